// Why the codes of the steps of a GitHub workflow are reported.
import type { ACTIONS_STEPS as Rows } from "../catalogue/actions-steps.ts";
import type { Explanations } from "../entry.ts";

/** Explains the rows of these steps. */
export const ACTIONS_STEPS: Explanations<typeof Rows> = {
  "untrusted-checkout": {
    summary: "checkout of code from forks in a job that signs in",
    explanation:
      "`pull_request_target` and `workflow_run` give a run the secrets and the OIDC token of the repository, also if a fork caused it. With the code of the fork checked out, its author decides what the agent, the build and the tests do with them.",
    reference: "github-secure-use",
  },
  "token-file-not-written": {
    summary: "token file that no step writes before it is read",
    explanation:
      "The SDKs read the identity token from the file that the variable names, and fail if it does not exist. Only scripts whose programs are known are judged: an action or a program before the step may write any file.",
    reference: "wif-github",
  },
  "shared-identity-token": {
    summary: "two sign-ins of a job with one identity token",
    explanation:
      "A token of GitHub Actions has a `jti`, and Anthropic accepts it only once: the second exchange is denied with status 401. It is also valid for only five minutes.",
    reference: "wif-reference",
  },
};
