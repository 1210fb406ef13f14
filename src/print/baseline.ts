// A baseline: one line for each known finding, so that a change of it is easy to review and to merge.
import { compareTexts } from "../diagnostics/order.ts";
import { safeJsonLine } from "./safe-text.ts";

/** One finding of a baseline. */
export interface KnownFinding {
  /** Relative to the root of the repository. */
  readonly path: string;
  readonly code: string;
  readonly fingerprint: string;
}

/** Prints a baseline with these findings, whatever their order. */
export function printBaseline(findings: readonly KnownFinding[]): string {
  const lines = findings
    .toSorted((a, b) => compareTexts(keyOf(a), keyOf(b)))
    .map(({ path, code, fingerprint }) => {
      return `\n    { "path": ${quote(path)}, "code": ${quote(code)}, "fingerprint": ${quote(fingerprint)} }`;
    });
  const list = lines.length === 0 ? "[]" : `[${lines.join(",")}\n  ]`;
  return `{\n  "version": 1,\n  "findings": ${list}\n}\n`;
}

function quote(text: string): string {
  return safeJsonLine(text).trimEnd();
}

function keyOf({ path, code, fingerprint }: KnownFinding): string {
  return [path, code, fingerprint].join("\0");
}
