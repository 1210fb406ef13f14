// A glob pattern → files. Loaded only for one: the library takes longer to start than many files to check.
import { globbySync, isDynamicPattern } from "globby";
import { displayName } from "./display-name.ts";
import type { FoundFile } from "./found-file.ts";
import { createIgnoreFilter } from "./ignore-rules.ts";

/** The files that a pattern matches and `.gitignore` does not, in no order; nothing is said if the text is no pattern. */
export function expandGlob(pattern: string): FoundFile[] | undefined {
  if (!isDynamicPattern(pattern)) return undefined;
  const found = globbySync(pattern, {
    dot: true,
    followSymbolicLinks: false,
    suppressErrors: true,
    ignore: ["**/node_modules/**", "**/.git/**"],
  });
  return found.filter(createIgnoreFilter()).map((file) => ({ path: displayName(file), named: false }));
}
