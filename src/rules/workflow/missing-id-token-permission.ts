// A workflow that signs in with OIDC but does not grant its job `id-token: write`.
import type { FoundPermission } from "../../diagnostics/catalogue/workflow-words.ts";
import { insertPair, replaceText } from "../../diagnostics/edit.ts";
import type { PlacedEdit, Related } from "../../diagnostics/extras.ts";
import { keyPlace, valuePlace } from "../../diagnostics/place.ts";
import { problem, type Problem } from "../../diagnostics/problem.ts";
import type { DocumentPlace } from "../../diagnostics/place.ts";
import { grantsWrite } from "../../model/permissions.ts";
import type { EngineConfig, WorkflowConfig } from "../../model/workflow-config.ts";
import { joinPointer } from "../../text/pointer.ts";
import { isTypo } from "../../text/suggest.ts";
import { forSignIns, type WorkflowRule } from "../rule.ts";

const GRANT = "id-token: write";

/** Raises `missing-id-token-permission`, but not in a shared file: it applies to the workflow that imports the file. */
export const missingIdTokenPermission: WorkflowRule = forSignIns(({ config }) =>
  config.isShared || !config.engine
    ? []
    : checkPermissions(config, config.engine).map((each) => ({ ...each, related: relateImport(config.engine) })),
);

/** In a workflow without its own `auth`, only the import shows why the permission is needed. */
function relateImport(engine: EngineConfig | undefined): Related[] {
  return engine?.isImported && engine.auth ? [{ kind: "imported-auth", place: engine.auth.place }] : [];
}

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
      return [raise(engine.isImported ? valuePlace(document, "") : engine.place, { kind: "none" }, edit)];
    }
    case "word":
      return [raise(permissions.place, { kind: "word", word: permissions.word })];
    case "other":
      return [raise(permissions.place, { kind: "type", type: permissions.found })];
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
    return [raise(at, { kind: "level", level: written }, edit)];
  }
  const [misspelt, given] = [...levels].find(([scope]) => isTypo(scope, "id-token")) ?? [];
  if (misspelt !== undefined) {
    const at = keyPlace(document, joinPointer(pointer, misspelt));
    const edit = given === "write" ? { place: at, text: "id-token" } : undefined;
    return [raise(at, { kind: "misspelt", scope: misspelt }, edit)];
  }
  const [first] = levels.keys();
  const edit =
    first === undefined
      ? { place: valuePlace(document, pointer), text: `{ ${GRANT} }` }
      : insertPair(keyPlace(document, joinPointer(pointer, first)), [GRANT], GRANT);
  return [raise(place, { kind: "unnamed" }, edit)];
}

function raise(place: DocumentPlace, found: FoundPermission, edit?: PlacedEdit): Problem {
  const fix = edit && { fix: { kind: "grant-id-token" as const, edits: [edit] } };
  return problem("missing-id-token-permission", place, { found, isFixable: edit !== undefined }, fix);
}
