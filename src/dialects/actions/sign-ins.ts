// The steps of jobs → how each of them signs in, and the names of these sign-ins.
import { keepTriggers } from "../../bind/event-guard.ts";
import type { ActionsJob, ActionsStep } from "../../model/actions-config.ts";
import type { DeclaredSignIn } from "../../model/declared-config.ts";
import type { GithubJob, Trigger } from "../../model/github-job.ts";
import { sourcesOf, type Auth } from "../../model/federation.ts";
import { fieldTexts, sourceTexts } from "../../model/texts.ts";
import type { CheckedDocument } from "../checked-document.ts";
import { declareInputs } from "./declare-inputs.ts";
import { declareVariables } from "./declare-variables.ts";
import type { StepSignIn } from "./step-sign-in.ts";

/** Finds the sign-ins of all steps. Steps of a job with the same one share it. */
export function declareSignIns(
  document: CheckedDocument,
  jobs: readonly ActionsJob[],
  triggers: readonly Trigger[],
): { readonly jobs: readonly ActionsJob[]; readonly signIns: readonly DeclaredSignIn[] } {
  const found = new Map<ActionsStep, StepSignIn>();
  for (const job of jobs) {
    for (const step of job.steps) {
      const signIn = step.claude
        ? declareInputs(document, step, step.claude)
        : declareVariables(document, step, job, jobs);
      if (signIn) found.set(step, signIn);
    }
  }
  const complete = dropIncomplete(found);
  const auths = new Map<string, Auth>();
  const named = jobs.map((job) => nameSignIns(job, jobs, complete, auths, triggers));
  return {
    jobs: named,
    signIns: [...new Set(named.flatMap(({ steps }) => steps.flatMap(({ signIn }) => signIn ?? [])))],
  };
}

/**
 * Variables of a workflow or a job also reach steps that do not sign in. If some steps lack nothing, those that get the same rule and lack
 * something are such steps; else only those that lack the least are meant. A step that sets what it lacks, to nothing, is always meant.
 */
function dropIncomplete(found: ReadonlyMap<ActionsStep, StepSignIn>): ReadonlyMap<ActionsStep, StepSignIn> {
  const least = new Map<string, number>();
  for (const { auth, missing } of found.values()) {
    const { pointer } = auth.place;
    least.set(pointer, Math.min(missing.length, least.get(pointer) ?? missing.length));
  }
  const isMeant = (step: ActionsStep, { auth, missing }: StepSignIn) =>
    missing.length === least.get(auth.place.pointer) || missing.flat().some((name) => setsItself(step, name));
  return new Map([...found].filter(([step, signIn]) => isMeant(step, signIn)));
}

function setsItself({ layers }: ActionsStep, variable: string): boolean {
  return layers.some(({ role, variables }) => role === "step" && variables.has(variable));
}

function nameSignIns(
  job: ActionsJob,
  jobs: readonly ActionsJob[],
  found: ReadonlyMap<ActionsStep, StepSignIn>,
  auths: Map<string, Auth>,
  triggers: readonly Trigger[],
): ActionsJob {
  const federated = job.steps.flatMap((step) => {
    const signIn = found.get(step);
    return signIn ? [{ step, signIn }] : [];
  });
  const areEqual = new Set(federated.map(({ signIn }) => contentOf(signIn.auth))).size <= 1;
  const shared = new Map<string, DeclaredSignIn>();
  const steps = job.steps.map((step): ActionsStep => {
    const signIn = found.get(step);
    if (!signIn) return step;
    const { relevant, auth: own, ...rest } = signIn;
    const key = placesOf(own);
    const auth = auths.get(key) ?? own;
    auths.set(key, auth);
    const sharedKey = [key, ...relevant.map(({ pointer }) => pointer)].join(" ");
    const result = shared.get(sharedKey) ?? {
      ...rest,
      auth,
      kind: "step" as const,
      name: nameOf(job, step, areEqual),
      place: step.place,
      layers: step.layers,
      job: describeJob(job, step, jobs, triggers),
    };
    shared.set(sharedKey, result);
    return { ...step, signIn: result };
  });
  return { ...job, steps };
}

function describeJob(
  { environment, condition, needs, asksForToken }: ActionsJob,
  step: ActionsStep,
  jobs: readonly ActionsJob[],
  triggers: readonly Trigger[],
): GithubJob {
  const conditions = [condition, step.condition].flatMap((text) => text?.value ?? []);
  // A job is skipped with those that it needs.
  const isConditional = conditions.length > 0 || jobs.some((each) => needs.includes(each.name) && each.condition);
  return {
    triggers: keepTriggers(triggers, conditions),
    ...(environment && { environment }),
    asksForToken,
    isConditional,
  };
}

/** The name of the job; of one step, if the steps of the job sign in differently; of the step of a composite action. */
export function nameOf(
  job: ActionsJob,
  { id, name, number }: Pick<ActionsStep, "id" | "name" | "number">,
  areEqual: boolean,
): string {
  if (job.name === "") return id ?? name ?? (areEqual ? "action" : String(number));
  return areEqual ? job.name : `${job.name}/${id ?? number}`;
}

/** A text that is equal for sign-ins with the same values. */
function contentOf(auth: Auth): string {
  const texts = [...fieldTexts(auth), ...sourcesOf(auth).flatMap(sourceTexts)];
  return JSON.stringify([auth.notation, texts.map(({ name, text }) => [name, text.value])]);
}

/** A text that is equal for sign-ins with the same values in the same places. */
function placesOf(auth: Auth): string {
  const texts = [...fieldTexts(auth), ...sourcesOf(auth).flatMap(sourceTexts)];
  const omitted = (auth.omitted ?? []).map(({ variable }) => variable);
  return [auth.place, ...texts.map(({ text }) => text.place)]
    .map(({ pointer }) => pointer)
    .concat(omitted)
    .join(" ");
}
