// GitHub workflows: the inputs of actions for Claude Code.
import type { CheckedDocument } from "../dialects/checked-document.ts";
import { isAction } from "../dialects/actions/recognize.ts";
import { lowerActions } from "../dialects/actions/lower.ts";
import { isOnlyCalled, type ActionsConfig, type ActionsJob } from "../model/actions-config.ts";
import { planStep } from "./action-step.ts";
import { findOtherKeys, planOuterKeys } from "./outer-keys.ts";
import { grantIdToken } from "./permission.ts";
import { changeNothing, joinPlans, type Migration, type Plan, type WantedSignIn } from "./plan.ts";

/** GitHub workflows and composite actions. */
export const ACTIONS_MIGRATION: Migration = {
  recognizes: isAction,
  plan: planActions,
};

function planActions(document: CheckedDocument, wanted: WantedSignIn): Plan {
  const config = lowerActions(document);
  const steps = config.jobs.flatMap((job) =>
    job.steps.flatMap(({ claude, ...step }) =>
      claude ? [{ job, step, plan: planStep(document, config, { ...step, claude }, wanted) }] : [],
    ),
  );
  const keyed = steps.filter(({ plan }) => plan.isKeyed);
  const migrated = new Set(keyed.map(({ step }) => step.place.pointer));
  const jobs = [...new Set(keyed.map(({ job }) => job))];
  return joinPlans([
    ...steps.map(({ plan }) => plan),
    planOuterKeys(document, config, migrated),
    ...jobs.map((job) => planPermissions(config, job)),
    changeNothing(...findOtherKeys(document, config, migrated)),
  ]);
}

/** Grants the permission that a job needs. A workflow that only others call can have theirs. */
function planPermissions(config: ActionsConfig, { permissions, name, place }: ActionsJob): Plan {
  const areOfCaller = permissions.kind === "none" && isOnlyCalled(config);
  return areOfCaller || config.isComposite ? changeNothing() : grantIdToken(permissions, name, place);
}
