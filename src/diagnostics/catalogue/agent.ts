// Codes of agent files: what docker-agent ignores, drops or refuses late.
import { quote, quoteList } from "../../text/quote.ts";
import { entry } from "../entry.ts";

const WHY_IGNORED = {
  "entry-without-provider": "it stands next to a `base_url`, and there is no `provider`",
  "provider-without-provider": "its provider has a `base_url` and no `provider`",
  "api-type": "`api_type` makes it an OpenAI server",
} as const;

/** The rows of agent files. */
export const AGENT = {
  "unsupported-provider": entry<{ provider: string; suggestion: string | undefined; isEntry: boolean }>({
    severity: "error",
    reference: "docker-agent-anthropic",
    summary: "federation on a provider whose type is not `anthropic`",
    message: ({ provider }) =>
      `Workload identity federation is for the provider type \`anthropic\`; this one is ${quote(provider)}.`,
    hint: ({ suggestion, isEntry }) => {
      if (suggestion !== undefined) return `Did you mean \`${suggestion}\`? The spelling counts, also its case.`;
      return isEntry
        ? "A provider that names another entry of `providers` is not followed; write `provider: anthropic`."
        : "Write `provider: anthropic`, or remove `auth`.";
    },
    explanation:
      "The type of a model is what its entry in `providers` names, or the name itself; one step is followed, not two. Elsewhere than at Anthropic nothing reads the block.",
  }),
  "ignored-auth": entry<{ reason: keyof typeof WHY_IGNORED }>({
    severity: "error",
    reference: "docker-agent-providers",
    isUnnecessary: true,
    summary: "`auth` that docker-agent accepts and does not use",
    message: ({ reason }) => `docker-agent ignores \`auth\` here: ${WHY_IGNORED[reason]}.`,
    hint: () => "Remove one of the two; for federation, `provider: anthropic` and no `api_type`.",
    explanation:
      "With a `base_url` but no `provider`, or with an OpenAI `api_type`, docker-agent talks to the address as to an OpenAI server, without the token.",
  }),
  "dropped-router-auth": entry<{ model: string }>({
    severity: "warning",
    reference: "docker-agent-models",
    summary: "a model with routes whose own `auth` its fallback loses",
    message: ({ model }) =>
      `${quote(model)} has routes, and when none fits, docker-agent calls it without this \`auth\`.`,
    hint: () => "Put the `auth` on its provider: an inherited one is kept.",
    explanation:
      "The model behind a router is made anew from its provider and name; the model's own `auth` gets lost on the way.",
  }),
  "ignored-token-key": entry<{}>({
    severity: "warning",
    reference: "docker-agent-anthropic",
    isUnnecessary: true,
    summary: "`token_key` beside `auth`",
    message: () => "`token_key` has no effect beside `auth`.",
    hint: () => "Remove it, so that nobody takes care of a variable that is not read.",
    explanation: "With `auth` no key is read. docker-agent accepts both and does not say which one counts.",
  }),
  "overridden-auth": entry<{ model: string; provider: string; keys: readonly string[] }>({
    severity: "warning",
    reference: "docker-agent-anthropic",
    summary: "a model's `auth` that leaves out something that its provider's has",
    message: ({ model, provider, keys }) =>
      `The \`auth\` of ${quote(model)} replaces that of ${quote(provider)} as a whole; ${quoteList(keys, "and")} ${keys.length > 1 ? "are" : "is"} not inherited.`,
    hint: () => "Repeat what shall hold here too, or remove the model's `auth`.",
    explanation: "The two blocks are never merged key by key. What the model's block does not say is not said.",
  }),
  "first-available-with-auth": entry<{ model: string }>({
    severity: "error",
    reference: "docker-agent-models",
    summary: "`first_available` together with `auth`",
    message: ({ model }) =>
      `${quote(model)} only chooses among other models, so \`auth\` cannot stand beside \`first_available\`.`,
    hint: () => "Put the `auth` on the models that it chooses from, or on their provider.",
    explanation: "docker-agent refuses to load such a file.",
  }),
  "undefined-model": entry<{ name: string; suggestion: string | undefined }>({
    severity: "error",
    reference: "docker-agent-models",
    summary: "a reference to a model that does not exist",
    message: ({ name, suggestion }) =>
      `There is no model ${quote(name)}.${suggestion === undefined ? "" : ` Did you mean ${quote(suggestion)}?`}`,
    hint: ({ name }) =>
      name.includes(",")
        ? "Only `model` of an agent can be a list. Everywhere else it is exactly one name."
        : name === "auto"
          ? "Only `model` of an agent can be `auto`."
          : "A model is named as in `models`, or as `provider/model`.",
    explanation:
      "docker-agent refuses to load such a file, and names the first such reference only. Except in `model` of an agent, names are taken to the letter, spaces included.",
  }),
  "undefined-provider": entry<{ name: string; suggestion: string | undefined }>({
    severity: "error",
    reference: "docker-agent-providers",
    summary: "a model of a provider that does not exist",
    message: ({ name, suggestion }) =>
      `There is no provider ${quote(name)}.${suggestion === undefined ? "" : ` Did you mean ${quote(suggestion)}?`}`,
    hint: ({ suggestion }) =>
      suggestion === undefined
        ? "Add an entry to `providers`, unless docker-agent has such a provider by now."
        : undefined,
    explanation:
      "docker-agent refuses to start with an unknown provider type. A name that is like none may be one that it has by now, or that its user's own configuration declares, so that is a warning. Where a misspelt name was to lend its `auth`, the model does not inherit it either.",
  }),
  "unreachable-provider": entry<{ name: string }>({
    severity: "error",
    reference: "docker-agent-providers",
    summary: "a provider whose name docker-agent refuses",
    message: ({ name }) => `No model can refer to a provider called ${quote(name)}.`,
    hint: () => "Give it a name without `/` and without spaces around it.",
    explanation:
      "In `provider/model` the first slash ends the provider's name, and spaces are trimmed from a reference. docker-agent refuses to load a file with an entry of such a name, used or not.",
  }),
  "auth-needs-version": entry<{ version: string }>({
    severity: "error",
    reference: "docker-agent-config",
    summary: "`auth` in a file of a version that does not know it",
    message: ({ version }) => `\`auth\` exists from \`version: "8"\`, and this file is of version ${quote(version)}.`,
    hint: () => "Raise the version, or leave it out: no version means the newest.",
    explanation: "A file of an older version is read by the rules of that version, in which the key is unknown.",
  }),
  "unsupported-workspace": entry<{}>({
    severity: "warning",
    reference: "docker-agent-anthropic",
    summary: "`workspace_id` in a file for docker-agent",
    message: () => "docker-agent does not know `workspace_id` and refuses to load a file that has it.",
    hint: (_, audience) =>
      `Every target${audience === "command-line" ? " of `wifc compile`" : ""} that can carries it. For docker-agent, give the federation rule a single workspace.`,
    explanation:
      "The key is part of the block because AWF and the SDKs read it. docker-agent reports an unknown field.",
  }),
  "unused-auth": entry<{ owner: string }>({
    severity: "warning",
    reference: "none",
    isUnnecessary: true,
    summary: "an `auth` that no agent reaches",
    message: ({ owner }) => `No agent leads to a model that signs in with the \`auth\` of ${quote(owner)}.`,
    hint: () => "Is a reference misspelt, or the entry no longer needed?",
    explanation: "Reports and output cover the models that an agent leads to. What none leads to is never used.",
  }),
  "mixed-sign-in": entry<{ model: string; variable: string; federated: string }>({
    severity: "warning",
    reference: "awf-auth",
    // AWF decides what becomes of keys next to federation.
    settledBy: ["awf", "awf-config"],
    summary: "a model with a key next to one with federation",
    message: ({ model, variable, federated }) =>
      `${quote(model)} reads ${quote(variable)}, which wins over the \`auth\` of ${quote(federated)} in the same process.`,
    hint: () => "Let both sign in with federation, or run them in separate processes.",
    explanation:
      "docker-agent runs all agents of a file in one process. Its client for Anthropic always reads `ANTHROPIC_API_KEY` for a model without `auth`, also with a `base_url` or a `token_key`, and prefers that key to federation for the other models.",
  }),
  "moved-exchange": entry<{ host: string | undefined; variables: readonly string[] }>({
    severity: "warning",
    reference: "docker-agent-anthropic",
    summary: "a `base_url` next to `auth`, which gets the identity token too",
    message: ({ host, variables }) => {
      const [known, unknown] = [host === undefined ? "there" : `to ${quote(host)}`, quoteList(variables, "and")];
      const target = variables.length === 0 ? known : `to an address that only ${unknown} decides`;
      return `\`base_url\` moves the token exchange too: the identity token is sent ${target}.`;
    },
    hint: () => "Is it meant to get the token? If not, remove `base_url`, or use a model without `auth` for it.",
    explanation:
      "docker-agent posts the identity token to `/v1/oauth/token` below the `base_url` of the model, or of its provider. A gateway there must pass the exchange on to Anthropic, and can read the token. The host is known only when docker-agent runs if the address has references in it.",
  }),
};
