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
  reference: "none",
  summary: "models with different identities for an output that supports only one",
  message: ({ subjects, target }) =>
    `${quoteList(subjects, "and")} sign in with different identities, but ${target === undefined ? "only one can sign in here" : `target \`${target}\` supports only one`}.`,
  hint: ({ areModels }, audience) =>
    audience === "language-server" ? undefined : `Choose one with ${nameSelections(areModels, audience)}.`,
  explanation:
    "The output for every target describes the one identity of a process. Models share an identity only if they have the same rule, organization, service account, workspace, token source and audience.",
});

/** The rows of compiling. */
export const OUTPUT = {
  "nothing-to-compile": entry<{}>({
    severity: "error",
    reference: "none",
    isNothingToDo: true,
    summary: "no federated sign-in to compile",
    message: () => "Nothing that is selected signs in with workload identity federation.",
    explanation: "wifc compiles only a sign-in that is declared in an `auth` block.",
  }),
  "unknown-selection": entry<{
    kind: "model" | "agent" | "sign-in";
    name: string;
    known: readonly string[];
    suggestion: string | undefined;
  }>({
    severity: "error",
    reference: "none",
    summary: "unknown model, agent or sign-in",
    message: ({ kind, name, suggestion }) => `Unknown ${kind} ${quote(name)}.${didYouMean(suggestion)}`,
    hint: ({ known, suggestion }) =>
      suggestion === undefined && known.length > 0 ? `Use ${quoteList(known, "or")}.` : undefined,
    explanation:
      "A model is selected by its name in `models`, or by the `provider/model` pair that an agent uses. An agent is selected by its name in `agents`.",
  }),
  "omitted-variable": entry<{ name: string; variables: readonly string[] }>({
    severity: "error",
    reference: "none",
    summary: "sign-in that is not complete in the file",
    message: ({ name, variables }) =>
      `The sign-in of ${quote(name)} gets ${quoteList(variables, "and")} from outside this file.`,
    hint: ({ variables }) => `Set ${quoteList(variables, "and")} in the file.`,
    explanation:
      "A program can get part of its sign-in from its environment, from a script or from the cluster. wifc does not know those values, so that it cannot compile or try such a sign-in.",
  }),
  "awf-conflicting-identities": CONFLICTING_IDENTITIES,
  "conflicting-identities": CONFLICTING_IDENTITIES,
  "awf-service-account-required": entry<{ key: string; isWorkflow: boolean; elsewhere: readonly string[] }>({
    severity: "error",
    reference: "awf-auth",
    summary: "sign-in without the service account that AWF requires",
    message: ({ key }) => `${quote(key)} is missing, but AWF cannot sign in without a service account.`,
    hint: ({ key, isWorkflow, elsewhere }) =>
      isWorkflow || elsewhere.length === 0
        ? `Add ${quote(key)}.`
        : `Add ${quote(key)}, or compile for a target that does not require it: ${quoteList(elsewhere, "or")}.`,
    explanation: "AWF's proxy exits at startup if `AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID` is not set.",
  }),
  "awf-token-source": entry<{ source: OtherSource; isWorkflow: boolean; elsewhere: readonly string[] }>({
    severity: "error",
    reference: "awf-auth",
    summary: "token source that AWF does not support",
    message: ({ source }) => `AWF gets its token from GitHub Actions and does not support ${OTHER_SOURCES[source]}.`,
    hint: ({ isWorkflow, elsewhere }, audience) =>
      isWorkflow
        ? "Remove `identity_token`; AWF then uses the job's own OIDC token."
        : suggestTargets(elsewhere, audience),
    explanation:
      "AWF requests the identity token itself, from the endpoint that the GitHub Actions runner offers. None of its variables can name a file, a variable, a command or another URL instead.",
  }),
  "unsupported-by-default-target": entry<{
    source: OtherSource;
    supportedBy: readonly string[];
    target: string;
  }>({
    severity: "error",
    reference: "awf-auth",
    summary: "sign-in that the default target of `compile` does not support",
    message: ({ source, target }) => `The default target ${quote(target)} does not support ${OTHER_SOURCES[source]}.`,
    hint: ({ supportedBy }, audience) => suggestTargets(supportedBy, audience),
    explanation:
      "Without `--target`, an agent file is compiled for AWF, which requests the token itself from GitHub Actions. The hint names the targets that support the whole sign-in or, if there are none, its token source.",
  }),
  "awf-token-request": entry<{ difference: RequestDifference }>({
    severity: "error",
    reference: "awf-auth",
    summary: "token request to GitHub Actions that AWF makes differently",
    message: ({ difference }) =>
      `This request to GitHub Actions is not the one that AWF makes: ${wordDifference(difference)}.`,
    hint: () =>
      "Write `url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=…`, the header `Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}` and `response_field: value`.",
    explanation:
      "AWF requests the token from GitHub Actions with an audience and nothing else. Anything else in the URL or the headers would be lost.",
  }),
  "awf-shadows-key": entry<{ models: readonly string[] }>({
    severity: "warning",
    reference: "awf-auth",
    summary: "models with an API key next to one with federation",
    message: ({ models }) =>
      `${quoteList(models, "and")} ${models.length > 1 ? "use" : "uses"} an API key, but AWF uses federation for every Anthropic model of the process.`,
    explanation:
      "AWF signs in to Anthropic in one way only. If the `AWF_AUTH_*` variables are set, it does not use a key.",
  }),
  "unresolved-expression": entry<Output & { expression: string; variables: readonly string[] }>({
    severity: "error",
    reference: "github-expressions",
    summary: "GitHub Actions expression in an output that GitHub does not evaluate",
    message: ({ expression, ...output }, audience) =>
      `${quote(expression)} is not evaluated ${wordOutput(output, audience)}; only GitHub evaluates expressions.`,
    hint: ({ kind, variables }, audience) => {
      const [yaml, json] = [nameOption("format", "yaml", audience), nameOption("format", "json", audience)];
      // An editor offers neither values nor formats to choose from.
      const isFixed = audience === "language-server";
      const instead = kind === "format" && !isFixed ? `use ${yaml} or ${json}` : "write the value itself";
      const advice = variables.length === 0 || isFixed ? instead : `${giveValues(variables, audience)}, or ${instead}`;
      return `${capitalize(advice)}.`;
    },
    explanation:
      "Expressions are evaluated only in workflows. In a shell or a `.env` file, their text itself would be sent as the value.",
  }),
  "literal-expression": entry<Output>({
    severity: "error",
    reference: "github-expressions",
    summary: "plain text that GitHub would evaluate",
    message: (output, audience) =>
      `The value contains \`\${{\`, which is plain text here, but would be evaluated ${wordOutput(output, audience)}.`,
    explanation:
      "A value must mean the same in the input and in the output. Agent YAML has no GitHub Actions expressions, and neither do values passed with `--set`.",
  }),
  "unrepresentable-value": entry<{ format: string; found: string; elsewhere: string }>({
    severity: "error",
    reference: "none",
    summary: "value that programs read differently in the chosen format",
    message: ({ format, found }) =>
      `The value contains \`${found}\`, which programs that read format \`${format}\` interpret differently.`,
    hint: ({ elsewhere }, audience) => `Use ${nameOption("format", elsewhere, audience)}.`,
    explanation: "wifc never prints a value that some program that reads the format would read differently.",
  }),
  "awf-token-url": entry<{ name: string; variables: readonly string[] }>({
    severity: "error",
    reference: "awf-auth",
    summary: "token URL with references that AWF does not expand",
    message: ({ name }) => `${quote(name)} contains references, which AWF does not expand in its token URL.`,
    hint: ({ variables }) => writeOut(variables),
    explanation:
      "A `base_url` also moves the exchange of the token, so wifc writes it to `AWF_AUTH_ANTHROPIC_TOKEN_URL`. docker-agent expands references in it at run time, but AWF does not.",
  }),
};
