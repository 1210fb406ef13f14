// Write permissions that gh-aw does not allow the agent job.
import { keyPlace } from "../../diagnostics/place.ts";
import { problem } from "../../diagnostics/problem.ts";
import { joinPointer } from "../../text/pointer.ts";
import type { WorkflowRule } from "../rule.ts";

// To request an OIDC token, and to call GitHub's models (github/gh-aw, pkg/workflow/dangerous_permissions_validation.go).
const ALLOWED = new Set(["id-token", "copilot-requests"]);

/** Raises `write-permission`, but not in a shared file: gh-aw ignores its permissions. */
export const writePermission: WorkflowRule = ({ config: { isShared, permissions } }) => {
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
};
