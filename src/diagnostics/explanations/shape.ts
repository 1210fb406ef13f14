// Why the codes of shape are reported.
import type { SHAPE as Rows } from "../catalogue/shape.ts";
import type { Explanations } from "../entry.ts";

/** Explains the rows of shape. */
export const SHAPE: Explanations<typeof Rows> = {
  "unknown-key": {
    summary: "unknown key",
    explanation:
      "docker-agent and gh-aw refuse an unknown key in `auth`. In a program that ignores the key, sign-in would fail at run time as if the key were missing.",
    reference: "docker-agent-anthropic",
  },
  "reserved-key": {
    summary: "reserved key",
    explanation:
      "Attackers use `__proto__`, `constructor` and `prototype` to change what other keys mean in a JavaScript program (prototype pollution).",
    reference: "none",
  },
  "misplaced-key": {
    summary: "key on the wrong level",
    explanation: "The key exists, but on another level; on this level it has no effect.",
    reference: "none",
  },
  "missing-key": {
    summary: "missing key",
    explanation: "Sign-in cannot work without this key, and the error at run time would not name the key.",
    reference: "none",
  },
  "wrong-type": {
    summary: "value of the wrong type",
    explanation:
      "YAML reads `12345` as a number and `true` as a boolean. Ids, names and paths must be strings, and a command must be a list with one item per argument.",
    reference: "none",
  },
  "invalid-value": {
    summary: "invalid value",
    explanation:
      "Values are case-sensitive. A value that is only similar fails at run time like any other invalid one.",
    reference: "none",
  },
  "empty-value": {
    summary: "empty value",
    explanation:
      "Some programs treat an empty value as absent, others send it as it is. In docker-agent, `auth:` without a value does not turn off a provider's sign-in.",
    reference: "docker-agent-anthropic",
  },
  "malformed-id": {
    summary: "malformed id",
    explanation:
      "Anthropic answers a malformed rule or workspace id with status 400 and names it, but any other wrong id only with status 401.",
    reference: "wif-reference",
  },
  "no-token-source": {
    summary: "identity token without a source",
    explanation:
      "The source provides the OIDC token that proves who the workload is. docker-agent refuses to load a file without one.",
    reference: "docker-agent-anthropic",
  },
  "several-token-sources": {
    summary: "identity token with more than one source",
    explanation: "No source takes precedence over another, so docker-agent refuses to load the file.",
    reference: "docker-agent-anthropic",
  },
  "key-needs-url": {
    summary: "`headers` or `response_field` without `url`",
    explanation:
      "Only an HTTP request has headers and a JSON response. docker-agent refuses to load a file with this key next to another source.",
    reference: "docker-agent-anthropic",
  },
  "incomplete-provider": {
    summary: "missing value that the OIDC provider requires",
    explanation:
      "gh-aw checks only the keys of `gcp`, which no variable can replace. For the others AWF decides: it exits at startup for `anthropic`, and for the rest it falls back to a static key and asks for `ANTHROPIC_API_KEY`.",
    reference: "awf-auth",
  },
};
