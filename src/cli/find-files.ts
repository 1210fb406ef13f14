// Paths, directories and globs → the files to check, in the order of their paths. Code for directories and for globs is loaded only
// when it is needed.
import { statSync } from "node:fs";
import { resolve, sep } from "node:path";
import { displayName, STDIN_ARGUMENT } from "./display-name.ts";
import { mergeFound, sortFound, type FoundFile } from "./found-file.ts";

/** Finds the files that arguments name, each once, together with those in `found`. */
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

/** The directory that the matches of a glob are below; nothing if a path is none. */
export function globBase(path: string): string | undefined {
  if (kindOf(path) !== "nothing" || !GLOB.test(path)) return undefined;
  const names = path.split("/");
  const fixed = names.slice(
    0,
    names.findIndex((name) => GLOB.test(name)),
  );
  return path.startsWith("/") ? `/${fixed.join("/")}` : fixed.join("/") || ".";
}

/** A file that does not exist is reported when it is read, so that the others are still checked. */
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
    return "file"; // reading it reports the reason
  }
}

async function findInDirectory(path: string): Promise<Iterable<FoundFile>> {
  const { walkDirectory } = await import("./walk-directory.ts");
  const found = walkDirectory(path);
  const hasCurrent = process.cwd().startsWith(resolve(path).replace(/[\\/]?$/, sep));
  // Files in the current directory have relative names, those around it absolute ones: that changes their order.
  return hasCurrent ? sortFound([...found].map((file) => ({ ...file, path: displayName(file.path) }))) : found;
}

async function findByGlob(pattern: string): Promise<readonly FoundFile[]> {
  const { expandGlob } = await import("./expand-glob.ts");
  const found = expandGlob(pattern) ?? [nameFile(pattern)];
  // A misspelled glob must not look like a clean run.
  return found.length > 0 ? found : [{ path: pattern, named: true, unreadable: "no file matches this glob" }];
}
