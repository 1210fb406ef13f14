// The fields of a sign-in: what a mapping says by the table of its notation, and what a notation does not say in so many words.
import type { DocumentPlace } from "../diagnostics/place.ts";
import { AWF_TYPE } from "../facts/awf.ts";
import type { Field } from "../facts/providers.ts";
import type { Declaration, TokenSource } from "../model/federation.ts";
import { member, type Data } from "../parse/data.ts";
import type { Syntax, Text } from "../syntax/text.ts";
import { joinPointer, type Pointer } from "../text/pointer.ts";
import { readableText, type CheckedDocument } from "./checked-document.ts";
import { textAt } from "./text.ts";

/** The texts of a mapping by field, and the fields that are written and cannot be read. */
export interface ReadFields {
  readonly values: Declaration["values"];
  readonly unreadable: readonly Field[];
}

/** Reads the keys of a mapping that a table has. */
export function readFields(
  keys: Readonly<Record<string, Field>>,
  document: CheckedDocument,
  pointer: Pointer,
  mapping: Data | undefined,
  syntax: Syntax,
): ReadFields {
  const values: Partial<Record<Field, Text>> = {};
  const unreadable: Field[] = [];
  for (const [key, field] of Object.entries(keys)) {
    if (member(mapping, key) === undefined) continue;
    const value = readableText(document, mapping, pointer, key);
    if (value === undefined) unreadable.push(field);
    else values[field] = textAt(document, joinPointer(pointer, key), value, syntax);
  }
  return { values, unreadable };
}

/** Whom every sign-in is for that is not written in gh-aw's own words. */
export function impliedProvider(place: DocumentPlace): { readonly provider: Text } {
  return { provider: { value: "anthropic", place, syntax: "literal" } };
}

/** The same in a workflow, together with the type that gh-aw has for it. */
export function impliedByWorkflow(place: DocumentPlace): Readonly<Record<"type" | "provider", Text>> {
  return { type: { value: AWF_TYPE, place, syntax: "literal" }, ...impliedProvider(place) };
}

/** The audience that the token's address asks for. */
export function audienceOf(source: TokenSource): { readonly audience?: Text } {
  return source.kind === "github-actions" && source.audience ? { audience: source.audience } : {};
}
