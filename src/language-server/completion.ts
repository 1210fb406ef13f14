// What can be written at the cursor in the frontmatter of a workflow: keys, values, and whole blocks, from the schema.
import {
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type CompletionItem,
  type Range,
} from "vscode-languageserver";
import { stringify } from "yaml";
import type { Data } from "../parse/data.ts";
import { parentPointer, splitPointer } from "../text/pointer.ts";
import type { Schema, Snippet } from "../validate/schema.ts";
import type { CheckedFile } from "./checked-file.ts";
import { findCursor, type Cursor } from "./cursor.ts";
import { describeSchema } from "./hover.ts";
import { segmentsOf, valueAt } from "./pointer-at.ts";
import { toRange } from "./positions.ts";
import { expandSchema, schemasAt } from "./schema-at.ts";

/** A thing to offer; `text` has tab stops. */
interface Offer {
  readonly label: string;
  readonly kind: CompletionItemKind;
  readonly text: string;
  readonly detail: string;
  readonly about: string;
}

/** What can be written at an offset, in the order in which to show it. `hasSnippets` says whether the editor knows tab stops. */
export function listCompletions(
  { document, source }: CheckedFile,
  offset: number,
  hasSnippets: boolean,
): CompletionItem[] {
  const cursor = findCursor(source, offset);
  if (!cursor) return [];
  const offers = cursor.part === "key" ? offerKeys(cursor) : offerValues(cursor);
  const range = toRange(document, cursor.word);
  return offers.map((offer, index) => createItem(offer, range, index, hasSnippets));
}

/** The keys that the mapping does not have yet, the required ones first. */
function offerKeys(cursor: Cursor): Offer[] {
  const { root, pointer, beginsLine, hasColon } = cursor;
  const home = parentPointer(pointer);
  const written = new Set<string | number>(segmentsOf(splitPointer(home).reduce<Data | undefined>(valueAt, root)));
  const schemas = schemasAt(root, home);
  const required = new Set(schemas.flatMap((schema) => schema.required ?? []));
  const known = new Map<string, readonly Schema[]>();
  for (const [key, property] of schemas.flatMap(({ properties = {} }) => Object.entries(properties))) {
    if (typeof property === "object" && !written.has(key) && !known.has(key))
      known.set(key, expandSchema(property, undefined));
  }
  const keys = [...known].map(([key, parts]): Offer => {
    const text = hasColon ? key : `${key}:${beginsLine && isBlock(parts) ? "\n  $0" : " $0"}`;
    const detail = required.has(key) ? "required" : "";
    return { label: key, kind: CompletionItemKind.Property, text, detail, about: describe(parts) };
  });
  const inOrder = [true, false].flatMap((first) => keys.filter(({ label }) => required.has(label) === first));
  if (!beginsLine || hasColon) return inOrder;
  // A block as a whole, for a mapping with nothing in it yet and for keys that begin one.
  const blocks = written.size === 1 ? offerBlocks(schemas) : [];
  return [...inOrder, ...blocks, ...[...known].flatMap(([key, parts]) => offerBlocks(parts, key))];
}

function isBlock(parts: readonly Schema[]): boolean {
  const isInline = parts.some(({ type = [] }) => [type].flat().includes("string"));
  return !isInline && parts.some(({ properties }) => properties !== undefined);
}

function offerBlocks(parts: readonly Schema[], key?: string): Offer[] {
  return parts
    .flatMap(({ defaultSnippets = [] }) => defaultSnippets)
    .map((snippet) => {
      const block = printSnippet(snippet);
      return {
        label: key === undefined ? snippet.label : `${key}: ${snippet.label}`,
        kind: CompletionItemKind.Snippet,
        text: key === undefined ? block : `${key}:\n  ${indentRest(block)}`,
        detail: snippet.description,
        about: describe(parts),
      };
    });
}

/** The values of which the schema names every one. */
function offerValues({ root, pointer }: Cursor): Offer[] {
  const schemas = schemasAt(root, pointer);
  const values = new Map(
    schemas.flatMap((schema) =>
      [...(schema.const === undefined ? [] : [schema.const]), ...(schema.enum ?? [])].map((value) => [
        String(value),
        schema,
      ]),
    ),
  );
  return [...values].map(([label, schema]) => ({
    label,
    kind: CompletionItemKind.EnumMember,
    text: label,
    detail: "",
    about: describe([schema, ...schemas]),
  }));
}

function describe(parts: readonly Schema[]): string {
  return describeSchema(parts.find(({ description }) => description !== undefined) ?? {});
}

function createItem(offer: Offer, range: Range, index: number, hasSnippets: boolean): CompletionItem {
  return {
    label: offer.label,
    kind: offer.kind,
    ...(offer.detail !== "" && { detail: offer.detail }),
    documentation: { kind: MarkupKind.Markdown, value: offer.about },
    sortText: String(index).padStart(3, "0"),
    insertTextFormat: hasSnippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    insertTextMode: InsertTextMode.adjustIndentation,
    textEdit: { range, newText: hasSnippets ? offer.text : fillSnippet(offer.text) },
  };
}

/** The block that a snippet stands for, two spaces a level, without a line break at its end. */
function printSnippet({ body }: Snippet): string {
  return stringify(body, { indent: 2, lineWidth: 0 }).trimEnd();
}

/** The text of a snippet as it is before anybody fills it in. */
function fillSnippet(text: string): string {
  return text.replaceAll(/\\\$|\$\{\d+:([^}]*)\}|\$\d+/g, (found, preset: string | undefined) =>
    found === "\\$" ? "$" : (preset ?? ""),
  );
}

/** Every line but the first moved to the right by two spaces. */
function indentRest(text: string): string {
  return text.replaceAll("\n", "\n  ");
}
