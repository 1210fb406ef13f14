// What a schema wants.
import { isValueType, type Wanted } from "../diagnostics/value-type.ts";
import { constantKey, distinctiveKeys, resolveDefinition, type Definition } from "./definitions.ts";

/** The texts that are allowed, if a schema lists them. */
export function allowedValues({ const: only, enum: several = [] }: Definition): string[] {
  return [only, ...several].filter((value) => typeof value === "string");
}

/** What a value is for and what it looks like: the schema's own words. */
export function describe(schema: Definition): string {
  const allowed = allowedValues(schema);
  if (allowed.length > 0) return `Allowed: ${allowed.map((value) => `\`${value}\``).join(", ")}.`;
  return schema.patternErrorMessage ?? schema.description ?? "";
}

/** The types of value; of a mapping also the keys that it cannot be without. */
export function wantedType(schema: Definition): Wanted {
  const types = [schema.type ?? "object"].flat().filter(isValueType);
  return { types, keys: schema.type === "object" ? wantedKeys(schema) : undefined };
}

function wantedKeys({ required = [], oneOf }: Definition): Wanted["keys"] {
  if (!oneOf) return required.length === 0 ? undefined : { need: "all", names: required };
  const branches = oneOf.map(resolveDefinition);
  const key = constantKey(branches);
  return key === undefined ? { need: "one", names: branches.flatMap(distinctiveKeys) } : { need: "all", names: [key] };
}
