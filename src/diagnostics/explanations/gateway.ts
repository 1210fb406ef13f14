// Why the codes of upstreams of the Claude apps gateway are reported.
import type { GATEWAY as Rows } from "../catalogue/gateway.ts";
import type { Explanations } from "../entry.ts";

/** Explains the rows of the gateway. */
export const GATEWAY: Explanations<typeof Rows> = {
  "several-credentials": {
    summary: "stored credential in the same `auth` as federation",
    explanation:
      "The `auth` of an Anthropic upstream has an API key, an OAuth token or the keys of federation. With more than one of them, the gateway does not start.",
    reference: "claude-apps-gateway",
  },
  "foreign-federation-key": {
    summary: "key of federation under a provider other than Anthropic",
    explanation:
      "Only an upstream with `provider: anthropic` signs in with a federation rule. The other providers have keys of their own in `auth`, and the gateway refuses unknown ones when it starts.",
    reference: "claude-apps-gateway",
  },
  "duplicate-upstream": {
    summary: "several upstreams of one provider with the same name",
    explanation: "The gateway distinguishes the upstreams of one provider by their names.",
    reference: "claude-apps-gateway",
  },
};
