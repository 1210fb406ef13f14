// Reviewdog's diagnostic format. Its columns count bytes of UTF-8, ours units of UTF-16.
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Severity } from "../../diagnostics/entry.ts";
import type { Span } from "../../diagnostics/span.ts";
import type { Position } from "../../text/source.ts";
import { safeJson } from "../safe-text.ts";
import { lineOf, type LintReport, type TextOf } from "./report.ts";

const SEVERITIES: Readonly<Record<Severity, string>> = { error: "ERROR", warning: "WARNING", note: "INFO" };

/** One object with all diagnostics. Reviewdog applies suggestions one by one, so only a fix with a single edit is one. */
export function printRdjson({ diagnostics, textOf }: LintReport): string {
  return safeJson({
    source: { name: "wifc" },
    diagnostics: diagnostics.map((diagnostic) => describe(diagnostic, textOf)),
  });
}

function describe({ code, severity, message, hint, path, fix, related = [], ...span }: Diagnostic, textOf: TextOf) {
  const edits = fix?.edits.length === 1 ? fix.edits : [];
  return {
    message: hint === undefined ? message : `${message} ${hint}`,
    location: { path, range: convertSpan(span, textOf(path)) },
    severity: SEVERITIES[severity],
    code: { value: code },
    ...(edits.length > 0 && {
      suggestions: edits.map((edit) => ({ range: convertSpan(edit, textOf(path)), text: edit.text })),
    }),
    ...(related.length > 0 && {
      related_locations: related.map((place) => ({
        message: place.message,
        location: { path: place.path, range: convertSpan(place, textOf(place.path)) },
      })),
    }),
  };
}

function convertSpan({ start, end }: Span, text: string | undefined) {
  return { start: convertPosition(start, text), end: convertPosition(end, text) };
}

/** Only the line if the text is not known: a wrong column would be worse. */
function convertPosition({ line, column }: Position, text: string | undefined) {
  const before = text === undefined ? undefined : lineOf(text, line)?.slice(0, column - 1);
  return before === undefined ? { line } : { line, column: new TextEncoder().encode(before).length + 1 };
}
