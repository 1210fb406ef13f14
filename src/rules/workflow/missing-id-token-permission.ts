// A workflow that signs in with OIDC but does not grant its job `id-token: write`.
import type { FoundPermission } from "../../diagnostics/catalogue/workflow-words.ts";
import { describeLine } from "../../diagnostics/describe-line.ts";
import { insertPair, replaceText } from "../../diagnostics/edit.ts";
import type { PlacedEdit } from "../../diagnostics/extras.ts";
import { keyPlace, valuePlace } from "../../diagnostics/place.ts";
import { problem } from "../../diagnostics/problem.ts";
import type { DocumentPlace } from "../../diagnostics/place.ts";
import { grantsWrite } from "../../model/permissions.ts";
import type { EngineConfig, WorkflowConfig } from "../../model/workflow-config.ts";
import { joinPointer } from "../../text/pointer.ts";
import { isTypo } from "../../text/suggest.ts";
import { forSignIns, type WorkflowRule } from "../rule.ts";

const GRANT = "id-token: write";

/** Raises `missing-id-token-permission`, but not in a shared file: the workflow that imports it is checked with its own permissions. */
export const missingIdTokenPermission: WorkflowRule = forSignIns(({ config }) => {
  const { engine, isShared, permissions } = config;
  if (isShared || !engine || grantsWrite(permissions, "id-token")) return [];
  const { place, found, edit } = findMissing(config, engine);
  // In a workflow without its own `auth`, only the import shows why the permission is needed.
  const imported = engine.isImported ? engine.auth?.place : undefined;
  const facts = { found, isFixable: edit !== undefined, auth: imported && describeLine(imported) };
  return [
    problem("missing-id-token-permission", place, facts, {
      ...(edit && { fix: { kind: "grant-id-token", edits: [edit] } }),
      ...(imported && { related: [{ kind: "imported-auth", place: imported }] }),
    }),
  ];
});

interface Missing {
  readonly place: DocumentPlace;
  readonly found: FoundPermission;
  readonly edit?: PlacedEdit | undefined;
}

function findMissing({ document, firstKey, permissions }: WorkflowConfig, engine: EngineConfig): Missing {
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
      return { place: engine.isImported ? valuePlace(document, "") : engine.place, found: { kind: "none" }, edit };
    }
    case "word":
      return { place: permissions.place, found: { kind: "word", word: permissions.word } };
    case "other":
      return { place: permissions.place, found: { kind: "type", type: permissions.found } };
    case "scopes":
      return findInScopes(permissions.place, permissions.levels);
  }
}

function findInScopes(place: DocumentPlace, levels: ReadonlyMap<string, string | undefined>): Missing {
  const { document, pointer } = place;
  if (levels.has("id-token")) {
    const at = valuePlace(document, joinPointer(pointer, "id-token"));
    const written = levels.get("id-token");
    const edit = written === undefined ? undefined : replaceText(at, written, "write");
    return { place: at, found: { kind: "level", level: written }, edit };
  }
  const [misspelt, given] = [...levels].find(([scope]) => isTypo(scope, "id-token")) ?? [];
  if (misspelt !== undefined) {
    const at = keyPlace(document, joinPointer(pointer, misspelt));
    const edit = given === "write" ? { place: at, text: "id-token" } : undefined;
    return { place: at, found: { kind: "misspelt", scope: misspelt }, edit };
  }
  const [first] = levels.keys();
  const edit =
    first === undefined
      ? { place: valuePlace(document, pointer), text: `{ ${GRANT} }` }
      : insertPair(keyPlace(document, joinPointer(pointer, first)), [GRANT], GRANT);
  return { place, found: { kind: "unnamed" }, edit };
}
