// A workflow that signs in with OIDC and whose job may not ask for a token.
import { insertPair, replaceText } from "../../diagnostics/edit.ts";
import type { PlacedEdit } from "../../diagnostics/extras.ts";
import { keyPlace, valuePlace } from "../../diagnostics/place.ts";
import { problem, type Problem } from "../../diagnostics/problem.ts";
import { wordType } from "../../diagnostics/value-type.ts";
import type { DocumentPlace } from "../../diagnostics/place.ts";
import { grantsWrite } from "../../model/permissions.ts";
import type { EngineConfig, WorkflowConfig } from "../../model/workflow-config.ts";
import { joinPointer } from "../../text/pointer.ts";
import { quote } from "../../text/quote.ts";
import { isTypo } from "../../text/suggest.ts";
import { forSignIns, type WorkflowRule } from "../rule.ts";

const GRANT = "id-token: write";

/** Raises `missing-id-token-permission`, but not in a shared file: the workflow that imports it is checked with its own permissions. */
export const missingIdTokenPermission: WorkflowRule = forSignIns(({ config }) =>
  config.isShared || !config.engine ? [] : checkPermissions(config, config.engine),
);

function checkPermissions({ document, firstKey, permissions }: WorkflowConfig, engine: EngineConfig): Problem[] {
  if (grantsWrite(permissions, "id-token")) return [];
  switch (permissions.kind) {
    case "none": {
      const before = engine.isImported ? firstKey : engine.place;
      const edit =
        before &&
        insertPair(
          before,
          ["permissions:", "  contents: read", `  ${GRANT}`],
          `permissions: { contents: read, ${GRANT} }`,
        );
      return [raise(engine.isImported ? valuePlace(document, "") : engine.place, "there are no `permissions`", edit)];
    }
    case "word":
      return [raise(permissions.place, `\`permissions: ${permissions.word}\` does not grant it`)];
    case "other":
      return [raise(permissions.place, `\`permissions\` is ${wordType(permissions.found)} and does not grant it`)];
    case "scopes":
      return checkScopes(permissions.place, permissions.levels);
  }
}

function checkScopes(place: DocumentPlace, levels: ReadonlyMap<string, string | undefined>): Problem[] {
  const { document, pointer } = place;
  if (levels.has("id-token")) {
    const at = valuePlace(document, joinPointer(pointer, "id-token"));
    const written = levels.get("id-token");
    const edit = written === undefined ? undefined : replaceText(at, written, "write");
    const found = written === undefined ? "`id-token` is not a string" : `\`id-token\` is ${quote(written)}`;
    return [raise(at, found, edit)];
  }
  const [misspelt, given] = [...levels].find(([scope]) => isTypo(scope, "id-token")) ?? [];
  if (misspelt !== undefined) {
    const at = keyPlace(document, joinPointer(pointer, misspelt));
    const edit = given === "write" ? { place: at, text: "id-token" } : undefined;
    return [raise(at, `${quote(misspelt)} is no permission`, edit)];
  }
  const [first] = levels.keys();
  const edit =
    first === undefined
      ? { place: valuePlace(document, pointer), text: `{ ${GRANT} }` }
      : insertPair(keyPlace(document, joinPointer(pointer, first)), [GRANT], GRANT);
  return [raise(place, "`permissions` does not name `id-token`", edit)];
}

function raise(place: DocumentPlace, found: string, edit?: PlacedEdit): Problem {
  const fix = edit && { fix: { kind: "grant-id-token" as const, edits: [edit] } };
  return problem("missing-id-token-permission", place, { found, isFixable: edit !== undefined }, fix);
}
