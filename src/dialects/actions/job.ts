// A job → its steps, and the variables that reach them. It is not known yet which of them sign in.
import { keyPlace } from "../../diagnostics/place.ts";
import { asksForToken } from "../../facts/github-actions.ts";
import type { ActionsJob } from "../../model/actions-config.ts";
import type { EnvironmentLayer } from "../../model/file-config.ts";
import type { Permissions } from "../../model/permissions.ts";
import { entries, isMapping, items, member, memberAt, type Data } from "../../parse/data.ts";
import { joinPointer, type Pointer } from "../../text/pointer.ts";
import type { CheckedDocument } from "../checked-document.ts";
import { lowerEnvironmentName } from "../github-job.ts";
import { lowerPermissions } from "../permissions.ts";
import { textOfKey } from "../text.ts";
import { lowerVariables } from "../variables.ts";
import { isHosted, listNeeds, readRunSettings } from "./machine.ts";
import { lowerStep } from "./step.ts";

// A local action, which the author has written for the workflow, or one that has to do with this kind of sign-in.
const SETS_VARIABLES = /^\.\/|anthropic|claude|oidc|identity/i;

/** A job as written. */
export interface WrittenJob {
  readonly name: string;
  readonly job: Data;
  readonly pointer: Pointer;
  /** The key of its steps. Default: `steps`. */
  readonly key?: string;
}

/** What a workflow gives to all of its jobs. */
export interface OuterSettings {
  readonly permissions: Permissions;
  readonly layers: readonly EnvironmentLayer[];
}

/** Lowers the jobs in the mapping at a path. */
export function listJobs(document: CheckedDocument, path: readonly string[], outer: OuterSettings): ActionsJob[] {
  return entries(memberAt(document.value, path)).map(([name, job]) =>
    lowerJob(document, { name, job, pointer: joinPointer("", ...path, name) }, outer),
  );
}

/** Lowers a job. */
export function lowerJob(
  document: CheckedDocument,
  { name, job, pointer, key = "steps" }: WrittenJob,
  outer: OuterSettings,
): ActionsJob {
  const written = member(job, "permissions");
  const at = joinPointer(pointer, "permissions");
  const around = [
    // Each step is started in the container with the variables of the others, which win.
    ...lowerLayer(document, member(job, "container"), joinPointer(pointer, "container"), "job-container"),
    ...outer.layers,
    ...lowerLayer(document, job, pointer, "job"),
  ];
  const steps = items(member(job, key)).map((step, index) => {
    const stepAt = joinPointer(pointer, key, index);
    const layers = [...around, ...lowerLayer(document, step, stepAt, "step")];
    return { ...lowerStep(document, step, stepAt, layers, index), ...readRunSettings(document.value, job, step) };
  });
  const owners = [document.value, job, member(job, "container"), ...items(member(job, key))];
  const scripts = steps.flatMap(({ script }) => script?.value ?? []);
  const [[firstKey = ""] = []] = entries(job);
  const condition = textOfKey(document, job, pointer, "if", "github");
  const environment = lowerEnvironmentName(document, job, pointer);
  return {
    name,
    place: keyPlace(document, pointer),
    firstKey: keyPlace(document, joinPointer(pointer, firstKey)),
    permissions: written === undefined ? outer.permissions : lowerPermissions(document, at, written),
    ...(condition && { condition }),
    ...(environment && { environment }),
    needs: listNeeds(job),
    isHosted: isHosted(job),
    steps,
    asksForToken: scripts.some(asksForToken),
    setsVariables:
      owners.some((owner) => isExpression(member(owner, "env"))) ||
      scripts.some((script) => /GITHUB_ENV|exportVariable/.test(script)) ||
      steps.some(({ uses, claude }) => !claude && SETS_VARIABLES.test(uses?.value ?? "")),
  };
}

/** Whether a mapping is an expression, so that only a run knows its keys. */
function isExpression(mapping: Data | undefined): boolean {
  return typeof mapping === "string" && mapping.includes("${{");
}

/** The `env` of a workflow, a job, its container or a step, if it has one. */
export function lowerLayer(
  document: CheckedDocument,
  owner: Data | undefined,
  pointer: Pointer,
  role: "workflow" | "job-container" | "job" | "step",
): EnvironmentLayer[] {
  const mapping = member(owner, "env");
  if (!isMapping(mapping)) return [];
  const at = joinPointer(pointer, "env");
  const name = role === "job-container" ? "container.env" : "env";
  return [
    {
      role,
      name,
      place: keyPlace(document, at),
      variables: lowerVariables(document, at, mapping),
      wrongTypes: new Map(),
    },
  ];
}
