// Keys next to an import that make gh-aw drop the imported sign-in.
import { problem } from "../../diagnostics/problem.ts";
import type { WorkflowRule } from "../rule.ts";

/** Raises `imported-auth-at-risk`: a note for the keys of `engine`, which releases of gh-aw keep apart. */
export const importedAuthAtRisk: WorkflowRule = ({ config: { engine, preferences } }) => {
  if (!engine?.isImported || !engine.auth) return [];
  const related = [{ kind: "imported-auth" as const, place: engine.auth.place }];
  return preferences.map(({ key, place, isRoot }) =>
    problem("imported-auth-at-risk", place, { key, isRoot }, isRoot ? { related } : { severity: "note", related }),
  );
};
