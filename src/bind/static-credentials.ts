// Credentials in the environment that a program uses instead of federation. The rules, the required-env report and the check of lock files
// share this table.
import type { CredentialEffect } from "../diagnostics/catalogue/workflow-words.ts";
import { authOf, type Binding, type Program } from "../model/binding.ts";
import { effectiveProvider, type Auth } from "../model/federation.ts";
import { KEY_INPUTS } from "../facts/claude-code-action.ts";
import { CLAUDE_CODE_TOKEN } from "../facts/provider-keys.ts";
import { ANTHROPIC } from "../facts/providers.ts";
import { SDK_PROFILE, SDK_RULE } from "../facts/sdk.ts";
import { readsIn, wholeReference, type Text } from "../syntax/text.ts";

/** When a variable takes precedence over federation. */
export interface Obstacle {
  /** What the variable does if it is set. */
  readonly effect: CredentialEffect;
  /** Whether it takes precedence in every known release and setup, rather than only in some. */
  readonly isCertain: boolean;
  /** Whether some program treats an empty variable as set. */
  readonly countsEmpty?: true;
  /** If present, it only has an effect if at least one variable of each group is set too. */
  readonly onlyWith?: readonly (readonly string[])[];
  /** If present, it only has an effect if its value matches. */
  readonly pattern?: RegExp;
}

/** A variable that takes precedence over federation. */
export interface StaticCredential extends Obstacle {
  readonly variable: string;
  /** Whether gh-aw passes it to the agent's step whatever `auth` says. */
  readonly isAlwaysHanded?: true;
  /** Whether the program reads it from an input only, not from the environment that it starts in. */
  readonly isInputOnly?: true;
  /** Whether docker-agent ignores it for a model with `bypass_models_gateway`. */
  readonly isGateway?: true;
}

/** The variable that federation replaces. */
export const [REPLACED_KEY] = ANTHROPIC.keys;

// In the order in which Anthropic's SDKs look for credentials (their documentation of Workload Identity Federation; read in the Go SDK).
// The Python SDK before 1.0 treats an empty key as set.
const KEYS: readonly StaticCredential[] = ANTHROPIC.keys.map((variable) => ({
  variable,
  effect: "key-wins",
  isCertain: true,
  ...(variable === REPLACED_KEY && { countsEmpty: true }),
}));

const PROFILE = { variable: SDK_PROFILE, effect: "profile-wins" } as const;
const HEADERS = {
  variable: "ANTHROPIC_CUSTOM_HEADERS",
  effect: "header-wins",
  pattern: /^\s*(x-api-key|authorization)\s*:/im,
} as const;

const OTHER_RULE = {
  variable: SDK_RULE,
  effect: "other-rule",
  onlyWith: [["ANTHROPIC_ORGANIZATION_ID"], ["ANTHROPIC_IDENTITY_TOKEN", "ANTHROPIC_IDENTITY_TOKEN_FILE"]],
} as const;

// docker-agent creates its clients with the Go SDK, which reads all of these itself.
const DOCKER_AGENT: readonly StaticCredential[] = [
  ...KEYS,
  { ...PROFILE, isCertain: true },
  { ...HEADERS, isCertain: true },
  { ...OTHER_RULE, isCertain: true },
  ...["DOCKER_AGENT_MODELS_GATEWAY", "CAGENT_MODELS_GATEWAY"].map((variable) => ({
    variable,
    effect: "gateway-refuses" as const,
    isCertain: true,
    isGateway: true as const,
  })),
];

// What Claude Code prefers (its documentation of authentication). AWF's proxy signs in first, so that everything but a key depends on the
// setup of both.
export const CLAUDE: readonly StaticCredential[] = [
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

// The actions set these variables for Claude Code: from their inputs, or else from variables with these names. The base action only has the
// inputs. Other variables reach Claude Code as they are.
const OF_ACTION: readonly StaticCredential[] = [
  ...KEYS,
  { variable: CLAUDE_CODE_TOKEN, effect: "key-wins", isCertain: true },
];
const WITH_INPUT: ReadonlySet<string> = new Set(KEY_INPUTS.map((input) => input.toUpperCase()));

// What wins over a declared sign-in, by the program that reads it (read in Anthropic's SDKs and in claude-code-action 24dcd50c). The gateway
// reads no variables.
const BY_PROGRAM: Readonly<Record<Program, readonly StaticCredential[]>> = {
  sdk: [...KEYS, { ...PROFILE, isCertain: true }, { ...HEADERS, isCertain: true }],
  "claude-code-action": OF_ACTION,
  "claude-code-base-action": OF_ACTION.map((each) =>
    WITH_INPUT.has(each.variable) ? { ...each, isInputOnly: true as const } : each,
  ),
  gateway: [],
};

// What wins over a profile. `ANTHROPIC_PROFILE` selects it; only without that variable do the variables of federation come first.
const OF_PROFILE: readonly StaticCredential[] = [
  ...KEYS,
  { ...HEADERS, isCertain: true },
  { ...OTHER_RULE, isCertain: false },
];

/** What Claude Code prefers to federation, in addition to what Anthropic's SDKs prefer. */
export const CLAUDE_CODE_CREDENTIALS = CLAUDE.filter(
  ({ variable }) => !BY_PROGRAM.sdk.some((known) => known.variable === variable),
);

// AWF's adapters for these engines check the key first (read in its source).
const COPILOT = ["COPILOT_PROVIDER_API_KEY", "COPILOT_PROVIDER_BEARER_TOKEN", "COPILOT_GITHUB_TOKEN"];
const CODEX = ["OPENAI_API_KEY"];

/** The variables that take precedence over the auth of a binding, in the program that uses it. */
export function staticCredentialsOf(binding: Binding): readonly StaticCredential[] {
  const auth = authOf(binding);
  if (!auth) return [];
  // A profile without a rule gets it from the variable.
  if (binding.kind === "profile")
    return OF_PROFILE.filter(({ effect }) => effect !== "other-rule" || auth.values.federationRuleId);
  if (binding.program) return BY_PROGRAM[binding.program];
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

/**
 * Whether a credential is set in every run with the sign-in. An expression can be empty unless it only reads a secret or a variable of the
 * repository; and if the caller chooses the rule, the credential can be for callers that choose none.
 */
export function isAlwaysSet(text: Text, { values: { federationRuleId } }: Auth): boolean {
  const context = wholeReference(text)?.context;
  const isKnown = context === "secrets" || context === "vars" || !text.value.startsWith("${{");
  return isKnown && !(federationRuleId && readsIn(federationRuleId).some((read) => read.context === "inputs"));
}

/** Whether a variable with this value has an effect, whatever else is set. */
export function countsAsCredential({ pattern }: Obstacle, value: string): boolean {
  return value !== "" && (pattern?.test(value) ?? true);
}
