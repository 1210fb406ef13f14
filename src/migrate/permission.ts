// `id-token: write` in the permissions in force.
import { valuePlace, type DocumentPlace } from "../diagnostics/place.ts";
import { grantsWrite, type Permissions } from "../model/permissions.ts";
import { GRANT } from "../rules/missing-permission.ts";
import { joinPointer } from "../text/pointer.ts";
import type { Change } from "./change.ts";
import { changeNothing, stays, type Plan } from "./plan.ts";

const [SCOPE = "", LEVEL = ""] = GRANT.split(": ");

/** Grants the permission, unless it is granted. `name` is what runs with these permissions, at `place`. */
export function grantIdToken(permissions: Permissions, name: string, place: DocumentPlace): Plan {
  if (grantsWrite(permissions, SCOPE)) return changeNothing();
  if (permissions.kind === "none") return changeNothing(stays("no-permissions", place, name));
  const { document, pointer } = permissions.place;
  if (permissions.kind === "word") return changeNothing(stays("permissions-word", permissions.place, permissions.word));
  if (permissions.kind === "other")
    return changeNothing(stays("permissions-word", permissions.place, permissions.found));
  const written = permissions.levels.has(SCOPE);
  const last = [...permissions.levels.keys()].at(-1);
  const by = { [SCOPE]: LEVEL };
  const change: Change = written
    ? { kind: "set", pointer: valuePlace(document, joinPointer(pointer, SCOPE)).pointer, value: LEVEL }
    : last === undefined
      ? { kind: "replace", pointer, by: { permissions: by } }
      : { kind: "after", pointer: joinPointer(pointer, last), by };
  return { changes: [change], problems: [], replaced: [] };
}
