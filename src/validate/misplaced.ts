// Finds known keys in the wrong mapping: one level too high or too deep.
import { member } from "../parse/data.ts";
import { joinPointer, parentPointer, type Pointer } from "../text/pointer.ts";
import { keySchema, keysOf } from "./schema.ts";
import type { SchemaError } from "./schema-errors.ts";
import type { Move } from "./mistakes.ts";

/** Keys in one mapping that belong in another. */
export interface MisplacedKeys {
  readonly pointer: Pointer;
  readonly keys: readonly string[];
  /** The mapping that they belong in. */
  readonly home: Pointer;
  /** Where each key is and where it belongs. */
  readonly moves: readonly Move[];
}

/** All misplaced keys, and the schema errors that they explain. */
export interface Misplaced {
  readonly groups: readonly MisplacedKeys[];
  /** Whether an error is about a misplaced key, or about a key that is only missing because it is misplaced. */
  readonly explains: (error: SchemaError) => boolean;
}

/** Finds the misplaced keys among the unknown ones. `-` and `_` count as equal. */
export function findMisplaced(errors: readonly SchemaError[]): Misplaced {
  const missing = new Map(errors.filter(isMissingKey).map(({ pointer, key }) => [placeOf(pointer, key), key]));
  const groups = new Map<string, { pointer: Pointer; keys: string[]; home: Pointer; moves: Move[] }>();
  const explained = new Set<string>();
  for (const error of errors.filter(isUnknownKey)) {
    const { pointer, key } = error;
    const found = findHome(error, missing);
    if (found === undefined) continue;
    const { home, spelling } = found;
    const group = groups.get(`${pointer} ${home}`) ?? { pointer, keys: [], home, moves: [] };
    group.keys.push(key);
    group.moves.push({ from: joinPointer(pointer, key), to: joinPointer(home, spelling) });
    groups.set(`${pointer} ${home}`, group);
    explained.add(joinPointer(pointer, key)).add(home).add(placeOf(home, key));
  }
  return {
    groups: [...groups.values()],
    explains: (error) =>
      (isUnknownKey(error) && explained.has(joinPointer(error.pointer, error.key))) ||
      (isMissingKey(error) &&
        (explained.has(placeOf(error.pointer, error.key)) || explained.has(joinPointer(error.pointer, error.key)))),
  };
}

/** The mapping that an unknown key belongs in, and how it is spelled there. */
function findHome(
  { key, pointer, schema, owner }: KeyError,
  missing: ReadonlyMap<string, string>,
): { readonly home: Pointer; readonly spelling: string } | undefined {
  for (const inner of keysOf(schema)) {
    const spelling = keysOf(keySchema(schema, inner)).find((known) => normalize(known) === normalize(key));
    if (spelling !== undefined) return { home: joinPointer(pointer, inner), spelling };
  }
  const home = parentPointer(pointer);
  const known = owner && keysOf(owner.schema).find((each) => normalize(each) === normalize(key));
  const isFree = known !== undefined && member(owner?.value, known) === undefined;
  const spelling = missing.get(placeOf(home, key)) ?? (isFree ? known : undefined);
  return spelling === undefined ? undefined : { home, spelling };
}

/** A schema error about a key. */
export type KeyError = SchemaError & { readonly key: string };

/** Whether an error says that a mapping has a key that it should not have. */
export function isUnknownKey<E extends SchemaError>(error: E): error is E & KeyError {
  return error.keyword === "additionalProperties";
}

/** Whether an error says that a mapping lacks a key. */
export function isMissingKey<E extends SchemaError>(error: E): error is E & KeyError {
  return error.keyword === "required";
}

function placeOf(pointer: Pointer, key: string): string {
  return joinPointer(pointer, normalize(key));
}

function normalize(key: string): string {
  return key.replaceAll("-", "_");
}
