// Diagnostics made by hand, for the tests of their formats.
import type { Diagnostic, Source } from "../../src/index.ts";
import { printDiagnostics, type DiagnosticFormatName } from "../../src/print/diagnostics/print-diagnostics.ts";
import { lineStarts, positionAt } from "../../src/text/source.ts";
import { PLAIN } from "../../src/print/style.ts";

/** A diagnostic about the first place of a piece of the text. */
export function diagnosePiece({ name, text }: Source, piece: string, keys: Partial<Diagnostic> = {}): Diagnostic {
  const offset = text.indexOf(piece);
  const starts = lineStarts(text);
  return {
    code: "unknown-key",
    severity: "error",
    message: "This is wrong.",
    facts: {},
    documentation: "docs/rules.md#unknown-key",
    path: name,
    start: positionAt(starts, offset),
    end: positionAt(starts, offset + piece.length),
    ...keys,
  };
}

/** What a format prints for the diagnostics of one source. */
export function printFound(
  format: DiagnosticFormatName,
  source: Source,
  ...diagnostics: readonly Diagnostic[]
): string {
  const textOf = (path: string) => (path === source.name ? source.text : undefined);
  return printDiagnostics({ files: 1, diagnostics, textOf }, format, PLAIN);
}

/** Texts and names in which some reader sees more than a text. */
export const HOSTILE = [
  "##[error]pwned",
  "::error::pwned",
  "\r\n::error::pwned",
  "\u001B[2J\u0007",
  "a\u0000b\u0085c\u2028d\u202E",
  "<script>&amp;</script>]]>",
  `"quoted" 'twice' \`code\``,
  "| a | b |\n|---|---|",
  "[link](https://a.example) ![image](x) <b>",
  "*a* _b_ ~c~ # d",
  "\uFFFE\uFFFF",
  "100%25 a:b,c",
  "漢字 🦀 é",
  "\uD800",
];
