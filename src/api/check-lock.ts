// Workflow and lock file → the differences between them.
import { createDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { valuePlace, type Place } from "../diagnostics/place.ts";
import { hasErrors } from "../diagnostics/entry.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import { detectionFederation } from "../bind/engine.ts";
import type { Binding } from "../model/binding.ts";
import type { Federation } from "../model/federation.ts";
import type { WorkflowConfig } from "../model/workflow-config.ts";
import { checkKeyChecks, findKeyChecks } from "../lock/key-checks.ts";
import { checkStep } from "../lock/check-step.ts";
import { AGENT_STEP, findEngineSteps, type EngineStep } from "../lock/engine-steps.ts";
import { readCompilerVersion } from "../lock/version.ts";
import { parseSource } from "../parse/parse.ts";
import { isFederated } from "../targets/target.ts";
import type { Source } from "../text/source.ts";
import { analyze, type Options } from "../analyze.ts";
import { findObstacles } from "./obstacles.ts";

/** The result of `checkLock`. */
export interface CheckLockResult {
  /** What is wrong in the lock file. If the workflow has errors or no federation, what is wrong in the workflow instead. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Checks a lock file that `gh aw compile` wrote against its workflow: every step that runs an engine must have exactly the variables of
 * the sign-in, the same values, no API key, and a job with `id-token: write`. Does not report warnings about the workflow; `lint` does.
 *
 * `workflow` is the Markdown file and `lock` its `.lock.yml` file. Messages and spans refer to them by their `name`. Pass
 * `options.readImport` if the workflow imports files. Never throws because of the input.
 */
export function checkLock(workflow: Source, lock: Source, options: Options = {}): CheckLockResult {
  const analysis = analyze(workflow, options);
  const obstacles = findObstacles(analysis);
  if (obstacles) return { diagnostics: createDiagnostics(obstacles, options.audience) };

  const [asked] = analysis.documents.flatMap(({ config, bindings }) =>
    config.dialect === "workflow" && bindings.some(isFederated) ? [{ config, bindings }] : [],
  );
  if (asked) return { diagnostics: createDiagnostics(checkSteps(lock, asked), options.audience) };
  const nothing = analysis.documents.slice(0, 1).map(({ whole }) => problem("nothing-to-compile", whole, {}));
  return { diagnostics: createDiagnostics(nothing, options.audience) };
}

/** A workflow that signs in with federation. */
interface SignedInWorkflow {
  readonly config: WorkflowConfig;
  readonly bindings: readonly Binding[];
}

function checkSteps(lock: Source, asked: SignedInWorkflow): Problem[] {
  const file = parseSource(lock);
  const problems = [...file.problems, ...file.documents.flatMap((document) => document.problems)];
  if (hasErrors(problems)) return problems;

  const steps = file.documents.flatMap(findEngineSteps);
  if (!steps.some(({ purpose }) => purpose === "agent")) {
    const [whole] = file.documents.map((document) => valuePlace(document, ""));
    const place: Place = whole ?? { source: lock, range: { start: 0, end: 0 } };
    return [...problems, problem("lock-without-agent-step", place, { id: AGENT_STEP })];
  }
  const context = { config: asked.config, version: readCompilerVersion(lock) };
  const found = steps.flatMap((step) => {
    const wanted = signInOf(step, asked);
    return wanted && isFederated(wanted) ? checkStep(step, wanted, context) : [];
  });
  const agent = asked.bindings.find(({ isDetection }) => !isDetection);
  const isDetectionKeyed = asked.bindings.some(({ isDetection, keys }) => isDetection && keys.length > 0);
  const checks =
    agent?.federation && !isDetectionKeyed
      ? checkKeyChecks(file.documents.flatMap(findKeyChecks), agent.federation, steps, context)
      : [];
  return [...problems, ...found, ...checks];
}

/** The binding that a step must sign in with; nothing if it is unknown. */
function signInOf({ purpose }: EngineStep, { config, bindings }: SignedInWorkflow): Binding | undefined {
  const agent = bindings.find(({ isDetection }) => !isDetection);
  if (purpose === "agent" || !agent) return agent;
  const inDetection = withFederation(agent, detectionFederation(config));
  if (purpose === "other") return inDetection;
  // Copilot checks the output of `pi` for threats (https://github.com/github/gh-aw/issues/58427).
  if (config.detection.kind === "unknown" || agent.name === "pi") return undefined;
  return config.detection.kind === "own" ? bindings.find(({ isDetection }) => isDetection) : inDetection;
}

function withFederation(binding: Binding, federation: Federation | undefined): Binding | undefined {
  return federation && { ...binding, federation };
}
