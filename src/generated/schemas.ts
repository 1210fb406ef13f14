// Written by `npm run generate` from /schema. Do not edit.
import { DEFINITIONS, FILE_SCHEMAS } from "./file-schemas.ts";

const FOR_EDITORS = {
  actionsVariables: {
    markdownDescription:
      "The environment variables of a workflow, a job or a step. The innermost value counts, even if it is empty.",
    defaultSnippets: [
      {
        label: "workload identity federation",
        description: "Sign in with a token file",
        body: {
          ANTHROPIC_FEDERATION_RULE_ID: "fdrl_$1",
          ANTHROPIC_ORGANIZATION_ID: "$2",
          ANTHROPIC_SERVICE_ACCOUNT_ID: "svac_$3",
          ANTHROPIC_IDENTITY_TOKEN_FILE: "$4",
        },
      },
    ],
    examples: [
      {
        ANTHROPIC_FEDERATION_RULE_ID: "fdrl_01AbCdEfGhIjKlMnOpQrStUv",
        ANTHROPIC_ORGANIZATION_ID: "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a",
        ANTHROPIC_IDENTITY_TOKEN_FILE: "${{ runner.temp }}/token",
      },
    ],
  },
  federationRuleInEnv: {
    markdownDescription: "The Anthropic federation rule to exchange the token under: fdrl_01…, or an expression.",
    examples: ["fdrl_01AbCdEfGhIjKlMnOpQrStUv", "${{ vars.ANTHROPIC_FEDERATION_RULE_ID }}"],
  },
  uncheckedVariable: {
    markdownDescription: "A variable that is empty or contains an expression.",
    examples: ["${{ vars.ANTHROPIC_FEDERATION_RULE_ID }}"],
  },
  federationRuleId: {
    markdownDescription:
      "The Anthropic federation rule to exchange the token under: `fdrl_` followed by letters or digits. The Console shows this id with the rule.",
    examples: ["fdrl_01AbCdEfGhIjKlMnOpQrStUv"],
  },
  value: {},
  organizationInEnv: {
    markdownDescription: "The id of the Anthropic organization: a UUID, or an expression.",
    examples: ["3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a", "${{ vars.ANTHROPIC_ORGANIZATION_ID }}"],
  },
  organizationId: {
    markdownDescription: "The id of the Anthropic organization: a UUID in upper or lower case, without a prefix.",
    examples: ["3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a"],
  },
  serviceAccountInEnv: {
    markdownDescription: "The service account that the rule must lead to: svac_01…, or an expression.",
    examples: ["svac_01AbCdEfGhIjKlMnOpQrStUv", "${{ vars.ANTHROPIC_SERVICE_ACCOUNT_ID }}"],
  },
  serviceAccountId: {
    markdownDescription:
      "The service account to sign in as: `svac_` followed by letters or digits. Optional for docker-agent, but required by AWF.",
    examples: ["svac_01AbCdEfGhIjKlMnOpQrStUv"],
  },
  workspaceInEnv: {
    markdownDescription:
      "The workspace to sign in to: wrkspc_01…, or an expression. Required if the federation rule spans several workspaces.",
    examples: ["wrkspc_01AbCdEfGhIjKlMnOpQrStUv", "${{ vars.ANTHROPIC_WORKSPACE_ID }}"],
  },
  workspaceId: {
    markdownDescription:
      "The workspace to sign in to: `wrkspc_` followed by letters or digits, or `default`. Required if the federation rule spans several workspaces.\n\ndocker-agent refuses to load a file with this key; the other targets of `wifc compile` support it.",
    examples: ["wrkspc_01AbCdEfGhIjKlMnOpQrStUv"],
  },
  tokenFileVariable: {
    markdownDescription: "The path of the file that contains the token, which an earlier step must write.",
    examples: ["${{ runner.temp }}/token"],
  },
  jobs: {
    markdownDescription: "The jobs of the workflow.",
    examples: [
      {
        agent: {
          "runs-on": "ubuntu-latest",
          steps: [
            {
              uses: "anthropics/claude-code-action@v1",
              with: {
                anthropic_federation_rule_id: "fdrl_01AbCdEfGhIjKlMnOpQrStUv",
                anthropic_organization_id: "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a",
                anthropic_service_account_id: "svac_01AbCdEfGhIjKlMnOpQrStUv",
              },
            },
          ],
        },
      },
    ],
  },
  job: {
    markdownDescription: "A job. To sign in with federation, it needs the permission `id-token: write`.",
    examples: [
      {
        "runs-on": "ubuntu-latest",
        permissions: { contents: "read", "id-token": "write" },
        steps: [
          {
            uses: "anthropics/claude-code-action@v1",
            with: {
              anthropic_federation_rule_id: "fdrl_01AbCdEfGhIjKlMnOpQrStUv",
              anthropic_organization_id: "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a",
              anthropic_service_account_id: "svac_01AbCdEfGhIjKlMnOpQrStUv",
            },
          },
        ],
      },
    ],
  },
  steps: {
    markdownDescription: "The steps of a job or of a composite action.",
    examples: [
      [
        {
          uses: "anthropics/claude-code-action@v1",
          with: {
            anthropic_federation_rule_id: "fdrl_01AbCdEfGhIjKlMnOpQrStUv",
            anthropic_organization_id: "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a",
            anthropic_service_account_id: "svac_01AbCdEfGhIjKlMnOpQrStUv",
          },
        },
      ],
    ],
  },
  step: {
    markdownDescription:
      "A step. The inputs of an action for Claude Code, or the variables of what the step runs, can sign in with federation.",
    examples: [
      {
        uses: "anthropics/claude-code-action@v1",
        with: {
          anthropic_federation_rule_id: "fdrl_01AbCdEfGhIjKlMnOpQrStUv",
          anthropic_organization_id: "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a",
          anthropic_service_account_id: "svac_01AbCdEfGhIjKlMnOpQrStUv",
        },
      },
    ],
  },
  claudeCodeAction: {
    markdownDescription: "One of Anthropic's actions that run Claude Code.",
    examples: ["anthropics/claude-code-action@v1"],
  },
  claudeStep: {
    markdownDescription: "A step that runs Claude Code.",
    examples: [
      {
        uses: "anthropics/claude-code-action@v1",
        with: {
          anthropic_federation_rule_id: "fdrl_01AbCdEfGhIjKlMnOpQrStUv",
          anthropic_organization_id: "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a",
          anthropic_service_account_id: "svac_01AbCdEfGhIjKlMnOpQrStUv",
        },
      },
    ],
  },
  claudeInputs: {
    markdownDescription:
      "The inputs of the action. With a federation rule and an organization, it signs in without an API key.",
    defaultSnippets: [
      {
        label: "workload identity federation",
        description: "Sign in with the OIDC token of the job",
        body: {
          anthropic_federation_rule_id: "fdrl_$1",
          anthropic_organization_id: "$2",
          anthropic_service_account_id: "svac_$3",
        },
      },
    ],
    examples: [
      {
        anthropic_federation_rule_id: "fdrl_01AbCdEfGhIjKlMnOpQrStUv",
        anthropic_organization_id: "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a",
        anthropic_service_account_id: "svac_01AbCdEfGhIjKlMnOpQrStUv",
      },
    ],
  },
  federationRuleInput: {
    markdownDescription: "The Anthropic federation rule to exchange the token under: fdrl_01…, or an expression.",
    examples: ["fdrl_01AbCdEfGhIjKlMnOpQrStUv", "${{ vars.ANTHROPIC_FEDERATION_RULE_ID }}"],
  },
  uncheckedInput: {
    markdownDescription:
      "An input that is empty, contains an expression, or has whitespace around it, which the action removes.",
    examples: ["${{ vars.ANTHROPIC_FEDERATION_RULE_ID }}"],
  },
  organizationInput: {
    markdownDescription: "The id of the Anthropic organization: a UUID, or an expression.",
    examples: ["3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a", "${{ vars.ANTHROPIC_ORGANIZATION_ID }}"],
  },
  serviceAccountInput: {
    markdownDescription: "The service account that the rule must lead to: svac_01…, or an expression.",
    examples: ["svac_01AbCdEfGhIjKlMnOpQrStUv", "${{ vars.ANTHROPIC_SERVICE_ACCOUNT_ID }}"],
  },
  workspaceInput: {
    markdownDescription:
      "The workspace to sign in to: wrkspc_01…, or an expression. Required if the federation rule spans several workspaces.",
    examples: ["wrkspc_01AbCdEfGhIjKlMnOpQrStUv", "${{ vars.ANTHROPIC_WORKSPACE_ID }}"],
  },
  audienceInput: {
    markdownDescription:
      "The audience of the job's OIDC token; default: `https://api.anthropic.com`. The federation rule must name the same one.",
    examples: ["https://api.anthropic.com"],
  },
  credentialInput: {
    markdownDescription:
      "An API key or an OAuth token. If it is not empty, the action does not sign in with federation.",
    examples: ["${{ secrets.ANTHROPIC_API_KEY }}"],
  },
  actionRuns: {
    markdownDescription: "What a composite action runs. Its callers grant the permissions.",
    examples: [
      {
        using: "composite",
        steps: [
          {
            uses: "anthropics/claude-code-action@v1",
            with: {
              anthropic_federation_rule_id: "fdrl_01AbCdEfGhIjKlMnOpQrStUv",
              anthropic_organization_id: "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a",
              anthropic_service_account_id: "svac_01AbCdEfGhIjKlMnOpQrStUv",
            },
          },
        ],
      },
    ],
  },
  providers: {
    markdownDescription:
      "Model providers by name. A provider's `auth` applies to each of its models that has no `auth`.",
    examples: [{ "claude-federated": { provider: "anthropic" } }],
  },
  provider: {
    markdownDescription: "A model provider. `auth` signs its models in without an API key.",
    examples: [{ provider: "anthropic" }],
  },
  agentAuth: {
    markdownDescription:
      "How the provider or model signs in: it exchanges the workload's OIDC token at Anthropic for a short-lived access token.\n\nA model's `auth` replaces its provider's `auth` entirely.",
    examples: [
      {
        type: "workload_identity_federation",
        workload_identity_federation: {
          federation_rule_id: "fdrl_01AbCdEfGhIjKlMnOpQrStUv",
          organization_id: "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a",
          identity_token: { file: "/var/run/secrets/anthropic/token" },
        },
      },
    ],
    defaultSnippets: [
      {
        label: "workload identity federation",
        description: "Sign in with an OIDC token",
        body: {
          type: "workload_identity_federation",
          workload_identity_federation: {
            federation_rule_id: "fdrl_$1",
            organization_id: "$2",
            service_account_id: "svac_$3",
            identity_token: { file: "$4" },
          },
        },
      },
    ],
  },
  federationType: {
    markdownDescription:
      "`workload_identity_federation` selects the nested notation, which is the only one in agent YAML.",
    examples: ["workload_identity_federation"],
  },
  agentFederation: {
    markdownDescription:
      "The federation rule to use, the identity to sign in as, and the source of the workload's OIDC token.",
    examples: [
      {
        federation_rule_id: "fdrl_01AbCdEfGhIjKlMnOpQrStUv",
        organization_id: "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a",
        service_account_id: "svac_01AbCdEfGhIjKlMnOpQrStUv",
        identity_token: { env: "CI_OIDC_TOKEN" },
      },
    ],
  },
  identityToken: {
    markdownDescription:
      "Where the workload's OIDC token comes from: exactly one of `file`, `env`, `command` or `url`.",
    examples: [{ file: "/var/run/secrets/anthropic/token" }],
    defaultSnippets: [
      {
        label: "token from a file",
        description: "A file that contains the token, read at every exchange",
        body: { file: "${1:/var/run/secrets/anthropic/token}" },
      },
      {
        label: "token from a variable",
        description: "An environment variable that contains the token",
        body: { env: "${1:CI_OIDC_TOKEN}" },
      },
      {
        label: "token from a command",
        description: "A command that prints the token",
        body: { command: ["${1:get-token}"] },
      },
      {
        label: "token of a GitHub Actions job",
        description: "The OIDC token of the GitHub Actions job",
        body: {
          url: "\\${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${1:https://api.anthropic.com}",
          headers: { Authorization: "bearer \\${ACTIONS_ID_TOKEN_REQUEST_TOKEN}" },
          response_field: "value",
        },
      },
    ],
  },
  fileSource: {
    markdownDescription:
      "Reads the token from a file at every exchange. The path is used as written: `~` and variables are not expanded.",
    examples: [{ file: "/var/run/secrets/anthropic/token" }],
  },
  tokenFile: {
    markdownDescription:
      "The path of the file that contains the token, used as written: `~` and variables are not expanded.",
    examples: ["/var/run/secrets/anthropic/token"],
  },
  envSource: {
    markdownDescription:
      "Reads the token from an environment variable at every exchange. A token with a `jti` claim can be exchanged only once.",
    examples: [{ env: "CI_OIDC_TOKEN" }],
  },
  variableName: {
    markdownDescription: "The name of an environment variable, without `$`.",
    examples: ["CI_OIDC_TOKEN"],
  },
  commandSource: {
    markdownDescription: "Runs a command that prints the token, at every exchange and without a shell.",
    examples: [{ command: ["spire-agent", "api", "fetch", "jwt"] }],
  },
  argumentList: {
    markdownDescription: "The program and its arguments, one item each. No shell interprets them.",
    examples: [["get-token", "--audience", "https://api.anthropic.com"]],
  },
  argument: { markdownDescription: "The program or one of its arguments.", examples: ["get-token"] },
  urlSource: {
    markdownDescription:
      "Fetches the token with a GET request at every exchange. In the URL and in header values, `${NAME}` is replaced by the environment variable.",
    examples: [
      {
        url: "${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com",
        headers: { Authorization: "bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}" },
        response_field: "value",
      },
    ],
  },
  tokenSourceUrl: {
    markdownDescription:
      "The URL that returns the token. It begins with `https://` or with a reference such as `${NAME}`. Use `http://` only for loopback addresses and metadata services.",
    examples: ["${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com"],
  },
  headers: {
    markdownDescription: "The headers of the request. In a value, `${NAME}` is replaced by the environment variable.",
    examples: [{ "Metadata-Flavor": "Google" }],
  },
  headerValue: {
    markdownDescription: "The value of this header. `${NAME}` is replaced by the environment variable.",
    examples: ["bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}"],
  },
  responseField: {
    markdownDescription:
      "The top-level key of the JSON response that contains the token. Without it, the whole response is the token.",
    examples: ["value", "access_token"],
  },
  models: {
    markdownDescription: "Models by name. A model's `auth` replaces its provider's `auth` entirely.",
    examples: [{ claude: { provider: "anthropic", model: "claude-sonnet-4-5" } }],
  },
  model: {
    markdownDescription: "A model. `auth` signs it in without an API key and replaces its provider's `auth` entirely.",
    examples: [{ provider: "anthropic", model: "claude-sonnet-4-5" }],
  },
  agents: {
    markdownDescription: "Agents by name. Models that no agent uses do not sign in.",
    examples: [{ root: { model: "claude", instruction: "Answer questions." } }],
  },
  agent: {
    markdownDescription: "An agent, and the model that it uses.",
    examples: [{ model: "claude", instruction: "Answer questions." }],
  },
  workflowAuth: {
    markdownDescription:
      "How the workflow's engine signs in: it exchanges the job's OIDC token for a short-lived access token.\n\n`type` selects the notation. gh-aw itself reads only `github-oidc`; `wifc compile --target gh-aw` converts the others to it.",
    examples: [
      {
        type: "github-oidc",
        provider: "anthropic",
        "federation-rule-id": "${{ vars.FEDERATION_RULE_ID }}",
        "organization-id": "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a",
        "service-account-id": "${{ vars.SERVICE_ACCOUNT_ID }}",
      },
    ],
    defaultSnippets: [
      {
        label: "github-oidc, anthropic",
        description: "Sign in to Claude with the job's OIDC token",
        body: {
          type: "github-oidc",
          provider: "anthropic",
          "federation-rule-id": "fdrl_$1",
          "organization-id": "$2",
          "service-account-id": "svac_$3",
        },
      },
    ],
  },
  githubOidc: {
    markdownDescription:
      "The notation that gh-aw reads. `provider` selects who receives the job's OIDC token; the other keys select the identity to sign in as.",
    examples: [
      {
        type: "github-oidc",
        provider: "azure",
        "azure-tenant-id": "${{ vars.AZURE_TENANT_ID }}",
        "azure-client-id": "${{ vars.AZURE_CLIENT_ID }}",
      },
    ],
  },
  githubOidcType: {
    markdownDescription: "`github-oidc` selects the notation that gh-aw reads.",
    examples: ["github-oidc"],
  },
  oidcProvider: {
    markdownDescription:
      "The provider that receives the job's OIDC token: `anthropic`, `azure`, `gcp` or `aws` (case-sensitive), or an expression. gh-aw accepts any text, but `wifc lint` does not.",
    examples: ["anthropic"],
  },
  audience: {
    markdownDescription:
      "The audience of the OIDC token, if the federation rule expects one other than `https://api.anthropic.com`.",
    examples: ["https://api.anthropic.com"],
  },
  federationRuleIdOrExpression: {
    markdownDescription:
      "The Anthropic federation rule to exchange the token under: `fdrl_…`, or an expression such as `${{ vars.FEDERATION_RULE_ID }}`.",
    examples: ["fdrl_01AbCdEfGhIjKlMnOpQrStUv", "${{ vars.FEDERATION_RULE_ID }}"],
  },
  beginsExpression: {
    markdownDescription: "A value that contains a GitHub Actions expression.",
    examples: ["${{ vars.FEDERATION_RULE_ID }}"],
  },
  expression: {
    markdownDescription: "A single GitHub Actions expression, such as `${{ vars.FEDERATION_RULE_ID }}`.",
    examples: ["${{ vars.FEDERATION_RULE_ID }}"],
  },
  organizationIdOrExpression: {
    markdownDescription:
      "The id of the Anthropic organization: a UUID, or an expression such as `${{ vars.ORGANIZATION_ID }}`.",
    examples: ["3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a"],
  },
  serviceAccountIdOrExpression: {
    markdownDescription:
      "The service account to sign in as: `svac_…`, or an expression such as `${{ vars.SERVICE_ACCOUNT_ID }}`.",
    examples: ["svac_01AbCdEfGhIjKlMnOpQrStUv"],
  },
  workspaceIdOrExpression: {
    markdownDescription:
      "The workspace to sign in to: `wrkspc_…`, or an expression such as `${{ vars.WORKSPACE_ID }}`. Required if the federation rule spans several workspaces.",
    examples: ["wrkspc_01AbCdEfGhIjKlMnOpQrStUv"],
  },
  azureTenantId: {
    markdownDescription: "The Microsoft Entra tenant at which to exchange the token.",
    examples: ["${{ vars.AZURE_TENANT_ID }}"],
  },
  azureClientId: {
    markdownDescription: "The application (client) id of the Entra app registration or managed identity.",
    examples: ["${{ vars.AZURE_CLIENT_ID }}"],
  },
  azureScope: {
    markdownDescription: "The scope of the Azure access token; default: the scope of Cognitive Services.",
    examples: ["https://cognitiveservices.azure.com/.default"],
  },
  azureCloudOrExpression: {
    markdownDescription:
      "The Azure cloud: `public`, `usgovernment` or `china`, or an expression such as `${{ vars.AZURE_CLOUD }}`.",
    examples: ["public", "usgovernment", "china", "${{ vars.AZURE_CLOUD }}"],
  },
  azureCloud: {
    markdownDescription:
      "The Azure cloud: `public`, `usgovernment` or `china` (case-sensitive). AWF treats any other value as `public`.",
    examples: ["usgovernment"],
  },
  gcpWorkloadIdentityProvider: {
    markdownDescription: "The full resource name of the Google Cloud workload identity provider.",
    examples: ["projects/123456789/locations/global/workloadIdentityPools/github/providers/actions"],
  },
  gcpServiceAccount: {
    markdownDescription: "The Google service account to impersonate. Optional for AWF, but required by gh-aw.",
    examples: ["agent@my-project.iam.gserviceaccount.com"],
  },
  gcpProject: {
    markdownDescription: "The Google Cloud project that the Gemini engine uses.",
    examples: ["my-project"],
  },
  gcpLocation: {
    markdownDescription: "The Google Cloud location that the Gemini engine uses; default: `us-central1`.",
    examples: ["us-central1"],
  },
  anthropicWif: {
    markdownDescription:
      "The flat notation for Anthropic, with keys in kebab case. Convert it for gh-aw with `wifc compile --target gh-aw`.",
    examples: [
      {
        type: "anthropic-wif",
        "federation-rule-id": "fdrl_01AbCdEfGhIjKlMnOpQrStUv",
        "organization-id": "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a",
        "service-account-id": "svac_01AbCdEfGhIjKlMnOpQrStUv",
      },
    ],
  },
  anthropicWifType: {
    markdownDescription: "`anthropic-wif` selects the flat notation for Anthropic.",
    examples: ["anthropic-wif"],
  },
  tokenUrlOrExpression: {
    markdownDescription: "The URL at which to exchange the token; default: `https://api.anthropic.com/v1/oauth/token`.",
    examples: ["https://api.anthropic.com/v1/oauth/token"],
  },
  tokenUrl: {
    markdownDescription: "The URL at which to exchange the token; default: `https://api.anthropic.com/v1/oauth/token`.",
    examples: ["https://api.anthropic.com/v1/oauth/token"],
  },
  workflowFederationAuth: {
    markdownDescription: "The nested notation of agent YAML. Convert it for gh-aw with `wifc compile --target gh-aw`.",
    examples: [
      {
        type: "workload_identity_federation",
        workload_identity_federation: {
          federation_rule_id: "${{ vars.FEDERATION_RULE_ID }}",
          organization_id: "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a",
          service_account_id: "svac_01AbCdEfGhIjKlMnOpQrStUv",
        },
      },
    ],
  },
  workflowFederation: {
    markdownDescription:
      "The federation rule to use and the identity to sign in as. Without `identity_token`, the job's own OIDC token is exchanged.",
    examples: [
      { federation_rule_id: "${{ vars.FEDERATION_RULE_ID }}", organization_id: "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a" },
    ],
  },
  baselineVersion: { markdownDescription: "The version of this format.", examples: [1] },
  knownFindings: {
    markdownDescription: "The known findings, ordered by path, then by code, then by fingerprint.",
    examples: [[{ path: "agents/agent.yaml", code: "unknown-key", fingerprint: "8f14e45fceea167a" }]],
  },
  knownFinding: {
    markdownDescription: "One finding. Only its `fingerprint` counts; the rest is for people.",
    examples: [{ path: "agents/agent.yaml", code: "unknown-key", fingerprint: "8f14e45fceea167a" }],
  },
  knownPath: {
    markdownDescription: "The file, relative to the root of the repository.",
    examples: ["agents/agent.yaml"],
  },
  knownCode: {
    markdownDescription: "The code of the finding, which `wifc explain CODE` explains.",
    examples: ["unknown-key"],
  },
  fingerprint: {
    markdownDescription:
      "Identifies the finding by its code, its file and the text of its line, also after it has moved within the file. SARIF and GitLab reports have the same one.",
    examples: ["8f14e45fceea167a"],
  },
  severities: {
    markdownDescription: "Severities that replace those of codes. `wifc explain` lists all codes.",
    examples: [{ "unusual-id": "off", "single-use-token": "error" }],
  },
  codeSeverity: {
    markdownDescription: "How severe the findings with a code are; `off` leaves them out.",
    examples: ["off"],
  },
  checkedTarget: {
    markdownDescription: "Also report what this target does not support, as `--target` does.",
    examples: ["awf"],
  },
  ignoredFiles: {
    markdownDescription:
      "Patterns of files and directories that a search leaves out, as in `.gitignore`. A file that is named is checked anyway.",
    examples: [["examples/**", "*.draft.yaml"]],
  },
  filePattern: {
    markdownDescription: "A pattern as in `.gitignore`, relative to the directory of the configuration.",
    examples: ["legacy/**"],
  },
  writtenText: { markdownDescription: "A text that is not empty.", examples: ["rules"] },
  overrides: {
    markdownDescription: "Other severities and targets for some of the files. The last one that matches a file wins.",
    examples: [[{ files: ["legacy/**"], rules: { "unusual-id": "off" } }]],
  },
  override: {
    markdownDescription: "Severities and a target for the files that match a pattern.",
    examples: [{ files: ["legacy/**"], rules: { "unusual-id": "off" } }],
  },
  overriddenFiles: {
    markdownDescription: "Patterns of files as in `.gitignore`, relative to the directory of the configuration.",
    examples: [["legacy/**"]],
  },
  federationRuleFiles: {
    markdownDescription:
      "Files and directories with exported federation rules, relative to the configuration. Each sign-in is compared with the rule that it names, as with `--rules`.",
    examples: [["federation/rules.json"]],
  },
  rulesPath: {
    markdownDescription: "A file or a directory in the same repository, relative to the configuration.",
    examples: ["federation/rules.json"],
  },
  policies: {
    markdownDescription: "What sign-ins must be like. Each policy is off unless it is switched on here.",
    examples: [{ locked: true, "federation-required": true }],
  },
  lockedPolicies: {
    markdownDescription:
      "Whether no comment, no option, no override and no configuration in a directory below can switch these policies off or change the severity of their findings.",
    examples: [true],
  },
  federationRequired: {
    markdownDescription:
      "Whether everything that signs in at Anthropic must do so with federation, not with a stored key.",
    examples: [true],
  },
  allowedIdentities: {
    markdownDescription: "The ids that sign-ins may use. A list that is left out allows every id of its kind.",
    examples: [
      { federationRules: ["fdrl_01AbCdEfGhIjKlMnOpQrStUv"], organizations: ["3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a"] },
    ],
  },
  allowedRules: {
    markdownDescription: "The federation rules that sign-ins may use.",
    examples: [["fdrl_01AbCdEfGhIjKlMnOpQrStUv", "${{ vars.ANTHROPIC_FEDERATION_RULE_ID }}"]],
  },
  allowedRule: {
    markdownDescription: "`fdrl_01…`, or an expression exactly as sign-ins write it, such as `${{ vars.NAME }}`.",
    examples: ["fdrl_01AbCdEfGhIjKlMnOpQrStUv"],
  },
  beginsReference: {
    markdownDescription: "A value that contains an expression or a reference to a variable.",
    examples: ["${{ vars.FEDERATION_RULE_ID }}"],
  },
  allowedOrganizations: {
    markdownDescription: "The organizations that sign-ins may use.",
    examples: [["3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a"]],
  },
  allowedOrganization: {
    markdownDescription: "A UUID, or an expression exactly as sign-ins write it, such as `${{ vars.NAME }}`.",
    examples: ["3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a"],
  },
  allowedAccounts: {
    markdownDescription: "The service accounts that sign-ins may use.",
    examples: [["svac_01AbCdEfGhIjKlMnOpQrStUv"]],
  },
  allowedAccount: {
    markdownDescription: "`svac_01…`, or an expression exactly as sign-ins write it, such as `${{ vars.NAME }}`.",
    examples: ["svac_01AbCdEfGhIjKlMnOpQrStUv"],
  },
  allowedWorkspaces: {
    markdownDescription: "The workspaces that sign-ins may use.",
    examples: [["wrkspc_01AbCdEfGhIjKlMnOpQrStUv"]],
  },
  allowedWorkspace: {
    markdownDescription: "`wrkspc_01…`, or an expression exactly as sign-ins write it, such as `${{ vars.NAME }}`.",
    examples: ["wrkspc_01AbCdEfGhIjKlMnOpQrStUv"],
  },
  allowedSources: {
    markdownDescription:
      "From where sign-ins may get their identity tokens: each kind is allowed as a whole (`true`) or for some patterns, in which `*` is anything but a slash and `**` is anything.",
    examples: [{ "github-actions": true, file: ["/var/run/secrets/**"] }],
  },
  allowedGithubActions: {
    markdownDescription: "Whether sign-ins may use the OIDC token of their GitHub Actions job.",
    examples: [true],
  },
  allowedFiles: {
    markdownDescription: "The token files that sign-ins may read: `true` for all, or patterns of paths.",
    examples: [["/var/run/secrets/**"], true],
  },
  sourcePattern: {
    markdownDescription: "A pattern in which `*` is anything but a slash and `**` is anything.",
    examples: ["/var/run/secrets/**"],
  },
  allowedVariables: {
    markdownDescription:
      "The variables from which sign-ins may read their tokens: `true` for all, or patterns of names.",
    examples: [["ANTHROPIC_IDENTITY_TOKEN"], true],
  },
  allowedUrls: {
    markdownDescription: "The URLs that sign-ins may request their tokens from: `true` for all, or patterns of URLs.",
    examples: [["http://169.254.169.254/**"], true],
  },
  allowedCommands: {
    markdownDescription:
      "The commands that sign-ins may run for their tokens: `true` for all, or patterns of commands whose arguments are separated by spaces.",
    examples: [["aws sts get-web-identity-token **"], true],
  },
  pinnedAudience: {
    markdownDescription:
      "Whether sign-ins must name the audience of their token: `true` for any, or a list of audiences of which it must be one.",
    examples: [["https://api.anthropic.com"], true],
  },
  upstreams: {
    markdownDescription:
      "The providers that the gateway forwards requests to. Several upstreams of one provider need different `name`s.",
    examples: [
      [
        {
          provider: "anthropic",
          auth: {
            federation_rule_id: "${ANTHROPIC_FEDERATION_RULE_ID}",
            organization_id: "${ANTHROPIC_ORGANIZATION_ID}",
            identity_token_file: "/var/run/secrets/anthropic/token",
          },
        },
      ],
    ],
  },
  upstream: { markdownDescription: "A provider. The keys of `auth` depend on it.", examples: [{ provider: "vertex" }] },
  federatedUpstream: {
    markdownDescription:
      "An upstream with at least one key of federation, unless its `provider` is another one that the gateway knows.",
    examples: [{ provider: "anthropic", auth: { federation_rule_id: "fdrl_01AbCdEfGhIjKlMnOpQrStUv" } }],
  },
  federatedUpstreamAuth: {
    markdownDescription: "A sign-in with at least one key of federation, however it is spelled.",
    examples: [{ federation_rule_id: "fdrl_01AbCdEfGhIjKlMnOpQrStUv" }],
  },
  federationKey: {
    markdownDescription: "A key that only a sign-in with federation has, possibly with dashes or capitals.",
    examples: ["federation_rule_id"],
  },
  keyedUpstreamAuth: {
    markdownDescription: "A sign-in with an API key or an OAuth token.",
    examples: [{ api_key: "${ANTHROPIC_API_KEY}" }],
  },
  keyedUpstream: {
    markdownDescription: "An upstream that forwards requests to Anthropic with an API key or an OAuth token.",
    examples: [{ provider: "anthropic", auth: { api_key: "${ANTHROPIC_API_KEY}" } }],
  },
  anthropicProvider: {
    markdownDescription: "Anthropic itself, the only provider that federation signs in to.",
    examples: ["anthropic"],
  },
  upstreamName: { markdownDescription: "Distinguishes the upstreams of one `provider`.", examples: ["production"] },
  upstreamAuth: {
    markdownDescription:
      "How the gateway signs in: with `api_key`, with `oauth_token`, or with a federation rule. There must be exactly one of them.",
    examples: [
      {
        federation_rule_id: "fdrl_01AbCdEfGhIjKlMnOpQrStUv",
        organization_id: "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a",
        service_account_id: "svac_01AbCdEfGhIjKlMnOpQrStUv",
        identity_token_file: "/var/run/secrets/anthropic/token",
      },
    ],
    defaultSnippets: [
      {
        label: "workload identity federation",
        description: "Sign in with an OIDC token",
        body: {
          federation_rule_id: "fdrl_$1",
          organization_id: "$2",
          service_account_id: "svac_$3",
          identity_token_file: "${4:/var/run/secrets/anthropic/token}",
        },
      },
    ],
  },
  gatewayCredential: {
    markdownDescription:
      "An API key or an OAuth token, usually a reference such as `${ANTHROPIC_API_KEY}` or `${file:/run/secrets/key}`.",
    examples: ["${ANTHROPIC_API_KEY}"],
  },
  federationRuleIdOrReference: {
    markdownDescription:
      "The Anthropic federation rule to exchange the token under: `fdrl_…`, or a reference such as `${ANTHROPIC_FEDERATION_RULE_ID}`.",
    examples: ["fdrl_01AbCdEfGhIjKlMnOpQrStUv", "${ANTHROPIC_FEDERATION_RULE_ID}"],
  },
  textWithDollar: {
    markdownDescription: "A text with a `$`, which only a reference can contain.",
    examples: ["${ANTHROPIC_ORGANIZATION_ID}"],
  },
  gatewayReference: {
    markdownDescription: "A value that the gateway reads from a variable (`${NAME}`) or from a file (`${file:/path}`).",
    examples: ["${ANTHROPIC_ORGANIZATION_ID}", "${file:/etc/anthropic/organization-id}"],
  },
  organizationIdOrReference: {
    markdownDescription:
      "The id of the Anthropic organization: a UUID, or a reference such as `${ANTHROPIC_ORGANIZATION_ID}`.",
    examples: ["3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a", "${ANTHROPIC_ORGANIZATION_ID}"],
  },
  serviceAccountIdOrReference: {
    markdownDescription:
      "The service account that the rule must lead to: `svac_…`, or a reference such as `${ANTHROPIC_SERVICE_ACCOUNT_ID}`.",
    examples: ["svac_01AbCdEfGhIjKlMnOpQrStUv", "${ANTHROPIC_SERVICE_ACCOUNT_ID}"],
  },
  workspaceIdOrReference: {
    markdownDescription:
      "The workspace to sign in to: `wrkspc_…`, or a reference such as `${ANTHROPIC_WORKSPACE_ID}`. Required if the federation rule spans several workspaces.",
    examples: ["wrkspc_01AbCdEfGhIjKlMnOpQrStUv", "${ANTHROPIC_WORKSPACE_ID}"],
  },
  gatewayTokenFile: {
    markdownDescription:
      "The path of the file that contains the token, in which references such as `${NAME}` and `${file:/path}` are replaced.",
    examples: ["/var/run/secrets/anthropic/token", "${TOKEN_DIR}/token"],
  },
  anthropicUpstream: {
    markdownDescription: "An upstream that forwards requests to Anthropic. The keys of federation belong in `auth`.",
    examples: [
      {
        provider: "anthropic",
        auth: {
          federation_rule_id: "${ANTHROPIC_FEDERATION_RULE_ID}",
          organization_id: "${ANTHROPIC_ORGANIZATION_ID}",
          identity_token_file: "/var/run/secrets/anthropic/token",
        },
      },
    ],
  },
  workloadSpec: {
    markdownDescription: "The spec of a pod, or of a workload with a template of pods.",
    examples: [{ containers: [{ name: "agent" }] }],
  },
  podTemplate: {
    markdownDescription: "The template of the pods, or of the jobs of a CronJob.",
    examples: [{ spec: { containers: [{ name: "agent" }] } }],
  },
  containers: { markdownDescription: "The containers of a pod.", examples: [[{ name: "agent" }]] },
  container: {
    markdownDescription: "A container. Its variables can sign in Anthropic's SDKs.",
    examples: [{ name: "agent" }],
  },
  containerVariables: {
    markdownDescription: "The environment variables of a container.",
    examples: [
      [
        { name: "ANTHROPIC_FEDERATION_RULE_ID", value: "fdrl_01AbCdEfGhIjKlMnOpQrStUv" },
        { name: "ANTHROPIC_ORGANIZATION_ID", value: "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a" },
        { name: "ANTHROPIC_IDENTITY_TOKEN_FILE", value: "/var/run/secrets/anthropic/token" },
      ],
    ],
    defaultSnippets: [
      {
        label: "workload identity federation",
        description: "Sign in with a projected token",
        body: [
          { name: "ANTHROPIC_FEDERATION_RULE_ID", value: "fdrl_$1" },
          { name: "ANTHROPIC_ORGANIZATION_ID", value: "$2" },
          { name: "ANTHROPIC_SERVICE_ACCOUNT_ID", value: "svac_$3" },
          { name: "ANTHROPIC_IDENTITY_TOKEN_FILE", value: "${4:/var/run/secrets/anthropic/token}" },
        ],
      },
    ],
  },
  containerVariable: {
    markdownDescription: "An environment variable of a container.",
    examples: [{ name: "ANTHROPIC_IDENTITY_TOKEN_FILE", value: "/var/run/secrets/anthropic/token" }],
  },
  containerVariableName: {
    markdownDescription: "The name of a variable. Anthropic's SDKs read those that begin with `ANTHROPIC_`.",
    examples: ["ANTHROPIC_IDENTITY_TOKEN_FILE"],
  },
  variableValue: {
    markdownDescription: "The value of a variable, a string. The API server refuses numbers and booleans.",
    examples: ["8080"],
  },
  federationRuleVariable: {
    markdownDescription: "The Anthropic federation rule to exchange the token under.",
    examples: [{ name: "ANTHROPIC_FEDERATION_RULE_ID", value: "fdrl_01AbCdEfGhIjKlMnOpQrStUv" }],
  },
  federationRuleValue: {
    markdownDescription:
      "The Anthropic federation rule to exchange the token under: `fdrl_` followed by letters or digits.",
    examples: ["fdrl_01AbCdEfGhIjKlMnOpQrStUv"],
  },
  composedValue: {
    markdownDescription: "A value that is empty, or depends on other variables (`$(NAME)`) or on Helm (`{{ … }}`).",
    examples: ["$(RULE_ID)", "{{ .Values.ruleId }}"],
  },
  organizationVariable: {
    markdownDescription: "The id of the Anthropic organization.",
    examples: [{ name: "ANTHROPIC_ORGANIZATION_ID", value: "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a" }],
  },
  organizationValue: {
    markdownDescription: "The id of the Anthropic organization: a UUID.",
    examples: ["3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a"],
  },
  serviceAccountVariable: {
    markdownDescription: "The service account that the rule must lead to.",
    examples: [{ name: "ANTHROPIC_SERVICE_ACCOUNT_ID", value: "svac_01AbCdEfGhIjKlMnOpQrStUv" }],
  },
  serviceAccountValue: {
    markdownDescription: "The service account that the rule must lead to: `svac_` followed by letters or digits.",
    examples: ["svac_01AbCdEfGhIjKlMnOpQrStUv"],
  },
  workspaceVariable: {
    markdownDescription: "The workspace to sign in to. Required if the federation rule spans several workspaces.",
    examples: [{ name: "ANTHROPIC_WORKSPACE_ID", value: "wrkspc_01AbCdEfGhIjKlMnOpQrStUv" }],
  },
  workspaceValue: {
    markdownDescription:
      "The workspace to sign in to: `wrkspc_` followed by letters or digits. Required if the federation rule spans several workspaces.",
    examples: ["wrkspc_01AbCdEfGhIjKlMnOpQrStUv"],
  },
  identityTokenVariable: {
    markdownDescription: "The file with the identity token, in a mounted volume.",
    examples: [{ name: "ANTHROPIC_IDENTITY_TOKEN_FILE", value: "/var/run/secrets/anthropic/token" }],
  },
  identityTokenPath: {
    markdownDescription:
      "The path of the identity token: the `mountPath` of the volume, and the `path` of the token in it.",
    examples: ["/var/run/secrets/anthropic/token"],
  },
  containerMounts: {
    markdownDescription:
      "Where the volumes of the pod are mounted. A volume that is mounted with `subPath` is never renewed.",
    examples: [[{ name: "anthropic-token", mountPath: "/var/run/secrets/anthropic" }]],
    defaultSnippets: [
      {
        label: "token for Anthropic",
        description: "Mount the volume with the token",
        body: [{ name: "${1:anthropic-token}", mountPath: "${2:/var/run/secrets/anthropic}" }],
      },
    ],
  },
  podVolumes: {
    markdownDescription:
      "The volumes of a pod. A projected volume can contain a token of the service account for Anthropic.",
    examples: [
      [
        {
          name: "anthropic-token",
          projected: {
            sources: [
              {
                serviceAccountToken: { audience: "https://api.anthropic.com", expirationSeconds: 3600, path: "token" },
              },
            ],
          },
        },
      ],
    ],
    defaultSnippets: [
      {
        label: "token for Anthropic",
        description: "A projected volume with a token of the service account",
        body: [
          {
            name: "${1:anthropic-token}",
            projected: {
              sources: [
                {
                  serviceAccountToken: {
                    audience: "${2:https://api.anthropic.com}",
                    expirationSeconds: 3600,
                    path: "${3:token}",
                  },
                },
              ],
            },
          },
        ],
      },
    ],
  },
  workloads: {
    markdownDescription: "The items of a resource with `kind: List`.",
    examples: [[{ kind: "Pod", spec: { containers: [{ name: "agent" }] } }]],
  },
  workload: {
    markdownDescription: "A workload, or another resource.",
    examples: [{ kind: "Pod", spec: { containers: [{ name: "agent" }] } }],
  },
  schemaReference: {
    markdownDescription: "The address of this schema, which only editors read.",
    examples: ["./profile.schema.json"],
  },
  profileVersion: { markdownDescription: "The version of the format; it can be left out.", examples: ["1.0"] },
  authentication: {
    markdownDescription: "How the SDKs sign in with this profile.",
    examples: [
      {
        type: "oidc_federation",
        federation_rule_id: "fdrl_01AbCdEfGhIjKlMnOpQrStUv",
        identity_token: { source: "file", path: "/var/run/secrets/anthropic/token" },
      },
    ],
  },
  authenticationType: {
    markdownDescription: "`oidc_federation` selects workload identity federation.",
    examples: ["oidc_federation"],
  },
  profileToken: {
    markdownDescription:
      "Where the workload's OIDC token comes from. Without it, the SDKs read `ANTHROPIC_IDENTITY_TOKEN_FILE` or `ANTHROPIC_IDENTITY_TOKEN`.",
    examples: [{ source: "file", path: "/var/run/secrets/anthropic/token" }],
  },
  profileTokenSource: { markdownDescription: "`file` is the only source that a profile can have.", examples: ["file"] },
  profileScope: { markdownDescription: "The scope of the access token.", examples: ["workspace:developer"] },
  credentialsPath: {
    markdownDescription: "The file in which the SDKs keep the access token.",
    examples: ["credentials/ci.json"],
  },
  profileBaseUrl: {
    markdownDescription:
      "The base URL of the API, below which the token is exchanged too. It begins with `https://`, except for loopback addresses.",
    examples: ["https://api.anthropic.com"],
  },
  resources: {
    markdownDescription: "Federation rules, issuers and service accounts, in any order.",
    examples: [
      [
        {
          id: "fdrl_01AbCdEfGhIjKlMnOpQrStUv",
          name: "gha-main",
          issuer_id: "fdis_01AbCdEfGhIjKlMnOpQrStUv",
          match: { subject_prefix: "repo:acme/site:ref:refs/heads/main", audience: "https://api.anthropic.com" },
          target: { type: "service_account", service_account_id: "svac_01AbCdEfGhIjKlMnOpQrStUv" },
          workspace_id: "wrkspc_01AbCdEfGhIjKlMnOpQrStUv",
          oauth_scope: "workspace:developer",
          token_lifetime_seconds: 600,
        },
        {
          id: "fdis_01AbCdEfGhIjKlMnOpQrStUv",
          name: "github-actions",
          issuer_url: "https://token.actions.githubusercontent.com",
          jwks: { type: "discovery" },
        },
      ],
    ],
  },
  resource: {
    markdownDescription: "A federation rule (`fdrl_…`), an issuer (`fdis_…`) or a service account (`svac_…`).",
    examples: [
      {
        id: "fdrl_01AbCdEfGhIjKlMnOpQrStUv",
        name: "gha-main",
        issuer_id: "fdis_01AbCdEfGhIjKlMnOpQrStUv",
        match: { subject_prefix: "repo:acme/site:ref:refs/heads/main", audience: "https://api.anthropic.com" },
        target: { type: "service_account", service_account_id: "svac_01AbCdEfGhIjKlMnOpQrStUv" },
        workspace_id: "wrkspc_01AbCdEfGhIjKlMnOpQrStUv",
        oauth_scope: "workspace:developer",
        token_lifetime_seconds: 600,
      },
    ],
  },
  resourceId: {
    markdownDescription:
      "The prefix of the id says what the resource is: `fdrl_` a federation rule, `fdis_` an issuer, `svac_` a service account.",
    examples: ["fdrl_01AbCdEfGhIjKlMnOpQrStUv"],
  },
  federationRule: {
    markdownDescription: "Which identity tokens can be exchanged, and as which service account they sign in.",
    examples: [
      {
        id: "fdrl_01AbCdEfGhIjKlMnOpQrStUv",
        name: "gha-main",
        issuer_id: "fdis_01AbCdEfGhIjKlMnOpQrStUv",
        match: { subject_prefix: "repo:acme/site:ref:refs/heads/main", audience: "https://api.anthropic.com" },
        target: { type: "service_account", service_account_id: "svac_01AbCdEfGhIjKlMnOpQrStUv" },
        workspace_id: "wrkspc_01AbCdEfGhIjKlMnOpQrStUv",
        oauth_scope: "workspace:developer",
        token_lifetime_seconds: 600,
      },
    ],
  },
  resourceName: {
    markdownDescription: "Lower-case letters, digits and dashes, at most 255 characters.",
    examples: ["gha-main"],
  },
  issuerId: {
    markdownDescription: "The issuer of the tokens: `fdis_` followed by letters or digits.",
    examples: ["fdis_01AbCdEfGhIjKlMnOpQrStUv"],
  },
  ruleMatch: {
    markdownDescription: "What a token must have. All matchers that are set must hold; `audience` alone is not enough.",
    examples: [{ subject_prefix: "repo:acme/site:ref:refs/heads/main", audience: "https://api.anthropic.com" }],
  },
  subjectPrefix: {
    markdownDescription:
      "The whole `sub` of the token, compared character by character. Only with `*` at its end is it a prefix.",
    examples: ["repo:acme/site:ref:refs/heads/main", "repo:acme/site:*"],
  },
  ruleAudience: {
    markdownDescription: "The `aud` of the token, or one of several. Without it, `https://api.anthropic.com`.",
    examples: ["https://api.anthropic.com"],
  },
  ruleClaims: {
    markdownDescription: "Claims at the top level of the token, each with exactly this string.",
    examples: [{ repository_owner: "acme" }],
  },
  repositoryClaim: {
    markdownDescription: "On GitHub, the repository of the run, as `OWNER/REPO`.",
    examples: ["acme/site"],
  },
  repositoryIdClaim: {
    markdownDescription: "On GitHub, the id of the repository, which it keeps when it is renamed or transferred.",
    examples: ["987654321"],
  },
  ownerClaim: {
    markdownDescription: "On GitHub, the user or the organization that the repository belongs to.",
    examples: ["acme"],
  },
  ownerIdClaim: {
    markdownDescription: "On GitHub, the id of the owner, which nobody else ever gets.",
    examples: ["1234567"],
  },
  refClaim: {
    markdownDescription:
      "On GitHub, the branch or the tag of the run, in full. In a run for a pull request, its merge ref.",
    examples: ["refs/heads/main"],
  },
  environmentClaim: {
    markdownDescription: "On GitHub, the environment of the job. Other jobs have no such claim.",
    examples: ["production"],
  },
  eventClaim: { markdownDescription: "On GitHub, what started the run.", examples: ["push"] },
  workflowClaim: {
    markdownDescription: "On GitHub, the file of the workflow, with its repository and its ref.",
    examples: ["acme/site/.github/workflows/triage.yml@refs/heads/main"],
  },
  jobWorkflowClaim: {
    markdownDescription: "On GitHub, the file of the reusable workflow that the job runs; else that of the workflow.",
    examples: ["acme/shared/.github/workflows/claude.yml@refs/heads/main"],
  },
  claimValue: {
    markdownDescription: "A string; numbers, booleans and nested claims need `condition`.",
    examples: ["acme"],
  },
  ruleCondition: {
    markdownDescription: "An expression in CEL with the variable `claims` that must be `true`.",
    examples: ["claims.ref == 'refs/heads/main'"],
  },
  ruleTarget: {
    markdownDescription: "As whom a token signs in.",
    examples: [{ type: "service_account", service_account_id: "svac_01AbCdEfGhIjKlMnOpQrStUv" }],
  },
  targetType: {
    markdownDescription: "`service_account`, or `user` for rules made in the Console.",
    examples: ["service_account"],
  },
  targetAccount: {
    markdownDescription: "The service account that a token signs in as: `svac_` followed by letters or digits.",
    examples: ["svac_01AbCdEfGhIjKlMnOpQrStUv"],
  },
  ruleWorkspace: {
    markdownDescription: "The only workspace in which the rule is enabled. An older form of `workspace_ids`.",
    examples: ["wrkspc_01AbCdEfGhIjKlMnOpQrStUv"],
  },
  ruleWorkspaces: {
    markdownDescription: "The workspaces in which the rule is enabled. With several, a sign-in must name one.",
    examples: [["wrkspc_01AbCdEfGhIjKlMnOpQrStUv"]],
  },
  enabledWorkspace: {
    markdownDescription: "A workspace in which the rule is enabled.",
    examples: ["wrkspc_01AbCdEfGhIjKlMnOpQrStUv"],
  },
  allWorkspaces: {
    markdownDescription: "Whether the rule is enabled in every workspace. A sign-in must name one then.",
    examples: [false],
  },
  ruleScope: {
    markdownDescription:
      "What the access token allows, such as `workspace:developer`. Several are separated by spaces.",
    examples: ["workspace:developer"],
  },
  ruleLifetime: { markdownDescription: "In seconds, from 60 to 86400; default 3600.", examples: [600] },
  archivedAt: {
    markdownDescription: "When the resource was archived. No token can be exchanged with it since then.",
    examples: [null],
  },
  federationIssuer: {
    markdownDescription: "Who signs the identity tokens.",
    examples: [
      {
        id: "fdis_01AbCdEfGhIjKlMnOpQrStUv",
        name: "github-actions",
        issuer_url: "https://token.actions.githubusercontent.com",
        jwks: { type: "discovery" },
      },
    ],
  },
  issuerUrl: {
    markdownDescription: "The `iss` of the tokens, compared byte for byte: also a slash at its end counts.",
    examples: ["https://token.actions.githubusercontent.com"],
  },
  httpsUrl: {},
  issuerKeys: {
    markdownDescription: "Where the public keys are: `discovery`, `explicit_url` or `inline`.",
    examples: [{ type: "discovery" }],
  },
  keysType: {
    markdownDescription:
      "`discovery`: from `/.well-known/openid-configuration` of the issuer. `explicit_url`: from `url`. `inline`: from `keys`.",
    examples: ["discovery"],
  },
  discoveryBase: {
    markdownDescription: "Where Anthropic finds `/.well-known/openid-configuration` if that is not the issuer URL.",
    examples: ["https://oidc.example.com"],
  },
  keysUrl: {
    markdownDescription: "The address of the JWKS document, for `explicit_url`.",
    examples: ["https://oidc.example.com/keys"],
  },
  inlineKeys: {
    markdownDescription:
      "The public keys themselves, for `inline`: the list in `keys` of a JWKS document, not the document.",
    examples: [[{ kty: "RSA", kid: "1", n: "…", e: "AQAB" }]],
  },
  inlineKey: {
    markdownDescription: "A public key as a JSON Web Key.",
    examples: [{ kty: "RSA", kid: "1", n: "…", e: "AQAB" }],
  },
  caCertificate: {
    markdownDescription:
      "The certificate of the authority (PEM) that signs the server's certificate, if it is not a public one.",
    examples: ["-----BEGIN CERTIFICATE-----\n…"],
  },
  tokenLimit: {
    markdownDescription: "The largest difference of `exp` and `iat` in seconds, from 1 to 176400; default 3600.",
    examples: [3600],
  },
  checkJti: {
    markdownDescription: "Whether a token with `jti` can be exchanged only once; default `true`.",
    examples: [true],
  },
  serviceAccount: {
    markdownDescription: "As whom programs sign in.",
    examples: [{ id: "svac_01AbCdEfGhIjKlMnOpQrStUv", name: "ci", organization_role: "developer" }],
  },
  organizationRole: {
    markdownDescription: "`developer`, or `admin`, which the scope `org:admin` requires.",
    examples: ["developer"],
  },
  resourcePage: {
    markdownDescription: "An answer of the Admin API to a request for a list.",
    examples: [
      {
        data: [
          {
            id: "fdrl_01AbCdEfGhIjKlMnOpQrStUv",
            name: "gha-main",
            issuer_id: "fdis_01AbCdEfGhIjKlMnOpQrStUv",
            match: { subject_prefix: "repo:acme/site:ref:refs/heads/main", audience: "https://api.anthropic.com" },
            target: { type: "service_account", service_account_id: "svac_01AbCdEfGhIjKlMnOpQrStUv" },
            workspace_id: "wrkspc_01AbCdEfGhIjKlMnOpQrStUv",
            oauth_scope: "workspace:developer",
            token_lifetime_seconds: 600,
          },
        ],
        next_page: null,
      },
    ],
  },
  nextPage: {
    markdownDescription: "Where the list goes on. If there is a next page, this one lacks resources.",
    examples: [null],
  },
  engine: {
    markdownDescription:
      "The engine that runs the agent: its id, or a mapping with `id` and, to sign in without an API key, `auth`.",
    examples: ["claude", { id: "claude" }],
  },
  engineAuth: {
    markdownDescription:
      "How the engine signs in: it exchanges the job's OIDC token for a short-lived access token. `type` selects the notation.\n\nIn an engine definition (an `engine` with `display-name`), `auth` is a list with a different meaning.",
    examples: [{ type: "github-oidc", provider: "aws" }],
  },
  engineAuthList: {
    markdownDescription:
      "A list is only for an engine definition (an `engine` with `display-name`). gh-aw defines its items.",
    examples: [[{ role: "api-key", secret: "MY_KEY" }]],
  },
  safeOutputs: {
    markdownDescription:
      "What the agent may write. Threat detection checks the agent's output first, also with an engine.",
    examples: [{ "threat-detection": { engine: { id: "claude" } } }],
  },
  threatDetection: {
    markdownDescription:
      "How the agent's output is checked for threats. An `engine` here replaces the workflow's engine and its sign-in.",
    examples: [{ engine: { id: "claude" } }, false],
  },
  authThroughEnvironment: {
    markdownDescription:
      "Variables that AWF reads are set in the workflow's `env`, in `engine.env` (also of threat detection) or in `sandbox.agent.env`, so that `engine.auth` may be incomplete.",
    examples: [{ engine: { id: "claude", env: { AWF_AUTH_AWS_REGION: "eu-central-1" } } }],
  },
  environmentWithAuth: {
    markdownDescription: "An `env` mapping that sets at least one variable that AWF reads.",
    examples: [{ AWF_AUTH_AWS_REGION: "eu-central-1" }],
  },
  authInTheBlock: {
    markdownDescription:
      "If no `env` mapping sets sign-in variables, `engine.auth` must have every key that its provider requires.",
    examples: [{ engine: { id: "claude" } }],
  },
  engineWithRequiredKeys: {
    markdownDescription: "An engine whose `auth` has every key that its provider requires.",
    examples: ["claude"],
  },
  githubOidcRequiredKeys: {
    markdownDescription:
      "The keys that each OIDC provider requires. AWS has none: its role and region are set in `engine.env`.",
    examples: [
      {
        type: "github-oidc",
        provider: "azure",
        "azure-tenant-id": "${{ vars.AZURE_TENANT_ID }}",
        "azure-client-id": "${{ vars.AZURE_CLIENT_ID }}",
      },
    ],
  },
} as const;

/** The whole definitions in the schemas of input files. */
export const FILE_DEFINITIONS = {
  actionsVariables: { ...DEFINITIONS.actionsVariables, ...FOR_EDITORS.actionsVariables },
  federationRuleInEnv: { ...DEFINITIONS.federationRuleInEnv, ...FOR_EDITORS.federationRuleInEnv },
  uncheckedVariable: { ...DEFINITIONS.uncheckedVariable, ...FOR_EDITORS.uncheckedVariable },
  federationRuleId: { ...DEFINITIONS.federationRuleId, ...FOR_EDITORS.federationRuleId },
  value: { ...DEFINITIONS.value, ...FOR_EDITORS.value },
  organizationInEnv: { ...DEFINITIONS.organizationInEnv, ...FOR_EDITORS.organizationInEnv },
  organizationId: { ...DEFINITIONS.organizationId, ...FOR_EDITORS.organizationId },
  serviceAccountInEnv: { ...DEFINITIONS.serviceAccountInEnv, ...FOR_EDITORS.serviceAccountInEnv },
  serviceAccountId: { ...DEFINITIONS.serviceAccountId, ...FOR_EDITORS.serviceAccountId },
  workspaceInEnv: { ...DEFINITIONS.workspaceInEnv, ...FOR_EDITORS.workspaceInEnv },
  workspaceId: { ...DEFINITIONS.workspaceId, ...FOR_EDITORS.workspaceId },
  tokenFileVariable: { ...DEFINITIONS.tokenFileVariable, ...FOR_EDITORS.tokenFileVariable },
  jobs: { ...DEFINITIONS.jobs, ...FOR_EDITORS.jobs },
  job: { ...DEFINITIONS.job, ...FOR_EDITORS.job },
  steps: { ...DEFINITIONS.steps, ...FOR_EDITORS.steps },
  step: { ...DEFINITIONS.step, ...FOR_EDITORS.step },
  claudeCodeAction: { ...DEFINITIONS.claudeCodeAction, ...FOR_EDITORS.claudeCodeAction },
  claudeStep: { ...DEFINITIONS.claudeStep, ...FOR_EDITORS.claudeStep },
  claudeInputs: { ...DEFINITIONS.claudeInputs, ...FOR_EDITORS.claudeInputs },
  federationRuleInput: { ...DEFINITIONS.federationRuleInput, ...FOR_EDITORS.federationRuleInput },
  uncheckedInput: { ...DEFINITIONS.uncheckedInput, ...FOR_EDITORS.uncheckedInput },
  organizationInput: { ...DEFINITIONS.organizationInput, ...FOR_EDITORS.organizationInput },
  serviceAccountInput: { ...DEFINITIONS.serviceAccountInput, ...FOR_EDITORS.serviceAccountInput },
  workspaceInput: { ...DEFINITIONS.workspaceInput, ...FOR_EDITORS.workspaceInput },
  audienceInput: { ...DEFINITIONS.audienceInput, ...FOR_EDITORS.audienceInput },
  credentialInput: { ...DEFINITIONS.credentialInput, ...FOR_EDITORS.credentialInput },
  actionRuns: { ...DEFINITIONS.actionRuns, ...FOR_EDITORS.actionRuns },
  providers: { ...DEFINITIONS.providers, ...FOR_EDITORS.providers },
  provider: { ...DEFINITIONS.provider, ...FOR_EDITORS.provider },
  agentAuth: { ...DEFINITIONS.agentAuth, ...FOR_EDITORS.agentAuth },
  federationType: { ...DEFINITIONS.federationType, ...FOR_EDITORS.federationType },
  agentFederation: { ...DEFINITIONS.agentFederation, ...FOR_EDITORS.agentFederation },
  identityToken: { ...DEFINITIONS.identityToken, ...FOR_EDITORS.identityToken },
  fileSource: { ...DEFINITIONS.fileSource, ...FOR_EDITORS.fileSource },
  tokenFile: { ...DEFINITIONS.tokenFile, ...FOR_EDITORS.tokenFile },
  envSource: { ...DEFINITIONS.envSource, ...FOR_EDITORS.envSource },
  variableName: { ...DEFINITIONS.variableName, ...FOR_EDITORS.variableName },
  commandSource: { ...DEFINITIONS.commandSource, ...FOR_EDITORS.commandSource },
  argumentList: { ...DEFINITIONS.argumentList, ...FOR_EDITORS.argumentList },
  argument: { ...DEFINITIONS.argument, ...FOR_EDITORS.argument },
  urlSource: { ...DEFINITIONS.urlSource, ...FOR_EDITORS.urlSource },
  tokenSourceUrl: { ...DEFINITIONS.tokenSourceUrl, ...FOR_EDITORS.tokenSourceUrl },
  headers: { ...DEFINITIONS.headers, ...FOR_EDITORS.headers },
  headerValue: { ...DEFINITIONS.headerValue, ...FOR_EDITORS.headerValue },
  responseField: { ...DEFINITIONS.responseField, ...FOR_EDITORS.responseField },
  models: { ...DEFINITIONS.models, ...FOR_EDITORS.models },
  model: { ...DEFINITIONS.model, ...FOR_EDITORS.model },
  agents: { ...DEFINITIONS.agents, ...FOR_EDITORS.agents },
  agent: { ...DEFINITIONS.agent, ...FOR_EDITORS.agent },
  workflowAuth: { ...DEFINITIONS.workflowAuth, ...FOR_EDITORS.workflowAuth },
  githubOidc: { ...DEFINITIONS.githubOidc, ...FOR_EDITORS.githubOidc },
  githubOidcType: { ...DEFINITIONS.githubOidcType, ...FOR_EDITORS.githubOidcType },
  oidcProvider: { ...DEFINITIONS.oidcProvider, ...FOR_EDITORS.oidcProvider },
  audience: { ...DEFINITIONS.audience, ...FOR_EDITORS.audience },
  federationRuleIdOrExpression: {
    ...DEFINITIONS.federationRuleIdOrExpression,
    ...FOR_EDITORS.federationRuleIdOrExpression,
  },
  beginsExpression: { ...DEFINITIONS.beginsExpression, ...FOR_EDITORS.beginsExpression },
  expression: { ...DEFINITIONS.expression, ...FOR_EDITORS.expression },
  organizationIdOrExpression: { ...DEFINITIONS.organizationIdOrExpression, ...FOR_EDITORS.organizationIdOrExpression },
  serviceAccountIdOrExpression: {
    ...DEFINITIONS.serviceAccountIdOrExpression,
    ...FOR_EDITORS.serviceAccountIdOrExpression,
  },
  workspaceIdOrExpression: { ...DEFINITIONS.workspaceIdOrExpression, ...FOR_EDITORS.workspaceIdOrExpression },
  azureTenantId: { ...DEFINITIONS.azureTenantId, ...FOR_EDITORS.azureTenantId },
  azureClientId: { ...DEFINITIONS.azureClientId, ...FOR_EDITORS.azureClientId },
  azureScope: { ...DEFINITIONS.azureScope, ...FOR_EDITORS.azureScope },
  azureCloudOrExpression: { ...DEFINITIONS.azureCloudOrExpression, ...FOR_EDITORS.azureCloudOrExpression },
  azureCloud: { ...DEFINITIONS.azureCloud, ...FOR_EDITORS.azureCloud },
  gcpWorkloadIdentityProvider: {
    ...DEFINITIONS.gcpWorkloadIdentityProvider,
    ...FOR_EDITORS.gcpWorkloadIdentityProvider,
  },
  gcpServiceAccount: { ...DEFINITIONS.gcpServiceAccount, ...FOR_EDITORS.gcpServiceAccount },
  gcpProject: { ...DEFINITIONS.gcpProject, ...FOR_EDITORS.gcpProject },
  gcpLocation: { ...DEFINITIONS.gcpLocation, ...FOR_EDITORS.gcpLocation },
  anthropicWif: { ...DEFINITIONS.anthropicWif, ...FOR_EDITORS.anthropicWif },
  anthropicWifType: { ...DEFINITIONS.anthropicWifType, ...FOR_EDITORS.anthropicWifType },
  tokenUrlOrExpression: { ...DEFINITIONS.tokenUrlOrExpression, ...FOR_EDITORS.tokenUrlOrExpression },
  tokenUrl: { ...DEFINITIONS.tokenUrl, ...FOR_EDITORS.tokenUrl },
  workflowFederationAuth: { ...DEFINITIONS.workflowFederationAuth, ...FOR_EDITORS.workflowFederationAuth },
  workflowFederation: { ...DEFINITIONS.workflowFederation, ...FOR_EDITORS.workflowFederation },
  baselineVersion: { ...DEFINITIONS.baselineVersion, ...FOR_EDITORS.baselineVersion },
  knownFindings: { ...DEFINITIONS.knownFindings, ...FOR_EDITORS.knownFindings },
  knownFinding: { ...DEFINITIONS.knownFinding, ...FOR_EDITORS.knownFinding },
  knownPath: { ...DEFINITIONS.knownPath, ...FOR_EDITORS.knownPath },
  knownCode: { ...DEFINITIONS.knownCode, ...FOR_EDITORS.knownCode },
  fingerprint: { ...DEFINITIONS.fingerprint, ...FOR_EDITORS.fingerprint },
  severities: { ...DEFINITIONS.severities, ...FOR_EDITORS.severities },
  codeSeverity: { ...DEFINITIONS.codeSeverity, ...FOR_EDITORS.codeSeverity },
  checkedTarget: { ...DEFINITIONS.checkedTarget, ...FOR_EDITORS.checkedTarget },
  ignoredFiles: { ...DEFINITIONS.ignoredFiles, ...FOR_EDITORS.ignoredFiles },
  filePattern: { ...DEFINITIONS.filePattern, ...FOR_EDITORS.filePattern },
  writtenText: { ...DEFINITIONS.writtenText, ...FOR_EDITORS.writtenText },
  overrides: { ...DEFINITIONS.overrides, ...FOR_EDITORS.overrides },
  override: { ...DEFINITIONS.override, ...FOR_EDITORS.override },
  overriddenFiles: { ...DEFINITIONS.overriddenFiles, ...FOR_EDITORS.overriddenFiles },
  federationRuleFiles: { ...DEFINITIONS.federationRuleFiles, ...FOR_EDITORS.federationRuleFiles },
  rulesPath: { ...DEFINITIONS.rulesPath, ...FOR_EDITORS.rulesPath },
  policies: { ...DEFINITIONS.policies, ...FOR_EDITORS.policies },
  lockedPolicies: { ...DEFINITIONS.lockedPolicies, ...FOR_EDITORS.lockedPolicies },
  federationRequired: { ...DEFINITIONS.federationRequired, ...FOR_EDITORS.federationRequired },
  allowedIdentities: { ...DEFINITIONS.allowedIdentities, ...FOR_EDITORS.allowedIdentities },
  allowedRules: { ...DEFINITIONS.allowedRules, ...FOR_EDITORS.allowedRules },
  allowedRule: { ...DEFINITIONS.allowedRule, ...FOR_EDITORS.allowedRule },
  beginsReference: { ...DEFINITIONS.beginsReference, ...FOR_EDITORS.beginsReference },
  allowedOrganizations: { ...DEFINITIONS.allowedOrganizations, ...FOR_EDITORS.allowedOrganizations },
  allowedOrganization: { ...DEFINITIONS.allowedOrganization, ...FOR_EDITORS.allowedOrganization },
  allowedAccounts: { ...DEFINITIONS.allowedAccounts, ...FOR_EDITORS.allowedAccounts },
  allowedAccount: { ...DEFINITIONS.allowedAccount, ...FOR_EDITORS.allowedAccount },
  allowedWorkspaces: { ...DEFINITIONS.allowedWorkspaces, ...FOR_EDITORS.allowedWorkspaces },
  allowedWorkspace: { ...DEFINITIONS.allowedWorkspace, ...FOR_EDITORS.allowedWorkspace },
  allowedSources: { ...DEFINITIONS.allowedSources, ...FOR_EDITORS.allowedSources },
  allowedGithubActions: { ...DEFINITIONS.allowedGithubActions, ...FOR_EDITORS.allowedGithubActions },
  allowedFiles: { ...DEFINITIONS.allowedFiles, ...FOR_EDITORS.allowedFiles },
  sourcePattern: { ...DEFINITIONS.sourcePattern, ...FOR_EDITORS.sourcePattern },
  allowedVariables: { ...DEFINITIONS.allowedVariables, ...FOR_EDITORS.allowedVariables },
  allowedUrls: { ...DEFINITIONS.allowedUrls, ...FOR_EDITORS.allowedUrls },
  allowedCommands: { ...DEFINITIONS.allowedCommands, ...FOR_EDITORS.allowedCommands },
  pinnedAudience: { ...DEFINITIONS.pinnedAudience, ...FOR_EDITORS.pinnedAudience },
  upstreams: { ...DEFINITIONS.upstreams, ...FOR_EDITORS.upstreams },
  upstream: { ...DEFINITIONS.upstream, ...FOR_EDITORS.upstream },
  federatedUpstream: { ...DEFINITIONS.federatedUpstream, ...FOR_EDITORS.federatedUpstream },
  federatedUpstreamAuth: { ...DEFINITIONS.federatedUpstreamAuth, ...FOR_EDITORS.federatedUpstreamAuth },
  federationKey: { ...DEFINITIONS.federationKey, ...FOR_EDITORS.federationKey },
  keyedUpstreamAuth: { ...DEFINITIONS.keyedUpstreamAuth, ...FOR_EDITORS.keyedUpstreamAuth },
  keyedUpstream: { ...DEFINITIONS.keyedUpstream, ...FOR_EDITORS.keyedUpstream },
  anthropicProvider: { ...DEFINITIONS.anthropicProvider, ...FOR_EDITORS.anthropicProvider },
  upstreamName: { ...DEFINITIONS.upstreamName, ...FOR_EDITORS.upstreamName },
  upstreamAuth: { ...DEFINITIONS.upstreamAuth, ...FOR_EDITORS.upstreamAuth },
  gatewayCredential: { ...DEFINITIONS.gatewayCredential, ...FOR_EDITORS.gatewayCredential },
  federationRuleIdOrReference: {
    ...DEFINITIONS.federationRuleIdOrReference,
    ...FOR_EDITORS.federationRuleIdOrReference,
  },
  textWithDollar: { ...DEFINITIONS.textWithDollar, ...FOR_EDITORS.textWithDollar },
  gatewayReference: { ...DEFINITIONS.gatewayReference, ...FOR_EDITORS.gatewayReference },
  organizationIdOrReference: { ...DEFINITIONS.organizationIdOrReference, ...FOR_EDITORS.organizationIdOrReference },
  serviceAccountIdOrReference: {
    ...DEFINITIONS.serviceAccountIdOrReference,
    ...FOR_EDITORS.serviceAccountIdOrReference,
  },
  workspaceIdOrReference: { ...DEFINITIONS.workspaceIdOrReference, ...FOR_EDITORS.workspaceIdOrReference },
  gatewayTokenFile: { ...DEFINITIONS.gatewayTokenFile, ...FOR_EDITORS.gatewayTokenFile },
  anthropicUpstream: { ...DEFINITIONS.anthropicUpstream, ...FOR_EDITORS.anthropicUpstream },
  workloadSpec: { ...DEFINITIONS.workloadSpec, ...FOR_EDITORS.workloadSpec },
  podTemplate: { ...DEFINITIONS.podTemplate, ...FOR_EDITORS.podTemplate },
  containers: { ...DEFINITIONS.containers, ...FOR_EDITORS.containers },
  container: { ...DEFINITIONS.container, ...FOR_EDITORS.container },
  containerVariables: { ...DEFINITIONS.containerVariables, ...FOR_EDITORS.containerVariables },
  containerVariable: { ...DEFINITIONS.containerVariable, ...FOR_EDITORS.containerVariable },
  containerVariableName: { ...DEFINITIONS.containerVariableName, ...FOR_EDITORS.containerVariableName },
  variableValue: { ...DEFINITIONS.variableValue, ...FOR_EDITORS.variableValue },
  federationRuleVariable: { ...DEFINITIONS.federationRuleVariable, ...FOR_EDITORS.federationRuleVariable },
  federationRuleValue: { ...DEFINITIONS.federationRuleValue, ...FOR_EDITORS.federationRuleValue },
  composedValue: { ...DEFINITIONS.composedValue, ...FOR_EDITORS.composedValue },
  organizationVariable: { ...DEFINITIONS.organizationVariable, ...FOR_EDITORS.organizationVariable },
  organizationValue: { ...DEFINITIONS.organizationValue, ...FOR_EDITORS.organizationValue },
  serviceAccountVariable: { ...DEFINITIONS.serviceAccountVariable, ...FOR_EDITORS.serviceAccountVariable },
  serviceAccountValue: { ...DEFINITIONS.serviceAccountValue, ...FOR_EDITORS.serviceAccountValue },
  workspaceVariable: { ...DEFINITIONS.workspaceVariable, ...FOR_EDITORS.workspaceVariable },
  workspaceValue: { ...DEFINITIONS.workspaceValue, ...FOR_EDITORS.workspaceValue },
  identityTokenVariable: { ...DEFINITIONS.identityTokenVariable, ...FOR_EDITORS.identityTokenVariable },
  identityTokenPath: { ...DEFINITIONS.identityTokenPath, ...FOR_EDITORS.identityTokenPath },
  containerMounts: { ...DEFINITIONS.containerMounts, ...FOR_EDITORS.containerMounts },
  podVolumes: { ...DEFINITIONS.podVolumes, ...FOR_EDITORS.podVolumes },
  workloads: { ...DEFINITIONS.workloads, ...FOR_EDITORS.workloads },
  workload: { ...DEFINITIONS.workload, ...FOR_EDITORS.workload },
  schemaReference: { ...DEFINITIONS.schemaReference, ...FOR_EDITORS.schemaReference },
  profileVersion: { ...DEFINITIONS.profileVersion, ...FOR_EDITORS.profileVersion },
  authentication: { ...DEFINITIONS.authentication, ...FOR_EDITORS.authentication },
  authenticationType: { ...DEFINITIONS.authenticationType, ...FOR_EDITORS.authenticationType },
  profileToken: { ...DEFINITIONS.profileToken, ...FOR_EDITORS.profileToken },
  profileTokenSource: { ...DEFINITIONS.profileTokenSource, ...FOR_EDITORS.profileTokenSource },
  profileScope: { ...DEFINITIONS.profileScope, ...FOR_EDITORS.profileScope },
  credentialsPath: { ...DEFINITIONS.credentialsPath, ...FOR_EDITORS.credentialsPath },
  profileBaseUrl: { ...DEFINITIONS.profileBaseUrl, ...FOR_EDITORS.profileBaseUrl },
  resources: { ...DEFINITIONS.resources, ...FOR_EDITORS.resources },
  resource: { ...DEFINITIONS.resource, ...FOR_EDITORS.resource },
  resourceId: { ...DEFINITIONS.resourceId, ...FOR_EDITORS.resourceId },
  federationRule: { ...DEFINITIONS.federationRule, ...FOR_EDITORS.federationRule },
  resourceName: { ...DEFINITIONS.resourceName, ...FOR_EDITORS.resourceName },
  issuerId: { ...DEFINITIONS.issuerId, ...FOR_EDITORS.issuerId },
  ruleMatch: { ...DEFINITIONS.ruleMatch, ...FOR_EDITORS.ruleMatch },
  subjectPrefix: { ...DEFINITIONS.subjectPrefix, ...FOR_EDITORS.subjectPrefix },
  ruleAudience: { ...DEFINITIONS.ruleAudience, ...FOR_EDITORS.ruleAudience },
  ruleClaims: { ...DEFINITIONS.ruleClaims, ...FOR_EDITORS.ruleClaims },
  repositoryClaim: { ...DEFINITIONS.repositoryClaim, ...FOR_EDITORS.repositoryClaim },
  repositoryIdClaim: { ...DEFINITIONS.repositoryIdClaim, ...FOR_EDITORS.repositoryIdClaim },
  ownerClaim: { ...DEFINITIONS.ownerClaim, ...FOR_EDITORS.ownerClaim },
  ownerIdClaim: { ...DEFINITIONS.ownerIdClaim, ...FOR_EDITORS.ownerIdClaim },
  refClaim: { ...DEFINITIONS.refClaim, ...FOR_EDITORS.refClaim },
  environmentClaim: { ...DEFINITIONS.environmentClaim, ...FOR_EDITORS.environmentClaim },
  eventClaim: { ...DEFINITIONS.eventClaim, ...FOR_EDITORS.eventClaim },
  workflowClaim: { ...DEFINITIONS.workflowClaim, ...FOR_EDITORS.workflowClaim },
  jobWorkflowClaim: { ...DEFINITIONS.jobWorkflowClaim, ...FOR_EDITORS.jobWorkflowClaim },
  claimValue: { ...DEFINITIONS.claimValue, ...FOR_EDITORS.claimValue },
  ruleCondition: { ...DEFINITIONS.ruleCondition, ...FOR_EDITORS.ruleCondition },
  ruleTarget: { ...DEFINITIONS.ruleTarget, ...FOR_EDITORS.ruleTarget },
  targetType: { ...DEFINITIONS.targetType, ...FOR_EDITORS.targetType },
  targetAccount: { ...DEFINITIONS.targetAccount, ...FOR_EDITORS.targetAccount },
  ruleWorkspace: { ...DEFINITIONS.ruleWorkspace, ...FOR_EDITORS.ruleWorkspace },
  ruleWorkspaces: { ...DEFINITIONS.ruleWorkspaces, ...FOR_EDITORS.ruleWorkspaces },
  enabledWorkspace: { ...DEFINITIONS.enabledWorkspace, ...FOR_EDITORS.enabledWorkspace },
  allWorkspaces: { ...DEFINITIONS.allWorkspaces, ...FOR_EDITORS.allWorkspaces },
  ruleScope: { ...DEFINITIONS.ruleScope, ...FOR_EDITORS.ruleScope },
  ruleLifetime: { ...DEFINITIONS.ruleLifetime, ...FOR_EDITORS.ruleLifetime },
  archivedAt: { ...DEFINITIONS.archivedAt, ...FOR_EDITORS.archivedAt },
  federationIssuer: { ...DEFINITIONS.federationIssuer, ...FOR_EDITORS.federationIssuer },
  issuerUrl: { ...DEFINITIONS.issuerUrl, ...FOR_EDITORS.issuerUrl },
  httpsUrl: { ...DEFINITIONS.httpsUrl, ...FOR_EDITORS.httpsUrl },
  issuerKeys: { ...DEFINITIONS.issuerKeys, ...FOR_EDITORS.issuerKeys },
  keysType: { ...DEFINITIONS.keysType, ...FOR_EDITORS.keysType },
  discoveryBase: { ...DEFINITIONS.discoveryBase, ...FOR_EDITORS.discoveryBase },
  keysUrl: { ...DEFINITIONS.keysUrl, ...FOR_EDITORS.keysUrl },
  inlineKeys: { ...DEFINITIONS.inlineKeys, ...FOR_EDITORS.inlineKeys },
  inlineKey: { ...DEFINITIONS.inlineKey, ...FOR_EDITORS.inlineKey },
  caCertificate: { ...DEFINITIONS.caCertificate, ...FOR_EDITORS.caCertificate },
  tokenLimit: { ...DEFINITIONS.tokenLimit, ...FOR_EDITORS.tokenLimit },
  checkJti: { ...DEFINITIONS.checkJti, ...FOR_EDITORS.checkJti },
  serviceAccount: { ...DEFINITIONS.serviceAccount, ...FOR_EDITORS.serviceAccount },
  organizationRole: { ...DEFINITIONS.organizationRole, ...FOR_EDITORS.organizationRole },
  resourcePage: { ...DEFINITIONS.resourcePage, ...FOR_EDITORS.resourcePage },
  nextPage: { ...DEFINITIONS.nextPage, ...FOR_EDITORS.nextPage },
  engine: { ...DEFINITIONS.engine, ...FOR_EDITORS.engine },
  engineAuth: { ...DEFINITIONS.engineAuth, ...FOR_EDITORS.engineAuth },
  engineAuthList: { ...DEFINITIONS.engineAuthList, ...FOR_EDITORS.engineAuthList },
  safeOutputs: { ...DEFINITIONS.safeOutputs, ...FOR_EDITORS.safeOutputs },
  threatDetection: { ...DEFINITIONS.threatDetection, ...FOR_EDITORS.threatDetection },
  authThroughEnvironment: { ...DEFINITIONS.authThroughEnvironment, ...FOR_EDITORS.authThroughEnvironment },
  environmentWithAuth: { ...DEFINITIONS.environmentWithAuth, ...FOR_EDITORS.environmentWithAuth },
  authInTheBlock: { ...DEFINITIONS.authInTheBlock, ...FOR_EDITORS.authInTheBlock },
  engineWithRequiredKeys: { ...DEFINITIONS.engineWithRequiredKeys, ...FOR_EDITORS.engineWithRequiredKeys },
  githubOidcRequiredKeys: { ...DEFINITIONS.githubOidcRequiredKeys, ...FOR_EDITORS.githubOidcRequiredKeys },
} as const;

const REPORT_DEFINITIONS = {
  shard: {
    title: "Shard",
    description: "The part of the files that this run checked; absent if it checked all of them.",
    markdownDescription:
      "The part of the files that this run checked, as given with `--shard`; absent if it checked all of them.",
    type: "object",
    properties: {
      index: { type: "integer", minimum: 1, description: "Which part, from 1." },
      count: { type: "integer", minimum: 1, description: "The number of parts." },
    },
    required: ["index", "count"],
    additionalProperties: false,
    examples: [{ index: 2, count: 4 }],
  },
  codeCount: {
    title: "Count",
    description: "How many findings with a code and a severity there are.",
    markdownDescription: "How many findings with a code and a severity there are, with `wifc lint --statistics`.",
    type: "object",
    properties: {
      code: { $ref: "#/definitions/code" },
      severity: { $ref: "#/definitions/severity" },
      count: { type: "integer", minimum: 1, description: "The number of findings." },
    },
    required: ["code", "severity", "count"],
    additionalProperties: false,
    examples: [{ code: "unknown-key", severity: "error", count: 3 }],
  },
  code: {
    title: "Code",
    description: "The code of the finding. Its meaning never changes; later versions may add codes.",
    markdownDescription:
      "The code of the finding, which `wifc explain CODE` explains. Its meaning never changes; later versions may add codes.",
    type: "string",
    pattern: "^[a-z]+(-[a-z]+)*$",
    examples: ["unknown-key"],
  },
  severity: {
    title: "Severity",
    description:
      "error: the input cannot work, or does not do what it says. warning: that may be the case. note: worth knowing.",
    markdownDescription:
      "error: the input cannot work, or does not do what it says. warning: that may be the case. note: worth knowing.",
    enum: ["error", "warning", "note"],
    examples: ["error"],
  },
  diagnostic: {
    title: "Diagnostic",
    description: "One finding. Its end is exclusive.",
    markdownDescription: "One finding. Its end is exclusive. Each line of `wifc lint --format jsonl` is one of these.",
    type: "object",
    properties: {
      code: { $ref: "#/definitions/code" },
      severity: { $ref: "#/definitions/severity" },
      message: { type: "string", minLength: 1, description: "What is wrong." },
      facts: {
        type: "object",
        description:
          "The values in the message and the hint. Which members there are depends on the code. Long texts are shortened, and what looks like a credential is masked.",
      },
      documentation: {
        type: "string",
        pattern: "^docs/rules\\.md#[a-z-]+$",
        description: "The page in this package that explains the code, with an anchor.",
      },
      path: { $ref: "#/definitions/path" },
      pointer: {
        type: "string",
        description: "A JSON Pointer to what the diagnostic is about; absent if the text could not be parsed.",
      },
      start: { $ref: "#/definitions/position" },
      end: { $ref: "#/definitions/position" },
      hint: { type: "string", minLength: 1, description: "How to fix it." },
      related: {
        type: "array",
        minItems: 1,
        items: { $ref: "#/definitions/related" },
        description: "Other places that help to understand the diagnostic.",
      },
      fix: { $ref: "#/definitions/fix" },
    },
    required: ["code", "severity", "message", "facts", "documentation", "path", "start", "end"],
    additionalProperties: false,
    examples: [
      {
        code: "unknown-key",
        severity: "error",
        message: "Unknown key `federation_rule`. Did you mean `federation_rule_id`?",
        facts: {
          key: "federation_rule",
          owner: "workload_identity_federation",
          known: ["federation_rule_id", "organization_id", "service_account_id", "workspace_id", "identity_token"],
          suggestion: "federation_rule_id",
        },
        path: "agent.yaml",
        start: { line: 4, column: 9, offset: 51 },
        end: { line: 4, column: 24, offset: 66 },
        documentation: "docs/rules.md#unknown-key",
      },
    ],
  },
  path: {
    type: "string",
    title: "Path",
    description:
      "The name of a file: its path relative to the current directory, with `/`; an absolute path if the file is outside that directory; or the name given to standard input.",
    markdownDescription:
      "The name of a file: its path relative to the current directory, with `/`; an absolute path if the file is outside that directory; or the name given to standard input.",
    examples: ["agents/agent.yaml", "<stdin>"],
  },
  position: {
    title: "Position",
    description: "A position in a file.",
    markdownDescription: "A position in a file.",
    type: "object",
    properties: {
      line: { type: "integer", minimum: 1, description: "The line, from 1." },
      column: { type: "integer", minimum: 1, description: "The column, from 1, in UTF-16 code units." },
      offset: { type: "integer", minimum: 0, description: "The offset in the text, from 0, in UTF-16 code units." },
    },
    required: ["line", "column", "offset"],
    additionalProperties: false,
    examples: [{ line: 4, column: 9, offset: 51 }],
  },
  related: {
    title: "Related place",
    description: "Another place that helps to understand a diagnostic.",
    markdownDescription: "Another place that helps to understand a diagnostic.",
    type: "object",
    properties: {
      message: { type: "string", description: "What this place has to do with the diagnostic." },
      path: { $ref: "#/definitions/path" },
      start: { $ref: "#/definitions/position" },
      end: { $ref: "#/definitions/position" },
    },
    required: ["message", "path", "start", "end"],
    additionalProperties: false,
    examples: [
      {
        message: "first here",
        path: "agent.yaml",
        start: { line: 4, column: 9, offset: 51 },
        end: { line: 4, column: 24, offset: 66 },
      },
    ],
  },
  fix: {
    title: "Fix",
    description: "A change that is certain to fix the mistake.",
    markdownDescription:
      "A change that is certain to fix the mistake. `wifc lint --fix` applies it, or `--fix-unsafe` if it is unsafe.",
    type: "object",
    properties: {
      title: { type: "string", description: "What the fix does, as an imperative phrase." },
      isUnsafe: {
        const: true,
        description: "It may change what the file means, or depends on something outside it; absent for other fixes.",
      },
      edits: {
        type: "array",
        minItems: 1,
        items: { $ref: "#/definitions/edit" },
        description: "The edits, which only work together.",
      },
    },
    required: ["title", "edits"],
    additionalProperties: false,
    examples: [
      {
        title: "replace with `federation_rule_id`",
        edits: [
          {
            start: { line: 4, column: 9, offset: 51 },
            end: { line: 4, column: 24, offset: 66 },
            text: "federation_rule_id",
          },
        ],
      },
    ],
  },
  edit: {
    title: "Edit",
    description: "Replaces a range of the diagnostic's file. The end is exclusive; an empty range inserts.",
    markdownDescription: "Replaces a range of the diagnostic's file. The end is exclusive; an empty range inserts.",
    type: "object",
    properties: {
      start: { $ref: "#/definitions/position" },
      end: { $ref: "#/definitions/position" },
      text: { type: "string", description: "The new text; empty to delete." },
    },
    required: ["start", "end", "text"],
    additionalProperties: false,
    examples: [
      {
        start: { line: 4, column: 9, offset: 51 },
        end: { line: 4, column: 24, offset: 66 },
        text: "federation_rule_id",
      },
    ],
  },
  check: {
    title: "Check",
    description: "A check and its result.",
    markdownDescription: "A check and its result.",
    type: "object",
    properties: {
      name: {
        enum: ["lint", "sign-in", "variables", "precedence", "token", "rule", "exchange"],
        description: "What was checked.",
      },
      verdict: {
        enum: ["ok", "problem", "unknown", "not-checked"],
        description: "`problem` prevents the sign-in. `unknown`: the result is not certain.",
      },
      message: { type: "string", minLength: 1, description: "The result as a sentence, or why it was not checked." },
      items: {
        type: "array",
        items: { $ref: "#/definitions/checkItem" },
        description: "The variables and settings that are not as they must be.",
      },
      diagnostics: {
        type: "array",
        items: { $ref: "#/definitions/diagnostic" },
        description: "The findings about the file, the token, the rule or the exchange.",
      },
    },
    required: ["name", "verdict", "message"],
    additionalProperties: false,
    examples: [
      {
        name: "precedence",
        verdict: "problem",
        message: "1 setting to remove: federation is not used.",
        items: [{ name: "ANTHROPIC_API_KEY", verdict: "problem", message: "it takes precedence over federation" }],
      },
    ],
  },
  checkItem: {
    title: "Variable or setting",
    description: "A variable or a setting that is not as it must be. Its value is never printed.",
    markdownDescription: "A variable or a setting that is not as it must be. Its value is never printed.",
    type: "object",
    properties: {
      name: {
        type: "string",
        minLength: 1,
        description: "The name of the variable or the setting, or the path of a file.",
      },
      verdict: {
        enum: ["problem", "unknown"],
        description: "`unknown`: it depends on the program, or on values that are not known here.",
      },
      message: { type: "string", minLength: 1, description: "What is wrong with it, as a clause." },
    },
    required: ["name", "verdict", "message"],
    additionalProperties: false,
    examples: [
      { name: "ANTHROPIC_IDENTITY_TOKEN", verdict: "problem", message: "missing; sign-in ci: identity token" },
    ],
  },
  report: {
    title: "Report",
    description: "The environment variables of one document.",
    markdownDescription: "The environment variables of one document.",
    type: "object",
    properties: {
      path: { $ref: "#/definitions/path" },
      dialect: {
        enum: ["workflow", "agent", "gateway", "kubernetes", "profile", "actions"],
        description: "The kind of document.",
      },
      required: {
        type: "array",
        items: { $ref: "#/definitions/requirement" },
        description: "Variables that must exist, sorted by name.",
      },
      oneOf: {
        type: "array",
        minItems: 1,
        items: { $ref: "#/definitions/choice" },
        description:
          "Models that choose from candidates, with the variables that each candidate requires in addition. One candidate is enough.",
      },
      noLongerRequired: {
        type: "array",
        items: { $ref: "#/definitions/requirement" },
        description: "Variables that federation replaces.",
      },
      mustNotBeSet: {
        type: "array",
        items: { $ref: "#/definitions/requirement" },
        description: "Variables that silently take precedence over federation.",
      },
      conflicts: {
        type: "array",
        minItems: 1,
        items: { $ref: "#/definitions/requirement" },
        description:
          "Variables that one model requires and that must not be set for another: these models cannot run in one process.",
      },
    },
    required: ["path", "dialect", "required", "noLongerRequired", "mustNotBeSet"],
    additionalProperties: false,
    examples: [
      {
        path: "agent.yaml",
        dialect: "agent",
        required: [
          {
            name: "CI_OIDC_TOKEN",
            providedBy: "user",
            status: "missing",
            neededBy: [
              {
                model: "claude",
                agents: ["root"],
                reason: "identity_token.env",
                start: { line: 9, column: 16, offset: 203 },
                end: { line: 9, column: 29, offset: 216 },
              },
            ],
          },
        ],
        noLongerRequired: [],
        mustNotBeSet: [],
      },
    ],
  },
  requirement: {
    title: "Requirement",
    description: "One variable and all reasons for it.",
    markdownDescription: "One variable and all reasons for it. `status` is present only with `--check`.",
    type: "object",
    properties: {
      name: { $ref: "#/definitions/name" },
      providedBy: {
        enum: ["user", "runner", "actions-variable", "actions-secret"],
        description:
          "Who provides the variable: the user, the GitHub Actions runner, or the repository's variables or secrets.",
      },
      status: {
        enum: ["set", "empty", "missing", "unknown"],
        description:
          "Whether the variable is set; only with `--check`. With alternatives, the best status among them. For the repository's variables and secrets, `unknown` unless values are given.",
      },
      alternatives: {
        type: "array",
        minItems: 1,
        items: { $ref: "#/definitions/name" },
        description: "Other variables that can be set instead; one of all of these is enough.",
      },
      isCertain: {
        const: false,
        description: "In `mustNotBeSet`: the setup decides whether the variable takes precedence over federation.",
      },
      onlyWith: {
        type: "array",
        minItems: 1,
        items: { type: "array", minItems: 1, items: { $ref: "#/definitions/name" } },
        description:
          "In `mustNotBeSet`: the variable only has an effect if at least one variable of each group is set as well.",
      },
      neededBy: {
        type: "array",
        items: { $ref: "#/definitions/need" },
        description: "The first twenty reasons for the variable.",
        maxItems: 20,
      },
      moreNeeds: { type: "integer", minimum: 1, description: "The number of further reasons." },
    },
    required: ["name", "providedBy", "neededBy"],
    additionalProperties: false,
    examples: [
      {
        name: "CI_OIDC_TOKEN",
        providedBy: "user",
        status: "missing",
        neededBy: [
          {
            model: "claude",
            agents: ["root"],
            reason: "identity_token.env",
            start: { line: 9, column: 16, offset: 203 },
            end: { line: 9, column: 29, offset: 216 },
          },
        ],
      },
    ],
  },
  name: {
    title: "Name",
    description: "The name of an environment variable, or of a repository's variable or secret.",
    markdownDescription:
      "The name of an environment variable, or of a repository's variable (`vars`) or secret (`secrets`).",
    type: "string",
    minLength: 1,
    examples: ["ANTHROPIC_API_KEY"],
  },
  need: {
    title: "Need",
    description:
      "Who needs a variable, why, and where the file says so. The end is exclusive. `path` is present only if that is not the report's own file.",
    markdownDescription:
      "Who needs a variable, why, and where the file says so. The end is exclusive. `path` is present only if that is not the report's own file.",
    type: "object",
    properties: {
      model: { type: "string", description: "The model that needs it." },
      agents: {
        type: "array",
        items: { type: "string" },
        description: "The first twenty agents that use the model.",
        maxItems: 20,
      },
      moreAgents: { type: "integer", minimum: 1, description: "The number of further agents." },
      engine: { type: "string", description: "The workflow's engine that needs it." },
      signIn: { type: "string", description: "The job, container, upstream or profile that needs it." },
      reason: { type: "string", minLength: 1, description: "The path of keys in the `auth` block, or another reason." },
      path: { $ref: "#/definitions/path" },
      start: { $ref: "#/definitions/position" },
      end: { $ref: "#/definitions/position" },
    },
    required: ["reason", "start", "end"],
    additionalProperties: false,
    examples: [
      {
        model: "claude",
        agents: ["root"],
        reason: "identity_token.env",
        start: { line: 9, column: 16, offset: 203 },
        end: { line: 9, column: 29, offset: 216 },
      },
    ],
  },
  choice: {
    title: "Choice",
    description: "A model that uses the first of its candidates that is available. One candidate is enough.",
    markdownDescription:
      "A model with `first_available`, which uses the first of its candidates that is available. One candidate is enough.",
    type: "object",
    properties: {
      model: { type: "string", description: "The model that chooses." },
      agents: {
        type: "array",
        items: { type: "string" },
        description: "The agents that use it, directly or through other models.",
      },
      choices: {
        type: "array",
        minItems: 1,
        items: { $ref: "#/definitions/candidate" },
        description: "Its candidates, in order.",
      },
    },
    required: ["model", "agents", "choices"],
    additionalProperties: false,
    examples: [
      {
        model: "best",
        agents: ["root"],
        choices: [
          {
            model: "xai/grok-4",
            required: [
              {
                name: "CI_OIDC_TOKEN",
                providedBy: "user",
                status: "missing",
                neededBy: [
                  {
                    model: "claude",
                    agents: ["root"],
                    reason: "identity_token.env",
                    start: { line: 9, column: 16, offset: 203 },
                    end: { line: 9, column: 29, offset: 216 },
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
  candidate: {
    title: "Candidate",
    description: "A model that can be chosen, and the variables that it requires.",
    markdownDescription: "A model that can be chosen, and the variables that it requires.",
    type: "object",
    properties: {
      model: { type: "string", description: "The model that can be chosen." },
      required: {
        type: "array",
        minItems: 1,
        items: { $ref: "#/definitions/requirement" },
        description: "Variables that must exist for it, sorted by name.",
      },
    },
    required: ["model", "required"],
    additionalProperties: false,
    examples: [
      {
        model: "xai/grok-4",
        required: [
          {
            name: "CI_OIDC_TOKEN",
            providedBy: "user",
            status: "missing",
            neededBy: [
              {
                model: "claude",
                agents: ["root"],
                reason: "identity_token.env",
                start: { line: 9, column: 16, offset: 203 },
                end: { line: 9, column: 29, offset: 216 },
              },
            ],
          },
        ],
      },
    ],
  },
  token: {
    title: "Identity token",
    description: "What the identity token says about itself. Nothing is verified.",
    markdownDescription: "What the identity token says about itself. Nothing is verified.",
    type: "object",
    properties: {
      length: { type: "integer", minimum: 1, description: "Its length in characters." },
      algorithm: { type: "string", description: "`alg` in its header." },
      keyId: { type: "string", description: "`kid` in its header." },
      claims: { $ref: "#/definitions/claims" },
    },
    required: ["length", "claims"],
    additionalProperties: false,
    examples: [
      {
        length: 812,
        algorithm: "RS256",
        keyId: "key-1",
        claims: {
          iss: "https://token.actions.githubusercontent.com",
          sub: "repo:octo/agents:ref:refs/heads/main",
          aud: ["https://api.anthropic.com"],
          iat: 1780315200,
          exp: 1780315500,
        },
      },
    ],
  },
  claims: {
    title: "Claims",
    description: "The claims that matter for the exchange. Times are in seconds since 1970.",
    markdownDescription: "The claims that matter for the exchange. Times are in seconds since 1970.",
    type: "object",
    properties: {
      iss: { type: "string", description: "Issuer." },
      sub: { type: "string", description: "Subject." },
      aud: { type: "array", minItems: 1, items: { type: "string" }, description: "Audience; always a list." },
      iat: { type: "number", description: "When it was issued." },
      exp: { type: "number", description: "When it expires." },
      nbf: { type: "number", description: "When it becomes valid." },
      jti: { type: "string", description: "Its unique id. A token with an id can be exchanged only once." },
    },
    additionalProperties: false,
    examples: [
      {
        iss: "https://token.actions.githubusercontent.com",
        sub: "repo:octo/agents:ref:refs/heads/main",
        aud: ["https://api.anthropic.com"],
        iat: 1780315200,
        exp: 1780315500,
      },
    ],
  },
  rule: {
    title: "Federation rule",
    description:
      "The federation rule that the sign-in names, compared with the identity token (`--rules`). Absent if the export lacks it.",
    markdownDescription:
      "The federation rule that the sign-in names, compared with the identity token (`--rules`). Absent if the export lacks it.",
    type: "object",
    properties: {
      id: { type: "string", minLength: 1, description: "Its id." },
      matchers: {
        type: "array",
        items: { $ref: "#/definitions/matcher" },
        description: "What it requires of a token. Empty if the rule is archived.",
      },
    },
    required: ["id", "matchers"],
    additionalProperties: false,
    examples: [
      {
        id: "fdrl_01AbCdEfGhIjKlMnOpQrStUv",
        matchers: [
          {
            name: "subject_prefix",
            expected: "repo:octo/agents:environment:production",
            found: "repo:octo/agents:ref:refs/heads/main",
            verdict: "fails",
            reason: "match_subject_prefix",
          },
        ],
      },
    ],
  },
  matcher: {
    title: "Matcher",
    description: "A matcher of the federation rule, or the issuer.",
    markdownDescription: "A matcher of the federation rule, or the issuer.",
    type: "object",
    properties: {
      name: {
        type: "string",
        minLength: 1,
        description: "`issuer_url`, `subject_prefix`, `audience`, `claims.NAME` or `condition`.",
      },
      expected: {
        type: "string",
        description: "What the rule or the issuer says. Absent if the export lacks the issuer.",
      },
      found: {
        type: ["string", "number", "boolean", "null", "array", "object"],
        description:
          "The claim as it is in the token; for a condition, an object with the claims that it reads. Absent if the token lacks the claim. Long values are shortened.",
      },
      verdict: { enum: ["holds", "fails", "unknown"], description: "Whether the token has what is expected." },
      reason: {
        type: "string",
        minLength: 1,
        description: "The reason for a denial, as Anthropic's authentication history names it, if that is known.",
      },
    },
    required: ["name", "verdict"],
    additionalProperties: false,
    examples: [
      {
        name: "condition",
        expected: "claims.ref == 'refs/heads/main'",
        found: { ref: "refs/heads/dev" },
        verdict: "fails",
      },
    ],
  },
  request: {
    title: "Request",
    description: "The request to the token endpoint, with a placeholder for the identity token.",
    markdownDescription: "The request to the token endpoint, with a placeholder for the identity token.",
    type: "object",
    properties: {
      url: { type: "string", minLength: 1, description: "The token endpoint." },
      headers: { type: "object", additionalProperties: { type: "string" }, description: "Its headers." },
      body: { type: "object", additionalProperties: { type: "string" }, description: "The members of its JSON body." },
      sent: { type: "boolean", description: "Whether it was sent." },
    },
    required: ["url", "headers", "body", "sent"],
    additionalProperties: false,
    examples: [
      {
        url: "https://api.anthropic.com/v1/oauth/token",
        headers: { "content-type": "application/json" },
        body: { assertion: "(the identity token)" },
        sent: false,
      },
    ],
  },
  accessToken: {
    title: "Access token",
    description: "The result of the exchange, without the access token.",
    markdownDescription: "The result of the exchange, without the access token.",
    type: "object",
    properties: { expiresAt: { type: "number", description: "When it expires, in seconds since 1970." } },
    required: ["expiresAt"],
    additionalProperties: false,
    examples: [{ expiresAt: 1780315800 }],
  },
} as const;

/** The published JSON Schemas (draft-07), each self-contained. */
export const SCHEMAS = {
  actions: {
    ...FILE_SCHEMAS.actions,
    definitions: {
      actionsVariables: FILE_DEFINITIONS.actionsVariables,
      federationRuleInEnv: FILE_DEFINITIONS.federationRuleInEnv,
      uncheckedVariable: FILE_DEFINITIONS.uncheckedVariable,
      federationRuleId: FILE_DEFINITIONS.federationRuleId,
      value: FILE_DEFINITIONS.value,
      organizationInEnv: FILE_DEFINITIONS.organizationInEnv,
      organizationId: FILE_DEFINITIONS.organizationId,
      serviceAccountInEnv: FILE_DEFINITIONS.serviceAccountInEnv,
      serviceAccountId: FILE_DEFINITIONS.serviceAccountId,
      workspaceInEnv: FILE_DEFINITIONS.workspaceInEnv,
      workspaceId: FILE_DEFINITIONS.workspaceId,
      tokenFileVariable: FILE_DEFINITIONS.tokenFileVariable,
      jobs: FILE_DEFINITIONS.jobs,
      job: FILE_DEFINITIONS.job,
      steps: FILE_DEFINITIONS.steps,
      step: FILE_DEFINITIONS.step,
      claudeCodeAction: FILE_DEFINITIONS.claudeCodeAction,
      claudeStep: FILE_DEFINITIONS.claudeStep,
      claudeInputs: FILE_DEFINITIONS.claudeInputs,
      federationRuleInput: FILE_DEFINITIONS.federationRuleInput,
      uncheckedInput: FILE_DEFINITIONS.uncheckedInput,
      organizationInput: FILE_DEFINITIONS.organizationInput,
      serviceAccountInput: FILE_DEFINITIONS.serviceAccountInput,
      workspaceInput: FILE_DEFINITIONS.workspaceInput,
      audienceInput: FILE_DEFINITIONS.audienceInput,
      credentialInput: FILE_DEFINITIONS.credentialInput,
      actionRuns: FILE_DEFINITIONS.actionRuns,
    },
  },
  agent: {
    ...FILE_SCHEMAS.agent,
    definitions: {
      providers: FILE_DEFINITIONS.providers,
      provider: FILE_DEFINITIONS.provider,
      agentAuth: FILE_DEFINITIONS.agentAuth,
      federationType: FILE_DEFINITIONS.federationType,
      agentFederation: FILE_DEFINITIONS.agentFederation,
      federationRuleId: FILE_DEFINITIONS.federationRuleId,
      value: FILE_DEFINITIONS.value,
      organizationId: FILE_DEFINITIONS.organizationId,
      serviceAccountId: FILE_DEFINITIONS.serviceAccountId,
      workspaceId: FILE_DEFINITIONS.workspaceId,
      identityToken: FILE_DEFINITIONS.identityToken,
      fileSource: FILE_DEFINITIONS.fileSource,
      tokenFile: FILE_DEFINITIONS.tokenFile,
      envSource: FILE_DEFINITIONS.envSource,
      variableName: FILE_DEFINITIONS.variableName,
      commandSource: FILE_DEFINITIONS.commandSource,
      argumentList: FILE_DEFINITIONS.argumentList,
      argument: FILE_DEFINITIONS.argument,
      urlSource: FILE_DEFINITIONS.urlSource,
      tokenSourceUrl: FILE_DEFINITIONS.tokenSourceUrl,
      headers: FILE_DEFINITIONS.headers,
      headerValue: FILE_DEFINITIONS.headerValue,
      responseField: FILE_DEFINITIONS.responseField,
      models: FILE_DEFINITIONS.models,
      model: FILE_DEFINITIONS.model,
      agents: FILE_DEFINITIONS.agents,
      agent: FILE_DEFINITIONS.agent,
    },
  },
  auth: {
    ...FILE_SCHEMAS.auth,
    definitions: {
      agentAuth: FILE_DEFINITIONS.agentAuth,
      federationType: FILE_DEFINITIONS.federationType,
      agentFederation: FILE_DEFINITIONS.agentFederation,
      federationRuleId: FILE_DEFINITIONS.federationRuleId,
      value: FILE_DEFINITIONS.value,
      organizationId: FILE_DEFINITIONS.organizationId,
      serviceAccountId: FILE_DEFINITIONS.serviceAccountId,
      workspaceId: FILE_DEFINITIONS.workspaceId,
      identityToken: FILE_DEFINITIONS.identityToken,
      fileSource: FILE_DEFINITIONS.fileSource,
      tokenFile: FILE_DEFINITIONS.tokenFile,
      envSource: FILE_DEFINITIONS.envSource,
      variableName: FILE_DEFINITIONS.variableName,
      commandSource: FILE_DEFINITIONS.commandSource,
      argumentList: FILE_DEFINITIONS.argumentList,
      argument: FILE_DEFINITIONS.argument,
      urlSource: FILE_DEFINITIONS.urlSource,
      tokenSourceUrl: FILE_DEFINITIONS.tokenSourceUrl,
      headers: FILE_DEFINITIONS.headers,
      headerValue: FILE_DEFINITIONS.headerValue,
      responseField: FILE_DEFINITIONS.responseField,
      workflowAuth: FILE_DEFINITIONS.workflowAuth,
      githubOidc: FILE_DEFINITIONS.githubOidc,
      githubOidcType: FILE_DEFINITIONS.githubOidcType,
      oidcProvider: FILE_DEFINITIONS.oidcProvider,
      audience: FILE_DEFINITIONS.audience,
      federationRuleIdOrExpression: FILE_DEFINITIONS.federationRuleIdOrExpression,
      beginsExpression: FILE_DEFINITIONS.beginsExpression,
      expression: FILE_DEFINITIONS.expression,
      organizationIdOrExpression: FILE_DEFINITIONS.organizationIdOrExpression,
      serviceAccountIdOrExpression: FILE_DEFINITIONS.serviceAccountIdOrExpression,
      workspaceIdOrExpression: FILE_DEFINITIONS.workspaceIdOrExpression,
      azureTenantId: FILE_DEFINITIONS.azureTenantId,
      azureClientId: FILE_DEFINITIONS.azureClientId,
      azureScope: FILE_DEFINITIONS.azureScope,
      azureCloudOrExpression: FILE_DEFINITIONS.azureCloudOrExpression,
      azureCloud: FILE_DEFINITIONS.azureCloud,
      gcpWorkloadIdentityProvider: FILE_DEFINITIONS.gcpWorkloadIdentityProvider,
      gcpServiceAccount: FILE_DEFINITIONS.gcpServiceAccount,
      gcpProject: FILE_DEFINITIONS.gcpProject,
      gcpLocation: FILE_DEFINITIONS.gcpLocation,
      anthropicWif: FILE_DEFINITIONS.anthropicWif,
      anthropicWifType: FILE_DEFINITIONS.anthropicWifType,
      tokenUrlOrExpression: FILE_DEFINITIONS.tokenUrlOrExpression,
      tokenUrl: FILE_DEFINITIONS.tokenUrl,
      workflowFederationAuth: FILE_DEFINITIONS.workflowFederationAuth,
      workflowFederation: FILE_DEFINITIONS.workflowFederation,
    },
  },
  baseline: {
    ...FILE_SCHEMAS.baseline,
    definitions: {
      baselineVersion: FILE_DEFINITIONS.baselineVersion,
      knownFindings: FILE_DEFINITIONS.knownFindings,
      knownFinding: FILE_DEFINITIONS.knownFinding,
      knownPath: FILE_DEFINITIONS.knownPath,
      knownCode: FILE_DEFINITIONS.knownCode,
      fingerprint: FILE_DEFINITIONS.fingerprint,
    },
  },
  config: {
    ...FILE_SCHEMAS.config,
    definitions: {
      severities: FILE_DEFINITIONS.severities,
      codeSeverity: FILE_DEFINITIONS.codeSeverity,
      checkedTarget: FILE_DEFINITIONS.checkedTarget,
      ignoredFiles: FILE_DEFINITIONS.ignoredFiles,
      filePattern: FILE_DEFINITIONS.filePattern,
      writtenText: FILE_DEFINITIONS.writtenText,
      overrides: FILE_DEFINITIONS.overrides,
      override: FILE_DEFINITIONS.override,
      overriddenFiles: FILE_DEFINITIONS.overriddenFiles,
      federationRuleFiles: FILE_DEFINITIONS.federationRuleFiles,
      rulesPath: FILE_DEFINITIONS.rulesPath,
      policies: FILE_DEFINITIONS.policies,
      lockedPolicies: FILE_DEFINITIONS.lockedPolicies,
      federationRequired: FILE_DEFINITIONS.federationRequired,
      allowedIdentities: FILE_DEFINITIONS.allowedIdentities,
      allowedRules: FILE_DEFINITIONS.allowedRules,
      allowedRule: FILE_DEFINITIONS.allowedRule,
      beginsReference: FILE_DEFINITIONS.beginsReference,
      federationRuleId: FILE_DEFINITIONS.federationRuleId,
      value: FILE_DEFINITIONS.value,
      allowedOrganizations: FILE_DEFINITIONS.allowedOrganizations,
      allowedOrganization: FILE_DEFINITIONS.allowedOrganization,
      organizationId: FILE_DEFINITIONS.organizationId,
      allowedAccounts: FILE_DEFINITIONS.allowedAccounts,
      allowedAccount: FILE_DEFINITIONS.allowedAccount,
      serviceAccountId: FILE_DEFINITIONS.serviceAccountId,
      allowedWorkspaces: FILE_DEFINITIONS.allowedWorkspaces,
      allowedWorkspace: FILE_DEFINITIONS.allowedWorkspace,
      workspaceId: FILE_DEFINITIONS.workspaceId,
      allowedSources: FILE_DEFINITIONS.allowedSources,
      allowedGithubActions: FILE_DEFINITIONS.allowedGithubActions,
      allowedFiles: FILE_DEFINITIONS.allowedFiles,
      sourcePattern: FILE_DEFINITIONS.sourcePattern,
      allowedVariables: FILE_DEFINITIONS.allowedVariables,
      allowedUrls: FILE_DEFINITIONS.allowedUrls,
      allowedCommands: FILE_DEFINITIONS.allowedCommands,
      pinnedAudience: FILE_DEFINITIONS.pinnedAudience,
    },
  },
  diagnostics: {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "wifc diagnostics",
    description:
      "What `wifc lint --format json` and `wifc check-lock --format json` print, version 1. Members that do not apply are left out.",
    type: "object",
    properties: {
      version: { const: 1, description: "The version of this format. New codes do not change it." },
      files: { type: "integer", minimum: 0, description: "The number of files checked." },
      errors: { type: "integer", minimum: 0, description: "The number of diagnostics that are errors." },
      warnings: { type: "integer", minimum: 0, description: "The number of diagnostics that are warnings." },
      shard: { $ref: "#/definitions/shard" },
      inBaseline: {
        type: "integer",
        minimum: 0,
        description: "The number of findings that the baseline left out; absent without a baseline.",
      },
      omitted: {
        type: "integer",
        minimum: 0,
        description: "The number of findings that are counted but not listed; absent unless their number was limited.",
      },
      statistics: {
        type: "array",
        items: { $ref: "#/definitions/codeCount" },
        description: "The findings by code, the most frequent first; absent unless asked for.",
      },
      diagnostics: {
        type: "array",
        items: { $ref: "#/definitions/diagnostic" },
        description: "All diagnostics, ordered by path, then by position.",
      },
    },
    required: ["version", "files", "errors", "warnings", "diagnostics"],
    additionalProperties: false,
    definitions: {
      shard: REPORT_DEFINITIONS.shard,
      codeCount: REPORT_DEFINITIONS.codeCount,
      code: REPORT_DEFINITIONS.code,
      severity: REPORT_DEFINITIONS.severity,
      diagnostic: REPORT_DEFINITIONS.diagnostic,
      path: REPORT_DEFINITIONS.path,
      position: REPORT_DEFINITIONS.position,
      related: REPORT_DEFINITIONS.related,
      fix: REPORT_DEFINITIONS.fix,
      edit: REPORT_DEFINITIONS.edit,
    },
  },
  doctor: {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "wifc doctor",
    description:
      "What `wifc doctor --format json` prints, version 1. Members that do not apply are left out. It contains no tokens and no values of variables.",
    type: "object",
    properties: {
      version: { const: 1, description: "The version of this format." },
      path: { type: "string", minLength: 1, description: "The file that declares the sign-in, or `<environment>`." },
      model: { type: "string", description: "The model that signs in." },
      engine: { type: "string", description: "The workflow's engine that signs in." },
      signIn: { type: "string", description: "The job, container, upstream or profile that signs in." },
      verdict: {
        enum: ["ok", "problem", "unknown"],
        description: "`problem` if any check has this verdict, `ok` if all have, otherwise `unknown`.",
      },
      checks: {
        type: "array",
        items: { $ref: "#/definitions/check" },
        description: "The checks, always all of them and in the same order.",
      },
    },
    required: ["version", "path", "verdict", "checks"],
    additionalProperties: false,
    definitions: {
      check: REPORT_DEFINITIONS.check,
      checkItem: REPORT_DEFINITIONS.checkItem,
      diagnostic: REPORT_DEFINITIONS.diagnostic,
      code: REPORT_DEFINITIONS.code,
      severity: REPORT_DEFINITIONS.severity,
      path: REPORT_DEFINITIONS.path,
      position: REPORT_DEFINITIONS.position,
      related: REPORT_DEFINITIONS.related,
      fix: REPORT_DEFINITIONS.fix,
      edit: REPORT_DEFINITIONS.edit,
    },
  },
  gateway: {
    ...FILE_SCHEMAS.gateway,
    definitions: {
      upstreams: FILE_DEFINITIONS.upstreams,
      upstream: FILE_DEFINITIONS.upstream,
      federatedUpstream: FILE_DEFINITIONS.federatedUpstream,
      federatedUpstreamAuth: FILE_DEFINITIONS.federatedUpstreamAuth,
      federationKey: FILE_DEFINITIONS.federationKey,
      keyedUpstreamAuth: FILE_DEFINITIONS.keyedUpstreamAuth,
      keyedUpstream: FILE_DEFINITIONS.keyedUpstream,
      anthropicProvider: FILE_DEFINITIONS.anthropicProvider,
      upstreamName: FILE_DEFINITIONS.upstreamName,
      upstreamAuth: FILE_DEFINITIONS.upstreamAuth,
      gatewayCredential: FILE_DEFINITIONS.gatewayCredential,
      federationRuleIdOrReference: FILE_DEFINITIONS.federationRuleIdOrReference,
      textWithDollar: FILE_DEFINITIONS.textWithDollar,
      gatewayReference: FILE_DEFINITIONS.gatewayReference,
      value: FILE_DEFINITIONS.value,
      federationRuleId: FILE_DEFINITIONS.federationRuleId,
      organizationIdOrReference: FILE_DEFINITIONS.organizationIdOrReference,
      organizationId: FILE_DEFINITIONS.organizationId,
      serviceAccountIdOrReference: FILE_DEFINITIONS.serviceAccountIdOrReference,
      serviceAccountId: FILE_DEFINITIONS.serviceAccountId,
      workspaceIdOrReference: FILE_DEFINITIONS.workspaceIdOrReference,
      workspaceId: FILE_DEFINITIONS.workspaceId,
      gatewayTokenFile: FILE_DEFINITIONS.gatewayTokenFile,
      anthropicUpstream: FILE_DEFINITIONS.anthropicUpstream,
    },
  },
  kubernetes: {
    ...FILE_SCHEMAS.kubernetes,
    definitions: {
      workloadSpec: FILE_DEFINITIONS.workloadSpec,
      podTemplate: FILE_DEFINITIONS.podTemplate,
      containers: FILE_DEFINITIONS.containers,
      container: FILE_DEFINITIONS.container,
      containerVariables: FILE_DEFINITIONS.containerVariables,
      containerVariable: FILE_DEFINITIONS.containerVariable,
      containerVariableName: FILE_DEFINITIONS.containerVariableName,
      variableValue: FILE_DEFINITIONS.variableValue,
      federationRuleVariable: FILE_DEFINITIONS.federationRuleVariable,
      federationRuleValue: FILE_DEFINITIONS.federationRuleValue,
      composedValue: FILE_DEFINITIONS.composedValue,
      federationRuleId: FILE_DEFINITIONS.federationRuleId,
      value: FILE_DEFINITIONS.value,
      organizationVariable: FILE_DEFINITIONS.organizationVariable,
      organizationValue: FILE_DEFINITIONS.organizationValue,
      organizationId: FILE_DEFINITIONS.organizationId,
      serviceAccountVariable: FILE_DEFINITIONS.serviceAccountVariable,
      serviceAccountValue: FILE_DEFINITIONS.serviceAccountValue,
      serviceAccountId: FILE_DEFINITIONS.serviceAccountId,
      workspaceVariable: FILE_DEFINITIONS.workspaceVariable,
      workspaceValue: FILE_DEFINITIONS.workspaceValue,
      workspaceId: FILE_DEFINITIONS.workspaceId,
      identityTokenVariable: FILE_DEFINITIONS.identityTokenVariable,
      identityTokenPath: FILE_DEFINITIONS.identityTokenPath,
      containerMounts: FILE_DEFINITIONS.containerMounts,
      podVolumes: FILE_DEFINITIONS.podVolumes,
      workloads: FILE_DEFINITIONS.workloads,
      workload: FILE_DEFINITIONS.workload,
    },
  },
  profile: {
    ...FILE_SCHEMAS.profile,
    definitions: {
      schemaReference: FILE_DEFINITIONS.schemaReference,
      value: FILE_DEFINITIONS.value,
      profileVersion: FILE_DEFINITIONS.profileVersion,
      authentication: FILE_DEFINITIONS.authentication,
      authenticationType: FILE_DEFINITIONS.authenticationType,
      federationRuleId: FILE_DEFINITIONS.federationRuleId,
      serviceAccountId: FILE_DEFINITIONS.serviceAccountId,
      profileToken: FILE_DEFINITIONS.profileToken,
      profileTokenSource: FILE_DEFINITIONS.profileTokenSource,
      tokenFile: FILE_DEFINITIONS.tokenFile,
      profileScope: FILE_DEFINITIONS.profileScope,
      credentialsPath: FILE_DEFINITIONS.credentialsPath,
      organizationId: FILE_DEFINITIONS.organizationId,
      workspaceId: FILE_DEFINITIONS.workspaceId,
      profileBaseUrl: FILE_DEFINITIONS.profileBaseUrl,
    },
  },
  "required-env": {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "wifc environment variables",
    description: "What `wifc required-env --format json` prints, version 1. Members that do not apply are left out.",
    type: "object",
    properties: {
      version: { const: 1, description: "The version of this format." },
      reports: { type: "array", items: { $ref: "#/definitions/report" }, description: "One report for each document." },
    },
    required: ["version", "reports"],
    additionalProperties: false,
    definitions: {
      report: REPORT_DEFINITIONS.report,
      path: REPORT_DEFINITIONS.path,
      requirement: REPORT_DEFINITIONS.requirement,
      name: REPORT_DEFINITIONS.name,
      need: REPORT_DEFINITIONS.need,
      position: REPORT_DEFINITIONS.position,
      choice: REPORT_DEFINITIONS.choice,
      candidate: REPORT_DEFINITIONS.candidate,
    },
  },
  rules: {
    ...FILE_SCHEMAS.rules,
    definitions: {
      resources: FILE_DEFINITIONS.resources,
      resource: FILE_DEFINITIONS.resource,
      resourceId: FILE_DEFINITIONS.resourceId,
      value: FILE_DEFINITIONS.value,
      federationRule: FILE_DEFINITIONS.federationRule,
      federationRuleId: FILE_DEFINITIONS.federationRuleId,
      resourceName: FILE_DEFINITIONS.resourceName,
      issuerId: FILE_DEFINITIONS.issuerId,
      ruleMatch: FILE_DEFINITIONS.ruleMatch,
      subjectPrefix: FILE_DEFINITIONS.subjectPrefix,
      ruleAudience: FILE_DEFINITIONS.ruleAudience,
      ruleClaims: FILE_DEFINITIONS.ruleClaims,
      repositoryClaim: FILE_DEFINITIONS.repositoryClaim,
      repositoryIdClaim: FILE_DEFINITIONS.repositoryIdClaim,
      ownerClaim: FILE_DEFINITIONS.ownerClaim,
      ownerIdClaim: FILE_DEFINITIONS.ownerIdClaim,
      refClaim: FILE_DEFINITIONS.refClaim,
      environmentClaim: FILE_DEFINITIONS.environmentClaim,
      eventClaim: FILE_DEFINITIONS.eventClaim,
      workflowClaim: FILE_DEFINITIONS.workflowClaim,
      jobWorkflowClaim: FILE_DEFINITIONS.jobWorkflowClaim,
      claimValue: FILE_DEFINITIONS.claimValue,
      ruleCondition: FILE_DEFINITIONS.ruleCondition,
      ruleTarget: FILE_DEFINITIONS.ruleTarget,
      targetType: FILE_DEFINITIONS.targetType,
      targetAccount: FILE_DEFINITIONS.targetAccount,
      ruleWorkspace: FILE_DEFINITIONS.ruleWorkspace,
      ruleWorkspaces: FILE_DEFINITIONS.ruleWorkspaces,
      enabledWorkspace: FILE_DEFINITIONS.enabledWorkspace,
      allWorkspaces: FILE_DEFINITIONS.allWorkspaces,
      ruleScope: FILE_DEFINITIONS.ruleScope,
      ruleLifetime: FILE_DEFINITIONS.ruleLifetime,
      archivedAt: FILE_DEFINITIONS.archivedAt,
      federationIssuer: FILE_DEFINITIONS.federationIssuer,
      issuerUrl: FILE_DEFINITIONS.issuerUrl,
      httpsUrl: FILE_DEFINITIONS.httpsUrl,
      issuerKeys: FILE_DEFINITIONS.issuerKeys,
      keysType: FILE_DEFINITIONS.keysType,
      discoveryBase: FILE_DEFINITIONS.discoveryBase,
      keysUrl: FILE_DEFINITIONS.keysUrl,
      inlineKeys: FILE_DEFINITIONS.inlineKeys,
      inlineKey: FILE_DEFINITIONS.inlineKey,
      caCertificate: FILE_DEFINITIONS.caCertificate,
      tokenLimit: FILE_DEFINITIONS.tokenLimit,
      checkJti: FILE_DEFINITIONS.checkJti,
      serviceAccount: FILE_DEFINITIONS.serviceAccount,
      serviceAccountId: FILE_DEFINITIONS.serviceAccountId,
      organizationRole: FILE_DEFINITIONS.organizationRole,
      resourcePage: FILE_DEFINITIONS.resourcePage,
      nextPage: FILE_DEFINITIONS.nextPage,
    },
  },
  token: {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "wifc token",
    description:
      "What `wifc token --format json` prints, version 1. Members that do not apply are left out. It never contains a token.",
    type: "object",
    properties: {
      version: { const: 1, description: "The version of this format." },
      path: { type: "string", minLength: 1, description: "The file that declares the sign-in, or `<environment>`." },
      model: { type: "string", description: "The model that signs in." },
      engine: { type: "string", description: "The workflow's engine that signs in." },
      signIn: { type: "string", description: "The job, container, upstream or profile that signs in." },
      source: { type: "string", minLength: 1, description: "Where the identity token comes from, as a phrase." },
      token: { $ref: "#/definitions/token" },
      rule: { $ref: "#/definitions/rule" },
      request: { $ref: "#/definitions/request" },
      accessToken: { $ref: "#/definitions/accessToken" },
      diagnostics: {
        type: "array",
        items: { $ref: "#/definitions/diagnostic" },
        description: "The findings about the file, the token or the exchange.",
      },
    },
    required: ["version", "path", "diagnostics"],
    additionalProperties: false,
    definitions: {
      token: REPORT_DEFINITIONS.token,
      claims: REPORT_DEFINITIONS.claims,
      rule: REPORT_DEFINITIONS.rule,
      matcher: REPORT_DEFINITIONS.matcher,
      request: REPORT_DEFINITIONS.request,
      accessToken: REPORT_DEFINITIONS.accessToken,
      diagnostic: REPORT_DEFINITIONS.diagnostic,
      code: REPORT_DEFINITIONS.code,
      severity: REPORT_DEFINITIONS.severity,
      path: REPORT_DEFINITIONS.path,
      position: REPORT_DEFINITIONS.position,
      related: REPORT_DEFINITIONS.related,
      fix: REPORT_DEFINITIONS.fix,
      edit: REPORT_DEFINITIONS.edit,
    },
  },
  workflow: {
    ...FILE_SCHEMAS.workflow,
    definitions: {
      engine: FILE_DEFINITIONS.engine,
      engineAuth: FILE_DEFINITIONS.engineAuth,
      engineAuthList: FILE_DEFINITIONS.engineAuthList,
      workflowAuth: FILE_DEFINITIONS.workflowAuth,
      githubOidc: FILE_DEFINITIONS.githubOidc,
      githubOidcType: FILE_DEFINITIONS.githubOidcType,
      oidcProvider: FILE_DEFINITIONS.oidcProvider,
      value: FILE_DEFINITIONS.value,
      audience: FILE_DEFINITIONS.audience,
      federationRuleIdOrExpression: FILE_DEFINITIONS.federationRuleIdOrExpression,
      beginsExpression: FILE_DEFINITIONS.beginsExpression,
      expression: FILE_DEFINITIONS.expression,
      federationRuleId: FILE_DEFINITIONS.federationRuleId,
      organizationIdOrExpression: FILE_DEFINITIONS.organizationIdOrExpression,
      organizationId: FILE_DEFINITIONS.organizationId,
      serviceAccountIdOrExpression: FILE_DEFINITIONS.serviceAccountIdOrExpression,
      serviceAccountId: FILE_DEFINITIONS.serviceAccountId,
      workspaceIdOrExpression: FILE_DEFINITIONS.workspaceIdOrExpression,
      workspaceId: FILE_DEFINITIONS.workspaceId,
      azureTenantId: FILE_DEFINITIONS.azureTenantId,
      azureClientId: FILE_DEFINITIONS.azureClientId,
      azureScope: FILE_DEFINITIONS.azureScope,
      azureCloudOrExpression: FILE_DEFINITIONS.azureCloudOrExpression,
      azureCloud: FILE_DEFINITIONS.azureCloud,
      gcpWorkloadIdentityProvider: FILE_DEFINITIONS.gcpWorkloadIdentityProvider,
      gcpServiceAccount: FILE_DEFINITIONS.gcpServiceAccount,
      gcpProject: FILE_DEFINITIONS.gcpProject,
      gcpLocation: FILE_DEFINITIONS.gcpLocation,
      anthropicWif: FILE_DEFINITIONS.anthropicWif,
      anthropicWifType: FILE_DEFINITIONS.anthropicWifType,
      tokenUrlOrExpression: FILE_DEFINITIONS.tokenUrlOrExpression,
      tokenUrl: FILE_DEFINITIONS.tokenUrl,
      workflowFederationAuth: FILE_DEFINITIONS.workflowFederationAuth,
      federationType: FILE_DEFINITIONS.federationType,
      workflowFederation: FILE_DEFINITIONS.workflowFederation,
      identityToken: FILE_DEFINITIONS.identityToken,
      fileSource: FILE_DEFINITIONS.fileSource,
      tokenFile: FILE_DEFINITIONS.tokenFile,
      envSource: FILE_DEFINITIONS.envSource,
      variableName: FILE_DEFINITIONS.variableName,
      commandSource: FILE_DEFINITIONS.commandSource,
      argumentList: FILE_DEFINITIONS.argumentList,
      argument: FILE_DEFINITIONS.argument,
      urlSource: FILE_DEFINITIONS.urlSource,
      tokenSourceUrl: FILE_DEFINITIONS.tokenSourceUrl,
      headers: FILE_DEFINITIONS.headers,
      headerValue: FILE_DEFINITIONS.headerValue,
      responseField: FILE_DEFINITIONS.responseField,
      safeOutputs: FILE_DEFINITIONS.safeOutputs,
      threatDetection: FILE_DEFINITIONS.threatDetection,
      authThroughEnvironment: FILE_DEFINITIONS.authThroughEnvironment,
      environmentWithAuth: FILE_DEFINITIONS.environmentWithAuth,
      authInTheBlock: FILE_DEFINITIONS.authInTheBlock,
      engineWithRequiredKeys: FILE_DEFINITIONS.engineWithRequiredKeys,
      githubOidcRequiredKeys: FILE_DEFINITIONS.githubOidcRequiredKeys,
    },
  },
} as const;
