// An agent file as declared, as far as sign-in needs it.
import type { DocumentPlace, TextPlace } from "../diagnostics/place.ts";
import type { Text } from "../syntax/text.ts";
import type { Auth } from "./federation.ts";
import type { FileConfig } from "./file-config.ts";

/**
 * What a model is used for: `main` answers, `fallback` takes over, `title` and `compaction` are other tasks, `route` is selected by a
 * router, `candidate` by `first_available`, `part` takes turns in an alloy, and `other` is anything else, such as a toolset.
 */
export type ModelRole = "main" | "fallback" | "title" | "compaction" | "route" | "candidate" | "part" | "other";

/** A reference to a model: the name of an entry in `models`, or a `provider/model` pair. */
export interface ModelReference extends Text {
  readonly role: ModelRole;
}

/** The parts of an entry in `providers` that only matter when docker-agent loads the file. */
export interface WrittenProvider {
  /** The key `api_type`, not the one in `provider_opts`. */
  readonly apiType?: Text;
  readonly compactionModel?: Text;
  /** Whether it, or a key that says which provider it is, has a value of the wrong type. */
  readonly isUnreadable: boolean;
  /** Its keys with a value. */
  readonly keys: readonly string[];
}

/** A route of a model; without `model` if it names none. */
export interface Route {
  readonly place: DocumentPlace;
  readonly model?: Text;
}

/** The parts of an entry in `models` that only matter when docker-agent loads the file. Every text is a name as written. */
export interface WrittenModel {
  /** Whether it is written as `name: provider/model`. */
  readonly isShorthand: boolean;
  /** The key `api_type`, not the one in `provider_opts`. */
  readonly apiType?: Text;
  /** The models of an alloy, which is a comma-separated list without a provider. */
  readonly alloy: readonly Text[];
  readonly routes: readonly Route[];
  readonly candidates: readonly Text[];
  /** An empty `first_available`. */
  readonly emptySelector?: DocumentPlace;
  readonly titleModel?: Text;
  readonly compactionModel?: Text;
  /** Whether it, or a key that says which model it is, has a value of the wrong type. */
  readonly isUnreadable: boolean;
  /** Its keys with a value. */
  readonly keys: readonly string[];
}

/** The parts of an entry in `agents` that only matter when docker-agent loads the file. */
export interface WrittenAgent {
  /** Whether another program runs it, so that it needs no model. */
  readonly hasHarness: boolean;
  /** Whether `model` is set, possibly to `auto`. */
  readonly namesModel: boolean;
  /** The parts of `model`, which is a comma-separated list. */
  readonly models: readonly Text[];
  readonly fallbacks: readonly Text[];
  readonly compactionModel?: Text;
  /** Whether it, or a key that says which models it uses, has a value of the wrong type. */
  readonly isUnreadable: boolean;
  /** Its keys with a value. */
  readonly keys: readonly string[];
}

/** An entry in `providers`. */
export interface ProviderConfig {
  readonly name: string;
  readonly place: DocumentPlace;
  readonly provider?: Text;
  readonly baseUrl?: Text;
  readonly tokenKey?: Text;
  /** The API that it uses, from `api_type` or `provider_opts`. */
  readonly apiType?: Text;
  readonly auth?: Auth;
  /** Whether it bypasses a models gateway that is set in the environment. */
  readonly bypassesGateway?: boolean;
  readonly references: readonly ModelReference[];
  readonly written: WrittenProvider;
}

/** An entry in `models`, or a model that only a `provider/model` pair declares. */
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
  /** Whether it only selects the first of its candidates that is available. */
  readonly isFirstAvailable: boolean;
  /** Whether it has routes, and is only their fallback itself. */
  readonly isRouter: boolean;
  /** Whether its `provider_opts` set a Google Cloud project or location. */
  readonly usesVertex: boolean;
  /** The models that it refers to. */
  readonly references: readonly ModelReference[];
  /** Absent if no entry in `models` declares it. */
  readonly written?: WrittenModel;
}

/** An entry in `agents`. */
export interface AgentEntry {
  readonly name: string;
  readonly place: DocumentPlace;
  readonly references: readonly ModelReference[];
  readonly written: WrittenAgent;
}

/** What the flavors of a file say about sign-in. Each run selects which of them apply. */
export interface FlavorUse {
  /** The models that they refer to. */
  readonly references: readonly ModelReference[];
  /** The providers of their models. */
  readonly providers: readonly Text[];
  readonly auths: readonly Auth[];
}

/** A key of the file itself. */
export interface ExtensionKey {
  readonly name: string;
  readonly place: DocumentPlace;
}

/** An agent file. */
export interface AgentConfig extends FileConfig {
  readonly dialect: "agent";
  /** The key `version`. */
  readonly version?: Text;
  readonly providers: ReadonlyMap<string, ProviderConfig>;
  readonly models: ReadonlyMap<string, ModelConfig>;
  readonly agents: readonly AgentEntry[];
  /** Top-level keys that no version of docker-agent up to 15 supports: `include`, `x-…`. */
  readonly extensions: readonly ExtensionKey[];
  /** The byte order mark at the beginning of the file, if any. */
  readonly byteOrderMark?: TextPlace;
  /** Whether names may be declared elsewhere, because other files belong to this one or a section cannot be read. */
  readonly isPartial: boolean;
  /** The references to models outside of `agents`, `models` and `providers`. */
  readonly shared: readonly ModelReference[];
  readonly flavors: FlavorUse;
}

/** A text and its key. */
export interface UsedText {
  readonly key: "model" | "base_url" | "token_key";
  readonly text: Text;
}

/** The name, `base_url` and `token_key` in effect for a model, which inherits the last two from its provider. */
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
