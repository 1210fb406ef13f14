// Converts ranges to those of the protocol, which counts lines and UTF-16 units from 0 and recognizes three kinds of line breaks. The
// conversion starts from offsets, which mean the same to both, even in files with a byte order mark.
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Range } from "vscode-languageserver";
import type { Span } from "../diagnostics/span.ts";
import type * as text from "../text/source.ts";

export function toRange(document: TextDocument, { start, end }: text.Range): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

export function spanToRange(document: TextDocument, { start, end }: Span): Range {
  return toRange(document, { start: start.offset, end: end.offset });
}

/** Converts a span in a file whose text is not available. */
export function foreignRange({ start, end }: Span): Range {
  return {
    start: { line: start.line - 1, character: start.column - 1 },
    end: { line: end.line - 1, character: end.column - 1 },
  };
}

export const FILE_START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Whether an offset is in a range or right after it, where the cursor is after typing. */
export function touches({ start, end }: text.Range, offset: number): boolean {
  return start <= offset && offset <= end;
}
