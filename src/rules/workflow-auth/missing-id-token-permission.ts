// A workflow that signs in with OIDC but does not grant its job `id-token: write`.
import { describeLine } from "../../diagnostics/describe-line.ts";
import { insertPair } from "../../diagnostics/edit.ts";
import { valuePlace } from "../../diagnostics/place.ts";
import { problem } from "../../diagnostics/problem.ts";
import { grantsWrite } from "../../model/permissions.ts";
import type { EngineConfig, WorkflowConfig } from "../../model/workflow-config.ts";
import { findMissingPermission, GRANT, type MissingPermission } from "../missing-permission.ts";
import { agentTriesToSignIn, type WorkflowRule } from "../rule.ts";

/**
 * Raises `missing-id-token-permission`, but not in a shared file: the workflow that imports it is checked with its own permissions. If only
 * the detection job signs in, `detection-without-id-token` applies.
 */
export const missingIdTokenPermission: WorkflowRule = ({ config }) => {
  const { engine, isShared, permissions } = config;
  if (isShared || !engine || !agentTriesToSignIn(config) || grantsWrite(permissions, "id-token")) return [];
  const { place, found, edit } = findMissing(config, engine);
  // In a workflow without its own `auth`, only the import shows why the permission is needed.
  const imported = engine.isImported ? engine.auth?.place : undefined;
  const facts = { found, isFixable: edit !== undefined, job: undefined, auth: imported && describeLine(imported) };
  return [
    problem("missing-id-token-permission", place, facts, {
      ...(edit && { fix: { kind: "grant-id-token", edits: [edit] } }),
      ...(imported && { related: [{ kind: "imported-auth", place: imported }] }),
    }),
  ];
};

/** Finds what is missing. Without `permissions`, they are inserted, with what gh-aw grants by default. */
function findMissing({ document, firstKey, permissions }: WorkflowConfig, engine: EngineConfig): MissingPermission {
  const missing = findMissingPermission(permissions, engine.isImported ? valuePlace(document, "") : engine.place);
  const before = engine.isImported ? firstKey : engine.place;
  if (missing.found.kind !== "none" || !before) return missing;
  const lines = ["permissions:", "  contents: read", `  ${GRANT}`];
  return { ...missing, edit: insertPair(before, lines, `permissions: { contents: read, ${GRANT} }`) };
}
