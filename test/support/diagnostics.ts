// Handmade diagnostics for the tests of formats.
import type { Diagnostic, Source } from "../../src/index.ts";
import { printDiagnostics, type DiagnosticFormatName } from "../../src/print/diagnostics/print-diagnostics.ts";
import { lineStarts, positionAt } from "../../src/text/source.ts";
import { NO_STYLE } from "../../src/print/style.ts";

/** Makes a diagnostic about the first occurrence of `piece` in the text. */
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

/** Prints diagnostics of one source in a format. */
export function printFound(
  format: DiagnosticFormatName,
  source: Source,
  ...diagnostics: readonly Diagnostic[]
): string {
  const textOf = (path: string) => (path === source.name ? source.text : undefined);
  return printDiagnostics({ files: 1, diagnostics, textOf }, format, NO_STYLE);
}

/** Texts and names that are more than text to some reader: commands, markup or control sequences. */
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
