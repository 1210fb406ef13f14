// An agent file as declared, as far as sign-in is concerned.
import type { DocumentPlace, TextPlace } from "../diagnostics/place.ts";
import type { Construct } from "../parse/document.ts";
import type { Text } from "../syntax/text.ts";
import type { Auth } from "./federation.ts";
import type { FileConfig } from "./file-config.ts";

/**
 * What a model is named for: to answer, to take over, for a task beside answering, as a route, as a candidate to choose from, as a part of
 * several that take turns, or for anything else, such as a toolset.
 */
export type ModelRole = "main" | "fallback" | "title" | "compaction" | "route" | "candidate" | "part" | "other";

/** A name that leads to a model: of an entry in `models`, or a `provider/model` pair. */
export interface ModelReference extends Text {
  readonly role: ModelRole;
}

/** A key of an entry that has a value. */
export interface WrittenKey {
  readonly name: string;
  readonly place: DocumentPlace;
}

/** What an entry of `providers` says that only loading the file is about. */
export interface WrittenProvider {
  /** `api_type`, which is not the one in `provider_opts`. */
  readonly apiType?: Text;
  readonly compactionModel?: Text;
  readonly keys: readonly WrittenKey[];
}

/** One of the routes of a model; without a model if it names none. */
export interface Route {
  readonly place: DocumentPlace;
  readonly model?: Text;
}

/** What an entry of `models` says that only loading the file is about. Every text is one name, to the letter. */
export interface WrittenModel {
  /** Whether it is written as `name: provider/model`. */
  readonly isShorthand: boolean;
  /** `api_type`, which is not the one in `provider_opts`. */
  readonly apiType?: Text;
  /** The models that an alloy stands for: a list with commas, and no provider. */
  readonly alloy: readonly Text[];
  readonly routes: readonly Route[];
  readonly candidates: readonly Text[];
  /** `first_available` with nothing to choose from. */
  readonly emptySelector?: DocumentPlace;
  readonly titleModel?: Text;
  readonly compactionModel?: Text;
  readonly keys: readonly WrittenKey[];
}

/** What an entry of `agents` says that only loading the file is about. */
export interface WrittenAgent {
  /** Whether another program runs it, so that it needs no model. */
  readonly hasHarness: boolean;
  /** Whether `model` names anything, be it `auto`. */
  readonly namesModel: boolean;
  /** The parts of `model`, which is a list with commas. */
  readonly models: readonly Text[];
  readonly fallbacks: readonly Text[];
  readonly compactionModel?: Text;
  readonly keys: readonly WrittenKey[];
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
  readonly written: WrittenProvider;
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
  /** Nothing if no entry of `models` declares it. */
  readonly written?: WrittenModel;
}

/** An entry of `agents`. */
export interface AgentEntry {
  readonly name: string;
  readonly place: DocumentPlace;
  readonly references: readonly ModelReference[];
  readonly written: WrittenAgent;
}

/** YAML that docker-agent's reader does not take, and where it is. */
export interface UnsupportedConstruct {
  readonly kind: Construct["kind"];
  readonly place: TextPlace;
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
export interface AgentConfig extends FileConfig {
  readonly dialect: "agent";
  /** The version that the file says it is of. */
  readonly version?: Text;
  readonly providers: ReadonlyMap<string, ProviderConfig>;
  readonly models: ReadonlyMap<string, ModelConfig>;
  readonly agents: readonly AgentEntry[];
  /** Keys of the file itself that no version of docker-agent up to 15 has: `include`, `x-…`. */
  readonly extensions: readonly WrittenKey[];
  /** A byte order mark at its beginning. */
  readonly byteOrderMark?: TextPlace;
  /** YAML that docker-agent's reader does not take. */
  readonly constructs: readonly UnsupportedConstruct[];
  /** Whether other files belong to it, or a section cannot be read, so that not every name is declared here. */
  readonly isPartial: boolean;
  /** The models that are named outside of agents, models and providers. */
  readonly shared: readonly ModelReference[];
  readonly flavors: FlavorUse;
}

/** A text and the key that it stands under. */
export interface UsedText {
  readonly key: "model" | "base_url" | "token_key";
  readonly text: Text;
}

/** The name, the address and the name of the key that a model is made with; what it lacks is its provider's. */
export function usedTexts({ providers }: AgentConfig, model: ModelConfig): UsedText[] {
  const entry = providers.get(model.provider?.value ?? "");
  const own = model.isRouter ? undefined : model;
  const baseUrl = own?.baseUrl ?? entry?.baseUrl;
  const tokenKey = own?.tokenKey ?? entry?.tokenKey;
  return [
    ...(model.model ? [{ key: "model" as const, text: model.model }] : []),
    ...(baseUrl ? [{ key: "base_url" as const, text: baseUrl }] : []),
    ...(tokenKey ? [{ key: "token_key" as const, text: tokenKey }] : []),
  ];
}
