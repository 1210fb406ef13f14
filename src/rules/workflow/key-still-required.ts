// An engine that signs in at Anthropic and of which gh-aw wants the API key all the same.
import { problem } from "../../diagnostics/problem.ts";
import { findBypass, findKeyBesideAuth } from "../../bind/engine.ts";
import { enginesWithAuth, type WorkflowRule } from "../rule.ts";

/** Raises `key-still-required`; what another provider wants is part of `unused-engine-auth`, or a mismatch. */
export const keyStillRequired: WorkflowRule = (subject) =>
  enginesWithAuth(subject).flatMap(({ engine, auth }) => {
    if (engine.modelProvider?.name !== "anthropic" || findBypass(engine, auth)) return [];
    const key = findKeyBesideAuth(engine, auth);
    const place = engine.id?.place ?? engine.place;
    return key ? [problem("key-still-required", place, { engine: engine.id?.value ?? "", key: key.name })] : [];
  });
