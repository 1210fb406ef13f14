// Codes of compiling: what cannot be selected, what AWF does not support, and what a format cannot represent.
import { capitalize, quote, quoteList } from "../../text/quote.ts";
import { didYouMean } from "../phrases.ts";
import { entry, type DiagnosticAudience } from "../entry.ts";
import { giveValues, nameOption } from "./audience.ts";
import { wordDifference, type RequestDifference } from "./request-words.ts";
import { suggestTargets, writeOut } from "./target.ts";

const OTHER_SOURCES = {
  file: "a token from a file",
  env: "a token from an environment variable",
  command: "a token from a command",
  url: "a token from another address",
} as const;

/** A token source that AWF does not support. */
type OtherSource = keyof typeof OTHER_SOURCES;

/** Where a value would go. */
type Output = { kind: "format" | "target" | "command"; output: string };

/** The output with its preposition. Only on the command line is a sign-in a command. */
function wordOutput({ kind, output }: Output, audience: DiagnosticAudience): string {
  if (kind === "command") return audience === "command-line" ? `by \`${output}\`` : "in a sign-in";
  return `in ${kind} \`${output}\``;
}

/** The options that select a sign-in. */
function nameSelections(areModels: boolean, audience: DiagnosticAudience): string {
  if (!areModels) return audience === "command-line" ? "`--sign-in NAME`" : "`signIn`";
  return audience === "command-line" ? "`--model NAME` or `--agent NAME`" : "`model` or `agent`";
}

// AWF has its own code, as for everything that it does not support.
const CONFLICTING_IDENTITIES = entry<{ subjects: readonly string[]; target: string | undefined; areModels: boolean }>({
  severity: "error",
  message: ({ subjects, target }) =>
    `${quoteList(subjects, "and")} sign in with different identities, but ${target === undefined ? "only one can sign in here" : `target \`${target}\` supports only one`}.`,
  hint: ({ areModels }, audience) =>
    audience === "language-server" ? undefined : `Choose one with ${nameSelections(areModels, audience)}.`,
});

/** The rows of compiling. */
export const OUTPUT = {
  "nothing-to-compile": entry<{}>({
    severity: "error",
    isNothingToDo: true,
    message: () => "Nothing that is selected signs in with workload identity federation.",
  }),
  "unknown-selection": entry<{
    kind: "model" | "agent" | "sign-in";
    name: string;
    known: readonly string[];
    suggestion: string | undefined;
  }>({
    severity: "error",
    message: ({ kind, name, suggestion }) => `Unknown ${kind} ${quote(name)}.${didYouMean(suggestion)}`,
    hint: ({ known, suggestion }) =>
      suggestion === undefined && known.length > 0 ? `Use ${quoteList(known, "or")}.` : undefined,
  }),
  "omitted-variable": entry<{ name: string; variables: readonly string[]; readsEnvironment: boolean }>({
    severity: "error",
    message: ({ name, variables }) =>
      `The sign-in of ${quote(name)} gets ${quoteList(variables, "and")} from outside this file.`,
    hint: ({ variables, readsEnvironment }, audience) => {
      if (readsEnvironment)
        return `Set ${quoteList(variables, "and")} in the environment, or write the values into the file.`;
      const write = `Write ${variables.length === 1 ? "this value" : "these values"} into the file`;
      return audience === "command-line"
        ? `${write}; only \`wifc token\` and \`wifc doctor\` read ${variables.length === 1 ? "it" : "them"} from the environment.`
        : `${write}.`;
    },
  }),
  "awf-conflicting-identities": CONFLICTING_IDENTITIES,
  "conflicting-identities": CONFLICTING_IDENTITIES,
  "awf-service-account-required": entry<{ key: string; isWorkflow: boolean; elsewhere: readonly string[] }>({
    severity: "error",
    message: ({ key }) => `${quote(key)} is missing, but AWF cannot sign in without a service account.`,
    hint: ({ key, isWorkflow, elsewhere }) =>
      isWorkflow || elsewhere.length === 0
        ? `Add ${quote(key)}.`
        : `Add ${quote(key)}, or compile for a target that does not require it: ${quoteList(elsewhere, "or")}.`,
  }),
  "awf-token-source": entry<{ source: OtherSource; isWorkflow: boolean; elsewhere: readonly string[] }>({
    severity: "error",
    message: ({ source }) => `AWF gets its token from GitHub Actions and does not support ${OTHER_SOURCES[source]}.`,
    hint: ({ isWorkflow, elsewhere }, audience) =>
      isWorkflow
        ? "Remove `identity_token`; AWF then uses the job's own OIDC token."
        : suggestTargets(elsewhere, audience),
  }),
  "unsupported-by-default-target": entry<{
    source: OtherSource;
    supportedBy: readonly string[];
    target: string;
  }>({
    severity: "error",
    message: ({ source, target }) => `The default target ${quote(target)} does not support ${OTHER_SOURCES[source]}.`,
    hint: ({ supportedBy }, audience) => suggestTargets(supportedBy, audience),
  }),
  "awf-token-request": entry<{ difference: RequestDifference }>({
    severity: "error",
    message: ({ difference }) =>
      `This request to GitHub Actions is not the one that AWF makes: ${wordDifference(difference)}.`,
    hint: () =>
      "Write `url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=…`, the header `Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}` and `response_field: value`.",
  }),
  "awf-shadows-key": entry<{ models: readonly string[] }>({
    severity: "warning",
    message: ({ models }) =>
      `${quoteList(models, "and")} ${models.length > 1 ? "use" : "uses"} an API key, but AWF uses federation for every Anthropic model of the process.`,
  }),
  "unresolved-expression": entry<Output & { expression: string; variables: readonly string[]; isGateway: boolean }>({
    severity: "error",
    message: ({ expression, isGateway, ...output }, audience) =>
      `${quote(expression)} is not evaluated ${wordOutput(output, audience)}; only ${isGateway ? "the gateway expands references" : "GitHub evaluates expressions"}.`,
    hint: ({ kind, variables, isGateway }, audience) => {
      const [yaml, json] = [nameOption("format", "yaml", audience), nameOption("format", "json", audience)];
      // An editor offers neither values nor formats to choose from.
      const isFixed = audience === "language-server";
      const formats = isGateway ? json : `${yaml} or ${json}`;
      const instead = kind === "format" && !isFixed ? `use ${formats}` : "write the value itself";
      const advice = variables.length === 0 || isFixed ? instead : `${giveValues(variables, audience)}, or ${instead}`;
      return `${capitalize(advice)}.`;
    },
  }),
  "literal-expression": entry<Output & { evaluated: string }>({
    severity: "error",
    message: ({ evaluated, ...output }, audience) =>
      `The value contains ${quote(evaluated)}, which is plain text here, but would be evaluated ${wordOutput(output, audience)}.`,
  }),
  "unrepresentable-value": entry<{ format: string; found: string; elsewhere: string }>({
    severity: "error",
    message: ({ format, found }) =>
      `The value contains \`${found}\`, which programs that read format \`${format}\` interpret differently.`,
    hint: ({ elsewhere }, audience) => `Use ${nameOption("format", elsewhere, audience)}.`,
  }),
  "awf-token-url": entry<{ name: string; variables: readonly string[] }>({
    severity: "error",
    message: ({ name }) => `${quote(name)} contains references, which AWF does not expand in its token URL.`,
    hint: ({ variables }) => writeOut(variables),
  }),
};
