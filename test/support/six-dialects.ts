// A repository with one file of each dialect, each with three mistakes, among files that declare no sign-in.
import { ORGANIZATION, RULE, SERVICE_ACCOUNT } from "./sources.ts";

/** Files that declare no sign-in, in the same folders. */
export const OTHERS: Readonly<Record<string, string>> = {
  ".git/HEAD": "ref: refs/heads/main\n",
  "README.md": "# Support\n",
  "package.json": '{ "name": "support", "dependencies": { "@anthropic-ai/sdk": "1" } }\n',
  ".github/workflows/ci.yml": "on: push\njobs: { ci: { runs-on: ubuntu-latest, steps: [{ run: npm test }] } }\n",
  "deploy/chart/templates/agent.yaml": "{{- if .Values.enabled }}\nkind: Deployment\n{{- end }}\n",
  "deploy/compose.yaml": "services: { agent: { image: agent, environment: { ANTHROPIC_MODEL: claude-sonnet-4-5 } } }\n",
};

/** The files with mistakes. */
export const SIX: Readonly<Record<string, string>> = {
  ".github/workflows/review.yml": `name: Review
on:
  issue_comment:
    types: [created]
permissions:
  contents: read
jobs:
  review:
    if: contains(github.event.comment.body, '@claude')
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: anthropics/claude-code-action@v1
        with:
          anthropic_federation_rule_id: \${{ vars.ANTHROPIC_FEDERATION_RULE_ID }}
          anthropic-organization-id: \${{ vars.ANTHROPIC_ORGANIZATION_ID }}
          anthropic_service_account_id: \${{ vars.ANTHROPIC_SERVICE_ACCOUNT_ID }}
          anthropic_api_key: \${{ secrets.ANTHROPIC_API_KEY }}
`,
  ".github/workflows/triage.md": `---
on:
  issues:
    types: [opened]
permissions:
  contents: read
engine:
  id: claude
  auth:
    type: github-oidc
    provider: Anthropic
    federation-rule-id: \${{ secrets.FEDERATION_RULE_ID }}
    organization-id: ${ORGANIZATION}
    service-account-id: ${SERVICE_ACCOUNT}
safe-outputs:
  add-labels:
---

Label the issue.
`,
  "agents/support.yaml": `version: "8"
providers:
  claude-federated:
    provider: anthropic
    auth:
      type: workload_identity_federation
      workload_identity_federation:
        federation_rule_id: ${RULE}
        organization_id: org_01AbCdEfGhIjKlMnOpQrStUv
        service_account: ${SERVICE_ACCOUNT}
        identity_token:
          file: /var/run/secrets/kubernetes.io/serviceaccount/token
models:
  claude:
    provider: claude-federated
    model: claude-sonnet-4-5
agents:
  root:
    model: claude
    instruction: Answer the questions of customers.
`,
  "config/anthropic/configs/ci.json": `{
  "version": "1.0",
  "authentication": {
    "type": "oidc-federation",
    "federation_rule_id": "${RULE}",
    "organization_id": "${ORGANIZATION}",
    "identity_token": { "source": "file", "path": "/var/run/secrets/anthropic/token" }
  },
  "base_url": "http://proxy.example.com"
}
`,
  "deploy/agent.yaml": `apiVersion: v1
kind: Service
metadata:
  name: support-agent
spec:
  selector: { app: support-agent }
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: support-agent
  namespace: support
spec:
  selector:
    matchLabels: { app: support-agent }
  template:
    metadata:
      labels: { app: support-agent }
    spec:
      serviceAccountName: support-agent
      containers:
        - name: agent
          image: images.example.com/support-agent:1.4.0
          env:
            - name: ANTHROPIC_FEDERATION_RULE_ID
              value: ${RULE}
            - name: ANTHROPIC_ORGANIZATION_ID
              value: ${ORGANIZATION}
            - name: ANTHROPIC_IDENTITY_TOKEN_FILE
              value: /var/run/secrets/anthropic/token
            - name: ANTHROPIC_API_KEY
              valueFrom:
                secretKeyRef: { name: anthropic, key: api-key }
          volumeMounts:
            - name: anthropic-token
              mountPath: /var/run/secrets/anthropic/
      volumes:
        - name: anthropic-token
          projected:
            sources:
              - serviceAccountToken:
                  audience: https://api.anthropic.com/
                  expirationSeconds: 86400
                  path: token
`,
  "gateway/gateway.yaml": `listen: 0.0.0.0:8443
upstreams:
  - provider: anthropic
    auth:
      federation_rule_id: $ANTHROPIC_FEDERATION_RULE_ID
      organization_id: \${ANTHROPIC_ORGANIZATION_ID}
      token_file: /var/run/secrets/anthropic/token
      api_key: \${ANTHROPIC_API_KEY}
`,
};

/** Every mistake as `path:line: severity[code]`, in the order of `wifc lint`. */
export const EIGHTEEN: readonly string[] = [
  ".github/workflows/review.yml:5: error[missing-id-token-permission]",
  ".github/workflows/review.yml:16: error[unknown-action-input]",
  ".github/workflows/review.yml:18: error[static-key-beside-federation]",
  ".github/workflows/triage.md:5: error[missing-id-token-permission]",
  ".github/workflows/triage.md:11: error[unknown-oidc-provider]",
  ".github/workflows/triage.md:12: error[secret-expression]",
  "agents/support.yaml:9: error[swapped-id]",
  "agents/support.yaml:10: error[unknown-key]",
  "agents/support.yaml:12: warning[cluster-default-token]",
  "config/anthropic/configs/ci.json:4: error[invalid-value]",
  "config/anthropic/configs/ci.json:6: error[misplaced-key]",
  "config/anthropic/configs/ci.json:9: error[insecure-url]",
  "deploy/agent.yaml:33: error[static-key-beside-federation]",
  "deploy/agent.yaml:44: warning[suspicious-audience]",
  "deploy/agent.yaml:45: warning[token-lifetime-out-of-range]",
  "gateway/gateway.yaml:5: error[malformed-reference]",
  "gateway/gateway.yaml:7: error[unknown-key]",
  "gateway/gateway.yaml:8: error[several-credentials]",
];
