// The plain data that a document holds, and how to look into the parts of it that no schema of ours describes.
import { isValueType, type ValueType } from "../diagnostics/value-type.ts";
import { ownValue } from "../text/own-value.ts";

/** A mapping without a prototype, so that no key can mean anything but itself. */
export interface Mapping {
  readonly [key: string]: Data | undefined;
}

/** A value as YAML's core schema has it. */
export type Data = string | number | boolean | bigint | null | readonly Data[] | Mapping;

export function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: Data | undefined): value is readonly Data[] {
  return Array.isArray(value);
}

/** Whether a value is a text, a number or a boolean. */
export function isScalar(value: Data | undefined): value is string | number | bigint | boolean {
  return value !== undefined && value !== null && typeof value !== "object";
}

/** The value of a key, or nothing if there is no such key or no mapping to have it. */
export function member(value: Data | undefined, key: string): Data | undefined {
  return isMapping(value) ? ownValue(value, key) : undefined;
}

/** The value at a path of keys. */
export function memberAt(value: Data | undefined, path: readonly string[]): Data | undefined {
  return path.reduce(member, value);
}

/** The value of a key if it is a text that is not empty. */
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

/** Whether a key means something to programs in JavaScript, so that none of them should get to see it. */
export function isReserved(key: string): boolean {
  return key === "__proto__" || key === "constructor" || key === "prototype";
}

export function valueType(value: unknown): ValueType {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "array";
  const type = typeof value;
  return isValueType(type) ? type : "number";
}
