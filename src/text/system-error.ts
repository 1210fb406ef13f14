// Errors of the operating system for people.
import { ownValue } from "./own-value.ts";

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EBADF: "it is not open",
  EACCES: "permission denied",
  EPERM: "not permitted",
  EISDIR: "it is a directory",
  ENOTDIR: "part of its path is not a directory",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is exceeded",
  EFBIG: "the file would be too large",
  EROFS: "the file system is read-only",
  EMFILE: "too many files are open",
  ELOOP: "its symbolic links form a loop",
  ENAMETOOLONG: "the name is too long",
};

/** Why an operation failed, as a phrase without the path, which Node's own message repeats. */
export function describeSystemError(error: unknown): string {
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
  // In a file name, Node replaces bytes that are not UTF-8 with U+FFFD, and then does not find the file.
  const isBroken = code === "ENOENT" && error instanceof Error && "path" in error && /\uFFFD/.test(String(error.path));
  if (isBroken) return "its name is not UTF-8";
  if (code !== undefined) return ownValue(WORDS, code) ?? code;
  return error instanceof Error ? error.message : "unknown error";
}
