// A file, or the variables of this process → the checks of `wifc doctor`.
import { analyze } from "../analyze.ts";
import { compareSource } from "../api/check-rule.ts";
import { createComparison } from "../api/comparison.ts";
import { lint } from "../api/lint.ts";
import { readResources, type ReadResources } from "../api/read-resources.ts";
import { requiredEnv } from "../api/required-env.ts";
import { findSignIn } from "../api/sign-in.ts";
import { createDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { hasErrors } from "../diagnostics/entry.ts";
import { SDK_RULE } from "../facts/sdk.ts";
import { authOf, type Binding } from "../model/binding.ts";
import type { Federation } from "../model/federation.ts";
import { skip, type Check, type DoctorReport } from "../print/doctor/report.ts";
import { collectRequiredEnv } from "../required-env/collect.ts";
import { createVariableReader } from "../required-env/check.ts";
import type { Source } from "../text/source.ts";
import { checkPrecedence, checkSignIn, checkVariables, findElsewhere, judgeFindings } from "./doctor-checks.ts";
import { findMachineSettings } from "./doctor-machine.ts";
import { judgeRule, skipSteps, trySteps } from "./doctor-sign-in.ts";
import { openConfigurations, type ConfigOptions } from "./find-configuration.ts";
import type { RunCommandOptions } from "./run-options.ts";
import { readRules, type RulesOptions } from "./read-rules.ts";
import type { SignInSteps } from "./sign-in.ts";
import { openSource } from "./source-context.ts";
import { readValues, reportUnread, type SignInCommandOptions } from "./source-options.ts";
import { today } from "./today.ts";
import { withTokenUrl } from "./token.ts";

export interface ExamineOptions
  extends SignInCommandOptions, RulesOptions, RunCommandOptions, ConfigOptions, Pick<SignInSteps, "exchange"> {
  readonly tokenUrl?: string;
  /** In seconds. */
  readonly timeout: number;
}

const NO_RULES = "Use `--rules` with exported federation rules.";
const UNKNOWN = "The sign-in is not known.";
const NOT_NAMED = "Name the file to run its command or send its request.";
const IS_WRONG = "The file has errors.";

/**
 * Examines a file. One that was found may be a stranger's, so that its command is not run and its request is not sent. Throws a `Failure`
 * if it, or a file with rules, cannot be read.
 */
export async function examineFile(file: string, isNamed: boolean, options: ExamineOptions): Promise<DoctorReport> {
  const { source, context } = openSource(file, options.stdinFilename);
  const configuration = openConfigurations(options).find(file);
  const { federationRules, ...settings } = configuration?.apply(context) ?? { ...context };
  const rules = options.rules ? readRules(options.rules, [file]) : federationRules;
  const steps = stepsOf(options, rules);

  const values = readValues(options);
  const { environment: ofJob, rules: _, ...selection } = options;
  const asked = { ...selection, ...context };
  const { diagnostics } = lint(source, settings);
  const ofFile = [...(configuration?.diagnostics ?? []), ...diagnostics];
  const linted = judgeFindings("lint", ofFile, { fine: "No errors and no warnings.", doubts: ["warning"] });
  const found = findSignIn(source, { ...asked, values, environment: process.env }, "wifc doctor");
  if (found.reads && !options.quiet) reportUnread(options, source.name, found.reads);
  const path = source.name;
  const { binding, signIn } = found;
  if (hasErrors(diagnostics) && !binding) {
    const names = ["sign-in", "variables", "precedence", "token", "rule", "exchange"] as const;
    return { path, checks: [linted, ...names.map((name) => skip(name, IS_WRONG))] };
  }

  const all = analyze(source, context).documents.flatMap(({ bindings }) => bindings.filter(authOf));
  const bindings = binding ? [binding] : all;
  const elsewhere = findElsewhere(bindings.map(({ kind }) => kind));
  const read = createVariableReader({
    environment: process.env,
    given: values,
    hasAllVars: options.varsFile !== undefined,
  });
  const { reports, diagnostics: refused } = requiredEnv(source, asked);
  const isRefused = hasErrors(refused);
  const reason = elsewhere ?? (isRefused ? UNKNOWN : undefined);
  const compareRule = () => {
    if (!steps.rules) return skip("rule", NO_RULES);
    if (isRefused) return skip("rule", UNKNOWN);
    return compareFile(source, steps.rules, { ...asked, ...(ofJob !== undefined && { environment: ofJob }), values });
  };
  const isTrusted = isNamed || !["command", "url"].includes(signIn?.federation.source.kind ?? "");
  const untried = elsewhere ?? (signIn ? (isTrusted ? undefined : NOT_NAMED) : UNKNOWN);
  return {
    path,
    ...(binding && { subject: { kind: binding.kind, name: binding.name } }),
    checks: [
      linted,
      checkSignIn(found.diagnostics, signIn !== undefined),
      reason === undefined ? checkVariables(reports, read) : skip("variables", reason),
      reason === undefined
        ? checkPrecedence(reports, findMachineSettings(path, bindings), read)
        : skip("precedence", reason),
      ...(signIn && untried === undefined
        ? await trySteps(withTokenUrl(signIn.federation, options.tokenUrl), steps, compareRule)
        : skipSteps(untried ?? UNKNOWN, steps, compareRule)),
    ],
  };
}

function stepsOf({ exchange, quiet, timeout }: ExamineOptions, rules: readonly Source[] | undefined): SignInSteps {
  return {
    ...(exchange && { exchange }),
    ...(quiet && { quiet }),
    rules: rules && readResources(rules, { today: today() }),
    timeLimit: Math.round(timeout * 1000),
  };
}

/** Compares the sign-ins of a file with their rules, without a token. */
function compareFile(
  source: Source,
  rules: ReadResources,
  options: RunCommandOptions &
    Parameters<typeof compareSource>[1] & { readonly values: Readonly<Record<string, string>> },
): Check {
  const { problems } = compareSource(source, { ...options, compare: createComparison(rules, options) });
  return judgeRule(createDiagnostics([...rules.problems, ...problems], "command-line"));
}

/** Examines the sign-in that the variables of this process describe. */
export async function examineEnvironment(options: ExamineOptions): Promise<DoctorReport> {
  const { readEnvironment } = await import("../runtime/environment-federation.ts");
  const steps = stepsOf(options, options.rules && readRules(options.rules));
  const { source, ...found } = readEnvironment(process.env);
  const linted = skip("lint", "There is no file.");
  const compareRule = () => skip("rule", steps.rules ? "There is no token to compare with it." : NO_RULES);
  if (!("federation" in found)) {
    const missing: readonly Diagnostic[] = found.diagnostics;
    const reason = "The variables of a sign-in are not set.";
    return {
      path: source.name,
      checks: [
        linted,
        skip("sign-in", reason),
        judgeFindings("variables", missing, { fine: "", doubts: [] }),
        skip("precedence", reason),
        ...skipSteps(reason, steps, compareRule),
      ],
    };
  }
  const { federation } = found;
  const binding = describeEnvironment(federation);
  const report = collectRequiredEnv([binding], undefined);
  const read = createVariableReader({ environment: process.env, given: {}, hasAllVars: false });
  return {
    path: source.name,
    checks: [
      linted,
      { name: "sign-in", verdict: "ok", message: "All of its values are known." },
      { name: "variables", verdict: "ok", message: "All required variables are set." },
      checkPrecedence([report], findMachineSettings(source.name, [binding]), read),
      ...(await trySteps(withTokenUrl(federation, options.tokenUrl), steps, compareRule)),
    ],
  };
}

/** What signs in with variables: an SDK, or AWF's proxy. */
function describeEnvironment(federation: Federation): Binding {
  const isSdk = federation.spelling.federationRuleId === SDK_RULE;
  return {
    kind: isSdk ? "step" : "engine",
    name: "",
    ...(isSdk && { program: "sdk" }),
    place: federation.place,
    agents: [],
    reachable: true,
    choices: [],
    standsFor: [],
    provider: "anthropic",
    federation,
    keys: [],
    texts: [],
  };
}
