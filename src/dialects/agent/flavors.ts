// What the flavors of an agent file say about sign-in.
import type { FlavorUse } from "../../model/agent-config.ts";
import type { Auth } from "../../model/federation.ts";
import { entries, member, memberAt } from "../../parse/data.ts";
import { joinPointer, splitPointer } from "../../text/pointer.ts";
import { lowerAgentAuth } from "./block.ts";
import type { CheckedDocument } from "../checked-document.ts";
import { findReferences } from "./model-references.ts";
import { findAuthPatches, listEntryPatches } from "./patches.ts";
import { textOfKey } from "../text.ts";

/** Lowers what flavors use and declare. A patch may contain only part of a block, so a missing key is not a mistake there. */
export function lowerFlavors(document: CheckedDocument): FlavorUse {
  const flavors = entries(member(document.value, "flavors"));
  const declared = listEntryPatches(document.value);
  return {
    references: flavors.flatMap(([name, patch]) => findReferences(document, patch, joinPointer("", "flavors", name))),
    providers: declared.flatMap(({ entry, pointer }) => textOfKey(document, entry, pointer, "provider") ?? []),
    auths: findAuthPatches(document.value).map(({ pointer }) =>
      withPartialSources(lowerAgentAuth(document, pointer, memberAt(document.value, splitPointer(pointer)) ?? null)),
    ),
  };
}

const PARTIAL = { isPartial: true } as const;

function withPartialSources(auth: Auth): Auth {
  if (auth.kind === "federation") return { ...auth, source: { ...auth.source, ...PARTIAL } };
  return { ...auth, sources: auth.sources.map((source) => ({ ...source, ...PARTIAL })) };
}
