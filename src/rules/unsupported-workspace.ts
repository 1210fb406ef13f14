// A workspace in a file that docker-agent will load.
import { problem } from "../diagnostics/problem.ts";
import { declaredFederations } from "../ir/declared.ts";
import { forAgents, type Rule } from "./rule.ts";

/** Raises `unsupported-workspace`. */
export const findUnsupportedWorkspaces: Rule = forAgents(({ config }) =>
  declaredFederations(config).flatMap(({ values: { workspaceId } }) =>
    workspaceId ? [problem("unsupported-workspace", { ...workspaceId.place, part: "key" }, {})] : [],
  ),
);
