// Codes of what the steps of a GitHub workflow do with a sign-in and its token.
import { quote } from "../../text/quote.ts";
import { entry } from "../entry.ts";

/** The rows of these steps. */
export const ACTIONS_STEPS = {
  "untrusted-checkout": entry<{ event: string }>({
    severity: "warning",
    securitySeverity: 9.3,
    message: ({ event }) =>
      `This checks out code that anyone can send through ${quote(event)}, in a job that signs in to Claude.`,
    hint: ({ event }) =>
      event === "workflow_run"
        ? "Keep forks out: `if: github.event.workflow_run.head_repository.full_name == github.repository`."
        : "Keep forks out: `if: github.event.pull_request.head.repo.full_name == github.repository`.",
  }),
  "token-file-not-written": entry<{ path: string; isLater: boolean }>({
    severity: "warning",
    message: ({ path, isLater }) =>
      isLater
        ? `${quote(path)} is written only after the step that reads the token from it.`
        : `No step of this job writes ${quote(path)}, from which the identity token is read.`,
    hint: ({ isLater }) =>
      isLater
        ? "Get the token in an earlier step."
        : "Write the token to this file in an earlier step, or name the file that a step writes.",
  }),
  "shared-identity-token": entry<{ name: string }>({
    severity: "warning",
    message: ({ name }) =>
      `The token from ${quote(name)} was exchanged before, but a token of GitHub Actions can be exchanged only once.`,
    hint: () => "Get a new token before this sign-in.",
  }),
};
