// Keys that make gh-aw drop the sign-in of an imported file.
import { problem } from "../../diagnostics/problem.ts";
import type { WorkflowRule } from "../rule.ts";

/** Raises `imported-auth-at-risk`; as a note for keys of `engine`, which released versions of gh-aw handle correctly. */
export const importedAuthAtRisk: WorkflowRule = ({ config: { engine, preferences } }) => {
  if (!engine?.isImported || !engine.auth) return [];
  const related = [{ kind: "imported-auth" as const, place: engine.auth.place }];
  return preferences.map(({ key, place, isRoot }) =>
    problem("imported-auth-at-risk", place, { key, isRoot }, isRoot ? { related } : { severity: "note", related }),
  );
};
