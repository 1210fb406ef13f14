// Keys with letters that look like plain ones. Names that authors choose, such as those of models, variables and headers, are exempt.
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

/** Finds the lookalike keys, except those that the shape check reports. */
export function findLookalikeKeys(document: CheckedDocument): LookalikeKey[] {
  // Fast path: without such a character, or an escape that could produce one, there is no lookalike.
  return /[^\0-~]|\\/.test(document.source.text) ? findIn(document, document.value, "", false) : [];
}

function findIn(document: CheckedDocument, value: Data, pointer: Pointer, hasNames: boolean): LookalikeKey[] {
  const inItems = items(value).flatMap((item, index) => findIn(document, item, joinPointer(pointer, index), false));
  const inEntries = entries(value).flatMap(([key, inner]) => {
    const at = joinPointer(pointer, key);
    // If the letter next to a credential were replaced, the result might no longer be recognized as one and masked.
    const isSkipped = hasNames || document.wrong.has(at) || hasCredential(key);
    const found = isSkipped ? undefined : findLookalike(key);
    const own = found ? [{ place: keyPlace(document, at), key, ...found }] : [];
    return [...own, ...findIn(document, inner, at, !hasNames && MAPPINGS_OF_NAMES.has(key))];
  });
  return [...inItems, ...inEntries];
}
