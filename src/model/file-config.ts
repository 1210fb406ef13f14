// What a file declares, in any dialect.
import type { AuthHome } from "../diagnostics/catalogue/values.ts";
import type { DocumentPlace, TextPlace } from "../diagnostics/place.ts";
import type { ValueType } from "../diagnostics/value-type.ts";
import type { Construct } from "../parse/document.ts";
import type { Text } from "../syntax/text.ts";
import type { Unfederated } from "./unfederated.ts";
import type { Auth, TokenSource } from "./federation.ts";

/** A key that looks like another one. */
export interface LookalikeKey {
  readonly place: DocumentPlace;
  readonly key: string;
  /** The key that it looks like. */
  readonly meant: string;
  /** The first character that differs. */
  readonly character: string;
}

/** A mapping of environment variables that reaches what the file runs. */
export interface EnvironmentLayer {
  /**
   * Where it is set. In an agentic workflow, the engine's `auth` overrides `workflow`; `engine` and `sandbox` override `auth`; `sandbox`
   * reaches only the agent.
   */
  readonly role: "workflow" | "engine" | "sandbox" | "job" | "job-container" | "step" | "container";
  /** Its path of keys, for messages. */
  readonly name: string;
  /** Its key; absent if it is not in the file or is merged from several files. */
  readonly place?: DocumentPlace;
  readonly variables: ReadonlyMap<string, Text>;
  /** Those whose values come from elsewhere, and whether they may be unset there. */
  readonly unseen?: ReadonlyMap<string, boolean>;
  /** The types of values that are not strings, by variable. */
  readonly wrongTypes: ReadonlyMap<string, ValueType>;
  /** Its type if it is not a mapping. */
  readonly wrongShape?: ValueType;
}

/** YAML that the program for a file does not support, and its place. */
export interface UnsupportedConstruct {
  readonly kind: Construct["kind"];
  readonly place: TextPlace;
}

/** A sign-in in a place where it has no effect. */
export interface UnreadAuth {
  /** Its key. */
  readonly place: DocumentPlace;
  /** Where it would have an effect. */
  readonly home: AuthHome;
}

/** A file as declared, as far as sign-in needs it. Each dialect adds what only its rules need. */
export interface FileConfig {
  /** The name of the dialect. */
  readonly dialect: string;
  /** Every `auth` in the file, in order, whether or not anything uses it. */
  readonly auths: readonly Auth[];
  /** The keys of sign-ins in places where they have no effect, and where they would have one. */
  readonly unread: readonly UnreadAuth[];
  /** How scripts in the file get the tokens that its sign-ins read. */
  readonly requested?: readonly TokenSource[];
  /** Lists what signs in at Anthropic without federation, other than its models and engines. Only policies and totals ask for it. */
  readonly unfederated?: () => readonly Unfederated[];
  readonly lookalikes: readonly LookalikeKey[];
  readonly constructs?: readonly UnsupportedConstruct[];
  /** The names of its agents, by which their models can be selected too. */
  readonly agentNames: readonly string[];
  /** The environment variables that it sets for everything that it runs. */
  readonly environment?: EnvironmentLayer;
  /** Whether a file that cannot be read may contain a sign-in. */
  readonly isIncomplete: boolean;
}
