// What `.gitignore` files say. All rules of a directory are one list whose paths begin at the repository's root, as git reads them: the
// last rule that matches counts, whichever file it stands in.
import { existsSync, statSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import { readBytes } from "./read-bytes.ts";

/** Rules, to be asked about paths from the root; those of directories end with a slash. */
export type IgnoreRules = Ignore;

/** The name of the files that have them. */
export const IGNORE_FILE = ".gitignore";

// Each of them multiplies the time that a deep path takes; nobody needs more.
const MOST_GLOBSTARS = 3;

/** The root of a directory's repository, or the directory if there is none, and the rules that the directories between them give. */
export function rulesAbove(directory: string): { readonly root: string; readonly rules: IgnoreRules | undefined } {
  const levels = levelsAbove(directory);
  const [root = directory] = levels;
  const rules = levels
    .filter((level) => statSync(join(level, IGNORE_FILE), { throwIfNoEntry: false })?.isFile() === true)
    .reduce<IgnoreRules | undefined>((above, level) => {
      const below = relative(root, level).split(sep).join("/");
      return readIgnoreFile(join(level, IGNORE_FILE), below === "" ? "" : `${below}/`, above);
    }, undefined);
  return { root, rules };
}

/** From the repository's root down to the parent; none if there is no repository, or the directory is its root. */
function levelsAbove(directory: string): string[] {
  const levels: string[] = [];
  for (let at = directory; !existsSync(join(at, ".git")); at = dirname(at)) {
    if (at === dirname(at)) return [];
    levels.unshift(dirname(at));
  }
  return levels;
}

/** The rules of a directory in which there is such a file: those from above, then its own. `below` is where it lies. */
export function readIgnoreFile(file: string, below: string, above: IgnoreRules | undefined): IgnoreRules {
  const lines = new TextDecoder().decode(readBytes(file)).split(/\r?\n/);
  return ignore()
    .add(above ?? [])
    .add(
      lines.filter((line) => line.split("**").length - 1 <= MOST_GLOBSTARS).map((line) => placePattern(line, below)),
    );
}

/** The same rules without what they remember of the paths that they were asked about. */
export function renewRules(rules: IgnoreRules | undefined): IgnoreRules | undefined {
  return rules && ignore().add(rules);
}

/** A line as it would have to stand in the root's file: a pattern with a slash before its end is bound to the directory of its file. */
function placePattern(line: string, below: string): string {
  if (below === "" || line.trim() === "" || line.startsWith("#")) return line;
  const [mark, pattern] = line.startsWith("!") ? ["!", line.slice(1)] : ["", line];
  const isBound = /\/(?=.*\S)/.test(pattern);
  const home = `/${below.replaceAll(/[\\*?[\]]/g, "\\$&")}`;
  return mark + home + (isBound ? pattern.replace(/^\//, "") : `**/${pattern}`);
}
