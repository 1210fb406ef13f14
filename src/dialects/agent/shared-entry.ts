// Entries that an agent file declares once for its agents, such as RAG sources or toolsets, and the models that they use.
import type { ModelReference } from "../../model/agent-config.ts";
import { entries, items, member, type Data } from "../../parse/data.ts";
import type { CheckedDocument } from "../checked-document.ts";
import { joinPointer } from "../../text/pointer.ts";
import { findReferences, isNested } from "./model-references.ts";

/** An entry of a section other than those for models, providers and agents. */
export interface SharedEntry {
  readonly section: string;
  readonly name: string;
  readonly references: readonly ModelReference[];
}

// These are read separately, or name no models. A section that begins with `x-` only contains anchors for reuse.
const OTHER_SECTIONS = /^(models|providers|agents|flavors|metadata|x-.*)$/;

/** Finds the entries that name a model. docker-agent sets them up even if no agent uses them. */
export function findSharedEntries(document: CheckedDocument): SharedEntry[] {
  return entries(document.value).flatMap(([section, value]) => {
    if (!isNested(value) || OTHER_SECTIONS.test(section)) return [];
    const named = [...entries(value), ...items(value).entries()];
    return named.flatMap(([name, entry]) => {
      const references = findReferences(document, entry, joinPointer("", section, name));
      return references.length === 0 ? [] : [{ section, name: String(name), references }];
    });
  });
}

/** Whether an agent uses an entry: under the section's name, such as `rag`, or with a prefix, such as `use_toolsets`. */
export function isUsedBy({ section, name }: SharedEntry, agent: Data): boolean {
  return [section, `use_${section}`].some((key) => items(member(agent, key)).includes(name));
}
