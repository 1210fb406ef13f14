// The steps of a workflow that sign in at Anthropic with a stored key, or do not declare how; and the keys that jobs pass on.
import { findOtherService } from "../../bind/other-service.ts";
import { keyPlace, type DocumentPlace } from "../../diagnostics/place.ts";
import { KEY_INPUTS, PROVIDER_INPUTS } from "../../facts/claude-code-action.ts";
import { STORED_KEY } from "../../facts/provider-keys.ts";
import {
  isSet,
  listProviderInputs,
  variablesOf,
  type ActionsJob,
  type ActionsStep,
} from "../../model/actions-config.ts";
import type { Unfederated } from "../../model/unfederated.ts";
import { entries, memberAt } from "../../parse/data.ts";
import { readsIn, type Text } from "../../syntax/text.ts";
import { joinPointer, splitPointer } from "../../text/pointer.ts";
import type { CheckedDocument } from "../checked-document.ts";
import { nameOf } from "./sign-ins.ts";
import { isOfGithub } from "./step-sign-in.ts";

/** Lists them. Steps with federation are left out: keys next to it have findings of their own. */
export function listUnfederated(document: CheckedDocument, jobs: readonly ActionsJob[]): Unfederated[] {
  return jobs.flatMap((job) => [
    ...job.steps.filter(({ signIn }) => !signIn).flatMap((step) => findInStep(job, step)),
    ...findPassed(document, job),
  ]);
}

/** A stored credential, and where it is. */
interface Credential {
  readonly name: string;
  readonly place: DocumentPlace;
}

function findInStep(job: ActionsJob, step: ActionsStep): Unfederated[] {
  const { claude, inputs, place } = step;
  const variables = variablesOf(step);
  const service = findOtherService(variables);
  if (service?.kind === "other-provider" || listProviderInputs(step).length > 0) return [];
  const credentials = claude ? listClaudeKeys(step, variables) : isOfGithub(step) ? [] : listOtherKeys(step, variables);
  const isDynamic = claude && PROVIDER_INPUTS.some((input) => inputs.get(input)?.text.value.includes("${{"));
  const doubt = isDynamic ? ("provider" as const) : service ? ("address" as const) : undefined;
  const found = { kind: "step", name: nameOf(job, step, true), ...(doubt && { doubt }) } as const;
  if (claude && credentials.length === 0) return [{ ...found, place }];
  return credentials.map((credential) => ({ ...found, place: credential.place, credential: credential.name }));
}

/** The keys of a step with an action for Claude Code: its inputs, or else the variables that the action reads. */
function listClaudeKeys({ claude, inputs }: ActionsStep, variables: ReadonlyMap<string, Text>): Credential[] {
  const given = KEY_INPUTS.flatMap((name) => inputs.get(name) ?? []).filter(({ text }) => isSet(text));
  if (given.length > 0) return given.map(({ key, place }) => ({ name: key, place }));
  return claude?.program === "claude-code-action" ? listKeyVariables(variables) : [];
}

/** The keys of another step: variables and inputs that are called like one, and texts that read such a secret. */
function listOtherKeys({ layers, inputs, script }: ActionsStep, variables: ReadonlyMap<string, Text>) {
  const own = layers.filter(({ role }) => role === "step").flatMap((layer) => [...layer.variables]);
  const texts = [
    ...own.filter(([name]) => !STORED_KEY.test(name)).map(([, text]) => text),
    ...[...inputs.values()].filter(({ key }) => !STORED_KEY.test(key)).map(({ text }) => text),
    ...(script ? [script] : []),
  ];
  return [
    ...listKeyVariables(variables),
    ...[...inputs.values()]
      .filter(({ key, text }) => STORED_KEY.test(key) && isSet(text))
      .map(({ key, place }) => ({ name: key, place })),
    ...texts.flatMap((text) => readKeySecret(text)),
  ];
}

function listKeyVariables(variables: ReadonlyMap<string, Text>): Credential[] {
  return [...variables]
    .filter(([name, text]) => STORED_KEY.test(name) && isSet(text))
    .map(([name, { place }]) => ({ name, place: { ...place, part: "key" } }));
}

function readKeySecret(text: Text): Credential[] {
  const read = readsIn(text).find(({ context, name }) => context === "secrets" && STORED_KEY.test(name ?? ""));
  return read?.name === undefined ? [] : [{ name: read.name, place: text.place }];
}

/** The keys that a job passes to a workflow that it calls. */
function findPassed(document: CheckedDocument, { place, name }: ActionsJob): Unfederated[] {
  const at = joinPointer(place.pointer, "secrets");
  return entries(memberAt(document.value, splitPointer(at)))
    .filter(([secret]) => STORED_KEY.test(secret))
    .map(([secret]) => ({
      kind: "step",
      name,
      place: keyPlace(document, joinPointer(at, secret)),
      credential: secret,
    }));
}
