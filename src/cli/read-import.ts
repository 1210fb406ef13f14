// The files that a workflow imports, as gh-aw finds them.
import { existsSync, realpathSync } from "node:fs";
import { dirname, join, parse, resolve, sep } from "node:path";
import type { ReadImport } from "../dialects/imports.ts";
import { displayName } from "./display-name.ts";
import { readSource, STDIN_NAME } from "./read-source.ts";

/** Reads imports relative to the file that they are written in, or to the repository if they begin with `/` or `.github/`. */
export const readImportedFile: ReadImport = (path, from) => {
  const home = from === STDIN_NAME ? process.cwd() : dirname(resolve(from));
  const root = findRepositoryRoot(home);
  const file = join(/^(\/|\.github\/)/.test(path) ? root : home, path);
  // A pull request must not have us read, and quote, files of whoever checks it.
  if (![root, home].some((allowed) => file.startsWith(allowed + sep))) return undefined;
  try {
    // Links are followed, but not out of there either.
    const target = realpathSync(file);
    if (![root, home].some((allowed) => target.startsWith(realpathSync(allowed) + sep))) return undefined;
    return readSource(displayName(file));
  } catch {
    return undefined;
  }
};

/** The nearest directory upward with a `.git`, else with a `.github`, else the working directory. */
function findRepositoryRoot(start: string): string {
  const ancestors = [start];
  for (let at = start; at !== parse(at).root; at = dirname(at)) ancestors.push(dirname(at));
  const holds = (name: string) => ancestors.find((directory) => existsSync(join(directory, name)));
  return holds(".git") ?? holds(".github") ?? process.cwd();
}
