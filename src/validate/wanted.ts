// What a schema wants, in words.
import { TYPE_NAMES } from "../parse/data.ts";
import { quote, quoteList } from "../text/quote.ts";
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

/** The type of value, with its article; of a mapping also the keys that it cannot be without. */
export function wantedType(schema: Schema): string {
  const { type = "object" } = schema;
  const names = [type].flat().filter((name) => name !== "null");
  const keys = type === "object" ? wantedKeys(schema) : undefined;
  return names.map((name) => TYPE_NAMES[name] ?? name).join(" or ") + (keys === undefined ? "" : ` with ${keys}`);
}

function wantedKeys({ required = [], oneOf }: Schema): string | undefined {
  if (!oneOf) return required.length === 0 ? undefined : quoteList(required, "and");
  const branches = oneOf.map(resolveSchema);
  const key = constantKey(branches);
  return key === undefined ? `exactly one of ${quoteList(branches.flatMap(distinctiveKeys), "and")}` : quote(key);
}
