// Codes of upstreams of the Claude apps gateway.
import { quote } from "../../text/quote.ts";
import { entry } from "../entry.ts";

/** The rows of the gateway. */
export const GATEWAY = {
  "several-credentials": entry<{ key: string }>({
    severity: "error",
    isUnreadable: true,
    message: ({ key }) =>
      `${quote(key)} and the keys of federation are in the same \`auth\`, which must have one form of sign-in.`,
    hint: ({ key }) => `Remove ${quote(key)}.`,
  }),
  "foreign-federation-key": entry<{ key: string; provider: string }>({
    severity: "error",
    message: ({ key, provider }) => `The provider ${quote(provider)} does not support ${quote(key)} in \`auth\`.`,
    hint: ({ key }) => `Write \`provider: anthropic\`, or remove ${quote(key)}.`,
  }),
  "duplicate-upstream": entry<{ provider: string; name: string | undefined }>({
    severity: "error",
    message: ({ provider, name }) =>
      name === undefined
        ? `Several upstreams with ${quote(`provider: ${provider}`)} have no \`name\`.`
        : `Several upstreams with ${quote(`provider: ${provider}`)} have the name ${quote(name)}.`,
    hint: () => "Give each upstream its own `name`.",
  }),
};
