// An engine that gh-aw does not know.
import { replaceText } from "../../diagnostics/edit.ts";
import { problem, type Problem } from "../../diagnostics/problem.ts";
import { ENGINE_NAMES } from "../../facts/engine.ts";
import type { EngineConfig } from "../../model/workflow-config.ts";
import { isTypo, suggest } from "../../text/suggest.ts";
import { listEngines, type WorkflowRule } from "../rule.ts";

// Engines that github/gh-aw removed before v0.88.
const REMOVED = new Set(["opencode", "crush", "custom"]);

/** Raises `unknown-engine`; as a warning if an import may define the engine. */
export const unknownEngine: WorkflowRule = (input) =>
  listEngines(input).flatMap((engine) => {
    if (engine.form === "definition" || engine.form === "runtime") return [];
    return engine.name ? [] : checkId(engine, input.config.hasImports || input.config.isShared);
  });

function checkId({ id, wrongId, place }: EngineConfig, mayBeDefined: boolean): Problem[] {
  const facts = { allowed: ENGINE_NAMES, suggestion: undefined, isRemoved: false };
  if (wrongId !== undefined) {
    return [problem("unknown-engine", { ...place, part: "value" }, { ...facts, written: undefined, found: wrongId })];
  }
  if (!id) return [];
  const written = id.value;
  const suggestion = suggest(written, ENGINE_NAMES);
  const isRemoved = REMOVED.has(written);
  const fix = suggestion !== undefined &&
    isTypo(written, suggestion) && {
      fix: { kind: "write" as const, facts: { text: suggestion }, edits: [replaceText(id.place, written, suggestion)] },
    };
  const isCertain = suggestion !== undefined || isRemoved || !mayBeDefined;
  return [
    problem(
      "unknown-engine",
      id.place,
      { ...facts, written, found: undefined, suggestion, isRemoved },
      { ...fix, ...(!isCertain && { severity: "warning" }) },
    ),
  ];
}
