// Completions from the schema of the dialect: keys, values and whole blocks.
import {
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type CompletionItem,
  type Range,
} from "vscode-languageserver";
import { CODES } from "../diagnostics/catalogue.ts";
import { explanationOf } from "../diagnostics/explanations.ts";
import { FILE_DEFINITIONS } from "../generated/editor-schemas.ts";
import type { Data } from "../parse/data.ts";
import { parentPointer, splitPointer } from "../text/pointer.ts";
import type { Schema, SchemaOrBoolean } from "../validate/schema.ts";
import { isOtherJson, type CheckedFile } from "./checked-file.ts";
import { findCursor, type Cursor } from "./cursor.ts";
import { describeSchema } from "./hover.ts";
import { fillTabStops, printBlock, printKey, printValue } from "./insert-text.ts";
import { segmentsOf, valueAt } from "./key-or-value.ts";
import { toRange } from "./positions.ts";
import { expandSchema, schemasAt } from "./schema-at.ts";

/** A completion whose `text` has tab stops. */
interface Offer {
  readonly label: string;
  readonly kind: CompletionItemKind;
  readonly text: string;
  readonly detail: string;
  readonly about: string;
}

/** The completions at an offset, in display order. `hasSnippets` says whether the editor supports tab stops. */
export function listCompletions(
  { document, source }: CheckedFile,
  offset: number,
  hasSnippets: boolean,
): CompletionItem[] {
  const cursor = isOtherJson(document) ? undefined : findCursor(source, offset);
  if (!cursor) return [];
  const offers = cursor.part === "key" ? offerKeys(cursor) : offerValues(cursor);
  const range = toRange(document, cursor.word);
  return offers.map((offer, index) => createItem(offer, cursor.quote, range, index, hasSnippets));
}

/** The keys that the mapping lacks, required ones first. */
function offerKeys(cursor: Cursor): Offer[] {
  const { schema: whole, root, pointer, beginsLine, hasColon } = cursor;
  const home = parentPointer(pointer);
  const written = new Set<string | number>(segmentsOf(splitPointer(home).reduce<Data | undefined>(valueAt, root)));
  const schemas = schemasAt(whole, root, home);
  const required = new Set(schemas.flatMap((schema) => schema.required ?? []));
  const known = new Map<string, readonly Schema[]>();
  for (const [key, property] of schemas.flatMap(listProperties)) {
    if (typeof property !== "object" || written.has(key)) continue;
    known.set(key, [...new Set([...(known.get(key) ?? []), ...expandSchema(property, undefined)])]);
  }
  const keys = [...known].map(([key, parts]): Offer => {
    const text = printKey(cursor, key, isBlock(parts));
    const detail = required.has(key) ? "required" : "";
    return { label: key, kind: CompletionItemKind.Property, text, detail, about: describe(parts) };
  });
  const inOrder = [true, false].flatMap((first) => keys.filter(({ label }) => required.has(label) === first));
  if (!beginsLine || hasColon) return inOrder;
  // Whole blocks first, for an empty mapping and for keys with a mapping as their value. (`written` includes the cursor's placeholder.)
  const blocks = written.size === 1 ? offerBlocks(cursor, schemas) : [];
  return [
    ...blocks,
    ...inOrder.flatMap((offer) => [...offerBlocks(cursor, known.get(offer.label) ?? [], offer.label), offer]),
  ];
}

/** The keys that a schema lists. Those of `rules` in a configuration are the codes, which the catalogue lists. */
function listProperties(schema: Schema): (readonly [key: string, property: SchemaOrBoolean])[] {
  if (schema !== FILE_DEFINITIONS.severities) return Object.entries(schema.properties ?? {});
  return CODES.map((code) => [code, { type: "string", description: explanationOf(code).summary }]);
}

function isBlock(parts: readonly Schema[]): boolean {
  const isInline = parts.some(({ type = [] }) => [type].flat().includes("string"));
  return !isInline && parts.some(({ properties }) => properties !== undefined);
}

function offerBlocks(cursor: Cursor, parts: readonly Schema[], key?: string): Offer[] {
  return parts
    .flatMap(({ defaultSnippets = [] }) => defaultSnippets)
    .map(({ label, description, body }) => ({
      label: key === undefined ? label : `${key}: ${label}`,
      kind: CompletionItemKind.Snippet,
      text: printBlock(cursor, body, key),
      detail: description,
      about: describe(parts),
    }));
}

/** The values that the schema lists. */
function offerValues(cursor: Cursor): Offer[] {
  const schemas = schemasAt(cursor.schema, cursor.root, cursor.pointer);
  const values = new Map(
    schemas.flatMap((schema) =>
      [...(schema.const === undefined ? [] : [schema.const]), ...(schema.enum ?? [])].map((value) => [value, schema]),
    ),
  );
  return [...values].map(([value, schema]) => ({
    label: String(value),
    kind: CompletionItemKind.EnumMember,
    text: printValue(cursor, value),
    detail: "",
    about: describe([schema, ...schemas]),
  }));
}

function describe(parts: readonly Schema[]): string {
  return describeSchema(parts.find(({ description }) => description !== undefined) ?? {});
}

function createItem(offer: Offer, quote: string, range: Range, index: number, hasSnippets: boolean): CompletionItem {
  return {
    label: offer.label,
    // Editors compare this with the text in the range, which may begin with a quote.
    ...(quote !== "" && { filterText: quote + offer.label }),
    kind: offer.kind,
    ...(offer.detail !== "" && { detail: offer.detail }),
    documentation: { kind: MarkupKind.Markdown, value: offer.about },
    sortText: String(index).padStart(3, "0"),
    // A block at the top is what an author most likely wants.
    ...(index === 0 && offer.kind === CompletionItemKind.Snippet && { preselect: true }),
    insertTextFormat: hasSnippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    insertTextMode: InsertTextMode.adjustIndentation,
    textEdit: { range, newText: hasSnippets ? offer.text : fillTabStops(offer.text) },
  };
}
