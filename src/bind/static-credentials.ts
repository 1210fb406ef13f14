// What a program signs in with instead of federation if it finds it in its environment. One table for the rules, the report on the
// environment and the check of lock files.
import type { CredentialEffect } from "../diagnostics/catalogue/workflow-words.ts";
import { authOf, type Binding } from "../model/binding.ts";
import { effectiveProvider } from "../model/federation.ts";
import { CLAUDE_CODE_TOKEN } from "../facts/provider-keys.ts";
import { ANTHROPIC } from "../facts/providers.ts";

/** When a variable gets before federation. */
export interface Obstacle {
  /** What a set one does. */
  readonly effect: CredentialEffect;
  /** Whether it wins in every release and setup that is known; else it depends on them. */
  readonly isCertain: boolean;
  /** Whether some program takes an empty one for a set one. */
  readonly countsEmpty?: true;
  /** It counts only if one of each of these groups is set as well. */
  readonly onlyWith?: readonly (readonly string[])[];
  /** It counts only with such a value. */
  readonly pattern?: RegExp;
}

/** A variable that gets before federation. */
export interface StaticCredential extends Obstacle {
  readonly variable: string;
  /** Whether gh-aw hands it to the agent's step whatever `auth` says. */
  readonly isAlwaysHanded?: true;
  /** Whether docker-agent passes it over for a model with `bypass_models_gateway`. */
  readonly isGateway?: true;
}

/** The variable that federation makes needless. */
export const [REPLACED_KEY] = ANTHROPIC.keys;

// The order in which Anthropic's SDKs look for credentials (their documentation of Workload Identity Federation; read in the Go SDK). An
// empty key is one to the Python SDK before 1.0.
const KEYS: readonly StaticCredential[] = ANTHROPIC.keys.map((variable) => ({
  variable,
  effect: "key-wins",
  isCertain: true,
  ...(variable === REPLACED_KEY && { countsEmpty: true }),
}));

const PROFILE = { variable: "ANTHROPIC_PROFILE", effect: "profile-wins" } as const;
const HEADERS = {
  variable: "ANTHROPIC_CUSTOM_HEADERS",
  effect: "header-wins",
  pattern: /^\s*(x-api-key|authorization)\s*:/im,
} as const;

// docker-agent builds its clients with the Go SDK, which reads all of these for itself.
const DOCKER_AGENT: readonly StaticCredential[] = [
  ...KEYS,
  { ...PROFILE, isCertain: true },
  { ...HEADERS, isCertain: true },
  {
    variable: "ANTHROPIC_FEDERATION_RULE_ID",
    effect: "other-rule",
    isCertain: true,
    onlyWith: [["ANTHROPIC_ORGANIZATION_ID"], ["ANTHROPIC_IDENTITY_TOKEN", "ANTHROPIC_IDENTITY_TOKEN_FILE"]],
  },
  ...["DOCKER_AGENT_MODELS_GATEWAY", "CAGENT_MODELS_GATEWAY"].map((variable) => ({
    variable,
    effect: "gateway-refuses" as const,
    isCertain: true,
    isGateway: true as const,
  })),
];

// What Claude Code prefers (its documentation of authentication). AWF's proxy signs in before it gets there, so that all but a key depend on
// how the two are set up.
const CLAUDE: readonly StaticCredential[] = [
  ...KEYS,
  { variable: CLAUDE_CODE_TOKEN, effect: "claude-code-prefers", isCertain: false },
  { ...PROFILE, isCertain: false },
  { ...HEADERS, isCertain: false },
  ...["BEDROCK", "VERTEX", "FOUNDRY"].map((cloud) => ({
    variable: `CLAUDE_CODE_USE_${cloud}`,
    effect: "other-provider" as const,
    isCertain: false,
    pattern: /^(?!0$|false$)/i,
  })),
];

// AWF's adapters for these look at the key first (read in its source).
const COPILOT = ["COPILOT_PROVIDER_API_KEY", "COPILOT_PROVIDER_BEARER_TOKEN", "COPILOT_GITHUB_TOKEN"];
const CODEX = ["OPENAI_API_KEY"];

/** What gets before the auth of a binding, in the program that it is for. */
export function staticCredentialsOf(binding: Binding): readonly StaticCredential[] {
  const auth = authOf(binding);
  if (!auth) return [];
  if (binding.kind === "model") {
    if (binding.provider !== "anthropic") return [];
    return DOCKER_AGENT.filter(({ isGateway }) => !(isGateway && binding.bypassesGateway));
  }
  const provider = effectiveProvider(auth);
  if (provider === "anthropic") return binding.name === "claude" ? CLAUDE : KEYS;
  const variables = binding.name === "copilot" ? COPILOT : binding.name === "codex" ? CODEX : [];
  const isCertain = provider === "azure";
  return variables.map((variable) => ({ variable, effect: "awf-prefers", isCertain, isAlwaysHanded: true }));
}

/** Whether a value is one that counts, whatever else is set. */
export function countsAsCredential({ pattern }: Obstacle, value: string): boolean {
  return value !== "" && (pattern?.test(value) ?? true);
}
