// What the entries of an agent file say that only loading it is about: who names which model, how, and which keys there are.
import { keyPlace } from "../diagnostics/place.ts";
import type { ModelReference, WrittenAgent, WrittenKey, WrittenModel, WrittenProvider } from "../ir/agent-config.ts";
import type { Text } from "../ir/federation.ts";
import { entries, isList, items, member, textMember, type Data } from "../parse/data.ts";
import type { CheckedDocument } from "./checked-document.ts";
import { joinPointer, type Pointer } from "../text/pointer.ts";
import { LONGEST_VALUE } from "../text/unsafe.ts";
import { plainText, readText } from "./text.ts";

/** Lowers the rest of an entry of `providers`. */
export function lowerWrittenProvider(document: CheckedDocument, value: Data, pointer: Pointer): WrittenProvider {
  const apiType = readText(document, value, pointer, "api_type");
  const compactionModel = readText(document, value, pointer, "compaction_model");
  return {
    ...(apiType && { apiType }),
    ...(compactionModel && { compactionModel }),
    keys: writtenKeys(document, value, pointer),
  };
}

/** Lowers the rest of an entry of `models`. */
export function lowerWrittenModel(document: CheckedDocument, value: Data, pointer: Pointer): WrittenModel {
  const apiType = readText(document, value, pointer, "api_type");
  const titleModel = readText(document, value, pointer, "title_model");
  const compactionModel = readText(document, value, pointer, "compaction_model");
  const selector = member(value, "first_available");
  const isAlloy = textMember(value, "provider") === undefined && textMember(value, "model")?.includes(",") === true;
  return {
    isShorthand: typeof value === "string",
    ...(apiType && { apiType }),
    alloy: isAlloy ? splitModels(document, value, pointer) : [],
    routes: items(member(value, "routing")).map((route, index) => {
      const at = joinPointer(pointer, "routing", index);
      const model = readText(document, route, at, "model");
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
  const compactionModel = readText(document, value, pointer, "compaction_model");
  const model = textMember(value, "model") ?? "";
  const fallbacks = member(member(value, "fallback"), "models");
  return {
    hasHarness: (member(value, "harness") ?? null) !== null,
    namesModel: /[^\s,]/.test(model) || typeof member(value, "model") === "number",
    models: splitModels(document, value, pointer),
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
    typeof item === "string" ? [plainText(document, joinPointer(pointer, index), item)] : [],
  );
}

/**
 * The parts of `model`, where that is a list with commas. `auto` and empty parts name no model, and a name that stands there again adds
 * none. What is longer than any value of ours can be is no list, but one name that leads nowhere.
 */
export function splitModels(document: CheckedDocument, value: Data, pointer: Pointer): ModelReference[] {
  const written = textMember(value, "model") ?? "";
  const known = new Set(["", "auto"]);
  let start = 0;
  const parts = written.length > LONGEST_VALUE ? [written] : written.split(",");
  return parts.flatMap((part) => {
    const name = part.trim();
    const at = start + part.indexOf(name);
    start += part.length + 1;
    if (known.has(name)) return [];
    known.add(name);
    const text = plainText(document, joinPointer(pointer, "model"), name);
    return [{ ...text, place: { ...text.place, span: { start: at, end: at + name.length } } }];
  });
}
