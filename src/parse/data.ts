// The data in a document, and how to look into the parts that none of our schemas describes.
import { isValueType, type ValueType } from "../diagnostics/value-type.ts";

/** A mapping that inherits nothing, so that no key has a special meaning. */
export interface Mapping {
  readonly [key: string]: Data | undefined;
}

/** A value in YAML's core schema. */
export type Data = string | number | boolean | bigint | null | readonly Data[] | Mapping;

export function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: Data | undefined): value is readonly Data[] {
  return Array.isArray(value);
}

/** Whether a value is a string, a number or a boolean. */
export function isScalar(value: Data | undefined): value is string | number | bigint | boolean {
  return value !== undefined && value !== null && typeof value !== "object";
}

// V8 handles objects of a class several times faster than those of `Object.create(null)`. They inherit nothing either.
class EmptyMapping {
  [key: string]: Data;
}
Object.setPrototypeOf(EmptyMapping.prototype, null);
Reflect.deleteProperty(EmptyMapping.prototype, "constructor");

/** Creates an empty mapping. */
export function createMapping(): Record<string, Data> {
  return new EmptyMapping();
}

/** The value of a key; nothing if the key is missing or the value is not a mapping. */
export function member(value: Data | undefined, key: string): Data | undefined {
  return isMapping(value) ? value[key] : undefined;
}

/** The value at a path of keys and indexes. */
export function memberAt(value: Data | undefined, path: readonly string[]): Data | undefined {
  return path.reduce((inner, key) => (isList(inner) ? inner[Number(key)] : member(inner, key)), value);
}

/** The value of a key if it is a non-empty string. */
export function textMember(value: Data | undefined, key: string): string | undefined {
  const found = member(value, key);
  return typeof found === "string" && found !== "" ? found : undefined;
}

/** The pairs of a mapping; none for anything else. */
export function entries(value: Data | undefined): [key: string, value: Data][] {
  if (!isMapping(value)) return [];
  const pairs: [key: string, value: Data][] = [];
  for (const key of Object.keys(value)) {
    const item = value[key];
    if (item !== undefined) pairs.push([key, item]);
  }
  return pairs;
}

/** The items of a list; none for anything else. */
export function items(value: Data | undefined): readonly Data[] {
  return isList(value) ? value : [];
}

/** Whether a key has a special meaning in JavaScript, so that it should not reach a program in that language. */
export function isReserved(key: string): boolean {
  return key === "__proto__" || key === "constructor" || key === "prototype";
}

export function valueType(value: unknown): ValueType {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "array";
  const type = typeof value;
  return isValueType(type) ? type : "number";
}
