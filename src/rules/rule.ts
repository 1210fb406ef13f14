// What a rule is: a function from a checked document to the mistakes of one kind in it.
import type { Related } from "../diagnostics/extras.ts";
import { sourceOf, type DocumentPlace } from "../diagnostics/place.ts";
import type { Problem } from "../diagnostics/problem.ts";
import type { ActionsConfig } from "../model/actions-config.ts";
import type { AgentConfig } from "../model/agent-config.ts";
import { authOf, type Binding, type Surroundings } from "../model/binding.ts";
import type { DeclaredConfig } from "../model/declared-config.ts";
import type { FileConfig } from "../model/file-config.ts";
import type { GatewayConfig } from "../model/gateway-config.ts";
import { AWF_VARIABLES } from "../facts/awf.ts";
import { sourcesOf, type Auth, type TokenRequest, type TokenSource } from "../model/federation.ts";
import type { KubernetesConfig } from "../model/kubernetes-config.ts";
import type { Policies } from "../model/policies.ts";
import type { ProfileConfig } from "../model/profile-config.ts";
import type { Resources } from "../model/resources.ts";
import type { SettingsConfig } from "../model/settings.ts";
import { fieldTexts, type NamedText } from "../model/texts.ts";
import { isWithin, parentPointer } from "../text/pointer.ts";
import { agentSignsIn, signsIn, type EngineConfig, type WorkflowConfig } from "../model/workflow-config.ts";

/** What a rule looks at: one document without syntax errors. Values of the wrong shape are left out. */
export interface RuleInput<C extends FileConfig = FileConfig> {
  readonly config: C;
  readonly bindings: readonly Binding[];
  /** Every `auth` in the file, as far as it can be read. */
  readonly declared: readonly Auth[];
  /** Every `auth` in force, with the variables of all environment layers applied. */
  readonly inForce: readonly Auth[];
  /** The declared ones and those in force. */
  readonly auths: readonly Auth[];
  /** The values of their fields. */
  readonly texts: readonly NamedText[];
  /** Those of the fields of every `auth` in force. */
  readonly textsInForce: readonly NamedText[];
  /** Their token sources, and the requests of scripts. */
  readonly sources: readonly TokenSource[];
  /** Their token sources, with each command replaced by the equivalent source if there is one. */
  readonly effectiveSources: readonly TokenSource[];
}

/** Finds the mistakes of one kind in a sign-in, in any dialect. */
export type AuthRule = (input: RuleInput) => Problem[];

/** Finds the mistakes of one kind in an agent file. */
export type AgentRule = (input: RuleInput<AgentConfig>) => Problem[];

/** Finds the mistakes of one kind in a workflow. */
export type WorkflowRule = (input: RuleInput<WorkflowConfig>) => Problem[];

/** Finds the mistakes of one kind in any file with declared sign-ins. */
export type DeclaredRule = (input: RuleInput<DeclaredConfig>) => Problem[];

/** Finds the mistakes of one kind in a GitHub workflow or a composite action. */
export type ActionsRule = (input: RuleInput<ActionsConfig>) => Problem[];

/** Finds the mistakes of one kind in a configuration of the Claude apps gateway. */
export type GatewayRule = (input: RuleInput<GatewayConfig>) => Problem[];

/** Finds the mistakes of one kind in a manifest of a Kubernetes workload. */
export type KubernetesRule = (input: RuleInput<KubernetesConfig>) => Problem[];

/** Finds the mistakes of one kind in a profile. */
export type ProfileRule = (input: RuleInput<ProfileConfig>) => Problem[];

/** Finds the mistakes of one kind in a configuration of wifc. */
export type ConfigRule = (input: RuleInput<SettingsConfig>) => Problem[];

/** Finds what policies do not allow in any file. */
export type PolicyRule = (input: RuleInput, policies: Policies) => Problem[];

/** Finds the mistakes of one kind in federation rules, issuers and service accounts, of one file or of several. */
export type ResourceRule = (input: { readonly config: Resources }) => Problem[];

/** Collects what rules look at. */
export function createRuleInput<C extends FileConfig>(config: C, bindings: readonly Binding[]): RuleInput<C> {
  const declared = config.auths;
  const inForce = bindings.flatMap((binding) => authOf(binding) ?? []);
  const auths = [...new Set([...declared, ...inForce])];
  const textsOf = new Map(auths.map((auth) => [auth, fieldTexts(auth)]));
  const textsInForce = inForce.flatMap((auth) => textsOf.get(auth) ?? []);
  const sources = [...new Set([...auths.flatMap(sourcesOf), ...(config.requested ?? [])])];
  const effectiveSources = sources.map((source) =>
    source.kind === "command" && !source.isPartial ? (source.equivalent ?? source) : source,
  );
  const texts = [...textsOf.values()].flat();
  return { config, bindings, declared, inForce, auths, texts, textsInForce, sources, effectiveSources };
}

/** The token requests of these sources. */
export function requestsOf(sources: readonly TokenSource[]): TokenRequest[] {
  return sources.flatMap((source) => ("request" in source ? (source.request ?? []) : []));
}

/** The headers of the token requests of these sources. */
export function headersOf(sources: readonly TokenSource[]): TokenRequest["headers"] {
  return requestsOf(sources).flatMap(({ headers }) => headers);
}

/** The workflow's own engine and the engines in force, each once. */
export function listEngines({ config, bindings }: RuleInput<WorkflowConfig>): EngineConfig[] {
  const inForce = bindings.flatMap(({ surroundings }) => surroundings?.engine ?? []);
  return [...new Set([...(config.own ? [config.own] : []), ...inForce])];
}

/** An engine of a workflow, and the `auth` in force for it. */
export interface EngineWithAuth {
  readonly engine: EngineConfig;
  readonly auth: Auth;
}

/** Lists every engine that signs in. */
export function listEnginesWithAuth({ bindings }: RuleInput): EngineWithAuth[] {
  return bindings.flatMap((binding) => {
    const auth = authOf(binding);
    return binding.surroundings && auth ? [{ engine: binding.surroundings.engine, auth }] : [];
  });
}

/** Finds the agent's engine and the separate engine of the detection job, if there is one. */
export function findAgentAndDetection({ bindings }: RuleInput): {
  readonly agent?: Surroundings | undefined;
  readonly detection?: Surroundings | undefined;
} {
  return {
    agent: bindings.find(({ isDetection }) => !isDetection)?.surroundings,
    detection: bindings.find(({ isDetection }) => isDetection)?.surroundings,
  };
}

/** The `auth` that makes something at a place a mistake, unless it is in the same file and next to that place. */
export function relateAuth(auth: Auth, place: DocumentPlace): Related[] {
  if (sourceOf(auth.place) !== sourceOf(place)) return [{ kind: "imported-auth", place: auth.place }];
  return isWithin(place.pointer, parentPointer(auth.place.pointer)) ? [] : [{ kind: "federated", place: auth.place }];
}

/** The engine that makes something at a place a mistake, unless the place is within it. */
export function relateEngine({ id, place: engine }: EngineConfig, place: DocumentPlace): Related[] {
  const isInside = sourceOf(engine) === sourceOf(place) && isWithin(place.pointer, engine.pointer);
  return isInside ? [] : [{ kind: "engine", place: id?.place ?? engine }];
}

/** Rules that need the same thing, and whether a file has it: without it, none of them could find anything. Default: it has. */
export interface RuleGroup<C extends FileConfig> {
  readonly rules: readonly ((input: RuleInput<C>) => Problem[])[];
  readonly isNeeded?: (input: RuleInput<C>) => boolean;
}

/** Whether a file has an `auth`, or requests a token. */
export function hasSignIn({ auths, sources }: RuleInput): boolean {
  return auths.length + sources.length > 0;
}

const TYPE_OF_SIGN_IN = [AWF_VARIABLES.type, AWF_VARIABLES.provider];

/** Whether a workflow signs in with OIDC or tries to. wifc does not judge other workflows. */
export function triesToSignIn({ config }: RuleInput<WorkflowConfig>): boolean {
  return signsIn(config, TYPE_OF_SIGN_IN);
}

/** Whether its agent does. gh-aw grants permissions for the agent's sign-in only. */
export function agentTriesToSignIn(config: WorkflowConfig): boolean {
  return agentSignsIn(config, TYPE_OF_SIGN_IN);
}
