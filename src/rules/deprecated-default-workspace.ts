// The workspace by the name that only the oldest one has.
import { problem } from "../diagnostics/problem.ts";
import type { Rule } from "./rule.ts";

/** Raises `deprecated-default-workspace`. */
export const findDefaultWorkspaces: Rule = ({ auths }) =>
  auths.flatMap(({ values: { workspaceId } }) =>
    workspaceId?.value === "default" ? [problem("deprecated-default-workspace", workspaceId.place, {})] : [],
  );
