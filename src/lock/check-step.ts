// Checks one step of a lock file against the sign-in of its workflow.
import { countsAsCredential, staticCredentialsOf, type StaticCredential } from "../bind/static-credentials.ts";
import type { LockCause } from "../diagnostics/catalogue/lock.ts";
import { describeLine } from "../diagnostics/describe-line.ts";
import type { DocumentPlace } from "../diagnostics/place.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import { AWF_PREFIX } from "../facts/awf.ts";
import { GEMINI_VARIABLES } from "../facts/engine.ts";
import type { Federation } from "../model/federation.ts";
import type { WorkflowConfig } from "../model/workflow-config.ts";
import { findExpressions } from "../syntax/expression.ts";
import { AWF } from "../targets/awf.ts";
import type { FederatedBinding, Variable } from "../targets/target.ts";
import { applyEdits } from "../text/source.ts";
import { findCause, relateCause, type LockContext } from "./cause.ts";
import type { EngineStep } from "./engine-steps.ts";

/**
 * Checks a step: variables that are missing, different or unexpected, a credential that wins over them, and a missing `id-token: write`.
 */
export function checkStep(step: EngineStep, binding: FederatedBinding, context: LockContext): Problem[] {
  const { federation } = binding;
  const wanted = [...AWF.variables(federation), ...listEngineVariables(binding)];
  const missing = wanted.filter(({ name }) => !step.variables.has(name));
  const isAll = missing.length === wanted.length;
  const check: Check = { step, federation, wanted, cause: findCause(context, federation, [], isAll) };
  return [
    ...checkMissing(check, missing, isAll, context),
    ...checkValues(check),
    ...checkUnexpected(check),
    ...checkKeys(check, staticCredentialsOf(binding), context),
    ...checkPermissions(check),
  ];
}

/** The variables that configure the engine of the sign-in, unless the workflow sets them elsewhere. */
function listEngineVariables({ federation, surroundings }: FederatedBinding): Variable[] {
  if (surroundings?.engine.name !== "gemini") return [];
  return federation.engineKeys.flatMap(({ name: key, text: value }) => {
    const name = GEMINI_VARIABLES[key];
    const isSet = surroundings.layers.some(({ variables }) => name !== undefined && variables.has(name));
    return name === undefined || isSet || value.value === "" ? [] : [{ name, value }];
  });
}

interface Check {
  readonly step: EngineStep;
  readonly federation: Federation;
  readonly wanted: readonly Variable[];
  readonly cause: LockCause;
}

/** Reports missing variables: one problem each, or a single one if all are missing. */
function checkMissing(check: Check, missing: readonly Variable[], isAll: boolean, context: LockContext): Problem[] {
  const groups = isAll ? [{ variables: missing, place: check.federation.place }] : missing.map(oneVariable);
  return groups.map(({ variables, place }) => {
    const cause = findCause(context, check.federation, variables, isAll);
    return problem(
      "lock-missing-variable",
      check.step.place,
      { ...factsOf({ ...check, cause }, place), variables: variables.map(({ name }) => name), isAll },
      { related: [{ kind: "asked", place }, ...relateCause(context, cause)] },
    );
  });
}

function oneVariable(variable: Variable) {
  return { variables: [variable], place: variable.value.place };
}

function checkValues(check: Check): Problem[] {
  return check.wanted.flatMap(({ name, value }) => {
    const found = check.step.variables.get(name);
    if (!found || isSameValue(found.value, value.value)) return [];
    return [
      problem(
        "lock-different-value",
        found.place,
        { ...factsOf(check, value.place), variable: name, value: found.value, wanted: value.value },
        { related: [{ kind: "asked", place: value.place }] },
      ),
    ];
  });
}

function checkUnexpected(check: Check): Problem[] {
  const { step, federation, wanted } = check;
  const names = new Set(wanted.map(({ name }) => name));
  return [...step.variables]
    .filter(([name]) => name.startsWith(AWF_PREFIX) && !names.has(name))
    .map(([variable, { place }]) =>
      problem("lock-unexpected-variable", keyOf(place), { ...factsOf(check, federation.place), variable }),
    );
}

/** Reports keys in the steps of the agent and of threat detection. */
function checkKeys(
  check: Check,
  credentials: readonly StaticCredential[],
  { config: { engine } }: LockContext,
): Problem[] {
  const { step, federation } = check;
  if (step.purpose === "other") return [];
  return credentials.flatMap((credential) => {
    const { variable, isCertain, isAlwaysHanded = false } = credential;
    const found = step.variables.get(variable);
    if (!found || !countsAsCredential(credential, found.value)) return [];
    const otherEngine = engineWithRequiredKey(engine);
    const facts = { ...factsOf(check, federation.place), variable, isAlwaysHanded, otherEngine };
    const severity = isCertain && !isAlwaysHanded ? "error" : "warning";
    return [problem("lock-with-static-key", keyOf(found.place), facts, { severity })];
  });
}

/** The id of the engine if gh-aw always requires its API key: for every engine except `claude`, whose id may be longer. */
export function engineWithRequiredKey(engine: WorkflowConfig["engine"]): string | undefined {
  return engine?.name === "claude" ? undefined : engine?.id?.value;
}

/** Reports a job that signs in without `id-token: write`. */
function checkPermissions(check: Check): Problem[] {
  const { step, federation } = check;
  const { place, grantIdToken } = step.permissions;
  if (step.purpose === "other" || grantIdToken) return [];
  const facts = { ...factsOf(check, federation.place), isDetection: step.purpose === "detection" };
  return [problem("lock-without-id-token", place, facts)];
}

function keyOf(place: DocumentPlace): DocumentPlace {
  return { ...place, part: "key" };
}

function factsOf({ step: { name, job }, cause }: Check, asked: DocumentPlace) {
  return { step: name, job, asked: describeLine(asked), cause };
}

/** Whether two texts are equal except for whitespace within expressions, which gh-aw does not preserve. */
function isSameValue(first: string, second: string): boolean {
  return normalizeExpressions(first) === normalizeExpressions(second);
}

function normalizeExpressions(text: string): string {
  const edits = findExpressions(text).map(({ text: written, range }) => ({ range, text: removeSpaces(written) }));
  return applyEdits(text, edits);
}

/** Removes whitespace from an expression. There is an operator between any two words, so no words are joined. */
function removeSpaces(expression: string): string {
  return expression.replaceAll(/('[^']*')|\s+/g, (_, quoted: string | undefined) => quoted ?? "");
}
