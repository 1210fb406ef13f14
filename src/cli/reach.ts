// Which files a run may touch. Links belong to the checked repository, so a stranger chose where they lead: none is followed out of
// the repository, and nothing is written through one.
import { existsSync, lstatSync, realpathSync } from "node:fs";
import { dirname, isAbsolute, join, parse, relative, resolve, sep } from "node:path";

// Files in name only: the environment of a process, the memory of a machine.
const KERNEL = /^\/(?:proc|sys)\//;

/**
 * Throws, with half a sentence, unless a file may be read: it lies in the repository, or the user named it and it is no link. A path of
 * a list is not named: who made the names of a repository's files may have made its lines.
 */
export function checkReadable(path: string, isNamed = true): void {
  const file = resolve(path);
  const real = realpathSync.native(file);
  if (KERNEL.test(real)) throw new Error("it is no regular file");
  if (isNamed && real === file) return;
  if (homesOf(file).some((home) => isInside(real, realpathSync.native(home)))) return;
  if (!isNamed && real === file) throw new Error("it lies outside of the repository");
  if (!isNamed || isLink(file) || isLinkedOut(file)) throw new Error("it is a link out of the repository");
}

/** Throws, with half a sentence, if a directory that is to be searched is a link out of the repository. */
export function checkDirectory(path: string): void {
  if (isLinkedOut(resolve(path))) throw new Error("it is a link out of the repository");
}

/** The system's names of devices, and of what is open already. Many are links, but never a stranger's. */
export const SYSTEM_NAME = /^\/(?:dev|proc)\//;

/** Throws, with half a sentence, if writing to a file would follow a link that the user did not mean. */
export function checkUnlinked(path: string): void {
  const file = resolve(path);
  if (SYSTEM_NAME.test(file)) return;
  if (isLink(file)) throw new Error("it is a link; name the file that it leads to");
  if (isLinkedOut(dirname(file))) throw new Error("its directory is a link out of the repository");
}

/** Whether a directory has a path in it: both absolute, both with or both without links. */
export function isInside(path: string, directory: string): boolean {
  const way = relative(directory, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The nearest directory upward with a `.git`, else with a `.github`, else the working directory. */
export function findRepositoryRoot(start: string): string {
  const ancestors = [start];
  for (let at = start; at !== parse(at).root; at = dirname(at)) ancestors.push(dirname(at));
  const holds = (name: string) => ancestors.find((directory) => existsSync(join(directory, name)));
  return holds(".git") ?? holds(".github") ?? process.cwd();
}

/** What counts as the repository of a path: its own, and where wifc was started. */
function homesOf(path: string): readonly string[] {
  return [findRepositoryRoot(dirname(path)), process.cwd()];
}

/** Whether a path begins in the repository and ends outside of it. */
function isLinkedOut(path: string): boolean {
  const real = realpathSync.native(path);
  if (real === path) return false;
  const homes = homesOf(path);
  return homes.some((home) => isInside(path, home)) && !homes.some((home) => isInside(real, realpathSync.native(home)));
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
