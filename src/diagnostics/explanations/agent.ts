// Why the codes of agent files are reported.
import type { AGENT as Rows } from "../catalogue/agent.ts";
import type { Explanations } from "../entry.ts";

/** Explains the rows of agent files. */
export const AGENT: Explanations<typeof Rows> = {
  "unsupported-provider": {
    summary: "federation with a provider type other than `anthropic`",
    explanation:
      "The type of a model is the one that its entry in `providers` names, or else the provider's name; docker-agent follows one step, not two. With any other type, the block has no effect.",
    reference: "docker-agent-anthropic",
  },
  "ignored-auth": {
    summary: "`auth` that docker-agent ignores",
    explanation:
      "With a `base_url` but no `provider`, or with an OpenAI `api_type`, docker-agent treats the URL as an OpenAI server and sends no token.",
    reference: "docker-agent-providers",
  },
  "dropped-router-auth": {
    summary: "`auth` of a model with routes, which its fallback loses",
    explanation:
      "docker-agent creates the fallback again from its provider and name, without the model's own `auth`. Unless the provider has `auth`, the fallback then needs an API key.",
    reference: "docker-agent-models",
  },
  "ignored-token-key": {
    summary: "`token_key` together with `auth`",
    explanation: "docker-agent accepts both, but reads no key for a model with `auth`.",
    reference: "docker-agent-anthropic",
  },
  "overridden-auth": {
    summary: "model `auth` that drops keys of its provider's `auth`",
    explanation: "docker-agent never merges the two blocks key by key. A key that the model's block omits is not set.",
    reference: "docker-agent-anthropic",
  },
  "first-available-with-auth": {
    summary: "`first_available` together with `auth`",
    explanation:
      "docker-agent refuses to load the file, because the selected models sign in, not the entry that selects them.",
    reference: "docker-agent-models",
  },
  "undefined-model": {
    summary: "unknown model",
    explanation:
      "docker-agent refuses to load the file and reports only the first unknown model. Except in an agent's `model`, names must match exactly, including spaces.",
    reference: "docker-agent-models",
  },
  "undefined-provider": {
    summary: "unknown provider",
    explanation:
      "docker-agent refuses to start with an unknown provider type. A name that resembles no known provider is only a warning, because a newer docker-agent or the user's own configuration may define it. A model with a misspelled provider does not inherit the provider's `auth` either.",
    reference: "docker-agent-providers",
  },
  "unreachable-provider": {
    summary: "provider name that docker-agent refuses",
    explanation:
      "In `provider/model`, the first slash ends the provider's name, and spaces around a reference are removed. docker-agent refuses to load a file with any other name, even if nothing uses the entry.",
    reference: "docker-agent-providers",
  },
  "auth-needs-version": {
    summary: "`auth` in a file whose version does not support it",
    explanation: "docker-agent reads a file by the rules of the file's version, in which this key is unknown.",
    reference: "docker-agent-config",
  },
  "unsupported-workspace": {
    summary: "`workspace_id` in a file for docker-agent",
    explanation: "The block supports this key because AWF and the SDKs read it. docker-agent reports an unknown field.",
    reference: "docker-agent-anthropic",
  },
  "unused-auth": {
    summary: "`auth` that no agent uses",
    explanation: "This sign-in never takes place. Reports and output only include the models that an agent uses.",
    reference: "none",
  },
  "mixed-sign-in": {
    summary: "API key and federation in the same process",
    explanation:
      "docker-agent runs all agents of a file in one process. Its Anthropic client always reads `ANTHROPIC_API_KEY` for a model without `auth`, even with a `base_url` or a `token_key`, and prefers that key to federation for the other models.",
    reference: "docker-agent-anthropic",
  },
  "moved-exchange": {
    summary: "`base_url` that also receives the identity token",
    explanation:
      "docker-agent posts the identity token to `/v1/oauth/token` below the `base_url` of the model or its provider. A gateway there can read the token and must forward the exchange to Anthropic. If the URL contains references, the host is only known when docker-agent runs.",
    reference: "docker-agent-anthropic",
  },
};
