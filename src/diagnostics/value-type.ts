// Kinds of values: what stands in a file, and what is wanted there.
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

/** A kind of value, named as in JSON Schema as far as that has a name for it. */
export type ValueType = keyof typeof WORDS;

/** What is wanted: a value of one of these types, and if it is a mapping, one with these keys. */
export type Wanted = {
  readonly types: readonly ValueType[];
  readonly keys?: { readonly need: "all" | "any" | "one"; readonly names: readonly string[] } | undefined;
};

/** Whether a text is a kind of value. */
export function isValueType(name: string): name is ValueType {
  return Object.hasOwn(WORDS, name);
}

/** A kind of value, with its article. */
export function wordType(type: ValueType): string {
  return WORDS[type];
}

/** What is wanted, with its article. */
export function wordWanted({ types, keys }: Wanted): string {
  const words = types.map(wordType).join(" or ");
  if (!keys) return words;
  return `${words} with ${keys.need === "one" ? "exactly one of " : ""}${quoteList(keys.names, keys.need === "any" ? "or" : "and")}`;
}
