// Hovers for keys and values in the frontmatter of a workflow: the descriptions in the schema. No text of the document is repeated.
import { MarkupKind, type Hover } from "vscode-languageserver";
import type { Schema } from "../validate/schema.ts";
import type { CheckedFile } from "./checked-file.ts";
import { findKeyOrValue } from "./key-or-value.ts";
import { toRange } from "./positions.ts";
import { schemasAt } from "./schema-at.ts";

/** The hover at an offset; undefined where the schema has no description. */
export function findHover({ document, frontmatter }: CheckedFile, offset: number): Hover | undefined {
  const place = frontmatter && findKeyOrValue(frontmatter, offset);
  if (!frontmatter || !place) return undefined;
  const schema = schemasAt(frontmatter.value, place.pointer).find(({ description }) => description !== undefined);
  if (!schema || place.pointer === "") return undefined;
  return {
    contents: { kind: MarkupKind.Markdown, value: describeSchema(schema) },
    range: toRange(document, frontmatter.locate(place.pointer, place.part).range),
  };
}

export function describeSchema({ title, description = "", markdownDescription = description }: Schema): string {
  return title === undefined ? markdownDescription : `**${title}**\n\n${markdownDescription}`;
}
