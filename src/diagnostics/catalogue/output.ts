// Codes of compiling: what cannot be lowered, what a target cannot carry, what a format cannot spell.
import { capitalize, quote, quoteList } from "../../text/quote.ts";
import { entry, type DiagnosticAudience } from "../entry.ts";
import { giveValues, nameOption } from "./audience.ts";
import { wordDifference, type RequestDifference } from "./request-words.ts";
import { writeOut } from "./target.ts";

const OTHER_SOURCES = {
  file: "a file",
  env: "an environment variable",
  command: "a command",
  url: "another address",
} as const;

/** A token source that AWF cannot use. */
type OtherSource = keyof typeof OTHER_SOURCES;

/** Where a value would go. */
type Output = { kind: "format" | "target" | "command"; output: string };

/** Only on the command line a sign-in is a command. */
function nameOutput({ kind, output }: Output, audience: DiagnosticAudience): string {
  return kind === "command" && audience !== "command-line" ? "a sign-in" : `the ${kind} \`${output}\``;
}

// AWF has a code of its own, as for all that it cannot carry.
const CONFLICTING_IDENTITIES = entry<{ subjects: readonly string[]; target: string | undefined }>({
  severity: "error",
  reference: "none",
  summary: "models that sign in with different identities, for an output that has one",
  message: ({ subjects, target }) =>
    `${quoteList(subjects, "and")} sign in with different identities, but ${target === undefined ? "only one can sign in here" : `the output for \`${target}\` has one`}.`,
  hint: (_, audience) =>
    audience === "language-server"
      ? undefined
      : `Choose one with ${audience === "command-line" ? "`--model NAME` or `--agent NAME`" : "`model` or `agent`"}.`,
  explanation:
    "Every target describes one identity of one process. Two models share it only if rule, organization, service account, workspace, token source and audience are all the same.",
});

/** The rows of compiling. */
export const OUTPUT = {
  "nothing-to-compile": entry<{}>({
    severity: "error",
    reference: "none",
    isNothingToDo: true,
    summary: "no federated sign-in in what was asked for",
    message: () => "No model or engine that was asked for signs in with workload identity federation.",
    explanation: "Only a sign-in that is declared in an `auth` block can be turned into variables.",
  }),
  "unknown-selection": entry<{
    kind: "model" | "agent";
    name: string;
    known: readonly string[];
    suggestion: string | undefined;
  }>({
    severity: "error",
    reference: "none",
    summary: "`--model` or `--agent` names something that the file does not have",
    message: ({ kind, name, known, suggestion }) => {
      const help =
        suggestion === undefined ? `It has ${quoteList(known, "and")}.` : `Did you mean ${quote(suggestion)}?`;
      return `There is no ${kind} ${quote(name)} in this file.${known.length > 0 ? ` ${help}` : ""}`;
    },
    explanation: "A model is named as in `models`, or as the `provider/model` pair that an agent uses.",
  }),
  "awf-conflicting-identities": CONFLICTING_IDENTITIES,
  "conflicting-identities": CONFLICTING_IDENTITIES,
  "awf-service-account-required": entry<{ key: string; isWorkflow: boolean; elsewhere: readonly string[] }>({
    severity: "error",
    reference: "awf-auth",
    summary: "a sign-in without a service account, which AWF needs",
    message: ({ key }) => `AWF cannot sign in without a service account, and there is no ${quote(key)} here.`,
    hint: ({ isWorkflow, elsewhere }) =>
      isWorkflow ? undefined : `Targets that do without: ${quoteList(elsewhere, "and")}.`,
    explanation: "AWF's proxy dies at start when `AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID` is not set.",
  }),
  "awf-token-source": entry<{ source: OtherSource; isWorkflow: boolean; elsewhere: readonly string[] }>({
    severity: "error",
    reference: "awf-auth",
    summary: "a token source that AWF cannot use",
    message: ({ source }) => `AWF takes its token from GitHub Actions only and cannot use ${OTHER_SOURCES[source]}.`,
    hint: ({ isWorkflow, elsewhere }) =>
      isWorkflow
        ? "Leave `identity_token` out: it then is the job's own OIDC token."
        : `Targets that carry it: ${quoteList(elsewhere, "and")}.`,
    explanation:
      "AWF mints the identity token itself, from the endpoint that the GitHub Actions runner offers. A file, a variable, a command or another URL has no place in its variables.",
  }),
  "unsupported-by-default-target": entry<{
    source: OtherSource;
    supportedBy: readonly string[];
    target: string;
  }>({
    severity: "error",
    reference: "awf-auth",
    summary: "`compile` without `--target`, of a sign-in that the default target does not support",
    message: ({ source, supportedBy, target }) =>
      `A token from ${OTHER_SOURCES[source]} is supported by ${quoteList(supportedBy, "and")}, but not by the default target ${quote(target)}.`,
    hint: ({ supportedBy: [only = "", ...others] }, audience) =>
      others.length === 0
        ? `Use ${nameOption("target", only, audience)}.`
        : `Choose one with ${audience === "command-line" ? "`--target NAME`" : "`target`"}.`,
    explanation:
      "Without `--target`, an agent file is compiled for AWF, which mints the token itself, from GitHub Actions. The targets that are named support the whole sign-in, if there are such.",
  }),
  "awf-token-request": entry<{ difference: RequestDifference }>({
    severity: "error",
    reference: "awf-auth",
    summary: "a GitHub Actions token request that AWF would make differently",
    message: ({ difference }) =>
      `This is a request to GitHub Actions, but ${wordDifference(difference)}. AWF makes the request itself, so that would be lost.`,
    hint: () =>
      "What AWF does: `url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=…`, header `Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}`, `response_field: value`.",
    explanation:
      "AWF asks GitHub Actions for a token with nothing but an audience. Anything else in the URL or the headers could not be carried over.",
  }),
  "awf-shadows-key": entry<{ models: readonly string[] }>({
    severity: "warning",
    reference: "awf-auth",
    summary: "models that sign in with a key beside a federated one",
    message: ({ models }) =>
      `${quoteList(models, "and")} ${models.length > 1 ? "sign" : "signs"} in with an API key, but AWF will use federation for every Anthropic model of the process.`,
    explanation: "AWF has one way to sign in to Anthropic. With the `AWF_AUTH_*` variables set, a key is not used.",
  }),
  "unresolved-expression": entry<Output & { expression: string; variables: readonly string[] }>({
    severity: "error",
    reference: "github-expressions",
    summary: "a GitHub Actions expression in an output that nobody evaluates",
    message: ({ expression, ...output }, audience) =>
      `${quote(expression)} would stay as it is in ${nameOutput(output, audience)}: only GitHub evaluates it.`,
    hint: ({ kind, variables }, audience) => {
      const [yaml, json] = [nameOption("format", "yaml", audience), nameOption("format", "json", audience)];
      // An editor shows what is written, and has neither values nor formats to choose.
      const isFixed = audience === "language-server";
      const instead = kind === "format" && !isFixed ? `use ${yaml} or ${json}` : "write it out";
      const advice = variables.length === 0 || isFixed ? instead : `${giveValues(variables, audience)}, or ${instead}`;
      return `${capitalize(advice)}.`;
    },
    explanation:
      "Expressions have a meaning in workflow text only. In a shell or a `.env` file they would be sent as they stand.",
  }),
  "literal-expression": entry<Output>({
    severity: "error",
    reference: "github-expressions",
    summary: "a plain text that GitHub would evaluate",
    message: (output, audience) =>
      `The value has \`\${{\` in it, which GitHub would evaluate in ${nameOutput(output, audience)}; here it is plain text.`,
    explanation:
      "A value must mean the same before and after. Nothing in agent YAML is an expression, nor in a value that `--set` gives.",
  }),
  "unrepresentable-value": entry<{ format: string; found: string; elsewhere: string }>({
    severity: "error",
    reference: "none",
    summary: "a value that the format cannot spell so that every reader gets it back",
    message: ({ format, found }) =>
      `The value has \`${found}\` in it, which the readers of the format \`${format}\` do not agree on.`,
    hint: ({ elsewhere }, audience) => `Use ${nameOption("format", elsewhere, audience)}.`,
    explanation: "wifc never prints a value that reads back differently in some reader of the format.",
  }),
  "awf-token-url": entry<{ name: string; variables: readonly string[] }>({
    severity: "error",
    reference: "awf-auth",
    summary: "a token URL that is not known yet",
    message: ({ name }) => `AWF takes its token URL to the letter, and ${quote(name)} has references in it.`,
    hint: ({ variables }) => writeOut(variables),
    explanation:
      "A `base_url` moves the exchange, so that it becomes `AWF_AUTH_ANTHROPIC_TOKEN_URL`. docker-agent replaces references in it when it runs; AWF does not.",
  }),
};
