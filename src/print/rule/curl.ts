// A federation rule and its issuer → requests to the Admin API with curl, as Anthropic documents them
// (https://platform.claude.com/docs/en/manage-claude/wif-admin-api). The credential is only in a variable.
import { safeJson } from "../safe-text.ts";
import { quoteForShell } from "../shell-text.ts";
import {
  ISSUER_VARIABLE,
  listMissingKeys,
  requireVariables,
  type MissingKey,
  type NewResources,
} from "./new-resources.ts";

/** Prints the requests that create the issuer and the rule. */
export function printCurl(resources: NewResources): string {
  const { issuer, rule } = resources;
  const body = printBody(rule, listMissingKeys(resources));
  const created =
    issuer && `${ISSUER_VARIABLE}=$(${request("federation_issuers", printBody(issuer, []))} | jq -r .id)\n\n`;
  return `${requireVariables(resources)}${created ?? ""}${request("federation_rules", body)}\n`;
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
function printBody(value: object, missing: readonly MissingKey[]): string {
  const json = safeJson(value).trimEnd();
  const last = missing.at(-1);
  if (!last) return quoteForShell(json);
  const starts = missing.map(({ key, variable, before }, index) => {
    const end = index === 0 ? "{" : `${missing[index - 1]?.after},`;
    return `${quoteForShell(`${end}\n  "${key}": ${before}`)}"$${variable}"`;
  });
  return [...starts, quoteForShell(`${last.after},${json.slice(1)}`)].join("");
}
