// Changes of a document, as data. They are made twice: in the text, where everything else keeps its bytes, and in the value, which shows
// whether the edited text says what was meant.
import { createMapping, entries, isList, isMapping, type Data, type Mapping } from "../parse/data.ts";
import { joinPointer, lastSegment, type Pointer } from "../text/pointer.ts";

/** A change. Pointers refer to the document before all changes. */
export type Change =
  /** Replaces a pair of a mapping; without other pairs, removes it. */
  | { readonly kind: "replace"; readonly pointer: Pointer; readonly by: Mapping }
  /** Replaces an item of a list; without other items, removes it. */
  | { readonly kind: "replace-item"; readonly pointer: Pointer; readonly by: readonly Data[] }
  /** Inserts pairs before or after a pair. */
  | { readonly kind: "before" | "after"; readonly pointer: Pointer; readonly by: Mapping }
  /** Appends items to a list. */
  | { readonly kind: "append"; readonly pointer: Pointer; readonly by: readonly Data[] }
  /** Replaces a text. */
  | { readonly kind: "set"; readonly pointer: Pointer; readonly value: string }
  /** Turns a text into a mapping with the text at a key, followed by other pairs. */
  | { readonly kind: "wrap"; readonly pointer: Pointer; readonly key: string; readonly by: Mapping };

/** The changes that remove a pair, and the mapping with it if nothing else is in it. */
export function removePairs(value: Data | undefined, pointer: Pointer, keys: readonly string[]): Change[] {
  const present = entries(value).filter(([key]) => keys.includes(key));
  if (present.length === 0) return [];
  if (present.length === entries(value).length) return [{ kind: "replace", pointer, by: {} }];
  return present.map(([key]) => ({ kind: "replace", pointer: joinPointer(pointer, key), by: {} }));
}

/** The changes that replace pairs of a mapping, if there is one, by others. */
export function replacePairs(
  value: Data | undefined,
  pointer: Pointer,
  keys: readonly string[],
  by: Mapping,
): Change[] {
  const removed = removePairs(value, pointer, keys);
  if (!isMapping(value) || entries(by).length === 0) return removed;
  const [first, ...rest] = removed;
  const last = entries(value).at(-1)?.[0];
  if (last === undefined || first?.pointer === pointer)
    return [{ kind: "replace", pointer, by: { [lastSegment(pointer) ?? ""]: by } }];
  return first
    ? [{ kind: "replace", pointer: first.pointer, by }, ...rest]
    : [{ kind: "after", pointer: joinPointer(pointer, last), by }];
}

/** The value with the changes. */
export function applyChanges(value: Data, changes: readonly Change[]): Data {
  const byPointer = new Map<Pointer, Change[]>();
  for (const change of changes) byPointer.set(change.pointer, [...(byPointer.get(change.pointer) ?? []), change]);
  return changeValue(value, byPointer, "");
}

type ChangesByPointer = ReadonlyMap<Pointer, readonly Change[]>;

function changeValue(value: Data, changes: ChangesByPointer, pointer: Pointer): Data {
  const at = (inner: Pointer) => changes.get(inner) ?? [];
  if (isList(value)) {
    const items = value.flatMap((item, index) => {
      const inner = joinPointer(pointer, index);
      const replaced = at(inner).find((change) => change.kind === "replace-item");
      return replaced ? replaced.by : [changeValue(item, changes, inner)];
    });
    return [...items, ...at(pointer).flatMap((change) => (change.kind === "append" ? change.by : []))];
  }
  if (!isMapping(value)) return value;
  const result: Record<string, Data | undefined> = createMapping();
  for (const [key, written] of entries(value)) {
    const inner = joinPointer(pointer, key);
    const own = at(inner);
    for (const change of own) {
      if (change.kind === "before" || change.kind === "after" || change.kind === "replace")
        Object.assign(result, change.by);
    }
    if (!own.some(({ kind }) => kind === "replace")) result[key] = changeText(written, own, changes, inner);
  }
  return result;
}

function changeText(value: Data, own: readonly Change[], changes: ChangesByPointer, pointer: Pointer): Data {
  for (const change of own) {
    if (change.kind === "set") return change.value;
    if (change.kind === "wrap") return { [change.key]: value, ...change.by };
  }
  return changeValue(value, changes, pointer);
}

/** Whether two values are the same. The order of the keys of a mapping does not count. */
export function isSameData(a: Data | undefined, b: Data | undefined): boolean {
  if (isList(a)) return isList(b) && a.length === b.length && a.every((item, index) => isSameData(item, b[index]));
  if (!isMapping(a)) return a === b;
  const pairs = entries(a);
  return isMapping(b) && pairs.length === entries(b).length && pairs.every(([key, item]) => isSameData(item, b[key]));
}
