// The trace of the stages that a file goes through, for debugging wifc itself.
import type { Options } from "../analyze.ts";
import { safeLine } from "../print/safe-text.ts";
import type { Source } from "../text/source.ts";
import { printMessage } from "./output.ts";

/** With `WIFC_DEBUG=1`: prints a line for each stage, with the milliseconds that it took. */
export function createTrace({ name }: Source): Pick<Options, "trace"> {
  let before = performance.now();
  return {
    trace: (stage, detail) => {
      const taken = performance.now() - before;
      printMessage(`wifc: ${safeLine(name)}: ${stage}: ${detail} (${taken.toFixed(1)} ms)`);
      before = performance.now();
    },
  };
}
