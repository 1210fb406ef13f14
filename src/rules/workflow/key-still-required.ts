// An engine that signs in at Anthropic, but for which gh-aw still requires the API key.
import { problem } from "../../diagnostics/problem.ts";
import { findBypass, findKeyNextToAuth } from "../../bind/engine.ts";
import { listEnginesWithAuth, type WorkflowRule } from "../rule.ts";

/** Raises `key-still-required`. For other model providers, `unused-engine-auth` or `mismatched-engine` applies. */
export const keyStillRequired: WorkflowRule = (input) =>
  listEnginesWithAuth(input).flatMap(({ engine, auth }) => {
    if (engine.modelProvider?.name !== "anthropic" || findBypass(engine, auth)) return [];
    const key = findKeyNextToAuth(engine, auth);
    const place = engine.id?.place ?? engine.place;
    return key ? [problem("key-still-required", place, { engine: engine.id?.value ?? "", key: key.name })] : [];
  });
