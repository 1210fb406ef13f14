// Codes of agent files with which docker-agent refuses to load, stops at startup or fails at the first request.
import { quote, quoteList } from "../../text/quote.ts";
import { entry } from "../entry.ts";
import { ADDRESS_FLAWS, WRITE_UNBRACED, type AddressFlaw } from "./request-words.ts";

const ROLES = {
  fallback: "An item of `fallback.models`",
  title_model: "`title_model`",
  compaction_model: "`compaction_model`",
  routing: "A route",
  first_available: "An item of `first_available`",
} as const;

const NAMELESS = {
  agent: "The agent",
  fallback: "An item of `fallback.models` in the agent",
  route: "A route in the model",
  candidate: "An item of `first_available` in the model",
} as const;

/** The rows of loading. */
export const LOADING = {
  "unsupported-version": entry<{ version: string; newest: number; mayExist: boolean }>({
    severity: "error",
    message: ({ version, newest, mayExist }) =>
      mayExist
        ? `\`version: "${newest + 1}"\` is newer than any version that wifc knows.`
        : `\`version\` must be a number from 0 to ${newest}, but is ${quote(version)}.`,
    hint: ({ newest }) => `Write \`version: "${newest}"\`, or remove it; docker-agent then uses the newest.`,
  }),
  "key-needs-version": entry<{ key: string; version: string }>({
    severity: "error",
    message: ({ key, version }) =>
      `${quote(key)} requires a newer version, but this file has version ${quote(version)}.`,
    hint: () => "Raise `version`, or remove it; docker-agent then uses the newest.",
  }),
  "unsupported-syntax": entry<{ key: string; isShorthand: boolean; newest: number }>({
    severity: "error",
    message: ({ key, isShorthand, newest }) =>
      isShorthand
        ? `Up to version ${newest}, an entry of \`models\` must be a mapping, but ${quote(key)} is a string.`
        : `Unknown key ${quote(key)}: agent files up to version ${newest} do not support it.`,
    hint: ({ isShorthand }) =>
      isShorthand ? "Write `provider` and `model` as keys of the entry." : "Remove it, or move it into another file.",
  }),
  "missing-base-url": entry<{ name: string; hasAuth: boolean }>({
    severity: "error",
    message: ({ name }) =>
      `docker-agent treats the provider ${quote(name)} as OpenAI-compatible, which requires a \`base_url\`.`,
    hint: ({ hasAuth }) =>
      hasAuth ? "Write `provider: anthropic`." : "Add `base_url`, or set `provider` to the type of this one.",
  }),
  "unsupported-api-type": entry<{ value: string; where: "entry" | "model" | "options" | "federation" }>({
    severity: "error",
    message: ({ value, where }) => {
      if (where === "model") return "A model's `api_type` must be in `provider_opts`.";
      if (where === "federation") return `With \`auth\`, \`api_type\` must be \`anthropic\`, but is ${quote(value)}.`;
      return where === "entry"
        ? `\`api_type\` must be \`openai_chatcompletions\` or \`openai_responses\`, but is ${quote(value)}.`
        : `Unknown \`api_type\` ${quote(value)}.`;
    },
    hint: ({ where }) => (where === "model" ? "Move it into the `provider_opts` of the model." : "Remove it."),
  }),
  "missing-model": entry<{ kind: keyof typeof NAMELESS; name: string }>({
    severity: "error",
    message: ({ kind, name }) => `${NAMELESS[kind]} ${quote(name)} names no model.`,
    hint: ({ kind }) =>
      kind === "agent"
        ? "Add `model`; `model: auto` lets docker-agent choose."
        : "Name an entry of `models`, or write `provider/model`.",
  }),
  "incomplete-model": entry<{ name: string; missing: readonly string[]; isRouter: boolean }>({
    severity: "error",
    message: ({ name, missing }) => `Missing ${quoteList(missing, "and")} in model ${quote(name)}.`,
    hint: ({ missing, isRouter }) =>
      `Add ${quoteList(missing, "and")}${isRouter ? "; a model with routes is its own fallback" : ""}.`,
  }),
  "unsuitable-model": entry<{ name: string; key: keyof typeof ROLES; kind: "list" | "router" | "selector" }>({
    severity: "error",
    message: ({ name, key, kind }) => {
      if (kind === "router") return `${quote(name)} has routes, so it cannot be a route itself.`;
      if (kind === "selector")
        return `${quote(name)} has \`first_available\`, so it cannot be an item of \`first_available\` itself.`;
      return `${ROLES[key]} must name exactly one model, but ${quote(name)} stands for several.`;
    },
    hint: ({ kind }) =>
      kind === "list"
        ? "Name one of them; only an agent's `model` can name several."
        : "Name the models that it selects from.",
  }),
  "endless-alloy": entry<{ name: string }>({
    severity: "error",
    message: ({ name }) => `The alloy ${quote(name)} contains itself.`,
    hint: () => "Remove it from its own list.",
  }),
  "first-available-with-key": entry<{ model: string; keys: readonly string[] }>({
    severity: "error",
    message: ({ model, keys }) =>
      `${quote(model)} cannot have ${quoteList(keys, "and")} together with \`first_available\`, which only selects other models.`,
    hint: ({ keys }) => `Move ${keys.length > 1 ? "them" : "it"} to the models in \`first_available\`.`,
  }),
  "malformed-address": entry<{ key: string; flaw: AddressFlaw; isParsedBefore: boolean }>({
    severity: "error",
    message: ({ key, flaw }) => `${quote(key)} ${ADDRESS_FLAWS[flaw]}.`,
    hint: ({ isParsedBefore }) => (isParsedBefore ? WRITE_UNBRACED : undefined),
  }),
  "malformed-token-key": entry<{ value: string; name: string | undefined }>({
    severity: "error",
    message: ({ value }) => `\`token_key\` must be the name of an environment variable, but is ${quote(value)}.`,
    hint: ({ name }) => (name === undefined ? undefined : `Write \`${name}\`, without \`$\` or braces.`),
  }),
};
