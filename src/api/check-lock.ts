// Workflow and lock file → diagnostics of the lock file.
import { createDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { valuePlace, type Place } from "../diagnostics/place.ts";
import { hasErrors } from "../diagnostics/entry.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import type { Config } from "../dialects/dialects.ts";
import { staticCredentialsOf } from "../ir/static-credentials.ts";
import { checkStep } from "../lock/check-step.ts";
import { AGENT_STEP, findEngineSteps } from "../lock/engine-steps.ts";
import { member } from "../parse/data.ts";
import { parseSource } from "../parse/parse.ts";
import { isFederated, type FederatedBinding } from "../targets/target.ts";
import type { Source } from "../text/source.ts";
import { analyzeSource, findObstacles, type Options } from "./options.ts";

/** In what a lock file differs from its workflow. */
export interface CheckLockResult {
  /** Of the lock file; of the workflow instead if that has errors or does not sign in with federation. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Holds a lock file against its workflow: the steps that run an engine must have the variables of the sign-in, with the same values
 * and no others, and the agent's step no API key. Warnings about the workflow itself are for `lint`.
 */
export function checkLock(workflow: Source, lock: Source, options: Options = {}): CheckLockResult {
  const analysis = analyzeSource(workflow, options);
  const obstacles = findObstacles(analysis);
  if (obstacles) return { diagnostics: createDiagnostics(obstacles) };

  const asked = analysis.documents.flatMap(({ config, bindings }) =>
    config.dialect === "workflow" ? bindings.filter(isFederated).map((binding) => ({ config, binding })) : [],
  );
  const [first] = asked;
  if (first) return { diagnostics: createDiagnostics(checkSteps(lock, first.config, first.binding)) };
  const nothing = analysis.documents.slice(0, 1).map(({ whole }) => problem("nothing-to-compile", whole, {}));
  return { diagnostics: createDiagnostics(nothing) };
}

function checkSteps(lock: Source, config: Config, binding: FederatedBinding): Problem[] {
  const file = parseSource(lock);
  const problems = [...file.problems, ...file.documents.flatMap((document) => document.problems)];
  if (hasErrors(problems)) return problems;

  const steps = file.documents.flatMap(findEngineSteps);
  if (!steps.some(({ purpose }) => purpose === "agent")) {
    const [whole] = file.documents.map((document) => valuePlace(document, ""));
    const place: Place = whole ?? { source: lock, range: { start: 0, end: 0 } };
    return [...problems, problem("lock-without-agent-step", place, { id: AGENT_STEP })];
  }
  const credentials = staticCredentialsOf(binding);
  const checked = steps.filter(({ purpose }) => purpose !== "detection" || !detectsWithOwnEngine(config));
  return [...problems, ...checked.flatMap((step) => checkStep(step, binding.federation, credentials))];
}

/** Whether another engine looks for threats in the agent's result, with a sign-in of its own. */
function detectsWithOwnEngine(config: Config): boolean {
  if (config.dialect !== "workflow") return false;
  return member(member(member(config.value, "safe-outputs"), "threat-detection"), "engine") !== undefined;
}
