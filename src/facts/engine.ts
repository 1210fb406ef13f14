// The engines of gh-aw: which one an id selects, which model provider each uses, and the credential that each needs by default.
import type { Text } from "../syntax/text.ts";
import type { ProviderKey } from "./provider-keys.ts";
import { ANTHROPIC } from "./providers.ts";

interface EngineRow {
  /** The model provider that it uses by default. */
  readonly talksTo: string;
  /** The variables in `engine.env` that may read a secret; absent if there are too many. */
  readonly secrets?: readonly string[];
}

// The engines that gh-aw registers, and their `GetSupportedEnvVarKeys` (github/gh-aw, pkg/workflow/*_engine.go, v0.88).
const ROWS = {
  claude: { talksTo: "anthropic", secrets: ["ANTHROPIC_API_KEY"] },
  codex: { talksTo: "openai", secrets: ["CODEX_API_KEY", "OPENAI_API_KEY"] },
  copilot: {
    talksTo: "github",
    secrets: [
      "COPILOT_GITHUB_TOKEN",
      "COPILOT_PROVIDER_BASE_URL",
      "COPILOT_PROVIDER_API_KEY",
      "COPILOT_PROVIDER_BEARER_TOKEN",
      "COPILOT_PROVIDER_WIRE_API",
    ],
  },
  gemini: { talksTo: "google", secrets: ["GEMINI_API_KEY"] },
  pi: { talksTo: "github" },
} as const satisfies Readonly<Record<string, EngineRow>>;

/** The name of an engine. */
export type EngineName = keyof typeof ROWS;

/** All engines. */
export const ENGINES: Readonly<Record<EngineName, EngineRow>> = ROWS;

/** The names of all engines. */
export const ENGINE_NAMES: readonly EngineName[] = Object.keys(ENGINES).filter(isEngineName);

function isEngineName(name: string): name is EngineName {
  return Object.hasOwn(ENGINES, name);
}

/** The engine that gh-aw runs for an id, which is its name or begins with it, such as `claude-code`. */
export function findEngine(id: string): EngineName | undefined {
  return ENGINE_NAMES.find((name) => id.startsWith(name));
}

/** The model provider that an engine uses, and the text that selects it, if any. */
export interface ModelProvider {
  readonly name: string;
  readonly text?: Text;
}

// Aliases of model providers (github/gh-aw, pkg/workflow/llm_provider.go and pi_engine.go).
const ALIASES: Readonly<Record<string, string>> = {
  copilot: "github",
  "github-copilot": "github",
  github_models: "github",
  codex: "openai",
  gemini: "google",
};
const PREFIXES = new Set([...ENGINE_NAMES.map((name) => ENGINES[name].talksTo), ...Object.keys(ALIASES)]);

/** The model provider of an engine: `explicit`, otherwise the prefix of `model`, otherwise the engine's default. */
export function resolveModelProvider(
  engine: EngineName,
  explicit: Text | undefined,
  model: Text | undefined,
): ModelProvider {
  if (explicit) return { name: canonical(explicit.value), text: explicit };
  const [prefix = "", rest] = model?.value.split("/") ?? [];
  return model && rest !== undefined && PREFIXES.has(prefix.toLowerCase())
    ? { name: canonical(prefix), text: model }
    : { name: ENGINES[engine].talksTo };
}

function canonical(name: string): string {
  const lower = name.trim().toLowerCase();
  return Object.hasOwn(ALIASES, lower) ? (ALIASES[lower] ?? lower) : lower;
}

/** The variables that gh-aw sets for keys of `auth` that configure the engine instead of the sign-in. Only `gemini` gets them. */
export const GEMINI_VARIABLES: Readonly<Record<string, string>> = {
  project: "GOOGLE_CLOUD_PROJECT",
  location: "GOOGLE_CLOUD_LOCATION",
};

/** Whether gh-aw silently drops a value of `engine.auth`: if it contains exactly this text. */
export function isDroppedFromLock(value: string): boolean {
  return value.includes("${{ secrets.");
}

/** The variables that gh-aw requires for an engine that uses a stored credential with a model provider. */
export const MODEL_PROVIDER_KEYS: Readonly<Record<string, ProviderKey>> = {
  anthropic: { name: ANTHROPIC.keys[0] },
  openai: { name: "OPENAI_API_KEY", alternatives: ["CODEX_API_KEY"] },
  github: { name: "COPILOT_GITHUB_TOKEN" },
  google: { name: "GEMINI_API_KEY" },
};
