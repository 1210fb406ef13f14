// Reports that `--format json` wrote → their diagnostics, held against the schema that we publish.
import { isCode } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { isReport as fitsSchema } from "../generated/report-guard.ts";
import type { Shard } from "../print/diagnostics/report.ts";
import { safeLine } from "../print/safe-text.ts";
import { Failure } from "./exit-code.ts";
import { readLargeText } from "./read-large-text.ts";

export interface WrittenReport {
  /** How many files were checked. */
  readonly files: number;
  readonly shard?: Shard;
  readonly diagnostics: readonly Diagnostic[];
}

interface JsonReport extends WrittenReport {
  /** Another version may know more codes. */
  readonly diagnostics: readonly (Diagnostic & { readonly code: string })[];
}

/** Reads a report. Throws a `Failure` if it is none, or has a code that this version does not know. */
export function readReport(file: string): WrittenReport {
  const report = parseJson(readLargeText(file));
  if (!isReport(report)) throw new Failure(`${safeLine(file)} is no report of \`wifc lint --format json\``);
  const unknown = report.diagnostics.find(({ code }) => !isCode(code));
  if (unknown) throw new Failure(`${safeLine(file)} has the code ${unknown.code}, which this version does not know`);
  return report;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isReport(value: unknown): value is JsonReport {
  return fitsSchema(value);
}
