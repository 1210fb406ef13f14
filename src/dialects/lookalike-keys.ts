// The keys of a document that only look like plain ones. Names are free, such as those of models, variables and headers.
import { keyPlace } from "../diagnostics/place.ts";
import type { LookalikeKey } from "../model/file-config.ts";
import { entries, items, type Data } from "../parse/data.ts";
import { findLookalike } from "../text/character.ts";
import { hasCredential } from "../text/credential.ts";
import { joinPointer, type Pointer } from "../text/pointer.ts";
import type { CheckedDocument } from "./checked-document.ts";

const MAPPINGS_OF_NAMES: ReadonlySet<string> = new Set([
  "providers",
  "models",
  "agents",
  "headers",
  "env",
  "with",
  "inputs",
]);

/** Finds the keys that read like others, but for those that the schema reports. */
export function findLookalikeKeys(document: CheckedDocument): LookalikeKey[] {
  // Without such a character in the text, or an escape that could stand for one, there is none.
  return /[^\0-~]|\\/.test(document.source.text) ? findIn(document, document.value, "", false) : [];
}

function findIn(document: CheckedDocument, value: Data, pointer: Pointer, hasNames: boolean): LookalikeKey[] {
  const inItems = items(value).flatMap((item, index) => findIn(document, item, joinPointer(pointer, index), false));
  const inEntries = entries(value).flatMap(([key, inner]) => {
    const at = joinPointer(pointer, key);
    // A credential beside such a letter is not seen as one any more once the letter is a plain one.
    const isPassedOver = hasNames || document.wrong.has(at) || hasCredential(key);
    const found = isPassedOver ? undefined : findLookalike(key);
    const own = found ? [{ place: keyPlace(document, at), key, ...found }] : [];
    return [...own, ...findIn(document, inner, at, !hasNames && MAPPINGS_OF_NAMES.has(key))];
  });
  return [...inItems, ...inEntries];
}
