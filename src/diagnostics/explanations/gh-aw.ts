// Why the codes of what gh-aw makes of a workflow are reported.
import type { GH_AW as Rows } from "../catalogue/gh-aw.ts";
import type { Explanations } from "../entry.ts";

/** Explains the rows of what gh-aw makes of a workflow. */
export const GH_AW: Explanations<typeof Rows> = {
  "detection-without-id-token": {
    summary: "sign-in that only the detection job has",
    explanation:
      "gh-aw looks only at `engine.auth` when it writes the permissions of both jobs, not at the block of the detection job. Without the permission, that job cannot request an OIDC token: it fails although the run succeeds.",
    reference: "gh-aw-detection",
  },
  "unknown-engine": {
    summary: "unknown engine",
    explanation:
      "gh-aw refuses a workflow with an engine that it does not know. It accepts an id that begins with a known name, such as `claude-code`. In a workflow with imports, an unknown name is only a warning, because an import may define the engine.",
    reference: "gh-aw-engines",
  },
  "write-permission": {
    summary: "write permission that gh-aw does not allow for the agent job",
    explanation:
      "gh-aw never compiles an agent job with write access, not even with `strict: false`. The only exceptions are `id-token: write`, which lets the job request an OIDC token, and `copilot-requests: write`.",
    reference: "gh-aw-permissions",
  },
  "altered-in-lock": {
    summary: "value that changes in the lock file",
    explanation:
      "Quotes in the frontmatter do not help, because gh-aw writes variables as plain YAML. A value is cut off at ` #`, one that begins with `*`, `&`, `%` or `!` breaks the file, and `~`, `null` or `0x1F` become something other than a string.",
    reference: "gh-aw-compilation",
  },
  "unused-engine-auth": {
    summary: "sign-in to Anthropic for an engine that talks to another model provider",
    explanation:
      "`engine.model-provider` (or `engine.provider`) or a prefix of the model such as `copilot/` selects the API that the engine talks to. The sign-in to Anthropic is used only if that API is Anthropic's.",
    reference: "gh-aw-engines",
  },
  "key-still-required": {
    summary: "engine for which gh-aw requires the API key despite `auth`",
    explanation:
      "gh-aw stops requiring the API key only for engine `claude` whose `auth` has `provider: anthropic`; it evaluates no expression and looks at no variable. Otherwise, the run ends before the agent starts if the key is not set.",
    reference: "gh-aw-engines",
  },
  "needs-static-credential": {
    summary: "engine that AWF routes to its OIDC provider only if a stored credential is set",
    explanation:
      "AWF signs in to Azure and AWS, but sends the requests of Codex and Copilot there only if a static OpenAI or Copilot credential is set too. That credential then silently takes precedence over federation. Only `anthropic` and `gcp` are routed without one.",
    reference: "awf-auth",
  },
  "needs-awf-version": {
    summary: "sign-in that older versions of AWF ignore",
    explanation:
      "Up to v0.28.14, AWF's adapter for Gemini supports only static keys (github/gh-aw-firewall #8881 and #8888). The runtime `apple-container` still refuses this sign-in.",
    reference: "awf-auth",
  },
  "detection-runs-copilot": {
    summary: "threat detection that runs Copilot without the permission for it",
    explanation:
      "Safe outputs add a job that checks what the agent wants to write. For engine `pi`, that job runs Copilot (github/gh-aw #58427) and fails without the permission.",
    reference: "gh-aw-detection",
  },
};
