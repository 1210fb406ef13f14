// A workflow as declared, as far as sign-in needs it.
import type { DocumentPlace, LocatedDocument } from "../diagnostics/place.ts";
import type { ValueType } from "../diagnostics/value-type.ts";
import type { EngineName, ModelProvider } from "../facts/engine.ts";
import type { Text } from "../syntax/text.ts";
import type { Auth } from "./federation.ts";
import type { EnvironmentLayer, FileConfig } from "./file-config.ts";
import type { GithubJob } from "./github-job.ts";
import type { Permissions } from "./permissions.ts";

/**
 * The forms of `engine`: a name, a mapping with `id`, a definition with `display-name`, a mapping with `runtime`, or one with only settings
 * that selects no engine.
 */
export type EngineForm = "name" | "id" | "definition" | "runtime" | "settings";

/** An `engine`, the workflow's own or an imported one. */
export interface EngineConfig {
  readonly form: EngineForm;
  /** Its `id`; an engine with `runtime` has none. */
  readonly id?: Text;
  /** The type of `id` if it is not a string. */
  readonly wrongId?: ValueType;
  /** The engine that gh-aw selects for this id. */
  readonly name?: EngineName;
  readonly modelProvider?: ModelProvider;
  readonly place: DocumentPlace;
  readonly auth?: Auth;
  /** The places in `auth`, if it is a mapping or a list. */
  readonly authOutline?: Outline;
  /** Whether it comes from an imported file. */
  readonly isImported: boolean;
}

/** The place of a value and of everything in it. */
export interface Outline {
  readonly kind: "mapping" | "list" | "scalar";
  readonly place: DocumentPlace;
  /** By key or index, in order. */
  readonly parts: readonly { readonly key: string; readonly outline: Outline }[];
}

/**
 * Which engine checks the agent's output for threats: none, the agent's (`shared`), a separate one (`own`), or one that depends on an
 * import (`unknown`). The variables of the sandbox do not reach it.
 */
export type Detection =
  | { readonly kind: "none" | "shared" | "unknown" }
  | { readonly kind: "own"; readonly engine: EngineConfig; readonly layers: readonly EnvironmentLayer[] };

/** A key with which a workflow adjusts an engine that it may import. */
export interface Preference {
  /** The path of the key, such as `engine.model`. */
  readonly key: string;
  readonly place: DocumentPlace;
  /** Whether the key is at the top level. */
  readonly isRoot: boolean;
}

/** The frontmatter of a workflow. */
export interface WorkflowConfig extends FileConfig {
  readonly dialect: "workflow";
  readonly document: LocatedDocument;
  /** Its first key, before which others can be inserted. */
  readonly firstKey?: DocumentPlace;
  /** Whether it has no trigger, so that it can only be imported. */
  readonly isShared: boolean;
  /** Whether gh-aw compiles it in strict mode, which is the default. */
  readonly isStrict: boolean;
  readonly permissions: Permissions;
  /** The job of the agent. */
  readonly job: GithubJob;
  /** The key that allows pull requests from forks, if any. */
  readonly forks?: DocumentPlace;
  /** The setting that runs the agent without AWF, if any. */
  readonly withoutSandbox?: DocumentPlace;
  /** Whether it imports other files, which may define engines. */
  readonly hasImports: boolean;
  /** The keys that adjust the engine without selecting one. */
  readonly preferences: readonly Preference[];
  /** Its own `engine`, whether or not it selects one. */
  readonly own?: EngineConfig;
  /** The engine in effect for the agent; absent if none is selected, or if an import that cannot be read may select it (`isIncomplete`). */
  readonly engine?: EngineConfig;
  /** The variables that reach the agent's engine. Later layers override earlier ones. */
  readonly layers: readonly EnvironmentLayer[];
  readonly detection: Detection;
}

/** All mappings of variables that reach an engine of a workflow. */
export function layersOf({ layers, detection }: WorkflowConfig): EnvironmentLayer[] {
  return [...new Set([...layers, ...(detection.kind === "own" ? detection.layers : [])])];
}

/** Whether the agent of a workflow signs in with OIDC, or tries to, with its engine's `auth` or with variables. */
export function agentSignsIn(
  { own, engine, layers }: Pick<WorkflowConfig, "own" | "engine" | "layers">,
  variables: readonly string[],
): boolean {
  return (
    [own, engine].some((each) => each?.auth ?? each?.authOutline) ||
    layers.some((layer) => variables.some((variable) => layer.variables.has(variable)))
  );
}

/** Whether anything in a workflow does: its agent, or the separate engine of its detection job. */
export function signsIn(config: WorkflowConfig, variables: readonly string[]): boolean {
  const { detection } = config;
  return agentSignsIn(config, variables) || (detection.kind === "own" && agentSignsIn(detection, variables));
}
