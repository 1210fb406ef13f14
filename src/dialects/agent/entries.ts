// What the entries of an agent file say that only loading it is about: who names which model, how, and which keys there are.
import { keyPlace } from "../../diagnostics/place.ts";
import type { WrittenAgent, WrittenKey, WrittenModel, WrittenProvider } from "../../model/agent-config.ts";
import type { Text } from "../../syntax/text.ts";
import { entries, isList, items, member, textMember, type Data } from "../../parse/data.ts";
import type { CheckedDocument } from "../checked-document.ts";
import { joinPointer, type Pointer } from "../../text/pointer.ts";
import { readAlloy, readReferences } from "./model-references.ts";
import { textAt, textOfKey } from "../text.ts";

/** Lowers the rest of an entry of `providers`. */
export function lowerWrittenProvider(document: CheckedDocument, value: Data, pointer: Pointer): WrittenProvider {
  const apiType = textOfKey(document, value, pointer, "api_type");
  const compactionModel = textOfKey(document, value, pointer, "compaction_model");
  return {
    ...(apiType && { apiType }),
    ...(compactionModel && { compactionModel }),
    keys: writtenKeys(document, value, pointer),
  };
}

/** Lowers the rest of an entry of `models`. */
export function lowerWrittenModel(document: CheckedDocument, value: Data, pointer: Pointer): WrittenModel {
  const apiType = textOfKey(document, value, pointer, "api_type");
  const titleModel = textOfKey(document, value, pointer, "title_model");
  const compactionModel = textOfKey(document, value, pointer, "compaction_model");
  const selector = member(value, "first_available");
  return {
    isShorthand: typeof value === "string",
    ...(apiType && { apiType }),
    alloy: readAlloy(document, value, pointer),
    routes: items(member(value, "routing")).map((route, index) => {
      const at = joinPointer(pointer, "routing", index);
      const model = textOfKey(document, route, at, "model");
      return { place: keyPlace(document, at), ...(model && { model }) };
    }),
    candidates: listedNames(document, selector, joinPointer(pointer, "first_available")),
    ...(isList(selector) &&
      selector.length === 0 && { emptySelector: keyPlace(document, joinPointer(pointer, "first_available")) }),
    ...(titleModel && { titleModel }),
    ...(compactionModel && { compactionModel }),
    keys: writtenKeys(document, value, pointer),
  };
}

/** Lowers the rest of an entry of `agents`. */
export function lowerWrittenAgent(document: CheckedDocument, value: Data, pointer: Pointer): WrittenAgent {
  const compactionModel = textOfKey(document, value, pointer, "compaction_model");
  const model = textMember(value, "model") ?? "";
  const fallbacks = member(member(value, "fallback"), "models");
  return {
    hasHarness: (member(value, "harness") ?? null) !== null,
    namesModel: /[^\s,]/.test(model) || typeof member(value, "model") === "number",
    models: readReferences(document, value, pointer, "model", "main"),
    fallbacks: listedNames(document, fallbacks, joinPointer(pointer, "fallback", "models")),
    ...(compactionModel && { compactionModel }),
    keys: writtenKeys(document, value, pointer),
  };
}

/** The keys of a mapping that have a value; what is empty or false is as good as left out. */
export function writtenKeys(document: CheckedDocument, value: Data, pointer: Pointer): WrittenKey[] {
  return entries(value)
    .filter(([, inner]) => inner !== "" && inner !== false && !isEmpty(inner))
    .map(([name]) => ({ name, place: keyPlace(document, joinPointer(pointer, name)) }));
}

function isEmpty(value: Data): boolean {
  return value === null || (typeof value === "object" && Object.keys(value).length === 0);
}

function listedNames(document: CheckedDocument, list: Data | undefined, pointer: Pointer): Text[] {
  return items(list).flatMap((item, index) =>
    typeof item === "string" ? [textAt(document, joinPointer(pointer, index), item)] : [],
  );
}
