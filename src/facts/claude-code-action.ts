// The actions that run Claude Code in a job of GitHub Actions (read in anthropics/claude-code-action 24dcd50c).
import type { Version } from "../text/version.ts";
import type { Field } from "./providers.ts";

/** The inputs of federation in the order of the documentation, and the field that each sets. */
export const ACTION_INPUTS = {
  anthropic_federation_rule_id: "federationRuleId",
  anthropic_organization_id: "organizationId",
  anthropic_service_account_id: "serviceAccountId",
  anthropic_workspace_id: "workspaceId",
  anthropic_oidc_audience: "audience",
} as const satisfies Readonly<Record<string, Field>>;

/** The inputs without which there is no federation. One alone fails the run. */
export const REQUIRED_INPUTS = ["anthropic_federation_rule_id", "anthropic_organization_id"] as const;

/** The inputs with a stored credential, which takes precedence over federation. */
export const KEY_INPUTS = ["anthropic_api_key", "claude_code_oauth_token"] as const;

/** The input with settings of Claude Code, or the path of a file with them. */
export const SETTINGS_INPUT = "settings";

/** The inputs that select another provider if they are `true`. */
export const PROVIDER_INPUTS = ["use_bedrock", "use_vertex", "use_foundry"] as const;

const ACTIONS = {
  "anthropics/claude-code-action": "claude-code-action",
  "anthropics/claude-code-action/base-action": "claude-code-base-action",
  "anthropics/claude-code-base-action": "claude-code-base-action",
} as const;

/** The action that a `uses` refers to, and its tag, branch or commit; nothing if it is another action. GitHub ignores the case. */
export function readAction(
  uses: string,
): { readonly program: (typeof ACTIONS)[keyof typeof ACTIONS]; readonly ref: string } | undefined {
  const [name = "", ref = ""] = uses.trim().split("@");
  const known = Object.entries(ACTIONS).find(([action]) => action === name.toLowerCase());
  return known && { program: known[1], ref };
}

/** The first release of anthropics/claude-code-action with the inputs of federation. */
export const FEDERATION_SINCE: Version = [1, 0, 130];
