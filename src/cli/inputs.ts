// What this run has read: no output takes the place of that, under whatever name.
import { fstatSync, statSync, type Stats } from "node:fs";

const read = new Set<string>();

/** Remembers an open file as one that was read. A closed standard stream is none. */
export function noteInput(handle: number): void {
  try {
    const stats = fstatSync(handle);
    if (stats.isFile()) read.add(identify(stats));
  } catch {
    // reading it tells what is wrong
  }
}

/** Whether a file was read: also by another of its names, where case does not count, or over a link. */
export function isInput(file: string): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats !== undefined && read.has(identify(stats));
}

function identify({ dev, ino }: Stats): string {
  return `${dev}:${ino}`;
}
