// A federation rule and its issuer → requests to the Admin API with curl, as Anthropic documents them
// (https://platform.claude.com/docs/en/manage-claude/wif-admin-api). The credential is only in a variable.
import { safeJson } from "../safe-text.ts";
import { quoteForShell } from "../shell-text.ts";
import { ISSUER_VARIABLE, listMissingIds, requireWorkspace, type NewResources } from "./new-resources.ts";

/** Prints the requests that create the issuer and the rule. */
export function printCurl(resources: NewResources): string {
  const { issuer, rule } = resources;
  const body = printBody(rule, listMissingIds(resources));
  const created =
    issuer && `${ISSUER_VARIABLE}=$(${request("federation_issuers", printBody(issuer, []))} | jq -r .id)\n\n`;
  return `${requireWorkspace(resources)}${created ?? ""}${request("federation_rules", body)}\n`;
}

function request(endpoint: string, body: string): string {
  const lines = [
    `curl --fail-with-body -sS https://api.anthropic.com/v1/organizations/${endpoint}`,
    '-H "authorization: Bearer $ANTHROPIC_AUTH_TOKEN"',
    "-H 'anthropic-version: 2023-06-01'",
    "-H 'content-type: application/json'",
    `-d ${body}`,
  ];
  return lines.join(" \\\n  ");
}

/** A body as one word for the shell. Further ids come from variables; ids contain nothing that JSON would escape. */
function printBody(value: object, ids: readonly { readonly key: string; readonly variable: string }[]): string {
  const json = safeJson(value).trimEnd();
  if (ids.length === 0) return quoteForShell(json);
  const starts = ids.map(({ key, variable }, index) => {
    const before = index === 0 ? "{" : '",';
    return `${quoteForShell(`${before}\n  "${key}": "`)}"$${variable}"`;
  });
  return [...starts, quoteForShell(`",${json.slice(1)}`)].join("");
}
