// Permissions without `id-token: write`: what is there in its place, and how to write it.
import type { FoundPermission } from "../diagnostics/catalogue/workflow-words.ts";
import { insertPair, replaceText } from "../diagnostics/edit.ts";
import type { PlacedEdit } from "../diagnostics/extras.ts";
import { keyPlace, valuePlace, type DocumentPlace } from "../diagnostics/place.ts";
import type { Permissions } from "../model/permissions.ts";
import { joinPointer } from "../text/pointer.ts";
import { isTypo } from "../text/suggest.ts";

/** The pair that grants it. */
export const GRANT = "id-token: write";

/** What is there, and the edit that grants the permission, if it is certain. */
export interface MissingPermission {
  readonly place: DocumentPlace;
  readonly found: FoundPermission;
  readonly edit?: PlacedEdit | undefined;
}

/** Finds what these permissions have in place of `id-token: write`. `otherwise` is the place to report if there are none. */
export function findMissingPermission(permissions: Permissions, otherwise: DocumentPlace): MissingPermission {
  switch (permissions.kind) {
    case "none":
      return { place: otherwise, found: { kind: "none" } };
    case "word":
      return { place: permissions.place, found: { kind: "word", word: permissions.word } };
    case "other":
      return { place: permissions.place, found: { kind: "type", type: permissions.found } };
    case "scopes":
      return findInScopes(permissions.place, permissions.levels);
  }
}

function findInScopes(place: DocumentPlace, levels: ReadonlyMap<string, string | undefined>): MissingPermission {
  const { document, pointer } = place;
  if (levels.has("id-token")) {
    const at = valuePlace(document, joinPointer(pointer, "id-token"));
    const written = levels.get("id-token");
    const edit = written === undefined ? undefined : replaceText(at, written, "write");
    return { place: at, found: { kind: "level", level: written }, edit };
  }
  const [misspelt, given] = [...levels].find(([scope]) => isTypo(scope, "id-token")) ?? [];
  if (misspelt !== undefined) {
    const at = keyPlace(document, joinPointer(pointer, misspelt));
    const edit = given === "write" ? { place: at, text: "id-token" } : undefined;
    return { place: at, found: { kind: "misspelt", scope: misspelt }, edit };
  }
  const [first] = levels.keys();
  const edit =
    first === undefined
      ? { place: valuePlace(document, pointer), text: `{ ${GRANT} }` }
      : insertPair(keyPlace(document, joinPointer(pointer, first)), [GRANT], GRANT);
  return { place, found: { kind: "unnamed" }, edit };
}
