// How far a long run is: one line on a terminal, written over again and again, and gone at the end.
import { plural } from "../text/numbers.ts";
import type { FoundFile } from "./found-file.ts";
import { printErrors } from "./output.ts";

export interface Progress {
  /** The same files; while they are taken, their number is shown. */
  readonly watch: (files: Iterable<FoundFile>) => Iterable<FoundFile>;
  /** Takes the line away, so that another can be printed; it comes back by itself. */
  readonly clear: () => void;
}

// In milliseconds: what is over before is not worth a word, and more often nobody can read it.
const PATIENCE = 1000;
const INTERVAL = 100;

/** Progress; nothing at all where it is not wanted, which is asked once there is any. The clock counts milliseconds of the process. */
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
