// Token files that no volume provides.
import { listTokenPaths } from "../../bind/token-file.ts";
import { problem, type Problem } from "../../diagnostics/problem.ts";
import { findPlatformToken } from "../../facts/platform-tokens.ts";
import { sourcesOf } from "../../model/federation.ts";
import type { ContainerSignIn } from "../../model/kubernetes-config.ts";
import type { Text } from "../../syntax/text.ts";
import { suggest } from "../../text/suggest.ts";
import type { KubernetesRule } from "../rule.ts";

// Where programs in the container, and the sidecars that a webhook injects, write files of their own.
const WRITABLE = /^\/(tmp|dev\/shm|home|root|vault\/secrets)\//;

const MOST_NAMED = 3;

/** Raises `missing-mount`. A token of the platform is mounted without a word in the manifest, and is another mistake. */
export const missingMount: KubernetesRule = ({ config: { signIns } }) =>
  signIns.flatMap((signIn) => {
    const [source] = sourcesOf(signIn.auth);
    if (source?.kind !== "file" || findPlatformToken(source.path.value)) return [];
    return checkTokenFile(signIn, source.path);
  });

function checkTokenFile(signIn: ContainerSignIn, path: Text): Problem[] {
  const { tokenFile, volumes, isPatch } = signIn;
  const extras = isPatch ? { severity: "warning" as const } : {};
  if (tokenFile?.kind === "unmounted") {
    const facts = { kind: "unmounted" as const, path: path.value, known: listTokenPaths(signIn).slice(0, MOST_NAMED) };
    const isWritten = WRITABLE.test(path.value);
    return [problem("missing-mount", path.place, facts, isWritten ? { severity: "warning" } : extras)];
  }
  if (tokenFile?.kind === "no-volume") {
    const { value: volume, place } = tokenFile.mount.volume;
    const names = volumes.map(({ name }) => name);
    return [problem("missing-mount", place, { kind: "no-volume", volume, suggestion: suggest(volume, names) }, extras)];
  }
  if (tokenFile?.kind !== "other-path") return [];
  const { wanted, volume } = tokenFile;
  const found = volume.tokens.flatMap((token) => (token.path === "" ? [] : [token.path]));
  return [problem("missing-mount", path.place, { kind: "other-path", volume: volume.name, wanted, found })];
}
