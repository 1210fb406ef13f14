// Codes of the comparison of a sign-in with its federation rule.
import { quote, quoteList } from "../../text/quote.ts";
import { entry } from "../entry.ts";
import { HISTORY_REASONS } from "../history-reasons.ts";
import { didYouMean } from "../phrases.ts";
import { describeType, type ValueType } from "../value-type.ts";
import { adviseAudience } from "./audience-words.ts";
import {
  describeRead,
  inRuns,
  long,
  longList,
  nameOptions,
  wordUndecided,
  type UndecidedMatcher,
} from "./matching-words.ts";
import { adviseSubject, type SubjectDifference } from "./subject-words.ts";

/** The rows of this comparison. */
export const MATCHING = {
  "no-resources": entry<Record<never, never>>({
    severity: "error",
    isAlwaysReported: true,
    message: () => "The file has no federation rule, no issuer and no service account.",
    hint: () => "Export them with the Admin API: one resource, a list, or a page with `data`.",
  }),
  "unknown-rule": entry<{ id: string; isEmpty: boolean; isPartial: boolean; suggestion: string | undefined }>({
    severity: "error",
    message: ({ id, isEmpty, isPartial, suggestion }) => {
      if (isEmpty && !isPartial) return `There is no rule ${quote(id)}: the export has no rules at all.`;
      const where = isPartial
        ? "on the pages of the export, of which one says that there is a next one"
        : "in the export";
      return `The rule ${quote(id)} is not ${where}.${didYouMean(suggestion)}`;
    },
    hint: ({ isPartial }) =>
      isPartial
        ? "Export the other pages too (`next_page`)."
        : "Correct the id, or export the rules again; a list of the Admin API leaves out archived ones.",
  }),
  "undecided-rule": entry<{
    reads: readonly string[];
    /** One of them, if its value can be given. */
    settable: string | undefined;
  }>({
    severity: "note",
    message: ({ reads }) =>
      reads.length === 0
        ? "Which federation rule this sign-in names is not in the file, so that it was not compared."
        : `Which federation rule this sign-in names depends on ${quoteList(reads, "and")}, so that it was not compared.`,
    hint: ({ settable }, audience) =>
      settable !== undefined && audience === "command-line"
        ? `Give the value with \`wifc check-rule --set ${settable}=…\`.`
        : undefined,
  }),
  "archived-resource": entry<{ what: "rule" | "issuer" | "service account"; id: string; since: string }>({
    severity: "error",
    message: ({ what, id, since }) =>
      `The ${what} ${quote(id)} was archived at ${since}, so that the exchange is denied.`,
    hint: ({ what }) => (what === "rule" ? "Name another rule." : `Use a rule with another ${what}.`),
  }),
  "rule-issuer-mismatch": entry<{ expected: string; found: readonly string[]; platform: string | undefined }>({
    severity: "error",
    dependsOn: "token",
    message: ({ expected, found, platform = "" }) =>
      `The issuer of the rule is ${long(expected)}, but the token ${found.length === 0 ? `comes from ${platform}` : `has ${longList(found)}`}.`,
    hint: () => "Name a rule of the issuer that signs the token; the two are compared byte for byte.",
  }),
  "rule-subject-mismatch": entry<{
    expected: string;
    found: readonly string[];
    events: readonly string[];
    difference: SubjectDifference | undefined;
  }>({
    severity: "error",
    dependsOn: "token",
    message: ({ expected, found, events }) =>
      `The subject of the token is ${longList(found)}${inRuns(events)}, but \`subject_prefix\` of the rule is ${long(expected)}.`,
    hint: ({ difference, expected }) => adviseSubject(difference, expected),
  }),
  "rule-audience-mismatch": entry<{ expected: string; found: readonly string[]; isDefault: boolean }>({
    severity: "error",
    dependsOn: "token",
    message: ({ expected, found, isDefault }) =>
      isDefault
        ? `The \`audience\` of the token is ${longList(found)}, but the rule names none, so that ${long(expected)} is expected.`
        : `The \`audience\` of the token is ${longList(found)}, but that of the rule is ${long(expected)}.`,
    hint: ({ found }) =>
      adviseAudience(found) ?? "Request the token with the audience of the rule, or change the rule.",
  }),
  "rule-claim-mismatch": entry<{
    name: string;
    expected: string;
    found: readonly string[];
    /** The type of a claim that is not a string. */
    type: ValueType | undefined;
    events: readonly string[];
    suggestion: string | undefined;
  }>({
    severity: "error",
    dependsOn: "token",
    message: ({ name, expected, found, type, events, suggestion }) => {
      if (type)
        return `The claim ${quote(name)} of the token is ${describeType(type)}, but the rule requires the string ${long(expected)}.`;
      return found.length === 0
        ? `The rule requires the claim ${quote(name)}, which the token does not have${inRuns(events)}.${didYouMean(suggestion)}`
        : `The claim ${quote(name)} of the token is ${longList(found)}${inRuns(events)}, but the rule requires ${long(expected)}.`;
    },
    hint: ({ name, type }) =>
      type
        ? "Compare it in the `condition` of the rule; `claims` compares only strings."
        : `Change \`claims.${name}\` of the rule, or what the token says.`,
  }),
  "rule-condition-false": entry<{
    condition: string;
    missing: readonly string[];
    /** Some of the claims that it reads. */
    read: readonly { readonly name: string; readonly value: string }[];
    events: readonly string[];
  }>({
    severity: "error",
    dependsOn: "token",
    message: ({ condition, missing, read, events }) =>
      missing.length === 0
        ? `The \`condition\` of the rule is not true for the token${inRuns(events)}: ${long(condition)}${describeRead(read)}.`
        : `The \`condition\` of the rule reads ${quoteList(missing, "and")}, which the token does not have${inRuns(events)}.`,
    hint: () => "Change the condition of the rule, or name another rule.",
  }),
  "rule-account-mismatch": entry<{ expected: string | undefined; found: string }>({
    severity: "error",
    message: ({ expected, found }) =>
      expected === undefined
        ? `The rule does not lead to a service account, but the sign-in names ${quote(found)}.`
        : `The service account of the rule is ${quote(expected)}, but the sign-in names ${quote(found)}.`,
    hint: ({ expected }) =>
      expected === undefined
        ? "Remove the service account, or name another rule."
        : `Write ${quote(expected)}, or name another rule.`,
  }),
  "rule-workspace-mismatch": entry<{ named: string | undefined; enabled: readonly string[] }>({
    severity: "error",
    message: ({ named, enabled }) => {
      if (named !== undefined) return `The rule is not enabled in the workspace ${quote(named)}.`;
      const where = enabled.length === 0 ? "all workspaces" : `${enabled.length} workspaces`;
      return `The rule is enabled in ${where}, and the sign-in names no workspace (\`${HISTORY_REASONS.workspace}\`).`;
    },
    hint: ({ named, enabled }) => {
      if (enabled.length === 0) return "Add the id of the workspace.";
      return `${named === undefined ? "Add" : "Write"} ${quoteList(enabled.slice(0, 5), "or")}${named === undefined ? "" : ", or enable the rule there"}.`;
    },
  }),
  "rule-lifetime-exceeded": entry<{ seconds: number; most: number; isWritten: boolean }>({
    severity: "error",
    message: ({ seconds, most }) =>
      `The token is valid for ${seconds} seconds, but the issuer allows only ${most} (\`max_jwt_lifetime_seconds\`).`,
    hint: ({ most, isWritten }) =>
      `${isWritten ? `Write at most \`expirationSeconds: ${most}\`` : "Request a token with a shorter lifetime"}, or raise the limit of the issuer.`,
  }),
  "undecided-matcher": entry<UndecidedMatcher>({
    severity: "note",
    message: wordUndecided,
    hint: ({ name, options, command, usual }, audience) => {
      if (name === "issuer_id") return "Export the issuer of the rule too.";
      const names = nameOptions(options, audience, command);
      if (names === undefined)
        return usual ? `Add ${quote(name)} to the rule if the token has another one.` : undefined;
      return options.join("") === "immutableIds"
        ? `Give ${names} if the repository was created, renamed or transferred since 2026-07-15.`
        : `Say more about the token with ${names}.`;
    },
  }),
};
