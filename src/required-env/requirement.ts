// The report on environment variables, as data.
import type { Obstacle } from "../bind/static-credentials.ts";
import type { Span } from "../diagnostics/span.ts";
import type { DialectName } from "../dialects/dialects.ts";

/** As many reasons of a variable, and agents of a reason, are listed: a file can have thousands of both. */
export const MOST_LISTED = 20;

/** Who sees to it that a variable exists: the user, the GitHub Actions runner, or the repository's variables and secrets. */
export type ProvidedBy = "user" | "runner" | "actions-variable" | "actions-secret";

/** Who needs a variable, why, and where that is written: the file, and the span in it. */
export interface Need extends Span {
  /** The model that needs it, and the agents that lead to the model. */
  readonly model?: string;
  readonly agents?: readonly string[];
  /** How many agents there are besides, if there are more than are listed. */
  readonly moreAgents?: number;
  /** The workflow's engine that needs it. */
  readonly engine?: string;
  /** The path of keys in the block, or what else makes it needed. */
  readonly reason: string;
  readonly path: string;
}

/** One variable and all reasons for it. */
export interface Requirement {
  readonly name: string;
  readonly providedBy: ProvidedBy;
  /** Other variables that serve as well; one of all is enough. */
  readonly alternatives: readonly string[];
  readonly neededBy: readonly Need[];
  /** How many reasons there are besides, if there are more than are listed. */
  readonly moreNeeds?: number;
  /** Of a variable that must not be set: when it gets before federation. */
  readonly obstacle?: Obstacle;
}

/** The candidates that a model chooses from, of which one is enough, and what each requires besides. */
export interface OneOf {
  readonly model: string;
  readonly agents: readonly string[];
  readonly choices: readonly { readonly model: string; readonly required: readonly Requirement[] }[];
}

/** Which variables must exist, which need not any more, and which must not be set. Each list is sorted by name. */
export interface RequiredEnv {
  readonly required: readonly Requirement[];
  readonly oneOf: readonly OneOf[];
  readonly noLongerRequired: readonly Requirement[];
  readonly mustNotBeSet: readonly Requirement[];
  /** What one model requires and what must not be set for another: the two cannot live in one process. */
  readonly conflicts: readonly Requirement[];
}

/** The report of one document, and whose it is. */
export interface RequiredEnvReport extends RequiredEnv {
  /** The name of the source. */
  readonly path: string;
  readonly dialect: DialectName;
}
