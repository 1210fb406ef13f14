// Whether a job of a GitHub workflow uses its OIDC token.
import { listProviderInputs, type ActionsJob } from "../model/actions-config.ts";

/** Whether a job signs in with its OIDC token: an action gets the token itself, or a script asks for the token of the other steps. */
export function signsInWithJobToken({ steps, asksForToken }: ActionsJob): boolean {
  return steps.some(
    (step) => step.signIn !== undefined && (step.claude ? listProviderInputs(step).length === 0 : asksForToken),
  );
}
