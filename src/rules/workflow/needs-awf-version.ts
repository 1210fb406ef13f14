// Sign-ins that only newer versions of AWF support.
import { problem } from "../../diagnostics/problem.ts";
import { effectiveProvider } from "../../model/federation.ts";
import { listEnginesWithAuth, relateEngine, type WorkflowRule } from "../rule.ts";

/** Raises `needs-awf-version`. */
export const needsAwfVersion: WorkflowRule = (input) =>
  listEnginesWithAuth(input).flatMap(({ engine, auth }) => {
    if (engine.name !== "gemini" || effectiveProvider(auth) !== "gcp") return [];
    const place = auth.values.provider?.place ?? auth.place;
    return [problem("needs-awf-version", place, {}, { related: relateEngine(engine, place) })];
  });
