// The path of a token → what the mounts and the volumes of a pod put there.
import { canonicalPath } from "../facts/kubernetes.ts";
import { findPlatformToken } from "../facts/platform-tokens.ts";
import type { ContainerSignIn, Mount, ProjectedToken, TokenFile, Volume } from "../model/kubernetes-config.ts";
import { isTemplated } from "../syntax/kubernetes-reference.ts";

/** The mounts of a container and the volumes of its pod. */
export type Mounted = Pick<ContainerSignIn, "mounts" | "volumes">;

/** Finds what is at the path of a token; a path that a shell would expand is another mistake. The longest mount path wins. */
export function findTokenFile(written: string, { mounts, volumes }: Mounted): TokenFile {
  const path = canonicalPath(written.trim());
  if (!path.startsWith("/") || /\$(?!\()/.test(path)) return { kind: "unknown" };
  const mount = mounts
    .filter((each) => isBelow(path, each))
    .toSorted((a, b) => canonicalPath(b.path).length - canonicalPath(a.path).length)[0];
  if (!mount) return { kind: mounts.some((each) => isTemplated(each.path)) ? "unknown" : "unmounted" };
  const volume = volumes.find(({ name }) => name === mount.volume.value);
  if (!volume) {
    const isHidden = [mount.volume.value, ...volumes.map(({ name }) => name)].some(isTemplated);
    return { kind: isHidden ? "unknown" : "no-volume", mount };
  }
  const wanted = pathInVolume(path, mount);
  // `subPathExpr` depends on the pod.
  if (isTemplated(wanted) || mount.subPath?.value.includes("$(")) return { kind: "unknown", mount };
  const token = volume.tokens.find((each) => each.path !== "" && canonicalPath(each.path) === wanted);
  if (token) return { kind: "token", mount, token };
  return volume.isOnlyTokens && !volume.tokens.some((each) => isTemplated(each.path))
    ? { kind: "other-path", mount, wanted, volume }
    : { kind: "unknown", mount };
}

/** The projected token at a path. If none is there by mistake, the only one of the pod that can be for Anthropic was meant. */
export function findToken(path: string, tokenFile: TokenFile, volumes: readonly Volume[]): ProjectedToken | undefined {
  if (tokenFile.kind === "token") return tokenFile.token;
  if (tokenFile.kind === "unknown" || findPlatformToken(path)) return undefined;
  const candidates = tokenFile.kind === "other-path" ? [tokenFile.volume] : volumes.filter((each) => each.isOnlyTokens);
  const [only, ...others] = candidates.flatMap(({ tokens }) => tokens.filter(canBeForAnthropic));
  return others.length === 0 ? only : undefined;
}

function canBeForAnthropic({ hasAudience, audience }: ProjectedToken): boolean {
  return !hasAudience || audience?.value.toLowerCase().includes("anthropic") === true;
}

/** The paths in a container at which there is a token, without those in mounts of a part of a volume. */
export function listTokenPaths({ mounts, volumes }: Mounted): string[] {
  return mounts.flatMap(({ volume, path, subPath }) => {
    const tokens = volumes.find(({ name }) => name === volume.value)?.tokens ?? [];
    return subPath ? [] : tokens.map((token) => `${path.replace(/\/+$/, "")}/${token.path}`);
  });
}

function isBelow(path: string, mount: Mount): boolean {
  const at = canonicalPath(mount.path);
  return path === at || path.startsWith(at === "/" ? at : `${at}/`);
}

/** The path in the volume. `..data` is the folder that Kubernetes replaces when it renews the token. */
function pathInVolume(path: string, { path: at, subPath }: Mount): string {
  const inside = path.slice(canonicalPath(at).length).replace(/^\//, "");
  return canonicalPath(`${subPath?.value ?? ""}/${inside}`).replace(/^\/(?:\.\.data\/)?/, "");
}
