// What policies do not allow, in words. Only configurations with policies need them, so they are loaded on the first call.
import { LONG_TEXT, quote } from "../../text/quote.ts";
import type { DiagnosticAudience } from "../entry.ts";
import { isPolicyName } from "../policy-names.ts";

/** What signs in. A `step` is named after its job. */
export type PolicySubject = "agent" | "container" | "engine" | "file" | "model" | "profile" | "step" | "upstream";

/** Why it is not certain that something signs in at Anthropic without federation. */
export type Doubt =
  | "address"
  | "auto"
  | "cloud"
  | "flavor"
  | "harness"
  | "import"
  | "inherit"
  | "program"
  | "provider"
  | "runtime"
  | "unreadable";

/** A field whose values a policy can limit. */
export type LimitedField = "federationRuleId" | "organizationId" | "serviceAccountId" | "workspaceId";

/** Something without federation. */
export type FoundUnfederated = {
  readonly kind: PolicySubject;
  readonly name: string;
  readonly credential?: string | undefined;
  readonly doubt?: Doubt | undefined;
};

/** An id that is not in the list of its field; without a value, one that the file does not set. */
export type FoundIdentity = {
  readonly field: LimitedField;
  readonly value?: string | undefined;
  readonly isUnknown: boolean;
};

/** A token source that is not allowed. */
export type FoundSource = { readonly kind: string; readonly value: string; readonly isUnknown: boolean };

/** An audience that is not in the list; without a value, a source that does not show its audience. */
export type FoundAudience = {
  readonly value?: string | undefined;
  readonly source?: string | undefined;
  readonly isUnknown: boolean;
};

const SUBJECTS: Readonly<Record<FoundUnfederated["kind"], string>> = {
  agent: "agent",
  container: "container",
  engine: "engine",
  file: "file",
  model: "model",
  profile: "profile",
  step: "job",
  upstream: "upstream",
};

const DOUBTS: Readonly<Record<NonNullable<FoundUnfederated["doubt"]>, string>> = {
  address: "the file names another address",
  auto: "docker-agent chooses a model by the keys that it finds",
  cloud: "a variable selects another cloud",
  flavor: "the flavors of the file declare how some models sign in",
  harness: "another program runs the agent",
  import: "it depends on a file that is not read",
  inherit: "a workflow in another repository gets all secrets",
  program: "its script runs Claude, and the file does not show how that signs in",
  provider: "its provider depends on an expression",
  runtime: "its engine is defined in place",
  unreadable: "it is too large, not UTF-8, or not valid YAML",
};

const FIELDS: Readonly<Record<LimitedField, string>> = {
  federationRuleId: "federation rule",
  organizationId: "organization",
  serviceAccountId: "service account",
  workspaceId: "workspace",
};

/** The message about something without federation. */
export function wordUnfederated({ kind, name, credential, doubt }: FoundUnfederated): string {
  const subject = name === "" ? `this ${SUBJECTS[kind]}` : `${SUBJECTS[kind]} ${quote(name)}`;
  if (doubt !== undefined) return `Whether ${subject} needs federation is not certain: ${DOUBTS[doubt]}.`;
  const how = credential === undefined ? "declares no sign-in" : `signs in with ${quote(credential)}`;
  return `The policy requires federation, but ${subject} ${how}.`;
}

/** How to sign in with federation instead. */
export function adviseUnfederated({ doubt }: FoundUnfederated, audience: DiagnosticAudience): string {
  if (doubt !== undefined) return "Make sure that it does not sign in at Anthropic with a stored key.";
  return audience === "command-line"
    ? "Sign in with federation; `wifc migrate` replaces stored keys."
    : "Sign in with federation.";
}

/** The message about an id. */
export function wordIdentity({ field, value, isUnknown }: FoundIdentity): string {
  const what = FIELDS[field];
  if (value === undefined) return `The policy limits the ${what}, which this file does not set.`;
  return judge(`the ${what} ${quote(value)}`, isUnknown);
}

/** Which id to use. */
export function adviseIdentity({ field, value, isUnknown }: FoundIdentity): string {
  if (value === undefined) return `Set the ${FIELDS[field]} in the file.`;
  return isUnknown
    ? "Write an allowed id, or add the expression to the list of the policy."
    : `Use an allowed ${FIELDS[field]}.`;
}

/** The message about a token source. */
export function wordSource({ kind, value, isUnknown }: FoundSource): string {
  return judge(`the token source ${value === "" ? quote(kind) : `\`${kind}\` ${quote(value, LONG_TEXT)}`}`, isUnknown);
}

/** Which token source to use. */
export function adviseSource({ isUnknown }: FoundSource): string {
  return isUnknown
    ? "Name the token source in the file, or add it to the policy as written."
    : "Use an allowed source.";
}

/** The message about an audience. */
export function wordAudience({ value, source, isUnknown }: FoundAudience): string {
  if (value !== undefined) return judge(`the audience ${quote(value)}`, isUnknown);
  return isUnknown
    ? `The policy pins the audience, but what ${quote(source ?? "")} contains is not known.`
    : "The policy pins the audience, but this sign-in does not name one.";
}

/** Which audience to name. */
export function adviseAudience({ value, isUnknown }: FoundAudience): string {
  if (value === undefined)
    return isUnknown ? "Make sure that the token has an allowed audience." : "Name the audience.";
  return isUnknown ? "Write an allowed audience, or add the expression to the policy." : "Use an allowed audience.";
}

function judge(what: string, isUnknown: boolean): string {
  return isUnknown ? `Whether the policy allows ${what} is not known.` : `The policy does not allow ${what}.`;
}

/** The message about an attempt to loosen a locked policy. */
export function wordLocked(code: string): string {
  return isPolicyName(code)
    ? `This has no effect: the policy ${quote(code)} is locked.`
    : `This has no effect: a locked policy requires ${quote(code)}.`;
}
