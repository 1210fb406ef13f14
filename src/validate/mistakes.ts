// Creates the problems of shape that several files raise.
import { keyPlace, valuePlace, type LocatedDocument } from "../diagnostics/place.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import { hasCredential, isSecretHeader, maskAll } from "../text/credential.ts";
import { isJson } from "../parse/frontmatter.ts";
import { joinPointer, splitPointer, type Pointer } from "../text/pointer.ts";
import { LONGEST_VALUE } from "../generated/constants.ts";
import { isReserved, valueType } from "../parse/data.ts";
import { isIdName, malformedId } from "./malformed-id.ts";
import { hasGatewayReferences, malformedGatewayReference } from "./gateway-reference.ts";
import { nameOf } from "./name-of.ts";
import { findBareName, replacementFix, splitCommandFix } from "./rewrites.ts";
import { keySchema, type Schema, allowedValues, describeExpected, wantedType } from "./schema.ts";
import type { SchemaError } from "./schema-errors.ts";
import { isTypo, suggest } from "../text/suggest.ts";

/** A key that is certainly misspelled or misplaced: its pointer, and the pointer that was meant. */
export interface Move {
  readonly from: Pointer;
  readonly to: Pointer;
}

/** What is wrong with the shape of a document, and which keys are certainly misspelled or misplaced. */
export interface Shape {
  readonly problems: readonly Problem[];
  readonly moves: readonly Move[];
}

/** The problem of a key that its mapping does not support. */
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
  if (isReserved(key)) return problem("reserved-key", place, { key, owner: nameOf(document, owner) });
  const isSure = suggestion !== undefined && isTypo(key, suggestion);
  const written = isJson(document.source.name) ? JSON.stringify(suggestion) : suggestion;
  const edits = [{ place, text: written ?? "" }];
  const fix = isSure && { kind: "write" as const, facts: { text: suggestion }, edits };
  return problem("unknown-key", place, { ...facts, owner: nameOf(document, owner) }, fix ? { fix } : {});
}

/** The problem of a key that its mapping requires, at the key of the mapping. */
export function missingKey(document: LocatedDocument, owner: Pointer, key: string, schema: Schema): Problem {
  const missing = keySchema(schema, key);
  const facts = {
    key,
    owner: nameOf(document, owner),
    wanted: describeExpected(missing),
    allowed: allowedValues(missing),
  };
  return problem("missing-key", keyPlace(document, owner), facts);
}

/** The problem of a value that does not satisfy its schema. */
export function wrongValue(
  document: LocatedDocument,
  pointer: Pointer,
  error: Pick<SchemaError, "value" | "keyword" | "schema"> & Partial<Pick<SchemaError, "definition">>,
  name = nameOf(document, pointer),
): Problem {
  const { value: data, schema, definition } = error;
  const wanted = describeExpected(schema);
  if (isEmpty(data)) {
    const { type = "object" } = schema;
    const content = type === "object" ? wantedType(schema) : wanted;
    return problem("empty-value", keyPlace(document, pointer), { name, wanted: content });
  }
  const place = valuePlace(document, pointer);
  if (pointer === "") return problem("root-not-mapping", place, { found: valueType(data) });
  if (error.keyword === "type" || typeof data !== "string") {
    const facts = { name, found: valueType(data), wanted: wantedType(schema) };
    return problem("wrong-type", place, facts, schema.type === "array" ? splitCommandFix(place, data) : {});
  }
  if (error.keyword === "maxLength") {
    return problem("invalid-value", place, {
      name,
      value: isInSecretHeader(pointer) ? maskAll(data) : data,
      wanted: "",
      length: { found: data.length, most: schema.maxLength ?? LONGEST_VALUE },
      allowed: [],
      suggestion: undefined,
    });
  }
  if (hasCredential(data)) return problem("credential-in-config", place, { name, length: data.length, part: "value" });
  if (definition !== undefined && hasGatewayReferences(definition)) return malformedGatewayReference(place, data);
  if (definition !== undefined && isIdName(definition))
    return malformedId(place, { name, definition, value: data, wanted });
  return invalidValue(document, pointer, data, schema);
}

/** The problem of a text that is not a valid value of its key. */
export function invalidValue(document: LocatedDocument, pointer: Pointer, value: string, schema: Schema): Problem {
  const place = valuePlace(document, pointer);
  const bare = findBareName(value, schema);
  const allowed = allowedValues(schema);
  // Numbers that differ in a digit are not similar.
  const near = /[a-z]/i.test(value) ? suggest(value, allowed) : undefined;
  const sure = bare ?? (near !== undefined && isTypo(value, near) ? near : undefined);
  const facts = {
    name: nameOf(document, pointer),
    value,
    wanted: describeExpected(schema),
    allowed,
    suggestion: bare ?? near,
  };
  return problem("invalid-value", place, facts, replacementFix(place, value, sure));
}

/** Whether a value is that of a header for a credential. */
function isInSecretHeader(pointer: Pointer): boolean {
  const [name = "", section] = splitPointer(pointer).toReversed();
  return section === "headers" && isSecretHeader(name);
}

function isEmpty(value: unknown): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}
