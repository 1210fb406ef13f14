// What an agent file declares once for its agents, such as sources of RAG or toolsets, and which models that uses.
import type { ModelReference } from "../../model/agent-config.ts";
import { entries, items, member, type Data } from "../../parse/data.ts";
import type { CheckedDocument } from "../checked-document.ts";
import { joinPointer } from "../../text/pointer.ts";
import { findReferences } from "./model-references.ts";

/** An entry of a section that is not about models or agents themselves. */
export interface SharedEntry {
  readonly section: string;
  readonly name: string;
  readonly references: readonly ModelReference[];
}

// These name models in other ways, or none. What begins with `x-` is only there to be copied.
const OTHER_SECTIONS = /^(models|providers|agents|flavors|metadata|x-.*)$/;

/** The entries that name a model. docker-agent sets them up whether or not an agent uses them. */
export function findSharedEntries(document: CheckedDocument): SharedEntry[] {
  return entries(document.value).flatMap(([section, value]) => {
    if (OTHER_SECTIONS.test(section)) return [];
    const named = [...entries(value), ...items(value).entries()];
    return named.flatMap(([name, entry]) => {
      const references = findReferences(document, entry, joinPointer("", section, name));
      return references.length === 0 ? [] : [{ section, name: String(name), references }];
    });
  });
}

/** Whether an agent names an entry: under the section's own name, as `rag`, or as in `use_toolsets`. */
export function isUsedBy({ section, name }: SharedEntry, agent: Data): boolean {
  return [section, `use_${section}`].some((key) => items(member(agent, key)).includes(name));
}
