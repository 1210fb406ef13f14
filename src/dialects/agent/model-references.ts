// References to models: in the keys that docker-agent documents, and in every other key called `model`, `…_model` or `models`.
import { valuePlace } from "../../diagnostics/place.ts";
import type { ModelReference, ModelRole } from "../../model/agent-config.ts";
import { entries, items, member, textMember, type Data } from "../../parse/data.ts";
import type { CheckedDocument } from "../checked-document.ts";
import { joinPointer, type Pointer } from "../../text/pointer.ts";
import { LONGEST_VALUE } from "../../generated/constants.ts";
import { textAt, textOfKey } from "../text.ts";

/** The keys of agents, models and providers that name the model for a task other than answering. */
export const TASK_KEYS: Readonly<Record<string, ModelRole>> = { title_model: "title", compaction_model: "compaction" };

/** Reads a key with the name of exactly one model, which docker-agent takes literally. */
export function readName(
  document: CheckedDocument,
  value: Data | undefined,
  pointer: Pointer,
  key: string,
  role: ModelRole,
): ModelReference[] {
  const text = textOfKey(document, value, pointer, key);
  return text === undefined || text.value.trim() === "" ? [] : [{ ...text, role }];
}

/** Reads a key with one or more names of models, separated by commas. */
export function readReferences(
  document: CheckedDocument,
  value: Data | undefined,
  pointer: Pointer,
  key: string,
  role: ModelRole,
): ModelReference[] {
  const written = textMember(value, key);
  return written === undefined ? [] : splitReferences(document, joinPointer(pointer, key), written, role);
}

/** Reads the keys that name a model for a task. */
export function readTaskReferences(document: CheckedDocument, value: Data, pointer: Pointer): ModelReference[] {
  return Object.entries(TASK_KEYS).flatMap(([key, role]) => readName(document, value, pointer, key, role));
}

/** Reads a list of models. An item is a name, or a mapping with the key `model`. */
export function readListedReferences(
  document: CheckedDocument,
  list: Data | undefined,
  pointer: Pointer,
  role: ModelRole,
): ModelReference[] {
  return items(list).flatMap((item, index) => {
    const at = joinPointer(pointer, index);
    if (typeof item !== "string") return readName(document, item, at, "model", role);
    return item.trim() === "" ? [] : [{ ...textAt(document, at, item), role }];
  });
}

// Values for another program or a provider. A key `model` in one of them belongs to that program.
const FOREIGN_KEYS = new Set(["env", "headers", "config", "remote", "provider_opts", "structured_output"]);

/** Finds the models that any part of a value names, such as a toolset, a hook or the ranking of results; not those in the keys `without`. */
export function findReferences(
  document: CheckedDocument,
  value: Data,
  pointer: Pointer,
  without?: ReadonlySet<string>,
): ModelReference[] {
  const found: ModelReference[] = [];
  const search = (here: Data, at: Pointer, skipped?: ReadonlySet<string>): void => {
    for (const [index, item] of items(here).entries()) if (isNested(item)) search(item, joinPointer(at, index));
    for (const [key, inner] of entries(here)) {
      if (FOREIGN_KEYS.has(key) || skipped?.has(key)) continue;
      const namesModels = /(?:^|_)models?$/.test(key);
      if (!namesModels && !isNested(inner)) continue;
      const inside = joinPointer(at, key);
      if (namesModels) found.push(...readOtherNames(document, inner, inside));
      if (isNested(inner)) search(inner, inside);
    }
  };
  search(value, pointer, without);
  return found;
}

/** Whether a value can have values in it. */
export function isNested(value: Data): boolean {
  return typeof value === "object" && value !== null;
}

/** Reads a string or a list of strings. A command can be called `model` too, so a string with spaces is taken for a prompt. */
function readOtherNames(document: CheckedDocument, value: Data, pointer: Pointer): ModelReference[] {
  const found = typeof value === "string" ? splitReferences(document, pointer, value, "other") : [];
  const listed = items(value).flatMap((item, index) =>
    typeof item === "string" ? splitReferences(document, joinPointer(pointer, index), item, "other") : [],
  );
  return [...found, ...listed].filter((reference) => !/\s/.test(reference.value));
}

/** Reads the parts of an alloy, a model that is a list of others. A model with a single name has none. */
export function readAlloy(document: CheckedDocument, value: Data, pointer: Pointer): ModelReference[] {
  const isAlloy = member(value, "provider") === undefined && (textMember(value, "model") ?? "").includes(",");
  return isAlloy ? readReferences(document, value, pointer, "model", "part") : [];
}

/**
 * Splits a list at its commas. `auto`, empty parts and repeated names are left out. A text that exceeds the limit for values is taken
 * for a single name, which refers to no model.
 */
function splitReferences(
  document: CheckedDocument,
  pointer: Pointer,
  written: string,
  role: ModelRole,
): ModelReference[] {
  const known = new Set(["", "auto"]);
  let start = 0;
  const parts = written.length > LONGEST_VALUE ? [written] : written.split(",");
  return parts.flatMap((part) => {
    const value = part.trim();
    const at = start + part.indexOf(value);
    start += part.length + 1;
    if (known.has(value)) return [];
    known.add(value);
    const place = valuePlace(document, pointer, { start: at, end: at + value.length });
    return [{ value, place, syntax: "literal", role }];
  });
}
