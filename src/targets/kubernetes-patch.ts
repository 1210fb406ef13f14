// A strategic merge patch for a workload with a pod template, which mounts a projected token and sets the variables of Anthropic's SDKs
// (`kubectl patch deployment NAME --patch-file FILE`).
import { ANTHROPIC } from "../facts/providers.ts";
import type { Federation } from "../model/federation.ts";
import type { Mapping } from "../parse/data.ts";
import { ANTHROPIC_ENV } from "./anthropic-env.ts";
import { printMapping } from "./print-mapping.ts";
import { splitTokenPath } from "./token-mount.ts";

const VOLUME = "anthropic-token";
const PLACEHOLDER = "app";
// The longest life of a token that Anthropic accepts. Kubernetes renews it before.
const LIFE = ANTHROPIC.token.longestLife;

/** A container of a manifest, and the list of the pod that it is in. */
export interface PatchedContainer {
  readonly name: string;
  readonly list: string;
}

/** Prints the patch for a container, or for one whose name the reader must fill in. */
export function printPatch(federation: Federation, container?: PatchedContainer): string {
  const pod = describePod(federation, { name: container?.name ?? PLACEHOLDER }, container?.list);
  const comment = container === undefined ? `# Replace "${PLACEHOLDER}" with the name of the container.\n` : "";
  return comment + printMapping({ spec: { template: { spec: pod } } }, "");
}

/** The spec of a pod that gets the token, with a container that has these keys too, in a list of containers. */
export function describePod(federation: Federation, container: Mapping, list = "containers"): Mapping {
  const { source, values } = federation;
  if (source.kind !== "file") throw new Error("expected a token from a file");
  const path = source.path.value;
  return {
    [list]: [
      {
        ...container,
        env: ANTHROPIC_ENV.variables(federation).map(({ name, value }) => ({
          name,
          value: escapeDollars(value.value),
        })),
        volumeMounts: [{ name: VOLUME, mountPath: splitTokenPath(path).folder, readOnly: true }],
      },
    ],
    volumes: [createVolume(VOLUME, path, values.audience?.value)],
  };
}

/** A name for the volume with the token that no other volume has. */
export function nameVolume(taken: readonly string[]): string {
  let name = VOLUME;
  for (let number = 2; taken.includes(name); number += 1) name = `${VOLUME}-${number}`;
  return name;
}

/** A volume with a token that its service account can sign in with. */
export function createVolume(name: string, path: string, audience: string = ANTHROPIC.audience): Mapping {
  const token = { audience, expirationSeconds: LIFE, path: splitTokenPath(path).file };
  return { name, projected: { sources: [{ serviceAccountToken: token }] } };
}

/**
 * Kubernetes expands `$(NAME)` and replaces `$$` with `$`. It also garbles other characters than ASCII that follow a single `$`
 * (kubernetes/kubernetes, third_party/forked/golang/expansion/expand.go).
 */
export function escapeDollars(value: string): string {
  return value.replaceAll(/\$(?=[$(\u0080-\uFFFF])/g, "$$$$");
}
