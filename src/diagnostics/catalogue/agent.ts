// Codes of agent files: what docker-agent ignores, drops or refuses only at run time.
import { quote, quoteList } from "../../text/quote.ts";
import { entry } from "../entry.ts";
import { didYouMean } from "../phrases.ts";

const WHY_IGNORED = {
  "entry-without-provider": "there is a `base_url`, but no `provider`",
  "provider-without-provider": "its provider has a `base_url`, but no `provider`",
  "api-type": "`api_type` selects an OpenAI server",
} as const;

/** The rows of agent files. */
export const AGENT = {
  "unsupported-provider": entry<{ provider: string; suggestion: string | undefined; isEntry: boolean }>({
    severity: "error",
    message: ({ provider, suggestion }) =>
      `\`auth\` requires the provider type \`anthropic\`, but the type is ${quote(provider)}.${didYouMean(suggestion)}`,
    hint: ({ suggestion, isEntry }) => {
      if (suggestion !== undefined) return "Correct the name; provider types are case-sensitive.";
      return isEntry
        ? "Write `provider: anthropic`; docker-agent does not follow a provider to another entry of `providers`."
        : "Write `provider: anthropic`, or remove `auth`.";
    },
  }),
  "ignored-auth": entry<{ reason: keyof typeof WHY_IGNORED }>({
    severity: "error",
    isUnnecessary: true,
    message: ({ reason }) => `docker-agent ignores \`auth\` here: ${WHY_IGNORED[reason]}.`,
    hint: ({ reason }) =>
      reason === "api-type" ? "Remove `api_type` or `auth`." : "Write `provider: anthropic`, or remove `auth`.",
  }),
  "dropped-router-auth": entry<{ model: string }>({
    severity: "warning",
    message: ({ model }) =>
      `When no route of ${quote(model)} matches, docker-agent calls ${quote(model)} itself without this \`auth\`.`,
    hint: () => "Move `auth` to the provider; docker-agent keeps an inherited one.",
  }),
  "ignored-token-key": entry<{}>({
    severity: "warning",
    isUnnecessary: true,
    message: () => "`token_key` has no effect together with `auth`.",
    hint: () => "Remove it; the variable it names is never read.",
  }),
  "overridden-auth": entry<{ model: string; provider: string; keys: readonly string[] }>({
    severity: "warning",
    message: ({ model, provider, keys }) =>
      `The \`auth\` of ${quote(model)} entirely replaces that of ${quote(provider)}, so ${quoteList(keys, "and")} ${keys.length > 1 ? "are" : "is"} not inherited.`,
    hint: ({ keys }) => `Repeat ${quoteList(keys, "and")} here, or remove the model's \`auth\`.`,
  }),
  "first-available-with-auth": entry<{ model: string }>({
    severity: "error",
    message: ({ model }) =>
      `${quote(model)} cannot have \`auth\` together with \`first_available\`, which only selects other models.`,
    hint: () => "Move `auth` to the models in `first_available`, or to their provider.",
  }),
  "undefined-model": entry<{ name: string; suggestion: string | undefined }>({
    severity: "error",
    message: ({ name, suggestion }) => `Unknown model ${quote(name)}.${didYouMean(suggestion)}`,
    hint: ({ name }) =>
      name.includes(",")
        ? "Name exactly one model; only an agent's `model` can be a list."
        : name === "auto"
          ? "Name a model; only an agent's `model` can be `auto`."
          : "Name an entry of `models`, or write `provider/model`.",
  }),
  "undefined-provider": entry<{ name: string; suggestion: string | undefined }>({
    severity: "error",
    message: ({ name, suggestion }) => `Unknown provider ${quote(name)}.${didYouMean(suggestion)}`,
    hint: ({ suggestion }) =>
      suggestion === undefined
        ? "Add it to `providers`, unless your version of docker-agent has this provider."
        : undefined,
  }),
  "unreachable-provider": entry<{ name: string }>({
    severity: "error",
    message: ({ name }) => `docker-agent refuses the provider name ${quote(name)}, because no model can refer to it.`,
    hint: () => "Choose a name without `/` and without leading or trailing spaces.",
  }),
  "auth-needs-version": entry<{ version: string }>({
    severity: "error",
    message: ({ version }) =>
      `\`auth\` requires \`version: "8"\` or newer, but this file has version ${quote(version)}.`,
    hint: () => "Raise `version`, or remove it; docker-agent then uses the newest.",
  }),
  "unsupported-workspace": entry<{}>({
    severity: "warning",
    message: () => "docker-agent refuses to load a file with `workspace_id`.",
    hint: (_, audience) =>
      `Remove it and give the federation rule a single workspace, or compile the file${audience === "command-line" ? " with `wifc compile`" : ""} for another program.`,
  }),
  "unused-auth": entry<{ owner: string }>({
    severity: "warning",
    isUnnecessary: true,
    message: ({ owner }) => `No agent uses a model that signs in with the \`auth\` of ${quote(owner)}.`,
    hint: () => "Use this entry in an agent, or remove it.",
  }),
  "mixed-sign-in": entry<{ model: string; variable: string; federated: string }>({
    severity: "warning",
    upholds: "federation-required",
    // AWF decides what becomes of keys next to federation.
    settledBy: ["awf", "awf-config"],
    message: ({ model, variable, federated }) =>
      `${quote(model)} reads ${quote(variable)}, which takes precedence over the \`auth\` of ${quote(federated)} in the same process.`,
    hint: () => "Use federation for both models, or run them in separate processes.",
  }),
  "moved-exchange": entry<{ host: string | undefined; variables: readonly string[] }>({
    severity: "warning",
    message: ({ host, variables }) => {
      const known = host === undefined ? "there" : `to ${quote(host)}`;
      const target = variables.length === 0 ? known : `to a host that depends on ${quoteList(variables, "and")}`;
      return `\`base_url\` also moves the token exchange: the identity token is sent ${target}.`;
    },
    hint: () => "Remove `base_url` or `auth`, unless that host is meant to receive the token.",
  }),
};
