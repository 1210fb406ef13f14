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
    reference: "docker-agent-anthropic",
    summary: "federation with a provider type other than `anthropic`",
    message: ({ provider, suggestion }) =>
      `\`auth\` requires the provider type \`anthropic\`, but the type is ${quote(provider)}.${didYouMean(suggestion)}`,
    hint: ({ suggestion, isEntry }) => {
      if (suggestion !== undefined) return "Correct the name; provider types are case-sensitive.";
      return isEntry
        ? "Write `provider: anthropic`; docker-agent does not follow a provider to another entry of `providers`."
        : "Write `provider: anthropic`, or remove `auth`.";
    },
    explanation:
      "The type of a model is the one that its entry in `providers` names, or else the provider's name; docker-agent follows one step, not two. With any other type, the block has no effect.",
  }),
  "ignored-auth": entry<{ reason: keyof typeof WHY_IGNORED }>({
    severity: "error",
    reference: "docker-agent-providers",
    isUnnecessary: true,
    summary: "`auth` that docker-agent ignores",
    message: ({ reason }) => `docker-agent ignores \`auth\` here: ${WHY_IGNORED[reason]}.`,
    hint: ({ reason }) =>
      reason === "api-type" ? "Remove `api_type` or `auth`." : "Write `provider: anthropic`, or remove `auth`.",
    explanation:
      "With a `base_url` but no `provider`, or with an OpenAI `api_type`, docker-agent treats the URL as an OpenAI server and sends no token.",
  }),
  "dropped-router-auth": entry<{ model: string }>({
    severity: "warning",
    reference: "docker-agent-models",
    summary: "`auth` of a model with routes, which its fallback loses",
    message: ({ model }) =>
      `When no route of ${quote(model)} matches, docker-agent calls ${quote(model)} itself without this \`auth\`.`,
    hint: () => "Move `auth` to the provider; docker-agent keeps an inherited one.",
    explanation:
      "docker-agent creates the fallback again from its provider and name, without the model's own `auth`. Unless the provider has `auth`, the fallback then needs an API key.",
  }),
  "ignored-token-key": entry<{}>({
    severity: "warning",
    reference: "docker-agent-anthropic",
    isUnnecessary: true,
    summary: "`token_key` together with `auth`",
    message: () => "`token_key` has no effect together with `auth`.",
    hint: () => "Remove it; the variable it names is never read.",
    explanation: "docker-agent accepts both, but reads no key for a model with `auth`.",
  }),
  "overridden-auth": entry<{ model: string; provider: string; keys: readonly string[] }>({
    severity: "warning",
    reference: "docker-agent-anthropic",
    summary: "model `auth` that drops keys of its provider's `auth`",
    message: ({ model, provider, keys }) =>
      `The \`auth\` of ${quote(model)} entirely replaces that of ${quote(provider)}, so ${quoteList(keys, "and")} ${keys.length > 1 ? "are" : "is"} not inherited.`,
    hint: ({ keys }) => `Repeat ${quoteList(keys, "and")} here, or remove the model's \`auth\`.`,
    explanation: "docker-agent never merges the two blocks key by key. A key that the model's block omits is not set.",
  }),
  "first-available-with-auth": entry<{ model: string }>({
    severity: "error",
    reference: "docker-agent-models",
    summary: "`first_available` together with `auth`",
    message: ({ model }) =>
      `${quote(model)} cannot have \`auth\` together with \`first_available\`, which only selects other models.`,
    hint: () => "Move `auth` to the models in `first_available`, or to their provider.",
    explanation:
      "docker-agent refuses to load the file, because the selected models sign in, not the entry that selects them.",
  }),
  "undefined-model": entry<{ name: string; suggestion: string | undefined }>({
    severity: "error",
    reference: "docker-agent-models",
    summary: "unknown model",
    message: ({ name, suggestion }) => `Unknown model ${quote(name)}.${didYouMean(suggestion)}`,
    hint: ({ name }) =>
      name.includes(",")
        ? "Name exactly one model; only an agent's `model` can be a list."
        : name === "auto"
          ? "Name a model; only an agent's `model` can be `auto`."
          : "Name an entry of `models`, or write `provider/model`.",
    explanation:
      "docker-agent refuses to load the file and reports only the first unknown model. Except in an agent's `model`, names must match exactly, including spaces.",
  }),
  "undefined-provider": entry<{ name: string; suggestion: string | undefined }>({
    severity: "error",
    reference: "docker-agent-providers",
    summary: "unknown provider",
    message: ({ name, suggestion }) => `Unknown provider ${quote(name)}.${didYouMean(suggestion)}`,
    hint: ({ suggestion }) =>
      suggestion === undefined
        ? "Add it to `providers`, unless your version of docker-agent has this provider."
        : undefined,
    explanation:
      "docker-agent refuses to start with an unknown provider type. A name that resembles no known provider is only a warning, because a newer docker-agent or the user's own configuration may define it. A model with a misspelled provider does not inherit the provider's `auth` either.",
  }),
  "unreachable-provider": entry<{ name: string }>({
    severity: "error",
    reference: "docker-agent-providers",
    summary: "provider name that docker-agent refuses",
    message: ({ name }) => `docker-agent refuses the provider name ${quote(name)}, because no model can refer to it.`,
    hint: () => "Choose a name without `/` and without leading or trailing spaces.",
    explanation:
      "In `provider/model`, the first slash ends the provider's name, and spaces around a reference are removed. docker-agent refuses to load a file with any other name, even if nothing uses the entry.",
  }),
  "auth-needs-version": entry<{ version: string }>({
    severity: "error",
    reference: "docker-agent-config",
    summary: "`auth` in a file whose version does not support it",
    message: ({ version }) =>
      `\`auth\` requires \`version: "8"\` or newer, but this file has version ${quote(version)}.`,
    hint: () => "Raise `version`, or remove it; docker-agent then uses the newest.",
    explanation: "docker-agent reads a file by the rules of the file's version, in which this key is unknown.",
  }),
  "unsupported-workspace": entry<{}>({
    severity: "warning",
    reference: "docker-agent-anthropic",
    summary: "`workspace_id` in a file for docker-agent",
    message: () => "docker-agent refuses to load a file with `workspace_id`.",
    hint: (_, audience) =>
      `Remove it and give the federation rule a single workspace, or compile the file${audience === "command-line" ? " with `wifc compile`" : ""} for another program.`,
    explanation: "The block supports this key because AWF and the SDKs read it. docker-agent reports an unknown field.",
  }),
  "unused-auth": entry<{ owner: string }>({
    severity: "warning",
    reference: "none",
    isUnnecessary: true,
    summary: "`auth` that no agent uses",
    message: ({ owner }) => `No agent uses a model that signs in with the \`auth\` of ${quote(owner)}.`,
    hint: () => "Use this entry in an agent, or remove it.",
    explanation: "This sign-in never takes place. Reports and output only include the models that an agent uses.",
  }),
  "mixed-sign-in": entry<{ model: string; variable: string; federated: string }>({
    severity: "warning",
    reference: "docker-agent-anthropic",
    // AWF decides what becomes of keys next to federation.
    settledBy: ["awf", "awf-config"],
    summary: "API key and federation in the same process",
    message: ({ model, variable, federated }) =>
      `${quote(model)} reads ${quote(variable)}, which takes precedence over the \`auth\` of ${quote(federated)} in the same process.`,
    hint: () => "Use federation for both models, or run them in separate processes.",
    explanation:
      "docker-agent runs all agents of a file in one process. Its Anthropic client always reads `ANTHROPIC_API_KEY` for a model without `auth`, even with a `base_url` or a `token_key`, and prefers that key to federation for the other models.",
  }),
  "moved-exchange": entry<{ host: string | undefined; variables: readonly string[] }>({
    severity: "warning",
    reference: "docker-agent-anthropic",
    summary: "`base_url` that also receives the identity token",
    message: ({ host, variables }) => {
      const known = host === undefined ? "there" : `to ${quote(host)}`;
      const target = variables.length === 0 ? known : `to a host that depends on ${quoteList(variables, "and")}`;
      return `\`base_url\` also moves the token exchange: the identity token is sent ${target}.`;
    },
    hint: () => "Remove `base_url` or `auth`, unless that host is meant to receive the token.",
    explanation:
      "docker-agent posts the identity token to `/v1/oauth/token` below the `base_url` of the model or its provider. A gateway there can read the token and must forward the exchange to Anthropic. If the URL contains references, the host is only known when docker-agent runs.",
  }),
};
