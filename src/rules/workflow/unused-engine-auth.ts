// A sign-in at Anthropic for an engine that uses another model provider.
import { problem } from "../../diagnostics/problem.ts";
import { MODEL_PROVIDER_KEYS } from "../../facts/engine.ts";
import { findBypass } from "../../bind/engine.ts";
import { listEnginesWithAuth, relateAuth, type WorkflowRule } from "../rule.ts";

/** Raises `unused-engine-auth`. */
export const unusedEngineAuth: WorkflowRule = (input) =>
  listEnginesWithAuth(input).flatMap(({ engine, auth }) => {
    const bypass = findBypass(engine, auth);
    if (!bypass) return [];
    const facts = {
      engine: engine.id?.value ?? "",
      provider: bypass.name,
      isSaid: bypass.text !== undefined,
      key: MODEL_PROVIDER_KEYS[bypass.name]?.name,
    };
    const place = bypass.text?.place ?? auth.place;
    return [problem("unused-engine-auth", place, facts, { related: relateAuth(auth, place) })];
  });
