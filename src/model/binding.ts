// Who signs in how, and where that was written: what every rule, target and report looks at, whichever file it comes from.
import type { DocumentPlace } from "../diagnostics/place.ts";
import type { Text } from "../syntax/text.ts";
import type { Auth, BrokenAuth, Federation } from "./federation.ts";
import type { EnvironmentLayer } from "./file-config.ts";
import type { Permissions } from "./permissions.ts";
import type { EngineConfig } from "./workflow-config.ts";

/** A variable that an API key or the like is read from. One of several alternatives is enough. */
export interface KeyVariable {
  readonly name: string;
  readonly alternatives: readonly string[];
  /** Where it is named, or what needs it. */
  readonly place: DocumentPlace;
  readonly reason: string;
}

/** A candidate of a model that chooses, and the models that it leads to, itself included. */
export interface ModelChoice {
  readonly name: string;
  readonly models: readonly string[];
}

/** The auth in force as a binding has it: whole, broken or none. */
export function authInForce(auth: Auth | undefined): Pick<Binding, "federation" | "broken"> {
  if (!auth) return {};
  return auth.kind === "federation" ? { federation: auth } : { broken: auth };
}

/** The auth in force for a binding, as far as it can be read. */
export function authOf({ federation, broken }: Binding): Auth | undefined {
  return federation ?? broken;
}

/** The engine that signs in, and what its job has. */
export interface Surroundings {
  readonly engine: EngineConfig;
  /** What reaches its step besides its `auth`: from the first to the last, each hiding the ones before it. */
  readonly layers: readonly EnvironmentLayer[];
  readonly permissions: Permissions;
}

/** One model of an agent file, or the engine of a workflow. */
export interface Binding {
  readonly kind: "model" | "engine";
  /** The name in `models`, the `provider/model` pair, or the engine's id. */
  readonly name: string;
  readonly place: DocumentPlace;
  /** The agents that lead to a model, in the order of the file. */
  readonly agents: readonly string[];
  /** Whether an agent, or a section that is set up for all of them, leads to it. An engine always counts. */
  readonly reachable: boolean;
  /** Whether a flavor, which a run can turn on, makes it used. */
  readonly isInFlavor?: true;
  /** Whether it is used only if another model chooses it from its candidates. */
  readonly isOption?: true;
  /** The candidates that it chooses from; one of them is enough. */
  readonly choices: readonly ModelChoice[];
  /** The models that it is only a name for: its candidates, or parts that take turns. */
  readonly standsFor: readonly string[];
  /** The effective provider type, such as `anthropic`. Nothing if none can be named. */
  readonly provider: string | undefined;
  /** How it signs in. Nothing if it signs in with keys, or not at all. */
  readonly federation?: Federation;
  /** What can be read of the auth in force if its shape is wrong; then there is no federation. */
  readonly broken?: BrokenAuth;
  /** Whether it goes past a gateway for models that the environment names. */
  readonly bypassesGateway?: true;
  /** The API that its provider speaks, if the file says so. */
  readonly apiType?: Text;
  /** The entry of `providers` that lends the federation. */
  readonly inheritedFrom?: string;
  /** What surrounds an engine's sign-in. */
  readonly surroundings?: Surroundings;
  /** Whether its engine stands in a file that the workflow imports. */
  readonly isImported?: true;
  /** Whether it is the engine that looks for threats in the result of the workflow's agent. */
  readonly isDetection?: true;
  /** The keys that it needs; next to a federation only those that its program asks for all the same. */
  readonly keys: readonly KeyVariable[];
  /** Other texts of the author's with references in them: the model's name and address. */
  readonly texts: readonly { readonly text: Text; readonly reason: string }[];
}
