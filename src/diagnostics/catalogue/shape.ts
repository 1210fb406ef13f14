// Codes of shape: what the JSON Schemas check, one code for each kind of mistake.
import { describeNonAscii } from "../../text/character.ts";
import { quote, quoteList } from "../../text/quote.ts";
import { entry } from "../entry.ts";
import { didYouMean, inBrackets } from "../phrases.ts";
import { describeType, describeWanted, type ValueType, type Wanted } from "../value-type.ts";

/** What to write instead. `wanted` is what the schema says about the value. */
function adviseValue(wanted: string, allowed: readonly string[] = []): string | undefined {
  if (allowed.length > 0) return `Write ${quoteList(allowed, "or")}.`;
  return wanted.replace(/^(?:A|An|The)(?= )/, (article) => `Correct it: ${article.toLowerCase()}`) || undefined;
}

function adviseKeys(known: readonly string[]): string {
  return `Use ${quoteList(known, "or")}${known.length === 1 ? ", the only key here" : ""}.`;
}

/** The rows of shape. */
export const SHAPE = {
  "unknown-key": entry<{
    key: string;
    owner: string;
    known: readonly string[];
    suggestion: string | undefined;
    /** The key that was written as the value. */
    meant?: string | undefined;
  }>({
    severity: "error",
    reference: "docker-agent-anthropic",
    summary: "unknown key",
    message: ({ key, owner, suggestion }) => `Unknown key ${quote(key)} in ${quote(owner)}.${didYouMean(suggestion)}`,
    hint: ({ key, known, meant, suggestion }) => {
      if (meant !== undefined) return `Write \`${meant}: …\` instead.`;
      return describeNonAscii(key) ?? (suggestion === undefined ? adviseKeys(known) : undefined);
    },
    explanation:
      "docker-agent and gh-aw refuse an unknown key in `auth`. In a program that ignores the key, sign-in would fail at run time as if the key were missing.",
  }),
  "reserved-key": entry<{ key: string; owner: string }>({
    severity: "error",
    reference: "none",
    isAlwaysReported: true,
    summary: "reserved key",
    message: ({ key, owner }) =>
      `Reserved key ${quote(key)} in ${quote(owner)}: it has a special meaning in JavaScript programs.`,
    hint: () => "Delete it; no sign-in needs it.",
    explanation:
      "Attackers use `__proto__`, `constructor` and `prototype` to change what other keys mean in a JavaScript program (prototype pollution).",
  }),
  "misplaced-key": entry<{ keys: readonly string[]; owner: string; home: string; isTooDeep: boolean }>({
    severity: "error",
    reference: "none",
    summary: "key on the wrong level",
    message: ({ keys, owner, home }) => {
      const belong = `${quoteList(keys, "and")} ${keys.length > 1 ? "belong" : "belongs"}`;
      return `${belong} in ${quote(home)}, not in ${quote(owner)}.`;
    },
    hint: ({ keys, home, isTooDeep }) => {
      const moved = keys.length > 1 ? "them" : "it";
      return isTooDeep ? `Move ${moved} one level up.` : `Indent ${moved} under \`${home}:\`.`;
    },
    explanation: "The key exists, but on another level; on this level it has no effect.",
  }),
  "missing-key": entry<{ key: string; owner: string; wanted: string; allowed?: readonly string[] }>({
    severity: "error",
    reference: "none",
    summary: "missing key",
    message: ({ key, owner }) => `Missing key ${quote(key)} in ${quote(owner)}.`,
    hint: ({ key, wanted, allowed: [only, ...others] = [] }) =>
      only !== undefined && others.length === 0
        ? `Add ${quote(`${key}: ${only}`)}.`
        : `Add ${quote(key)}${inBrackets(wanted)}.`,
    explanation: "Sign-in cannot work without this key, and the error at run time would not name the key.",
  }),
  "wrong-type": entry<{ name: string; found: ValueType; wanted: Wanted }>({
    severity: "error",
    reference: "none",
    summary: "value of the wrong type",
    message: ({ name, found, wanted }) =>
      `${quote(name)} must be ${describeWanted(wanted)}, but is ${describeType(found)}.`,
    hint: ({ found, wanted }) => {
      const [only, ...others] = wanted.types;
      if (others.length > 0) return undefined;
      if (only === "array") return "Write it as a list: `[first, second]`.";
      return only === "string" && (found === "number" || found === "boolean") ? "Put the value in quotes." : undefined;
    },
    explanation:
      "YAML reads `12345` as a number and `true` as a boolean. Ids, names and paths must be strings, and a command must be a list with one item per argument.",
  }),
  "invalid-value": entry<{
    name: string;
    value: string;
    wanted: string;
    /** The only texts that are allowed; none if others are too. */
    allowed: readonly string[];
    suggestion: string | undefined;
    /** The number of characters, if there are too many. */
    length?: { found: number; most: number };
  }>({
    severity: "error",
    reference: "none",
    summary: "invalid value",
    message: ({ name, value, suggestion }) => `${quote(value)} is not a valid ${quote(name)}.${didYouMean(suggestion)}`,
    hint: ({ value, wanted, allowed, suggestion, length }) => {
      if (length) return `Write at most ${length.most} characters; this value has ${length.found}.`;
      // The only text that is allowed is the one that was suggested.
      const isSuggested = suggestion !== undefined && allowed.length === 1;
      return describeNonAscii(value) ?? (isSuggested ? undefined : adviseValue(wanted, allowed));
    },
    explanation:
      "Values are case-sensitive. A value that is only similar fails at run time like any other invalid one.",
  }),
  "empty-value": entry<{ name: string; wanted: string | Wanted; isEvaluated?: true }>({
    severity: "error",
    reference: "docker-agent-anthropic",
    summary: "empty value",
    message: ({ name, wanted, isEvaluated }) => {
      if (isEvaluated) return `The expression in ${quote(name)} evaluates to an empty string.`;
      return typeof wanted === "string"
        ? `${quote(name)} must not be empty.`
        : `${quote(name)} must be ${describeWanted(wanted)}, but is empty.`;
    },
    hint: ({ wanted, isEvaluated }) =>
      isEvaluated || typeof wanted !== "string" ? undefined : `Write a value${inBrackets(wanted)}.`,
    explanation:
      "Some programs treat an empty value as absent, others send it as it is. In docker-agent, `auth:` without a value does not turn off a provider's sign-in.",
  }),
  "malformed-id": entry<{ name: string; value: string; wanted: string; suggestion: string | undefined }>({
    severity: "error",
    reference: "wif-reference",
    summary: "malformed id",
    message: ({ name, value, suggestion }) => `${quote(value)} is not a valid ${quote(name)}.${didYouMean(suggestion)}`,
    hint: ({ value, wanted, suggestion }) => {
      if (value.includes("${{"))
        return "Write the id itself. Only workflows have expressions, and only as a whole value.";
      return describeNonAscii(value) ?? (suggestion === undefined ? adviseValue(wanted) : undefined);
    },
    explanation:
      "Anthropic answers a malformed rule or workspace id with status 400 and names it, but any other wrong id only with status 401.",
  }),
  "no-token-source": entry<{ owner: string; sources: readonly string[] }>({
    severity: "error",
    reference: "docker-agent-anthropic",
    summary: "identity token without a source",
    message: ({ owner, sources }) => `${quote(owner)} needs exactly one source: ${quoteList(sources, "or")}.`,
    explanation:
      "The source provides the OIDC token that proves who the workload is. docker-agent refuses to load a file without one.",
  }),
  "several-token-sources": entry<{ owner: string; found: readonly string[] }>({
    severity: "error",
    reference: "docker-agent-anthropic",
    summary: "identity token with more than one source",
    message: ({ owner, found }) => `${quote(owner)} must have exactly one source, but has ${quoteList(found, "and")}.`,
    hint: () => "Delete all but one.",
    explanation: "No source takes precedence over another, so docker-agent refuses to load the file.",
  }),
  "key-needs-url": entry<{ key: string; source: string }>({
    severity: "error",
    reference: "docker-agent-anthropic",
    summary: "`headers` or `response_field` without `url`",
    message: ({ key, source }) => `${quote(key)} is only allowed with \`url\`, but the source is ${quote(source)}.`,
    hint: () => "Remove it, or use `url` as the source.",
    explanation:
      "Only an HTTP request has headers and a JSON response. docker-agent refuses to load a file with this key next to another source.",
  }),
  "incomplete-provider": entry<{ provider: string; keys: readonly string[] }>({
    severity: "error",
    reference: "awf-auth",
    isSettledByImporter: true,
    summary: "missing value that the OIDC provider requires",
    message: ({ provider, keys }) =>
      `The OIDC provider ${quote(provider)} requires ${quoteList(keys, "and")}, which ${keys.length > 1 ? "are" : "is"} missing or empty.`,
    explanation:
      "gh-aw checks only the keys of `gcp`, which no variable can replace. For the others AWF decides: it exits at startup for `anthropic`, and for the rest it falls back to a static key and asks for `ANTHROPIC_API_KEY`.",
  }),
};
