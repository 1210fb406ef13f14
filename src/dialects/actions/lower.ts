// A GitHub workflow or a composite action → config.
import { keyPlace } from "../../diagnostics/place.ts";
import { asksForToken } from "../../facts/github-actions.ts";
import type { ActionsConfig, ActionsJob } from "../../model/actions-config.ts";
import { describeDeclared } from "../../model/declared-config.ts";
import type { EnvironmentLayer } from "../../model/file-config.ts";
import { entries, isMapping, items, member, type Data } from "../../parse/data.ts";
import { joinPointer, type Pointer } from "../../text/pointer.ts";
import type { CheckedDocument } from "../checked-document.ts";
import { lowerEnvironmentName, lowerTriggers } from "../github-job.ts";
import { findLookalikeKeys } from "../lookalike-keys.ts";
import { lowerPermissions } from "../permissions.ts";
import { textOfKey } from "../text.ts";
import { lowerVariables } from "../variables.ts";
import { isHosted, listNeeds, readRunSettings } from "./machine.ts";
import { listTokenRequests } from "./scripts.ts";
import { declareSignIns } from "./sign-ins.ts";
import { lowerStep } from "./step.ts";
import { listUnfederated } from "./unfederated.ts";

// A local action, which the author has written for the workflow, or one that has to do with this kind of sign-in.
const SETS_VARIABLES = /^\.\/|anthropic|claude|oidc|identity/i;

/** Lowers a workflow or a composite action: its jobs with steps. */
export function lowerActions(document: CheckedDocument): ActionsConfig {
  const { value } = document;
  const runs = member(value, "jobs") === undefined ? member(value, "runs") : undefined;
  const own = lowerPermissions(document, "/permissions", member(value, "permissions"));
  const workflow = lowerLayer(document, value, "", "workflow");
  const lowerJob = (name: string, job: Data, pointer: Pointer): Omit<ActionsJob, "steps"> & { steps: StepsOfJob } => {
    const written = member(job, "permissions");
    const at = joinPointer(pointer, "permissions");
    const outer = [...workflow, ...lowerLayer(document, job, pointer, "job")];
    const steps = items(member(job, "steps")).map((step, index) => {
      const stepAt = joinPointer(pointer, "steps", index);
      const layers = [...outer, ...lowerLayer(document, step, stepAt, "step")];
      return { ...lowerStep(document, step, stepAt, layers, index), ...readRunSettings(value, job, step) };
    });
    const scripts = steps.flatMap(({ script }) => script?.value ?? []);
    const [[firstKey = ""] = []] = entries(job);
    const condition = textOfKey(document, job, pointer, "if", "github");
    const environment = lowerEnvironmentName(document, job, pointer);
    return {
      name,
      place: keyPlace(document, pointer),
      firstKey: keyPlace(document, joinPointer(pointer, firstKey)),
      permissions: written === undefined ? own : lowerPermissions(document, at, written),
      ...(condition && { condition }),
      ...(environment && { environment }),
      needs: listNeeds(job),
      isHosted: isHosted(job),
      steps,
      asksForToken: scripts.some(asksForToken),
      setsVariables:
        scripts.some((script) => /GITHUB_ENV|exportVariable/.test(script)) ||
        steps.some(({ uses, claude }) => !claude && SETS_VARIABLES.test(uses?.value ?? "")),
    };
  };
  const lowered = runs
    ? [lowerJob("", runs, "/runs")]
    : entries(member(value, "jobs")).map(([name, job]) => lowerJob(name, job, joinPointer("", "jobs", name)));
  const triggers = lowerTriggers(document);
  const { jobs, signIns } = declareSignIns(document, lowered, triggers);
  return {
    dialect: "actions",
    ...describeDeclared(signIns),
    requested: jobs.flatMap(listTokenRequests),
    unfederated: listUnfederated(document, jobs),
    lookalikes: findLookalikeKeys(document),
    isComposite: runs !== undefined,
    triggers,
    permissions: own,
    jobs,
  };
}

type StepsOfJob = ActionsJob["steps"];

/** The `env` of a workflow, a job or a step, if it has one. */
function lowerLayer(
  document: CheckedDocument,
  owner: Data,
  pointer: Pointer,
  role: "workflow" | "job" | "step",
): EnvironmentLayer[] {
  const mapping = member(owner, "env");
  if (!isMapping(mapping)) return [];
  const at = joinPointer(pointer, "env");
  const variables = lowerVariables(document, at, mapping);
  return [{ role, name: "env", place: keyPlace(document, at), variables, wrongTypes: new Map() }];
}
