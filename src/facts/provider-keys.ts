// Which variables a model reads its API key from, by provider type (docker-agent's providers; a model without federation).

/** What an entry can say instead of leaving a key to its provider's type. */
export type Setting = "token_key" | "base_url";

/** A variable, others that serve as well, and what makes it needless. */
export interface ProviderKey {
  readonly name: string;
  readonly alternatives?: readonly string[];
  /** Default: a `token_key`, as for all providers that speak OpenAI's API under an address that docker-agent knows. */
  readonly replacedBy?: readonly Setting[];
}

// Of the clients, only OpenAI's own goes without a key to another address; Anthropic's and Google's read one name only.
const BY_EITHER = ["token_key", "base_url"] as const;
const BY_NOTHING = [] as const;

const CLOUDFLARE: readonly ProviderKey[] = [
  { name: "CLOUDFLARE_API_TOKEN" },
  // A part of the address.
  { name: "CLOUDFLARE_ACCOUNT_ID", replacedBy: ["base_url"] },
];

/** The variables that each provider type needs by default, all of them. */
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

/** The variable that Claude Code reads a token of its own from. */
export const CLAUDE_CODE_TOKEN = "CLAUDE_CODE_OAUTH_TOKEN";
