// The fields of a sign-in: those that a mapping contains, by the table of its notation, and those that a notation implies.
import type { DocumentPlace } from "../diagnostics/place.ts";
import { AWF_TYPE } from "../facts/awf.ts";
import type { Field } from "../facts/providers.ts";
import type { Declaration, TokenSource } from "../model/federation.ts";
import { member, type Data } from "../parse/data.ts";
import type { Syntax, Text } from "../syntax/text.ts";
import { joinPointer, type Pointer } from "../text/pointer.ts";
import { readableText, type CheckedDocument } from "./checked-document.ts";
import { textAt } from "./text.ts";

/** The values of a mapping by field, and the fields whose value is present but cannot be read. */
export interface ReadFields {
  readonly values: Declaration["values"];
  readonly unreadable: readonly Field[];
}

/** Reads the keys of a mapping that are in the table of a notation. */
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

/** The provider that every notation implies except gh-aw's. */
export function impliedProvider(place: DocumentPlace): { readonly provider: Text } {
  return { provider: { value: "anthropic", place, syntax: "literal" } };
}

/** The values that these notations imply in a workflow: the provider, and gh-aw's type. */
export function impliedByWorkflow(place: DocumentPlace): Readonly<Record<"type" | "provider", Text>> {
  return { type: { value: AWF_TYPE, place, syntax: "literal" }, ...impliedProvider(place) };
}

/** The audience in the URL of the token request, as a field. */
export function audienceOf(source: TokenSource): { readonly audience?: Text } {
  return source.kind === "github-actions" && source.audience ? { audience: source.audience } : {};
}
