// A source, and what the library is told with it: the day, the files beside it, who asks, and who listens. The only place that looks at
// the clock.
import type { Options } from "../analyze.ts";
import type { ReadImport } from "../dialects/read-import.ts";
import { safeLine } from "../print/safe-text.ts";
import type { Source } from "../text/source.ts";
import { printMessage } from "./output.ts";
import { readImportedFile } from "./read-import.ts";
import { readSource } from "./read-source.ts";

interface OpenedSource {
  readonly source: Source;
  /** It, and what it imports as soon as that is read: diagnostics can lie in each. */
  readonly sources: readonly Source[];
  readonly context: Options;
}

/** Reads a source, or standard input for `-`. Throws a `Failure` if it cannot be read. */
export function openSource(path: string, stdinName: string): OpenedSource {
  const source = readSource(path, stdinName);
  const sources = [source];
  const readImport: ReadImport = (name, from) => {
    const imported = readImportedFile(name, from);
    if (imported) sources.push(imported);
    return imported;
  };
  return { source, sources, context: { today: today(), readImport, audience: "command-line", ...traceOf(source) } };
}

/** Today in UTC, as YYYY-MM-DD. */
export function today(): string {
  return new Date().toISOString().slice(0, "YYYY-MM-DD".length);
}

/**
 * `WIFC_DEBUG=1` prints the way that each file took, for whoever looks for a mistake in wifc: one line a stage, with the milliseconds
 * since the one before.
 */
function traceOf({ name }: Source): Pick<Options, "trace"> {
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
