// Code from a fork in a job that signs in.
import { keepsForksOut } from "../../bind/fork-guard.ts";
import { findHeadCheckout } from "../../bind/untrusted-checkout.ts";
import { problem } from "../../diagnostics/problem.ts";
import { PRIVILEGED_EVENTS } from "../../facts/github-events.ts";
import type { ActionsJob } from "../../model/actions-config.ts";
import type { ActionsRule } from "../rule.ts";

/** Raises `untrusted-checkout`, once per checkout. */
export const untrustedCheckout: ActionsRule = ({ config: { jobs, triggers } }) => {
  const privileged = triggers.filter(({ name }) => Object.hasOwn(PRIVILEGED_EVENTS, name));
  if (privileged.length === 0) return [];
  const needed = new Map(jobs.map((job) => [job.name, job]));
  return jobs.flatMap((job) => {
    const signedIn = job.steps.find(({ signIn }) => signIn);
    if (!signedIn) return [];
    return job.steps.flatMap((step) => {
      const place = findHeadCheckout(step);
      const event = place && privileged.find(({ name }) => !isGuarded(step.condition?.value, job, name, needed));
      if (!place || !event) return [];
      const related = [
        { kind: "trigger", place: event.place },
        { kind: "federated", place: signedIn.place },
      ] as const;
      return [problem("untrusted-checkout", place, { event: event.name }, { related })];
    });
  });
};

/** Whether the condition of the step, of its job, or of a job without which it does not run keeps forks out. */
function isGuarded(
  stepCondition: string | undefined,
  job: ActionsJob,
  event: string,
  jobs: ReadonlyMap<string, ActionsJob>,
): boolean {
  const conditions = [stepCondition, ...listConditions(job, jobs)];
  return conditions.some((each) => each !== undefined && keepsForksOut(each, event));
}

/** The conditions of a job and of the jobs that it needs. A job that is skipped skips those that need it, unless they say otherwise. */
function listConditions(job: ActionsJob, jobs: ReadonlyMap<string, ActionsJob>, seen = new Set<string>()): string[] {
  if (seen.has(job.name)) return [];
  seen.add(job.name);
  const own = job.condition?.value;
  const runsAnyway = own !== undefined && /\b(?:always|failure|cancelled)\s*\(/i.test(own);
  const needed = runsAnyway ? [] : job.needs.flatMap((name) => jobs.get(name) ?? []);
  return [...(own === undefined ? [] : [own]), ...needed.flatMap((each) => listConditions(each, jobs, seen))];
}
