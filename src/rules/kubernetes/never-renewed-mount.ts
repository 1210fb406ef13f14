// Tokens in a part of a volume, which Kubernetes does not renew.
import { problem } from "../../diagnostics/problem.ts";
import { lastSegment } from "../../text/pointer.ts";
import type { KubernetesRule } from "../rule.ts";

/** Raises `never-renewed-mount`. */
export const neverRenewedMount: KubernetesRule = ({ config: { signIns } }) =>
  signIns.flatMap(({ tokenFile, volumes }) => {
    const mount = tokenFile?.kind === "token" || tokenFile?.kind === "unknown" ? tokenFile.mount : undefined;
    const hasToken = volumes.some(({ name, tokens }) => name === mount?.volume.value && tokens.length > 0);
    if (!mount?.subPath || !hasToken) return [];
    const { place } = mount.subPath;
    return [problem("never-renewed-mount", { ...place, part: "key" }, { key: lastSegment(place.pointer) ?? "" })];
  });
