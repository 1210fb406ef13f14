// Types of values: what a file contains, and what is expected there.
import { quoteList } from "../text/quote.ts";

const WORDS = {
  object: "a mapping",
  array: "a list",
  string: "a string",
  number: "a number",
  boolean: "a boolean",
  empty: "empty",
  "empty-string": "an empty string",
  path: "a path",
};

/** A type of value, with its name in JSON Schema where there is one. */
export type ValueType = keyof typeof WORDS;

/** What is expected: a value of one of these types; if it is a mapping, one with these keys. */
export type Wanted = {
  readonly types: readonly ValueType[];
  readonly keys?: { readonly need: "all" | "any" | "one"; readonly names: readonly string[] } | undefined;
};

/** Whether a text is the name of a type. */
export function isValueType(name: string): name is ValueType {
  return Object.hasOwn(WORDS, name);
}

/** A type with its article, such as `a list`. */
export function describeType(type: ValueType): string {
  return WORDS[type];
}

/** What is expected, with its article. */
export function describeWanted({ types, keys }: Wanted): string {
  const words = types.map(describeType).join(" or ");
  if (!keys) return words;
  return `${words} with ${keys.need === "one" ? "exactly one of " : ""}${quoteList(keys.names, keys.need === "all" ? "and" : "or")}`;
}
