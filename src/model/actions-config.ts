// A GitHub workflow or a composite action as declared, as far as sign-in needs it.
import type { DocumentPlace } from "../diagnostics/place.ts";
import { PROVIDER_INPUTS } from "../facts/claude-code-action.ts";
import { CALL } from "../facts/github-claims.ts";
import type { Field } from "../facts/providers.ts";
import type { Text } from "../syntax/text.ts";
import type { Program } from "./binding.ts";
import type { DeclaredConfig, DeclaredSignIn } from "./declared-config.ts";
import type { EnvironmentLayer } from "./file-config.ts";
import type { Trigger } from "./github-job.ts";
import type { Permissions } from "./permissions.ts";

/** An input in the `with` of a step. */
export interface ActionsInput {
  /** The key as written. */
  readonly key: string;
  readonly place: DocumentPlace;
  /** The value without the whitespace around it, which actions ignore. */
  readonly text: Text;
}

/** A step with an action for Claude Code. */
export interface ClaudeStep {
  readonly program: Exclude<Program, "sdk" | "gateway">;
  /** The tag, branch or commit in its `uses`. */
  readonly ref: string;
  /** The inputs of federation by field; also those whose key is misspelt. */
  readonly fields: Readonly<Partial<Record<Field, ActionsInput>>>;
  /** The inputs that are not inputs of the action, and which ones were meant. */
  readonly unknown: readonly { readonly input: ActionsInput; readonly meant: string }[];
}

/** A step of a job or of a composite action. */
export interface ActionsStep {
  /** The item in `steps`. */
  readonly place: DocumentPlace;
  /** Its position, from 1. */
  readonly number: number;
  readonly id?: string;
  readonly name?: string;
  readonly uses?: Text;
  /** The script in `run`, or the one that actions/github-script runs. */
  readonly script?: Text;
  readonly condition?: Text;
  /** Whether a shell of Unix reads its script. */
  readonly isPosix: boolean;
  /** Whether its script begins in another folder than the workspace. */
  readonly isElsewhere: boolean;
  /** The inputs by name in lower case; GitHub ignores the case. */
  readonly inputs: ReadonlyMap<string, ActionsInput>;
  /** The variables that reach it: of the workflow, of the job, of the step. Later layers override earlier ones. */
  readonly layers: readonly EnvironmentLayer[];
  /** Set if it uses an action for Claude Code. */
  readonly claude?: ClaudeStep;
  /** How it signs in. Steps of a job that sign in with the same variables share one object. */
  readonly signIn?: DeclaredSignIn;
}

/** A job with steps, or the steps of a composite action. */
export interface ActionsJob {
  /** Its id; `""` for a composite action. */
  readonly name: string;
  /** The key of the job, or of the steps of a composite action. */
  readonly place: DocumentPlace;
  /** Its first key, before which others can be inserted. */
  readonly firstKey: DocumentPlace;
  /** The permissions in force: its own, or else those of the workflow. */
  readonly permissions: Permissions;
  readonly condition?: Text;
  /** The jobs that must end before it begins. */
  readonly needs: readonly string[];
  /** Whether it runs on a machine of GitHub's, on which there are no files of the author when the job begins. */
  readonly isHosted: boolean;
  /** The name of its environment. */
  readonly environment?: Text;
  readonly steps: readonly ActionsStep[];
  /** Whether a script asks GitHub for an OIDC token. */
  readonly asksForToken: boolean;
  /** Whether a script for later steps, or an expression in place of an `env`, may set variables that the file does not show. */
  readonly setsVariables: boolean;
}

/** A key that differs only in its case from an earlier one, which is `first`. */
export interface SameKey {
  readonly key: string;
  readonly first: string;
  readonly place: DocumentPlace;
}

/** A workflow or a composite action. */
export interface ActionsConfig extends DeclaredConfig {
  readonly dialect: "actions";
  /** Whether it is a composite action, which has the permissions and the triggers of its callers. */
  readonly isComposite: boolean;
  readonly triggers: readonly Trigger[];
  /** The keys that differ only in their case from an earlier one in the same mapping. */
  readonly sameKeys: readonly SameKey[];
  /** The permissions of the workflow. */
  readonly permissions: Permissions;
  readonly jobs: readonly ActionsJob[];
}

/** Whether only other workflows start it, so that its permissions can be those of the caller. */
export function isOnlyCalled({ triggers }: ActionsConfig): boolean {
  return triggers.length > 0 && triggers.every(({ name }) => name === CALL);
}

/** The variables that reach a step: of those with the same name, the innermost. */
export function variablesOf({ layers }: Pick<ActionsStep, "layers">): ReadonlyMap<string, Text> {
  return new Map(layers.flatMap(({ variables }) => [...variables]));
}

/** The steps of all jobs. */
export function listSteps({ jobs }: Pick<ActionsConfig, "jobs">): ActionsStep[] {
  return jobs.flatMap(({ steps }) => steps);
}

/** A step with an action for Claude Code. */
export type StepWithClaude = ActionsStep & { readonly claude: ClaudeStep };

/** The steps of these jobs with an action for Claude Code. */
export function listClaudeSteps(config: Pick<ActionsConfig, "jobs">): StepWithClaude[] {
  return listSteps(config).filter((step): step is StepWithClaude => step.claude !== undefined);
}

/** Whether a variable or an input has a value; GitHub treats an empty one as absent. */
export function isSet(text: Text | undefined): text is Text {
  return text !== undefined && text.value.trim() !== "";
}

/** The inputs of a step that select another provider. */
export function listProviderInputs({ inputs }: ActionsStep): ActionsInput[] {
  return PROVIDER_INPUTS.flatMap((name) => inputs.get(name) ?? []).filter(({ text }) => isTrue(text));
}

/** Whether an input is `true`, which GitHub compares without case. */
export function isTrue(text: Text | undefined): boolean {
  return text?.value.toLowerCase() === "true";
}
