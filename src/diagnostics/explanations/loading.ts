// Why the codes of loading are reported.
import type { LOADING as Rows } from "../catalogue/loading.ts";
import type { Explanations } from "../entry.ts";

/** Explains the rows of loading. */
export const LOADING: Explanations<typeof Rows> = {
  "unsupported-version": {
    summary: "unsupported `version`",
    explanation:
      "docker-agent compares the version as text, so a prefix, a decimal point or a leading zero makes a different one.",
    reference: "docker-agent-config",
  },
  "key-needs-version": {
    summary: "key in a file whose version does not support it",
    explanation: "docker-agent reads a file by the rules of the file's version, in which this key is unknown.",
    reference: "docker-agent-config",
  },
  "unsupported-syntax": {
    summary: "syntax that no known version of agent files supports",
    explanation:
      "docker-agent refuses to load a file with an unknown key, even if the key only holds anchors. A file without a version is read by the rules of the newest one, which may support more.",
    reference: "docker-agent-config",
  },
  "missing-base-url": {
    summary: "OpenAI-compatible provider without `base_url`",
    explanation:
      "An entry without `provider`, with `provider: openai` or with an `api_type` is an OpenAI-compatible server, whatever its name is, even `anthropic`.",
    reference: "docker-agent-providers",
  },
  "unsupported-api-type": {
    summary: "unsupported `api_type`",
    explanation:
      "In an entry of `providers`, it selects one of OpenAI's two APIs; in `provider_opts`, it replaces the type of the provider. docker-agent refuses any other use.",
    reference: "docker-agent-providers",
  },
  "missing-model": {
    summary: "agent, route or list item without a model",
    explanation: "docker-agent refuses to load the file. Only an agent with `harness` needs no model.",
    reference: "docker-agent-models",
  },
  "incomplete-model": {
    summary: "incomplete model",
    explanation: "docker-agent cannot create the model. It only creates models that an agent uses.",
    reference: "docker-agent-models",
  },
  "unsuitable-model": {
    summary: "model that is not allowed where it is named",
    explanation: "docker-agent refuses to load the file when it follows the reference.",
    reference: "docker-agent-models",
  },
  "endless-alloy": {
    summary: "alloy that contains itself",
    explanation:
      "docker-agent replaces an alloy with its parts until no alloy is left, so it never finishes and crashes.",
    reference: "docker-agent-models",
  },
  "first-available-with-key": {
    summary: "`first_available` together with keys of a model",
    explanation:
      "docker-agent refuses to load the file, because an entry with `first_available` only selects other models.",
    reference: "docker-agent-models",
  },
  "malformed-address": {
    summary: "URL that docker-agent cannot use",
    explanation:
      "docker-agent parses the `base_url` of a provider when it loads the file. Any other URL fails at the first request.",
    reference: "docker-agent-providers",
  },
  "malformed-token-key": {
    summary: "`token_key` that is not the name of a variable",
    explanation: "docker-agent looks for a variable with exactly this name at startup, and finds none.",
    reference: "docker-agent-providers",
  },
};
