// Why the codes of GitHub workflows and composite actions are reported.
import type { ACTIONS as Rows } from "../catalogue/actions.ts";
import type { Explanations } from "../entry.ts";

/** Explains the rows of GitHub workflows and composite actions. */
export const ACTIONS: Explanations<typeof Rows> = {
  "unknown-action-input": {
    summary: "input that is nearly one of the inputs of federation",
    explanation:
      "GitHub only warns about an unexpected input in the log of the run, and the action does not get its value. The inputs of actions for Claude Code are written with underscores.",
    reference: "claude-code-action",
  },
  "ignored-variable": {
    summary: "variable of federation that reaches only an action with inputs for it",
    explanation:
      "The actions for Claude Code set these variables from their inputs, so variables with the same names in `env` have no effect. Without the inputs and without a key, the run fails.",
    reference: "claude-code-action",
  },
  "federation-not-used": {
    summary: "setting with which Claude Code does not use federation",
    explanation:
      "Amazon Bedrock, Vertex AI and Microsoft Foundry have their own sign-in. In the bare mode, Claude Code reads neither profiles nor the variables of federation.",
    reference: "claude-code-action",
  },
  "profile-shadows-federation": {
    summary: "profile that takes the place of federation",
    explanation:
      "The action writes a profile so that its processes share one access token, but not if a profile is configured already. GitHub's identity token can be exchanged only once, so the second process fails with `jti_reused`. Programs that use Anthropic's SDKs can prefer a profile to the variables.",
    reference: "wif-reference",
  },
  "id-from-secret": {
    summary: "id that is stored as a secret",
    explanation:
      "It works, but GitHub replaces the id with `***` wherever it appears in a log, which hides the cause of a failed sign-in.",
    reference: "wif-github",
  },
  "action-needs-version": {
    summary: "version of an action that has no federation",
    explanation:
      "The inputs of federation exist since v1.0.130 of claude-code-action. Earlier versions ignore them and require a key.",
    reference: "claude-code-action",
  },
  "fork-pull-request": {
    summary: "job that also runs for pull requests from forks",
    explanation:
      "GitHub does not grant `id-token: write` to a run for a pull request from a fork. If the repository gets such pull requests, these runs fail.",
    reference: "github-oidc",
  },
  "skipped-classification": {
    summary: "`classify_inline_comments` together with federation",
    explanation:
      "The action classifies inline comments with an API key only. With federation, it skips this step and posts all of them.",
    reference: "claude-code-action",
  },
};
