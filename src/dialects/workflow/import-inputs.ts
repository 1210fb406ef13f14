// Checks the inputs of an import against the `import-schema` of the file: inputs that gh-aw refuses, and inputs that are missing
// (gh-aw, pkg/parser/import_schema_validation.go).
import { keyPlace, valuePlace, type DocumentPlace } from "../../diagnostics/place.ts";
import { problem, type Problem } from "../../diagnostics/problem.ts";
import type { ValueType } from "../../diagnostics/value-type.ts";
import { AWF_PREFIX } from "../../facts/awf.ts";
import { entries, isList, isMapping, items, member, valueType, type Data } from "../../parse/data.ts";
import type { Document } from "../../parse/document.ts";
import { isWithin, joinPointer, lastSegment, type Pointer } from "../../text/pointer.ts";
import { quoteList } from "../../text/quote.ts";
import { suggest } from "../../text/suggest.ts";
import type { Import } from "./import-list.ts";
import type { MissingInput } from "./inputs.ts";

/** Checks the inputs of an import. `missing` lists those that the file reads but neither the import nor a default provides. */
export function checkInputs(imported: Document, entry: Import, missing: readonly MissingInput[]): Problem[] {
  const schema = member(imported.value, "import-schema");
  const { value: given, place: givenAt } = entry.inputs ?? {};
  const file = imported.source.name;
  const lacks = (name: string, place: DocumentPlace) =>
    problem("missing-import-input", entry.place, { name, file }, { related: [{ kind: "wanted", place }] });
  const required = listRequired(schema, given, "/import-schema", "");
  const named = new Set(required.map(({ name }) => name));
  const unread = missing.filter(({ name, pointer }) => {
    return isReadForSignIn(pointer) && !named.has(name) && !named.has(name.split(".")[0] ?? name);
  });
  return [
    ...required.map(({ name, pointer }) => lacks(name, keyPlace(imported, pointer))),
    ...unread.map(({ name, pointer }) => lacks(name, valuePlace(imported, pointer))),
    ...(givenAt && isMapping(schema) ? checkGiven(schema, given, givenAt) : []),
  ];
}

/** Whether the value at a pointer may be part of a sign-in. */
function isReadForSignIn(pointer: Pointer): boolean {
  return (
    ["/engine/auth", "/engine/env"].some((place) => isWithin(pointer, place)) ||
    pointer.startsWith(`/env/${AWF_PREFIX}`)
  );
}

interface RequiredInput {
  readonly name: string;
  readonly pointer: Pointer;
}

/** Lists required inputs that the import does not give. A default does not help: gh-aw checks before it fills in defaults. */
function listRequired(
  declared: Data | undefined,
  given: Data | undefined,
  at: Pointer,
  prefix: string,
): RequiredInput[] {
  return entries(declared).flatMap(([key, declaration]) => {
    const name = prefix + key;
    const pointer = joinPointer(at, key);
    const value = member(given, key);
    if (value === undefined) return member(declaration, "required") === true ? [{ name, pointer }] : [];
    return prefix === "" && isMapping(value)
      ? listRequired(member(declaration, "properties"), value, joinPointer(pointer, "properties"), `${name}.`)
      : [];
  });
}

function checkGiven(declared: Data, given: Data | undefined, { document, pointer }: DocumentPlace): Problem[] {
  const known = Object.keys(isMapping(declared) ? declared : {});
  if (known.length === 0) return [];
  return entries(given).flatMap(([key, value]) => {
    const at = joinPointer(pointer, key);
    const declaration = member(declared, key);
    if (declaration === undefined) {
      const owner = lastSegment(pointer) ?? "with";
      const facts = { key, owner, known, suggestion: suggest(key, known) };
      return [problem("unknown-key", keyPlace(document, at), facts)];
    }
    const properties = member(declaration, "properties");
    return isMapping(value) && isMapping(properties)
      ? checkGiven(properties, value, valuePlace(document, at))
      : checkType(key, value, declaration, valuePlace(document, at));
  });
}

const TYPES: Readonly<Record<string, { readonly wanted: ValueType; readonly accepts: (value: Data) => boolean }>> = {
  string: { wanted: "string", accepts: (value) => typeof value === "string" },
  number: { wanted: "number", accepts: (value) => typeof value === "number" || typeof value === "bigint" },
  boolean: { wanted: "boolean", accepts: (value) => typeof value === "boolean" },
  choice: { wanted: "string", accepts: (value) => typeof value === "string" },
  array: { wanted: "array", accepts: isList },
  object: { wanted: "object", accepts: isMapping },
};

function checkType(name: string, value: Data, declaration: Data, place: DocumentPlace): Problem[] {
  const type = member(declaration, "type");
  const row = typeof type === "string" && Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
  if (!row) return [];
  if (!row.accepts(value)) {
    const wanted = { types: [row.wanted] };
    if (value === null) return [problem("empty-value", keyPlace(place.document, place.pointer), { name, wanted })];
    return [problem("wrong-type", place, { name, found: valueType(value), wanted })];
  }
  const options = items(member(declaration, "options")).filter((option) => typeof option === "string");
  if (type !== "choice" || typeof value !== "string" || options.length === 0 || options.includes(value)) return [];
  const wanted = `It must be ${quoteList(options, "or")}.`;
  return [
    problem("invalid-value", place, { name, value, wanted, allowed: options, suggestion: suggest(value, options) }),
  ];
}
