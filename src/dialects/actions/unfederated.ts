// The steps of a workflow that sign in at Anthropic with a stored key, or do not declare how; and the keys that jobs pass on.
import { findOtherService } from "../../bind/other-service.ts";
import { listCalls } from "../../bind/token-use.ts";
import { readWrittenFiles } from "../../bind/written-files.ts";
import { keyPlace, type DocumentPlace } from "../../diagnostics/place.ts";
import { KEY_INPUTS, PROVIDER_INPUTS } from "../../facts/claude-code-action.ts";
import { STORED_KEY, STORED_VALUE } from "../../facts/provider-keys.ts";
import {
  isSet,
  listProviderInputs,
  variablesOf,
  type ActionsJob,
  type ActionsStep,
} from "../../model/actions-config.ts";
import type { Unfederated } from "../../model/unfederated.ts";
import { entries, member, memberAt, textMember } from "../../parse/data.ts";
import { readsIn, type Text } from "../../syntax/text.ts";
import { joinPointer, splitPointer, type Pointer } from "../../text/pointer.ts";
import type { CheckedDocument } from "../checked-document.ts";
import { lowerVariables } from "../variables.ts";
import { nameOf } from "./sign-ins.ts";
import { isOfGithub } from "./step-sign-in.ts";

const CLAUDE_MARK = /claude/i;

// A workflow of another repository that runs Claude, as far as its name shows.
const CALLS_CLAUDE = /^[^.].*(?:anthropic|claude)/i;

/** Lists them. Steps with federation are left out: keys next to it have findings of their own. */
export function listUnfederated(document: CheckedDocument, jobs: readonly ActionsJob[]): Unfederated[] {
  return jobs.flatMap((job) => [
    ...findInSteps(job),
    ...findPassed(document, job),
    ...findContainers(document, joinPointer(job.place.pointer, "services")),
  ]);
}

/** A key in one step of a job can be what a program in another one signs in with. */
function findInSteps(job: ActionsJob): Unfederated[] {
  const found = job.steps.filter(({ signIn }) => !signIn).flatMap((step) => findInStep(job, step));
  const isKeyed = found.some(({ credential }) => credential !== undefined);
  return found.filter(({ doubt }) => !isKeyed || doubt !== "program");
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
  if (credentials.length === 0) return claude ? [{ ...found, place }] : findCalls(step, found);
  return credentials.map((credential) => ({ ...found, place: credential.place, credential: credential.name }));
}

/** The keys of a step with an action for Claude Code: its inputs, or else the variables that the action reads. */
function listClaudeKeys({ claude, inputs }: ActionsStep, variables: ReadonlyMap<string, Text>): Credential[] {
  const given = KEY_INPUTS.flatMap((name) => inputs.get(name) ?? []).filter(({ text }) => isSet(text));
  if (given.length > 0) return given.map(({ key, place }) => ({ name: key, place }));
  return claude?.program === "claude-code-action" ? listKeyVariables(variables) : [];
}

/** The keys of another step, in its variables, its inputs or its script. */
function listOtherKeys({ inputs, script }: ActionsStep, variables: ReadonlyMap<string, Text>): Credential[] {
  const found = [
    ...[...variables].flatMap(([name, text]) => findKey({ name, place: keyOf(text) }, text)),
    ...[...inputs.values()].flatMap(({ key, place, text }) => findKey({ name: key, place }, text)),
    ...(script ? findKey({ name: "script", place: script.place }, script) : []),
  ];
  return found.length === 0 && script ? findAssigned(script) : found;
}

function listKeyVariables(variables: ReadonlyMap<string, Text>): Credential[] {
  return [...variables]
    .filter(([name, text]) => STORED_KEY.test(name) && isSet(text))
    .map(([name, text]) => ({ name, place: keyOf(text) }));
}

/** The key that is in a text: by the name of the text, by that of the secret that it reads, or because its value is one. */
function findKey(named: Credential, text: Text): Credential[] {
  if (STORED_KEY.test(named.name)) return isSet(text) ? [named] : [];
  const secret = readsIn(text).find(({ context, name }) => context === "secrets" && STORED_KEY.test(name ?? ""))?.name;
  const name = secret ?? (STORED_VALUE.test(text.value) ? named.name : undefined);
  return name === undefined ? [] : [{ name, place: text.place }];
}

// Comments are left out, and so are empty values and those of the same variable.
const ASSIGNED = /^[ \t]*#.*|(?<![\w$.-])(?<name>\w+)=["']?(?!["'\s;&|)]|$|\$\{?\k<name>\b)/gm;

/** The variable to which a script assigns a key, for itself, for a container or for later steps. */
function findAssigned({ value, place }: Text): Credential[] {
  const names = Array.from(value.matchAll(ASSIGNED), ({ groups }) => groups?.["name"] ?? "");
  return names
    .filter((name) => STORED_KEY.test(name))
    .slice(0, 1)
    .map((name) => ({ name, place }));
}

function keyOf({ place }: Text): DocumentPlace {
  return { ...place, part: "key" };
}

/** The program in a script that signs in with what the file does not show: other steps and the machine can set its variables. */
function findCalls(step: ActionsStep, found: Pick<Unfederated, "kind" | "name">): Unfederated[] {
  const { script, place } = step;
  const isCalled = script && CLAUDE_MARK.test(script.value) && listCalls(readWrittenFiles(step)).length > 0;
  return isCalled ? [{ doubt: "program", ...found, place: script.place ?? place }] : [];
}

/** The keys that a job passes to a workflow that it calls. Workflows of the same repository are checked themselves. */
function findPassed(document: CheckedDocument, { place, name }: ActionsJob): Unfederated[] {
  const job = memberAt(document.value, splitPointer(place.pointer));
  const at = joinPointer(place.pointer, "secrets");
  const secrets = member(job, "secrets");
  const found = { kind: "step", name } as const;
  if (secrets === "inherit" && CALLS_CLAUDE.test(textMember(job, "uses") ?? ""))
    return [{ ...found, place: keyPlace(document, at), doubt: "inherit" }];
  return [...lowerVariables(document, at, secrets)].flatMap(([secret, text]) => {
    const keys = findKey({ name: secret, place: keyOf(text) }, text);
    return keys.map((key) => ({ ...found, place: key.place, credential: key.name }));
  });
}

/** The keys of the containers in a mapping, such as those that run next to a job. */
export function findContainers(document: CheckedDocument, pointer: Pointer): Unfederated[] {
  return entries(memberAt(document.value, splitPointer(pointer))).flatMap(([name, container]) => {
    const variables = lowerVariables(document, joinPointer(pointer, name, "env"), member(container, "env"));
    const other = findOtherService(variables);
    if (other?.kind === "other-provider") return [];
    const found = { kind: "container", name, ...(other && { doubt: "address" as const }) } as const;
    const keys = [...variables].flatMap(([key, text]) => findKey({ name: key, place: keyOf(text) }, text));
    return keys.map((key) => ({ ...found, place: key.place, credential: key.name }));
  });
}
