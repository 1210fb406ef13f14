// Codes of shape: what the JSON Schemas say, one code for each kind of mistake.
import { describeStrange } from "../../text/character.ts";
import { quote, quoteList } from "../../text/quote.ts";
import { entry } from "../entry.ts";
import { wordType, wordWanted, type ValueType, type Wanted } from "../value-type.ts";

function didYouMean(suggestion: string | undefined): string | undefined {
  return suggestion === undefined ? undefined : `Did you mean ${quote(suggestion)}?`;
}

/** The rows of shape. */
export const SHAPE = {
  "unknown-key": entry<{
    key: string;
    owner: string;
    known: readonly string[];
    suggestion: string | undefined;
    /** The key that stands as the value. */
    meant?: string | undefined;
  }>({
    severity: "error",
    reference: "none",
    summary: "a key that the block does not have",
    message: ({ key, owner, known, suggestion }) =>
      `${quote(key)} is not a key of ${quote(owner)}. ${didYouMean(suggestion) ?? `${known.length === 1 ? "Its only key is" : "Its keys are"} ${quoteList(known, "and")}.`}`,
    hint: ({ key, meant }) => (meant === undefined ? describeStrange(key) : `Write \`${meant}: …\` instead.`),
    explanation:
      "A misspelt key would be dropped without a word, and sign-in would fail at run time as if it had never been written.",
  }),
  "reserved-key": entry<{ key: string; owner: string }>({
    severity: "error",
    reference: "docker-agent-anthropic",
    isAlwaysReported: true,
    summary: "a key that means something to the programs that read it",
    message: ({ key, owner }) =>
      `${quote(key)} in ${quote(owner)} is a key that programs in JavaScript keep for themselves.`,
    hint: () => "Delete it: no sign-in needs it.",
    explanation:
      "`__proto__`, `constructor` and `prototype` change what other keys mean, if a reader is careless. Nobody writes them into a sign-in by accident.",
  }),
  "misplaced-key": entry<{ keys: readonly string[]; owner: string; home: string; isTooDeep: boolean }>({
    severity: "error",
    reference: "none",
    summary: "keys that belong on another level",
    message: ({ keys, owner, home, isTooDeep }) => {
      const belong = `${quoteList(keys, "and")} ${keys.length > 1 ? "belong" : "belongs"}`;
      return isTooDeep
        ? `${belong} one level up, into ${quote(home)}, not into ${quote(owner)}.`
        : `${belong} inside ${quote(home)}, not beside it in ${quote(owner)}.`;
    },
    hint: ({ keys, home, isTooDeep }) =>
      isTooDeep ? undefined : `Indent ${keys.length > 1 ? "them" : "it"} under \`${home}:\`.`,
    explanation: "The key exists, but not at this level, where it would have no effect.",
  }),
  "missing-key": entry<{ key: string; owner: string; wanted: string }>({
    severity: "error",
    reference: "none",
    summary: "a key that the block must have",
    message: ({ key, owner, wanted }) => `${quote(owner)} has no ${quote(key)}. ${wanted}`,
    explanation: "Sign-in cannot work without it. At run time the error would not name the key.",
  }),
  "wrong-type": entry<{ name: string; found: ValueType; wanted: Wanted }>({
    severity: "error",
    reference: "none",
    summary: "a value of another type than its key takes",
    message: ({ name, found, wanted }) =>
      `${quote(name)} is ${wordType(found)} here, but it takes ${wordWanted(wanted)}.`,
    hint: ({ found, wanted }) => {
      const [only, ...others] = wanted.types;
      if (others.length > 0) return undefined;
      if (only === "array") return "Write it as a list: `[first, second]`.";
      return only === "string" && (found === "number" || found === "boolean") ? "Put the value in quotes." : undefined;
    },
    explanation:
      "YAML reads `12345` as a number and `true` as a boolean; ids, names and paths are strings, and a command is a list with one item for each argument.",
  }),
  "invalid-value": entry<{
    name: string;
    value: string;
    wanted: string;
    /** The only texts that are allowed; none if others are too. */
    allowed: readonly string[];
    suggestion: string | undefined;
  }>({
    severity: "error",
    reference: "none",
    summary: "a value that its key does not take",
    message: ({ name, value, wanted, suggestion }) =>
      `${quote(value)} does not fit ${quote(name)}. ${didYouMean(suggestion) ?? wanted}`,
    // The only text that is allowed is the one that was suggested.
    hint: ({ value, wanted, allowed, suggestion }) =>
      describeStrange(value) ?? (suggestion === undefined || allowed.length === 1 ? undefined : wanted),
    explanation: "Spelling and case count: a value that is only similar is as wrong at run time as any other.",
  }),
  "empty-value": entry<{ name: string; wanted: string | Wanted }>({
    severity: "error",
    reference: "none",
    summary: "a key without a value",
    message: ({ name, wanted }) =>
      `${quote(name)} is empty. ${typeof wanted === "string" ? wanted : `It takes ${wordWanted(wanted)}.`}`,
    explanation:
      "An empty value counts as absent in some programs and is sent as it is by others. `auth:` without a value does not switch a provider's sign-in off.",
  }),
  "malformed-id": entry<{ name: string; value: string; wanted: string; suggestion: string | undefined }>({
    severity: "error",
    reference: "wif-reference",
    summary: "an id that cannot be one",
    message: ({ name, value, wanted, suggestion }) =>
      `${quote(value)} does not fit ${quote(name)}. ${didYouMean(suggestion) ?? wanted}`,
    hint: ({ value, wanted, suggestion }) => {
      if (value.includes("${{")) return "Only workflows have expressions, and only as a whole value.";
      return describeStrange(value) ?? (suggestion === undefined ? undefined : wanted);
    },
    explanation:
      "The server rejects a malformed rule or workspace id with a 400 that names it, and any other wrong id with a bare 401.",
  }),
  "no-token-source": entry<{ owner: string; sources: readonly string[] }>({
    severity: "error",
    reference: "docker-agent-anthropic",
    summary: "an identity token without a source",
    message: ({ owner, sources }) =>
      `${quote(owner)} names no source. It takes exactly one of ${quoteList(sources, "and")}.`,
    explanation: "The OIDC token that proves who the workload is has to come from somewhere.",
  }),
  "several-token-sources": entry<{ owner: string; found: readonly string[] }>({
    severity: "error",
    reference: "docker-agent-anthropic",
    summary: "an identity token with more than one source",
    message: ({ owner, found }) => `${quote(owner)} names ${quoteList(found, "and")}. It takes exactly one source.`,
    hint: () => "Delete all but one.",
    explanation: "There is no order among sources: which of them would be used cannot be said.",
  }),
  "key-needs-url": entry<{ key: string; source: string }>({
    severity: "error",
    reference: "docker-agent-anthropic",
    summary: "`headers` or `response_field` without `url`",
    message: ({ key, source }) => `${quote(key)} stands only beside \`url\`, and the source here is ${quote(source)}.`,
    explanation: "Only a request has headers and an answer. Beside another source the key would have no effect.",
  }),
  "incomplete-provider": entry<{ provider: string; keys: readonly string[] }>({
    severity: "error",
    reference: "awf-auth",
    isSettledByImporter: true,
    summary: "a value that the OIDC provider cannot do without is missing or empty",
    message: ({ provider, keys }) => `Sign-in at ${quote(provider)} also needs ${quoteList(keys, "and")}.`,
    explanation:
      "gh-aw checks only the keys of `gcp`, and no variable stands in for them there. For the others AWF decides: it dies at start for `anthropic`, and for the other providers falls back to a static key and asks for `ANTHROPIC_API_KEY`.",
  }),
};
