// Why the codes of environment variables in workflows are reported.
import type { WORKFLOW_ENV as Rows } from "../catalogue/workflow-env.ts";
import type { Explanations } from "../entry.ts";

/** Explains the rows of environment variables in workflows. */
export const WORKFLOW_ENV: Explanations<typeof Rows> = {
  "overridden-by-env": {
    summary: "environment variable that overrides `engine.auth`",
    explanation:
      "`engine.env` and `sandbox.agent.env` take precedence over `engine.auth`, even with an empty value. The agent then signs in with something other than what `engine.auth` says.",
    reference: "gh-aw-environment",
  },
  "auth-outside-engine-auth": {
    summary: "sign-in that is set up only in environment variables",
    explanation:
      "Only `engine.auth` makes gh-aw require `id-token: write` and stop asking for an API key. It does not look at variables.",
    reference: "gh-aw-engines",
  },
  "static-key-beside-federation": {
    summary: "credential next to federation",
    explanation:
      "For Anthropic's SDKs, a key that is set silently takes precedence over federation, even if it is a placeholder. AWF uses a stored credential of Copilot or Codex before it federates with Azure. Where it depends on the setup which of the two is used, this is a warning.",
    reference: "wif-reference",
  },
  "secret-in-env": {
    summary: "secret in the environment of an engine that signs in without one",
    explanation:
      "In strict mode, which is the default, gh-aw refuses a workflow whose `env` or `engine.env` reads a secret other than the API key of its engine. With `strict: false`, and in an imported engine, the variable is silently removed from `engine.env` in the compiled workflow.",
    reference: "gh-aw-frontmatter",
  },
  "wrong-env-type": {
    summary: "value in `engine.env` that is not a string",
    explanation:
      "gh-aw refuses numbers, booleans, lists and empty values in `engine.env`. In YAML, `3` or `true` without quotes is not a string.",
    reference: "gh-aw-engines",
  },
  "sandbox-agent-env": {
    summary: "variables in `sandbox.agent.env`, which gh-aw refuses in strict mode",
    explanation:
      "With `strict: false`, gh-aw accepts `sandbox.agent.env`, but passes it only to the agent step. The job that checks the agent's output runs an engine too, and gets only what `engine.auth` and `engine.env` say.",
    reference: "gh-aw-environment",
  },
  "sandbox-disabled": {
    summary: "workflow that signs in, but runs its agent without AWF",
    explanation:
      "AWF's API proxy exchanges the token of the job. With `sandbox.agent: false`, the agent runs without AWF, so the variables of the sign-in have no effect and every request fails. In strict mode, the default, gh-aw refuses the setting.",
    reference: "gh-aw-sandbox",
  },
};
