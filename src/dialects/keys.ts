// What every notation does with its keys: a table says which field each one is.
import type { Text } from "../ir/federation.ts";
import type { Field } from "../ir/field.ts";

type FieldTexts = Readonly<Partial<Record<Field, Text>>>;

/** The texts of a mapping by field. Keys that the table does not have are left out. */
export function fieldTexts<K extends string>(
  table: Readonly<Record<K, Field>>,
  mapping: Readonly<Partial<Record<NoInfer<K>, string | undefined>>>,
  text: (key: string, value: string) => Text,
): FieldTexts {
  const texts: Partial<Record<Field, Text>> = {};
  for (const key of keysOf(table)) {
    const value = mapping[key];
    if (value !== undefined) texts[table[key]] = text(key, value);
  }
  return texts;
}

/** How a notation spells each field. */
export function spellingOf<K extends string>(
  table: Readonly<Record<K, Field>>,
): Readonly<Partial<Record<Field, string>>> {
  const spelling: Partial<Record<Field, string>> = {};
  for (const key of keysOf(table)) spelling[table[key]] = key;
  return spelling;
}

function keysOf<K extends string>(table: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(table).filter((key): key is K => Object.hasOwn(table, key));
}
