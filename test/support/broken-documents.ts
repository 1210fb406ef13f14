// Documents that break a constraint of a schema, and as little else as possible.
import { splitPointer } from "../../src/text/pointer.ts";
import { isKeywords, listOf, type Constraint } from "./schema-documents.ts";

/** Replaces the value at a pointer of a document in each way that may break a constraint. */
export function breakConstraint(document: unknown, pointer: string, constraint: Constraint): unknown[] {
  const path = splitPointer(pointer);
  const value = path.reduce<unknown>(
    (inner, key) => (isKeywords(inner) ? inner[key] : listOf(inner)[Number(key)]),
    document,
  );
  return breakValue(value, constraint).map((broken) => replaceAt(document, path, broken));
}

function breakValue(value: unknown, { keyword, key }: Constraint): unknown[] {
  const keys = isKeywords(value) ? value : {};
  if (keyword === "required") return [Object.fromEntries(Object.entries(keys).filter(([name]) => name !== key))];
  if (keyword === "not") return [{ ...keys, [String(key)]: "" }];
  const unknown = { "no-such-key": "" };
  if (keyword === "additionalProperties") return [{ ...keys, ...unknown }, unknown];
  if (keyword === "maxLength") return ["x".repeat(8193), `\${{ ${"x".repeat(8193)} }}`];
  // A condition may require the beginning of a value.
  const extended = typeof value === "string" ? [`${value}!`] : [];
  return ["", "no such value", "${{ vars.OPEN", ...extended, [], {}];
}

function replaceAt(value: unknown, path: readonly string[], other: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return other;
  if (Array.isArray(value)) return value.map((item, at) => (String(at) === key ? replaceAt(item, rest, other) : item));
  return isKeywords(value) ? { ...value, [key]: replaceAt(value[key], rest, other) } : value;
}
