// Codes of agent files that docker-agent refuses to load, stops before the start or fails with at the first request.
import { quote, quoteList } from "../../text/quote.ts";
import { entry } from "../entry.ts";
import { ADDRESS_FLAWS, type AddressFlaw } from "./request-words.ts";

const ROLES = {
  fallback: "`fallback.models`",
  title_model: "`title_model`",
  compaction_model: "`compaction_model`",
  routing: "a route",
  first_available: "`first_available`",
} as const;

const NAMELESS = {
  agent: "The agent",
  fallback: "An item of `fallback.models` of the agent",
  route: "A route of the model",
  candidate: "`first_available` of the model",
} as const;

/** The rows of loading. */
export const LOADING = {
  "unsupported-version": entry<{ version: string; newest: number; mayExist: boolean }>({
    severity: "error",
    reference: "docker-agent-config",
    summary: "a `version` that docker-agent does not have",
    message: ({ version, newest, mayExist }) =>
      mayExist
        ? `\`version: "${newest + 1}"\` is newer than any version that wifc knows.`
        : `\`version\` must be a number from 0 to ${newest}, but is ${quote(version)}.`,
    hint: ({ newest }) => `Write \`version: "${newest}"\`, or leave it out: no version means the newest.`,
    explanation:
      "docker-agent compares the text: a prefix, a decimal point or a zero before the number make another one.",
  }),
  "key-needs-version": entry<{ key: string; version: string }>({
    severity: "error",
    reference: "docker-agent-config",
    summary: "a key in a file of a version that does not have it",
    message: ({ key, version }) => `Version ${quote(version)} does not have ${quote(key)}.`,
    hint: () => "Raise the version, or leave it out: no version means the newest.",
    explanation: "A file of an older version is read by the rules of that version, in which the key is unknown.",
  }),
  "unsupported-syntax": entry<{ key: string; isShorthand: boolean; newest: number }>({
    severity: "error",
    reference: "docker-agent-config",
    summary: "a part of an agent file that no known version reads",
    message: ({ key, isShorthand, newest }) =>
      isShorthand
        ? `Up to version ${newest}, an entry of \`models\` must be a mapping, but ${quote(key)} is a text.`
        : `Up to version ${newest}, docker-agent does not have the key ${quote(key)}.`,
    hint: ({ isShorthand }) =>
      isShorthand ? "Write `provider` and `model` as keys of the entry." : "Remove it, or move it into another file.",
    explanation:
      "docker-agent refuses a file with an unknown key, also with one for anchors only. Without a version the newest one reads the file, and that may know more.",
  }),
  "missing-base-url": entry<{ name: string; hasAuth: boolean }>({
    severity: "error",
    reference: "docker-agent-providers",
    summary: "an OpenAI-compatible provider without `base_url`",
    message: ({ name }) =>
      `docker-agent takes the provider ${quote(name)} for an OpenAI-compatible one, which needs \`base_url\`.`,
    hint: ({ hasAuth }) =>
      hasAuth ? "Write `provider: anthropic`." : "Add `base_url`, or the `provider` whose type it is.",
    explanation:
      "An entry without `provider`, with `provider: openai` or with an `api_type` is an OpenAI-compatible server, whatever its name: also one that is called `anthropic`.",
  }),
  "unsupported-api-type": entry<{ value: string; where: "entry" | "model" | "options" | "federation" }>({
    severity: "error",
    reference: "docker-agent-providers",
    summary: "an `api_type` that docker-agent does not have there",
    message: ({ value, where }) => {
      if (where === "model") return "A model has no `api_type` of its own.";
      if (where === "federation") return `With \`auth\`, \`api_type\` must be \`anthropic\`, but is ${quote(value)}.`;
      return where === "entry"
        ? `\`api_type\` must be \`openai_chatcompletions\` or \`openai_responses\`, but is ${quote(value)}.`
        : `docker-agent does not have the \`api_type\` ${quote(value)}.`;
    },
    hint: ({ where }) => (where === "model" ? "Move it into `provider_opts`." : "Remove it."),
    explanation:
      "On an entry of `providers` it chooses between the two APIs of OpenAI; in `provider_opts` it replaces the type of the provider.",
  }),
  "missing-model": entry<{ kind: keyof typeof NAMELESS; name: string }>({
    severity: "error",
    reference: "docker-agent-models",
    summary: "an agent, a route or a list without the name of a model",
    message: ({ kind, name }) => `${NAMELESS[kind]} ${quote(name)} names no model.`,
    hint: ({ kind }) =>
      kind === "agent"
        ? "Add `model`; `model: auto` lets docker-agent choose."
        : "Name a model of `models`, or `provider/model`.",
    explanation: "docker-agent refuses to load such a file. Only an agent with `harness` needs no model.",
  }),
  "incomplete-model": entry<{ name: string; missing: readonly string[]; isRouter: boolean }>({
    severity: "error",
    reference: "docker-agent-models",
    summary: "a model without a provider",
    message: ({ name, missing }) => `The model ${quote(name)} has no ${quoteList(missing, "and")}.`,
    hint: ({ isRouter }) =>
      isRouter ? "The `provider` and `model` of a model with routes are its fallback." : "Add the `provider`.",
    explanation: "docker-agent cannot make such a model. One that no agent leads to is not made.",
  }),
  "unsuitable-model": entry<{ name: string; key: keyof typeof ROLES; kind: "list" | "router" | "selector" }>({
    severity: "error",
    reference: "docker-agent-models",
    summary: "a model that cannot stand where it is named",
    message: ({ name, key, kind }) => {
      if (kind === "router") return `${quote(name)} has routes of its own, so it cannot be a route.`;
      if (kind === "selector")
        return `${quote(name)} has \`first_available\` itself, so it cannot be a candidate of another.`;
      return `${quote(name)} stands for several models, but ${ROLES[key]} takes exactly one.`;
    },
    hint: ({ kind }) =>
      kind === "list"
        ? "Only `model` of an agent can be several models; name one."
        : "Name the models that it leads to.",
    explanation: "docker-agent refuses to load such a file if it gets to that reference.",
  }),
  "endless-alloy": entry<{ name: string }>({
    severity: "error",
    reference: "docker-agent-models",
    summary: "an alloy that is a part of itself",
    message: ({ name }) => `The alloy ${quote(name)} is a part of itself.`,
    hint: () => "Remove it from the list.",
    explanation: "docker-agent replaces an alloy by its parts until none is left, and crashes.",
  }),
  "first-available-with-key": entry<{ model: string; keys: readonly string[] }>({
    severity: "error",
    reference: "docker-agent-models",
    summary: "`first_available` together with keys of a model",
    message: ({ model, keys }) =>
      `${quote(model)} only chooses among other models, so it cannot have ${quoteList(keys, "and")} next to \`first_available\`.`,
    hint: ({ keys }) => `Move ${keys.length > 1 ? "them" : "it"} to the models that it chooses from.`,
    explanation: "docker-agent refuses to load such a file.",
  }),
  "malformed-address": entry<{ key: string; flaw: AddressFlaw; isParsedBefore: boolean }>({
    severity: "error",
    reference: "docker-agent-providers",
    summary: "an address that docker-agent cannot parse or ask",
    message: ({ key, flaw }) => `${quote(key)} ${ADDRESS_FLAWS[flaw]}.`,
    hint: ({ isParsedBefore }) =>
      isParsedBefore
        ? "The address of a provider is parsed before references are filled in: write `$NAME`, or one reference as the whole value."
        : undefined,
    explanation:
      "docker-agent parses the `base_url` of a provider when it loads the file; every other address fails at the first request.",
  }),
  "malformed-token-key": entry<{ value: string; name: string | undefined }>({
    severity: "error",
    reference: "docker-agent-providers",
    summary: "a `token_key` that is not the name of a variable",
    message: ({ value }) => `\`token_key\` must be the bare name of an environment variable, but is ${quote(value)}.`,
    hint: ({ name }) => (name === undefined ? undefined : `Write \`${name}\`, without \`$\` and braces.`),
    explanation: "docker-agent looks for a variable of exactly that name before it starts, and finds none.",
  }),
};
