// Written by `npm run generate` from /fixtures/invalid. Do not edit.
/** For each code of the catalogue an input that has the mistake, and the change that fixes it. */
export const EXAMPLES: Readonly<
  Record<
    "wrong-encoding" | "control-character" | "lone-carriage-return" | "second-byte-order-mark" | "hidden-character" | "file-too-large" | "too-many-tokens" | "nesting-too-deep" | "too-many-aliases" | "expansion-too-large" | "yaml-syntax" | "invalid-json" | "duplicate-key" | "unknown-tag" | "more-findings" | "unrecognized-file" | "template-file" | "empty-document" | "root-not-mapping" | "several-documents" | "ignored-document" | "unsupported-yaml" | "lookalike-key" | "unsupported-file" | "frontmatter-missing" | "frontmatter-unclosed" | "frontmatter-cut-short" | "frontmatter-ended-early" | "byte-order-mark" | "missing-import" | "too-many-imports" | "remote-import" | "refused-import" | "several-engines" | "missing-import-input" | "unknown-key" | "reserved-key" | "misplaced-key" | "missing-key" | "wrong-type" | "invalid-value" | "empty-value" | "malformed-id" | "no-token-source" | "several-token-sources" | "key-needs-url" | "incomplete-provider" | "placeholder-id" | "swapped-id" | "credential-in-config" | "unusual-id" | "padded-value" | "malformed-reference" | "preflight-reference" | "malformed-expression" | "conflicting-audience" | "unread-auth" | "unsafe-value" | "insecure-url" | "incomplete-github-oidc" | "incomplete-metadata-request" | "missing-audience" | "suspicious-audience" | "secret-in-url" | "single-use-token" | "unexpanded-path" | "cluster-default-token" | "invalid-header-name" | "mismatched-variable" | "token-shared-by-clients" | "shell-syntax-in-command" | "command-prints-json" | "command-without-token" | "unsupported-provider" | "ignored-auth" | "dropped-router-auth" | "ignored-token-key" | "overridden-auth" | "first-available-with-auth" | "undefined-model" | "undefined-provider" | "unreachable-provider" | "auth-needs-version" | "unsupported-workspace" | "unused-auth" | "mixed-sign-in" | "moved-exchange" | "unsupported-version" | "key-needs-version" | "unsupported-syntax" | "missing-base-url" | "unsupported-api-type" | "missing-model" | "incomplete-model" | "unsuitable-model" | "endless-alloy" | "first-available-with-key" | "malformed-address" | "malformed-token-key" | "missing-id-token-permission" | "unknown-oidc-provider" | "missing-oidc-provider" | "foreign-key" | "mismatched-engine" | "auth-in-wrong-engine-form" | "secret-expression" | "untrusted-expression" | "unsupported-audience" | "untrusted-trigger" | "undocumented-key" | "imported-auth-at-risk" | "notation-needs-compile" | "keyed-detection" | "overridden-by-env" | "auth-outside-engine-auth" | "static-key-beside-federation" | "secret-in-env" | "wrong-env-type" | "sandbox-agent-env" | "sandbox-disabled" | "detection-without-id-token" | "unknown-engine" | "write-permission" | "altered-in-lock" | "unused-engine-auth" | "key-still-required" | "needs-static-credential" | "needs-awf-version" | "detection-runs-copilot" | "invalid-profile-name" | "partial-federation" | "unknown-action-input" | "ignored-variable" | "federation-not-used" | "profile-shadows-federation" | "id-from-secret" | "action-needs-version" | "fork-pull-request" | "skipped-classification" | "untrusted-checkout" | "token-file-not-written" | "shared-identity-token" | "several-credentials" | "foreign-federation-key" | "duplicate-upstream" | "missing-mount" | "never-renewed-mount" | "token-lifetime-out-of-range" | "possible-static-key" | "rule-without-matcher" | "open-rule" | "broad-subject" | "unmatched-subject" | "malformed-condition" | "constant-condition" | "lifetime-out-of-range" | "admin-scope" | "rule-without-workspace" | "unreachable-issuer" | "unused-resource" | "duplicate-resource" | "duplicate-rule" | "no-resources" | "unknown-rule" | "undecided-rule" | "archived-resource" | "rule-issuer-mismatch" | "rule-subject-mismatch" | "rule-audience-mismatch" | "rule-claim-mismatch" | "rule-condition-false" | "rule-account-mismatch" | "rule-workspace-mismatch" | "rule-lifetime-exceeded" | "undecided-matcher" | "underivable-claim" | "several-subjects" | "rule-needs-account" | "rule-needs-workspace" | "lock-without-agent-step" | "lock-missing-variable" | "lock-different-value" | "lock-unexpected-variable" | "lock-with-static-key" | "lock-without-id-token" | "lock-with-key-check" | "not-migrated" | "nothing-to-compile" | "unknown-selection" | "omitted-variable" | "awf-conflicting-identities" | "conflicting-identities" | "awf-service-account-required" | "awf-token-source" | "unsupported-by-default-target" | "awf-token-request" | "awf-shadows-key" | "unresolved-expression" | "literal-expression" | "unrepresentable-value" | "awf-token-url" | "gh-aw-lost-key" | "gh-aw-imported-engine" | "gh-aw-fixed-layout" | "anthropic-env-lost-key" | "anthropic-profile-lost-key" | "gateway-lost-key" | "kubernetes-lost-key" | "kubernetes-token-path" | "claude-code-action-lost-key" | "docker-agent-lost-key" | "unsupported-sign-in" | "token-source-failed" | "not-a-token" | "token-too-large" | "unsupported-algorithm" | "missing-claim" | "token-expired" | "token-not-yet-valid" | "long-lived-token" | "immutable-subject" | "audience-mismatch" | "token-reused" | "exchange-denied" | "exchange-failed" | "malformed-suppression" | "unused-suppression" | "expired-suppression" | "outdated-baseline" | "unknown-code" | "inactive-policy" | "refused-severity" | "unreadable-rules" | "federation-required" | "allowed-identities" | "allowed-sources" | "pinned-audience" | "locked-policy",
    {
      readonly wrong: { readonly name: string; readonly text: string };
      readonly right: { readonly name: string; readonly start: number; readonly end: number; readonly text: string };
    }
  >
> = {
  "wrong-encoding": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n    instruction: Sois poli, m�me au caf�.\n"},
    right: {"name":"agent.yaml","start":414,"end":425,"text":"ême au café"},
  },
  "control-character": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n    instruction: \"Clear \u001b[2J the screen, then \u001b[0m.\"\n"},
    right: {"name":"agent.yaml","start":409,"end":432,"text":"\\e[2J the screen, then \\e"},
  },
  "lone-carriage-return": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\r    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":7,"end":384,"text":"\r\n  claude:\r\n    provider: anthropic\r\n    model: claude-sonnet-4-5\r\n    auth:\r\n      type: workload_identity_federation\r\n      workload_identity_federation:\r\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\r\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\r\n        identity_token:\r\n          file: /var/run/secrets/anthropic/token\r\nagents:\r\n  root:\r\n    model: claude\r"},
  },
  "second-byte-order-mark": {
    wrong: {"name":"agent.yaml","text":"﻿﻿models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"workflow.md","start":1,"end":386,"text":"---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue."},
  },
  "hidden-character": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    au​th:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":10,"end":385,"text":"👩‍💻:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: 👩‍💻"},
  },
  "file-too-large": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n…\n"},
    right: {"name":"agent.yaml","start":2365,"end":4941,"text":""},
  },
  "too-many-tokens": {
    wrong: {"name":"agent.yaml","text":"agents: {root: {model: anthropic/claude-sonnet-4-5}}\nmetadata: [\n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n…\n"},
    right: {"name":"agent.yaml","start":2587,"end":3720,"text":"]"},
  },
  "nesting-too-deep": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\nmetadata: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\n"},
    right: {"name":"agent.yaml","start":415,"end":515,"text":""},
  },
  "too-many-aliases": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude: &model {provider: anthropic, model: claude-sonnet-4-5}\nagents: {root: {model: claude}}\nmetadata:\n  - [*model, *model, *model, *model, *model, *model, *model, *model, *model, *model]\n  - [*model, *model, *model, *model, *model, *model, *model, *model, *model, *model]\n  - [*model, *model, *model, *model, *model, *model, *model, *model, *model, *model]\n  - [*model, *model, *model, *model, *model, *model, *model, *model, *model, *model]\n  - [*model, *model, *model, *model, *model, *model, *model, *model, *model, *model]\n  - [*model, *model, *model, *model, *model, *model, *model, *model, *model, *model]\n  - [*model, *model, *model, *model, *model, *model, *model, *model, *model, *model]\n  - [*model, *model, *model, *model, *model, *model, *model, *model, *model, *model]\n  - [*model, *model, *model, *model, *model, *model, *model, *model, *model, *model]\n  - [*model, *model, *model, *model, *model, *model, *model, *model, *model, *model]\n  - [*model]\n"},
    right: {"name":"agent.yaml","start":965,"end":978,"text":""},
  },
  "expansion-too-large": {
    wrong: {"name":"agent.yaml","text":"metadata:\n  a: &a [x, x, x, x, x, x, x, x, x]\n  b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\n  c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\n  d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]\n  e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]\n  f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]\n  g: &g [*f, *f, *f, *f, *f, *f, *f, *f, *f]\nagents: {root: {model: anthropic/claude-sonnet-4-5}}\n"},
    right: {"name":"agent.yaml","start":136,"end":316,"text":""},
  },
  "yaml-syntax": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: \"anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":42,"end":42,"text":"\""},
  },
  "invalid-json": {
    wrong: {"name":"profile.json","text":"{\n  \"version\": \"1.0\",\n  \"authentication\": {\n    \"type\": \"oidc_federation\",\n    \"federation_rule_id\": \"fdrl_01AbCdEfGhIjKlMnOpQrStUv\",\n    \"identity_token\": { \"source\": \"file\", \"path\": \"/var/run/secrets/anthropic/token\" }\n  },\n  \"organization_id\": \"3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\",\n}\n"},
    right: {"name":"profile.json","start":285,"end":286,"text":""},
  },
  "duplicate-key": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        organization_id: 11111111-2222-4333-8444-555555555555\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":286,"end":348,"text":""},
  },
  "unknown-tag": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: !secret fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":186,"end":194,"text":""},
  },
  "more-findings": {
    wrong: {"name":"agent.yaml","text":"models:\n  model-1:\n    provider: anthropic\n    auth:\n  model-2:\n    provider: anthropic\n    auth:\n  model-3:\n    provider: anthropic\n    auth:\n  model-4:\n    provider: anthropic\n    auth:\n  model-5:\n    provider: anthropic\n    auth:\n  model-6:\n    provider: anthropic\n    auth:\n  model-7:\n    provider: anthropic\n    auth:\n  model-8:\n    provider: anthropic\n    auth:\n  model-9:\n    provider: anthropic\n    auth:\n  model-10:\n    provider: anthropic\n    auth:\n  model-11:\n    provider: anthropic\n    auth:\n  model-12:\n    provider: anthropic\n    auth:\n  model-13:\n    provider: anthropic\n    auth:\n  model-14:\n    provider: anthropic\n    auth:\n  model-15:\n    provider: anthropic\n    auth:\n  model-16:\n    provider: anthropic\n    auth:\n  model-17:\n    provider: anthropic\n    auth:\n  model-18:\n    provider: anthropic\n    auth:\n  model-19:\n    provider: anthropic\n    auth:\n  model-20:\n    provider: anthropic\n…\n"},
    right: {"name":"agent.yaml","start":43,"end":910,"text":"agents:\n  root:\n    model: model-1"},
  },
  "unrecognized-file": {
    wrong: {"name":"agent.yaml","text":"name: demo\nservices:\n  web:\n    image: nginx\n"},
    right: {"name":"agent.yaml","start":0,"end":44,"text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude"},
  },
  "template-file": {
    wrong: {"name":"agent.yaml","text":"apiVersion: v1\nkind: Pod\nmetadata:\n  name: {{ .Release.Name }}\nspec:\n{{- if .Values.claude }}\n  serviceAccountName: claude\n{{- end }}\n"},
    right: {"name":"agent.yaml","start":0,"end":133,"text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n    description: \"{{ .Release.Name }}\""},
  },
  "empty-document": {
    wrong: {"name":"agent.yaml","text":"# Nothing yet.\n"},
    right: {"name":"agent.yaml","start":0,"end":14,"text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude"},
  },
  "root-not-mapping": {
    wrong: {"name":"agent.yaml","text":"- agents:\n    root: {}\n"},
    right: {"name":"agent.yaml","start":0,"end":22,"text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude"},
  },
  "several-documents": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n---\nmodels:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":595,"end":1194,"text":""},
  },
  "ignored-document": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n---\n# Meant to take over in production.\nagents:\n  root:\n    model: \"openai/gpt-5-mini\n"},
    right: {"name":"agent.yaml","start":0,"end":470,"text":"---\nmodels:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n...\n# The end."},
  },
  "unsupported-yaml": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude: &claude\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\n  claude-careful:\n    <<: *claude\n    model: claude-opus-4-1\nagents:\n  root:\n    model: claude\n  careful:\n    model: claude-careful\n"},
    right: {"name":"agent.yaml","start":17,"end":419,"text":"\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation: &federation\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\n  claude-careful:\n    provider: anthropic\n    model: claude-opus-4-1\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        <<: *federation\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv"},
  },
  "lookalike-key": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    аuth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":75,"end":365,"text":"# Für später: größe\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  переводчик"},
  },
  "unsupported-file": {
    wrong: {"name":"agent.hcl","text":"agent \"root\" {\n  model = \"claude\"\n}\n"},
    right: {"name":"agent.yaml","start":0,"end":35,"text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude"},
  },
  "frontmatter-missing": {
    wrong: {"name":"workflow.md","text":"\n---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"},
    right: {"name":"workflow.md","start":0,"end":1,"text":""},
  },
  "frontmatter-unclosed": {
    wrong: {"name":"workflow.md","text":"---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n\nTriage the issue.\n"},
    right: {"name":"workflow.md","start":304,"end":304,"text":"---\n"},
  },
  "frontmatter-cut-short": {
    wrong: {"name":"workflow.md","text":"---\non: issues\npermissions:\n  contents: read\n  id-token: write\nsteps:\n  - run: |\n      echo first\n      ---\n      echo second\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"},
    right: {"name":"workflow.md","start":104,"end":107,"text":"echo '---'"},
  },
  "frontmatter-ended-early": {
    wrong: {"name":"workflow.md","text":"---\non: issues\npermissions:\n  contents: read\n  id-token: write\n...\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"},
    right: {"name":"workflow.md","start":63,"end":307,"text":"engine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n...\n# end"},
  },
  "byte-order-mark": {
    wrong: {"name":"workflow.md","text":"﻿---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"},
    right: {"name":"workflow.md","start":0,"end":1,"text":""},
  },
  "missing-import": {
    wrong: {"name":"workflow.md","text":"---\non: issues\npermissions:\n  contents: read\n  id-token: write\nimports:\n  - shared/wif-engin.md\n---\n\nTriage the issue.\n"},
    right: {"name":"workflow.md","start":92,"end":92,"text":"e"},
  },
  "too-many-imports": {
    wrong: {"name":"workflow.md","text":"---\non: issues\npermissions:\n  contents: read\n  id-token: write\nimports:\n  - shared/01.md\n  - shared/02.md\n  - shared/03.md\n  - shared/04.md\n  - shared/05.md\n  - shared/06.md\n  - shared/07.md\n  - shared/08.md\n  - shared/09.md\n  - shared/10.md\n  - shared/11.md\n  - shared/12.md\n  - shared/13.md\n  - shared/14.md\n  - shared/15.md\n  - shared/16.md\n  - shared/17.md\n  - shared/18.md\n  - shared/19.md\n  - shared/20.md\n  - shared/21.md\n  - shared/22.md\n  - shared/23.md\n  - shared/24.md\n  - shared/25.md\n  - shared/26.md\n  - shared/27.md\n  - shared/28.md\n  - shared/29.md\n  - shared/30.md\n  - shared/31.md\n  - shared/32.md\n  - shared/33.md\n  - shared/34.md\n  - shared/35.md\n  - shared/36.md\n  - shared/37.md\n  - shared/38.md\n  - shared/39.md\n  - shared/40.md\n  - shared/41.md\n  - shared/42.md\n  - shared/43.md\n  - shared/44.md\n  - shared/45.md\n  - shared/46.md\n  - shared/47.md\n  - shared/48.md\n  - shared/49.md\n  - shared/50.md\n  - shared/wif-engine.md\n---\n\nTriage the issue.\n…\n"},
    right: {"name":"workflow.md","start":916,"end":971,"text":"wif-engine.md\n---\n\nTriage the issue."},
  },
  "remote-import": {
    wrong: {"name":"workflow.md","text":"---\non: issues\npermissions:\n  contents: read\n  id-token: write\nimports:\n  - acme/agents/shared/wif-engine.md@v1\n---\n\nTriage the issue.\n"},
    right: {"name":"workflow.md","start":76,"end":111,"text":"shared/wif-engine.md"},
  },
  "refused-import": {
    wrong: {"name":"workflow.md","text":"---\non:\n  issues:\n    types: [opened]\npermissions:\n  contents: read\n  id-token: write\nimports:\n  - /shared/wif-engine.md\n---\n\nRead the issue and add the labels that fit.\n"},
    right: {"name":"workflow.md","start":99,"end":120,"text":"shared/wif-engine.md\n  - shared/jobs.yml"},
  },
  "several-engines": {
    wrong: {"name":"workflow.md","text":"---\non:\n  issues:\n    types: [opened]\npermissions:\n  contents: read\n  id-token: write\nimports:\n  - shared/wif-engine.md\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01PqTgWbXnPzVzK5hS6JdMTr\n    organization-id: 1d658aac-119f-42c3-b78d-9f128b78269f\n    service-account-id: svac_01JNTCtNSmGrQBQagNPtyhZj\n---\n\nRead the issue and add the labels that fit.\n"},
    right: {"name":"workflow.md","start":130,"end":360,"text":"mcp:\n    tool-timeout: 90s"},
  },
  "missing-import-input": {
    wrong: {"name":"workflow.md","text":"---\non:\n  issues:\n    types: [opened]\npermissions:\n  contents: read\n  id-token: write\nimports:\n  - shared/wif-engine.md\n---\n\nRead the issue and add the labels that fit.\n"},
    right: {"name":"workflow.md","start":99,"end":119,"text":"uses: shared/wif-engine.md\n    with:\n      rule: 01PqTgWbXnPzVzK5hS6JdMTr"},
  },
  "unknown-key": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":181,"end":181,"text":"_id"},
  },
  "reserved-key": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        __proto__: {}\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":286,"end":406,"text":"identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n    toolsets: [{type: think, __proto__: 1}]"},
  },
  "misplaced-key": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n      organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n      identity_token:\n        env: CI_OIDC_TOKEN\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":128,"end":260,"text":"workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n  "},
  },
  "missing-key": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":224,"end":224,"text":"organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        "},
  },
  "wrong-type": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          command: get-token --audience https://api.anthropic.com\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":321,"end":367,"text":"[get-token, --audience, https://api.anthropic.com]"},
  },
  "invalid-value": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federatoin\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":118,"end":120,"text":"io"},
  },
  "empty-value": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id:\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":240,"end":240,"text":" 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a"},
  },
  "malformed-id": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: 01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":186,"end":186,"text":"fdrl_"},
  },
  "no-token-source": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token: {}\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":301,"end":304,"text":"\n          file: /var/run/secrets/anthropic/token"},
  },
  "several-token-sources": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\n          env: CI_OIDC_TOKEN\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":351,"end":380,"text":""},
  },
  "key-needs-url": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          env: CI_OIDC_TOKEN\n          response_field: value\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":312,"end":330,"text":"url: https://tokens.example.com/anthropic"},
  },
  "incomplete-provider": {
    wrong: {"name":"workflow.md","text":"---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"},
    right: {"name":"workflow.md","start":192,"end":192,"text":"    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n"},
  },
  "placeholder-id": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_...\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":191,"end":194,"text":"01AbCdEfGhIjKlMnOpQrStUv"},
  },
  "swapped-id": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":186,"end":277,"text":"fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv"},
  },
  "credential-in-config": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          url: https://tokens.example.com/anthropic\n          headers:\n            Authorization: bearer sk-ant-example-0000\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":407,"end":426,"text":"${TOKEN_SERVICE_KEY}"},
  },
  "unusual-id": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMn\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":207,"end":207,"text":"OpQrStUv"},
  },
  "padded-value": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: \"fdrl_01AbCdEfGhIjKlMnOpQrStUv \"\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":216,"end":217,"text":""},
  },
  "malformed-reference": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL:-}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":347,"end":349,"text":""},
  },
  "preflight-reference": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          url: ${env.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":319,"end":323,"text":""},
  },
  "malformed-expression": {
    wrong: {"name":"workflow.md","text":"---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: ${{ vars.FEDERATION_RULE_ID || }}\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"},
    right: {"name":"workflow.md","start":190,"end":193,"text":""},
  },
  "conflicting-audience": {
    wrong: {"name":"workflow.md","text":"---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: workload_identity_federation\n    workload_identity_federation:\n      federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n      organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n      service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n      audience: https://wif.example.com\n      identity_token:\n        url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n        headers:\n          Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n        response_field: value\n---\n\nTriage the issue.\n"},
    right: {"name":"workflow.md","start":361,"end":372,"text":"api.anthropic"},
  },
  "unread-auth": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: claude\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\n"},
    right: {"name":"agent.yaml","start":71,"end":384,"text":"    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude"},
  },
  "unsafe-value": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: \"/var/run/secrets/\\u200banthropic/token\"\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":318,"end":358,"text":"/var/run/secrets/anthropic/token"},
  },
  "insecure-url": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          url: http://tokens.example.com/anthropic\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":324,"end":342,"text":"localhost:8080"},
  },
  "incomplete-github-oidc": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":471,"end":471,"text":"          response_field: value\n"},
  },
  "incomplete-metadata-request": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          url: http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/identity?audience=https://api.anthropic.com&format=full\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":458,"end":458,"text":"          headers:\n            Metadata-Flavor: Google\n"},
  },
  "missing-audience": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":348,"end":348,"text":"&audience=https://api.anthropic.com"},
  },
  "suspicious-audience": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com/\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":366,"end":384,"text":"wif.example.com"},
  },
  "secret-in-url": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          url: https://tokens.example.com/anthropic?key=${TOKEN_SERVICE_SECRET}\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":353,"end":358,"text":"\n          headers:\n            Authorization: bearer "},
  },
  "single-use-token": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          env: CI_OIDC_TOKEN\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":312,"end":330,"text":"file: /var/run/secrets/anthropic/token"},
  },
  "unexpanded-path": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: ~/.config/anthropic/token\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":318,"end":327,"text":"/etc"},
  },
  "cluster-default-token": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/kubernetes.io/serviceaccount/token\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":335,"end":363,"text":"anthropic"},
  },
  "invalid-header-name": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          url: https://tokens.example.com/anthropic\n          headers:\n            X Api Key: ${SERVICE_KEY}\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":386,"end":394,"text":"_Api.Key~1"},
  },
  "mismatched-variable": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          env: AZURE_FEDERATED_TOKEN_FILE\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":317,"end":343,"text":"CI_OIDC_TOKEN"},
  },
  "token-shared-by-clients": {
    wrong: {"name":"agent.yaml","text":"providers:\n  federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          env: CI_OIDC_TOKEN\n\nagents:\n  root:\n    model: federated/claude-opus-4-1\n    instruction: Help.\n    title_model: federated/claude-haiku-4-5\n"},
    right: {"name":"agent.yaml","start":289,"end":307,"text":"command: [gcloud, auth, print-identity-token, --audiences=https://api.anthropic.com]"},
  },
  "shell-syntax-in-command": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          command: [vault, read, identity/oidc/token/agent, \"|\", jq, -r, .data.token]\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":322,"end":386,"text":"sh, -c, 'vault read -format=json identity/oidc/token/agent | jq -r .data.token'"},
  },
  "command-prints-json": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          command: [az, account, get-access-token, --resource, \"https://api.anthropic.com\"]\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":392,"end":392,"text":", --query, accessToken, -o, tsv"},
  },
  "command-without-token": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          command: [gcloud, auth, print-access-token]\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":342,"end":354,"text":"identity-token, --audiences=https://api.anthropic.com"},
  },
  "unsupported-provider": {
    wrong: {"name":"agent.yaml","text":"providers:\n  claude-federated:\n    provider: Anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":45,"end":46,"text":"a"},
  },
  "ignored-auth": {
    wrong: {"name":"agent.yaml","text":"providers:\n  claude-federated:\n    base_url: https://llm.example.com/v1\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":35,"end":35,"text":"provider: anthropic\n    "},
  },
  "dropped-router-auth": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    routing:\n      - model: openai/gpt-5-mini\n        examples: [hello]\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":0,"end":422,"text":"providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\n    routing:\n      - model: openai/gpt-5-mini\n        examples: [hello]"},
  },
  "ignored-token-key": {
    wrong: {"name":"agent.yaml","text":"providers:\n  claude-federated:\n    provider: anthropic\n    token_key: MY_ANTHROPIC_KEY\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":59,"end":91,"text":""},
  },
  "overridden-auth": {
    wrong: {"name":"agent.yaml","text":"providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\n  writer:\n    provider: claude-federated\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: claude,writer\n"},
    right: {"name":"agent.yaml","start":686,"end":686,"text":"service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        "},
  },
  "first-available-with-auth": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    first_available: [anthropic/claude-sonnet-4-5, anthropic/claude-haiku-4-5]\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":0,"end":410,"text":"providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\n  any:\n    first_available: [claude-federated/claude-haiku-4-5, claude]\nagents:\n  root:\n    model: any"},
  },
  "undefined-model": {
    wrong: {"name":"agent.yaml","text":"providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: claude\n    fallback:\n      models: [cluade]\n"},
    right: {"name":"agent.yaml","start":536,"end":538,"text":"au"},
  },
  "undefined-provider": {
    wrong: {"name":"agent.yaml","text":"providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: claude,claude-federatd/claude-haiku-4-5\n"},
    right: {"name":"agent.yaml","start":519,"end":519,"text":"e"},
  },
  "unreachable-provider": {
    wrong: {"name":"agent.yaml","text":"providers:\n  company/claude:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n"},
    right: {"name":"agent.yaml","start":14,"end":432,"text":"laude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated"},
  },
  "auth-needs-version": {
    wrong: {"name":"agent.yaml","text":"version: \"7\"\nproviders:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":10,"end":11,"text":"8"},
  },
  "unsupported-workspace": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        workspace_id: wrkspc_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":286,"end":340,"text":""},
  },
  "unused-auth": {
    wrong: {"name":"agent.yaml","text":"providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: openai/gpt-5-mini\n"},
    right: {"name":"agent.yaml","start":498,"end":515,"text":"claude"},
  },
  "mixed-sign-in": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\n  cheap:\n    provider: anthropic\n    model: claude-haiku-4-5\n\nagents:\n  root:\n    model: claude\n    instruction: Help.\n    fallback:\n      models: [cheap]\n"},
    right: {"name":"agent.yaml","start":374,"end":411,"text":"openai\n    model: gpt-5-mini"},
  },
  "moved-exchange": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    base_url: https://gateway.example.com\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\n\nagents:\n  root:\n    model: claude\n    instruction: Help.\n"},
    right: {"name":"agent.yaml","start":93,"end":112,"text":"api.anthropic.com/"},
  },
  "unsupported-version": {
    wrong: {"name":"agent.yaml","text":"version: \"v15\"\nproviders:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":10,"end":11,"text":""},
  },
  "key-needs-version": {
    wrong: {"name":"agent.yaml","text":"version: \"8\"\nproviders:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\n    title_model: claude-federated/claude-haiku-4-5\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":10,"end":11,"text":"10"},
  },
  "unsupported-syntax": {
    wrong: {"name":"agent.yaml","text":"version: \"15\"\nproviders:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\n  haiku: claude-federated/claude-haiku-4-5\nagents:\n  root:\n    model: claude,haiku\n"},
    right: {"name":"agent.yaml","start":493,"end":511,"text":"\n    provider: claude-federated\n    model: "},
  },
  "missing-base-url": {
    wrong: {"name":"agent.yaml","text":"providers:\n  anthropic:\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":28,"end":28,"text":"provider: anthropic\n    "},
  },
  "unsupported-api-type": {
    wrong: {"name":"agent.yaml","text":"providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\n  gpt:\n    provider: openai\n    model: gpt-5\n    api_type: openai_responses\nagents:\n  root:\n    model: claude,gpt\n"},
    right: {"name":"agent.yaml","start":520,"end":520,"text":"provider_opts:\n      "},
  },
  "missing-model": {
    wrong: {"name":"agent.yaml","text":"providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: claude\n  writer:\n    instruction: Write.\n"},
    right: {"name":"agent.yaml","start":519,"end":519,"text":"model: auto\n    "},
  },
  "incomplete-model": {
    wrong: {"name":"agent.yaml","text":"providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\n  haiku:\n    model: claude-haiku-4-5\nagents:\n  root:\n    model: claude,haiku\n"},
    right: {"name":"agent.yaml","start":484,"end":484,"text":"provider: claude-federated\n    "},
  },
  "unsuitable-model": {
    wrong: {"name":"agent.yaml","text":"providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\n  both:\n    model: claude,claude-federated/claude-haiku-4-5\nagents:\n  root:\n    model: claude\n    fallback:\n      models: [both]\n"},
    right: {"name":"agent.yaml","start":471,"end":598,"text":"agents:\n  root:\n    model: claude\n    fallback:\n      models: [claude, claude-federated/claude-haiku-4-5"},
  },
  "endless-alloy": {
    wrong: {"name":"agent.yaml","text":"providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\n  both:\n    model: claude,both\nagents:\n  root:\n    model: claude,both\n"},
    right: {"name":"agent.yaml","start":497,"end":501,"text":"claude-federated/claude-haiku-4-5"},
  },
  "first-available-with-key": {
    wrong: {"name":"agent.yaml","text":"providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\n  pick:\n    first_available: [claude, openai/gpt-5]\n    title_model: claude\nagents:\n  root:\n    model: pick\n"},
    right: {"name":"agent.yaml","start":483,"end":546,"text":"description: The first that there is a key for\n    first_available: [claude, openai/gpt-5]"},
  },
  "malformed-address": {
    wrong: {"name":"agent.yaml","text":"providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\n  gateway:\n    base_url: https://${GATEWAY_HOST}/v1\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":427,"end":441,"text":"GATEWAY_HOST"},
  },
  "malformed-token-key": {
    wrong: {"name":"agent.yaml","text":"providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\n  gpt:\n    provider: openai\n    model: gpt-5\n    token_key: ${OPENAI_KEY}\nagents:\n  root:\n    model: claude,gpt\n"},
    right: {"name":"agent.yaml","start":531,"end":544,"text":"OPENAI_KEY"},
  },
  "missing-id-token-permission": {
    wrong: {"name":"workflow.md","text":"---\non: issues\npermissions:\n  contents: read\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"},
    right: {"name":"workflow.md","start":45,"end":45,"text":"  id-token: write\n"},
  },
  "unknown-oidc-provider": {
    wrong: {"name":"workflow.md","text":"---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: Anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"},
    right: {"name":"workflow.md","start":128,"end":129,"text":"a"},
  },
  "missing-oidc-provider": {
    wrong: {"name":"workflow.md","text":"---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"},
    right: {"name":"workflow.md","start":118,"end":118,"text":"provider: anthropic\n    "},
  },
  "foreign-key": {
    wrong: {"name":"workflow.md","text":"---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n    azure-client-id: 11111111-2222-4333-8444-555555555555\n---\n\nTriage the issue.\n"},
    right: {"name":"workflow.md","start":304,"end":362,"text":""},
  },
  "mismatched-engine": {
    wrong: {"name":"workflow.md","text":"---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: codex\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"},
    right: {"name":"workflow.md","start":78,"end":82,"text":"laude"},
  },
  "auth-in-wrong-engine-form": {
    wrong: {"name":"workflow.md","text":"---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  runtime:\n    id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"},
    right: {"name":"workflow.md","start":73,"end":86,"text":""},
  },
  "secret-expression": {
    wrong: {"name":"workflow.md","text":"---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: ${{ secrets.FEDERATION_RULE_ID }}\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"},
    right: {"name":"workflow.md","start":166,"end":172,"text":"var"},
  },
  "untrusted-expression": {
    wrong: {"name":"workflow.md","text":"---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: ${{ github.event.inputs.FEDERATION_RULE_ID }}\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"},
    right: {"name":"workflow.md","start":166,"end":184,"text":"var"},
  },
  "unsupported-audience": {
    wrong: {"name":"workflow.md","text":"---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  env:\n    AWF_AUTH_AWS_ROLE_ARN: arn:aws:iam::123456789012:role/agent\n    AWF_AUTH_AWS_REGION: eu-central-1\n  auth:\n    type: github-oidc\n    provider: aws\n    audience: sts.amazonaws.com\n---\n\nTriage the issue.\n"},
    right: {"name":"workflow.md","start":195,"end":272,"text":"  AWF_AUTH_OIDC_AUDIENCE: sts.amazonaws.com\n  auth:\n    type: github-oidc\n    provider: aws"},
  },
  "untrusted-trigger": {
    wrong: {"name":"workflow.md","text":"---\non:\n  pull_request:\n    forks: [\"*\"]\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"},
    right: {"name":"workflow.md","start":28,"end":39,"text":"types: [opened"},
  },
  "undocumented-key": {
    wrong: {"name":"workflow.md","text":"---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n    oidc-audience: https://wif.example.com\n---\n\nTriage the issue.\n"},
    right: {"name":"workflow.md","start":308,"end":313,"text":""},
  },
  "imported-auth-at-risk": {
    wrong: {"name":"workflow.md","text":"---\non: issues\npermissions:\n  contents: read\n  id-token: write\nimports:\n  - shared/wif-engine.md\nmax-turns: 10\n---\n\nTriage the issue.\n"},
    right: {"name":"workflow.md","start":97,"end":111,"text":""},
  },
  "notation-needs-compile": {
    wrong: {"name":"workflow.md","text":"---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: anthropic-wif\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"},
    right: {"name":"workflow.md","start":102,"end":115,"text":"github-oidc\n    provider: anthropic"},
  },
  "keyed-detection": {
    wrong: {"name":"workflow.md","text":"---\non:\n  issues:\n    types: [opened]\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01PqTgWbXnPzVzK5hS6JdMTr\n    organization-id: 1d658aac-119f-42c3-b78d-9f128b78269f\n    service-account-id: svac_01JNTCtNSmGrQBQagNPtyhZj\nsafe-outputs:\n  add-labels:\n  threat-detection:\n    engine: claude\n---\n\nRead the issue and add the labels that fit.\n"},
    right: {"name":"workflow.md","start":386,"end":393,"text":"\n      id: claude\n      auth:\n        type: github-oidc\n        provider: anthropic\n        federation-rule-id: fdrl_01PqTgWbXnPzVzK5hS6JdMTr\n        organization-id: 1d658aac-119f-42c3-b78d-9f128b78269f\n        service-account-id: svac_01JNTCtNSmGrQBQagNPtyhZj"},
  },
  "overridden-by-env": {
    wrong: {"name":"workflow.md","text":"---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  env:\n    AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID: svac_01ZyXwVuTsRqPoNmLkJiHgFe\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"},
    right: {"name":"workflow.md","start":141,"end":163,"text":"AbCdEfGhIjKlMnOpQrStUv"},
  },
  "auth-outside-engine-auth": {
    wrong: {"name":"workflow.md","text":"---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  env:\n    AWF_AUTH_TYPE: github-oidc\n    AWF_AUTH_PROVIDER: anthropic\n    AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    AWF_AUTH_ANTHROPIC_ORGANIZATION_ID: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"},
    right: {"name":"workflow.md","start":86,"end":346,"text":"auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id"},
  },
  "static-key-beside-federation": {
    wrong: {"name":"workflow.md","text":"---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  env:\n    ANTHROPIC_API_KEY: ${{ secrets.ANTHROPIC_API_KEY }}\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"},
    right: {"name":"workflow.md","start":95,"end":146,"text":"LOG_LEVEL: debug"},
  },
  "secret-in-env": {
    wrong: {"name":"workflow.md","text":"---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n  env:\n    AWF_AUTH_OIDC_AUDIENCE: ${{ secrets.AUDIENCE }}\n---\n\nTriage the issue.\n"},
    right: {"name":"workflow.md","start":343,"end":349,"text":"var"},
  },
  "wrong-env-type": {
    wrong: {"name":"workflow.md","text":"---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n  env:\n    MAX_RETRIES: 3\n---\n\nTriage the issue.\n"},
    right: {"name":"workflow.md","start":328,"end":329,"text":"\"3\""},
  },
  "sandbox-agent-env": {
    wrong: {"name":"workflow.md","text":"---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\nsandbox:\n  agent:\n    id: awf\n    env:\n      DEBUG: \"1\"\n---\n\nTriage the issue.\n"},
    right: {"name":"workflow.md","start":63,"end":359,"text":"strict: false\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\nsandbox:\n  agent:\n    id: awf\n    env:\n      AWF_AUTH_ANTHROPIC_WORKSPACE_ID: wrkspc_01AbCdEfGhIjKlMnOpQrStUv"},
  },
  "sandbox-disabled": {
    wrong: {"name":"workflow.md","text":"---\non: issues\npermissions:\n  contents: read\n  id-token: write\nstrict: false\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\nsandbox:\n  agent: false\n---\n\nTriage the issue.\n"},
    right: {"name":"workflow.md","start":336,"end":341,"text":"awf"},
  },
  "detection-without-id-token": {
    wrong: {"name":"workflow.md","text":"---\non:\n  issues:\n    types: [opened]\npermissions:\n  contents: read\n  id-token: write\nengine: claude\nsafe-outputs:\n  add-labels:\n  threat-detection:\n    engine:\n      id: claude\n      auth:\n        type: github-oidc\n        provider: anthropic\n        federation-rule-id: fdrl_01PqTgWbXnPzVzK5hS6JdMTr\n        organization-id: 1d658aac-119f-42c3-b78d-9f128b78269f\n        service-account-id: svac_01JNTCtNSmGrQBQagNPtyhZj\n---\n\nRead the issue and add the labels that fit.\n"},
    right: {"name":"workflow.md","start":93,"end":100,"text":"\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01PqTgWbXnPzVzK5hS6JdMTr\n    organization-id: 1d658aac-119f-42c3-b78d-9f128b78269f\n    service-account-id: svac_01JNTCtNSmGrQBQagNPtyhZj"},
  },
  "unknown-engine": {
    wrong: {"name":"workflow.md","text":"---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: cluade\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"},
    right: {"name":"workflow.md","start":79,"end":81,"text":"aude-co"},
  },
  "write-permission": {
    wrong: {"name":"workflow.md","text":"---\non: issues\npermissions:\n  contents: write\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"},
    right: {"name":"workflow.md","start":40,"end":45,"text":"read"},
  },
  "altered-in-lock": {
    wrong: {"name":"workflow.md","text":"---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n  env:\n    AWF_AUTH_OIDC_AUDIENCE: \"example #1\"\n---\n\nTriage the issue.\n"},
    right: {"name":"workflow.md","start":347,"end":348,"text":""},
  },
  "unused-engine-auth": {
    wrong: {"name":"workflow.md","text":"---\non: issues\npermissions:\n  contents: read\n  id-token: write\n  copilot-requests: write\nengine:\n  id: claude\n  model-provider: github\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"},
    right: {"name":"workflow.md","start":63,"end":134,"text":"engine:\n  id: claude\n  model-provider: anthropic\n  model: claude-sonnet-4-5"},
  },
  "key-still-required": {
    wrong: {"name":"workflow.md","text":"---\non:\n  issues:\n    types: [opened]\npermissions:\n  contents: read\n  id-token: write\n  copilot-requests: write # for the detection job\nengine:\n  id: pi\n  model: anthropic/claude-sonnet-4-5\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01FFiLKMCe6n4wmWr44dryjr\n    organization-id: 1d658aac-119f-42c3-b78d-9f128b78269f\n    service-account-id: svac_01zrgWGJdBuqYDWcbNg3hiRH\nsafe-outputs:\n  add-labels:\n    allowed: [bug, question, documentation]\n    max: 3\n---\n\n# Triage\n\nRead issue #${{ github.event.issue.number }} and add the labels that fit.\n"},
    right: {"name":"workflow.md","start":7,"end":580,"text":" issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  model: anthropic/claude-sonnet-4-5\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue"},
  },
  "needs-static-credential": {
    wrong: {"name":"workflow.md","text":"---\non:\n  issues:\n    types: [opened]\npermissions:\n  contents: read\n  issues: read\n  id-token: write\nengine:\n  id: codex\n  auth:\n    type: github-oidc\n    provider: azure\n    azure-tenant-id: ${{ vars.AZURE_TENANT_ID }}\n    azure-client-id: ${{ vars.AZURE_CLIENT_ID }}\n    azure-scope: https://cognitiveservices.azure.us/.default\n    azure-cloud: usgovernment\nsafe-outputs:\n  add-labels:\n    allowed: [bug, question, documentation]\n    max: 3\n---\n\n# Triage\n\nRead issue #${{ github.event.issue.number }} and add the labels that fit.\n"},
    right: {"name":"workflow.md","start":7,"end":530,"text":" issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: aws\n  env:\n    AWF_AUTH_AWS_ROLE_ARN: arn:aws:iam::123456789012:role/agents\n    AWF_AUTH_AWS_REGION: eu-central-1\n---\n\nTriage the issue"},
  },
  "needs-awf-version": {
    wrong: {"name":"workflow.md","text":"---\non:\n  issues:\n    types: [opened]\npermissions:\n  contents: read\n  issues: read\n  id-token: write\nengine:\n  id: gemini\n  auth:\n    type: github-oidc\n    provider: gcp\n    workload-identity-provider: projects/123456789012/locations/global/workloadIdentityPools/github/providers/actions\n    service-account: agents@example-project.iam.gserviceaccount.com\n    project: example-project # for the engine itself, not for AWF\n    location: europe-west4\nsafe-outputs:\n  add-labels:\n    allowed: [bug, question, documentation]\n    max: 3\n---\n\n# Triage\n\nRead issue #${{ github.event.issue.number }} and add the labels that fit.\n"},
    right: {"name":"workflow.md","start":7,"end":619,"text":" issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue"},
  },
  "detection-runs-copilot": {
    wrong: {"name":"workflow.md","text":"---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: pi\n  auth:\n    type: github-oidc\n    provider: azure\n    azure-tenant-id: ${{ vars.AZURE_TENANT_ID }}\n    azure-client-id: ${{ vars.AZURE_CLIENT_ID }}\nsafe-outputs:\n  add-labels:\n---\n\nTriage the issue.\n"},
    right: {"name":"workflow.md","start":63,"end":63,"text":"  copilot-requests: write\n"},
  },
  "invalid-profile-name": {
    wrong: {"name":"my profile.json","text":"{\n  \"version\": \"1.0\",\n  \"authentication\": {\n    \"type\": \"oidc_federation\",\n    \"federation_rule_id\": \"fdrl_01AbCdEfGhIjKlMnOpQrStUv\",\n    \"identity_token\": { \"source\": \"file\", \"path\": \"/var/run/secrets/anthropic/token\" }\n  },\n  \"organization_id\": \"3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\"\n}\n"},
    right: {"name":"profile.json","start":288,"end":288,"text":""},
  },
  "partial-federation": {
    wrong: {"name":"kubernetes.yaml","text":"apiVersion: v1\nkind: Pod\nmetadata:\n  name: agent\nspec:\n  containers:\n    - name: agent\n      image: example.com/agent\n      env:\n        - name: ANTHROPIC_FEDERATION_RULE_ID\n          value: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        - name: ANTHROPIC_IDENTITY_TOKEN_FILE\n          value: /var/run/secrets/anthropic/token\n      volumeMounts:\n        - name: anthropic-token\n          mountPath: /var/run/secrets/anthropic\n  volumes:\n    - name: anthropic-token\n      projected:\n        sources:\n          - serviceAccountToken:\n              audience: https://api.anthropic.com\n              expirationSeconds: 3600\n              path: token\n"},
    right: {"name":"kubernetes.yaml","start":247,"end":247,"text":"ORGANIZATION_ID\n          value: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        - name: ANTHROPIC_"},
  },
  "unknown-action-input": {
    wrong: {"name":"actions.yaml","text":"on: issues\npermissions:\n  contents: read\n  id-token: write\njobs:\n  review:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: anthropics/claude-code-action@v1\n        with:\n          anthropic_federation_rule_id: ${{ vars.ANTHROPIC_FEDERATION_RULE_ID }}\n          anthropic-organization-id: ${{ vars.ANTHROPIC_ORGANIZATION_ID }}\n          anthropic_service_account_id: ${{ vars.ANTHROPIC_SERVICE_ACCOUNT_ID }}\n          prompt: Review the change.\n"},
    right: {"name":"actions.yaml","start":274,"end":288,"text":"_organization_"},
  },
  "ignored-variable": {
    wrong: {"name":"actions.yaml","text":"on: issues\npermissions:\n  contents: read\n  id-token: write\nenv:\n  ANTHROPIC_FEDERATION_RULE_ID: ${{ vars.ANTHROPIC_FEDERATION_RULE_ID }}\n  ANTHROPIC_ORGANIZATION_ID: ${{ vars.ANTHROPIC_ORGANIZATION_ID }}\njobs:\n  review:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: anthropics/claude-code-action@v1\n        with:\n          prompt: Review the change.\n"},
    right: {"name":"actions.yaml","start":329,"end":329,"text":"anthropic_federation_rule_id: ${{ env.ANTHROPIC_FEDERATION_RULE_ID }}\n          anthropic_organization_id: ${{ env.ANTHROPIC_ORGANIZATION_ID }}\n          "},
  },
  "federation-not-used": {
    wrong: {"name":"actions.yaml","text":"on: issues\npermissions:\n  contents: read\n  id-token: write\njobs:\n  review:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: anthropics/claude-code-action@v1\n        with:\n          anthropic_federation_rule_id: ${{ vars.ANTHROPIC_FEDERATION_RULE_ID }}\n          anthropic_organization_id: ${{ vars.ANTHROPIC_ORGANIZATION_ID }}\n          anthropic_service_account_id: ${{ vars.ANTHROPIC_SERVICE_ACCOUNT_ID }}\n          use_bedrock: true\n          prompt: Review the change.\n"},
    right: {"name":"actions.yaml","start":434,"end":437,"text":"fals"},
  },
  "profile-shadows-federation": {
    wrong: {"name":"actions.yaml","text":"on: issues\npermissions:\n  contents: read\n  id-token: write\njobs:\n  review:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: anthropics/claude-code-action@v1\n        env:\n          ANTHROPIC_PROFILE: ci\n        with:\n          anthropic_federation_rule_id: ${{ vars.ANTHROPIC_FEDERATION_RULE_ID }}\n          anthropic_organization_id: ${{ vars.ANTHROPIC_ORGANIZATION_ID }}\n          anthropic_service_account_id: ${{ vars.ANTHROPIC_SERVICE_ACCOUNT_ID }}\n          prompt: Review the change.\n"},
    right: {"name":"actions.yaml","start":168,"end":213,"text":""},
  },
  "id-from-secret": {
    wrong: {"name":"actions.yaml","text":"on: issues\npermissions:\n  contents: read\n  id-token: write\njobs:\n  review:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: anthropics/claude-code-action@v1\n        with:\n          anthropic_federation_rule_id: ${{ vars.ANTHROPIC_FEDERATION_RULE_ID }}\n          anthropic_organization_id: ${{ secrets.ANTHROPIC_ORGANIZATION_ID }}\n          anthropic_service_account_id: ${{ vars.ANTHROPIC_SERVICE_ACCOUNT_ID }}\n          prompt: Review the change.\n"},
    right: {"name":"actions.yaml","start":296,"end":302,"text":"var"},
  },
  "action-needs-version": {
    wrong: {"name":"actions.yaml","text":"on: issues\npermissions:\n  contents: read\n  id-token: write\njobs:\n  review:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: anthropics/claude-code-action@v1.0.129\n        with:\n          anthropic_federation_rule_id: ${{ vars.ANTHROPIC_FEDERATION_RULE_ID }}\n          anthropic_organization_id: ${{ vars.ANTHROPIC_ORGANIZATION_ID }}\n          anthropic_service_account_id: ${{ vars.ANTHROPIC_SERVICE_ACCOUNT_ID }}\n          prompt: Review the change.\n"},
    right: {"name":"actions.yaml","start":163,"end":165,"text":"30"},
  },
  "fork-pull-request": {
    wrong: {"name":"actions.yaml","text":"on: pull_request\npermissions:\n  contents: read\n  id-token: write\njobs:\n  review:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: anthropics/claude-code-action@v1\n        with:\n          anthropic_federation_rule_id: ${{ vars.ANTHROPIC_FEDERATION_RULE_ID }}\n          anthropic_organization_id: ${{ vars.ANTHROPIC_ORGANIZATION_ID }}\n          anthropic_service_account_id: ${{ vars.ANTHROPIC_SERVICE_ACCOUNT_ID }}\n          prompt: Review the change.\n"},
    right: {"name":"actions.yaml","start":85,"end":85,"text":"if: github.event.pull_request.head.repo.full_name == github.repository\n    "},
  },
  "skipped-classification": {
    wrong: {"name":"actions.yaml","text":"on: issues\npermissions:\n  contents: read\n  id-token: write\njobs:\n  review:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: anthropics/claude-code-action@v1\n        with:\n          anthropic_federation_rule_id: ${{ vars.ANTHROPIC_FEDERATION_RULE_ID }}\n          anthropic_organization_id: ${{ vars.ANTHROPIC_ORGANIZATION_ID }}\n          anthropic_service_account_id: ${{ vars.ANTHROPIC_SERVICE_ACCOUNT_ID }}\n          classify_inline_comments: true\n          prompt: Review the change.\n"},
    right: {"name":"actions.yaml","start":447,"end":450,"text":"fals"},
  },
  "untrusted-checkout": {
    wrong: {"name":"actions.yaml","text":"name: Review\non:\n  pull_request_target:\n    types: [opened, synchronize]\npermissions:\n  contents: read\n  pull-requests: write\n  id-token: write\njobs:\n  review:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n      - uses: anthropics/claude-code-action@v1\n        with:\n          anthropic_federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n          anthropic_organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n          prompt: Review this pull request.\n"},
    right: {"name":"actions.yaml","start":164,"end":164,"text":"if: github.event.pull_request.head.repo.full_name == github.repository\n    "},
  },
  "token-file-not-written": {
    wrong: {"name":"actions.yaml","text":"on: push\npermissions:\n  contents: read\n  id-token: write\njobs:\n  summarize:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n      - name: Get an identity token\n        run: |\n          curl -sSf -H \"Authorization: bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN\" \\\n            \"$ACTIONS_ID_TOKEN_REQUEST_URL&audience=https://api.anthropic.com\" | jq -r .value > \"$RUNNER_TEMP/token\"\n      - run: python summarize.py\n        env:\n          ANTHROPIC_FEDERATION_RULE_ID: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n          ANTHROPIC_ORGANIZATION_ID: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n          ANTHROPIC_IDENTITY_TOKEN_FILE: ${{ runner.temp }}/identity-token\n"},
    right: {"name":"actions.yaml","start":390,"end":390,"text":"identity-"},
  },
  "shared-identity-token": {
    wrong: {"name":"actions.yaml","text":"on: push\npermissions:\n  contents: read\n  id-token: write\njobs:\n  summarize:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n      - run: |\n          curl -sSf -H \"Authorization: bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN\" \\\n            \"$ACTIONS_ID_TOKEN_REQUEST_URL&audience=https://api.anthropic.com\" | jq -r .value > \"$RUNNER_TEMP/identity-token\"\n      - run: claude -p \"What changed?\" > changes.md\n        env: &federation\n          ANTHROPIC_FEDERATION_RULE_ID: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n          ANTHROPIC_ORGANIZATION_ID: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n          ANTHROPIC_IDENTITY_TOKEN_FILE: ${{ runner.temp }}/identity-token\n      - run: claude -p \"Is changes.md right?\" > review.md\n        env: *federation\n"},
    right: {"name":"actions.yaml","start":156,"end":660,"text":"&token\n        run: |\n          curl -sSf -H \"Authorization: bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN\" \\\n            \"$ACTIONS_ID_TOKEN_REQUEST_URL&audience=https://api.anthropic.com\" | jq -r .value > \"$RUNNER_TEMP/identity-token\"\n      - run: claude -p \"What changed?\" > changes.md\n        env: &federation\n          ANTHROPIC_FEDERATION_RULE_ID: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n          ANTHROPIC_ORGANIZATION_ID: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n          ANTHROPIC_IDENTITY_TOKEN_FILE: ${{ runner.temp }}/identity-token\n      - *"},
  },
  "several-credentials": {
    wrong: {"name":"gateway.yaml","text":"upstreams:\n  - provider: anthropic\n    auth:\n      federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n      organization_id: ${ANTHROPIC_ORGANIZATION_ID}\n      service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n      identity_token_file: /var/run/secrets/anthropic/token\n      api_key: ${ANTHROPIC_API_KEY}\n"},
    right: {"name":"gateway.yaml","start":269,"end":305,"text":""},
  },
  "foreign-federation-key": {
    wrong: {"name":"gateway.yaml","text":"upstreams:\n  - provider: anthropicAws\n    auth:\n      federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n      organization_id: ${ANTHROPIC_ORGANIZATION_ID}\n      service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n      identity_token_file: /var/run/secrets/anthropic/token\n"},
    right: {"name":"gateway.yaml","start":34,"end":37,"text":""},
  },
  "duplicate-upstream": {
    wrong: {"name":"gateway.yaml","text":"upstreams:\n  - name: claude\n    provider: anthropic\n    auth:\n      federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n      organization_id: ${ANTHROPIC_ORGANIZATION_ID}\n      service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n      identity_token_file: /var/run/secrets/anthropic/token\n  - name: claude\n    provider: anthropic\n    auth:\n      federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n      organization_id: ${ANTHROPIC_ORGANIZATION_ID}\n      service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n      identity_token_file: /var/run/secrets/anthropic/token\n"},
    right: {"name":"gateway.yaml","start":302,"end":302,"text":"-eu"},
  },
  "missing-mount": {
    wrong: {"name":"kubernetes.yaml","text":"apiVersion: v1\nkind: Pod\nmetadata:\n  name: agent\nspec:\n  containers:\n    - name: agent\n      image: example.com/agent\n      env:\n        - name: ANTHROPIC_FEDERATION_RULE_ID\n          value: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        - name: ANTHROPIC_ORGANIZATION_ID\n          value: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        - name: ANTHROPIC_IDENTITY_TOKEN_FILE\n          value: /var/run/secrets/anthropic/token\n      volumeMounts:\n        - name: anthropic-token\n          mountPath: /var/run/secrets/tokens\n  volumes:\n    - name: anthropic-token\n      projected:\n        sources:\n          - serviceAccountToken:\n              audience: https://api.anthropic.com\n              expirationSeconds: 3600\n              path: token\n"},
    right: {"name":"kubernetes.yaml","start":503,"end":509,"text":"anthropic"},
  },
  "never-renewed-mount": {
    wrong: {"name":"kubernetes.yaml","text":"apiVersion: v1\nkind: Pod\nmetadata:\n  name: agent\nspec:\n  containers:\n    - name: agent\n      image: example.com/agent\n      env:\n        - name: ANTHROPIC_FEDERATION_RULE_ID\n          value: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        - name: ANTHROPIC_ORGANIZATION_ID\n          value: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        - name: ANTHROPIC_IDENTITY_TOKEN_FILE\n          value: /var/run/secrets/anthropic/token\n      volumeMounts:\n        - name: anthropic-token\n          mountPath: /var/run/secrets/anthropic/token\n          subPath: token\n  volumes:\n    - name: anthropic-token\n      projected:\n        sources:\n          - serviceAccountToken:\n              audience: https://api.anthropic.com\n              expirationSeconds: 3600\n              path: token\n"},
    right: {"name":"kubernetes.yaml","start":512,"end":543,"text":""},
  },
  "token-lifetime-out-of-range": {
    wrong: {"name":"kubernetes.yaml","text":"apiVersion: v1\nkind: Pod\nmetadata:\n  name: agent\nspec:\n  containers:\n    - name: agent\n      image: example.com/agent\n      env:\n        - name: ANTHROPIC_FEDERATION_RULE_ID\n          value: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        - name: ANTHROPIC_ORGANIZATION_ID\n          value: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        - name: ANTHROPIC_IDENTITY_TOKEN_FILE\n          value: /var/run/secrets/anthropic/token\n      volumeMounts:\n        - name: anthropic-token\n          mountPath: /var/run/secrets/anthropic\n  volumes:\n    - name: anthropic-token\n      projected:\n        sources:\n          - serviceAccountToken:\n              audience: https://api.anthropic.com\n              expirationSeconds: 300\n              path: token\n"},
    right: {"name":"kubernetes.yaml","start":703,"end":703,"text":"6"},
  },
  "possible-static-key": {
    wrong: {"name":"kubernetes.yaml","text":"apiVersion: v1\nkind: Pod\nmetadata:\n  name: agent\nspec:\n  containers:\n    - name: agent\n      image: example.com/agent\n      envFrom:\n        - secretRef:\n            name: agent\n      env:\n        - name: ANTHROPIC_FEDERATION_RULE_ID\n          value: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        - name: ANTHROPIC_ORGANIZATION_ID\n          value: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        - name: ANTHROPIC_IDENTITY_TOKEN_FILE\n          value: /var/run/secrets/anthropic/token\n      volumeMounts:\n        - name: anthropic-token\n          mountPath: /var/run/secrets/anthropic\n  volumes:\n    - name: anthropic-token\n      projected:\n        sources:\n          - serviceAccountToken:\n              audience: https://api.anthropic.com\n              expirationSeconds: 3600\n              path: token\n"},
    right: {"name":"kubernetes.yaml","start":143,"end":143,"text":"prefix: AGENT_\n          "},
  },
  "rule-without-matcher": {
    wrong: {"name":"rules.json","text":"{\n  \"data\": [\n    {\n      \"id\": \"fdrl_01AbCdEfGhIjKlMnOpQrStUv\",\n      \"type\": \"federation_rule\",\n      \"name\": \"site-main\",\n      \"issuer_id\": \"fdis_01AbCdEfGhIjKlMnOpQrStUv\",\n      \"match\": {\n        \"subject_prefix\": null,\n        \"audience\": \"https://api.anthropic.com\",\n        \"claims\": null,\n        \"condition\": null\n      },\n      \"target\": {\n        \"type\": \"service_account\",\n        \"service_account_id\": \"svac_01AbCdEfGhIjKlMnOpQrStUv\"\n      },\n      \"workspace_ids\": [\n        \"wrkspc_01AbCdEfGhIjKlMnOpQrStUv\"\n      ],\n      \"oauth_scope\": \"workspace:developer\",\n      \"token_lifetime_seconds\": 600,\n      \"archived_at\": null\n    }\n  ],\n  \"next_page\": null\n}\n"},
    right: {"name":"rules.json","start":220,"end":224,"text":"\"repo:acme/site:ref:refs/heads/main\""},
  },
  "open-rule": {
    wrong: {"name":"rules.json","text":"{\n  \"data\": [\n    {\n      \"id\": \"fdrl_01AbCdEfGhIjKlMnOpQrStUv\",\n      \"type\": \"federation_rule\",\n      \"name\": \"site-main\",\n      \"issuer_id\": \"fdis_01AbCdEfGhIjKlMnOpQrStUv\",\n      \"match\": {\n        \"subject_prefix\": \"repo:acme*\"\n      },\n      \"target\": {\n        \"type\": \"service_account\",\n        \"service_account_id\": \"svac_01AbCdEfGhIjKlMnOpQrStUv\"\n      },\n      \"workspace_ids\": [\n        \"wrkspc_01AbCdEfGhIjKlMnOpQrStUv\"\n      ],\n      \"oauth_scope\": \"workspace:developer\",\n      \"token_lifetime_seconds\": 600,\n      \"archived_at\": null\n    },\n    {\n      \"id\": \"fdis_01AbCdEfGhIjKlMnOpQrStUv\",\n      \"type\": \"federation_issuer\",\n      \"name\": \"github-actions\",\n      \"issuer_url\": \"https://token.actions.githubusercontent.com\",\n      \"jwks\": {\n        \"type\": \"discovery\"\n      },\n      \"archived_at\": null\n    }\n  ],\n  \"next_page\": null\n}\n"},
    right: {"name":"rules.json","start":230,"end":230,"text":"/site:"},
  },
  "broad-subject": {
    wrong: {"name":"rules.json","text":"{\n  \"id\": \"fdrl_01AbCdEfGhIjKlMnOpQrStUv\",\n  \"type\": \"federation_rule\",\n  \"name\": \"site-main\",\n  \"issuer_id\": \"fdis_01AbCdEfGhIjKlMnOpQrStUv\",\n  \"match\": {\n    \"subject_prefix\": \"repo:acme/*\",\n    \"audience\": \"https://api.anthropic.com\"\n  },\n  \"target\": {\n    \"type\": \"service_account\",\n    \"service_account_id\": \"svac_01AbCdEfGhIjKlMnOpQrStUv\"\n  },\n  \"workspace_ids\": [\n    \"wrkspc_01AbCdEfGhIjKlMnOpQrStUv\"\n  ],\n  \"oauth_scope\": \"workspace:developer\",\n  \"token_lifetime_seconds\": 600,\n  \"archived_at\": null\n}\n"},
    right: {"name":"rules.json","start":236,"end":236,"text":",\n    \"claims\": {\n      \"environment\": \"production\"\n    }"},
  },
  "unmatched-subject": {
    wrong: {"name":"rules.json","text":"{\n  \"id\": \"fdrl_01AbCdEfGhIjKlMnOpQrStUv\",\n  \"type\": \"federation_rule\",\n  \"name\": \"site-main\",\n  \"issuer_id\": \"fdis_01AbCdEfGhIjKlMnOpQrStUv\",\n  \"match\": {\n    \"subject_prefix\": \"repo:acme/site:\"\n  },\n  \"target\": {\n    \"type\": \"service_account\",\n    \"service_account_id\": \"svac_01AbCdEfGhIjKlMnOpQrStUv\"\n  },\n  \"workspace_ids\": [\n    \"wrkspc_01AbCdEfGhIjKlMnOpQrStUv\"\n  ],\n  \"oauth_scope\": \"workspace:developer\",\n  \"token_lifetime_seconds\": 600,\n  \"archived_at\": null\n}\n"},
    right: {"name":"rules.json","start":194,"end":194,"text":"*"},
  },
  "malformed-condition": {
    wrong: {"name":"rules.json","text":"{\n  \"data\": [\n    {\n      \"id\": \"fdrl_01AbCdEfGhIjKlMnOpQrStUv\",\n      \"type\": \"federation_rule\",\n      \"name\": \"site-main\",\n      \"issuer_id\": \"fdis_01AbCdEfGhIjKlMnOpQrStUv\",\n      \"match\": {\n        \"subject_prefix\": \"repo:acme/site:*\",\n        \"condition\": \"claims.ref = 'refs/heads/main'\"\n      },\n      \"target\": {\n        \"type\": \"service_account\",\n        \"service_account_id\": \"svac_01AbCdEfGhIjKlMnOpQrStUv\"\n      },\n      \"workspace_ids\": [\n        \"wrkspc_01AbCdEfGhIjKlMnOpQrStUv\"\n      ],\n      \"oauth_scope\": \"workspace:developer\",\n      \"token_lifetime_seconds\": 600,\n      \"archived_at\": null\n    }\n  ],\n  \"next_page\": null\n}\n"},
    right: {"name":"rules.json","start":274,"end":274,"text":"="},
  },
  "constant-condition": {
    wrong: {"name":"rules.json","text":"{\n  \"data\": [\n    {\n      \"id\": \"fdrl_01AbCdEfGhIjKlMnOpQrStUv\",\n      \"type\": \"federation_rule\",\n      \"name\": \"site-main\",\n      \"issuer_id\": \"fdis_01AbCdEfGhIjKlMnOpQrStUv\",\n      \"match\": {\n        \"subject_prefix\": \"repo:acme/site:*\",\n        \"condition\": \"'main' in ['main', 'release']\"\n      },\n      \"target\": {\n        \"type\": \"service_account\",\n        \"service_account_id\": \"svac_01AbCdEfGhIjKlMnOpQrStUv\"\n      },\n      \"workspace_ids\": [\n        \"wrkspc_01AbCdEfGhIjKlMnOpQrStUv\"\n      ],\n      \"oauth_scope\": \"workspace:developer\",\n      \"token_lifetime_seconds\": 600,\n      \"archived_at\": null\n    }\n  ],\n  \"next_page\": null\n}\n"},
    right: {"name":"rules.json","start":262,"end":282,"text":"claims.ref in ['refs/heads/main', 'refs/heads/"},
  },
  "lifetime-out-of-range": {
    wrong: {"name":"rules.json","text":"{\n  \"data\": [\n    {\n      \"id\": \"fdrl_01AbCdEfGhIjKlMnOpQrStUv\",\n      \"type\": \"federation_rule\",\n      \"name\": \"site-main\",\n      \"issuer_id\": \"fdis_01AbCdEfGhIjKlMnOpQrStUv\",\n      \"match\": {\n        \"subject_prefix\": \"repo:acme/site:ref:refs/heads/main\",\n        \"audience\": \"https://api.anthropic.com\"\n      },\n      \"target\": {\n        \"type\": \"service_account\",\n        \"service_account_id\": \"svac_01AbCdEfGhIjKlMnOpQrStUv\"\n      },\n      \"workspace_ids\": [\n        \"wrkspc_01AbCdEfGhIjKlMnOpQrStUv\"\n      ],\n      \"oauth_scope\": \"workspace:developer\",\n      \"token_lifetime_seconds\": 30,\n      \"archived_at\": null\n    },\n    {\n      \"id\": \"fdis_01AbCdEfGhIjKlMnOpQrStUv\",\n      \"type\": \"federation_issuer\",\n      \"name\": \"github-actions\",\n      \"issuer_url\": \"https://token.actions.githubusercontent.com\",\n      \"jwks\": {\n        \"type\": \"discovery\"\n      },\n      \"archived_at\": null,\n      \"max_jwt_lifetime_seconds\": 200000\n    }\n  ],\n  \"next_page\": null\n}\n"},
    right: {"name":"rules.json","start":591,"end":929,"text":"60,\n      \"archived_at\": null\n    },\n    {\n      \"id\": \"fdis_01AbCdEfGhIjKlMnOpQrStUv\",\n      \"type\": \"federation_issuer\",\n      \"name\": \"github-actions\",\n      \"issuer_url\": \"https://token.actions.githubusercontent.com\",\n      \"jwks\": {\n        \"type\": \"discovery\"\n      },\n      \"archived_at\": null,\n      \"max_jwt_lifetime_seconds\": 9"},
  },
  "admin-scope": {
    wrong: {"name":"rules.json","text":"[\n  {\n    \"id\": \"fdrl_01AbCdEfGhIjKlMnOpQrStUv\",\n    \"type\": \"federation_rule\",\n    \"name\": \"site-main\",\n    \"issuer_id\": \"fdis_01AbCdEfGhIjKlMnOpQrStUv\",\n    \"match\": {\n      \"subject_prefix\": \"repo:acme/site:ref:refs/heads/main\",\n      \"audience\": \"https://api.anthropic.com\"\n    },\n    \"target\": {\n      \"type\": \"service_account\",\n      \"service_account_id\": \"svac_01AbCdEfGhIjKlMnOpQrStUv\"\n    },\n    \"workspace_ids\": [\n      \"wrkspc_01AbCdEfGhIjKlMnOpQrStUv\"\n    ],\n    \"oauth_scope\": \"workspace:developer org:admin\",\n    \"token_lifetime_seconds\": 600,\n    \"archived_at\": null\n  },\n  {\n    \"id\": \"svac_01AbCdEfGhIjKlMnOpQrStUv\",\n    \"type\": \"service_account\",\n    \"name\": \"site\",\n    \"organization_role\": \"developer\",\n    \"archived_at\": null\n  }\n]\n"},
    right: {"name":"rules.json","start":711,"end":720,"text":"admin"},
  },
  "rule-without-workspace": {
    wrong: {"name":"rules.json","text":"{\n  \"id\": \"fdrl_01AbCdEfGhIjKlMnOpQrStUv\",\n  \"type\": \"federation_rule\",\n  \"name\": \"site-main\",\n  \"issuer_id\": \"fdis_01AbCdEfGhIjKlMnOpQrStUv\",\n  \"match\": {\n    \"subject_prefix\": \"repo:acme/site:ref:refs/heads/main\"\n  },\n  \"target\": {\n    \"type\": \"service_account\",\n    \"service_account_id\": \"svac_01AbCdEfGhIjKlMnOpQrStUv\"\n  },\n  \"workspace_ids\": [],\n  \"oauth_scope\": \"workspace:developer\",\n  \"token_lifetime_seconds\": 600,\n  \"archived_at\": null,\n  \"workspace_id\": null,\n  \"applies_to_all_workspaces\": false\n}\n"},
    right: {"name":"rules.json","start":502,"end":506,"text":"tru"},
  },
  "unreachable-issuer": {
    wrong: {"name":"rules.json","text":"{\n  \"id\": \"fdis_01AbCdEfGhIjKlMnOpQrStUv\",\n  \"type\": \"federation_issuer\",\n  \"name\": \"issuer\",\n  \"issuer_url\": \"https://kubernetes.default.svc.cluster.local\",\n  \"jwks\": {\n    \"type\": \"discovery\"\n  },\n  \"archived_at\": null\n}\n"},
    right: {"name":"rules.json","start":183,"end":193,"text":"inline\",\n    \"keys\": [\n      {\n        \"kty\": \"EC\",\n        \"crv\": \"P-256\",\n        \"kid\": \"1\",\n        \"x\": \"\\u2026\",\n        \"y\": \"\\u2026\"\n      }\n    ]"},
  },
  "unused-resource": {
    wrong: {"name":"rules.json","text":"[\n  {\n    \"id\": \"fdrl_01AbCdEfGhIjKlMnOpQrStUv\",\n    \"type\": \"federation_rule\",\n    \"name\": \"site-main\",\n    \"issuer_id\": \"fdis_01AbCdEfGhIjKlMnOpQrStUv\",\n    \"match\": {\n      \"subject_prefix\": \"repo:acme/site:ref:refs/heads/main\"\n    },\n    \"target\": {\n      \"type\": \"service_account\",\n      \"service_account_id\": \"svac_01AbCdEfGhIjKlMnOpQrStUv\"\n    },\n    \"workspace_ids\": [\n      \"wrkspc_01AbCdEfGhIjKlMnOpQrStUv\"\n    ],\n    \"oauth_scope\": \"workspace:developer\",\n    \"token_lifetime_seconds\": 600,\n    \"archived_at\": null\n  },\n  {\n    \"id\": \"fdis_01AbCdEfGhIjKlMnOpQrStUv\",\n    \"type\": \"federation_issuer\",\n    \"name\": \"issuer\",\n    \"issuer_url\": \"https://token.actions.githubusercontent.com\",\n    \"jwks\": {\n      \"type\": \"discovery\"\n    },\n    \"archived_at\": null\n  },\n  {\n    \"id\": \"fdis_02AbCdEfGhIjKlMnOpQrStUv\",\n    \"type\": \"federation_issuer\",\n    \"name\": \"gitlab\",\n    \"issuer_url\": \"https://gitlab.com\",\n    \"jwks\": {\n      \"type\": \"discovery\"\n    },\n    \"archived_at\": null\n  },\n  {\n    \"id\": \"svac_01AbCdEfGhIjKlMnOpQrStUv\",\n    \"type\": \"service_account\",\n    \"name\": \"site\",\n    \"organization_role\": \"developer\",\n    \"archived_at\": null\n  }\n]\n"},
    right: {"name":"rules.json","start":981,"end":985,"text":"\"2026-09-01T00:00:00Z\""},
  },
  "duplicate-resource": {
    wrong: {"name":"rules.json","text":"{\n  \"data\": [\n    {\n      \"id\": \"fdrl_01AbCdEfGhIjKlMnOpQrStUv\",\n      \"type\": \"federation_rule\",\n      \"name\": \"site-main\",\n      \"issuer_id\": \"fdis_01AbCdEfGhIjKlMnOpQrStUv\",\n      \"match\": {\n        \"subject_prefix\": \"repo:acme/site:ref:refs/heads/main\",\n        \"audience\": \"https://api.anthropic.com\"\n      },\n      \"target\": {\n        \"type\": \"service_account\",\n        \"service_account_id\": \"svac_01AbCdEfGhIjKlMnOpQrStUv\"\n      },\n      \"workspace_ids\": [\n        \"wrkspc_01AbCdEfGhIjKlMnOpQrStUv\"\n      ],\n      \"oauth_scope\": \"workspace:developer\",\n      \"token_lifetime_seconds\": 600,\n      \"archived_at\": null\n    },\n    {\n      \"id\": \"fdrl_01AbCdEfGhIjKlMnOpQrStUv\",\n      \"type\": \"federation_rule\",\n      \"name\": \"site-main\",\n      \"issuer_id\": \"fdis_01AbCdEfGhIjKlMnOpQrStUv\",\n      \"match\": {\n        \"subject_prefix\": \"repo:acme/site:ref:refs/heads/release\",\n        \"audience\": \"https://api.anthropic.com\"\n      },\n      \"target\": {\n        \"type\": \"service_account\",\n        \"service_account_id\": \"svac_01AbCdEfGhIjKlMnOpQrStUv\"\n      },\n      \"workspace_ids\": [\n        \"wrkspc_01AbCdEfGhIjKlMnOpQrStUv\"\n      ],\n      \"oauth_scope\": \"workspace:developer\",\n      \"token_lifetime_seconds\": 600,\n      \"archived_at\": null\n    }\n  ],\n  \"next_page\": null\n}\n"},
    right: {"name":"rules.json","start":655,"end":737,"text":"BcDeFgHiJkLmNoPqRsTuVw\",\n      \"type\": \"federation_rule\",\n      \"name\": \"site-release"},
  },
  "duplicate-rule": {
    wrong: {"name":"rules.json","text":"{\n  \"data\": [\n    {\n      \"id\": \"fdrl_01AbCdEfGhIjKlMnOpQrStUv\",\n      \"type\": \"federation_rule\",\n      \"name\": \"site-main\",\n      \"issuer_id\": \"fdis_01AbCdEfGhIjKlMnOpQrStUv\",\n      \"match\": {\n        \"subject_prefix\": \"repo:acme/site:ref:refs/heads/main\",\n        \"audience\": \"https://api.anthropic.com\"\n      },\n      \"target\": {\n        \"type\": \"service_account\",\n        \"service_account_id\": \"svac_01AbCdEfGhIjKlMnOpQrStUv\"\n      },\n      \"workspace_ids\": [\n        \"wrkspc_01AbCdEfGhIjKlMnOpQrStUv\"\n      ],\n      \"oauth_scope\": \"workspace:developer\",\n      \"token_lifetime_seconds\": 600,\n      \"archived_at\": null\n    },\n    {\n      \"id\": \"fdrl_01BcDeFgHiJkLmNoPqRsTuVw\",\n      \"type\": \"federation_rule\",\n      \"name\": \"site-copy\",\n      \"issuer_id\": \"fdis_01AbCdEfGhIjKlMnOpQrStUv\",\n      \"match\": {\n        \"subject_prefix\": \"repo:acme/site:ref:refs/heads/main\",\n        \"audience\": \"https://api.anthropic.com\"\n      },\n      \"target\": {\n        \"type\": \"service_account\",\n        \"service_account_id\": \"svac_01AbCdEfGhIjKlMnOpQrStUv\"\n      },\n      \"workspace_ids\": [\n        \"wrkspc_01AbCdEfGhIjKlMnOpQrStUv\"\n      ],\n      \"oauth_scope\": \"workspace:developer\",\n      \"token_lifetime_seconds\": 600,\n      \"archived_at\": null\n    }\n  ],\n  \"next_page\": null\n}\n"},
    right: {"name":"rules.json","start":1162,"end":1171,"text":"inference"},
  },
  "no-resources": {
    wrong: {"name":"workflow.md","text":"---\n# The file with the rules has only workspaces.\non:\n  push:\n    branches: [main]\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\nSum up the new commits.\n"},
    right: {"name":"workflow.md","start":34,"end":49,"text":"the rule"},
  },
  "unknown-rule": {
    wrong: {"name":"workflow.md","text":"---\n# The export has the rule site-main.\non:\n  push:\n    branches: [main]\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStvU\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\nSum up the new commits.\n"},
    right: {"name":"workflow.md","start":248,"end":250,"text":"Uv"},
  },
  "undecided-rule": {
    wrong: {"name":"workflow.md","text":"---\n# The value of the variable is not known.\non:\n  push:\n    branches: [main]\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: ${{ vars.RULE }}\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\nSum up the new commits.\n"},
    right: {"name":"workflow.md","start":10,"end":242,"text":"id is in the file.\non:\n  push:\n    branches: [main]\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv"},
  },
  "archived-resource": {
    wrong: {"name":"workflow.md","text":"---\n# The rule was archived, and another one took its place.\non:\n  push:\n    branches: [main]\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\nSum up the new commits.\n"},
    right: {"name":"workflow.md","start":248,"end":270,"text":"BcDeFgHiJkLmNoPqRsTuVw"},
  },
  "rule-issuer-mismatch": {
    wrong: {"name":"workflow.md","text":"---\n# The first rule is for a cluster.\non:\n  push:\n    branches: [main]\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\nSum up the new commits.\n"},
    right: {"name":"workflow.md","start":226,"end":248,"text":"BcDeFgHiJkLmNoPqRsTuVw"},
  },
  "rule-subject-mismatch": {
    wrong: {"name":"workflow.md","text":"---\n# The rule is for the environment production.\non:\n  push:\n    branches: [main]\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\nSum up the new commits.\n"},
    right: {"name":"workflow.md","start":83,"end":83,"text":"environment: production\n"},
  },
  "rule-audience-mismatch": {
    wrong: {"name":"workflow.md","text":"---\n# The rule is for the audience anthropic.\non:\n  push:\n    branches: [main]\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\nSum up the new commits.\n"},
    right: {"name":"workflow.md","start":368,"end":368,"text":"    audience: anthropic\n"},
  },
  "rule-claim-mismatch": {
    wrong: {"name":"workflow.md","text":"---\n# The rule requires the environment production.\non:\n  push:\n    branches: [main]\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\nSum up the new commits.\n"},
    right: {"name":"workflow.md","start":85,"end":85,"text":"environment: production\n"},
  },
  "rule-condition-false": {
    wrong: {"name":"workflow.md","text":"---\n# The rule is for the environment production and for tags.\non:\n  push:\n    branches: [main]\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\nSum up the new commits.\n"},
    right: {"name":"workflow.md","start":96,"end":96,"text":"environment: production\n"},
  },
  "rule-account-mismatch": {
    wrong: {"name":"workflow.md","text":"---\n# The rule leads to another service account.\non:\n  push:\n    branches: [main]\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\nSum up the new commits.\n"},
    right: {"name":"workflow.md","start":24,"end":370,"text":"this service account.\non:\n  push:\n    branches: [main]\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01BcDeFgHiJkLmNoPqRsTuVw"},
  },
  "rule-workspace-mismatch": {
    wrong: {"name":"workflow.md","text":"---\n# The rule is enabled in two workspaces.\non:\n  push:\n    branches: [main]\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\nSum up the new commits.\n"},
    right: {"name":"workflow.md","start":367,"end":367,"text":"    workspace-id: wrkspc_01BcDeFgHiJkLmNoPqRsTuVw\n"},
  },
  "rule-lifetime-exceeded": {
    wrong: {"name":"kubernetes.yaml","text":"# The issuer allows tokens of one hour.\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: triage\n  namespace: agents\nspec:\n  template:\n    spec:\n      serviceAccountName: triage\n      containers:\n        - name: agent\n          image: ghcr.io/acme/triage:1.4.0\n          env:\n            - name: ANTHROPIC_FEDERATION_RULE_ID\n              value: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n            - name: ANTHROPIC_ORGANIZATION_ID\n              value: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n            - name: ANTHROPIC_SERVICE_ACCOUNT_ID\n              value: svac_01AbCdEfGhIjKlMnOpQrStUv\n            - name: ANTHROPIC_IDENTITY_TOKEN_FILE\n              value: /var/run/secrets/anthropic/token\n          volumeMounts:\n            - name: anthropic-token\n              mountPath: /var/run/secrets/anthropic\n              readOnly: true\n      volumes:\n        - name: anthropic-token\n          projected:\n            sources:\n              - serviceAccountToken:\n                  audience: https://api.anthropic.com\n                  expirationSeconds: 7200\n                  path: token\n"},
    right: {"name":"kubernetes.yaml","start":1047,"end":1049,"text":"36"},
  },
  "undecided-matcher": {
    wrong: {"name":"workflow.md","text":"---\n# The environment depends on an input.\non:\n  push:\n    branches: [main]\nenvironment: ${{ inputs.stage }}\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\nSum up the new commits.\n"},
    right: {"name":"workflow.md","start":22,"end":108,"text":"is always the same.\non:\n  push:\n    branches: [main]\nenvironment: production"},
  },
  "underivable-claim": {
    wrong: {"name":"kubernetes.yaml","text":"apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: support-agent\nspec:\n  selector:\n    matchLabels: { app: support-agent }\n  template:\n    metadata:\n      labels: { app: support-agent }\n    spec:\n      serviceAccountName: support-agent\n      containers:\n        - name: agent\n          image: images.example.com/support-agent:1.4.0\n          env:\n            - name: ANTHROPIC_FEDERATION_RULE_ID\n              value: fdrl_016Zr4MtwN8vQyB2kXcDfGhJ\n            - name: ANTHROPIC_ORGANIZATION_ID\n              value: 35ae8853-d045-4dc9-b22e-a35981ac261f\n            - name: ANTHROPIC_SERVICE_ACCOUNT_ID\n              value: svac_013kBQsvYs9AMpAzicvpEe5r\n            - name: ANTHROPIC_WORKSPACE_ID\n              value: wrkspc_01AbCdEfGhIjKlMnOpQrStUv\n            - name: ANTHROPIC_IDENTITY_TOKEN_FILE\n              value: /var/run/secrets/anthropic/token\n          volumeMounts:\n            - name: anthropic-token\n              mountPath: /var/run/secrets/anthropic/\n      volumes:\n        - name: anthropic-token\n          projected:\n            sources:\n              - serviceAccountToken:\n                  audience: https://api.anthropic.com\n                  path: token\n"},
    right: {"name":"kubernetes.yaml","start":69,"end":69,"text":"  namespace: support\n"},
  },
  "several-subjects": {
    wrong: {"name":"workflow.md","text":"---\n# Pull requests have another subject than branches.\non:\n  push:\n    branches: [main]\n  pull_request:\n    types: [opened]\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n    workspace-id: wrkspc_01AbCdEfGhIjKlMnOpQrStUv\n---\nSum up the new commits.\n"},
    right: {"name":"workflow.md","start":89,"end":125,"text":""},
  },
  "rule-needs-account": {
    wrong: {"name":"kubernetes.yaml","text":"apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: support-agent\n  namespace: support\nspec:\n  selector:\n    matchLabels: { app: support-agent }\n  template:\n    metadata:\n      labels: { app: support-agent }\n    spec:\n      serviceAccountName: support-agent\n      containers:\n        - name: agent\n          image: images.example.com/support-agent:1.4.0\n          env:\n            - name: ANTHROPIC_FEDERATION_RULE_ID\n              value: fdrl_016Zr4MtwN8vQyB2kXcDfGhJ\n            - name: ANTHROPIC_ORGANIZATION_ID\n              value: 35ae8853-d045-4dc9-b22e-a35981ac261f\n            - name: ANTHROPIC_WORKSPACE_ID\n              value: wrkspc_01AbCdEfGhIjKlMnOpQrStUv\n            - name: ANTHROPIC_IDENTITY_TOKEN_FILE\n              value: /var/run/secrets/anthropic/token\n          volumeMounts:\n            - name: anthropic-token\n              mountPath: /var/run/secrets/anthropic/\n      volumes:\n        - name: anthropic-token\n          projected:\n            sources:\n              - serviceAccountToken:\n                  audience: https://api.anthropic.com\n                  path: token\n"},
    right: {"name":"kubernetes.yaml","start":606,"end":606,"text":"SERVICE_ACCOUNT_ID\n              value: svac_013kBQsvYs9AMpAzicvpEe5r\n            - name: ANTHROPIC_"},
  },
  "rule-needs-workspace": {
    wrong: {"name":"workflow.md","text":"---\non:\n  push:\n    branches: [main]\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\nSum up the new commits.\n"},
    right: {"name":"workflow.md","start":326,"end":326,"text":"    workspace-id: wrkspc_01AbCdEfGhIjKlMnOpQrStUv\n"},
  },
  "lock-without-agent-step": {
    wrong: {"name":"workflow.lock.yml","text":"# Written by hand before there was gh-aw.\nname: \"Triage\"\njobs:\n  triage:\n    permissions:\n      contents: read\n      id-token: write\n    steps:\n      - name: Run Claude\n        run: claude --print \"Read the issue and add the labels that fit.\"\n        env:\n          AWF_AUTH_PROVIDER: anthropic\n          AWF_AUTH_TYPE: github-oidc\n"},
    right: {"name":"workflow.lock.yml","start":2,"end":331,"text":"This file was automatically generated by gh-aw. DO NOT EDIT.\nname: \"Triage\"\njobs:\n  agent:\n    permissions:\n      contents: read\n      id-token: write\n    steps:\n      - name: Install Claude Code CLI\n        run: npm install -g @anthropic-ai/claude-code\n      - name: Execute Claude Code CLI\n        id: agentic_execution\n        run: bash run_awf_with_startup_retries.sh\n        env:\n          AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID: ${{ vars.FEDERATION_RULE_ID }}\n          AWF_AUTH_ANTHROPIC_ORGANIZATION_ID: 1d658aac-119f-42c3-b78d-9f128b78269f\n          AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID: svac_01JNTCtNSmGrQBQagNPtyhZj\n          AWF_AUTH_PROVIDER: anthropic\n          AWF_AUTH_TYPE: github-oidc\n          GH_AW_PHASE: agent"},
  },
  "lock-missing-variable": {
    wrong: {"name":"workflow.lock.yml","text":"# This file was automatically generated by gh-aw. DO NOT EDIT.\nname: \"Triage\"\njobs:\n  agent:\n    permissions:\n      contents: read\n      id-token: write\n    steps:\n      - name: Install Claude Code CLI\n        run: npm install -g @anthropic-ai/claude-code\n      - name: Execute Claude Code CLI\n        id: agentic_execution\n        run: bash run_awf_with_startup_retries.sh\n        env:\n          AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID: ${{ vars.FEDERATION_RULE_ID }}\n          AWF_AUTH_ANTHROPIC_ORGANIZATION_ID: 1d658aac-119f-42c3-b78d-9f128b78269f\n          AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID: svac_01JNTCtNSmGrQBQagNPtyhZj\n          AWF_AUTH_PROVIDER: anthropic\n          AWF_AUTH_TYPE: github-oidc\n          GH_AW_PHASE: agent\n"},
    right: {"name":"workflow.lock.yml","start":648,"end":648,"text":"ANTHROPIC_WORKSPACE_ID: wrkspc_015xc6XDmM6pkyiA53VvQjoh\n          AWF_AUTH_"},
  },
  "lock-different-value": {
    wrong: {"name":"workflow.lock.yml","text":"# This file was automatically generated by gh-aw. DO NOT EDIT.\nname: \"Triage\"\njobs:\n  agent:\n    permissions:\n      contents: read\n      id-token: write\n    steps:\n      - name: Install Claude Code CLI\n        run: npm install -g @anthropic-ai/claude-code\n      - name: Execute Claude Code CLI\n        id: agentic_execution\n        run: bash run_awf_with_startup_retries.sh\n        env:\n          AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID: fdrl_01rTC6kyjhaAEBKNgJFbuDG8\n          AWF_AUTH_ANTHROPIC_ORGANIZATION_ID: 1d658aac-119f-42c3-b78d-9f128b78269f\n          AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID: svac_01JNTCtNSmGrQBQagNPtyhZj\n          AWF_AUTH_PROVIDER: anthropic\n          AWF_AUTH_TYPE: github-oidc\n          GH_AW_PHASE: agent\n"},
    right: {"name":"workflow.lock.yml","start":436,"end":465,"text":"${{vars.FEDERATION_RULE_ID}}"},
  },
  "lock-unexpected-variable": {
    wrong: {"name":"workflow.lock.yml","text":"# This file was automatically generated by gh-aw. DO NOT EDIT.\nname: \"Triage\"\njobs:\n  agent:\n    permissions:\n      contents: read\n      id-token: write\n    steps:\n      - name: Install Claude Code CLI\n        run: npm install -g @anthropic-ai/claude-code\n      - name: Execute Claude Code CLI\n        id: agentic_execution\n        run: bash run_awf_with_startup_retries.sh\n        env:\n          AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID: ${{ vars.FEDERATION_RULE_ID }}\n          AWF_AUTH_ANTHROPIC_ORGANIZATION_ID: 1d658aac-119f-42c3-b78d-9f128b78269f\n          AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID: svac_01JNTCtNSmGrQBQagNPtyhZj\n          AWF_AUTH_ANTHROPIC_WORKSPACE_ID: wrkspc_015xc6XDmM6pkyiA53VvQjoh\n          AWF_AUTH_PROVIDER: anthropic\n          AWF_AUTH_TYPE: github-oidc\n          GH_AW_PHASE: agent\n"},
    right: {"name":"workflow.lock.yml","start":648,"end":723,"text":""},
  },
  "lock-with-static-key": {
    wrong: {"name":"workflow.lock.yml","text":"# This file was automatically generated by gh-aw. DO NOT EDIT.\nname: \"Triage\"\njobs:\n  agent:\n    permissions:\n      contents: read\n      id-token: write\n    steps:\n      - name: Install Claude Code CLI\n        run: npm install -g @anthropic-ai/claude-code\n      - name: Execute Claude Code CLI\n        id: agentic_execution\n        run: bash run_awf_with_startup_retries.sh\n        env:\n          ANTHROPIC_API_KEY: ${{ secrets.ANTHROPIC_API_KEY }}\n          AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID: ${{ vars.FEDERATION_RULE_ID }}\n          AWF_AUTH_ANTHROPIC_ORGANIZATION_ID: 1d658aac-119f-42c3-b78d-9f128b78269f\n          AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID: svac_01JNTCtNSmGrQBQagNPtyhZj\n          AWF_AUTH_PROVIDER: anthropic\n          AWF_AUTH_TYPE: github-oidc\n          GH_AW_PHASE: agent\n"},
    right: {"name":"workflow.lock.yml","start":262,"end":448,"text":"  env:\n          ANTHROPIC_API_KEY: ${{ secrets.ANTHROPIC_API_KEY }}\n      - name: Execute Claude Code CLI\n        id: agentic_execution\n        run: bash run_awf_with_startup_retries.sh\n        env:"},
  },
  "lock-without-id-token": {
    wrong: {"name":"workflow.lock.yml","text":"# This file was automatically generated by gh-aw. DO NOT EDIT.\nname: \"Triage\"\njobs:\n  agent:\n    permissions:\n      contents: read\n    steps:\n      - name: Install Claude Code CLI\n        run: npm install -g @anthropic-ai/claude-code\n        env:\n          ANTHROPIC_API_KEY: ${{ secrets.ANTHROPIC_API_KEY }}\n      - name: Execute Claude Code CLI\n        id: agentic_execution\n        run: bash run_awf_with_startup_retries.sh\n        env:\n          AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID: ${{ vars.FEDERATION_RULE_ID }}\n          AWF_AUTH_ANTHROPIC_ORGANIZATION_ID: 1d658aac-119f-42c3-b78d-9f128b78269f\n          AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID: svac_01JNTCtNSmGrQBQagNPtyhZj\n          AWF_AUTH_PROVIDER: anthropic\n          AWF_AUTH_TYPE: github-oidc\n          GH_AW_PHASE: agent\n"},
    right: {"name":"workflow.lock.yml","start":135,"end":135,"text":"  id-token: write\n    "},
  },
  "lock-with-key-check": {
    wrong: {"name":"workflow.lock.yml","text":"# gh-aw-metadata: {\"schema_version\":\"v4\",\"frontmatter_hash\":\"0a2a0f6e\",\"compiler_version\":\"v0.78.1\",\"strict\":true,\"agent_id\":\"claude\"}\n# This file was automatically generated by gh-aw (v0.78.1). DO NOT EDIT.\nname: \"Triage\"\npermissions: {}\njobs:\n  activation:\n    runs-on: ubuntu-slim\n    permissions:\n      contents: read\n    steps:\n      - name: Validate ANTHROPIC_API_KEY secret\n        id: validate-secret\n        run: bash \"${RUNNER_TEMP}/gh-aw/actions/validate_multi_secret.sh\" ANTHROPIC_API_KEY 'Claude Code' https://github.github.com/gh-aw/reference/engines/\n        env:\n          ANTHROPIC_API_KEY: ${{ secrets.ANTHROPIC_API_KEY }}\n  agent:\n    needs: activation\n    permissions:\n      contents: read\n      id-token: write\n    steps:\n      - name: Execute Claude Code CLI\n        id: agentic_execution\n        run: bash run_awf_with_startup_retries.sh\n        env:\n          AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID: ${{ vars.FEDERATION_RULE_ID }}\n          AWF_AUTH_ANTHROPIC_ORGANIZATION_ID: 1d658aac-119f-42c3-b78d-9f128b78269f\n          AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID: svac_01JNTCtNSmGrQBQagNPtyhZj\n          AWF_AUTH_PROVIDER: anthropic\n          AWF_AUTH_TYPE: github-oidc\n          GH_AW_PHASE: agent\n  detection:\n    needs: [activation, agent]\n    permissions:\n      contents: read\n      id-token: write\n    steps:\n      - name: Execute threat detection with AWF\n        id: detection_agentic_execution\n        continue-on-error: true\n        run: threat-detect --engine claude\n        env:\n          AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID: ${{ vars.FEDERATION_RULE_ID }}\n          AWF_AUTH_ANTHROPIC_ORGANIZATION_ID: 1d658aac-119f-42c3-b78d-9f128b78269f\n          AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID: svac_01JNTCtNSmGrQBQagNPtyhZj\n          AWF_AUTH_PROVIDER: anthropic\n          AWF_AUTH_TYPE: github-oidc\n          GH_AW_PHASE: detection\n      - name: Conclude threat detection\n        id: detection_conclusion\n        if: always()\n        env:\n          AWF_AUTH_PROVIDER: none\n          DETECTION_AGENTIC_EXECUTION_OUTCOME: ${{ steps.detection_agentic_execution.outcome }}\n        run: bash \"${RUNNER_TEMP}/gh-aw/actions/conclude_threat_detection.sh\"\n"},
    right: {"name":"workflow.lock.yml","start":94,"end":640,"text":"88.2\",\"strict\":true,\"agent_id\":\"claude\"}\n# This file was automatically generated by gh-aw (v0.88.2). DO NOT EDIT.\nname: \"Triage\"\npermissions: {}\njobs:\n  activation:\n    runs-on: ubuntu-slim\n    permissions:\n      contents: read\n    steps:\n      - run: bash \"${RUNNER_TEMP}/gh-aw/actions/validate_context_variables.sh\""},
  },
  "not-migrated": {
    wrong: {"name":"actions.yml","text":"on: issues\npermissions:\n  contents: read\njobs:\n  answer:\n    runs-on: ubuntu-latest\n    env:\n      ANTHROPIC_API_KEY: ${{ secrets.ANTHROPIC_API_KEY }}\n    steps:\n      - uses: anthropics/claude-code-action@v1\n        with:\n          prompt: Answer the issue.\n      - name: Summarize\n        run: node summarize.mjs --key \"$ANTHROPIC_API_KEY\"\n"},
    right: {"name":"actions.yml","start":296,"end":341,"text":"git log -1"},
  },
  "nothing-to-compile": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":71,"end":71,"text":"    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\n"},
  },
  "unknown-selection": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":595,"end":595,"text":""},
  },
  "omitted-variable": {
    wrong: {"name":"profile.json","text":"{\n  \"version\": \"1.0\",\n  \"authentication\": {\n    \"type\": \"oidc_federation\",\n    \"federation_rule_id\": \"fdrl_01AbCdEfGhIjKlMnOpQrStUv\",\n    \"service_account_id\": \"svac_01AbCdEfGhIjKlMnOpQrStUv\",\n    \"identity_token\": { \"source\": \"file\", \"path\": \"/var/run/secrets/anthropic/token\" }\n  }\n}\n"},
    right: {"name":"profile.json","start":283,"end":283,"text":",\n  \"organization_id\": \"3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\""},
  },
  "awf-conflicting-identities": {
    wrong: {"name":"agent.yaml","text":"models:\n  writer:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\n  reviewer:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01ZyXwVuTsRqPoNmLkJiHgFe\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: writer,reviewer\n"},
    right: {"name":"agent.yaml","start":748,"end":770,"text":"AbCdEfGhIjKlMnOpQrStUv"},
  },
  "conflicting-identities": {
    wrong: {"name":"agent.yaml","text":"models:\n  writer:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\n  reviewer:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01ZyXwVuTsRqPoNmLkJiHgFe\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: writer,reviewer\n"},
    right: {"name":"agent.yaml","start":748,"end":770,"text":"AbCdEfGhIjKlMnOpQrStUv"},
  },
  "awf-service-account-required": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":286,"end":286,"text":"service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        "},
  },
  "awf-token-source": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":370,"end":408,"text":"url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value"},
  },
  "unsupported-by-default-target": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":286,"end":350,"text":"service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value"},
  },
  "awf-token-request": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            X-Request-Source: wifc-example\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":473,"end":516,"text":""},
  },
  "awf-shadows-key": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\n  drafter:\n    provider: anthropic\n    model: claude-haiku-4-5\nagents:\n  root:\n    model: claude\n  drafter:\n    model: drafter\n"},
    right: {"name":"agent.yaml","start":586,"end":623,"text":"openai\n    model: gpt-5-mini"},
  },
  "unresolved-expression": {
    wrong: {"name":"workflow.md","text":"---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: ${{ vars.FEDERATION_RULE_ID }}\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"},
    right: {"name":"workflow.md","start":328,"end":328,"text":""},
  },
  "literal-expression": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=%24%7B%7B%20x%20%7D%7D\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":416,"end":438,"text":"https%3A%2F%2Fapi.anthropic.com"},
  },
  "unrepresentable-value": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=it's\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":418,"end":419,"text":""},
  },
  "awf-token-url": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    # wifc-disable-next-line moved-exchange -- our own gateway passes it on\n    base_url: https://${GATEWAY_HOST}\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\n\nagents:\n  root:\n    model: claude\n    instruction: Help.\n"},
    right: {"name":"agent.yaml","start":75,"end":184,"text":"base_url: https://api.anthropic.com"},
  },
  "gh-aw-lost-key": {
    wrong: {"name":"workflow.md","text":"---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: anthropic-wif\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n    token-url: https://gateway.example.com/v1/oauth/token\n---\n\nTriage the issue.\n"},
    right: {"name":"workflow.md","start":86,"end":339,"text":"env:\n    AWF_AUTH_ANTHROPIC_TOKEN_URL: https://gateway.example.com/v1/oauth/token\n  auth:\n    type: anthropic-wif\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv"},
  },
  "gh-aw-imported-engine": {
    wrong: {"name":"workflow.md","text":"---\non: issues\npermissions:\n  contents: read\n  id-token: write\nimports:\n  - shared/engine.md\n---\n\nTriage the issue.\n"},
    right: {"name":"workflow.md","start":116,"end":116,"text":""},
  },
  "gh-aw-fixed-layout": {
    wrong: {"name":"workflow.md","text":"---\non: issues\npermissions:\n  contents: read\n  id-token: write\nsign-in: &sign-in\n  type: anthropic-wif\n  federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n  organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n  service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\nengine:\n  id: claude\n  auth: *sign-in\n---\n\nTriage the issue.\n"},
    right: {"name":"workflow.md","start":63,"end":300,"text":"engine:\n  id: claude\n  auth:\n    type: anthropic-wif\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv"},
  },
  "anthropic-env-lost-key": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          env: CI_OIDC_TOKEN\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":375,"end":382,"text":"ANTHROPIC_IDENTITY"},
  },
  "anthropic-profile-lost-key": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          command: [get-token, --audience, https://api.anthropic.com]\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":370,"end":429,"text":"file: /var/run/secrets/anthropic/token"},
  },
  "gateway-lost-key": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          command: [get-token, --audience, https://api.anthropic.com]\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":370,"end":429,"text":"file: /var/run/secrets/anthropic/token"},
  },
  "kubernetes-lost-key": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          command: [get-token, --audience, https://api.anthropic.com]\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":370,"end":429,"text":"file: /var/run/secrets/anthropic/token"},
  },
  "kubernetes-token-path": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: token.jwt\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":376,"end":385,"text":"/var/run/secrets/anthropic/token"},
  },
  "claude-code-action-lost-key": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":370,"end":408,"text":"url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value"},
  },
  "docker-agent-lost-key": {
    wrong: {"name":"workflow.md","text":"---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: anthropic-wif\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n    workspace-id: wrkspc_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"},
    right: {"name":"workflow.md","start":282,"end":332,"text":""},
  },
  "unsupported-sign-in": {
    wrong: {"name":"workflow.md","text":"---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: azure\n    azure-tenant-id: 9b3c4d5e-6f70-4812-8a9b-0c1d2e3f4a5b\n    azure-client-id: 1a2b3c4d-5e6f-4708-9a1b-2c3d4e5f6a7b\n---\n\nTriage the issue.\n"},
    right: {"name":"workflow.md","start":129,"end":249,"text":"nthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv"},
  },
  "token-source-failed": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          env: CI_OIDC_TOKN\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":328,"end":328,"text":"E"},
  },
  "not-a-token": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          url: https://idp.example.com/token?audience=https://api.anthropic.com\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":382,"end":382,"text":"          response_field: token\n"},
  },
  "token-too-large": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":319,"end":344,"text":"run/spiffe"},
  },
  "unsupported-algorithm": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          command: [sign-token, --algorithm, HS256]\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":347,"end":348,"text":"E"},
  },
  "missing-claim": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          command: [mint-token, --audience, \"https://api.anthropic.com\"]\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":373,"end":373,"text":", --subject, agent"},
  },
  "token-expired": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":312,"end":350,"text":"command: [mint-token, --audience, \"https://api.anthropic.com\"]"},
  },
  "token-not-yet-valid": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          command: [mint-token, --audience, \"https://api.anthropic.com\"]\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":409,"end":409,"text":""},
  },
  "long-lived-token": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          command: [mint-token, --audience, \"https://api.anthropic.com\", --life, 24h]\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":383,"end":385,"text":"1"},
  },
  "immutable-subject": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          command: [mint-token, --audience, \"https://api.anthropic.com\", --life, 24h]\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":422,"end":422,"text":""},
  },
  "audience-mismatch": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":537,"end":537,"text":""},
  },
  "token-reused": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":312,"end":350,"text":"command: [mint-token, --audience, \"https://api.anthropic.com\"]"},
  },
  "exchange-denied": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":595,"end":595,"text":""},
  },
  "exchange-failed": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":595,"end":595,"text":""},
  },
  "malformed-suppression": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        # wifc-disable-next-line unsupported-workspace\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":224,"end":332,"text":"organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        # wifc-disable-next-line unsupported-workspace -- this file is compiled for AWF only\n        workspace_id: wrkspc_01AbCdEfGhIjKlMnOpQrStUv"},
  },
  "unused-suppression": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        # wifc-disable-next-line unsupported-workspace -- this file is compiled for AWF only\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":379,"end":379,"text":"workspace_id: wrkspc_01AbCdEfGhIjKlMnOpQrStUv\n        "},
  },
  "expired-suppression": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          # wifc-disable-next-line single-use-token until=2026-01-31 -- the job is over before its token\n          env: CI_OIDC_TOKEN\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":362,"end":367,"text":"99-12"},
  },
  "outdated-baseline": {
    wrong: {"name":"baseline.json","text":"{\n  \"version\": 1,\n  \"findings\": [\n    { \"path\": \"agent.yaml\", \"code\": \"unknown-key\", \"fingerprint\": \"8f14e45fceea167a\" }\n  ]\n}\n"},
    right: {"name":"baseline.json","start":33,"end":123,"text":""},
  },
  "unknown-code": {
    wrong: {"name":".wifc.yaml","text":"rules:\n  single-use-tokens: off\n  missing-audience: error\n"},
    right: {"name":".wifc.yaml","start":25,"end":26,"text":""},
  },
  "inactive-policy": {
    wrong: {"name":".wifc.yaml","text":"rules:\n  federation-required: error\n"},
    right: {"name":".wifc.yaml","start":0,"end":0,"text":"policies:\n  federation-required: true\n"},
  },
  "refused-severity": {
    wrong: {"name":".wifc.yaml","text":"rules:\n  single-use-token: off\n  malformed-id: off\n"},
    right: {"name":".wifc.yaml","start":47,"end":50,"text":"error"},
  },
  "unreadable-rules": {
    wrong: {"name":".wifc.yaml","text":"federationRules:\n  - federation/rules.json\n"},
    right: {"name":".wifc.yaml","start":43,"end":43,"text":""},
  },
  "federation-required": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":71,"end":71,"text":"    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\n"},
  },
  "allowed-identities": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01ZyXwVuTsRqPoNmLkJiHgFe\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":193,"end":215,"text":"AbCdEfGhIjKlMnOpQrStUv"},
  },
  "allowed-sources": {
    wrong: {"name":"agent.yaml","text":"models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /srv/token\nagents:\n  root:\n    model: claude\n"},
    right: {"name":"agent.yaml","start":319,"end":322,"text":"var/run/secrets/anthropic"},
  },
  "pinned-audience": {
    wrong: {"name":"actions.yaml","text":"on: push\npermissions:\n  id-token: write\njobs:\n  review:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: anthropics/claude-code-action@v1.0.130\n        with:\n          prompt: Review the changes.\n          anthropic_federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n          anthropic_organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n"},
    right: {"name":"actions.yaml","start":343,"end":343,"text":"          anthropic_oidc_audience: https://api.anthropic.com\n"},
  },
  "locked-policy": {
    wrong: {"name":".wifc.yaml","text":"policies:\n  locked: true\n  federation-required: true\nrules:\n  federation-required: warning\n"},
    right: {"name":".wifc.yaml","start":83,"end":90,"text":"error"},
  },
};
