// A source together with the library options that depend on this process: the date, what other files say, the audience and the trace.
import type { Options } from "../analyze.ts";
import type { ReadImport } from "../dialects/read-import.ts";
import type { Source } from "../text/source.ts";
import { explainUnreadableRules } from "./configuration.ts";
import { readImportedFile } from "./read-import.ts";
import { readSource } from "./read-source.ts";
import { today } from "./today.ts";
import { createTrace } from "./trace.ts";

export interface OpenedSource {
  readonly source: Source;
  /** The source, and its imports as they are read: diagnostics can be in any of them. */
  readonly sources: readonly Source[];
  /** The imports that were not found, as they are written. */
  readonly missing: readonly string[];
  readonly context: Options;
}

/** Reads a source, or standard input for `-`. Throws a `Failure` if it cannot be read. */
export function openSource(path: string, stdinName: string): OpenedSource {
  return withContext(readSource(path, stdinName));
}

/** Adds to a source what its analysis depends on. */
export function withContext(source: Source): OpenedSource {
  const sources = [source];
  const missing: string[] = [];
  const readImport: ReadImport = (name, from) => {
    const imported = readImportedFile(name, from);
    if (imported) sources.push(imported);
    else missing.push(name);
    return imported;
  };
  const trace = process.env["WIFC_DEBUG"] === "1" && createTrace(source);
  const readers = { readImport, explainUnreadable: explainUnreadableRules };
  return { source, sources, missing, context: { today: today(), ...readers, audience: "command-line", ...trace } };
}
