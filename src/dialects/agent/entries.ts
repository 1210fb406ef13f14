// The parts of entries that matter only when docker-agent loads the file: which models they name, how, and which keys they have.
import { keyPlace } from "../../diagnostics/place.ts";
import type { ModelReference, WrittenAgent, WrittenModel, WrittenProvider } from "../../model/agent-config.ts";
import type { Text } from "../../syntax/text.ts";
import { isList, isMapping, items, member, textMember, type Data } from "../../parse/data.ts";
import { isWrong, type CheckedDocument } from "../checked-document.ts";
import { joinPointer, type Pointer } from "../../text/pointer.ts";
import { readAlloy } from "./model-references.ts";
import { textAt, textOfKey } from "../text.ts";

/** Lowers the rest of an entry of `providers`, which only loading depends on. */
export function lowerWrittenProvider(document: CheckedDocument, value: Data, pointer: Pointer): WrittenProvider {
  const apiType = textOfKey(document, value, pointer, "api_type");
  const compactionModel = textOfKey(document, value, pointer, "compaction_model");
  return {
    ...(apiType && { apiType }),
    ...(compactionModel && { compactionModel }),
    isUnreadable: isUnreadable(document, pointer, ["provider", "base_url", "api_type"]),
    keys: listWrittenKeys(value),
  };
}

/** Lowers the rest of an entry of `models`, which only loading depends on. */
export function lowerWrittenModel(document: CheckedDocument, value: Data, pointer: Pointer): WrittenModel {
  const apiType = textOfKey(document, value, pointer, "api_type");
  const titleModel = textOfKey(document, value, pointer, "title_model");
  const compactionModel = textOfKey(document, value, pointer, "compaction_model");
  const selector = member(value, "first_available");
  return {
    isShorthand: typeof value === "string",
    ...(apiType && { apiType }),
    alloy: readAlloy(document, value, pointer),
    routes: items(member(value, "routing")).flatMap((route, index) => {
      const at = joinPointer(pointer, "routing", index);
      if (isWrong(document, at)) return [];
      const model = textOfKey(document, route, at, "model");
      return [{ place: keyPlace(document, at), ...(model && { model }) }];
    }),
    candidates: readNames(document, selector, joinPointer(pointer, "first_available")),
    ...(isList(selector) &&
      selector.length === 0 && { emptySelector: keyPlace(document, joinPointer(pointer, "first_available")) }),
    ...(titleModel && { titleModel }),
    ...(compactionModel && { compactionModel }),
    isUnreadable: isUnreadable(document, pointer, ["provider", "model", "first_available"]),
    keys: listWrittenKeys(value),
  };
}

/** Lowers the rest of an entry of `agents`, which only loading depends on. */
export function lowerWrittenAgent(
  document: CheckedDocument,
  value: Data,
  pointer: Pointer,
  models: readonly ModelReference[],
): WrittenAgent {
  const compactionModel = textOfKey(document, value, pointer, "compaction_model");
  const model = textMember(value, "model") ?? "";
  const fallbacks = member(member(value, "fallback"), "models");
  return {
    hasHarness: (member(value, "harness") ?? null) !== null,
    namesModel: /[^\s,]/.test(model) || typeof member(value, "model") === "number",
    models,
    fallbacks: readNames(document, fallbacks, joinPointer(pointer, "fallback", "models")),
    ...(compactionModel && { compactionModel }),
    isUnreadable: isUnreadable(document, pointer, ["model", "fallback"]),
    keys: listWrittenKeys(value),
  };
}

/** Whether an entry, or one of these keys of it, has a value of the wrong type. */
function isUnreadable(document: CheckedDocument, pointer: Pointer, keys: readonly string[]): boolean {
  return isWrong(document, pointer) || keys.some((key) => isWrong(document, joinPointer(pointer, key)));
}

/** Lists the keys of a mapping with a value. docker-agent treats an empty value or `false` like a missing key. */
export function listWrittenKeys(value: Data): string[] {
  return isMapping(value) ? Object.keys(value).filter((key) => !isEmpty(value[key])) : [];
}

function isEmpty(value: Data | undefined): boolean {
  if (typeof value === "object" && value !== null) return Object.keys(value).length === 0;
  return value === undefined || value === null || value === "" || value === false;
}

function readNames(document: CheckedDocument, list: Data | undefined, pointer: Pointer): Text[] {
  return items(list).flatMap((item, index) =>
    typeof item === "string" ? [textAt(document, joinPointer(pointer, index), item)] : [],
  );
}
