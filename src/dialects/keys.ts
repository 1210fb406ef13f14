// What every notation does with its keys: a table says which field each one is.
import type { Syntax, Text } from "../syntax/text.ts";
import type { Field } from "../facts/providers.ts";
import { member, type Data } from "../parse/data.ts";
import { joinPointer, type Pointer } from "../text/pointer.ts";
import { readableText, type CheckedDocument } from "./checked-document.ts";
import { textAt } from "./text.ts";

/** The texts of a mapping by field, and the fields that are written and cannot be read. */
export interface ReadFields {
  readonly values: Readonly<Partial<Record<Field, Text>>>;
  readonly unreadable: readonly Field[];
}

/** Reads the keys of a mapping that a table has. */
export function readFields<K extends string>(
  table: Readonly<Record<K, Field>>,
  document: CheckedDocument,
  pointer: Pointer,
  mapping: Data | undefined,
  syntax: Syntax,
): ReadFields {
  const values: Partial<Record<Field, Text>> = {};
  const unreadable: Field[] = [];
  for (const key of keysOf(table)) {
    if (member(mapping, key) === undefined) continue;
    const value = readableText(document, mapping, pointer, key);
    if (value === undefined) unreadable.push(table[key]);
    else values[table[key]] = textAt(document, joinPointer(pointer, key), value, syntax);
  }
  return { values, unreadable };
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
