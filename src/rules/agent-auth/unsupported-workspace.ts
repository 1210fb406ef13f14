// A `workspace_id` in an agent file, which docker-agent refuses to load.
import { keyPlace } from "../../diagnostics/place.ts";
import { problem } from "../../diagnostics/problem.ts";
import { joinPointer } from "../../text/pointer.ts";
import type { AgentRule } from "../rule.ts";

/** Raises `unsupported-workspace`. */
export const unsupportedWorkspace: AgentRule = ({ declared }) =>
  declared.flatMap((auth) => {
    const isUnreadable = auth.kind === "broken" && auth.unreadable.includes("workspaceId");
    const { document, pointer } = auth.block;
    const at = joinPointer(pointer, auth.spelling.workspaceId ?? "");
    return auth.values.workspaceId || isUnreadable
      ? [problem("unsupported-workspace", keyPlace(document, at), {})]
      : [];
  });
