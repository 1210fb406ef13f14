// `--files-from`: a list of paths, such as `git diff --name-only` prints → the files to check.
import { existsSync } from "node:fs";
import { describeError } from "../text/system-error.ts";
import { displayName } from "./display-name.ts";
import { isCandidate, type FoundFile } from "./found-file.ts";
import { checkReadable } from "./reach.ts";
import { readLargeText } from "./read-source.ts";

export interface ListedFiles {
  /** Those that a search would take too; a list of changes names every kind of file. */
  readonly files: readonly FoundFile[];
  /** How many more there would be if they existed: a list of changes names what was deleted. */
  readonly missing: number;
}

/** Reads a list, one path a line, or each before a NUL if there is any. Throws a `Failure` if it cannot be read. */
export function readListedFiles(list: string): ListedFiles {
  const text = readLargeText(list);
  const paths = text.includes("\0") ? text.split("\0") : text.split(/\r?\n/);
  const candidates = paths.filter((path) => path.trim() !== "" && isCandidate(path));
  const present = candidates.filter((path) => existsSync(path));
  return { files: present.map(listFile), missing: candidates.length - present.length };
}

function listFile(listed: string): FoundFile {
  const file = { path: displayName(listed), named: false };
  try {
    checkReadable(listed, false);
    return file;
  } catch (error) {
    return { ...file, unreadable: describeError(error) };
  }
}
