// A workflow that signs in with OIDC and whose job may not ask for a token.
import { insertLines, insertPair, replaceText } from "../diagnostics/edit.ts";
import { keyPlace, valuePlace } from "../diagnostics/place.ts";
import { problem, type PlacedEdit, type Problem } from "../diagnostics/problem.ts";
import type { DocumentPlace } from "../diagnostics/place.ts";
import { grantsIdToken } from "../ir/permissions.ts";
import type { WorkflowConfig } from "../ir/workflow-config.ts";
import { entries, isMapping, isScalar, member, type Data } from "../parse/data.ts";
import { joinPointer } from "../text/pointer.ts";
import { quote } from "../text/quote.ts";
import { isTypo } from "../text/suggest.ts";
import { forWorkflows, type Rule } from "./rule.ts";

const GRANT = "id-token: write";

/** Raises `missing-id-token-permission`, but not in a shared file: the workflow that imports it is checked with its own permissions. */
export const findMissingIdTokenPermission: Rule = forWorkflows(({ config }) => {
  const { engine } = config;
  const signsIn = engine !== undefined && engine !== "unknown" && engine.auth !== undefined;
  const isShared = member(config.value, "on") === undefined;
  return signsIn && !isShared ? checkPermissions(config, member(config.value, "permissions")) : [];
});

function checkPermissions({ document, value, engine }: WorkflowConfig, permissions: Data | undefined): Problem[] {
  const place = keyPlace(document, "/permissions");
  if (grantsIdToken(permissions)) return [];
  if (permissions === undefined) {
    const isOwn = engine && engine !== "unknown" && !engine.isImported;
    const [first] = isOwn ? ["engine"] : entries(value).map(([key]) => key);
    const lines = ["permissions:", "  contents: read", `  ${GRANT}`];
    const edit = first === undefined ? undefined : insertLines(document, first, lines);
    return [raise(isOwn ? engine.place : valuePlace(document, ""), "there are no `permissions`", edit)];
  }
  if (!isMapping(permissions)) {
    const other = permissions === null ? "an empty `permissions`" : "a list as `permissions`";
    const found = isScalar(permissions) ? `\`permissions: ${permissions}\`` : other;
    return [raise(place, `${found} does not grant it`)];
  }
  const written = permissions["id-token"];
  if (written !== undefined) {
    const at = valuePlace(document, "/permissions/id-token");
    const edit = typeof written === "string" ? replaceText(at, written, "write") : undefined;
    const found = isScalar(written) ? `\`id-token\` is ${quote(String(written))}` : "`id-token` is not a text";
    return [raise(at, found, edit)];
  }
  const [misspelt, given] = entries(permissions).find(([key]) => isTypo(key, "id-token")) ?? [];
  if (misspelt !== undefined) {
    const at = keyPlace(document, joinPointer("/permissions", misspelt));
    const edit = given === "write" ? { place: at, text: "id-token" } : undefined;
    return [raise(at, `${quote(misspelt)} is no permission`, edit)];
  }
  const [first] = entries(permissions);
  const edit = first
    ? insertPair(document, "/permissions", first[0], GRANT)
    : { place: valuePlace(document, "/permissions"), text: `{ ${GRANT} }` };
  return [raise(place, "`permissions` does not name `id-token`", edit)];
}

function raise(place: DocumentPlace, found: string, edit?: PlacedEdit): Problem {
  const fix = edit && { fix: { title: `grant \`${GRANT}\``, edits: [edit] } };
  return problem("missing-id-token-permission", place, { found, isFixable: edit !== undefined }, fix);
}
