// The checks of `wifc doctor` that only compare what is known: the file, its sign-in, the variables, what takes precedence, the rule.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { hasErrors, type Severity } from "../diagnostics/entry.ts";
import type { BindingKind } from "../model/binding.ts";
import { wordEffect } from "../diagnostics/catalogue/workflow-words.ts";
import { countSeverity } from "../print/diagnostics/report.ts";
import { worstOf, type Check, type CheckItem, type CheckName } from "../print/doctor/report.ts";
import { describeNeeds, describeName } from "../print/required-env/sections.ts";
import { judgeReport } from "../print/required-env/verdict.ts";
import { checkObstacle, checkRequirement, isAbsent, isChoiceMet, type ReadVariable } from "../required-env/check.ts";
import type { RequiredEnv, Requirement } from "../required-env/requirement.ts";
import { plural } from "../text/numbers.ts";

/** A check whose result is findings. The severities in `doubts`, other than errors, leave the result open. */
export function judgeFindings(
  name: CheckName,
  diagnostics: readonly Diagnostic[],
  { fine, doubts }: { readonly fine: string; readonly doubts: readonly Severity[] },
): Check {
  const isOpen = diagnostics.some(({ severity }) => doubts.includes(severity));
  const verdict = hasErrors(diagnostics) ? "problem" : isOpen ? "unknown" : "ok";
  const counts = (["error", "warning", "note"] as const).flatMap((severity) => {
    const count = countSeverity(diagnostics, severity);
    return count === 0 ? [] : [plural(count, severity)];
  });
  const message = verdict === "ok" ? fine : `${counts.join(", ")}.`;
  return { name, verdict, message, ...(diagnostics.length > 0 && { diagnostics }) };
}

// What a sign-in lacks on this machine only.
const LEFT_OPEN: ReadonlySet<string> = new Set(["unresolved-expression", "omitted-variable"]);

/** Whether the file declares one sign-in with known values. */
export function checkSignIn(found: readonly Diagnostic[], isFound: boolean): Check {
  const errors = isFound ? [] : found.filter(({ severity }) => severity === "error");
  const isOpen = errors.every(({ code }) => LEFT_OPEN.has(code));
  return judgeFindings("sign-in", isOpen ? errors.map((each) => ({ ...each, severity: "note" })) : errors, {
    fine: "One sign-in, and all of its values are known.",
    doubts: ["note"],
  });
}

/** Whether the variables that a file requires are set. */
export function checkVariables(reports: readonly RequiredEnv[], read: ReadVariable): Check {
  const items = reports.flatMap(({ required, oneOf, conflicts }): CheckItem[] => [
    ...required.flatMap((each) => describeRequirement(each, read)),
    ...oneOf
      .filter((each) => !isChoiceMet(each, read))
      .map(({ model }) => lack(model, "each of its candidates lacks a variable")),
    ...conflicts.map(({ name }) => lack(name, "one model requires it, but for another it must not be set")),
  ]);
  const isNothing = reports.every(({ required, oneOf }) => required.length + oneOf.length === 0);
  const verdicts = reports.map((report) => judgeReport({ ...report, mustNotBeSet: [] }, read).text);
  return {
    name: "variables",
    verdict: worstOf(items.map(({ verdict }) => verdict)),
    message: isNothing ? "No variables are required." : [...new Set(verdicts)].join(" "),
    ...(items.length > 0 && { items }),
  };
}

function lack(name: string, message: string): CheckItem {
  return { name, verdict: "problem", message };
}

function describeRequirement(requirement: Requirement, read: ReadVariable): CheckItem[] {
  const status = checkRequirement(requirement, read);
  if (status === "set") return [];
  const [need = ""] = describeNeeds(requirement);
  const name = describeName(requirement, (each) => each);
  return [{ name, verdict: isAbsent(status) ? "problem" : "unknown", message: `${status}; ${need}` }];
}

/** Whether anything that is set here takes precedence over federation: variables of the report, and settings of this machine. */
export function checkPrecedence(
  reports: readonly RequiredEnv[],
  settings: readonly CheckItem[],
  read: ReadVariable,
): Check {
  const variables = reports.flatMap(({ mustNotBeSet }) => mustNotBeSet.flatMap((each) => describeObstacle(each, read)));
  const known = new Set(variables.map(({ name }) => name));
  const items = [...variables, ...settings.filter(({ name }) => !known.has(name))];
  const verdict = worstOf(items.map((item) => item.verdict));
  const count = plural(items.filter((item) => item.verdict === verdict).length, "setting");
  const messages = {
    ok: "Nothing that is set here takes precedence over federation.",
    unknown: `${count} may prevent this sign-in.`,
    problem: `${count} to remove: federation is not used.`,
  };
  return { name: "precedence", verdict, message: messages[verdict], ...(items.length > 0 && { items }) };
}

function describeObstacle(requirement: Requirement, read: ReadVariable): CheckItem[] {
  const { name, obstacle } = requirement;
  const state = checkObstacle(requirement, read);
  if (!obstacle || state === "none") return [];
  const isEmpty = read(name, "user") === "";
  const message = isEmpty
    ? "Anthropic's Python SDK before 1.0 treats an empty value as a key"
    : wordEffect(obstacle.effect);
  return [{ name, verdict: state === "certain" ? "problem" : "unknown", message }];
}

/** Where a sign-in runs, if not anywhere, and the variables of which one is set there. */
interface Platform {
  readonly name: string;
  readonly variables: readonly string[];
}

const GITHUB: Platform = {
  name: "a job of GitHub Actions",
  variables: ["GITHUB_ACTIONS", "ACTIONS_ID_TOKEN_REQUEST_URL"],
};
// The kubelet sets it in every container.
const KUBERNETES: Platform = { name: "a pod of Kubernetes", variables: ["KUBERNETES_SERVICE_HOST"] };

const PLATFORMS: Readonly<Partial<Record<BindingKind, Platform>>> = {
  engine: GITHUB,
  step: GITHUB,
  container: KUBERNETES,
};

/** Why the environment of this process says nothing about what signs in; nothing if it does. */
export function findElsewhere(kinds: readonly BindingKind[]): string | undefined {
  const platforms = kinds.flatMap((kind) => PLATFORMS[kind] ?? []);
  const elsewhere = platforms.find(({ variables }) => variables.every((name) => (process.env[name] ?? "") === ""));
  return elsewhere && `Run this in ${elsewhere.name} to check it.`;
}
