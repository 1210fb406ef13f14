// The inputs of anthropics/claude-code-action, for the `with:` of its step. GitHub evaluates expressions there.
import type { Field } from "../facts/providers.ts";
import { adviseOnRequest, refuseLost } from "./refuse-lost.ts";
import type { TextTarget } from "./target.ts";
import { prepareFederation } from "./value.ts";

// In the order of the action's documentation.
const INPUTS: readonly (readonly [name: string, field: Field])[] = [
  ["anthropic_federation_rule_id", "federationRuleId"],
  ["anthropic_organization_id", "organizationId"],
  ["anthropic_service_account_id", "serviceAccountId"],
  ["anthropic_workspace_id", "workspaceId"],
  ["anthropic_oidc_audience", "audience"],
];

/** The target `claude-code-action`. */
export const CLAUDE_CODE_ACTION: TextTarget = {
  kind: "text",
  refuse: (candidate) => refuseLost("claude-code-action", candidate, { url: adviseOnRequest(candidate, "the action") }),
  print: ({ binding, known }) => {
    const prepared = prepareFederation(binding.federation, known, {
      kind: "target",
      name: "claude-code-action",
      evaluates: ["github"],
    });
    if ("problems" in prepared) return prepared;
    const { values } = prepared.federation;
    const lines = INPUTS.flatMap(([name, field]) => {
      const text = values[field];
      // A JSON string is a valid YAML string.
      return text ? [`  ${name}: ${JSON.stringify(text.value)}\n`] : [];
    });
    return { text: `with:\n${lines.join("")}` };
  },
};
