// A schema and a value → everything that is wrong with the value, with the part of the schema that says so. Whether anything is wrong is
// decided by guards that ajv generates from the same schemas; a test checks that both agree.
import { entries, isList, isMapping, member, type Data } from "../parse/data.ts";
import { joinPointer, type Pointer } from "../text/pointer.ts";
import { ownValue } from "../text/own-value.ts";
import { referredName, resolveSchema, type Schema, type SchemaOrBoolean } from "./schema.ts";

/** One thing that a schema finds wrong. */
export interface SchemaError {
  /** Where the wrong value is. */
  readonly pointer: Pointer;
  readonly value: Data | undefined;
  /** The keyword that the value does not satisfy. */
  readonly keyword: keyof Schema;
  /** The schema with the keyword. */
  readonly schema: Schema;
  /** The name of the definition that contains the schema. */
  readonly definition: string | undefined;
  /** The unknown or missing key. */
  readonly key?: string;
  /** The mapping that the value is in, if it is in one. */
  readonly owner: Owner | undefined;
}

interface Owner {
  readonly schema: Schema;
  readonly value: Data;
}

/** Whether a value satisfies a schema. */
export function matchesSchema(schema: SchemaOrBoolean, value: Data | undefined): boolean {
  return findSchemaErrors(schema, value).length === 0;
}

/** All errors of a value. For a choice (`oneOf`), there is a single error if no branch matches. */
export function findSchemaErrors(
  schema: SchemaOrBoolean,
  value: Data | undefined,
  pointer: Pointer = "",
  within?: string,
  owner?: Owner,
): SchemaError[] {
  const found: SchemaError[] = [];
  collectErrors(found, schema, value, { pointer, definition: within, owner });
  return found;
}

/** Where a value is, and where its schema comes from. */
type Position = Pick<SchemaError, "pointer" | "definition" | "owner">;

function collectErrors(
  found: SchemaError[],
  schemaOrReference: SchemaOrBoolean,
  value: Data | undefined,
  { pointer, definition: within, owner }: Position,
): void {
  if (schemaOrReference === true) return;
  const definition = referredName(schemaOrReference) ?? within;
  const schema = resolveSchema(schemaOrReference);
  const report = (keyword: keyof Schema, key?: string) =>
    void found.push({ pointer, value, schema, definition, owner, keyword, ...(key !== undefined && { key }) });
  if (schema.type && !hasType(schema.type, value)) return report("type");
  for (const [keyword, check] of VALUE_CHECKS)
    if (schema[keyword] !== undefined && !check(schema, value)) report(keyword);

  const here = { pointer, definition, owner };
  for (const inner of schema.allOf ?? NONE) collectErrors(found, inner, value, here);
  const condition = schema.if && (matchesSchema(schema.if, value) ? schema.then : schema.else);
  if (condition) collectErrors(found, condition, value, here);
  const branches = schema.anyOf?.map((inner) => findSchemaErrors(inner, value, pointer, definition, owner));
  if (branches?.every((errors) => errors.length > 0)) found.push(...branches.flat());
  if (schema.oneOf && schema.oneOf.filter((branch) => matchesSchema(branch, value)).length !== 1) report("oneOf");
  if (schema.not && matchesSchema(schema.not, value)) report("not");

  if (isList(value) && schema.items !== undefined) {
    for (const [index, item] of value.entries())
      collectErrors(found, schema.items, item, { pointer: joinPointer(pointer, index), definition, owner: undefined });
  }
  if (!isMapping(value)) return;
  const { required = NONE, properties = {}, propertyNames = true, additionalProperties = true } = schema;
  const inside = { schema, value };
  for (const [key, part] of entries(value)) {
    const property = ownValue(properties, key) ?? additionalProperties;
    if (!matchesSchema(propertyNames, key)) report("propertyNames", key);
    if (property === false) report("additionalProperties", key);
    else if (property !== true)
      collectErrors(found, property, part, { pointer: joinPointer(pointer, key), definition, owner: inside });
  }
  for (const key of required) if (member(value, key) === undefined) report("required", key);
}

const NONE = [] as const;

type Check = (schema: Schema, value: Data | undefined) => boolean;

const VALUE_CHECKS: readonly (readonly [keyword: keyof Schema, check: Check])[] = [
  ["const", (schema, value) => schema.const === undefined || schema.const === value],
  ["enum", (schema, value) => schema.enum?.includes(value) ?? true],
  ["minLength", ({ minLength = 0 }, value) => typeof value !== "string" || value.length >= minLength],
  ["maxLength", ({ maxLength = Infinity }, value) => typeof value !== "string" || value.length <= maxLength],
  ["pattern", ({ pattern = "" }, value) => typeof value !== "string" || expressionOf(pattern).test(value)],
  ["minItems", ({ minItems = 0 }, value) => !Array.isArray(value) || value.length >= minItems],
];

const EXPRESSIONS = new Map<string, RegExp>();

/** The patterns of our schemas, each compiled once. */
function expressionOf(pattern: string): RegExp {
  const known = EXPRESSIONS.get(pattern) ?? new RegExp(pattern, "u");
  EXPRESSIONS.set(pattern, known);
  return known;
}

function hasType(type: NonNullable<Schema["type"]>, value: Data | undefined): boolean {
  const found = typeOf(value);
  return typeof type === "string" ? type === found : type.some((each) => each === found);
}

/** The type of a value in JSON Schema; nothing for infinity and NaN, which JSON does not have. */
function typeOf(value: Data | undefined): string | undefined {
  if (value === null) return "null";
  if (typeof value === "number" && !Number.isFinite(value)) return undefined;
  return Array.isArray(value) ? "array" : typeof value;
}
