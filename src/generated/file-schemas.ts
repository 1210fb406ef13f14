// Written by `npm run generate` from /schema. Do not edit.
/** The definitions in the schemas of input files, without what is for editors. Each name has the same definition in all of them. */
export const DEFINITIONS = {
  actionsVariables: {
    title: "Environment variables",
    description:
      "The environment variables of a workflow, a job or a step. The innermost value counts, even if it is empty.",
    type: ["object", "array", "string", "number", "boolean", "null"],
    properties: {
      ANTHROPIC_FEDERATION_RULE_ID: { $ref: "#/definitions/federationRuleInEnv" },
      ANTHROPIC_ORGANIZATION_ID: { $ref: "#/definitions/organizationInEnv" },
      ANTHROPIC_SERVICE_ACCOUNT_ID: { $ref: "#/definitions/serviceAccountInEnv" },
      ANTHROPIC_WORKSPACE_ID: { $ref: "#/definitions/workspaceInEnv" },
      ANTHROPIC_IDENTITY_TOKEN_FILE: { $ref: "#/definitions/tokenFileVariable" },
    },
  },
  federationRuleInEnv: {
    title: "Federation rule id",
    description: "The Anthropic federation rule to exchange the token under: fdrl_01…, or an expression.",
    if: { $ref: "#/definitions/uncheckedVariable" },
    else: { $ref: "#/definitions/federationRuleId" },
  },
  uncheckedVariable: {
    title: "Empty or computed variable",
    description: "A variable that is empty or contains an expression.",
    type: ["string", "null"],
    pattern: "\\$\\{\\{|^$",
  },
  federationRuleId: {
    title: "Federation rule id",
    description: "The Anthropic federation rule to exchange the token under, such as fdrl_01….",
    type: "string",
    pattern: "^fdrl_[0-9A-Za-z]+$",
    allOf: [{ $ref: "#/definitions/value" }],
    patternErrorMessage: "A federation rule id is `fdrl_` followed by letters or digits.",
  },
  value: {
    $comment:
      "Shared by all strings. It has no title and no description, because an editor would show them instead of the key's own.",
    type: "string",
    maxLength: 8192,
  },
  organizationInEnv: {
    title: "Organization id",
    description: "The id of the Anthropic organization: a UUID, or an expression.",
    if: { $ref: "#/definitions/uncheckedVariable" },
    else: { $ref: "#/definitions/organizationId" },
  },
  organizationId: {
    title: "Organization id",
    description: "The id of the Anthropic organization, which is a UUID.",
    type: "string",
    pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$",
    allOf: [{ $ref: "#/definitions/value" }],
    patternErrorMessage: "An organization id is a UUID.",
  },
  serviceAccountInEnv: {
    title: "Service account id",
    description: "The service account that the rule must lead to: svac_01…, or an expression.",
    if: { $ref: "#/definitions/uncheckedVariable" },
    else: { $ref: "#/definitions/serviceAccountId" },
  },
  serviceAccountId: {
    title: "Service account id",
    description: "The service account to sign in as, such as svac_01….",
    type: "string",
    pattern: "^svac_[0-9A-Za-z]+$",
    allOf: [{ $ref: "#/definitions/value" }],
    patternErrorMessage: "A service account id is `svac_` followed by letters or digits.",
  },
  workspaceInEnv: {
    title: "Workspace id",
    description:
      "The workspace to sign in to: wrkspc_01…, or an expression. Required if the federation rule spans several workspaces.",
    if: { $ref: "#/definitions/uncheckedVariable" },
    else: { $ref: "#/definitions/workspaceId" },
  },
  workspaceId: {
    title: "Workspace id",
    description:
      "The workspace to sign in to, such as wrkspc_01…. Required if the federation rule spans several workspaces. docker-agent refuses to load a file with this key.",
    type: "string",
    pattern: "^(wrkspc_[0-9A-Za-z]+|default)$",
    allOf: [{ $ref: "#/definitions/value" }],
    patternErrorMessage: "A workspace id is `wrkspc_` followed by letters or digits.",
  },
  tokenFileVariable: {
    title: "Token file",
    description: "The path of the file that contains the token, which an earlier step must write.",
    type: ["object", "array", "string", "number", "boolean", "null"],
  },
  jobs: {
    title: "Jobs",
    description: "The jobs of the workflow.",
    type: ["object", "array", "string", "number", "boolean", "null"],
    additionalProperties: { $ref: "#/definitions/job" },
  },
  job: {
    title: "Job",
    description: "A job. To sign in with federation, it needs the permission id-token: write.",
    type: ["object", "array", "string", "number", "boolean", "null"],
    properties: { env: { $ref: "#/definitions/actionsVariables" }, steps: { $ref: "#/definitions/steps" } },
  },
  steps: {
    title: "Steps",
    description: "The steps of a job or of a composite action.",
    type: ["object", "array", "string", "number", "boolean", "null"],
    items: { $ref: "#/definitions/step" },
  },
  step: {
    title: "Step",
    description:
      "A step. The inputs of an action for Claude Code, or the variables of what the step runs, can sign in with federation.",
    type: ["object", "array", "string", "number", "boolean", "null"],
    properties: { env: { $ref: "#/definitions/actionsVariables" } },
    if: { type: "object", required: ["uses"], properties: { uses: { $ref: "#/definitions/claudeCodeAction" } } },
    then: { $ref: "#/definitions/claudeStep" },
  },
  claudeCodeAction: {
    title: "Action for Claude Code",
    description: "One of Anthropic's actions that run Claude Code.",
    type: "string",
    pattern: "^[Aa]nthropics/[Cc]laude-[Cc]ode-([Aa]ction|[Bb]ase-[Aa]ction)(/base-action)?@",
  },
  claudeStep: {
    title: "Step with Claude Code",
    description: "A step that runs Claude Code.",
    type: "object",
    properties: { with: { $ref: "#/definitions/claudeInputs" } },
  },
  claudeInputs: {
    title: "Inputs of an action for Claude Code",
    description:
      "The inputs of the action. With a federation rule and an organization, it signs in without an API key.",
    type: ["object", "array", "string", "number", "boolean", "null"],
    properties: {
      anthropic_federation_rule_id: { $ref: "#/definitions/federationRuleInput" },
      anthropic_organization_id: { $ref: "#/definitions/organizationInput" },
      anthropic_service_account_id: { $ref: "#/definitions/serviceAccountInput" },
      anthropic_workspace_id: { $ref: "#/definitions/workspaceInput" },
      anthropic_oidc_audience: { $ref: "#/definitions/audienceInput" },
      anthropic_api_key: { $ref: "#/definitions/credentialInput" },
      claude_code_oauth_token: { $ref: "#/definitions/credentialInput" },
    },
  },
  federationRuleInput: {
    title: "Federation rule id",
    description: "The Anthropic federation rule to exchange the token under: fdrl_01…, or an expression.",
    if: { $ref: "#/definitions/uncheckedInput" },
    else: { $ref: "#/definitions/federationRuleId" },
  },
  uncheckedInput: {
    title: "Empty, padded or computed input",
    description:
      "An input that is empty, contains an expression, or has whitespace around it, which the action removes.",
    type: ["string", "null"],
    pattern: "\\$\\{\\{|^$|^\\s|\\s$",
  },
  organizationInput: {
    title: "Organization id",
    description: "The id of the Anthropic organization: a UUID, or an expression.",
    if: { $ref: "#/definitions/uncheckedInput" },
    else: { $ref: "#/definitions/organizationId" },
  },
  serviceAccountInput: {
    title: "Service account id",
    description: "The service account that the rule must lead to: svac_01…, or an expression.",
    if: { $ref: "#/definitions/uncheckedInput" },
    else: { $ref: "#/definitions/serviceAccountId" },
  },
  workspaceInput: {
    title: "Workspace id",
    description:
      "The workspace to sign in to: wrkspc_01…, or an expression. Required if the federation rule spans several workspaces.",
    if: { $ref: "#/definitions/uncheckedInput" },
    else: { $ref: "#/definitions/workspaceId" },
  },
  audienceInput: {
    title: "Audience",
    description:
      "The audience of the job's OIDC token; default: https://api.anthropic.com. The federation rule must name the same one.",
    type: ["object", "array", "string", "number", "boolean", "null"],
  },
  credentialInput: {
    title: "Stored credential",
    description: "An API key or an OAuth token. If it is not empty, the action does not sign in with federation.",
    type: ["object", "array", "string", "number", "boolean", "null"],
  },
  actionRuns: {
    title: "Steps of a composite action",
    description: "What a composite action runs. Its callers grant the permissions.",
    type: ["object", "array", "string", "number", "boolean", "null"],
    properties: { steps: { $ref: "#/definitions/steps" } },
  },
  text: {
    $comment:
      "docker-agent converts a number or a boolean to a text. This has no description, because an editor would show it instead of the key's own.",
    type: ["string", "number", "boolean", "null"],
  },
  providers: {
    title: "Providers",
    description: "Model providers by name. A provider's `auth` applies to each of its models that has no `auth`.",
    type: ["object", "null"],
    additionalProperties: { $ref: "#/definitions/providerEntry" },
  },
  providerEntry: {
    title: "Provider",
    description: "A model provider. `auth` signs its models in without an API key.",
    type: ["object", "null"],
    properties: {
      auth: { $ref: "#/definitions/agentAuth" },
      provider: {
        allOf: [{ $ref: "#/definitions/text" }],
        description:
          "The type of the provider, such as `anthropic`. Without it, docker-agent uses `openai`, which ignores `auth`.",
        examples: ["anthropic"],
      },
      base_url: {
        allOf: [{ $ref: "#/definitions/text" }],
        description:
          "The address of the API. With `auth`, the identity token is sent to this address too, to be exchanged.",
        examples: ["https://models.example.com"],
      },
      token_key: {
        allOf: [{ $ref: "#/definitions/text" }],
        description: "The environment variable with the API key. It has no effect together with `auth`.",
        examples: ["MODELS_KEY"],
      },
      api_type: {
        allOf: [{ $ref: "#/definitions/text" }],
        description:
          "The API of a provider that is compatible with OpenAI: `openai_chatcompletions` or `openai_responses`. With it, `auth` is ignored.",
        examples: ["openai_responses"],
      },
      compaction_model: {
        allOf: [{ $ref: "#/definitions/text" }],
        description: "The model that summarizes long sessions, for models of this provider that name none.",
        examples: ["claude"],
      },
      provider_opts: {
        type: ["object", "null"],
        description: "Options of the provider, as docker-agent passes them on.",
        examples: [{ interleaved_thinking: true }],
      },
    },
  },
  agentAuth: {
    title: "Sign-in without an API key",
    description:
      "How the provider or model signs in: it exchanges the workload's OIDC token at Anthropic for a short-lived access token.",
    type: "object",
    additionalProperties: false,
    required: ["type", "workload_identity_federation"],
    properties: {
      type: { $ref: "#/definitions/federationType" },
      workload_identity_federation: { $ref: "#/definitions/agentFederation" },
    },
  },
  federationType: {
    title: "Type of sign-in",
    description: "`workload_identity_federation` selects the nested notation, which is the only one in agent YAML.",
    type: "string",
    const: "workload_identity_federation",
  },
  agentFederation: {
    title: "Workload identity federation",
    description: "The federation rule to use, the identity to sign in as, and the source of the workload's OIDC token.",
    type: "object",
    additionalProperties: false,
    required: ["federation_rule_id", "organization_id", "identity_token"],
    properties: {
      federation_rule_id: { $ref: "#/definitions/federationRuleId" },
      organization_id: { $ref: "#/definitions/organizationId" },
      service_account_id: { $ref: "#/definitions/serviceAccountId" },
      workspace_id: { $ref: "#/definitions/workspaceId" },
      identity_token: { $ref: "#/definitions/identityToken" },
    },
  },
  identityToken: {
    title: "Identity token",
    description: "Where the workload's OIDC token comes from: exactly one of `file`, `env`, `command` or `url`.",
    oneOf: [
      { $ref: "#/definitions/fileSource" },
      { $ref: "#/definitions/envSource" },
      { $ref: "#/definitions/commandSource" },
      { $ref: "#/definitions/urlSource" },
    ],
  },
  fileSource: {
    title: "Token from a file",
    description: "Reads the token from a file at every exchange.",
    type: "object",
    additionalProperties: false,
    required: ["file"],
    properties: { file: { $ref: "#/definitions/tokenFile" } },
  },
  tokenFile: {
    title: "Token file",
    description: "The path of the file that contains the token, used as written.",
    type: "string",
    minLength: 1,
    allOf: [{ $ref: "#/definitions/value" }],
  },
  envSource: {
    title: "Token from an environment variable",
    description: "Reads the token from an environment variable at every exchange.",
    type: "object",
    additionalProperties: false,
    required: ["env"],
    properties: { env: { $ref: "#/definitions/variableName" } },
  },
  variableName: {
    title: "Environment variable",
    description: "The name of an environment variable.",
    type: "string",
    pattern: "^[A-Za-z_][A-Za-z0-9_]*$",
    allOf: [{ $ref: "#/definitions/value" }],
    patternErrorMessage: "The name of a variable consists of letters, digits and `_`, without `$`.",
  },
  commandSource: {
    title: "Token from a command",
    description: "Runs a command that prints the token, at every exchange.",
    type: "object",
    additionalProperties: false,
    required: ["command"],
    properties: { command: { $ref: "#/definitions/argumentList" } },
  },
  argumentList: {
    title: "Command",
    description: "The program and its arguments, one item each. No shell interprets them.",
    type: "array",
    minItems: 1,
    items: { $ref: "#/definitions/argument" },
  },
  argument: {
    title: "Argument",
    description: "The program or one of its arguments.",
    type: "string",
    minLength: 1,
    allOf: [{ $ref: "#/definitions/value" }],
  },
  urlSource: {
    title: "Token from a URL",
    description: "Fetches the token with a GET request at every exchange.",
    type: "object",
    additionalProperties: false,
    required: ["url"],
    properties: {
      url: { $ref: "#/definitions/tokenSourceUrl" },
      headers: { $ref: "#/definitions/headers" },
      response_field: { $ref: "#/definitions/responseField" },
    },
  },
  tokenSourceUrl: {
    title: "Token source URL",
    description: "The URL that returns the token. It begins with https:// or with a reference such as ${NAME}.",
    type: "string",
    pattern: "^([Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|\\$[^\\s/])",
    allOf: [{ $ref: "#/definitions/value" }],
    patternErrorMessage: "A URL begins with `https://` or with a reference such as `${NAME}`.",
  },
  headers: {
    title: "Request headers",
    description: "The headers of the request. In a value, `${NAME}` is replaced by the environment variable.",
    type: "object",
    additionalProperties: { $ref: "#/definitions/headerValue" },
  },
  headerValue: {
    title: "Header value",
    description: "The value of this header.",
    type: "string",
    minLength: 1,
    allOf: [{ $ref: "#/definitions/value" }],
  },
  responseField: {
    title: "Response field",
    description:
      "The top-level key of the JSON response that contains the token. Without it, the whole response is the token.",
    type: "string",
    minLength: 1,
    allOf: [{ $ref: "#/definitions/value" }],
  },
  models: {
    title: "Models",
    description: "Models by name. A model's `auth` replaces its provider's `auth` entirely.",
    type: ["object", "null"],
    additionalProperties: { $ref: "#/definitions/modelEntry" },
  },
  modelEntry: {
    title: "Model",
    description: "A model. `auth` signs it in without an API key and replaces its provider's `auth` entirely.",
    type: ["object", "string", "null"],
    properties: {
      auth: { $ref: "#/definitions/agentAuth" },
      provider: {
        allOf: [{ $ref: "#/definitions/text" }],
        description:
          "The type of the provider, such as `anthropic`, or a name from `providers`, whose `auth` then applies.",
        examples: ["anthropic"],
      },
      model: {
        allOf: [{ $ref: "#/definitions/text" }],
        description:
          "The name of the model at its provider. Without `provider`, the names of models in this file, separated by commas.",
        examples: ["claude-sonnet-4-5"],
      },
      base_url: {
        allOf: [{ $ref: "#/definitions/text" }],
        description:
          "The address of the API. With `auth`, the identity token is sent to this address too, to be exchanged.",
        examples: ["https://models.example.com"],
      },
      token_key: {
        allOf: [{ $ref: "#/definitions/text" }],
        description: "The environment variable with the API key. It has no effect together with `auth`.",
        examples: ["MODELS_KEY"],
      },
      bypass_models_gateway: {
        type: ["boolean", "null"],
        description: "Whether the model is used directly if docker-agent has a models gateway, which refuses `auth`.",
        examples: [true],
      },
      routing: {
        type: ["array", "null"],
        items: { type: ["object", "null"] },
        description: "Rules that choose another model for a request. The model itself is used if none of them matches.",
        examples: [[{ model: "claude", examples: ["Write code."] }]],
      },
      first_available: {
        type: ["array", "null"],
        items: { $ref: "#/definitions/text" },
        description:
          "Models of which the first that can be used is used. docker-agent refuses it together with `auth`.",
        examples: [["claude"]],
      },
      title_model: {
        allOf: [{ $ref: "#/definitions/text" }],
        description: "The model that writes the titles of sessions.",
        examples: ["claude"],
      },
      compaction_model: {
        allOf: [{ $ref: "#/definitions/text" }],
        description: "The model that summarizes long sessions.",
        examples: ["claude"],
      },
      provider_opts: {
        type: ["object", "null"],
        description: "Options of the provider, as docker-agent passes them on.",
        examples: [{ interleaved_thinking: true }],
      },
    },
  },
  agents: {
    title: "Agents",
    description: "Agents by name. Models that no agent uses do not sign in.",
    type: ["object", "null"],
    additionalProperties: { $ref: "#/definitions/agentEntry" },
  },
  agentEntry: {
    title: "Agent",
    description: "An agent, and the model that it uses.",
    type: ["object", "null"],
    properties: {
      model: {
        allOf: [{ $ref: "#/definitions/text" }],
        description:
          "The name of a model from `models`, `provider/model`, several of them separated by commas, or `auto`.",
        examples: ["claude"],
      },
      description: { description: "What the agent is for, which other agents read.", examples: ["Answers questions."] },
      instruction: { description: "What the agent must do: its system prompt.", examples: ["Answer questions."] },
      sub_agents: { description: "The names of agents to which this one can delegate.", examples: [["root"]] },
      toolsets: {
        description: "The tools that the agent can use. Some use models of their own.",
        examples: [[{ type: "think" }]],
      },
      fallback: {
        type: ["object", "null"],
        properties: {
          models: {
            type: ["array", "null"],
            items: { $ref: "#/definitions/text" },
            description: "The names of the models, or `provider/model`, in the order in which they are tried.",
            examples: [["claude"]],
          },
        },
        description: "The models to use if the model of the agent fails.",
        examples: [{ models: ["claude"] }],
      },
      title_model: {
        allOf: [{ $ref: "#/definitions/text" }],
        description: "The model that writes the titles of sessions, in the place of that of the model.",
        examples: ["claude"],
      },
      compaction_model: {
        allOf: [{ $ref: "#/definitions/text" }],
        description: "The model that summarizes long sessions, in the place of that of the model.",
        examples: ["claude"],
      },
    },
  },
  workflowAuth: {
    title: "Sign-in without an API key",
    description:
      "How the workflow's engine signs in: it exchanges the job's OIDC token for a short-lived access token. `type` selects the notation.",
    oneOf: [
      { $ref: "#/definitions/githubOidc" },
      { $ref: "#/definitions/anthropicWif" },
      { $ref: "#/definitions/workflowFederationAuth" },
    ],
  },
  githubOidc: {
    title: "GitHub OIDC, as gh-aw reads it",
    description:
      "The notation that gh-aw reads. `provider` selects who receives the job's OIDC token; the other keys select the identity to sign in as.",
    type: "object",
    additionalProperties: false,
    required: ["type"],
    properties: {
      type: { $ref: "#/definitions/githubOidcType" },
      provider: { $ref: "#/definitions/oidcProvider" },
      audience: { $ref: "#/definitions/audience" },
      "federation-rule-id": { $ref: "#/definitions/federationRuleIdOrExpression" },
      "organization-id": { $ref: "#/definitions/organizationIdOrExpression" },
      "service-account-id": { $ref: "#/definitions/serviceAccountIdOrExpression" },
      "workspace-id": { $ref: "#/definitions/workspaceIdOrExpression" },
      "azure-tenant-id": { $ref: "#/definitions/azureTenantId" },
      "azure-client-id": { $ref: "#/definitions/azureClientId" },
      "azure-scope": { $ref: "#/definitions/azureScope" },
      "azure-cloud": { $ref: "#/definitions/azureCloudOrExpression" },
      "workload-identity-provider": { $ref: "#/definitions/gcpWorkloadIdentityProvider" },
      "service-account": { $ref: "#/definitions/gcpServiceAccount" },
      project: { $ref: "#/definitions/gcpProject" },
      location: { $ref: "#/definitions/gcpLocation" },
    },
  },
  githubOidcType: {
    title: "Notation",
    description: "`github-oidc` selects the notation that gh-aw reads.",
    type: "string",
    const: "github-oidc",
  },
  oidcProvider: {
    title: "OIDC provider",
    description:
      "The provider that receives the job's OIDC token: anthropic, azure, gcp or aws (case-sensitive), or an expression.",
    anyOf: [
      { type: "string", enum: ["anthropic", "azure", "gcp", "aws"] },
      { type: "string", minLength: 1, allOf: [{ $ref: "#/definitions/value" }] },
    ],
  },
  audience: {
    title: "Audience",
    description:
      "The audience of the OIDC token, if the federation rule expects one other than https://api.anthropic.com.",
    type: "string",
    minLength: 1,
    allOf: [{ $ref: "#/definitions/value" }],
  },
  federationRuleIdOrExpression: {
    title: "Federation rule id",
    description: "The Anthropic federation rule to exchange the token under: fdrl_01…, or an expression.",
    if: { $ref: "#/definitions/beginsExpression" },
    then: { $ref: "#/definitions/expression" },
    else: { $ref: "#/definitions/federationRuleId" },
  },
  beginsExpression: {
    title: "Contains an expression",
    description: "A value that contains a GitHub Actions expression.",
    type: "string",
    pattern: "\\$\\{\\{",
  },
  expression: {
    title: "GitHub Actions expression",
    description: "A single GitHub Actions expression, such as ${{ vars.FEDERATION_RULE_ID }}.",
    type: "string",
    pattern: "^\\$\\{\\{([^'}]|\\}(?!\\})|'[^']*')*\\}\\}$",
    allOf: [{ $ref: "#/definitions/value" }],
    patternErrorMessage: "A value with an expression must be that expression alone, such as `${{ vars.NAME }}`.",
  },
  organizationIdOrExpression: {
    title: "Organization id",
    description: "The id of the Anthropic organization: a UUID, or an expression.",
    if: { $ref: "#/definitions/beginsExpression" },
    then: { $ref: "#/definitions/expression" },
    else: { $ref: "#/definitions/organizationId" },
  },
  serviceAccountIdOrExpression: {
    title: "Service account id",
    description: "The service account to sign in as: svac_01…, or an expression.",
    if: { $ref: "#/definitions/beginsExpression" },
    then: { $ref: "#/definitions/expression" },
    else: { $ref: "#/definitions/serviceAccountId" },
  },
  workspaceIdOrExpression: {
    title: "Workspace id",
    description:
      "The workspace to sign in to: wrkspc_01…, or an expression. Required if the federation rule spans several workspaces.",
    if: { $ref: "#/definitions/beginsExpression" },
    then: { $ref: "#/definitions/expression" },
    else: { $ref: "#/definitions/workspaceId" },
  },
  azureTenantId: {
    title: "Azure tenant id",
    description: "The Microsoft Entra tenant at which to exchange the token.",
    type: "string",
    minLength: 1,
    allOf: [{ $ref: "#/definitions/value" }],
  },
  azureClientId: {
    title: "Azure client id",
    description: "The application (client) id of the Entra app registration or managed identity.",
    type: "string",
    minLength: 1,
    allOf: [{ $ref: "#/definitions/value" }],
  },
  azureScope: {
    title: "Azure scope",
    description: "The scope of the Azure access token; default: the scope of Cognitive Services.",
    type: "string",
    minLength: 1,
    allOf: [{ $ref: "#/definitions/value" }],
  },
  azureCloudOrExpression: {
    title: "Azure cloud",
    description: "The Azure cloud: public, usgovernment or china, or an expression.",
    if: { $ref: "#/definitions/beginsExpression" },
    then: { $ref: "#/definitions/expression" },
    else: { $ref: "#/definitions/azureCloud" },
  },
  azureCloud: {
    title: "Azure cloud",
    description: "The Azure cloud: public, usgovernment or china (case-sensitive).",
    type: "string",
    enum: ["public", "usgovernment", "china"],
  },
  gcpWorkloadIdentityProvider: {
    title: "Workload identity provider",
    description: "The full resource name of the Google Cloud workload identity provider.",
    type: "string",
    minLength: 1,
    allOf: [{ $ref: "#/definitions/value" }],
  },
  gcpServiceAccount: {
    title: "Google service account",
    description: "The Google service account to impersonate. Optional for AWF, but required by gh-aw.",
    type: "string",
    minLength: 1,
    allOf: [{ $ref: "#/definitions/value" }],
  },
  gcpProject: {
    title: "Google Cloud project",
    description: "The Google Cloud project that the Gemini engine uses.",
    type: "string",
    minLength: 1,
    allOf: [{ $ref: "#/definitions/value" }],
  },
  gcpLocation: {
    title: "Google Cloud location",
    description: "The Google Cloud location that the Gemini engine uses; default: us-central1.",
    type: "string",
    minLength: 1,
    allOf: [{ $ref: "#/definitions/value" }],
  },
  anthropicWif: {
    title: "Anthropic workload identity federation, flat",
    description:
      "The flat notation for Anthropic, with keys in kebab case. Convert it for gh-aw with `wifc compile --target gh-aw`.",
    type: "object",
    additionalProperties: false,
    required: ["type", "federation-rule-id", "organization-id"],
    properties: {
      type: { $ref: "#/definitions/anthropicWifType" },
      "federation-rule-id": { $ref: "#/definitions/federationRuleIdOrExpression" },
      "organization-id": { $ref: "#/definitions/organizationIdOrExpression" },
      "service-account-id": { $ref: "#/definitions/serviceAccountIdOrExpression" },
      "workspace-id": { $ref: "#/definitions/workspaceIdOrExpression" },
      audience: { $ref: "#/definitions/audience" },
      "token-url": { $ref: "#/definitions/tokenUrlOrExpression" },
    },
  },
  anthropicWifType: {
    title: "Notation",
    description: "`anthropic-wif` selects the flat notation for Anthropic.",
    type: "string",
    const: "anthropic-wif",
  },
  tokenUrlOrExpression: {
    title: "Token URL",
    description: "The URL at which to exchange the token; default: https://api.anthropic.com/v1/oauth/token.",
    if: { $ref: "#/definitions/beginsExpression" },
    then: { $ref: "#/definitions/expression" },
    else: { $ref: "#/definitions/tokenUrl" },
  },
  tokenUrl: {
    title: "Token URL",
    description: "The URL at which to exchange the token; default: https://api.anthropic.com/v1/oauth/token.",
    type: "string",
    pattern: "^https?://[^\\s]+$",
    allOf: [{ $ref: "#/definitions/value" }],
    patternErrorMessage: "A token URL begins with `https://`.",
  },
  workflowFederationAuth: {
    title: "Workload identity federation, as in agent YAML",
    description: "The nested notation of agent YAML. Convert it for gh-aw with `wifc compile --target gh-aw`.",
    type: "object",
    additionalProperties: false,
    required: ["type", "workload_identity_federation"],
    properties: {
      type: { $ref: "#/definitions/federationType" },
      workload_identity_federation: { $ref: "#/definitions/workflowFederation" },
    },
  },
  workflowFederation: {
    title: "Workload identity federation",
    description:
      "The federation rule to use and the identity to sign in as. Without `identity_token`, the job's own OIDC token is exchanged.",
    type: "object",
    additionalProperties: false,
    required: ["federation_rule_id", "organization_id"],
    properties: {
      federation_rule_id: { $ref: "#/definitions/federationRuleIdOrExpression" },
      organization_id: { $ref: "#/definitions/organizationIdOrExpression" },
      service_account_id: { $ref: "#/definitions/serviceAccountIdOrExpression" },
      workspace_id: { $ref: "#/definitions/workspaceIdOrExpression" },
      audience: { $ref: "#/definitions/audience" },
      token_url: { $ref: "#/definitions/tokenUrlOrExpression" },
      identity_token: { $ref: "#/definitions/identityToken" },
    },
  },
  baselineVersion: { title: "Version", description: "The version of this format.", type: "number", const: 1 },
  knownFindings: {
    title: "Findings",
    description: "The known findings, ordered by path, then by code, then by fingerprint.",
    type: "array",
    items: { $ref: "#/definitions/knownFinding" },
  },
  knownFinding: {
    title: "Finding",
    description: "One finding. Only its fingerprint counts; the rest is for people.",
    type: "object",
    additionalProperties: false,
    properties: {
      path: { $ref: "#/definitions/knownPath" },
      code: { $ref: "#/definitions/knownCode" },
      fingerprint: { $ref: "#/definitions/fingerprint" },
    },
    required: ["path", "code", "fingerprint"],
  },
  knownPath: {
    title: "Path",
    description: "The file, relative to the root of the repository.",
    type: "string",
    minLength: 1,
  },
  knownCode: { title: "Code", description: "The code of the finding.", type: "string", minLength: 1 },
  fingerprint: {
    title: "Fingerprint",
    description:
      "Identifies the finding by its code, its file and the text of its line, also after it has moved within the file.",
    type: "string",
    pattern: "^[0-9a-f]{16}$",
  },
  severities: {
    title: "Severities",
    description: "Severities that replace those of codes. wifc explain lists all codes.",
    type: "object",
    additionalProperties: { $ref: "#/definitions/codeSeverity" },
  },
  codeSeverity: {
    title: "Severity",
    description: "How severe the findings with a code are; off leaves them out.",
    type: "string",
    enum: ["off", "note", "warning", "error"],
  },
  checkedTarget: {
    title: "Target",
    description: "Also report what this target does not support, as --target does.",
    type: "string",
    enum: [
      "awf",
      "awf-config",
      "gh-aw",
      "anthropic-env",
      "anthropic-profile",
      "claude-code-action",
      "docker-agent",
      "gateway",
      "kubernetes",
    ],
  },
  ignoredFiles: {
    title: "Ignored files",
    description:
      "Patterns of files and directories that a search leaves out, as in .gitignore. A file that is named is checked anyway.",
    type: "array",
    items: { $ref: "#/definitions/filePattern" },
  },
  filePattern: {
    title: "Pattern",
    description: "A pattern as in .gitignore, relative to the directory of the configuration.",
    type: "string",
    allOf: [{ $ref: "#/definitions/writtenText" }],
  },
  writtenText: {
    title: "Text",
    description: "A text that is not empty.",
    type: "string",
    minLength: 1,
    maxLength: 1024,
  },
  overrides: {
    title: "Overrides",
    description: "Other severities and targets for some of the files. The last one that matches a file wins.",
    type: "array",
    items: { $ref: "#/definitions/override" },
  },
  override: {
    title: "Override",
    description: "Severities and a target for the files that match a pattern.",
    type: "object",
    additionalProperties: false,
    required: ["files"],
    properties: {
      files: { $ref: "#/definitions/overriddenFiles" },
      rules: { $ref: "#/definitions/severities" },
      target: { $ref: "#/definitions/checkedTarget" },
    },
  },
  overriddenFiles: {
    title: "Files",
    description: "Patterns of files as in .gitignore, relative to the directory of the configuration.",
    type: "array",
    minItems: 1,
    items: { $ref: "#/definitions/filePattern" },
  },
  federationRuleFiles: {
    title: "Federation rules",
    description:
      "Files and directories with exported federation rules, relative to the configuration. Each sign-in is compared with the rule that it names, as with --rules.",
    type: "array",
    items: { $ref: "#/definitions/rulesPath" },
  },
  rulesPath: {
    title: "Path",
    description: "A file or a directory in the same repository, relative to the configuration.",
    type: "string",
    allOf: [{ $ref: "#/definitions/writtenText" }],
  },
  policies: {
    title: "Policies",
    description: "What sign-ins must be like. Each policy is off unless it is switched on here.",
    type: "object",
    additionalProperties: false,
    properties: {
      locked: { $ref: "#/definitions/lockedPolicies" },
      "federation-required": { $ref: "#/definitions/federationRequired" },
      "allowed-identities": { $ref: "#/definitions/allowedIdentities" },
      "allowed-sources": { $ref: "#/definitions/allowedSources" },
      "pinned-audience": { $ref: "#/definitions/pinnedAudience" },
    },
  },
  lockedPolicies: {
    title: "Locked",
    description:
      "Whether no comment, no option, no override and no configuration in a directory below can switch these policies off or change the severity of their findings.",
    type: "boolean",
  },
  federationRequired: {
    title: "Federation required",
    description: "Whether everything that signs in at Anthropic must do so with federation, not with a stored key.",
    type: "boolean",
  },
  allowedIdentities: {
    title: "Allowed identities",
    description: "The ids that sign-ins may use. A list that is left out allows every id of its kind.",
    type: "object",
    additionalProperties: false,
    properties: {
      federationRules: { $ref: "#/definitions/allowedRules" },
      organizations: { $ref: "#/definitions/allowedOrganizations" },
      serviceAccounts: { $ref: "#/definitions/allowedAccounts" },
      workspaces: { $ref: "#/definitions/allowedWorkspaces" },
    },
  },
  allowedRules: {
    title: "Allowed federation rules",
    description: "The federation rules that sign-ins may use.",
    type: "array",
    minItems: 1,
    items: { $ref: "#/definitions/allowedRule" },
  },
  allowedRule: {
    title: "Federation rule id",
    description: "fdrl_01…, or an expression exactly as sign-ins write it.",
    if: { $ref: "#/definitions/beginsReference" },
    then: { $ref: "#/definitions/writtenText" },
    else: { $ref: "#/definitions/federationRuleId" },
  },
  beginsReference: {
    title: "Contains a reference",
    description: "A value that contains an expression or a reference to a variable.",
    type: "string",
    pattern: "\\$\\{",
  },
  allowedOrganizations: {
    title: "Allowed organizations",
    description: "The organizations that sign-ins may use.",
    type: "array",
    minItems: 1,
    items: { $ref: "#/definitions/allowedOrganization" },
  },
  allowedOrganization: {
    title: "Organization id",
    description: "A UUID, or an expression exactly as sign-ins write it.",
    if: { $ref: "#/definitions/beginsReference" },
    then: { $ref: "#/definitions/writtenText" },
    else: { $ref: "#/definitions/organizationId" },
  },
  allowedAccounts: {
    title: "Allowed service accounts",
    description: "The service accounts that sign-ins may use.",
    type: "array",
    minItems: 1,
    items: { $ref: "#/definitions/allowedAccount" },
  },
  allowedAccount: {
    title: "Service account id",
    description: "svac_01…, or an expression exactly as sign-ins write it.",
    if: { $ref: "#/definitions/beginsReference" },
    then: { $ref: "#/definitions/writtenText" },
    else: { $ref: "#/definitions/serviceAccountId" },
  },
  allowedWorkspaces: {
    title: "Allowed workspaces",
    description: "The workspaces that sign-ins may use.",
    type: "array",
    minItems: 1,
    items: { $ref: "#/definitions/allowedWorkspace" },
  },
  allowedWorkspace: {
    title: "Workspace id",
    description: "wrkspc_01…, or an expression exactly as sign-ins write it.",
    if: { $ref: "#/definitions/beginsReference" },
    then: { $ref: "#/definitions/writtenText" },
    else: { $ref: "#/definitions/workspaceId" },
  },
  allowedSources: {
    title: "Allowed token sources",
    description:
      "From where sign-ins may get their identity tokens: each kind is allowed as a whole (true) or for some patterns, in which * is anything but a slash and ** is anything.",
    type: "object",
    additionalProperties: false,
    properties: {
      "github-actions": { $ref: "#/definitions/allowedGithubActions" },
      file: { $ref: "#/definitions/allowedFiles" },
      env: { $ref: "#/definitions/allowedVariables" },
      url: { $ref: "#/definitions/allowedUrls" },
      command: { $ref: "#/definitions/allowedCommands" },
    },
  },
  allowedGithubActions: {
    title: "GitHub Actions",
    description: "Whether sign-ins may use the OIDC token of their GitHub Actions job.",
    type: "boolean",
  },
  allowedFiles: {
    title: "Files",
    description: "The token files that sign-ins may read: true for all, or patterns of paths.",
    type: ["boolean", "array"],
    minItems: 1,
    items: { $ref: "#/definitions/sourcePattern" },
  },
  sourcePattern: {
    title: "Pattern",
    description: "A pattern in which * is anything but a slash and ** is anything.",
    type: "string",
    allOf: [{ $ref: "#/definitions/writtenText" }],
  },
  allowedVariables: {
    title: "Variables",
    description: "The variables from which sign-ins may read their tokens: true for all, or patterns of names.",
    type: ["boolean", "array"],
    minItems: 1,
    items: { $ref: "#/definitions/sourcePattern" },
  },
  allowedUrls: {
    title: "URLs",
    description: "The URLs that sign-ins may request their tokens from: true for all, or patterns of URLs.",
    type: ["boolean", "array"],
    minItems: 1,
    items: { $ref: "#/definitions/sourcePattern" },
  },
  allowedCommands: {
    title: "Commands",
    description:
      "The commands that sign-ins may run for their tokens: true for all, or patterns of commands whose arguments are separated by spaces.",
    type: ["boolean", "array"],
    minItems: 1,
    items: { $ref: "#/definitions/sourcePattern" },
  },
  pinnedAudience: {
    title: "Pinned audience",
    description:
      "Whether sign-ins must name the audience of their token: true for any, or a list of audiences of which it must be one.",
    type: ["boolean", "array"],
    minItems: 1,
    items: { $ref: "#/definitions/writtenText" },
  },
  upstreams: {
    title: "Upstreams",
    description:
      "The providers that the gateway forwards requests to. Several upstreams of one provider need different names.",
    type: ["object", "array", "string", "number", "boolean", "null"],
    items: { $ref: "#/definitions/upstream" },
  },
  upstream: {
    title: "Upstream",
    description: "A provider. The keys of auth depend on it.",
    type: ["object", "array", "string", "number", "boolean", "null"],
    if: {
      anyOf: [
        { type: "object", required: ["provider"], properties: { provider: { const: "anthropic" } } },
        { $ref: "#/definitions/federatedUpstream" },
      ],
    },
    then: {
      if: { type: "object", required: ["auth"], properties: { auth: { $ref: "#/definitions/keyedUpstreamAuth" } } },
      then: { $ref: "#/definitions/keyedUpstream" },
      else: { $ref: "#/definitions/anthropicUpstream" },
    },
  },
  federatedUpstream: {
    title: "Upstream with federation",
    description:
      "An upstream with at least one key of federation, unless its provider is another one that the gateway knows.",
    type: "object",
    required: ["auth"],
    properties: {
      provider: { not: { enum: ["anthropicAws", "bedrock", "foundry", "vertex"] } },
      auth: { $ref: "#/definitions/federatedUpstreamAuth" },
    },
  },
  federatedUpstreamAuth: {
    title: "Sign-in with federation",
    description: "A sign-in with at least one key of federation, however it is spelled.",
    type: "object",
    not: { propertyNames: { not: { $ref: "#/definitions/federationKey" } } },
  },
  federationKey: {
    title: "Key of federation",
    description: "A key that only a sign-in with federation has, possibly with dashes or capitals.",
    type: "string",
    pattern:
      "^(federation[-_]?[Rr]ule|organization|service[-_]?[Aa]ccount|workspace)[-_]?[Ii]d$|^identity[-_]?[Tt]oken([-_]?[Ff]ile)?$",
  },
  keyedUpstreamAuth: {
    title: "Sign-in with a stored credential",
    description: "A sign-in with an API key or an OAuth token.",
    type: "object",
    anyOf: [
      { required: ["api_key"], properties: { api_key: true } },
      { required: ["oauth_token"], properties: { oauth_token: true } },
    ],
  },
  keyedUpstream: {
    title: "Anthropic upstream with a stored credential",
    description: "An upstream that forwards requests to Anthropic with an API key or an OAuth token.",
    type: "object",
    required: ["provider"],
    properties: {
      provider: { $ref: "#/definitions/anthropicProvider" },
      name: { $ref: "#/definitions/upstreamName" },
      auth: { $ref: "#/definitions/upstreamAuth" },
    },
  },
  anthropicProvider: {
    title: "Provider",
    description: "Anthropic itself, the only provider that federation signs in to.",
    type: "string",
    enum: ["anthropic"],
  },
  upstreamName: {
    title: "Name",
    description: "Distinguishes the upstreams of one provider.",
    type: ["string", "number", "boolean"],
    minLength: 1,
  },
  upstreamAuth: {
    title: "Sign-in",
    description:
      "How the gateway signs in: with api_key, with oauth_token, or with a federation rule. The file must contain exactly one of them.",
    type: "object",
    additionalProperties: false,
    properties: {
      api_key: { $ref: "#/definitions/gatewayCredential" },
      oauth_token: { $ref: "#/definitions/gatewayCredential" },
      federation_rule_id: { $ref: "#/definitions/federationRuleIdOrReference" },
      organization_id: { $ref: "#/definitions/organizationIdOrReference" },
      service_account_id: { $ref: "#/definitions/serviceAccountIdOrReference" },
      workspace_id: { $ref: "#/definitions/workspaceIdOrReference" },
      identity_token_file: { $ref: "#/definitions/gatewayTokenFile" },
    },
    if: { $ref: "#/definitions/federatedUpstreamAuth" },
    then: {
      required: ["federation_rule_id", "organization_id", "identity_token_file"],
      properties: {
        federation_rule_id: true,
        organization_id: true,
        identity_token_file: true,
        api_key: false,
        oauth_token: false,
      },
    },
  },
  gatewayCredential: {
    title: "Stored credential",
    description:
      "An API key or an OAuth token, usually a reference such as ${ANTHROPIC_API_KEY} or ${file:/run/secrets/key}.",
  },
  federationRuleIdOrReference: {
    title: "Federation rule id",
    description: "The Anthropic federation rule to exchange the token under: fdrl_01…, or a reference.",
    if: { $ref: "#/definitions/textWithDollar" },
    then: { $ref: "#/definitions/gatewayReference" },
    else: { $ref: "#/definitions/federationRuleId" },
  },
  textWithDollar: {
    title: "Text with a dollar sign",
    description: "A text with a dollar sign, which only a reference can contain.",
    type: "string",
    pattern: "\\$",
  },
  gatewayReference: {
    title: "Reference",
    description: "A value that the gateway reads from a variable or from a file.",
    type: "string",
    pattern: "^\\$\\{([A-Za-z_][A-Za-z0-9_]*|file:/[^}]+)\\}$",
    allOf: [{ $ref: "#/definitions/value" }],
    patternErrorMessage: "A reference is `${NAME}` or `${file:/path}`, and the whole value.",
  },
  organizationIdOrReference: {
    title: "Organization id",
    description: "The id of the Anthropic organization: a UUID, or a reference.",
    if: { $ref: "#/definitions/textWithDollar" },
    then: { $ref: "#/definitions/gatewayReference" },
    else: { $ref: "#/definitions/organizationId" },
  },
  serviceAccountIdOrReference: {
    title: "Service account id",
    description: "The service account that the rule must lead to: svac_01…, or a reference.",
    if: { $ref: "#/definitions/textWithDollar" },
    then: { $ref: "#/definitions/gatewayReference" },
    else: { $ref: "#/definitions/serviceAccountId" },
  },
  workspaceIdOrReference: {
    title: "Workspace id",
    description:
      "The workspace to sign in to: wrkspc_01…, or a reference. Required if the federation rule spans several workspaces.",
    if: { $ref: "#/definitions/textWithDollar" },
    then: { $ref: "#/definitions/gatewayReference" },
    else: { $ref: "#/definitions/workspaceId" },
  },
  gatewayTokenFile: {
    title: "Token file",
    description: "The path of the file that contains the token, in which references are replaced.",
    type: "string",
    minLength: 1,
    pattern: "^([^$]|\\$\\{([A-Za-z_][A-Za-z0-9_]*|file:/[^}]+)\\})*$",
    allOf: [{ $ref: "#/definitions/value" }],
  },
  anthropicUpstream: {
    title: "Anthropic upstream",
    description: "An upstream that forwards requests to Anthropic. The keys of federation belong in auth.",
    type: "object",
    required: ["provider"],
    properties: {
      provider: { $ref: "#/definitions/anthropicProvider" },
      name: { $ref: "#/definitions/upstreamName" },
      auth: { $ref: "#/definitions/upstreamAuth" },
      federation_rule_id: false,
      organization_id: false,
      service_account_id: false,
      workspace_id: false,
      identity_token_file: false,
    },
  },
  workloadSpec: {
    title: "Spec",
    description: "The spec of a pod, or of a workload with a template of pods.",
    type: ["object", "array", "string", "number", "boolean", "null"],
    properties: {
      template: { $ref: "#/definitions/podTemplate" },
      jobTemplate: { $ref: "#/definitions/podTemplate" },
      initContainers: { $ref: "#/definitions/containers" },
      containers: { $ref: "#/definitions/containers" },
      ephemeralContainers: { $ref: "#/definitions/containers" },
      volumes: { $ref: "#/definitions/podVolumes" },
    },
  },
  podTemplate: {
    title: "Template",
    description: "The template of the pods, or of the jobs of a CronJob.",
    type: ["object", "array", "string", "number", "boolean", "null"],
    properties: { spec: { $ref: "#/definitions/workloadSpec" } },
  },
  containers: {
    title: "Containers",
    description: "The containers of a pod.",
    type: ["object", "array", "string", "number", "boolean", "null"],
    items: { $ref: "#/definitions/container" },
  },
  container: {
    title: "Container",
    description: "A container. Its variables can sign in Anthropic's SDKs.",
    type: ["object", "array", "string", "number", "boolean", "null"],
    properties: {
      env: { $ref: "#/definitions/containerVariables" },
      volumeMounts: { $ref: "#/definitions/containerMounts" },
    },
  },
  containerVariables: {
    title: "Environment variables",
    description: "The environment variables of a container.",
    type: ["object", "array", "string", "number", "boolean", "null"],
    items: { $ref: "#/definitions/containerVariable" },
  },
  containerVariable: {
    title: "Environment variable",
    description: "An environment variable of a container.",
    type: ["object", "array", "string", "number", "boolean", "null"],
    properties: {
      name: { $ref: "#/definitions/containerVariableName" },
      value: { $ref: "#/definitions/variableValue" },
    },
    allOf: [
      {
        if: { type: "object", required: ["name"], properties: { name: { const: "ANTHROPIC_FEDERATION_RULE_ID" } } },
        then: { $ref: "#/definitions/federationRuleVariable" },
      },
      {
        if: { type: "object", required: ["name"], properties: { name: { const: "ANTHROPIC_ORGANIZATION_ID" } } },
        then: { $ref: "#/definitions/organizationVariable" },
      },
      {
        if: { type: "object", required: ["name"], properties: { name: { const: "ANTHROPIC_SERVICE_ACCOUNT_ID" } } },
        then: { $ref: "#/definitions/serviceAccountVariable" },
      },
      {
        if: { type: "object", required: ["name"], properties: { name: { const: "ANTHROPIC_WORKSPACE_ID" } } },
        then: { $ref: "#/definitions/workspaceVariable" },
      },
      {
        if: { type: "object", required: ["name"], properties: { name: { const: "ANTHROPIC_IDENTITY_TOKEN_FILE" } } },
        then: { $ref: "#/definitions/identityTokenVariable" },
      },
    ],
  },
  containerVariableName: {
    title: "Name",
    description: "The name of a variable. Anthropic's SDKs read those that begin with ANTHROPIC_.",
    type: ["object", "array", "string", "number", "boolean", "null"],
  },
  variableValue: {
    title: "Value",
    description: "The value of a variable, a string. The API server refuses numbers and booleans.",
    if: { type: ["string", "object", "array", "null"] },
    else: { type: "string" },
  },
  federationRuleVariable: {
    title: "Federation rule id",
    description: "The Anthropic federation rule to exchange the token under.",
    type: "object",
    properties: { value: { $ref: "#/definitions/federationRuleValue" } },
  },
  federationRuleValue: {
    title: "Federation rule id",
    description: "The Anthropic federation rule to exchange the token under: fdrl_01….",
    if: { $ref: "#/definitions/composedValue" },
    else: { $ref: "#/definitions/federationRuleId" },
  },
  composedValue: {
    title: "Composed value",
    description: "A value that is empty, or depends on other variables or on Helm.",
    type: ["string", "null"],
    pattern: "^$|\\$[($]|\\{\\{",
  },
  organizationVariable: {
    title: "Organization id",
    description: "The id of the Anthropic organization.",
    type: "object",
    properties: { value: { $ref: "#/definitions/organizationValue" } },
  },
  organizationValue: {
    title: "Organization id",
    description: "The id of the Anthropic organization: a UUID.",
    if: { $ref: "#/definitions/composedValue" },
    else: { $ref: "#/definitions/organizationId" },
  },
  serviceAccountVariable: {
    title: "Service account id",
    description: "The service account that the rule must lead to.",
    type: "object",
    properties: { value: { $ref: "#/definitions/serviceAccountValue" } },
  },
  serviceAccountValue: {
    title: "Service account id",
    description: "The service account that the rule must lead to: svac_01….",
    if: { $ref: "#/definitions/composedValue" },
    else: { $ref: "#/definitions/serviceAccountId" },
  },
  workspaceVariable: {
    title: "Workspace id",
    description: "The workspace to sign in to. Required if the federation rule spans several workspaces.",
    type: "object",
    properties: { value: { $ref: "#/definitions/workspaceValue" } },
  },
  workspaceValue: {
    title: "Workspace id",
    description: "The workspace to sign in to: wrkspc_01…. Required if the federation rule spans several workspaces.",
    if: { $ref: "#/definitions/composedValue" },
    else: { $ref: "#/definitions/workspaceId" },
  },
  identityTokenVariable: {
    title: "Token file",
    description: "The file with the identity token, in a mounted volume.",
    type: "object",
    properties: { value: { $ref: "#/definitions/identityTokenPath" } },
  },
  identityTokenPath: {
    title: "Token file",
    description: "The path of the identity token: the mountPath of the volume, and the path of the token in it.",
    type: ["object", "array", "string", "number", "boolean", "null"],
  },
  containerMounts: {
    title: "Mounts",
    description: "Where the volumes of the pod are mounted. A volume that is mounted with subPath is never renewed.",
    type: ["object", "array", "string", "number", "boolean", "null"],
  },
  podVolumes: {
    title: "Volumes",
    description: "The volumes of a pod. A projected volume can contain a token of the service account for Anthropic.",
    type: ["object", "array", "string", "number", "boolean", "null"],
  },
  workloads: {
    title: "Workloads",
    description: "The items of a list of resources.",
    type: ["object", "array", "string", "number", "boolean", "null"],
    items: { $ref: "#/definitions/workload" },
  },
  workload: {
    title: "Workload",
    description: "A workload, or another resource.",
    type: ["object", "array", "string", "number", "boolean", "null"],
    properties: { spec: { $ref: "#/definitions/workloadSpec" } },
  },
  schemaReference: {
    title: "Schema",
    description: "The address of this schema, which only editors read.",
    type: "string",
    allOf: [{ $ref: "#/definitions/value" }],
  },
  profileVersion: {
    title: "Version",
    description: "The version of the format; it can be left out.",
    type: "string",
    const: "1.0",
  },
  authentication: {
    title: "Authentication",
    description: "How the SDKs sign in with this profile.",
    type: "object",
    additionalProperties: false,
    required: ["type"],
    properties: {
      type: { $ref: "#/definitions/authenticationType" },
      federation_rule_id: { $ref: "#/definitions/federationRuleId" },
      service_account_id: { $ref: "#/definitions/serviceAccountId" },
      identity_token: { $ref: "#/definitions/profileToken" },
      scope: { $ref: "#/definitions/profileScope" },
      credentials_path: { $ref: "#/definitions/credentialsPath" },
    },
  },
  authenticationType: {
    title: "Type of sign-in",
    description: "oidc_federation selects workload identity federation.",
    type: "string",
    const: "oidc_federation",
  },
  profileToken: {
    title: "Identity token",
    description:
      "Where the workload's OIDC token comes from. Without it, the SDKs read ANTHROPIC_IDENTITY_TOKEN_FILE or ANTHROPIC_IDENTITY_TOKEN.",
    type: "object",
    required: ["source"],
    properties: { source: { $ref: "#/definitions/profileTokenSource" }, path: { $ref: "#/definitions/tokenFile" } },
    if: { type: "object", properties: { source: { const: "file" } } },
    then: {
      type: "object",
      additionalProperties: false,
      required: ["path"],
      properties: { source: { $ref: "#/definitions/profileTokenSource" }, path: { $ref: "#/definitions/tokenFile" } },
    },
  },
  profileTokenSource: {
    title: "Source",
    description: "A file is the only source that a profile can have.",
    type: "string",
    const: "file",
  },
  profileScope: {
    title: "Scope",
    description: "The scope of the access token.",
    type: "string",
    allOf: [{ $ref: "#/definitions/value" }],
  },
  credentialsPath: {
    title: "Path of the credentials",
    description: "The file in which the SDKs keep the access token.",
    type: "string",
    allOf: [{ $ref: "#/definitions/value" }],
  },
  profileBaseUrl: {
    title: "Base URL",
    description:
      "The base URL of the API, below which the token is exchanged too. It begins with https://, except for loopback addresses.",
    type: "string",
    pattern: "^https?://[^\\s]+$",
    allOf: [{ $ref: "#/definitions/value" }],
    patternErrorMessage: "A base URL begins with `https://`.",
  },
  resources: {
    title: "Resources",
    description: "Federation rules, issuers and service accounts, in any order.",
    type: "array",
    items: { $ref: "#/definitions/resource" },
  },
  resource: {
    title: "Resource",
    description: "A federation rule (fdrl_…), an issuer (fdis_…) or a service account (svac_…).",
    type: "object",
    required: ["id"],
    properties: { id: { $ref: "#/definitions/resourceId" } },
    if: { type: "object", required: ["id"], properties: { id: { type: "string", pattern: "^fdrl_" } } },
    then: { $ref: "#/definitions/federationRule" },
    else: {
      if: { type: "object", required: ["id"], properties: { id: { type: "string", pattern: "^fdis_" } } },
      then: { $ref: "#/definitions/federationIssuer" },
      else: {
        if: { type: "object", required: ["id"], properties: { id: { type: "string", pattern: "^svac_" } } },
        then: { $ref: "#/definitions/serviceAccount" },
      },
    },
  },
  resourceId: {
    title: "Id of a resource",
    description:
      "The prefix of the id says what the resource is: fdrl_ a federation rule, fdis_ an issuer, svac_ a service account.",
    type: "string",
    allOf: [{ $ref: "#/definitions/value" }],
  },
  federationRule: {
    title: "Federation rule",
    description: "Which identity tokens can be exchanged, and as which service account they sign in.",
    type: "object",
    properties: {
      id: { $ref: "#/definitions/federationRuleId" },
      name: { $ref: "#/definitions/resourceName" },
      issuer_id: { $ref: "#/definitions/issuerId" },
      match: { $ref: "#/definitions/ruleMatch" },
      target: { $ref: "#/definitions/ruleTarget" },
      workspace_id: { $ref: "#/definitions/ruleWorkspace" },
      workspace_ids: { $ref: "#/definitions/ruleWorkspaces" },
      applies_to_all_workspaces: { $ref: "#/definitions/allWorkspaces" },
      oauth_scope: { $ref: "#/definitions/ruleScope" },
      token_lifetime_seconds: { $ref: "#/definitions/ruleLifetime" },
      archived_at: { $ref: "#/definitions/archivedAt" },
    },
  },
  resourceName: {
    title: "Name",
    description: "Lower-case letters, digits and dashes, at most 255 characters.",
    type: ["string", "null"],
    pattern: "^[a-z0-9-]+$",
    maxLength: 255,
    patternErrorMessage: "A name has lower-case letters, digits and dashes.",
  },
  issuerId: {
    title: "Issuer id",
    description: "The issuer of the tokens, such as fdis_01….",
    type: ["string", "null"],
    pattern: "^fdis_[0-9A-Za-z]+$",
    patternErrorMessage: "An issuer id is `fdis_` followed by letters or digits.",
  },
  ruleMatch: {
    title: "Matchers",
    description: "What a token must have. All matchers that are set must hold; audience alone is not enough.",
    type: ["object", "null"],
    properties: {
      subject_prefix: { $ref: "#/definitions/subjectPrefix" },
      audience: { $ref: "#/definitions/ruleAudience" },
      claims: { $ref: "#/definitions/ruleClaims" },
      condition: { $ref: "#/definitions/ruleCondition" },
    },
  },
  subjectPrefix: {
    title: "Subject",
    description: "The whole sub of the token, compared character by character. Only with * at its end is it a prefix.",
    type: ["string", "null"],
    maxLength: 1024,
  },
  ruleAudience: {
    title: "Audience",
    description: "The aud of the token, or one of several. Without it, https://api.anthropic.com.",
    type: ["string", "null"],
    maxLength: 1024,
  },
  ruleClaims: {
    title: "Claims",
    description: "Claims at the top level of the token, each with exactly this string.",
    type: ["object", "null"],
    properties: {
      repository: { $ref: "#/definitions/repositoryClaim" },
      repository_id: { $ref: "#/definitions/repositoryIdClaim" },
      repository_owner: { $ref: "#/definitions/ownerClaim" },
      repository_owner_id: { $ref: "#/definitions/ownerIdClaim" },
      ref: { $ref: "#/definitions/refClaim" },
      environment: { $ref: "#/definitions/environmentClaim" },
      event_name: { $ref: "#/definitions/eventClaim" },
      workflow_ref: { $ref: "#/definitions/workflowClaim" },
      job_workflow_ref: { $ref: "#/definitions/jobWorkflowClaim" },
    },
    additionalProperties: { $ref: "#/definitions/claimValue" },
  },
  repositoryClaim: {
    title: "Repository",
    description: "On GitHub, the repository of the run, as OWNER/REPO.",
    type: ["string", "null"],
  },
  repositoryIdClaim: {
    title: "Id of the repository",
    description: "On GitHub, the id of the repository, which it keeps when it is renamed or transferred.",
    type: ["string", "null"],
  },
  ownerClaim: {
    title: "Owner",
    description: "On GitHub, the user or the organization that the repository belongs to.",
    type: ["string", "null"],
  },
  ownerIdClaim: {
    title: "Id of the owner",
    description: "On GitHub, the id of the owner, which nobody else ever gets.",
    type: ["string", "null"],
  },
  refClaim: {
    title: "Ref",
    description: "On GitHub, the branch or the tag of the run, in full. In a run for a pull request, its merge ref.",
    type: ["string", "null"],
  },
  environmentClaim: {
    title: "Environment",
    description: "On GitHub, the environment of the job. Other jobs have no such claim.",
    type: ["string", "null"],
  },
  eventClaim: { title: "Event", description: "On GitHub, what started the run.", type: ["string", "null"] },
  workflowClaim: {
    title: "Workflow",
    description: "On GitHub, the file of the workflow, with its repository and its ref.",
    type: ["string", "null"],
  },
  jobWorkflowClaim: {
    title: "Reusable workflow",
    description: "On GitHub, the file of the reusable workflow that the job runs; else that of the workflow.",
    type: ["string", "null"],
  },
  claimValue: {
    title: "Value of a claim",
    description: "A string; numbers, booleans and nested claims need condition.",
    type: ["string", "null"],
  },
  ruleCondition: {
    title: "Condition",
    description: "An expression in CEL with the variable claims that must be true.",
    type: ["string", "null"],
    maxLength: 4096,
  },
  ruleTarget: {
    title: "Target",
    description: "As whom a token signs in.",
    type: ["object", "null"],
    properties: {
      type: { $ref: "#/definitions/targetType" },
      service_account_id: { $ref: "#/definitions/targetAccount" },
    },
  },
  targetType: {
    title: "Type of the target",
    description: "service_account, or user for rules made in the Console.",
    type: ["string", "null"],
    allOf: [
      { $comment: "Editors offer these values. Others are accepted.", anyOf: [{ enum: ["service_account"] }, {}] },
    ],
  },
  targetAccount: {
    title: "Service account id",
    description: "The service account that a token signs in as, such as svac_01….",
    type: ["string", "null"],
    pattern: "^svac_[0-9A-Za-z]+$",
    patternErrorMessage: "A service account id is `svac_` followed by letters or digits.",
  },
  ruleWorkspace: {
    title: "Workspace id",
    description: "The only workspace in which the rule is enabled. An older form of workspace_ids.",
    type: ["string", "null"],
  },
  ruleWorkspaces: {
    title: "Workspace ids",
    description: "The workspaces in which the rule is enabled. With several, a sign-in must name one.",
    type: ["array", "null"],
    items: { $ref: "#/definitions/enabledWorkspace" },
  },
  enabledWorkspace: { title: "Workspace id", description: "A workspace in which the rule is enabled.", type: "string" },
  allWorkspaces: {
    title: "All workspaces",
    description: "Whether the rule is enabled in every workspace. A sign-in must name one then.",
    type: ["boolean", "null"],
  },
  ruleScope: {
    title: "Scope",
    description: "What the access token allows, such as workspace:developer. Several are separated by spaces.",
    type: ["string", "null"],
    allOf: [
      {
        $comment: "Editors offer these values. Others are accepted.",
        anyOf: [{ enum: ["workspace:developer", "workspace:inference", "workspace:manage_tunnels", "org:admin"] }, {}],
      },
    ],
  },
  ruleLifetime: {
    title: "Lifetime of the access token",
    description: "In seconds, from 60 to 86400; default 3600.",
    type: ["number", "null"],
  },
  archivedAt: {
    title: "Archived",
    description: "When the resource was archived. No token can be exchanged with it since then.",
    type: ["string", "null"],
  },
  federationIssuer: {
    title: "Issuer",
    description: "Who signs the identity tokens.",
    type: "object",
    properties: {
      id: { $ref: "#/definitions/issuerId" },
      name: { $ref: "#/definitions/resourceName" },
      issuer_url: { $ref: "#/definitions/issuerUrl" },
      jwks: { $ref: "#/definitions/issuerKeys" },
      max_jwt_lifetime_seconds: { $ref: "#/definitions/tokenLimit" },
      check_jti: { $ref: "#/definitions/checkJti" },
      archived_at: { $ref: "#/definitions/archivedAt" },
    },
  },
  issuerUrl: {
    title: "Issuer URL",
    description: "The iss of the tokens, compared byte for byte: also a slash at its end counts.",
    type: ["string", "null"],
    allOf: [{ $ref: "#/definitions/httpsUrl" }],
  },
  httpsUrl: {
    $comment:
      "Shared by all URLs. It has no title and no description, because an editor would show them instead of the key's own.",
    type: ["string", "null"],
    pattern: "^https://[^\\s]+$",
    patternErrorMessage: "A URL begins with `https://` and has no spaces.",
  },
  issuerKeys: {
    title: "Keys",
    description: "Where the public keys are: discovery, explicit_url or inline.",
    type: ["object", "null"],
    required: ["type"],
    properties: {
      type: { $ref: "#/definitions/keysType" },
      discovery_base: { $ref: "#/definitions/discoveryBase" },
      url: { $ref: "#/definitions/keysUrl" },
      keys: { $ref: "#/definitions/inlineKeys" },
      ca_cert_pem: { $ref: "#/definitions/caCertificate" },
    },
    allOf: [
      {
        if: { type: "object", required: ["type"], properties: { type: { const: "explicit_url" } } },
        then: { required: ["url"], properties: { url: { $ref: "#/definitions/keysUrl" } } },
      },
      {
        if: { type: "object", required: ["type"], properties: { type: { const: "inline" } } },
        then: { required: ["keys"], properties: { keys: { $ref: "#/definitions/inlineKeys" } } },
      },
    ],
  },
  keysType: {
    title: "Source of the keys",
    description:
      "discovery: from /.well-known/openid-configuration of the issuer. explicit_url: from url. inline: from keys.",
    type: "string",
    enum: ["discovery", "explicit_url", "inline"],
  },
  discoveryBase: {
    title: "Base of the discovery",
    description: "Where Anthropic finds /.well-known/openid-configuration if that is not the issuer URL.",
    type: ["string", "null"],
    allOf: [{ $ref: "#/definitions/httpsUrl" }],
  },
  keysUrl: {
    title: "URL of the keys",
    description: "The address of the JWKS document, for explicit_url.",
    type: ["string", "null"],
    allOf: [{ $ref: "#/definitions/httpsUrl" }],
  },
  inlineKeys: {
    title: "Keys",
    description: "The public keys themselves, for inline: the list in keys of a JWKS document, not the document.",
    type: ["array", "null"],
    items: { $ref: "#/definitions/inlineKey" },
  },
  inlineKey: { title: "Key", description: "A public key as a JSON Web Key.", type: "object" },
  caCertificate: {
    title: "Certificate",
    description:
      "The certificate of the authority (PEM) that signs the server's certificate, if it is not a public one.",
    type: ["string", "null"],
  },
  tokenLimit: {
    title: "Longest life of a token",
    description: "The largest difference of exp and iat in seconds, from 1 to 176400; default 3600.",
    type: ["number", "null"],
  },
  checkJti: {
    title: "Single use",
    description: "Whether a token with jti can be exchanged only once; default true.",
    type: ["boolean", "null"],
  },
  serviceAccount: {
    title: "Service account",
    description: "As whom programs sign in.",
    type: "object",
    properties: {
      id: { $ref: "#/definitions/serviceAccountId" },
      name: { $ref: "#/definitions/resourceName" },
      organization_role: { $ref: "#/definitions/organizationRole" },
      archived_at: { $ref: "#/definitions/archivedAt" },
    },
  },
  organizationRole: {
    title: "Role",
    description: "developer, or admin, which the scope org:admin requires.",
    type: ["string", "null"],
    allOf: [
      { $comment: "Editors offer these values. Others are accepted.", anyOf: [{ enum: ["developer", "admin"] }, {}] },
    ],
  },
  resourcePage: {
    title: "Page of resources",
    description: "An answer of the Admin API to a request for a list.",
    type: "object",
    properties: { data: { $ref: "#/definitions/resources" }, next_page: { $ref: "#/definitions/nextPage" } },
  },
  nextPage: {
    title: "Next page",
    description: "Where the list goes on. If there is a next page, this one lacks resources.",
    type: ["string", "null"],
  },
  engine: {
    title: "Engine",
    description:
      "The engine that runs the agent: its id, or a mapping with `id` and, to sign in without an API key, `auth`.",
    type: ["object", "array", "string", "number", "boolean", "null"],
    properties: { auth: { $ref: "#/definitions/engineAuth" } },
  },
  engineAuth: {
    title: "Sign-in without an API key",
    description:
      "How the engine signs in: it exchanges the job's OIDC token for a short-lived access token. `type` selects the notation.",
    if: { type: "array" },
    then: { $ref: "#/definitions/engineAuthList" },
    else: { $ref: "#/definitions/workflowAuth" },
  },
  engineAuthList: {
    title: "Authentication in an engine definition",
    description: "A list is only for an engine definition (an `engine` with `display-name`). gh-aw defines its items.",
    type: "array",
    items: true,
  },
  safeOutputs: {
    title: "Safe outputs",
    description: "What the agent may write. Threat detection checks the agent's output first, also with an engine.",
    type: ["object", "array", "string", "number", "boolean", "null"],
    properties: { "threat-detection": { $ref: "#/definitions/threatDetection" } },
  },
  threatDetection: {
    title: "Threat detection",
    description:
      "How the agent's output is checked for threats. An `engine` here replaces the workflow's engine and its sign-in.",
    type: ["object", "array", "string", "number", "boolean", "null"],
    properties: { engine: { $ref: "#/definitions/engine" } },
  },
  authThroughEnvironment: {
    title: "Sign-in variables in an env mapping",
    description:
      "Variables that AWF reads are set in the workflow's `env`, in `engine.env` (also of threat detection) or in `sandbox.agent.env`, so that `engine.auth` may be incomplete.",
    type: "object",
    anyOf: [
      { required: ["env"], properties: { env: { $ref: "#/definitions/environmentWithAuth" } } },
      {
        required: ["engine"],
        properties: {
          engine: {
            type: "object",
            required: ["env"],
            properties: { env: { $ref: "#/definitions/environmentWithAuth" } },
          },
        },
      },
      {
        required: ["sandbox"],
        properties: {
          sandbox: {
            type: "object",
            required: ["agent"],
            properties: {
              agent: {
                type: "object",
                required: ["env"],
                properties: { env: { $ref: "#/definitions/environmentWithAuth" } },
              },
            },
          },
        },
      },
      {
        required: ["safe-outputs"],
        properties: {
          "safe-outputs": {
            type: "object",
            required: ["threat-detection"],
            properties: {
              "threat-detection": {
                type: "object",
                required: ["engine"],
                properties: {
                  engine: {
                    type: "object",
                    required: ["env"],
                    properties: { env: { $ref: "#/definitions/environmentWithAuth" } },
                  },
                },
              },
            },
          },
        },
      },
    ],
  },
  environmentWithAuth: {
    title: "Environment with sign-in variables",
    description: "An `env` mapping that sets at least one variable that AWF reads.",
    type: "object",
    not: { propertyNames: { not: { pattern: "^AWF_AUTH_" } } },
  },
  authInTheBlock: {
    title: "Sign-in in `auth` alone",
    description:
      "If no `env` mapping sets sign-in variables, `engine.auth` must have every key that its provider requires.",
    type: "object",
    properties: {
      engine: { $ref: "#/definitions/engineWithRequiredKeys" },
      "safe-outputs": {
        if: { type: "object" },
        then: {
          type: "object",
          properties: {
            "threat-detection": {
              if: { type: "object" },
              then: { type: "object", properties: { engine: { $ref: "#/definitions/engineWithRequiredKeys" } } },
            },
          },
        },
      },
    },
  },
  engineWithRequiredKeys: {
    title: "Engine with every required key",
    description: "An engine whose `auth` has every key that its provider requires.",
    if: { type: "object" },
    then: {
      type: "object",
      properties: { auth: { if: { type: "object" }, then: { $ref: "#/definitions/githubOidcRequiredKeys" } } },
    },
  },
  githubOidcRequiredKeys: {
    title: "Required keys of each OIDC provider",
    description:
      "The keys that each OIDC provider requires. AWS has none: its role and region are set in `engine.env`.",
    allOf: [
      {
        if: {
          type: "object",
          required: ["type"],
          properties: { type: { const: "github-oidc" } },
          not: {
            anyOf: [
              { required: ["azure-tenant-id"], properties: { "azure-tenant-id": true } },
              { required: ["azure-client-id"], properties: { "azure-client-id": true } },
            ],
          },
        },
        then: { type: "object", required: ["provider"], properties: { provider: true } },
      },
      {
        if: {
          type: "object",
          required: ["type", "provider"],
          properties: { type: { const: "github-oidc" }, provider: { const: "anthropic" } },
        },
        then: {
          type: "object",
          required: ["federation-rule-id", "organization-id", "service-account-id"],
          properties: { "federation-rule-id": true, "organization-id": true, "service-account-id": true },
        },
      },
      {
        if: {
          type: "object",
          required: ["type", "provider"],
          properties: { type: { const: "github-oidc" }, provider: { const: "azure" } },
        },
        then: {
          type: "object",
          required: ["azure-tenant-id", "azure-client-id"],
          properties: { "azure-tenant-id": true, "azure-client-id": true },
        },
      },
      {
        if: {
          type: "object",
          required: ["type", "provider"],
          properties: { type: { const: "github-oidc" }, provider: { const: "gcp" } },
        },
        then: {
          type: "object",
          required: ["workload-identity-provider", "service-account", "project"],
          properties: { "workload-identity-provider": true, "service-account": true, project: true },
        },
      },
    ],
  },
} as const;

/** The schemas of input files, without definitions. */
export const FILE_SCHEMAS = {
  actions: {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "GitHub workflow or composite action with a federated sign-in",
    description:
      "The part of a workflow or of an action.yml that says how its steps sign in to Claude. GitHub defines everything else.",
    type: "object",
    properties: {
      env: { $ref: "#/definitions/actionsVariables" },
      jobs: { $ref: "#/definitions/jobs" },
      runs: { $ref: "#/definitions/actionRuns" },
    },
  },
  agent: {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "docker-agent agent file",
    description:
      "The part of an agent file that says how its models sign in, and what the keys around it mean. docker-agent defines everything else.",
    type: "object",
    properties: {
      version: {
        allOf: [{ $ref: "#/definitions/text" }],
        description: "The version of the file's format. `auth` needs version 8 or later.",
        examples: ["8"],
      },
      providers: { $ref: "#/definitions/providers" },
      models: { $ref: "#/definitions/models" },
      agents: { $ref: "#/definitions/agents" },
    },
  },
  auth: {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Workload identity federation",
    description:
      "The `auth` block that signs an agent in with a short-lived OIDC token instead of a stored API key, in every notation that wifc reads.",
    anyOf: [{ $ref: "#/definitions/agentAuth" }, { $ref: "#/definitions/workflowAuth" }],
  },
  baseline: {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Baseline of wifc",
    description: "Findings that wifc lint --baseline leaves out, as --write-baseline writes them.",
    type: "object",
    additionalProperties: false,
    properties: {
      version: { $ref: "#/definitions/baselineVersion" },
      findings: { $ref: "#/definitions/knownFindings" },
    },
    required: ["version", "findings"],
  },
  config: {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Configuration of wifc",
    description: "What wifc checks in the files of a directory, and how severe it is: .wifc.yaml or .wifc.json.",
    type: ["object", "null"],
    additionalProperties: false,
    properties: {
      rules: { $ref: "#/definitions/severities" },
      target: { $ref: "#/definitions/checkedTarget" },
      ignore: { $ref: "#/definitions/ignoredFiles" },
      overrides: { $ref: "#/definitions/overrides" },
      federationRules: { $ref: "#/definitions/federationRuleFiles" },
      policies: { $ref: "#/definitions/policies" },
    },
  },
  gateway: {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Configuration of the Claude apps gateway",
    description:
      "The part of a gateway.yaml that says how an Anthropic upstream signs in. The gateway defines everything else.",
    type: "object",
    properties: { upstreams: { $ref: "#/definitions/upstreams" } },
  },
  kubernetes: {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Kubernetes workloads with federated sign-ins",
    description:
      "The part of a manifest that says how the containers of a workload sign in with Anthropic's SDKs. Kubernetes defines everything else.",
    type: "object",
    properties: { spec: { $ref: "#/definitions/workloadSpec" }, items: { $ref: "#/definitions/workloads" } },
  },
  profile: {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Profile of Anthropic's SDKs",
    description:
      "A profile that signs in with workload identity federation: <config dir>/configs/<profile>.json. What it leaves out comes from the environment.",
    type: "object",
    additionalProperties: false,
    required: ["authentication"],
    properties: {
      $schema: { $ref: "#/definitions/schemaReference" },
      version: { $ref: "#/definitions/profileVersion" },
      authentication: { $ref: "#/definitions/authentication" },
      organization_id: { $ref: "#/definitions/organizationId" },
      workspace_id: { $ref: "#/definitions/workspaceId" },
      base_url: { $ref: "#/definitions/profileBaseUrl" },
    },
  },
  rules: {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Federation rules, issuers and service accounts",
    description:
      "Resources of Workload Identity Federation as Anthropic's Admin API returns them: one, a list, or a page with data.",
    type: ["object", "array"],
    if: { type: "array" },
    then: { $ref: "#/definitions/resources" },
    else: {
      if: { type: "object", required: ["data"], properties: { data: true } },
      then: { $ref: "#/definitions/resourcePage" },
      else: { $ref: "#/definitions/resource" },
    },
  },
  workflow: {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Frontmatter of an agentic workflow",
    description:
      "The part of a GitHub Agentic Workflow's frontmatter that says how its engine signs in. gh-aw defines everything else.",
    type: "object",
    properties: { engine: { $ref: "#/definitions/engine" }, "safe-outputs": { $ref: "#/definitions/safeOutputs" } },
    if: { not: { $ref: "#/definitions/authThroughEnvironment" } },
    then: { $ref: "#/definitions/authInTheBlock" },
  },
} as const;
