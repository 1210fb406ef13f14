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
    isUnreadable: true,
    message: ({ key, owner, suggestion }) => `Unknown key ${quote(key)} in ${quote(owner)}.${didYouMean(suggestion)}`,
    hint: ({ key, known, meant, suggestion }) => {
      if (meant !== undefined) return `Write \`${meant}: …\` instead.`;
      return describeNonAscii(key) ?? (suggestion === undefined ? adviseKeys(known) : undefined);
    },
  }),
  "reserved-key": entry<{ key: string; owner: string }>({
    severity: "error",
    isAlwaysReported: true,
    message: ({ key, owner }) =>
      `Reserved key ${quote(key)} in ${quote(owner)}: it has a special meaning in JavaScript programs.`,
    hint: () => "Delete it; no sign-in needs it.",
  }),
  "misplaced-key": entry<{ keys: readonly string[]; owner: string; home: string; isTooDeep: boolean }>({
    severity: "error",
    isUnreadable: true,
    message: ({ keys, owner, home }) => {
      const belong = `${quoteList(keys, "and")} ${keys.length > 1 ? "belong" : "belongs"}`;
      return `${belong} in ${quote(home)}, not in ${quote(owner)}.`;
    },
    hint: ({ keys, home, isTooDeep }) => {
      const moved = keys.length > 1 ? "them" : "it";
      return isTooDeep ? `Move ${moved} one level up.` : `Move ${moved} into ${quote(home)}.`;
    },
  }),
  "missing-key": entry<{ key: string; owner: string; wanted: string; allowed?: readonly string[] }>({
    severity: "error",
    isUnreadable: true,
    message: ({ key, owner }) => `Missing key ${quote(key)} in ${quote(owner)}.`,
    hint: ({ key, wanted, allowed: [only, ...others] = [] }) =>
      only !== undefined && others.length === 0
        ? `Add ${quote(`${key}: ${only}`)}.`
        : `Add ${quote(key)}${inBrackets(wanted)}.`,
  }),
  "wrong-type": entry<{ name: string; found: ValueType; wanted: Wanted }>({
    severity: "error",
    isUnreadable: true,
    message: ({ name, found, wanted }) =>
      `${quote(name)} must be ${describeWanted(wanted)}, but is ${describeType(found)}.`,
    hint: ({ found, wanted }) => {
      const [only, ...others] = wanted.types;
      if (others.length > 0) return undefined;
      if (only === "array") return "Write it as a list: `[first, second]`.";
      return only === "string" && (found === "number" || found === "boolean") ? "Put the value in quotes." : undefined;
    },
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
    isUnreadable: true,
    message: ({ name, value, suggestion }) => `${quote(value)} is not a valid ${quote(name)}.${didYouMean(suggestion)}`,
    hint: ({ value, wanted, allowed, suggestion, length }) => {
      if (length) return `Write at most ${length.most} characters; this value has ${length.found}.`;
      // The only text that is allowed is the one that was suggested.
      const isSuggested = suggestion !== undefined && allowed.length === 1;
      return describeNonAscii(value) ?? (isSuggested ? undefined : adviseValue(wanted, allowed));
    },
  }),
  "empty-value": entry<{ name: string; wanted: string | Wanted; isEvaluated?: true }>({
    severity: "error",
    isUnreadable: true,
    message: ({ name, wanted, isEvaluated }) => {
      if (isEvaluated) return `The expression in ${quote(name)} evaluates to an empty string.`;
      return typeof wanted === "string"
        ? `${quote(name)} must not be empty.`
        : `${quote(name)} must be ${describeWanted(wanted)}, but is empty.`;
    },
    hint: ({ wanted, isEvaluated }) =>
      isEvaluated || typeof wanted !== "string" ? undefined : `Write a value${inBrackets(wanted)}.`,
  }),
  "malformed-id": entry<{ name: string; value: string; wanted: string; suggestion: string | undefined }>({
    severity: "error",
    upholds: "allowed-identities",
    isUnreadable: true,
    message: ({ name, value, suggestion }) => `${quote(value)} is not a valid ${quote(name)}.${didYouMean(suggestion)}`,
    hint: ({ value, wanted, suggestion }) => {
      if (value.includes("${{"))
        return "Write the id itself. Only workflows have expressions, and only as a whole value.";
      return describeNonAscii(value) ?? (suggestion === undefined ? adviseValue(wanted) : undefined);
    },
  }),
  "no-token-source": entry<{ owner: string; sources: readonly string[] }>({
    severity: "error",
    isUnreadable: true,
    message: ({ owner, sources }) => `${quote(owner)} needs exactly one source: ${quoteList(sources, "or")}.`,
  }),
  "several-token-sources": entry<{
    owner: string;
    found: readonly string[];
    /** Whether a flavor adds one to that of the file. */
    isMerged?: boolean;
  }>({
    severity: "error",
    isUnreadable: true,
    message: ({ owner, found }) => `${quote(owner)} must have exactly one source, but has ${quoteList(found, "and")}.`,
    hint: ({ found: [first = ""], isMerged }) =>
      isMerged ? `Write \`${first}: null\` too: a flavor is merged.` : "Delete all but one.",
  }),
  "key-needs-url": entry<{ key: string; source: string }>({
    severity: "error",
    isUnreadable: true,
    message: ({ key, source }) => `${quote(key)} is only allowed with \`url\`, but the source is ${quote(source)}.`,
    hint: () => "Remove it, or use `url` as the source.",
  }),
  "incomplete-provider": entry<{ provider: string; keys: readonly string[] }>({
    severity: "error",
    isUnreadable: true,
    isSettledByImporter: true,
    message: ({ provider, keys }) =>
      `The OIDC provider ${quote(provider)} requires ${quoteList(keys, "and")}, which ${keys.length > 1 ? "are" : "is"} missing or empty.`,
  }),
};
