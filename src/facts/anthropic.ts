// Where a sign-in ends: Anthropic's token endpoint and the audience that its rules usually expect (Anthropic's documentation).

/** The token endpoint, and the audience that a federation rule expects if it names no other. */
export const ANTHROPIC = {
  audience: "https://api.anthropic.com",
  baseUrl: "https://api.anthropic.com",
  tokenPath: "/v1/oauth/token",
} as const;
