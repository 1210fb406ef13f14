// One step of a lock file against the sign-in that its workflow asks for.
import { sourceOf, type DocumentPlace } from "../diagnostics/place.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import { createSpanReader } from "../diagnostics/span.ts";
import type { Federation } from "../ir/federation.ts";
import { countsAsCredential, type StaticCredential } from "../ir/static-credentials.ts";
import { AWF } from "../targets/awf.ts";
import type { Variable } from "../targets/target.ts";
import { SIGN_IN_PREFIX, type EngineStep } from "./engine-steps.ts";
import { isSameValue } from "./same-value.ts";

/** What is wrong with a step: variables that are missing, different or too many, and a credential for the agent that gets before them. */
export function checkStep(
  step: EngineStep,
  federation: Federation,
  credentials: readonly StaticCredential[],
): Problem[] {
  const wanted = AWF.variables(federation);
  return [
    ...checkMissing(step, federation, wanted),
    ...checkValues(step, federation, wanted),
    ...checkUnexpected(step, federation, wanted),
    ...checkKeys(step, federation, credentials),
    ...checkPermissions(step, federation),
  ];
}

/** A step without any sign-in is one mistake. */
function checkMissing(step: EngineStep, federation: Federation, wanted: readonly Variable[]): Problem[] {
  const missing = wanted.filter(({ name }) => !step.variables.has(name));
  const isAll = missing.length === wanted.length;
  const groups = isAll ? [{ variables: missing, place: federation.place }] : missing.map(oneVariable);
  return groups.map(({ variables, place }) =>
    problem(
      "lock-missing-variable",
      step.place,
      { ...factsOf(step, federation, place), variables: variables.map(({ name }) => name), isAll },
      { related: [{ message: "asked for here", place }] },
    ),
  );
}

function oneVariable(variable: Variable) {
  return { variables: [variable], place: variable.value.place };
}

function checkValues(step: EngineStep, federation: Federation, wanted: readonly Variable[]): Problem[] {
  return wanted.flatMap(({ name, value }) => {
    const found = step.variables.get(name);
    if (!found || isSameValue(found.value, value.value)) return [];
    return [
      problem(
        "lock-different-value",
        found.place,
        { ...factsOf(step, federation, value.place), variable: name, value: found.value, wanted: value.value },
        { related: [{ message: "asked for here", place: value.place }] },
      ),
    ];
  });
}

function checkUnexpected(step: EngineStep, federation: Federation, wanted: readonly Variable[]): Problem[] {
  const names = new Set(wanted.map(({ name }) => name));
  return [...step.variables]
    .filter(([name]) => name.startsWith(SIGN_IN_PREFIX) && !names.has(name))
    .map(([variable, { place }]) =>
      problem("lock-unexpected-variable", keyOf(place), { ...factsOf(step, federation, federation.place), variable }),
    );
}

/** Only the agent step: the others are handed what their own checks need. */
function checkKeys(step: EngineStep, federation: Federation, credentials: readonly StaticCredential[]): Problem[] {
  if (step.purpose !== "agent") return [];
  return credentials.flatMap((credential) => {
    const { variable, isCertain, isAlwaysHanded = false } = credential;
    const found = step.variables.get(variable);
    if (!found || !countsAsCredential(credential, found.value)) return [];
    const facts = { ...factsOf(step, federation, federation.place), variable, isAlwaysHanded };
    const severity = isCertain && !isAlwaysHanded ? "error" : "warning";
    return [problem("lock-with-static-key", keyOf(found.place), facts, { severity })];
  });
}

/** The job that runs the agent asks for the token. */
function checkPermissions(step: EngineStep, federation: Federation): Problem[] {
  const { place, grantIdToken } = step.permissions;
  if (step.purpose !== "agent" || grantIdToken) return [];
  return [problem("lock-without-id-token", place, factsOf(step, federation, federation.place))];
}

function keyOf(place: DocumentPlace): DocumentPlace {
  return { ...place, part: "key" };
}

function factsOf({ name, job }: EngineStep, { notation }: Federation, asked: DocumentPlace) {
  return {
    step: name,
    job,
    asked: `${sourceOf(asked).name}:${createSpanReader().ofPlace(asked).start.line}`,
    foreignNotation: notation === "github-oidc" ? undefined : notation,
  };
}
