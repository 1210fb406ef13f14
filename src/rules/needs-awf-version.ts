// What only newer versions of AWF read.
import { problem } from "../diagnostics/problem.ts";
import { effectiveProvider } from "../ir/provider.ts";
import { enginesWithAuth, forWorkflows, type Rule } from "./rule.ts";

/** Raises `needs-awf-version`. */
export const findNeededAwfVersions: Rule = forWorkflows((subject) =>
  enginesWithAuth(subject).flatMap(({ engine, auth }) =>
    engine.name === "gemini" && effectiveProvider(auth) === "gcp"
      ? [problem("needs-awf-version", auth.values.provider?.place ?? auth.place, {})]
      : [],
  ),
);
