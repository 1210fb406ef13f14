// A workflow as declared, as far as sign-in is concerned.
import type { DocumentPlace, LocatedDocument } from "../diagnostics/place.ts";
import type { ValueType } from "../diagnostics/value-type.ts";
import type { Data } from "../parse/data.ts";
import type { EngineName, ModelProvider } from "../facts/engine.ts";
import type { Text } from "../syntax/text.ts";
import type { Auth } from "./federation.ts";
import type { EnvironmentLayer, FileConfig } from "./file-config.ts";
import type { Permissions } from "./permissions.ts";

/**
 * The forms of `engine`: a name, an object with `id`, one that defines an engine with `display-name`, one with `runtime`, and one
 * that only has settings and selects no engine.
 */
export type EngineForm = "name" | "id" | "definition" | "runtime" | "settings";

/** An `engine`, a workflow's own or an imported one. */
export interface EngineConfig {
  readonly form: EngineForm;
  /** Its `id`; `runtime` has none. */
  readonly id?: Text;
  /** What stands as `id` if that is no text, with its article. */
  readonly wrongId?: ValueType;
  /** The engine that gh-aw takes for this id. */
  readonly name?: EngineName;
  readonly modelProvider?: ModelProvider;
  readonly place: DocumentPlace;
  readonly auth?: Auth;
  /** What stands as `auth`, if that is one of the two. */
  readonly authShape?: "mapping" | "list";
  /** Whether another file lends it. */
  readonly isImported: boolean;
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
export interface WorkflowConfig extends FileConfig {
  readonly dialect: "workflow";
  readonly document: LocatedDocument;
  /** The whole frontmatter, for what is not about sign-in. */
  readonly value: Data;
  /** Whether nothing triggers it, so that it is only a part of those that import it. */
  readonly isShared: boolean;
  /** Whether gh-aw compiles it in strict mode, which it does unless it is told not to. */
  readonly isStrict: boolean;
  readonly permissions: Permissions;
  /** Where pull requests from forks are let in. */
  readonly forks?: DocumentPlace;
  /** Whether a job of its own looks through what the agent wants to write, with an engine too. */
  readonly hasDetection: boolean;
  /** Whether other files may define engines for it. */
  readonly hasImports: boolean;
  /** The keys that tune the engine without selecting one. */
  readonly preferences: readonly Preference[];
  /** What it has as `engine` itself, whether or not that selects one. */
  readonly own?: EngineConfig;
  /** Nothing if no engine is selected; unknown if it may come from an import that cannot be read. */
  readonly engine?: EngineConfig | "unknown";
  /** From the first to the last, each hiding the ones before it; `engine.auth` lies between the first two. */
  readonly layers: readonly EnvironmentLayer[];
  /** Nothing if the agent's engine looks for threats too, or none does; unknown if an import has a say in it. */
  readonly detection?: DetectionConfig | "unknown";
}

/** Whether a workflow signs in with OIDC, or tries to: in its engine, or through variables. */
export function signsIn({ own, engine, layers }: WorkflowConfig, variables: readonly string[]): boolean {
  const engines = engine === "unknown" ? [own] : [own, engine];
  return (
    engines.some((each) => each?.auth ?? each?.authShape) ||
    layers.some((layer) => variables.some((variable) => layer.variables.has(variable)))
  );
}
