// The groups of the catalogue in words, for the table of what is checked in the README and the index of docs/rules.md.
import { ACTIONS } from "./catalogue/actions.ts";
import { ACTIONS_STEPS } from "./catalogue/actions-steps.ts";
import { AGENT } from "./catalogue/agent.ts";
import { BYTES } from "./catalogue/bytes.ts";
import { COMMAND } from "./catalogue/command.ts";
import { CONFIG } from "./catalogue/config.ts";
import { DECLARED } from "./catalogue/declared.ts";
import { DERIVED_RULE } from "./catalogue/derived-rule.ts";
import { EXCHANGE } from "./catalogue/exchange.ts";
import { FRONTMATTER } from "./catalogue/frontmatter.ts";
import { GATEWAY } from "./catalogue/gateway.ts";
import { GH_AW } from "./catalogue/gh-aw.ts";
import { IDS } from "./catalogue/ids.ts";
import { IMPORTS } from "./catalogue/imports.ts";
import { KUBERNETES } from "./catalogue/kubernetes.ts";
import { LOADING } from "./catalogue/loading.ts";
import { LOCK } from "./catalogue/lock.ts";
import { MATCHING } from "./catalogue/matching.ts";
import { MIGRATION } from "./catalogue/migration.ts";
import { OUTPUT } from "./catalogue/output.ts";
import { POLICY } from "./catalogue/policy.ts";
import { READING } from "./catalogue/reading.ts";
import { RESOURCE } from "./catalogue/resource.ts";
import { SHAPE } from "./catalogue/shape.ts";
import { SUPPRESSION } from "./catalogue/suppression.ts";
import { TARGET } from "./catalogue/target.ts";
import { TOKEN } from "./catalogue/token.ts";
import { TOKEN_SOURCE } from "./catalogue/token-source.ts";
import { VALUES } from "./catalogue/values.ts";
import { WORKFLOW } from "./catalogue/workflow.ts";
import { WORKFLOW_ENV } from "./catalogue/workflow-env.ts";

export interface Topic {
  readonly about: string;
  readonly codes: readonly string[];
  /** A few of the codes that show best what the topic is. */
  readonly examples: readonly string[];
}

function topic<C extends string>(
  rows: Readonly<Record<C, object>>,
  about: string,
  ...examples: readonly NoInfer<C>[]
): Topic {
  return { about, codes: Object.keys(rows), examples };
}

/** One topic for each group, in the order of the catalogue. */
export const TOPICS: readonly Topic[] = [
  topic(BYTES, "encoding, invisible characters, size limits", "wrong-encoding", "hidden-character", "file-too-large"),
  topic(READING, "YAML and documents", "yaml-syntax", "duplicate-key", "lookalike-key"),
  topic(FRONTMATTER, "frontmatter of a workflow", "frontmatter-missing", "frontmatter-ended-early", "byte-order-mark"),
  topic(IMPORTS, "imports of a workflow", "missing-import", "several-engines", "missing-import-input"),
  topic(SHAPE, "keys and types of the block", "unknown-key", "malformed-id", "several-token-sources"),
  topic(IDS, "ids and credentials", "placeholder-id", "swapped-id", "credential-in-config"),
  topic(VALUES, "references and expressions in values", "malformed-reference", "malformed-expression", "unsafe-value"),
  topic(
    TOKEN_SOURCE,
    "sources of the identity token: `file`, `env`, `command`, `url`",
    "incomplete-github-oidc",
    "missing-audience",
    "cluster-default-token",
  ),
  topic(
    COMMAND,
    "commands that print an identity token",
    "command-without-token",
    "command-prints-json",
    "shell-syntax-in-command",
  ),
  topic(
    AGENT,
    "sign-ins that docker-agent ignores or overrides",
    "ignored-auth",
    "undefined-provider",
    "mixed-sign-in",
  ),
  topic(
    LOADING,
    "agent files that docker-agent refuses to load or run",
    "unsupported-version",
    "missing-base-url",
    "endless-alloy",
  ),
  topic(
    WORKFLOW,
    "workflows that gh-aw accepts but that cannot sign in",
    "missing-id-token-permission",
    "unknown-oidc-provider",
    "secret-expression",
  ),
  topic(
    WORKFLOW_ENV,
    "environment variables that override or defeat a sign-in",
    "static-key-beside-federation",
    "overridden-by-env",
    "secret-in-env",
  ),
  topic(GH_AW, "what gh-aw refuses or drops when it compiles", "unknown-engine", "write-permission", "altered-in-lock"),
  topic(DECLARED, "sign-ins that are not complete", "partial-federation"),
  topic(
    ACTIONS,
    "GitHub workflows and composite actions",
    "unknown-action-input",
    "federation-not-used",
    "ignored-variable",
  ),
  topic(
    ACTIONS_STEPS,
    "what the steps of a GitHub workflow do with a token",
    "token-file-not-written",
    "shared-identity-token",
    "untrusted-checkout",
  ),
  topic(
    GATEWAY,
    "upstreams of the Claude apps gateway",
    "several-credentials",
    "foreign-federation-key",
    "duplicate-upstream",
  ),
  topic(
    KUBERNETES,
    "tokens of Kubernetes workloads",
    "missing-mount",
    "never-renewed-mount",
    "token-lifetime-out-of-range",
  ),
  topic(
    RESOURCE,
    "federation rules, issuers and service accounts in files (`rules`)",
    "open-rule",
    "unmatched-subject",
    "rule-without-matcher",
  ),
  topic(
    MATCHING,
    "sign-ins that their federation rule does not accept (`wifc check-rule`)",
    "rule-subject-mismatch",
    "rule-account-mismatch",
    "unknown-rule",
  ),
  topic(
    DERIVED_RULE,
    "what a federation rule needs and the file does not say (`wifc rule`)",
    "underivable-claim",
    "several-subjects",
  ),
  topic(
    LOCK,
    "compiled lock files that differ from their workflow",
    "lock-missing-variable",
    "lock-different-value",
    "lock-with-static-key",
  ),
  topic(MIGRATION, "stored keys that `wifc migrate` does not replace", "not-migrated"),
  topic(
    OUTPUT,
    "sign-ins that cannot be compiled",
    "awf-token-source",
    "unresolved-expression",
    "unrepresentable-value",
  ),
  topic(TARGET, "settings that a target does not support", "gh-aw-lost-key", "docker-agent-lost-key"),
  topic(TOKEN, "identity tokens (`wifc token`)", "not-a-token", "token-expired", "audience-mismatch"),
  topic(
    EXCHANGE,
    "the exchange of an identity token (`wifc token --exchange`)",
    "exchange-denied",
    "exchange-failed",
    "token-reused",
  ),
  topic(SUPPRESSION, "comments that suppress findings, and baselines", "unused-suppression", "expired-suppression"),
  topic(CONFIG, "configuration files of wifc", "unknown-code", "unreadable-rules"),
  topic(POLICY, "policies, which configurations switch on", "federation-required", "locked-policy"),
];
