// A workflow that signs in with OIDC and whose job may not ask for a token.
import { insertLines, insertPair, replaceText } from "../../diagnostics/edit.ts";
import type { PlacedEdit } from "../../diagnostics/extras.ts";
import { keyPlace, valuePlace } from "../../diagnostics/place.ts";
import { problem, type Problem } from "../../diagnostics/problem.ts";
import { wordType } from "../../diagnostics/value-type.ts";
import type { DocumentPlace, LocatedDocument } from "../../diagnostics/place.ts";
import { grantsWrite } from "../../model/permissions.ts";
import type { EngineConfig, WorkflowConfig } from "../../model/workflow-config.ts";
import { entries } from "../../parse/data.ts";
import { joinPointer } from "../../text/pointer.ts";
import { quote } from "../../text/quote.ts";
import { isTypo } from "../../text/suggest.ts";
import { forSignIns, type WorkflowRule } from "../rule.ts";

const GRANT = "id-token: write";

/** Raises `missing-id-token-permission`, but not in a shared file: the workflow that imports it is checked with its own permissions. */
export const missingIdTokenPermission: WorkflowRule = forSignIns(({ config }) =>
  config.isShared || config.engine === undefined || config.engine === "unknown"
    ? []
    : checkPermissions(config, config.engine),
);

function checkPermissions({ document, value, permissions }: WorkflowConfig, engine: EngineConfig): Problem[] {
  const place = keyPlace(document, "/permissions");
  if (grantsWrite(permissions, "id-token")) return [];
  switch (permissions.kind) {
    case "none": {
      const [first] = engine.isImported ? entries(value).map(([key]) => key) : ["engine"];
      const lines = ["permissions:", "  contents: read", `  ${GRANT}`];
      const edit = first === undefined ? undefined : insertLines(document, first, lines);
      return [raise(engine.isImported ? valuePlace(document, "") : engine.place, "there are no `permissions`", edit)];
    }
    case "word":
      return [raise(place, `\`permissions: ${permissions.word}\` does not grant it`)];
    case "other":
      return [raise(place, `\`permissions\` is ${wordType(permissions.found)} and does not grant it`)];
    case "scopes":
      return checkScopes(document, permissions.levels);
  }
}

function checkScopes(document: LocatedDocument, levels: ReadonlyMap<string, string | undefined>): Problem[] {
  if (levels.has("id-token")) {
    const at = valuePlace(document, "/permissions/id-token");
    const written = levels.get("id-token");
    const edit = written === undefined ? undefined : replaceText(at, written, "write");
    const found = written === undefined ? "`id-token` is not a string" : `\`id-token\` is ${quote(written)}`;
    return [raise(at, found, edit)];
  }
  const [misspelt, given] = [...levels].find(([scope]) => isTypo(scope, "id-token")) ?? [];
  if (misspelt !== undefined) {
    const at = keyPlace(document, joinPointer("/permissions", misspelt));
    const edit = given === "write" ? { place: at, text: "id-token" } : undefined;
    return [raise(at, `${quote(misspelt)} is no permission`, edit)];
  }
  const [first] = levels.keys();
  const edit =
    first === undefined
      ? { place: valuePlace(document, "/permissions"), text: `{ ${GRANT} }` }
      : insertPair(document, "/permissions", first, GRANT);
  return [raise(keyPlace(document, "/permissions"), "`permissions` does not name `id-token`", edit)];
}

function raise(place: DocumentPlace, found: string, edit?: PlacedEdit): Problem {
  const fix = edit && { fix: { kind: "grant-id-token" as const, edits: [edit] } };
  return problem("missing-id-token-permission", place, { found, isFixable: edit !== undefined }, fix);
}
