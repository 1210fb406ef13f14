// Which files a run may read and write. The links in a checked repository are not trusted: none is followed out of the repository, and
// nothing is written through one.
import { existsSync, lstatSync, realpathSync } from "node:fs";
import { dirname, isAbsolute, join, parse, relative, resolve, sep } from "node:path";

// Not real files, but such things as the environment of a process or the memory of a machine.
const KERNEL = /^\/(?:proc|sys)\//;
const LINKED_OUT = "it is a link that points outside the repository";

/**
 * Throws, with half a sentence, unless a file may be read: it is in the repository, or the user named it and it is not a link. A path in
 * a list does not count as named: the names of a repository's files, which are not trusted, can be its lines.
 */
export function checkReadable(path: string, isNamed = true): void {
  const file = resolve(path);
  const real = realpathSync.native(file);
  if (KERNEL.test(real)) throw new Error("it is not a regular file");
  if (isNamed && real === file) return;
  if (allowedRootsOf(file).some((root) => isInside(real, realpathSync.native(root)))) return;
  if (!isNamed && real === file) throw new Error("it is outside the repository");
  if (!isNamed || isLink(file) || isLinkedOut(file)) throw new Error(LINKED_OUT);
}

/** Throws, with half a sentence, if a directory to be searched is a link out of the repository. */
export function checkDirectory(path: string): void {
  if (isLinkedOut(resolve(path))) throw new Error(LINKED_OUT);
}

/** The system's names of devices and of open files. Many of them are links, but trusted ones. */
export const SYSTEM_NAME = /^\/(?:dev|proc)\//;

/** Throws, with half a sentence, if writing to a file would follow a link that the user did not mean. */
export function checkUnlinked(path: string): void {
  const file = resolve(path);
  if (SYSTEM_NAME.test(file)) return;
  if (isLink(file)) throw new Error("it is a link; name the file that it points to");
  if (isLinkedOut(dirname(file))) throw new Error("its directory is a link that points outside the repository");
}

/** Whether a path is in a directory. Both must be absolute, and links must be resolved in both or in neither. */
export function isInside(path: string, directory: string): boolean {
  const way = relative(directory, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The nearest directory upward with a `.git`, else with a `.github`, else the working directory. */
export function findRepositoryRoot(start: string): string {
  const ancestors = [start];
  for (let at = start; at !== parse(at).root; at = dirname(at)) ancestors.push(dirname(at));
  const nearest = (name: string) => ancestors.find((directory) => existsSync(join(directory, name)));
  return nearest(".git") ?? nearest(".github") ?? process.cwd();
}

/** The directories that count as the repository of a path: its own repository, and the directory wifc was started in. */
function allowedRootsOf(path: string): readonly string[] {
  return [findRepositoryRoot(dirname(path)), process.cwd()];
}

/** Whether a path begins in the repository and ends outside of it. */
function isLinkedOut(path: string): boolean {
  const real = realpathSync.native(path);
  if (real === path) return false;
  const roots = allowedRootsOf(path);
  return roots.some((root) => isInside(path, root)) && !roots.some((root) => isInside(real, realpathSync.native(root)));
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
