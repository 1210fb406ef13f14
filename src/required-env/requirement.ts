// The required-env report, as plain data.
import type { Obstacle } from "../bind/static-credentials.ts";
import type { Span } from "../diagnostics/span.ts";
import type { DialectName } from "../dialects/dialects.ts";

/** The most reasons listed per variable, and agents per reason. A file can have thousands of both. */
export const MOST_LISTED = 20;

/**
 * Who provides a variable: `user` for the environment of the process, `runner` for the GitHub Actions runner, `actions-variable` and
 * `actions-secret` for the variables and secrets of the repository or organization.
 */
export type ProvidedBy = "user" | "runner" | "actions-variable" | "actions-secret";

/** One reason for a variable: who needs it, why, and the span where that is written. */
export interface Need extends Span {
  /** The model that needs it, in an agent file. */
  readonly model?: string;
  /** The agents that use the model. */
  readonly agents?: readonly string[];
  /** The number of further agents, if not all are listed. */
  readonly moreAgents?: number;
  /** The engine that needs it, in a workflow. */
  readonly engine?: string;
  /** The job, container, upstream or profile that needs it, in the other files. */
  readonly signIn?: string;
  /** Why: the path of the key that needs it, such as `identity_token.env`, or a short phrase. */
  readonly reason: string;
  /** The name of the source of the span, which may be an imported file. */
  readonly path: string;
}

/** One variable and the reasons for it. */
export interface Requirement {
  readonly name: string;
  readonly providedBy: ProvidedBy;
  /** Other variables that can be set instead: one of them, or `name`, is enough. */
  readonly alternatives: readonly string[];
  /** The reasons, in the order in which they were found. */
  readonly neededBy: readonly Need[];
  /** The number of further reasons, if not all are listed. */
  readonly moreNeeds?: number;
  /** For a variable that must not be set: when it wins over federation. */
  readonly obstacle?: Obstacle;
}

/** A model with `first_available`: the requirements of one candidate are enough. */
export interface OneOf {
  /** The model that selects a candidate. */
  readonly model: string;
  /** The agents that use it. */
  readonly agents: readonly string[];
  /** The candidates, and what each requires in addition to `required` of the report. */
  readonly choices: readonly { readonly model: string; readonly required: readonly Requirement[] }[];
}

/** Which variables must be set, which are no longer needed, and which must not be set. Lists of variables are sorted by name. */
export interface RequiredEnv {
  /** The variables that must be set. */
  readonly required: readonly Requirement[];
  /** The models for which the variables of one candidate are enough. */
  readonly oneOf: readonly OneOf[];
  /** The API keys that federation replaces. */
  readonly noLongerRequired: readonly Requirement[];
  /** The variables that win over federation if they are set. */
  readonly mustNotBeSet: readonly Requirement[];
  /** The variables that one model requires but that must not be set for another: the two models cannot run in the same process. */
  readonly conflicts: readonly Requirement[];
}

/** The report for one document of a source. */
export interface RequiredEnvReport extends RequiredEnv {
  /** The name of the source. */
  readonly path: string;
  /** The dialect of the document. */
  readonly dialect: DialectName;
}
