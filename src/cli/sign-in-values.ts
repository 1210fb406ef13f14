// Options with the ids, the token source and the audience of a sign-in that a command writes.
import type { Command } from "commander";
import { SIGN_IN_VALUES, type SignInValue, type SignInValues } from "../api/sign-in-values.ts";

/** Descriptions of the options, which `init` also asks as questions. */
export const DESCRIPTIONS: Readonly<Record<SignInValue, string>> = {
  ruleId: "Federation rule, fdrl_…",
  organizationId: "Organization, a UUID",
  serviceAccountId: "Service account, svac_…",
  workspaceId: "Workspace, wrkspc_…, if the rule spans several",
  source: "Where the identity token comes from",
  audience: "Audience of the token, if the rule expects another than https://api.anthropic.com",
};

/** Adds these options. The library checks their values. */
export function addSignInValueOptions(command: Command): Command {
  return command
    .option("--rule-id <id>", DESCRIPTIONS.ruleId)
    .option("--organization-id <id>", DESCRIPTIONS.organizationId)
    .option("--service-account-id <id>", DESCRIPTIONS.serviceAccountId)
    .option("--workspace-id <id>", DESCRIPTIONS.workspaceId)
    .option("--source <source>", `${DESCRIPTIONS.source}: github-actions, file:PATH, env:NAME, url:URL or command:…`)
    .option("--audience <audience>", DESCRIPTIONS.audience);
}

/** The values among the options of a command. */
export function pickSignInValues(options: SignInValues): SignInValues {
  return Object.fromEntries(SIGN_IN_VALUES.map((name) => [name, options[name]]));
}
