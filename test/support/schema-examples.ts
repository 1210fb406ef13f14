// Values made from a part of a schema, with every key and every listed value.
import { forbiddenKeys, isKeywords, listOf, nameOf, type DefinedSchema, type Keywords } from "./schema-documents.ts";

/** Makes values of a part: one with all keys, and one for each other value that a key can have. A condition can still reject some. */
export function listExamples(schema: DefinedSchema, part: Keywords, within: readonly string[] = []): unknown[] {
  const name = nameOf(part);
  const definition = schema.definitions[name];
  // A definition that contains itself ends with its own examples.
  if (definition)
    return within.includes(name) ? examplesOf(definition) : listExamples(schema, definition, [...within, name]);
  const refer = (each: unknown) => (isKeywords(each) ? listExamples(schema, each, within) : []);
  const { properties, items, additionalProperties: others } = part;
  const branches = branchesOf(part).flatMap(refer);
  if (isKeywords(properties)) {
    const values = Object.entries(properties).map(([key, each]) => [key, refer(each)] as const);
    return [...combine(part, values), ...branches];
  }
  const inItems = isKeywords(items) ? refer(items) : [];
  if (inItems.length > 0) return inItems.map((item) => [item]);
  if (isKeywords(others)) return refer(others).map((value) => ({ agent: value }));
  const listed = [part, ...listOf(part["anyOf"]).filter(isKeywords)].flatMap((each) => listOf(each["enum"]));
  return [...new Set([...listed, ...examplesOf(part), ...branches])];
}

/** Combines the values of the keys of a part. Keys that exclude others are added to its examples, and are also alone. */
function combine(part: Keywords, values: readonly (readonly [key: string, values: readonly unknown[]])[]): unknown[] {
  const example = examplesOf(part).find(isKeywords);
  const first = values.filter(([, each]) => each.length > 0).map(([key, [each]]) => [key, each] as const);
  const all = { ...example, ...Object.fromEntries(first) };
  if (forbiddenKeys(part["then"]).length === 0)
    return [all, ...values.flatMap(([key, [, ...others]]) => others.map((other) => ({ ...all, [key]: other })))];
  const single = values.flatMap(([key, each]) => each.map((value) => ({ [key]: value })));
  return [...single.map((each) => ({ ...example, ...each })), ...single, all];
}

function examplesOf(part: Keywords): unknown[] {
  return [...listOf(part["examples"])];
}

/** The definitions that a value of a part must match, depending on conditions. */
function branchesOf(part: unknown): Keywords[] {
  if (!isKeywords(part)) return [];
  const conditions = [part, ...listOf(part["allOf"])].filter(isKeywords).filter((each) => each["if"] !== undefined);
  const branches = conditions.flatMap((each) => [each["then"], each["else"]]);
  return branches.filter(isKeywords).flatMap((each) => (nameOf(each) === "" ? branchesOf(each) : [each]));
}
