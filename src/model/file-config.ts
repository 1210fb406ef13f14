// What every file declares, whichever dialect it is of.
import type { AuthHome } from "../diagnostics/catalogue/values.ts";
import type { DocumentPlace } from "../diagnostics/place.ts";
import type { ValueType } from "../diagnostics/value-type.ts";
import type { Text } from "../syntax/text.ts";
import type { Auth } from "./federation.ts";

/** A key that reads like another one. */
export interface LookalikeKey {
  readonly place: DocumentPlace;
  readonly key: string;
  /** What it reads like. */
  readonly meant: string;
  /** The first character that makes the difference. */
  readonly character: string;
}

/** A mapping of environment variables that reaches what the file runs. */
export interface EnvironmentLayer {
  /** Whose it is: that of the whole workflow lies below the engine's `auth`, the others hide it; the sandbox is the agent's only. */
  readonly role: "workflow" | "engine" | "sandbox";
  /** Its path of keys, for people. */
  readonly name: string;
  /** Its key; nothing if it is not written, or put together from several files. */
  readonly place?: DocumentPlace;
  readonly variables: ReadonlyMap<string, Text>;
  /** What stands where a text should, by variable. */
  readonly wrongTypes: ReadonlyMap<string, ValueType>;
  /** What stands there if it is not a mapping at all. */
  readonly wrongShape?: ValueType;
}

/** A file as declared, as far as sign-in is concerned. A dialect adds what only its own rules ask for. */
export interface FileConfig {
  /** The name of the dialect. */
  readonly dialect: string;
  /** Every `auth` in the file, in its order, whether or not anything uses it. */
  readonly auths: readonly Auth[];
  /** The keys of sign-ins that stand where nothing reads them. */
  readonly unread: readonly DocumentPlace[];
  readonly readsAuthAt: AuthHome;
  readonly lookalikes: readonly LookalikeKey[];
  /** What its models can be selected by, besides their names. */
  readonly agentNames: readonly string[];
  /** The variables that it sets for everything that it runs. */
  readonly environment?: EnvironmentLayer;
  /** Whether a sign-in may stand in a file that cannot be read. */
  readonly isIncomplete: boolean;
}
