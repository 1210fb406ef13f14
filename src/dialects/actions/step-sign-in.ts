// How one step signs in, before it is known which others do the same.
import type { DocumentPlace } from "../../diagnostics/place.ts";
import { variablesOf, type ActionsStep } from "../../model/actions-config.ts";
import type { DeclaredSignIn } from "../../model/declared-config.ts";

/** How a step signs in. */
export type StepSignIn = Pick<DeclaredSignIn, "program" | "auth" | "missing"> & {
  /** The places of the variables that Anthropic's programs read. Two steps with the same sign-in and the same ones are one. */
  readonly relevant: readonly DocumentPlace[];
};

/** Lists the places of the variables that Anthropic's programs read. */
export function listRelevant(step: Pick<ActionsStep, "layers">): DocumentPlace[] {
  return [...variablesOf(step)].flatMap(([variable, { place }]) =>
    /^(ANTHROPIC|CLAUDE)_/.test(variable) ? [place] : [],
  );
}

const GITHUB_ACTION = /^(?:actions|github)\/(?!github-script@)/i;

/** Whether a step uses an action of GitHub's, which does not use the API. The exception runs a script. */
export function isOfGithub({ uses }: Pick<ActionsStep, "uses">): boolean {
  return GITHUB_ACTION.test(uses?.value ?? "");
}
