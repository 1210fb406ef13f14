// The variables from which docker-agent reads the API keys of models without federation, by provider type.

/** A setting of an entry that can replace the variables of its provider type. */
export type Setting = "token_key" | "base_url";

/** A variable, its alternatives, and the settings that replace it. */
export interface ProviderKey {
  readonly name: string;
  readonly alternatives?: readonly string[];
  /** Default: `token_key`, as for all providers with OpenAI's API at a URL that docker-agent knows. */
  readonly replacedBy?: readonly Setting[];
}

/** The names under which variables, inputs and secrets usually have a stored credential for Anthropic's API or for Claude Code. */
export const STORED_KEY = /^(?:anthropic|claude)(?![\w-]*identity)[\w-]*(?:api[_-]?key|token)$/i;

/** A key of Anthropic's API, or a token of Claude Code. Examples in texts are shorter. */
export const STORED_VALUE = /\bsk-ant-[\w-]{20,}/;

// Only OpenAI's own client works without a key at another URL; Anthropic's and Google's read only one name.
const BY_EITHER = ["token_key", "base_url"] as const;
const BY_NOTHING = [] as const;

const CLOUDFLARE: readonly ProviderKey[] = [
  { name: "CLOUDFLARE_API_TOKEN" },
  // Part of the URL.
  { name: "CLOUDFLARE_ACCOUNT_ID", replacedBy: ["base_url"] },
];

/** The variables that each provider type needs by default; all of them are required. */
export const PROVIDER_KEYS: Readonly<Record<string, readonly ProviderKey[]>> = {
  anthropic: [{ name: "ANTHROPIC_API_KEY", replacedBy: BY_NOTHING }],
  openai: [{ name: "OPENAI_API_KEY", replacedBy: BY_EITHER }],
  google: [{ name: "GOOGLE_API_KEY", alternatives: ["GEMINI_API_KEY"], replacedBy: BY_NOTHING }],
  dmr: [],
  ollama: [],
  "amazon-bedrock": [],
  azure: [{ name: "AZURE_API_KEY" }],
  xai: [{ name: "XAI_API_KEY" }],
  nebius: [{ name: "NEBIUS_API_KEY" }],
  nvidia: [{ name: "NVIDIA_API_KEY" }],
  openrouter: [{ name: "OPENROUTER_API_KEY" }],
  mistral: [{ name: "MISTRAL_API_KEY" }],
  minimax: [{ name: "MINIMAX_API_KEY" }],
  baseten: [{ name: "BASETEN_API_KEY" }],
  ovhcloud: [{ name: "OVH_AI_ENDPOINTS_ACCESS_TOKEN" }],
  groq: [{ name: "GROQ_API_KEY" }],
  fireworks: [{ name: "FIREWORKS_API_KEY" }],
  "fireworks-ai": [{ name: "FIREWORKS_API_KEY" }],
  deepseek: [{ name: "DEEPSEEK_API_KEY" }],
  cerebras: [{ name: "CEREBRAS_API_KEY" }],
  together: [{ name: "TOGETHER_API_KEY" }],
  togetherai: [{ name: "TOGETHER_API_KEY" }],
  huggingface: [{ name: "HF_TOKEN" }],
  moonshot: [{ name: "MOONSHOT_API_KEY" }],
  moonshotai: [{ name: "MOONSHOT_API_KEY" }],
  requesty: [{ name: "REQUESTY_API_KEY" }],
  vercel: [{ name: "AI_GATEWAY_API_KEY" }],
  "cloudflare-workers-ai": CLOUDFLARE,
  "cloudflare-ai-gateway": [...CLOUDFLARE, { name: "CLOUDFLARE_GATEWAY_ID", replacedBy: ["base_url"] }],
  "github-copilot": [{ name: "GITHUB_TOKEN", alternatives: ["GH_TOKEN"] }],
  chatgpt: [{ name: "CHATGPT_OAUTH_TOKEN" }],
  opencode: [{ name: "OPENCODE_API_KEY" }],
  "opencode-go": [{ name: "OPENCODE_API_KEY" }],
  "opencode-zen": [{ name: "OPENCODE_API_KEY" }],
  atlascloud: [{ name: "ATLASCLOUD_API_KEY" }],
};

/** The variable from which Claude Code reads an OAuth token. */
export const CLAUDE_CODE_TOKEN = "CLAUDE_CODE_OAUTH_TOKEN";
