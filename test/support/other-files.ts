// Files of the kinds that wifc reads, as people write them, without a federated sign-in: none of them is ours.
import { stringify } from "yaml";

const TRIGGERS = ["push", ["push", "pull_request"], { schedule: [{ cron: "0 4 * * 1" }] }, { workflow_call: null }];
const PERMISSIONS = [undefined, "read-all", { contents: "read" }, { contents: "read", "id-token": "write" }];

/** Steps of jobs: tests, releases to clouds with OIDC, and Claude with a stored credential or through another provider. */
const STEPS: readonly (readonly object[])[] = [
  [{ uses: "actions/setup-node@v4", with: { "node-version": 22, cache: "npm" } }, { run: "npm ci && npm test" }],
  [
    { uses: "aws-actions/configure-aws-credentials@v4", with: { "role-to-assume": "arn:aws:iam::1:role/x" } },
    { run: "aws s3 sync dist s3://site" },
  ],
  [
    {
      uses: "google-github-actions/auth@v2",
      with: { workload_identity_provider: "projects/1/locations/global/x", service_account: "ci@x.iam" },
    },
  ],
  [{ uses: "azure/login@v2", with: { "client-id": "x", "tenant-id": "y", "subscription-id": "z" } }],
  [
    {
      uses: "anthropics/claude-code-action@v1",
      with: { anthropic_api_key: "${{ secrets.ANTHROPIC_API_KEY }}", prompt: "Review the change." },
    },
  ],
  [
    {
      uses: "anthropics/claude-code-action@v1",
      with: { claude_code_oauth_token: "${{ secrets.CLAUDE_CODE_OAUTH_TOKEN }}", claude_args: "--max-turns 5" },
    },
  ],
  [
    {
      uses: "anthropics/claude-code-base-action@beta",
      with: { use_bedrock: "true", model: "anthropic.claude-sonnet" },
      env: { AWS_REGION: "us-east-1" },
    },
  ],
  [
    {
      run: 'curl -H "Authorization: bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" "$ACTIONS_ID_TOKEN_REQUEST_URL"',
      env: { ANTHROPIC_API_KEY: "${{ secrets.KEY }}", ANTHROPIC_BASE_URL: "https://gateway.example.com" },
    },
  ],
  [{ run: "docker build --build-arg WORKSPACE_ID=1 ." }, { uses: "./.github/actions/setup" }],
];

function workflow(index: number): object {
  const steps = [{ uses: "actions/checkout@v4" }, ...(STEPS[index % STEPS.length] ?? [])];
  const permissions = PERMISSIONS[index % PERMISSIONS.length];
  const job = { "runs-on": "ubuntu-latest", steps, ...(index % 3 === 0 && { strategy: { matrix: { os: ["a"] } } }) };
  return {
    name: `ci ${index}`,
    on: TRIGGERS[index % TRIGGERS.length],
    ...(permissions !== undefined && { permissions }),
    env: { NODE_ENV: "test", ORGANIZATION_ID: "acme" },
    jobs: { build: job, after: { needs: "build", uses: "./.github/workflows/other.yml", secrets: "inherit" } },
  };
}

function action(index: number): object {
  const steps = (STEPS[index % STEPS.length] ?? []).map((step) => ({ shell: "bash", ...step }));
  return { name: `set up ${index}`, description: "Sets up", runs: { using: "composite", steps } };
}

const CONTAINERS: readonly object[] = [
  { env: [{ name: "ANTHROPIC_API_KEY", valueFrom: { secretKeyRef: { name: "claude", key: "key" } } }] },
  { envFrom: [{ secretRef: { name: "all" } }], volumeMounts: [{ name: "token", mountPath: "/var/run/secrets/x" }] },
  { env: [{ name: "AWS_WEB_IDENTITY_TOKEN_FILE", value: "/var/run/secrets/eks.amazonaws.com/serviceaccount/token" }] },
  { env: [{ name: "ANTHROPIC_BASE_URL", value: "http://litellm:4000" }], ports: [{ containerPort: 80 }] },
];
const KINDS = ["Deployment", "StatefulSet", "DaemonSet", "Job"];

function manifests(index: number): object[] {
  const containers = [{ name: "app", image: "example.com/app:1", ...CONTAINERS[index % CONTAINERS.length] }];
  const spec = { serviceAccountName: "app", containers, volumes: [{ name: "token", emptyDir: {} }] };
  const kind = KINDS[index % KINDS.length];
  return [
    { apiVersion: "v1", kind: "ServiceAccount", metadata: { name: "app", annotations: { federation: "none" } } },
    { apiVersion: "apps/v1", kind, metadata: { name: `app-${index}` }, spec: { template: { spec } } },
    { apiVersion: "rbac.authorization.k8s.io/v1", kind: "Role", rules: [{ apiGroups: [""], verbs: ["get"] }] },
  ];
}

const CONFIGURATIONS: readonly object[] = [
  { upstreams: [{ provider: "anthropic", auth: { api_key: "${ANTHROPIC_API_KEY}" } }] },
  {
    upstreams: [
      { provider: "vertex", auth: { project: "x" } },
      { provider: "bedrock", auth: { region: "y" } },
    ],
  },
  { upstreams: [{ name: "backend", targets: [{ target: "10.0.0.1:80" }] }], services: [{ name: "api" }] },
  { http: { upstreams: ["a", "b"], auth: { organization_id: "acme", identity_token_file: "/token" } } },
  { model_list: [{ model_name: "claude", litellm_params: { model: "anthropic/claude", api_key: "os.environ/KEY" } }] },
  { services: { app: { image: "app", environment: { ANTHROPIC_API_KEY: "${KEY}" } } } },
];

const DATA: readonly object[] = [
  { name: "app", version: "1.0.0", scripts: { test: "node --test" }, engines: { node: ">=20" } },
  { version: "1.0", authentication: { type: "user_oauth", credentials_path: "credentials/me.json" } },
  { authentication: { type: "basic", username: "x" }, organization_id: "acme", federation: { enabled: true } },
  { compilerOptions: { module: "NodeNext", strict: true }, references: [] },
  {
    openapi: "3.1.0",
    paths: { "/federation": { get: { summary: "lists the identity_token of a service_account_id" } } },
  },
];

const HELM = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "app.fullname" . }}
spec:
  template:
    spec:
      containers:
        - name: {{ .Chart.Name }}
          env:
            {{- if .Values.federation }}
            - name: ANTHROPIC_FEDERATION_RULE_ID
              value: {{ .Values.rule }}
            {{- end }}
`;

/** Lists at least 300 of them, by path. */
export function listOtherFiles(): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  for (let index = 0; index < 36; index += 1) {
    const configuration = CONFIGURATIONS[index % CONFIGURATIONS.length];
    const data = DATA[index % DATA.length];
    Object.assign(files, {
      [`.github/workflows/ci-${index}.yml`]: stringify(workflow(index)),
      [`.github/actions/a${index}/action.yml`]: stringify(action(index)),
      [`deploy/app-${index}.yaml`]: manifests(index)
        .map((each) => stringify(each))
        .join("---\n"),
      [`config/${index}.yaml`]: stringify(configuration),
      [`config/${index}.json`]: JSON.stringify(data, null, index % 2 === 0 ? 2 : "\t"),
      [`charts/c${index}/templates/deployment.yaml`]: HELM.replaceAll("app", `app${index}`),
      [`charts/c${index}/values.yaml`]: stringify({
        image: { tag: `${index}` },
        federation: index % 2 === 0,
        rule: "",
      }),
      [`docs/page-${index}.md`]: `---\ntitle: Page ${index}\nauth: none\n---\n\nFederation.\n`,
      [`infra/stack-${index}.yaml`]: `Resources:\n  Role${index}: !Ref Role\n  Arn: !Sub "\${AWS::Region}"\n`,
    });
  }
  return files;
}
