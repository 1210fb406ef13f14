// Hovers for keys and values: the descriptions in the schema of the dialect. No text of the document is repeated.
import { MarkupKind, type Hover } from "vscode-languageserver";
import { FILE_SCHEMAS } from "../generated/file-schemas.ts";
import type { Schema } from "../validate/schema.ts";
import type { CheckedFile } from "./checked-file.ts";
import { findKeyOrValue } from "./key-or-value.ts";
import { toRange } from "./positions.ts";
import { schemasAt } from "./schema-at.ts";

/** The hover at an offset; undefined where the schema has no description. */
export function findHover({ document, documents }: CheckedFile, offset: number): Hover | undefined {
  for (const { document: parsed, dialect } of documents) {
    const place = findKeyOrValue(parsed, offset);
    if (!place) continue;
    const schemas = schemasAt(FILE_SCHEMAS[dialect.schema], parsed.value, place.pointer);
    const schema = schemas.find(({ description }) => description !== undefined);
    if (!schema) return undefined;
    return {
      contents: { kind: MarkupKind.Markdown, value: describeSchema(schema) },
      range: toRange(document, parsed.locate(place.pointer, place.part).range),
    };
  }
  return undefined;
}

export function describeSchema({ title, description = "", markdownDescription = description }: Schema): string {
  return title === undefined ? markdownDescription : `**${title}**\n\n${markdownDescription}`;
}
