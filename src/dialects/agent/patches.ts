// The flavors of an agent file: patches of the file that can be enabled for a run, merged as JSON Merge Patch (docker-agent's documentation).
import { entries, member, type Data } from "../../parse/data.ts";
import { joinPointer } from "../../text/pointer.ts";
import type { Patch } from "../../validate/explain-patch.ts";

/** Lists the patches of the entries in `providers` and `models`. */
export function listEntryPatches(file: Data): (Patch & { readonly entry: Data })[] {
  return entries(member(file, "flavors")).flatMap(([flavor, patch]) =>
    ["providers", "models"].flatMap((section) =>
      entries(member(patch, section)).map(([name, entry]) => ({
        entry,
        pointer: joinPointer("", "flavors", flavor, section, name),
        target: joinPointer("", section, name),
      })),
    ),
  );
}

/** Finds the patches of `auth`. One that is empty deletes it. */
export function findAuthPatches(file: Data): Patch[] {
  return listEntryPatches(file).flatMap(({ entry, pointer, target }) =>
    (member(entry, "auth") ?? null) === null
      ? []
      : [{ pointer: joinPointer(pointer, "auth"), target: joinPointer(target, "auth") }],
  );
}
