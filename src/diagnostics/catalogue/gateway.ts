// Codes of upstreams of the Claude apps gateway.
import { quote } from "../../text/quote.ts";
import { entry } from "../entry.ts";

/** The rows of the gateway. */
export const GATEWAY = {
  "several-credentials": entry<{ key: string }>({
    severity: "error",
    reference: "claude-apps-gateway",
    summary: "stored credential in the same `auth` as federation",
    message: ({ key }) =>
      `${quote(key)} and the keys of federation are in the same \`auth\`, which must have one form of sign-in.`,
    hint: ({ key }) => `Remove ${quote(key)}.`,
    explanation:
      "The `auth` of an Anthropic upstream has an API key, an OAuth token or the keys of federation. With more than one of them, the gateway does not start.",
  }),
  "foreign-federation-key": entry<{ key: string; provider: string }>({
    severity: "error",
    reference: "claude-apps-gateway",
    summary: "key of federation under a provider other than Anthropic",
    message: ({ key, provider }) => `The provider ${quote(provider)} does not support ${quote(key)} in \`auth\`.`,
    hint: ({ key }) => `Write \`provider: anthropic\`, or remove ${quote(key)}.`,
    explanation:
      "Only an upstream with `provider: anthropic` signs in with a federation rule. The other providers have keys of their own in `auth`, and the gateway refuses unknown ones when it starts.",
  }),
  "duplicate-upstream": entry<{ provider: string; name: string | undefined }>({
    severity: "error",
    reference: "claude-apps-gateway",
    summary: "several upstreams of one provider with the same name",
    message: ({ provider, name }) =>
      name === undefined
        ? `Several upstreams with \`provider: ${provider}\` have no \`name\`.`
        : `Several upstreams with \`provider: ${provider}\` have the name ${quote(name)}.`,
    hint: () => "Give each upstream its own `name`.",
    explanation: "The gateway distinguishes the upstreams of one provider by their names.",
  }),
};
