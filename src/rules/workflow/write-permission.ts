// Rights to write that gh-aw does not let the agent job have.
import { keyPlace } from "../../diagnostics/place.ts";
import { problem } from "../../diagnostics/problem.ts";
import { joinPointer } from "../../text/pointer.ts";
import { forSignIns, type WorkflowRule } from "../rule.ts";

// What lets the job ask for a token, and call GitHub's own models (github/gh-aw, pkg/workflow/dangerous_permissions_validation.go).
const ALLOWED = new Set(["id-token", "copilot-requests"]);

/** Raises `write-permission`; not in a shared file, whose permissions nothing takes over. */
export const writePermission: WorkflowRule = forSignIns(({ config: { isShared, permissions } }) => {
  if (isShared) return [];
  if (permissions.kind === "word") {
    const { word, place } = permissions;
    return word === "write-all" ? [problem("write-permission", { ...place, part: "value" }, { scope: undefined })] : [];
  }
  if (permissions.kind !== "scopes") return [];
  const { document, pointer } = permissions.place;
  return [...permissions.levels].flatMap(([scope, level]) =>
    level === "write" && !ALLOWED.has(scope)
      ? [problem("write-permission", keyPlace(document, joinPointer(pointer, scope)), { scope })]
      : [],
  );
});
