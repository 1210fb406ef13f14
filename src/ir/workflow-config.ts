// A workflow as declared, as far as sign-in is concerned.
import type { DocumentPlace, LocatedDocument } from "../diagnostics/place.ts";
import type { Data } from "../parse/data.ts";
import type { Auth, Text } from "./federation.ts";

/** The engine that a workflow runs with, its own or an imported one. */
export interface EngineConfig {
  /** Its `id`; `runtime` has none. */
  readonly id?: string;
  readonly place: DocumentPlace;
  readonly auth?: Auth;
  /** Whether another file lends it. */
  readonly isImported: boolean;
}

/** A mapping of environment variables that reaches the agent step. */
export interface EnvironmentLayer {
  /** Its path of keys. */
  readonly name: "env" | "engine.env" | "sandbox.agent.env" | "threat-detection.engine.env";
  readonly variables: ReadonlyMap<string, Text>;
}

/** An engine of its own that looks for threats in the agent's result. */
export interface DetectionConfig {
  readonly engine: EngineConfig;
  /** As for the agent; `sandbox.agent.env` is not among them. */
  readonly layers: readonly EnvironmentLayer[];
}

/** A key by which a workflow tunes an engine that it may import. */
export interface Preference {
  /** The key, or `engine.model` and the like. */
  readonly key: string;
  readonly place: DocumentPlace;
  /** Whether it stands at the top level. */
  readonly isRoot: boolean;
}

/** The frontmatter of a workflow. */
export interface WorkflowConfig {
  readonly dialect: "workflow";
  readonly document: LocatedDocument;
  /** The whole frontmatter, for what is not about sign-in. */
  readonly value: Data;
  /** The keys that tune the engine without selecting one. */
  readonly preferences: readonly Preference[];
  /** The keys of sign-ins that stand where nothing reads them. */
  readonly unread: readonly DocumentPlace[];
  /** Nothing if no engine is selected; unknown if it may come from an import that cannot be read. */
  readonly engine?: EngineConfig | "unknown";
  /** From the first to the last, each hiding the ones before it; `engine.auth` lies between the first two. */
  readonly layers: readonly EnvironmentLayer[];
  /** Nothing if the agent's engine looks for threats too, or none does; unknown if an import has a say in it. */
  readonly detection?: DetectionConfig | "unknown";
}
