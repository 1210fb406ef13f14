// A binding: who signs in, how, and where the file says so. Rules, targets and reports look at bindings, whichever dialect they come from.
import type { DocumentPlace } from "../diagnostics/place.ts";
import type { Text } from "../syntax/text.ts";
import type { Auth, BrokenAuth, Federation } from "./federation.ts";
import type { EnvironmentLayer } from "./file-config.ts";
import type { GithubJob } from "./github-job.ts";
import type { Permissions } from "./permissions.ts";
import type { Pod } from "./pod.ts";
import type { EngineConfig } from "./workflow-config.ts";

/** A variable that contains an API key or a similar credential. One of the alternatives is enough. */
export interface KeyVariable {
  readonly name: string;
  readonly alternatives: readonly string[];
  /** Where it is named, or the place of what needs it. */
  readonly place: DocumentPlace;
  readonly reason: string;
}

/** A candidate of a model with `first_available`, and the models that it leads to, including itself. */
export interface ModelChoice {
  readonly name: string;
  readonly models: readonly string[];
}

/** The members of a binding for the auth in effect. */
export function authInForce(auth: Auth | undefined): Pick<Binding, "federation" | "broken"> {
  if (!auth) return {};
  return auth.kind === "federation" ? { federation: auth } : { broken: auth };
}

/** The auth in effect for a binding, valid or broken. */
export function authOf({ federation, broken }: Binding): Auth | undefined {
  return federation ?? broken;
}

/** The engine that signs in, and what its job provides. */
export interface Surroundings {
  readonly engine: EngineConfig;
  /** The variables that reach its step in addition to its `auth`. Later layers override earlier ones. */
  readonly layers: readonly EnvironmentLayer[];
  readonly permissions: Permissions;
}

/**
 * What signs in: a model of an agent file, an engine of an agentic workflow, a step of a GitHub job or action, a container of a manifest, an
 * upstream of the gateway, or the program that uses a profile.
 */
export type BindingKind = "model" | "engine" | "step" | "container" | "upstream" | "profile";

/** What signs in with nothing but what it declares itself. */
export type DeclaredKind = Exclude<BindingKind, "model" | "engine">;

/** The program that reads a declared sign-in: Anthropic's SDKs, an action for Claude Code, or the Claude apps gateway. */
export type Program = "sdk" | "claude-code-action" | "claude-code-base-action" | "gateway";

/** Something that signs in. */
export interface Binding {
  readonly kind: BindingKind;
  /** The name in `models`, the `provider/model` pair, the engine's id, the job, the container, the upstream or the profile. */
  readonly name: string;
  /** What the name is unique in, if not in the whole file: the workload of a container. */
  readonly scope?: string;
  readonly place: DocumentPlace;
  /** The agents that use a model, directly or through other models, in the order of the file. */
  readonly agents: readonly string[];
  /** Whether an agent, or a section that all agents share, uses it. Everything but a model is always reachable. */
  readonly reachable: boolean;
  /** Whether a flavor, which a run can enable, uses it. */
  readonly isInFlavor?: true;
  /** Whether it is only used if a model with `first_available` selects it. */
  readonly isOption?: true;
  /** Its candidates, if it has `first_available`; one of them is enough. */
  readonly choices: readonly ModelChoice[];
  /** The models that it stands for: its candidates, or the parts of an alloy. */
  readonly standsFor: readonly string[];
  /** The effective provider type, such as `anthropic`; undefined if it is unknown. */
  readonly provider: string | undefined;
  /** How it signs in; absent if it uses keys or does not sign in. */
  readonly federation?: Federation;
  /** The auth in effect if its shape is wrong, as far as it can be read; there is no `federation` then. */
  readonly broken?: BrokenAuth;
  /** Whether it bypasses a models gateway that is set in the environment. */
  readonly bypassesGateway?: true;
  /** The API that its provider uses, if the file says so. */
  readonly apiType?: Text;
  /** The entry in `providers` from which it inherits its auth. */
  readonly inheritedFrom?: string;
  /** The surroundings of an engine's sign-in. */
  readonly surroundings?: Surroundings;
  /** The job of GitHub Actions that it runs in, if the file says so. */
  readonly job?: GithubJob;
  /** The pod that it runs in, if the file says so. */
  readonly pod?: Pod;
  /** The program that reads a declared sign-in, and the variables that reach it. Later layers override earlier ones. */
  readonly program?: Program;
  readonly layers?: readonly EnvironmentLayer[];
  /** Whether its engine comes from a file that the workflow imports. */
  readonly isImported?: true;
  /** Whether it is the engine of threat detection, which checks the output of the workflow's agent. */
  readonly isDetection?: true;
  /** The keys that it needs; with a federation, only those that its program requires in addition. */
  readonly keys: readonly KeyVariable[];
  /** Other texts that can contain references: the model's name and URL. */
  readonly texts: readonly { readonly text: Text; readonly reason: string }[];
}
