// Paths, directories and globs → the files to check, one after the other in the order of their paths. What only directories or
// globs need is loaded for them only.
import { statSync } from "node:fs";
import { resolve, sep } from "node:path";
import { displayName, STDIN_ARGUMENT } from "./display-name.ts";
import { mergeFound, sortFound, type FoundFile } from "./found-file.ts";

/** The files that arguments mean, each once. Those that are found already go with them. */
export async function findFiles(
  paths: readonly string[],
  found: readonly FoundFile[] = [],
): Promise<Iterable<FoundFile>> {
  const single: (readonly FoundFile[])[] = [found];
  const directories: Iterable<FoundFile>[] = [];
  for (const path of paths) {
    const kind = kindOf(path);
    if (kind === "directory") directories.push(await findInDirectory(path));
    else if (kind === "nothing" && GLOB.test(path)) single.push(await findByGlob(path));
    else single.push([nameFile(path)]);
  }
  const files = single.flat();
  return mergeFound(files.length === 0 ? directories : [sortFound(files), ...directories]);
}

const GLOB = /[*?[\]{}()!]/;

/** What does not exist is told when it is read, and the others are checked all the same. */
function nameFile(path: string): FoundFile {
  return { path: path === STDIN_ARGUMENT || path === "" ? path : displayName(path), named: true };
}

function kindOf(path: string): "directory" | "file" | "nothing" {
  if (path === STDIN_ARGUMENT) return "file";
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isDirectory() === true) return "directory";
    return stats ? "file" : "nothing";
  } catch {
    return "file"; // why, reading it tells
  }
}

async function findInDirectory(path: string): Promise<Iterable<FoundFile>> {
  const { walkDirectory } = await import("./walk-directory.ts");
  const found = walkDirectory(path);
  const isAround = process.cwd().startsWith(resolve(path).replace(/[\\/]?$/, sep));
  // Around the current directory, what lies in it has another name than what lies beside it, and so another place in the order.
  return isAround ? sortFound([...found].map((file) => ({ ...file, path: displayName(file.path) }))) : found;
}

async function findByGlob(pattern: string): Promise<readonly FoundFile[]> {
  const { expandGlob } = await import("./expand-glob.ts");
  const found = expandGlob(pattern) ?? [nameFile(pattern)];
  // Whoever misspelt a pattern must not read that all is well.
  return found.length > 0 ? found : [{ path: pattern, named: true, unreadable: "no file matches it" }];
}
