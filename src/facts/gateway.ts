// The Claude apps gateway (code.claude.com/docs/en/claude-apps-gateway-config, October 2026).

/** The values of `provider` that it knows. */
export const GATEWAY_PROVIDERS: ReadonlySet<string> = new Set([
  "anthropic",
  "anthropicAws",
  "bedrock",
  "foundry",
  "vertex",
]);

/** The keys of `auth` with a stored credential. */
export const GATEWAY_CREDENTIALS: readonly string[] = ["api_key", "oauth_token"];
