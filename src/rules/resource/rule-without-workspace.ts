// Rules that are enabled in no workspace.
import { problem } from "../../diagnostics/problem.ts";
import { isLive } from "../../model/resources.ts";
import type { ResourceRule } from "../rule.ts";

/** Raises `rule-without-workspace`; as a note if the file does not say where the rule is enabled. */
export const ruleWithoutWorkspace: ResourceRule = ({ config: { rules } }) =>
  rules.filter(isLive).flatMap(({ workspaces, place }) => {
    if (workspaces.kind === "none") return [problem("rule-without-workspace", workspaces.place, { isWritten: true })];
    if (workspaces.kind !== "unknown") return [];
    return [problem("rule-without-workspace", place, { isWritten: false }, { severity: "note" })];
  });
