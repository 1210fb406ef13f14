// The problems of shape that more than one place finds, each made in one place.
import { plural } from "../text/plural.ts";
import { keyPlace, valuePlace, type LocatedDocument } from "../diagnostics/place.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import { hasCredential } from "../text/credential.ts";
import { joinPointer, type Pointer } from "../text/pointer.ts";
import { isReserved, valueType } from "../parse/data.ts";
import { keyDefinition, type Definition } from "./definitions.ts";
import { explainMalformedId, respellId } from "./id-mistakes.ts";
import { nameOf } from "./name-of.ts";
import { bareName, rewriting, splitting } from "./rewrites.ts";
import { allowedValues, describe, wantedType } from "./wanted.ts";
import { isTypo, suggest } from "../text/suggest.ts";

/** A key that its mapping does not have. */
export function unknownKey(
  document: LocatedDocument,
  owner: Pointer,
  facts: {
    readonly key: string;
    readonly known: readonly string[];
    readonly suggestion: string | undefined;
    readonly meant?: string | undefined;
  },
): Problem {
  const place = keyPlace(document, joinPointer(owner, facts.key));
  const { key, suggestion } = facts;
  if (isReserved(key)) return problem("reserved-key", place, { key, owner: nameOf(owner) });
  const isSure = suggestion !== undefined && isTypo(key, suggestion);
  const edits = [{ place, text: suggestion ?? "" }];
  const fix = isSure && { kind: "write" as const, facts: { text: suggestion }, edits };
  return problem("unknown-key", place, { ...facts, owner: nameOf(owner) }, fix ? { fix } : {});
}

/** A key that its mapping must have. The place is the mapping's own key. */
export function missingKey(document: LocatedDocument, owner: Pointer, key: string, schema: Definition): Problem {
  const wanted = describe(keyDefinition(schema, key));
  return problem("missing-key", keyPlace(document, owner), { key, owner: nameOf(owner), wanted });
}

/** A value that is not what the schema at its place wants. */
export function wrongValue(
  document: LocatedDocument,
  pointer: Pointer,
  error: {
    readonly data: unknown;
    readonly keyword: string;
    readonly parentSchema: Definition;
    readonly schemaPath: string;
  },
): Problem {
  const { data, parentSchema } = error;
  const name = nameOf(pointer);
  const wanted = describe(parentSchema);
  if (isEmpty(data)) {
    const content = parentSchema.type === "object" ? wantedType(parentSchema) : wanted;
    return problem("empty-value", keyPlace(document, pointer), { name, wanted: content });
  }
  const place = valuePlace(document, pointer);
  if (pointer === "") return problem("root-not-mapping", place, { found: valueType(data) });
  if (error.keyword === "type" || typeof data !== "string") {
    const facts = { name, found: valueType(data), wanted: wantedType(parentSchema) };
    return problem("wrong-type", place, facts, parentSchema.type === "array" ? splitting(place, data) : {});
  }
  if (error.keyword === "maxLength") {
    return problem("invalid-value", place, {
      name,
      value: data,
      wanted: `It is too long (${plural(data.length, "character")}).`,
      allowed: [],
      suggestion: undefined,
    });
  }
  if (hasCredential(data)) return problem("credential-in-config", place, { name, length: data.length, part: "value" });
  if (error.keyword === "pattern" && /\/definitions\/\w+Id\/pattern$/.test(error.schemaPath)) {
    const suggestion = respellId(name, data);
    return (
      explainMalformedId(place, name, data, wanted) ??
      problem("malformed-id", place, { name, value: data, wanted, suggestion }, rewriting(place, data, suggestion))
    );
  }
  return invalidValue(document, pointer, data, parentSchema);
}

/** A text that is not among those that its key takes. */
export function invalidValue(document: LocatedDocument, pointer: Pointer, value: string, schema: Definition): Problem {
  const place = valuePlace(document, pointer);
  const bare = bareName(value, schema);
  const allowed = allowedValues(schema);
  const near = suggest(value, allowed);
  const sure = bare ?? (near !== undefined && isTypo(value, near) ? near : undefined);
  const facts = { name: nameOf(pointer), value, wanted: describe(schema), allowed, suggestion: bare ?? near };
  return problem("invalid-value", place, facts, rewriting(place, value, sure));
}

function isEmpty(value: unknown): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}
