// `WIFC_DEBUG=1`: the way that each file took, one line a stage on standard error, for whoever looks for a mistake in wifc.
import type { Trace } from "../analyze.ts";
import { safeLine } from "../print/safe-text.ts";
import type { Source } from "../text/source.ts";
import { printMessage } from "./output.ts";

/** What tells of the stages of a source, with the milliseconds since the one before; nothing if nobody asked. */
export function traceOf({ name }: Source): { readonly trace?: Trace } {
  if (process.env["WIFC_DEBUG"] !== "1") return {};
  let before = performance.now();
  return {
    trace: (stage, detail) => {
      const taken = performance.now() - before;
      printMessage(`wifc: ${safeLine(name)}: ${stage}: ${detail} (${taken.toFixed(1)} ms)`);
      before = performance.now();
    },
  };
}
