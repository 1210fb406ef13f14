// What a run of `lint` found, as every format of diagnostics takes it, and what a format is.
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { SEVERITIES, type Severity } from "../../diagnostics/entry.ts";
import { plural } from "../../text/numbers.ts";
import { capitalize } from "../../text/quote.ts";
import type { Source } from "../../text/source.ts";
import type { Style } from "../style.ts";

/** The text of a file that has diagnostics, if it is known. */
export type TextOf = (path: string) => string | undefined;

/** The texts of these sources. */
export function textOfSources(sources: readonly Source[]): TextOf {
  return (path) => sources.find(({ name }) => name === path)?.text;
}

/** One part of a run that is divided into several; `index` counts from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** How many findings were fixed, and how many of those that are left can be, with `--fix` or only with `--fix-unsafe`. */
export interface Fixes {
  readonly fixed: number;
  readonly fixable: number;
  readonly unsafe: number;
}

/** How many findings with a code and a severity there are. */
export interface CodeCount {
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
}

export interface Coverage {
  /** How many files were checked. */
  readonly files: number;
  /** The part of the files that this run was about, if it was not about all. */
  readonly shard?: Shard;
  /** What could not be checked, a sentence each. */
  readonly unreadable?: readonly string[];
  /** How many findings are counted but not listed, because more were found than were asked for. */
  readonly omitted?: number;
  /** The findings by code, the most frequent first, if they were asked for. */
  readonly statistics?: readonly CodeCount[];
  /** How many findings a baseline left out. */
  readonly inBaseline?: number;
  /** What was fixed, and can be; only for a command that fixes findings. */
  readonly fixes?: Fixes;
}

export interface LintReport extends Coverage {
  /** The counts of all findings, if not all of them are listed. */
  readonly counts?: SeverityCounts;
  readonly diagnostics: readonly Diagnostic[];
  readonly textOf: TextOf;
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** The counts of a run, without its findings. */
export interface Summary extends Coverage {
  readonly counts: SeverityCounts;
}

export function countSeverity(diagnostics: readonly Diagnostic[], severity: Severity): number {
  return diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
}

/** What every format can say of a run as a whole. */
export function summarize({ diagnostics, counts, files, shard, unreadable, inBaseline, omitted }: LintReport): Summary {
  const listed = {
    error: countSeverity(diagnostics, "error"),
    warning: countSeverity(diagnostics, "warning"),
    note: countSeverity(diagnostics, "note"),
  };
  return {
    files,
    counts: counts ?? listed,
    ...(shard && { shard }),
    ...(unreadable && { unreadable }),
    ...(inBaseline !== undefined && { inBaseline }),
    ...(omitted !== undefined && { omitted }),
  };
}

/** `path:line:column`, which editors and terminals make a link of. */
export function describePlace({ path, start }: Pick<Diagnostic, "path" | "start">): string {
  return `${path}:${start.line}:${start.column}`;
}

/**
 * The counts of the severities that there are, and of errors in any case, and what fixes did or can do:
 * ``1 error, 2 notes in 3 files, 1 fixable with `--fix`; 1 could not be read.``
 */
export function describeCounts({
  counts,
  files,
  shard,
  unreadable = [],
  omitted = 0,
  inBaseline = 0,
  fixes,
}: Summary): string {
  if (files === 0)
    return unreadable.length === 0 ? "No files to check." : `${plural(unreadable.length, "file")} could not be read.`;
  const { fixed, fixable, unsafe } = fixes ?? { fixed: 0, fixable: 0, unsafe: 0 };
  const listed = SEVERITIES.filter((severity) => counts[severity] > 0 || severity === "error").map((severity) =>
    plural(counts[severity], severity),
  );
  const found = SEVERITIES.every((severity) => counts[severity] === 0) ? "no problems" : listed.join(", ");
  const findings = fixed === 0 ? capitalize(found) : `${plural(fixed, "finding")} fixed; ${found} left`;
  const checked = `${plural(files, "file")}${shard ? ` of shard ${shard.index}/${shard.count}` : ""}`;
  const safe = fixable === 0 ? "" : `, ${fixable} fixable with \`--fix\``;
  const offer = safe + (unsafe === 0 ? "" : `, ${unsafe} ${safe === "" ? "fixable" : "more"} with \`--fix-unsafe\``);
  const unread = unreadable.length === 0 ? "" : `; ${unreadable.length} could not be read`;
  const known = inBaseline === 0 ? "" : `; ${inBaseline} left out by the baseline`;
  const hidden = omitted === 0 ? "" : `; ${omitted} not shown`;
  return `${findings} in ${checked}${offer}${hidden}${known}${unread}.`;
}

export function groupByPath(diagnostics: readonly Diagnostic[]): (readonly [path: string, readonly Diagnostic[]])[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const each of diagnostics) {
    const group = groups.get(each.path);
    if (group) group.push(each);
    else groups.set(each.path, [each]);
  }
  return [...groups];
}

/** The text of a line, counted from 1, without its line break; nothing if there is none with this number. */
export function lineOf(text: string, line: number): string | undefined {
  const lines = text.replace(/^\uFEFF/, "").split("\n");
  return lines[line - 1]?.replace(/\r$/, "");
}

/** A format that prints each diagnostic as it is found. */
export interface StreamedFormat {
  /** It is for people, who want the findings of a file together. */
  readonly isGrouped?: true;
  readonly printDiagnostic: (diagnostic: Diagnostic, textOf: TextOf, style: Style) => string;
  /** What comes after the last. */
  readonly printEnd?: (summary: Summary) => string;
}

/** A format that is printed when all diagnostics are known. */
export interface WholeFormat {
  readonly printReport: (report: LintReport) => string;
  /** It needs the texts: for fingerprints, or to count columns in bytes. */
  readonly readsTexts?: true;
}

export type DiagnosticFormat = StreamedFormat | WholeFormat;
