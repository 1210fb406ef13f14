// Keys next to an import that make gh-aw drop the imported sign-in.
import { describeLine } from "../../diagnostics/describe-line.ts";
import { problem } from "../../diagnostics/problem.ts";
import type { WorkflowRule } from "../rule.ts";

/** Raises `imported-auth-at-risk`; as a note for keys of `engine`, which released versions of gh-aw handle correctly. */
export const importedAuthAtRisk: WorkflowRule = ({ config: { engine, preferences } }) => {
  if (!engine?.isImported || !engine.auth) return [];
  const related = [{ kind: "imported-auth" as const, place: engine.auth.place }];
  const auth = describeLine(engine.auth.place);
  return preferences.map(({ key, place, isRoot }) => {
    const extras = isRoot ? { related } : { severity: "note" as const, related };
    return problem("imported-auth-at-risk", place, { key, isRoot, auth }, extras);
  });
};
