// Where an agent file names models: in the keys that docker-agent documents, and in every other key called `model`, `…_model` or `models`.
import type { ModelReference, ModelRole } from "../../model/agent-config.ts";
import { entries, isMapping, items, member, textMember, type Data } from "../../parse/data.ts";
import type { CheckedDocument } from "../checked-document.ts";
import { joinPointer, type Pointer } from "../../text/pointer.ts";
import { LONGEST_VALUE } from "../../generated/constants.ts";
import { textAt, textOfKey } from "../text.ts";

/** The keys of agents, models and providers that name the model for a task besides answering. */
export const TASK_KEYS: Readonly<Record<string, ModelRole>> = { title_model: "title", compaction_model: "compaction" };

/** The model that the value of a key names: one name, to the letter. */
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

/** The models that the value of a key names, where that can be a list with commas. */
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

/** The models that the keys for tasks name. */
export function readTaskReferences(document: CheckedDocument, value: Data, pointer: Pointer): ModelReference[] {
  return Object.entries(TASK_KEYS).flatMap(([key, role]) => readName(document, value, pointer, key, role));
}

/** The models that a list names, each by itself or in a key `model`. */
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

// What is handed on to another program or to a provider: a key called `model` in it is that program's.
const FOREIGN_KEYS = new Set(["env", "headers", "config", "remote", "provider_opts", "structured_output"]);

/** The models that anything in a value names, such as a toolset, a hook or the ranking of results. */
export function findReferences(
  document: CheckedDocument,
  value: Data,
  pointer: Pointer,
  found: ModelReference[] = [],
): ModelReference[] {
  for (const [key, inner] of isMapping(value) ? entries(value) : items(value).entries()) {
    if (FOREIGN_KEYS.has(String(key))) continue;
    const at = joinPointer(pointer, key);
    if (/(^|_)models?$/.test(String(key))) found.push(...readNames(document, inner, at));
    if (typeof inner === "object" && inner !== null) findReferences(document, inner, at, found);
  }
  return found;
}

/** A command can be called `model` too: a text with spaces in it is a prompt. */
function readNames(document: CheckedDocument, value: Data, pointer: Pointer): ModelReference[] {
  const found = typeof value === "string" ? splitReferences(document, pointer, value, "other") : [];
  const listed = items(value).flatMap((item, index) =>
    typeof item === "string" ? splitReferences(document, joinPointer(pointer, index), item, "other") : [],
  );
  return [...found, ...listed].filter((reference) => !/\s/.test(reference.value));
}

/** The names in a list with commas; none if there is only one name. */
export function readAlloy(document: CheckedDocument, value: Data, pointer: Pointer): ModelReference[] {
  const isAlloy = member(value, "provider") === undefined && (textMember(value, "model") ?? "").includes(",");
  return isAlloy ? readReferences(document, value, pointer, "model", "part") : [];
}

/**
 * `auto` and empty parts name no model, and a name that stands there again adds none. What is longer than any value of ours can be is no
 * list, but one name that leads nowhere.
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
    const text = textAt(document, pointer, value);
    return [{ ...text, role, place: { ...text.place, span: { start: at, end: at + value.length } } }];
  });
}
