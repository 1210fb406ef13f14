// Steps that want an API key, in the lock file of a workflow that signs in without one.
import { problem, type Problem } from "../diagnostics/problem.ts";
import { type Federation, effectiveProvider } from "../model/federation.ts";
import { AWF } from "../targets/awf.ts";
import { findCause, type LockContext } from "./cause.ts";
import { describePlace, engineThatKeepsItsKey } from "./check-step.ts";
import type { EngineStep } from "./engine-steps.ts";
import type { KeyCheck } from "./key-checks.ts";

/** Each of these steps ends a run that has no key. */
export function checkKeyChecks(
  checks: readonly KeyCheck[],
  federation: Federation,
  steps: readonly EngineStep[],
  context: LockContext,
): Problem[] {
  if (effectiveProvider(federation) !== "anthropic") return [];
  const wanted = AWF.variables(federation);
  // Where the sign-in is lost, the check is what is left of it.
  const isLost = steps.some(({ purpose, variables }) => {
    return purpose === "agent" && !wanted.some(({ name }) => variables.has(name));
  });
  const cause = findCause(context, federation, isLost ? wanted : [], isLost);
  const otherEngine = engineThatKeepsItsKey(context.config.engine);
  return checks.map(({ step, job, variable, place }) =>
    problem("lock-with-key-check", place, {
      step,
      job,
      variable,
      asked: describePlace(federation.place),
      cause,
      otherEngine,
    }),
  );
}
