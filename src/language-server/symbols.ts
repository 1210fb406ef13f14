// The keys of each document as a tree, for the outline. Values are not shown because they may be secret.
import type { TextDocument } from "vscode-languageserver-textdocument";
import { SymbolKind, type DocumentSymbol } from "vscode-languageserver";
import { isList, isMapping, type Data } from "../parse/data.ts";
import type { Document } from "../parse/document.ts";
import { maskCredentials } from "../text/credential.ts";
import { joinPointer, type Pointer } from "../text/pointer.ts";
import { escapeUnsafe } from "../text/quote.ts";
import type { CheckedFile } from "./checked-file.ts";
import { segmentsOf, valueAt } from "./key-or-value.ts";
import { toRange } from "./positions.ts";

export function listSymbols({ document, documents }: CheckedFile): DocumentSymbol[] {
  return documents.flatMap(({ document: parsed }) => symbolsOf(document, parsed, parsed.value, ""));
}

/** The symbols below a pointer, without what comes from an alias: that is listed where it is written. */
function symbolsOf(document: TextDocument, parsed: Document, value: Data | undefined, at: Pointer): DocumentSymbol[] {
  return segmentsOf(value).flatMap((segment) => {
    const pointer = joinPointer(at, segment);
    const inner = valueAt(value, segment);
    const key = parsed.locate(pointer, "key");
    const whole = parsed.locate(pointer, "value");
    if (key.via.length > 0) return [];
    const isOwn = whole.via.length === 0;
    const selection = isList(value) ? whole.range : key.range;
    const end = isOwn ? Math.max(whole.range.end, selection.end) : selection.end;
    return [
      {
        name: escapeUnsafe(maskCredentials(String(segment))) || '""',
        kind: kindOf(inner),
        range: toRange(document, { start: selection.start, end }),
        selectionRange: toRange(document, selection),
        children: isOwn ? symbolsOf(document, parsed, inner, pointer) : [],
      },
    ];
  });
}

function kindOf(value: Data | undefined): SymbolKind {
  if (isMapping(value)) return SymbolKind.Object;
  if (isList(value)) return SymbolKind.Array;
  if (value === null || value === undefined) return SymbolKind.Null;
  return KINDS[typeof value] ?? SymbolKind.String;
}

const KINDS: Readonly<Record<string, SymbolKind>> = {
  boolean: SymbolKind.Boolean,
  number: SymbolKind.Number,
  bigint: SymbolKind.Number,
};
