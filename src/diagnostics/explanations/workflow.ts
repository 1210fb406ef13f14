// Why the codes of workflows are reported.
import type { WORKFLOW as Rows } from "../catalogue/workflow.ts";
import type { Explanations } from "../entry.ts";

/** Explains the rows of workflows. */
export const WORKFLOW: Explanations<typeof Rows> = {
  "missing-id-token-permission": {
    summary: "workflow that signs in with OIDC without `id-token: write`",
    explanation:
      'Without the permission, the GitHub Actions runner offers no token endpoint. The `permissions` of a job replace those of the workflow. AWF answers every request with status 503 and "retry shortly", which hides the cause.',
    reference: "github-oidc",
  },
  "unknown-oidc-provider": {
    summary: "unknown OIDC provider",
    explanation:
      "gh-aw accepts any text. AWF then signs in to Azure, or falls back to a static key and asks for `ANTHROPIC_API_KEY`.",
    reference: "awf-auth",
  },
  "missing-oidc-provider": {
    summary: "`github-oidc` without `provider`",
    explanation: "gh-aw does not require the key. The sign-in then goes to Azure, whatever the other keys say.",
    reference: "awf-auth",
  },
  "foreign-key": {
    summary: "keys of another OIDC provider",
    explanation:
      "gh-aw passes on every key that it finds. A leftover key of another provider misleads people who read the file.",
    reference: "awf-auth",
  },
  "mismatched-engine": {
    summary: "engine that cannot sign in with its OIDC provider",
    explanation:
      "AWF has an adapter for each kind of model API. None of them reads the variables of this combination, so the engine asks for its static key.",
    reference: "awf-auth",
  },
  "auth-in-wrong-engine-form": {
    summary: "`auth` in a form of `engine` that does not support it",
    explanation:
      "gh-aw supports several forms of `engine`, but reads a sign-in only from the one with `id`. With any other form, the agent does not sign in.",
    reference: "gh-aw-engines",
  },
  "secret-expression": {
    summary: "secret in a value that is not secret",
    explanation:
      "gh-aw keeps secrets out of the agent step: a value that contains `${{ secrets.` is silently removed from the compiled workflow. Secrets in other expressions are kept today, but that may change.",
    reference: "gh-aw-engines",
  },
  "untrusted-expression": {
    summary: "sign-in that anyone who triggers the workflow can choose",
    explanation:
      "The author of an issue or a pull request must not be able to choose the identity that a workflow signs in with.",
    reference: "none",
  },
  "unsupported-audience": {
    summary: "audience that gh-aw refuses",
    explanation:
      "The newest gh-aw checks that the audience looks like a URI, although AWF accepts `sts.amazonaws.com` or the name of a resource.",
    reference: "gh-aw-engines",
  },
  "untrusted-trigger": {
    summary: "trigger whose runs cannot get an OIDC token",
    explanation:
      "GitHub does not grant `id-token: write` to a run that a fork triggered, so the sign-in fails with status 503.",
    reference: "gh-aw-triggers",
  },
  "undocumented-key": {
    summary: "key that gh-aw documents but rejects",
    explanation: "The documentation and the schema of gh-aw differ, and gh-aw follows the schema.",
    reference: "gh-aw-engines",
  },
  "imported-auth-at-risk": {
    summary: "imported sign-in that gh-aw drops",
    explanation:
      "The key makes gh-aw build a new engine from the workflow, and the imported engine is lost together with its sign-in: the agent then asks for an API key. For keys at the top level, no release with a fix is known.",
    reference: "gh-aw-imports",
  },
  "notation-needs-compile": {
    summary: "notation that gh-aw does not support",
    explanation: "gh-aw supports only `type: github-oidc`. wifc rewrites the other notations to it.",
    reference: "gh-aw-engines",
  },
  "keyed-detection": {
    summary: "threat detection that does not share the agent's sign-in",
    explanation:
      "gh-aw checks the agent's result for threats in a separate job before anything is written. There, `threat-detection.engine` replaces the workflow's `engine` completely, including the sign-in. Without a key, the job fails although the run succeeds.",
    reference: "gh-aw-detection",
  },
};
