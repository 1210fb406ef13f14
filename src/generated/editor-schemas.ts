// Written by `npm run generate` from /schema. Do not edit.
import { DEFINITIONS } from "./file-schemas.ts";

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
  text: {},
  providers: {
    markdownDescription:
      "Model providers by name. A provider's `auth` applies to each of its models that has no `auth`.",
    examples: [{ "claude-federated": { provider: "anthropic" } }],
  },
  providerEntry: {
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
  modelEntry: {
    markdownDescription: "A model. `auth` signs it in without an API key and replaces its provider's `auth` entirely.",
    examples: [{ provider: "anthropic", model: "claude-sonnet-4-5" }],
  },
  agents: {
    markdownDescription: "Agents by name. Models that no agent uses do not sign in.",
    examples: [{ root: { model: "claude", instruction: "Answer questions." } }],
  },
  agentEntry: {
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
  text: { ...DEFINITIONS.text, ...FOR_EDITORS.text },
  providers: { ...DEFINITIONS.providers, ...FOR_EDITORS.providers },
  providerEntry: { ...DEFINITIONS.providerEntry, ...FOR_EDITORS.providerEntry },
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
  modelEntry: { ...DEFINITIONS.modelEntry, ...FOR_EDITORS.modelEntry },
  agents: { ...DEFINITIONS.agents, ...FOR_EDITORS.agents },
  agentEntry: { ...DEFINITIONS.agentEntry, ...FOR_EDITORS.agentEntry },
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
