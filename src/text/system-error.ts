// Errors of the operating system in words.
import { ownValue } from "./own-value.ts";

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EBADF: "it is not open",
  EACCES: "permission denied",
  EPERM: "not permitted",
  EISDIR: "it is a directory",
  ENOTDIR: "a part of its path is no directory",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EFBIG: "it would be larger than a file may be",
  EROFS: "the file system is read-only",
  EMFILE: "too many files are open",
  ELOOP: "its links lead in a circle",
  ENAMETOOLONG: "the name is too long",
};

/** What went wrong, in half a sentence, without the path that the error's own message would repeat. */
export function describeError(error: unknown): string {
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
  // Node shows what is no UTF-8 in a name as U+FFFD, and then does not find it.
  const isBroken = code === "ENOENT" && error instanceof Error && "path" in error && /\uFFFD/.test(String(error.path));
  if (isBroken) return "its name is not UTF-8";
  if (code !== undefined) return ownValue(WORDS, code) ?? code;
  return error instanceof Error ? error.message : "unknown error";
}
