// The flavors of an agent file: patches of the file that can be enabled for a run (docker-agent's documentation).
import type { FlavorUse } from "../../model/agent-config.ts";
import type { Auth } from "../../model/federation.ts";
import { entries, member } from "../../parse/data.ts";
import { joinPointer } from "../../text/pointer.ts";
import { lowerAgentAuth } from "./block.ts";
import type { CheckedDocument } from "../checked-document.ts";
import { findReferences } from "./model-references.ts";
import { textOfKey } from "../text.ts";

/** Lowers what flavors use and declare. A patch may contain only part of a block, so a missing key is not a mistake there. */
export function lowerFlavors(document: CheckedDocument): FlavorUse {
  const flavors = entries(member(document.value, "flavors"));
  const declared = flavors.flatMap(([flavor, patch]) =>
    ["providers", "models"].flatMap((section) =>
      entries(member(patch, section)).map(([name, entry]) => ({
        entry,
        pointer: joinPointer("", "flavors", flavor, section, name),
      })),
    ),
  );
  return {
    references: flavors.flatMap(([name, patch]) => findReferences(document, patch, joinPointer("", "flavors", name))),
    providers: declared.flatMap(({ entry, pointer }) => textOfKey(document, entry, pointer, "provider") ?? []),
    auths: declared.flatMap(({ entry, pointer }) => {
      const auth = member(entry, "auth");
      if (auth === undefined || auth === null) return [];
      return [withPartialSources(lowerAgentAuth(document, joinPointer(pointer, "auth"), auth))];
    }),
  };
}

const PARTIAL = { isPartial: true } as const;

function withPartialSources(auth: Auth): Auth {
  if (auth.kind === "federation") return { ...auth, source: { ...auth.source, ...PARTIAL } };
  return { ...auth, sources: auth.sources.map((source) => ({ ...source, ...PARTIAL })) };
}
