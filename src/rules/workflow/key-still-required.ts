// An engine that signs in without a key, but for which gh-aw still requires the API key of Anthropic.
import { problem } from "../../diagnostics/problem.ts";
import { findBypass, findKeyNextToAuth } from "../../bind/engine.ts";
import { effectiveProvider } from "../../model/federation.ts";
import { listEnginesWithAuth, relateEngine, type WorkflowRule } from "../rule.ts";

/**
 * Raises `key-still-required`; as a note if another provider signs in, which a key does not replace. For other model providers and Google
 * Cloud, `unused-engine-auth` or `mismatched-engine` applies.
 */
export const keyStillRequired: WorkflowRule = (input) =>
  listEnginesWithAuth(input).flatMap(({ engine, auth }) => {
    if (engine.modelProvider?.name !== "anthropic" || findBypass(engine, auth)) return [];
    const key = findKeyNextToAuth(engine, auth)?.name;
    const provider = effectiveProvider(auth);
    if (key === undefined || provider === "gcp") return [];
    const facts = { engine: engine.id?.value ?? "", key };
    const engineAt = engine.id?.place ?? engine.place;
    if (engine.name !== "claude") return [problem("key-still-required", engineAt, { ...facts, change: "engine" })];
    const place = auth.values.provider?.place ?? auth.place;
    const change = provider === undefined || provider === "anthropic" ? "provider" : undefined;
    const related = relateEngine(engine, place);
    const extras = change === undefined ? { severity: "note" as const, related } : { related };
    return [problem("key-still-required", place, { ...facts, change }, extras)];
  });
