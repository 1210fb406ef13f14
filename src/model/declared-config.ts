// A file whose sign-ins are complete where they are declared: nothing is inherited.
import type { DocumentPlace } from "../diagnostics/place.ts";
import type { DeclaredKind, Program } from "./binding.ts";
import type { Auth } from "./federation.ts";
import type { EnvironmentLayer, FileConfig } from "./file-config.ts";
import type { GithubJob } from "./github-job.ts";
import type { Pod } from "./pod.ts";

/** A sign-in, and the program that reads it. */
export interface DeclaredSignIn {
  readonly kind: DeclaredKind;
  /** The name by which it can be selected: of its job, container, upstream or profile. */
  readonly name: string;
  /** What the name is unique in, if not in the whole file: the workload of a container. */
  readonly scope?: string;
  /** The step, container or upstream, or the whole profile. */
  readonly place: DocumentPlace;
  readonly program: Program;
  readonly auth: Auth;
  /** What it requires and nothing sets: groups of keys, inputs or variables of which one is enough. */
  readonly missing: readonly (readonly string[])[];
  /** Whether something else certainly completes it: the base of an overlay. */
  readonly isPatch?: boolean;
  /** The job or the pod in which it runs. */
  readonly job?: GithubJob;
  readonly pod?: Pod;
  /** The variables that reach the program. Later layers override earlier ones. */
  readonly layers: readonly EnvironmentLayer[];
}

/** A file of one of these dialects. */
export interface DeclaredConfig extends FileConfig {
  readonly signIns: readonly DeclaredSignIn[];
}

/** The members of a file that follow from its sign-ins. */
export function describeDeclared(
  signIns: readonly DeclaredSignIn[],
): Pick<DeclaredConfig, "signIns" | "auths" | "unread" | "agentNames" | "isIncomplete"> {
  return { signIns, auths: signIns.map(({ auth }) => auth), unread: [], agentNames: [], isIncomplete: false };
}
