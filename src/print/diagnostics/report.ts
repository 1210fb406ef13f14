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
