// A workspace in a file that docker-agent will load.
import { problem } from "../diagnostics/problem.ts";
import { forAgents, type Rule } from "./rule.ts";

/** Raises `unsupported-workspace`. */
export const findUnsupportedWorkspaces: Rule = forAgents(({ declared }) =>
  declared.flatMap(({ values: { workspaceId } }) =>
    workspaceId ? [problem("unsupported-workspace", { ...workspaceId.place, part: "key" }, {})] : [],
  ),
);
