// Models that exist, named where docker-agent cannot use one of their kind.
import { problem } from "../../diagnostics/problem.ts";
import type { AgentConfig } from "../../model/agent-config.ts";
import type { Text } from "../../syntax/text.ts";
import { followReferences } from "../../bind/followed-references.ts";
import { resolveReference } from "../../model/references.ts";
import type { AgentRule } from "../rule.ts";

/** A place that takes exactly one name, by its key. */
interface Slot {
  readonly key: "fallback" | "title_model" | "compaction_model" | "routing" | "first_available";
  readonly text: Text;
}

/** Raises `unsuitable-model`; a list as a warning where docker-agent does not look at the reference. The others it refuses at load. */
export const unsuitableModel: AgentRule = ({ config }) => {
  const { follows } = followReferences(config);
  return slotsOf(config).flatMap(({ key, text: { value: name, place }, ...slot }) => {
    const kind = unsuitableKind(config, { key, ...slot, text: { value: name.trim(), place, syntax: "literal" } });
    const severity = kind !== "list" || follows(place) ? {} : ({ severity: "warning" } as const);
    return kind === undefined ? [] : [problem("unsuitable-model", place, { name, key, kind }, severity)];
  });
};

function unsuitableKind(config: AgentConfig, { key, text }: Slot): "list" | "router" | "selector" | undefined {
  const model = config.models.get(text.value);
  // A pair with a comma is one model whose name has a comma in it, and no provider has such a one.
  if (!model) return text.value.includes(",") && resolveReference(config, text) ? "list" : undefined;
  if (model.written && model.written.alloy.length > 0) return "list";
  if (key === "routing" && model.isRouter) return "router";
  return key === "first_available" && model.isFirstAvailable ? "selector" : undefined;
}

/** Every place of a file that takes one name. */
function slotsOf({ agents, models, providers }: AgentConfig): Slot[] {
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
