// Why the codes of single targets are reported.
import type { TARGET as Rows } from "../catalogue/target.ts";
import type { Explained, Explanations } from "../entry.ts";
import type { ReferenceName } from "../references.ts";

/** What a target does not support. */
function lostKey(target: string, reference: ReferenceName, explanation: string): Explained {
  return { summary: `sign-in that target \`${target}\` does not fully support`, explanation, reference };
}

/** Explains the rows of single targets. */
export const TARGET: Explanations<typeof Rows> = {
  "gh-aw-lost-key": lostKey(
    "gh-aw",
    "gh-aw-engines",
    "gh-aw runs engines in AWF, which requests the token itself from GitHub Actions and requires a service account. gh-aw's `engine.auth` has no key for the token URL, and gh-aw rejects keys that it does not know.",
  ),
  "gh-aw-imported-engine": {
    summary: "sign-in in a file other than the one to rewrite",
    explanation: "gh-aw reads the imported file itself, so that file must use the notation of gh-aw.",
    reference: "gh-aw-imports",
  },
  "gh-aw-fixed-layout": {
    summary: "`auth` block that wifc cannot rewrite",
    explanation:
      "wifc changes nothing outside of `engine.auth`. A block that shares its text with another part of the file cannot be changed alone.",
    reference: "none",
  },
  "anthropic-env-lost-key": lostKey(
    "anthropic-env",
    "wif-reference",
    "Anthropic's SDKs read a token from the file that `ANTHROPIC_IDENTITY_TOKEN_FILE` names, or from `ANTHROPIC_IDENTITY_TOKEN` itself. They run no command and request no token from an address.",
  ),
  "anthropic-profile-lost-key": lostKey(
    "anthropic-profile",
    "wif-reference",
    "A profile of Anthropic's SDKs can get its token only from a file; no other `source` exists.",
  ),
  "gateway-lost-key": lostKey(
    "gateway",
    "claude-apps-gateway",
    "An upstream of the Claude apps gateway can get its token only from a file. The gateway checks its file when it starts, and rejects keys that it does not know.",
  ),
  "kubernetes-lost-key": lostKey(
    "kubernetes",
    "kubernetes-token",
    "A pod gets its token from a projected volume, which is a file. Anthropic's SDKs read its path from `ANTHROPIC_IDENTITY_TOKEN_FILE`.",
  ),
  "kubernetes-token-path": {
    summary: "token file where Kubernetes cannot mount a volume for it",
    explanation:
      "The token is a file in a volume, and the volume is mounted over the whole folder. Other files in that folder are then hidden, and no volume can be mounted in it later.",
    reference: "kubernetes-token",
  },
  "claude-code-action-lost-key": lostKey(
    "claude-code-action",
    "claude-code-action",
    "The action requests the token from GitHub Actions itself and signs in at Anthropic's own address. It has no inputs for anything else.",
  ),
  "docker-agent-lost-key": lostKey(
    "docker-agent",
    "docker-agent-anthropic",
    "docker-agent refuses to load a file with a key that it does not know. It has no key for the token URL of a workflow.",
  ),
};
