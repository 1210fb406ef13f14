// Keys that exist, but on another level: one level too high, or one too deep.
import { joinPointer, parentPointer, type Pointer } from "../text/pointer.ts";
import { keyDefinition, keysOf } from "./definitions.ts";
import type { Move } from "./shape-result.ts";
import type { SchemaError } from "./validators.ts";

/** Keys of one mapping that belong into another. */
export interface MisplacedKeys {
  readonly pointer: Pointer;
  readonly keys: readonly string[];
  /** The mapping that they belong into. */
  readonly home: Pointer;
  /** Where each is, and where it belongs. */
  readonly moves: readonly Move[];
}

/** All misplaced keys, and which schema errors they explain. */
export interface Misplaced {
  readonly groups: readonly MisplacedKeys[];
  /** Whether an error is about a misplaced key, or about what is only missing because it is misplaced. */
  readonly explains: (error: SchemaError) => boolean;
}

/** Finds the misplaced keys among the unknown ones. `-` and `_` are not distinguished. */
export function findMisplaced(errors: readonly SchemaError[]): Misplaced {
  const missing = new Map(
    errors.filter(isMissing).map((error) => [placeOf(error.instancePath, missingName(error)), missingName(error)]),
  );
  const groups = new Map<string, { pointer: Pointer; keys: string[]; home: Pointer; moves: Move[] }>();
  const explained = new Set<string>();
  for (const error of errors.filter(isUnknown)) {
    const pointer = error.instancePath;
    const key = unknownName(error);
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
      (isUnknown(error) && explained.has(joinPointer(error.instancePath, unknownName(error)))) ||
      (isMissing(error) && explained.has(placeOf(error.instancePath, missingName(error)))) ||
      (isMissing(error) && explained.has(joinPointer(error.instancePath, missingName(error)))),
  };
}

/** The mapping that an unknown key belongs into, and how it is spelt there. */
function findHome(
  error: SchemaError,
  missing: ReadonlyMap<string, string>,
): { readonly home: Pointer; readonly spelling: string } | undefined {
  const key = unknownName(error);
  for (const inner of keysOf(error.parentSchema)) {
    const spelling = keysOf(keyDefinition(error.parentSchema, inner)).find(
      (known) => normalize(known) === normalize(key),
    );
    if (spelling !== undefined) return { home: joinPointer(error.instancePath, inner), spelling };
  }
  const home = parentPointer(error.instancePath);
  const spelling = missing.get(placeOf(home, key));
  return spelling === undefined ? undefined : { home, spelling };
}

/** Whether an error says that a mapping has a key that it should not have. */
export function isUnknown({ keyword }: SchemaError): boolean {
  return keyword === "additionalProperties";
}

/** Whether an error says that a mapping lacks a key. */
export function isMissing({ keyword }: SchemaError): boolean {
  return keyword === "required";
}

/** The key that a mapping should not have. */
export function unknownName({ params }: SchemaError): string {
  return String(params["additionalProperty"]);
}

/** The key that a mapping lacks. */
export function missingName({ params }: SchemaError): string {
  return String(params["missingProperty"]);
}

function placeOf(pointer: Pointer, key: string): string {
  return joinPointer(pointer, normalize(key));
}

function normalize(key: string): string {
  return key.replaceAll("-", "_");
}
