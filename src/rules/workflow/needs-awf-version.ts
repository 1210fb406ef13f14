// What only newer versions of AWF read.
import { problem } from "../../diagnostics/problem.ts";
import { effectiveProvider } from "../../model/federation.ts";
import { enginesWithAuth, type WorkflowRule } from "../rule.ts";

/** Raises `needs-awf-version`. */
export const needsAwfVersion: WorkflowRule = (subject) =>
  enginesWithAuth(subject).flatMap(({ engine, auth }) =>
    engine.name === "gemini" && effectiveProvider(auth) === "gcp"
      ? [problem("needs-awf-version", auth.values.provider?.place ?? auth.place, {})]
      : [],
  );
