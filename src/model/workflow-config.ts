// A workflow as declared, as far as sign-in is concerned.
import type { DocumentPlace, LocatedDocument } from "../diagnostics/place.ts";
import type { ValueType } from "../diagnostics/value-type.ts";
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
  /** What stands as `id` if that is no text. */
  readonly wrongId?: ValueType;
  /** The engine that gh-aw takes for this id. */
  readonly name?: EngineName;
  readonly modelProvider?: ModelProvider;
  readonly place: DocumentPlace;
  readonly auth?: Auth;
  /** Where a mapping or list lies that stands as `auth`. */
  readonly authOutline?: Outline;
  /** Whether another file lends it. */
  readonly isImported: boolean;
}

/** Where a value lies in the text, and what is in it. */
export interface Outline {
  readonly kind: "mapping" | "list" | "scalar";
  readonly place: DocumentPlace;
  /** By key or by index, in their order. */
  readonly parts: readonly { readonly key: string; readonly outline: Outline }[];
}

/**
 * Who looks for threats in what the agent wants to write: nobody, the agent's engine, one of its own, or an engine that an import has a
 * say in. Of the variables, those of the sandbox do not reach it.
 */
export type Detection =
  | { readonly kind: "none" | "shared" | "unknown" }
  | { readonly kind: "own"; readonly engine: EngineConfig; readonly layers: readonly EnvironmentLayer[] };

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
  /** Its first key, before which others can be put. */
  readonly firstKey?: DocumentPlace;
  /** Whether nothing triggers it, so that it is only a part of those that import it. */
  readonly isShared: boolean;
  /** Whether gh-aw compiles it in strict mode, which it does unless it is told not to. */
  readonly isStrict: boolean;
  readonly permissions: Permissions;
  /** Where pull requests from forks are let in. */
  readonly forks?: DocumentPlace;
  /** Whether other files may define engines for it. */
  readonly hasImports: boolean;
  /** The keys that tune the engine without selecting one. */
  readonly preferences: readonly Preference[];
  /** What it has as `engine` itself, whether or not that selects one. */
  readonly own?: EngineConfig;
  /** The one in force for the agent. Nothing if none is selected, or if it may come from an import that cannot be read (`isIncomplete`). */
  readonly engine?: EngineConfig;
  /** From the first to the last, each hiding the ones before it. */
  readonly layers: readonly EnvironmentLayer[];
  readonly detection: Detection;
}

/** All mappings of variables that reach an engine of a workflow. */
export function layersOf({ layers, detection }: WorkflowConfig): EnvironmentLayer[] {
  return [...new Set([...layers, ...(detection.kind === "own" ? detection.layers : [])])];
}

/** Whether a workflow signs in with OIDC, or tries to: in its engine, or through variables. */
export function signsIn({ own, engine, layers }: WorkflowConfig, variables: readonly string[]): boolean {
  return (
    [own, engine].some((each) => each?.auth ?? each?.authOutline) ||
    layers.some((layer) => variables.some((variable) => layer.variables.has(variable)))
  );
}
