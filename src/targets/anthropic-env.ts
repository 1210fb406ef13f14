// The environment variables of Anthropic's SDKs (Anthropic's documentation of Workload Identity Federation).
import { problem } from "../diagnostics/problem.ts";
import type { Text } from "../syntax/text.ts";
import type { Federation } from "../model/federation.ts";
import type { Field } from "../facts/providers.ts";
import { baseUrlOf, refuseTokenUrl } from "./base-url.ts";
import { SDK_TOKEN_VARIABLE } from "./capability.ts";
import { otherTargets, refuseLost } from "./refuse-lost.ts";
import type { VariableTarget } from "./target.ts";

const IDS: readonly (readonly [name: string, field: Field])[] = [
  ["ANTHROPIC_FEDERATION_RULE_ID", "federationRuleId"],
  ["ANTHROPIC_ORGANIZATION_ID", "organizationId"],
  ["ANTHROPIC_SERVICE_ACCOUNT_ID", "serviceAccountId"],
  ["ANTHROPIC_WORKSPACE_ID", "workspaceId"],
];

/** The variables that the SDKs read: the ids, the path of a token file, and the base URL of the token exchange. */
export const SDK_VARIABLES = {
  ids: IDS,
  tokenFile: "ANTHROPIC_IDENTITY_TOKEN_FILE",
  baseUrl: "ANTHROPIC_BASE_URL",
} as const;

/** The target `anthropic-env`. */
export const ANTHROPIC_ENV: VariableTarget = {
  kind: "variables",
  refuse: (candidate) => {
    const { source } = candidate;
    const lost = [...refuseLost("anthropic-env", candidate), ...refuseTokenUrl("anthropic-env", candidate)];
    if (source?.kind !== "env" || source.name.value === SDK_TOKEN_VARIABLE) return lost;
    const advice = { kind: "rename", to: SDK_TOKEN_VARIABLE } as const;
    const elsewhere = otherTargets(candidate, "env");
    const facts = { what: "token-source", name: source.name.value, elsewhere, advice } as const;
    return [...lost, problem("anthropic-env-lost-key", source.name.place, facts)];
  },
  variables: (federation) => {
    const rows: (readonly [name: string, value: Text | undefined])[] = [
      ...IDS.map(([name, field]) => [name, federation.values[field]] as const),
      [SDK_VARIABLES.tokenFile, tokenFile(federation)],
      [SDK_VARIABLES.baseUrl, baseUrlOf(federation)],
    ];
    return rows.flatMap(([name, value]) => (value ? [{ name, value }] : []));
  },
};

function tokenFile({ source }: Federation): Text | undefined {
  return source.kind === "file" ? source.path : undefined;
}
