// The progress of a long run: one line on a terminal that is overwritten again and again, and removed at the end.
import { plural } from "../text/numbers.ts";
import type { FoundFile } from "./found-file.ts";
import { printErrors } from "./output.ts";

export interface Progress {
  /** The same files; while they are iterated, their number is shown. */
  readonly watch: (files: Iterable<FoundFile>) => Iterable<FoundFile>;
  /** Removes the line, so that another can be printed; it comes back by itself. */
  readonly clear: () => void;
}

// In milliseconds. Shorter runs need no progress, and nobody can read faster updates.
const PATIENCE = 1000;
const INTERVAL = 100;

/** `isWanted` is asked when there is progress to show. The clock counts the milliseconds of the process. */
export function createProgress(
  isWanted: () => boolean,
  write: (text: string) => void = printErrors,
  clock: () => number = () => process.uptime() * 1000,
): Progress {
  let shown = "";
  const clear = () => {
    if (shown !== "") write(`\r${" ".repeat(shown.length)}\r`);
    shown = "";
  };
  return {
    clear,
    *watch(files) {
      let next = PATIENCE;
      let count = 0;
      for (const file of files) {
        const now = clock();
        if (now >= next) {
          const isShown = isWanted();
          if (isShown) {
            shown = `checked ${plural(count, "file")} …`;
            write(`\r${shown}`);
          }
          next = isShown ? now + INTERVAL : Infinity;
        }
        yield file;
        count += 1;
      }
      clear();
    },
  };
}
