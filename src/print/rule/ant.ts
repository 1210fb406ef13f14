// A federation rule and its issuer → commands for `ant`, Anthropic's command line, as Anthropic documents them
// (https://platform.claude.com/docs/en/manage-claude/wif-admin-api). The body of a request is YAML; JSON is YAML too.
import { safeJson } from "../safe-text.ts";
import { quoteForShell } from "../shell-text.ts";
import {
  ISSUER_VARIABLE,
  listMissingKeys,
  requireVariables,
  type IssuerBody,
  type MissingKey,
  type NewResources,
} from "./new-resources.ts";

/** Prints the commands that create the issuer and the rule. `ant` reads the credential from its profile or from a variable. */
export function printAnt(resources: NewResources): string {
  const { issuer, rule } = resources;
  const created = issuer && `${ISSUER_VARIABLE}=$(${createIssuer(issuer)})\n\n`;
  const ids = listMissingKeys(resources).map(
    ({ key, ...value }) => `--${key.replaceAll("_", "-")} ${printValue(value)}`,
  );
  const command = ["ant beta:organization:federation:rules create", ...ids].join(" ");
  return `${requireVariables(resources)}${created ?? ""}${command} <<'YAML'\n${safeJson(rule)}YAML\n`;
}

/** JSON as one word for the shell. Text needs no quotes. */
function printValue({ variable, before, after }: Omit<MissingKey, "key">): string {
  return before === '"' ? `"$${variable}"` : `${quoteForShell(before)}"$${variable}"${quoteForShell(after)}`;
}

function createIssuer({ name, issuer_url: url, jwks, max_jwt_lifetime_seconds: lifetime }: IssuerBody): string {
  const lines = [
    "ant beta:organization:federation:issuers create",
    `--name ${quoteForShell(name)}`,
    `--issuer-url ${quoteForShell(url)}`,
    `--jwks ${quoteForShell(JSON.stringify(jwks))}`,
    ...(lifetime === undefined ? [] : [`--max-jwt-lifetime-seconds ${lifetime}`]),
    "--transform id --raw-output",
  ];
  return lines.join(" \\\n  ");
}
