// Completions in the frontmatter of a workflow, from the schema: keys, values and whole blocks.
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
  const cursor = findCursor(source, offset);
  if (!cursor) return [];
  const offers = cursor.part === "key" ? offerKeys(cursor) : offerValues(cursor);
  const range = toRange(document, cursor.word);
  return offers.map((offer, index) => createItem(offer, range, index, hasSnippets));
}

/** The keys that the mapping lacks, required ones first. */
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
  // Whole blocks, for an empty mapping and for keys with a mapping as their value. (`written` includes the cursor's placeholder.)
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

/** The values that the schema lists. */
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

/** The YAML of a snippet, indented by two spaces per level, without a trailing line break. */
function printSnippet({ body }: Snippet): string {
  return stringify(body, { indent: 2, lineWidth: 0 }).trimEnd();
}

/** A snippet with its default values filled in and its tab stops removed. */
function fillSnippet(text: string): string {
  return text.replaceAll(/\\\$|\$\{\d+:([^}]*)\}|\$\d+/g, (found, preset: string | undefined) =>
    found === "\\$" ? "$" : (preset ?? ""),
  );
}

/** Indents every line except the first by two spaces. */
function indentRest(text: string): string {
  return text.replaceAll("\n", "\n  ");
}
