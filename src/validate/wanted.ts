// What a schema wants, in words.
import { TYPE_NAMES } from "../parse/data.ts";
import { quote, quoteList } from "../text/quote.ts";
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

/** The type of value, with its article; of a mapping also the keys that it cannot be without. */
export function wantedType(schema: Definition): string {
  const names = [schema.type ?? "object"].flat().filter((name) => name !== "null");
  const keys = schema.type === "object" ? wantedKeys(schema) : undefined;
  return names.map((name) => TYPE_NAMES[name] ?? name).join(" or ") + (keys === undefined ? "" : ` with ${keys}`);
}

function wantedKeys({ required = [], oneOf }: Definition): string | undefined {
  if (!oneOf) return required.length === 0 ? undefined : quoteList(required, "and");
  const branches = oneOf.map(resolveDefinition);
  const key = constantKey(branches);
  return key === undefined ? `exactly one of ${quoteList(branches.flatMap(distinctiveKeys), "and")}` : quote(key);
}
