// Where a volume must be mounted so that a token file is at its path.
import type { MountFlaw } from "../diagnostics/catalogue/target.ts";
import { collapseSlashes, hidesPlatformTokens } from "../facts/platform-tokens.ts";
import { readsIn, type Text } from "../syntax/text.ts";

/** The folder that becomes a volume, and the file in it. */
export interface TokenMount {
  readonly folder: string;
  readonly file: string;
}

// A container does not start without them.
const SYSTEM_FOLDER = /^\/(?:bin|dev|etc|lib|lib64|proc|sbin|sys|usr|var)?$/;

/** Splits the path of a token file. */
export function splitTokenPath(path: string): TokenMount {
  const plain = collapseSlashes(path);
  const slash = plain.lastIndexOf("/");
  return { folder: slash === 0 ? "/" : plain.slice(0, slash), file: plain.slice(slash + 1) };
}

/** Why no volume can put a token at a path; nothing if one can, or if the path is not known yet. */
export function findMountFlaw(path: Text): MountFlaw | undefined {
  if (readsIn(path).length > 0) return undefined;
  if (!path.value.startsWith("/")) return "relative";
  const { folder, file } = splitTokenPath(path.value);
  if (file === "" || file === ".") return "folder";
  // From kubernetes/kubernetes, pkg/apis/core/validation/validation.go. With `..`, the folder would depend on links in the image.
  if (/\/\.\./.test(path.value) || folder.includes(":")) return "unsupported-name";
  if (SYSTEM_FOLDER.test(folder)) return "system";
  return hidesPlatformTokens(folder) ? "platform" : undefined;
}
