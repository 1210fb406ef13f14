// What a schema wants.
import { isValueType, type Wanted } from "../diagnostics/value-type.ts";
import { constantKey, distinctiveKeys, resolveSchema, type Schema } from "./schema.ts";

/** The texts that are allowed, if a schema lists them. */
export function allowedValues({ const: only, enum: several = [] }: Schema): string[] {
  return [only, ...several].filter((value) => typeof value === "string");
}

/** What a value is for and what it looks like: the schema's own words. */
export function describe(schema: Schema): string {
  const allowed = allowedValues(schema);
  if (allowed.length > 0) return `Allowed: ${allowed.map((value) => `\`${value}\``).join(", ")}.`;
  return schema.patternErrorMessage ?? schema.description ?? "";
}

/** The types of value; of a mapping also the keys that it cannot be without. */
export function wantedType(schema: Schema): Wanted {
  const { type = "object" } = schema;
  return { types: [type].flat().filter(isValueType), keys: type === "object" ? wantedKeys(schema) : undefined };
}

function wantedKeys({ required = [], oneOf }: Schema): Wanted["keys"] {
  if (!oneOf) return required.length === 0 ? undefined : { need: "all", names: required };
  const branches = oneOf.map(resolveSchema);
  const key = constantKey(branches);
  return key === undefined ? { need: "one", names: branches.flatMap(distinctiveKeys) } : { need: "all", names: [key] };
}
