// A glob → files. Loaded only if there is a glob: the library takes longer to load than many files to check.
import { globbySync, isDynamicPattern } from "globby";
import { findThroughLinks, type FoundFile } from "./found-file.ts";
import { createIgnoreFilter } from "./ignore-rules.ts";

/** Finds the files that a glob matches and `.gitignore` does not, in no order. Returns `undefined` if the text is not a glob. */
export function expandGlob(pattern: string): FoundFile[] | undefined {
  if (!isDynamicPattern(pattern)) return undefined;
  const found = globbySync(pattern, {
    dot: true,
    followSymbolicLinks: false,
    suppressErrors: true,
    ignore: ["**/node_modules/**", "**/.git/**"],
  });
  return found.filter(createIgnoreFilter()).map((file) => findThroughLinks(file));
}
