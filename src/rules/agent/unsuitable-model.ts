// Models that exist, but of a kind that docker-agent cannot use in this place.
import { problem } from "../../diagnostics/problem.ts";
import type { AgentConfig } from "../../model/agent-config.ts";
import type { Text } from "../../syntax/text.ts";
import { followReferences } from "../../bind/followed-references.ts";
import { resolveReference } from "../../model/references.ts";
import type { AgentRule } from "../rule.ts";

/** A place for the name of exactly one model. */
interface Slot {
  readonly key: "fallback" | "title_model" | "compaction_model" | "routing" | "first_available";
  readonly text: Text;
}

/** Raises `unsuitable-model`; for a list as a warning if docker-agent never resolves the reference. It refuses the others on loading. */
export const unsuitableModel: AgentRule = ({ config }) => {
  const { follows } = followReferences(config);
  return listSlots(config).flatMap(({ key, text: { value: name, place }, ...slot }) => {
    const kind = unsuitableKind(config, { key, ...slot, text: { value: name.trim(), place, syntax: "literal" } });
    const severity = kind !== "list" || follows(place) ? {} : ({ severity: "warning" } as const);
    return kind === undefined ? [] : [problem("unsuitable-model", place, { name, key, kind }, severity)];
  });
};

function unsuitableKind(config: AgentConfig, { key, text }: Slot): "list" | "router" | "selector" | undefined {
  const model = config.models.get(text.value);
  // Elsewhere a comma is part of the name, and no provider has a model with a comma in its name.
  if (!model) return text.value.includes(",") && resolveReference(config, text) ? "list" : undefined;
  if (model.written && model.written.alloy.length > 0) return "list";
  if (key === "routing" && model.isRouter) return "router";
  return key === "first_available" && model.isFirstAvailable ? "selector" : undefined;
}

/** Lists every place for one name. */
function listSlots({ agents, models, providers }: AgentConfig): Slot[] {
  const slots: Slot[] = [];
  const add = (key: Slot["key"], ...texts: readonly (Text | undefined)[]) => {
    for (const text of texts) if (text) slots.push({ key, text });
  };
  for (const { written } of agents) {
    if (written.hasHarness) continue;
    for (const fallback of written.fallbacks) add("fallback", fallback);
    add("compaction_model", written.compactionModel);
  }
  for (const { written } of models.values()) {
    add("title_model", written?.titleModel);
    add("compaction_model", written?.compactionModel);
    for (const { model } of written?.routes ?? []) add("routing", model);
    for (const candidate of written?.candidates ?? []) add("first_available", candidate);
  }
  for (const { written } of providers.values()) add("compaction_model", written.compactionModel);
  return slots;
}
