// Why the codes of lock files are reported.
import type { LOCK as Rows } from "../catalogue/lock.ts";
import type { Explanations } from "../entry.ts";

/** Explains the rows of lock files. */
export const LOCK: Explanations<typeof Rows> = {
  "lock-without-agent-step": {
    summary: "lock file without the step that runs the agent",
    explanation:
      "In every lock file, the step `agentic_execution` runs the agent, and its `env` contains the sign-in. Without that step there is nothing to check.",
    reference: "gh-aw-compilation",
  },
  "lock-missing-variable": {
    summary: "lock file that lacks a variable of its workflow's sign-in",
    explanation:
      "GitHub runs the lock file, not the workflow that you edit. The lock file can be older, and gh-aw silently drops what it does not support. `sandbox.agent.env` reaches only the agent step, so what the detection step needs too belongs in `engine`.",
    reference: "gh-aw-compilation",
  },
  "lock-different-value": {
    summary: "lock file that contradicts its workflow",
    explanation:
      "GitHub runs the lock file, not the workflow that you edit. Until the workflow is compiled again, the agent signs in with the value in the lock file.",
    reference: "gh-aw-compilation",
  },
  "lock-unexpected-variable": {
    summary: "lock file with a variable that is not part of its workflow's sign-in",
    explanation:
      "AWF reads every `AWF_AUTH_*` variable of the step. One that is left over, or was added to the lock file by hand, changes the sign-in.",
    reference: "awf-auth",
  },
  "lock-with-static-key": {
    summary: "lock file that passes a credential to an engine that signs in with federation",
    explanation:
      "Federation makes stored keys unnecessary, and some programs prefer a key that is set. A lock file that is older than the sign-in still passes the key on.",
    reference: "wif-reference",
  },
  "lock-without-id-token": {
    summary: "lock file with a job that signs in without `id-token: write`",
    explanation:
      "The lock file is older than the permission in its workflow, or an older gh-aw left the permission out of the detection job. Without the permission, AWF answers every request with status 503. The detection job then fails although the run succeeds.",
    reference: "github-oidc",
  },
  "lock-with-key-check": {
    summary: "lock file with a step that ends the run without an API key",
    explanation:
      "gh-aw checks for the API key before the agent starts, unless `engine.auth` signs in to Anthropic. Older versions check for it even then.",
    reference: "gh-aw-compilation",
  },
};
