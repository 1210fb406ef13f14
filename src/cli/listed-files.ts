// `--files-from`: a list of paths, as printed by `git diff --name-only` → the files to check.
import { existsSync } from "node:fs";
import { isCandidate } from "./candidate.ts";
import { findThroughLinks, type FoundFile } from "./found-file.ts";
import { readLargeText } from "./read-source.ts";

export interface ListedFiles {
  /** The listed files that a search would find as well: a list of changes names every kind of file. */
  readonly files: readonly FoundFile[];
  /** The number of such files that do not exist: a list of changes also names deleted ones. */
  readonly missing: number;
}

/** Reads a list with one path per line, or with NUL as the separator if there is one. Throws a `Failure` if it cannot be read. */
export function readListedFiles(list: string): ListedFiles {
  const text = readLargeText(list);
  const paths = text.includes("\0") ? text.split("\0") : text.split(/\r?\n/);
  const candidates = paths.filter((path) => path.trim() !== "" && isCandidate(path));
  const present = candidates.filter((path) => existsSync(path));
  return { files: present.map((path) => findThroughLinks(path, false)), missing: candidates.length - present.length };
}
