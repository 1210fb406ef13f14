// What a run of `lint` found, as every format of diagnostics takes it.
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Severity } from "../../diagnostics/entry.ts";

/** The diagnostics of one or more files. */
export interface LintReport {
  /** How many files were checked. */
  readonly files: number;
  readonly diagnostics: readonly Diagnostic[];
  /** The text of a file that has diagnostics. */
  readonly textOf: (path: string) => string | undefined;
  /** What could not be checked, a sentence each. */
  readonly unreadable?: readonly string[];
}

/** How a terminal shows parts of the text; each function gives back its text, with colour or without. */
export interface Style {
  readonly severity: Readonly<Record<Severity, (text: string) => string>>;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

/** How many diagnostics of a severity there are. */
export function countSeverity(diagnostics: readonly Diagnostic[], severity: Severity): number {
  return diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
}

/** `path:line:column`, as editors and terminals understand it. */
export function describePlace({ path, start }: Pick<Diagnostic, "path" | "start">): string {
  return `${path}:${start.line}:${start.column}`;
}

/** A number with its noun in the right form. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** The counts of the severities that there are, and of errors in any case: `1 error, 2 notes in 3 files.` */
export function describeCounts({ diagnostics, files }: LintReport): string {
  const counts = (["error", "warning", "note"] as const)
    .map((severity) => [countSeverity(diagnostics, severity), severity] as const)
    .filter(([count, severity]) => count > 0 || severity === "error")
    .map(([count, severity]) => plural(count, severity));
  return diagnostics.length === 0
    ? `No problems in ${plural(files, "file")}.`
    : `${counts.join(", ")} in ${plural(files, "file")}.`;
}

/** The diagnostics of each file, in the order in which the files come. */
export function groupByPath(diagnostics: readonly Diagnostic[]): (readonly [path: string, readonly Diagnostic[]])[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const each of diagnostics) {
    const group = groups.get(each.path);
    if (group) group.push(each);
    else groups.set(each.path, [each]);
  }
  return [...groups];
}

/** The text of a line, from 1, without its line break; nothing if the text does not have it. */
export function lineOf(text: string, line: number): string | undefined {
  const lines = text.replace(/^\uFEFF/, "").split("\n");
  return lines[line - 1]?.replace(/\r$/, "");
}
