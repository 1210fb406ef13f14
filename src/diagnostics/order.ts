// The order of diagnostics, which is the same in every locale.
import type { Span } from "./span.ts";

/** What decides where a diagnostic comes. */
interface Ordered extends Span {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** Sorts by path, then by position, then by code. */
export function sortDiagnostics<D extends Ordered>(diagnostics: readonly D[]): D[] {
  return diagnostics.toSorted(compareDiagnostics);
}

/** Compares by path, then by position, then by code. */
export function compareDiagnostics(a: Ordered, b: Ordered): number {
  return (
    compareTexts(a.path, b.path) ||
    a.start.offset - b.start.offset ||
    a.end.offset - b.end.offset ||
    compareTexts(a.code, b.code) ||
    compareTexts(a.message, b.message)
  );
}

/** Compares by UTF-16 code units. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
