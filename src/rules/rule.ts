// What a rule is: a function that looks and changes nothing.
import type { Related } from "../diagnostics/extras.ts";
import { sourceOf, type DocumentPlace } from "../diagnostics/place.ts";
import type { Problem } from "../diagnostics/problem.ts";
import type { AgentConfig } from "../model/agent-config.ts";
import { authOf, type Binding, type Surroundings } from "../model/binding.ts";
import type { FileConfig } from "../model/file-config.ts";
import { AWF_VARIABLES } from "../facts/awf.ts";
import { sourcesOf, type Auth, type TokenRequest, type TokenSource } from "../model/federation.ts";
import { fieldTexts, type NamedText } from "../model/texts.ts";
import { isWithin, parentPointer } from "../text/pointer.ts";
import { signsIn, type EngineConfig, type WorkflowConfig } from "../model/workflow-config.ts";

/** What a rule looks at: one document whose syntax is right, without the values whose shape is wrong. */
export interface Subject<C extends FileConfig = FileConfig> {
  readonly config: C;
  readonly bindings: readonly Binding[];
  /** Every `auth` that the file declares, as far as it can be read. */
  readonly declared: readonly Auth[];
  /** The ones in force, with all layers of the environment. */
  readonly inForce: readonly Auth[];
  /** Both. */
  readonly auths: readonly Auth[];
  /** The values that these set. */
  readonly texts: readonly NamedText[];
  /** The token sources that these name. */
  readonly sources: readonly TokenSource[];
  /** The same, with the source that does what a command does in place of the command, as far as one is known. */
  readonly asked: readonly TokenSource[];
}

/** Finds the mistakes of one kind in a sign-in, whatever file it stands in. */
export type AuthRule = (subject: Subject) => Problem[];

/** Finds the mistakes of one kind in an agent file. */
export type AgentRule = (subject: Subject<AgentConfig>) => Problem[];

/** Finds the mistakes of one kind in a workflow. */
export type WorkflowRule = (subject: Subject<WorkflowConfig>) => Problem[];

/** Puts together what all rules look at. */
export function createSubject<C extends FileConfig>(config: C, bindings: readonly Binding[]): Subject<C> {
  const declared = config.auths;
  const inForce = bindings.flatMap((binding) => authOf(binding) ?? []);
  const auths = [...new Set([...declared, ...inForce])];
  const sources = [...new Set(auths.flatMap(sourcesOf))];
  const asked = sources.map((source) =>
    source.kind === "command" && !source.isPartial ? (source.equivalent ?? source) : source,
  );
  return { config, bindings, declared, inForce, auths, texts: auths.flatMap(fieldTexts), sources, asked };
}

/** The requests for tokens among some sources. */
export function requestsOf(sources: readonly TokenSource[]): TokenRequest[] {
  return sources.flatMap((source) => ("request" in source ? (source.request ?? []) : []));
}

/** The headers of the requests among some sources. */
export function headersOf(sources: readonly TokenSource[]): TokenRequest["headers"] {
  return requestsOf(sources).flatMap(({ headers }) => headers);
}

/** The engines that a workflow has itself and those in force, which are mostly the same. */
export function engines({ config, bindings }: Subject<WorkflowConfig>): EngineConfig[] {
  const inForce = bindings.flatMap(({ surroundings }) => surroundings?.engine ?? []);
  return [...new Set([...(config.own ? [config.own] : []), ...inForce])];
}

/** An engine of a workflow and how it signs in. */
export interface EngineWithAuth {
  readonly engine: EngineConfig;
  readonly auth: Auth;
}

/** Every engine that signs in, with the auth in force for it. */
export function enginesWithAuth({ bindings }: Subject): EngineWithAuth[] {
  return bindings.flatMap((binding) => {
    const auth = authOf(binding);
    return binding.surroundings && auth ? [{ engine: binding.surroundings.engine, auth }] : [];
  });
}

/** The engine of the agent, and that of its own that looks for threats, as they are declared. */
export function agentAndDetection({ bindings }: Subject): {
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

/** A rule about workflows that sign in with OIDC, or try to. What another workflow does is no concern of ours. */
export function forSignIns(check: WorkflowRule): WorkflowRule {
  return (subject) => (signsIn(subject.config, SIGN_IN) ? check(subject) : []);
}

const SIGN_IN = [AWF_VARIABLES.type, AWF_VARIABLES.provider];
