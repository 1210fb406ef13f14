// An agent file as declared, as far as sign-in is concerned.
import type { DocumentPlace } from "../diagnostics/place.ts";
import type { Auth, Text } from "./federation.ts";

/**
 * What a model is named for: to answer, to take over, for a task beside answering, as a route, as a candidate to choose from, as a part of
 * several that take turns, or for anything else, such as a toolset.
 */
export type ModelRole = "main" | "fallback" | "title" | "compaction" | "route" | "candidate" | "part" | "other";

/** A name that leads to a model: of an entry in `models`, or a `provider/model` pair. */
export interface ModelReference extends Text {
  readonly role: ModelRole;
}

/** An entry of `providers`. */
export interface ProviderConfig {
  readonly name: string;
  readonly place: DocumentPlace;
  readonly provider?: Text;
  readonly baseUrl?: Text;
  readonly tokenKey?: Text;
  /** The API that it speaks, from `api_type` or `provider_opts`. */
  readonly apiType?: Text;
  readonly auth?: Auth;
  /** Whether it goes past a gateway for models that the environment names. */
  readonly bypassesGateway?: boolean;
  readonly references: readonly ModelReference[];
}

/** An entry of `models`, or a model that a `provider/model` pair brings into being. */
export interface ModelConfig {
  readonly name: string;
  readonly place: DocumentPlace;
  readonly provider?: Text;
  readonly model?: Text;
  readonly baseUrl?: Text;
  readonly tokenKey?: Text;
  readonly apiType?: Text;
  readonly auth?: Auth;
  readonly bypassesGateway?: boolean;
  /** Whether it only chooses the first of other models that is available. */
  readonly isFirstAvailable: boolean;
  /** Whether it has routes, so that it is itself only the fallback. */
  readonly isRouter: boolean;
  /** Whether its `provider_opts` say which Google Cloud project or location to use. */
  readonly usesVertex: boolean;
  /** The models that it leads to. */
  readonly references: readonly ModelReference[];
}

/** An entry of `agents`. */
export interface AgentEntry {
  readonly name: string;
  readonly place: DocumentPlace;
  readonly references: readonly ModelReference[];
}

/** What the flavors of a file have to do with sign-in; which of them are on is said at each run. */
export interface FlavorUse {
  /** The models that they name. */
  readonly references: readonly ModelReference[];
  /** The providers that their models name. */
  readonly providers: readonly Text[];
  readonly auths: readonly Auth[];
}

/** An agent file. */
export interface AgentConfig {
  readonly dialect: "agent";
  /** The version that the file says it is of. */
  readonly version?: Text;
  readonly providers: ReadonlyMap<string, ProviderConfig>;
  readonly models: ReadonlyMap<string, ModelConfig>;
  readonly agents: readonly AgentEntry[];
  /** The keys of sign-ins that stand where nothing reads them. */
  readonly unread: readonly DocumentPlace[];
  /** Whether other files belong to it, so that not every name is declared here. */
  readonly isPartial: boolean;
  /** The models that are named outside of agents, models and providers. */
  readonly shared: readonly ModelReference[];
  readonly flavors: FlavorUse;
}
