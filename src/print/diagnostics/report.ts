// What a run of `lint` found, as every format of diagnostics takes it, and what a format is.
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Severity } from "../../diagnostics/entry.ts";
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

/** Sign-ins with a stored key that has a name, and where the first one is, as `path:line`. */
export interface KeyedSignIns {
  readonly name: string;
  readonly count: number;
  readonly first: string;
}

/** How the files of a run sign in. */
export interface SignInSummary {
  readonly federated: number;
  readonly keyed: readonly KeyedSignIns[];
  /** Whether nothing is said if there are none. */
  readonly isOpen: boolean;
  /** How many errors are suppressed, or reported as something else. */
  readonly hidden: number;
}

export interface Coverage {
  /** How many files were looked at. */
  readonly files: number;
  /** How many of them have nothing that can be checked. */
  readonly unread?: number;
  readonly signIns?: SignInSummary;
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
export function summarize(report: LintReport): Summary {
  const { diagnostics } = report;
  return {
    ...report,
    counts: report.counts ?? {
      error: countSeverity(diagnostics, "error"),
      warning: countSeverity(diagnostics, "warning"),
      note: countSeverity(diagnostics, "note"),
    },
  };
}

/** `path:line:column`, which editors and terminals make a link of. */
export function describePlace({ path, start }: Pick<Diagnostic, "path" | "start">): string {
  return `${path}:${start.line}:${start.column}`;
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
