// A source together with the library options that depend on this process: the date, imports, the audience and the trace. Only this file
// looks at the clock.
import type { Options } from "../analyze.ts";
import type { ReadImport } from "../dialects/read-import.ts";
import { safeLine } from "../print/safe-text.ts";
import type { Source } from "../text/source.ts";
import { printMessage } from "./output.ts";
import { readImportedFile } from "./read-import.ts";
import { readSource } from "./read-source.ts";

export interface OpenedSource {
  readonly source: Source;
  /** The source, and its imports as they are read: diagnostics can be in any of them. */
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
 * With `WIFC_DEBUG=1`, prints a line for each stage that a file goes through, with the milliseconds that it took: for debugging wifc
 * itself.
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
