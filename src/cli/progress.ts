// The progress of a long run: a line on a terminal that is overwritten, and removed at the end.
import { plural } from "../text/numbers.ts";
import type { FoundFile } from "./found-file.ts";
import { printErrors } from "./output.ts";

export interface Progress {
  /** Passes files on, and shows how many there were so far. */
  readonly watch: (files: Iterable<FoundFile>) => Iterable<FoundFile>;
  /** Removes the line so that another can be printed. It comes back with a later file. */
  readonly clear: () => void;
}

// In milliseconds. Shorter runs show no progress.
const FIRST_SHOWN = 1000;
const INTERVAL = 100;

/** Creates a progress line. `isWanted` is called only when there is something to show; `clock` counts milliseconds of the process. */
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
      let next = FIRST_SHOWN;
      let count = 0;
      for (const file of files) {
        const now = clock();
        if (now >= next) {
          const isShown = isWanted();
          if (isShown) {
            shown = `checked ${plural(count, "file")}…`;
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
