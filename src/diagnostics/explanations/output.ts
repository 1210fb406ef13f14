// Why the codes of compiling are reported.
import type { OUTPUT as Rows } from "../catalogue/output.ts";
import type { Explained, Explanations } from "../entry.ts";

const CONFLICTING_IDENTITIES: Explained = {
  summary: "models with different identities for an output that supports only one",
  explanation:
    "The output for every target describes the one identity of a process. Models share an identity only if they have the same rule, organization, service account, workspace, token source and audience.",
  reference: "none",
};

/** Explains the rows of compiling. */
export const OUTPUT: Explanations<typeof Rows> = {
  "nothing-to-compile": {
    summary: "no federated sign-in to compile",
    explanation: "wifc compiles only a sign-in that is declared in an `auth` block.",
    reference: "none",
  },
  "unknown-selection": {
    summary: "unknown model, agent or sign-in",
    explanation:
      "A model is selected by its name in `models`, or by the `provider/model` pair that an agent uses. An agent is selected by its name in `agents`, any other sign-in by its engine, job, container, upstream or profile.",
    reference: "none",
  },
  "omitted-variable": {
    summary: "sign-in that is not complete in the file",
    explanation:
      "A program can get part of its sign-in from its environment, from a script or from the cluster. wifc does not know those values, so it cannot compile or try such a sign-in.",
    reference: "none",
  },
  "awf-conflicting-identities": CONFLICTING_IDENTITIES,
  "conflicting-identities": CONFLICTING_IDENTITIES,
  "awf-service-account-required": {
    summary: "sign-in without the service account that AWF requires",
    explanation: "AWF's proxy exits at startup if `AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID` is not set.",
    reference: "awf-auth",
  },
  "awf-token-source": {
    summary: "token source that AWF does not support",
    explanation:
      "AWF requests the identity token itself, from the endpoint that the GitHub Actions runner offers. None of its variables can name a file, a variable, a command or another URL instead.",
    reference: "awf-auth",
  },
  "unsupported-by-default-target": {
    summary: "sign-in that the default target of `compile` does not support",
    explanation:
      "Without `--target`, an agent file is compiled for AWF, which requests the token itself from GitHub Actions. The hint names the targets that support the whole sign-in or, if there are none, its token source.",
    reference: "awf-auth",
  },
  "awf-token-request": {
    summary: "token request to GitHub Actions that AWF makes differently",
    explanation:
      "AWF requests the token from GitHub Actions with an audience and nothing else. Anything else in the URL or the headers would be lost.",
    reference: "awf-auth",
  },
  "awf-shadows-key": {
    summary: "models with an API key next to one with federation",
    explanation:
      "AWF signs in to Anthropic in one way only. If the `AWF_AUTH_*` variables are set, it does not use a key.",
    reference: "awf-auth",
  },
  "unresolved-expression": {
    summary: "GitHub Actions expression in an output that GitHub does not evaluate",
    explanation:
      "Expressions are evaluated only in workflows. In a shell or a `.env` file, their text itself would be sent as the value.",
    reference: "github-expressions",
  },
  "literal-expression": {
    summary: "plain text that the reader of the output would evaluate",
    explanation:
      "A value must mean the same in the input and in the output. Agent YAML has no GitHub Actions expressions, a manifest has no references, and values passed with `--set` have neither.",
    reference: "github-expressions",
  },
  "unrepresentable-value": {
    summary: "value that programs read differently in the chosen format",
    explanation: "wifc never prints a value that some program that reads the format would read differently.",
    reference: "none",
  },
  "awf-token-url": {
    summary: "token URL with references that AWF does not expand",
    explanation:
      "A `base_url` also moves the exchange of the token, so wifc writes it to `AWF_AUTH_ANTHROPIC_TOKEN_URL`. docker-agent expands references in it at run time, but AWF does not.",
    reference: "awf-auth",
  },
};
