// Written by `npm run generate` from /schema. Do not edit.
import { FILE_SCHEMAS } from "./file-schemas.ts";

const REPORT_DEFINITIONS = {
  shard: {
    title: "Shard",
    description: "The part of the files that the run was about; absent if it was about all.",
    markdownDescription: "The part of the files that the run was about, as `--shard` said; absent if it was about all.",
    type: "object",
    properties: {
      index: { type: "integer", minimum: 1, description: "Which part, from 1." },
      count: { type: "integer", minimum: 1, description: "How many parts there are." },
    },
    required: ["index", "count"],
    additionalProperties: false,
    examples: [{ index: 2, count: 4 }],
  },
  diagnostic: {
    title: "Diagnostic",
    description: "One mistake. The end of its place is exclusive.",
    markdownDescription:
      "One mistake. The end of its place is exclusive. Each line of `wifc lint --format jsonl` is one of these.",
    type: "object",
    properties: {
      code: { $ref: "#/definitions/code" },
      severity: { $ref: "#/definitions/severity" },
      message: { type: "string", minLength: 1, description: "What is there, what is wanted, what was probably meant." },
      facts: {
        type: "object",
        description:
          "What the message and the hint are made of: which members there are depends on the code. A long text is cut, and nothing repeats what looks like a credential.",
      },
      documentation: {
        type: "string",
        pattern: "^docs/rules\\.md#[a-z-]+$",
        description: "The page of this package that explains the code, with an anchor.",
      },
      path: { $ref: "#/definitions/path" },
      pointer: {
        type: "string",
        description: "JSON Pointer to what the diagnostic is about; absent where the text could not be read.",
      },
      start: { $ref: "#/definitions/position" },
      end: { $ref: "#/definitions/position" },
      hint: { type: "string", minLength: 1, description: "What to do about it." },
      related: {
        type: "array",
        minItems: 1,
        items: { $ref: "#/definitions/related" },
        description: "Other places that help to understand it.",
      },
      fix: { $ref: "#/definitions/fix" },
    },
    required: ["code", "severity", "message", "facts", "documentation", "path", "start", "end"],
    additionalProperties: false,
    examples: [
      {
        code: "unknown-key",
        severity: "error",
        message: "`federation_rule` is not a key of `workload_identity_federation`. Did you mean `federation_rule_id`?",
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
  code: {
    title: "Code",
    description: "The name of the mistake. It never changes its meaning; later versions may know more codes.",
    markdownDescription:
      "The name of the mistake; `wifc explain CODE` explains it. It never changes its meaning; later versions may know more codes.",
    type: "string",
    pattern: "^[a-z]+(-[a-z]+)*$",
    examples: ["unknown-key"],
  },
  severity: {
    title: "Severity",
    description:
      "error: the input cannot work or would do something else than it says. warning: it may. note: worth knowing.",
    markdownDescription:
      "error: the input cannot work or would do something else than it says. warning: it may. note: worth knowing.",
    enum: ["error", "warning", "note"],
    examples: ["error"],
  },
  path: {
    type: "string",
    title: "Path",
    description:
      "The name of a file: its path from the current directory with slashes, the absolute path of a file elsewhere, or what standard input was called.",
    markdownDescription:
      "The name of a file: its path from the current directory with slashes, the absolute path of a file elsewhere, or what standard input was called.",
    examples: ["agents/agent.yaml", "<stdin>"],
  },
  position: {
    title: "Position",
    description: "A point in a file.",
    markdownDescription: "A point in a file.",
    type: "object",
    properties: {
      line: { type: "integer", minimum: 1, description: "The line, from 1." },
      column: { type: "integer", minimum: 1, description: "The column, from 1, in UTF-16 units." },
      offset: { type: "integer", minimum: 0, description: "The offset in the text, from 0, in UTF-16 units." },
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
      message: { type: "string", description: "What is there." },
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
    description: "A change that mends the mistake for sure.",
    markdownDescription: "A change that mends the mistake for sure; `wifc lint --fix` makes it.",
    type: "object",
    properties: {
      title: { type: "string", description: "What it does, in half a sentence." },
      edits: {
        type: "array",
        minItems: 1,
        items: { $ref: "#/definitions/edit" },
        description: "All of them, or none.",
      },
    },
    required: ["title", "edits"],
    additionalProperties: false,
    examples: [
      {
        title: "write `federation_rule_id`",
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
    description:
      "A replacement of a stretch of the diagnostic's file. The end is exclusive; a stretch without length is an insertion.",
    markdownDescription:
      "A replacement of a stretch of the diagnostic's file. The end is exclusive; a stretch without length is an insertion.",
    type: "object",
    properties: {
      start: { $ref: "#/definitions/position" },
      end: { $ref: "#/definitions/position" },
      text: { type: "string", description: "What stands there afterwards; empty to delete." },
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
  report: {
    title: "Report",
    description: "The environment variables of one document.",
    markdownDescription: "The environment variables of one document.",
    type: "object",
    properties: {
      path: { $ref: "#/definitions/path" },
      dialect: { enum: ["agent", "workflow"], description: "The kind of the document." },
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
          "Models that choose from candidates, of which one is enough, with what each candidate requires besides.",
      },
      noLongerRequired: {
        type: "array",
        items: { $ref: "#/definitions/requirement" },
        description: "Variables that federation replaces.",
      },
      mustNotBeSet: {
        type: "array",
        items: { $ref: "#/definitions/requirement" },
        description: "Variables that would win over federation without a word.",
      },
      conflicts: {
        type: "array",
        minItems: 1,
        items: { $ref: "#/definitions/requirement" },
        description:
          "Variables that one model requires and that must not be set for another: the two cannot live in one process.",
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
    markdownDescription: "One variable and all reasons for it. `status` is there with `--check` only.",
    type: "object",
    properties: {
      name: { $ref: "#/definitions/name" },
      providedBy: {
        enum: ["user", "runner", "actions-variable", "actions-secret"],
        description:
          "Who sees to it that it exists: the user, the GitHub Actions runner, or the repository's variables and secrets.",
      },
      status: {
        enum: ["set", "empty", "missing", "unknown"],
        description:
          "Whether it is there; only with `--check`. With alternatives, the best of them. Of the repository's variables and secrets that is unknown, unless values are given.",
      },
      alternatives: {
        type: "array",
        minItems: 1,
        items: { $ref: "#/definitions/name" },
        description: "Other variables that serve as well; one of all is enough.",
      },
      isCertain: {
        const: false,
        description: "In `mustNotBeSet`: that it depends on the setup whether the variable wins over federation.",
      },
      onlyWith: {
        type: "array",
        minItems: 1,
        items: { type: "array", minItems: 1, items: { $ref: "#/definitions/name" } },
        description: "In `mustNotBeSet`: the variable counts only if one of each of these groups is set as well.",
      },
      neededBy: {
        type: "array",
        items: { $ref: "#/definitions/need" },
        description: "The reasons for it, the first twenty.",
        maxItems: 20,
      },
      moreNeeds: { type: "integer", minimum: 1, description: "How many reasons there are besides." },
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
      "Who needs a variable, why, and where that is written; the end of the place is exclusive. `path` is there if that is not the report's own file.",
    markdownDescription:
      "Who needs a variable, why, and where that is written; the end of the place is exclusive. `path` is there if that is not the report's own file.",
    type: "object",
    properties: {
      model: { type: "string", description: "The model that needs it." },
      agents: {
        type: "array",
        items: { type: "string" },
        description: "The agents that lead to the model, the first twenty.",
        maxItems: 20,
      },
      moreAgents: { type: "integer", minimum: 1, description: "How many agents there are besides." },
      engine: { type: "string", description: "The workflow's engine that needs it." },
      reason: {
        type: "string",
        minLength: 1,
        description: "The path of keys in the block, or what else makes it needed.",
      },
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
    description: "A model that chooses the first of its candidates that is available; one of them is enough.",
    markdownDescription: "A model with `first_available`, which chooses from its candidates; one of them is enough.",
    type: "object",
    properties: {
      model: { type: "string", description: "The model that chooses." },
      agents: { type: "array", items: { type: "string" }, description: "The agents that lead to it." },
      choices: {
        type: "array",
        minItems: 1,
        items: { $ref: "#/definitions/candidate" },
        description: "Its candidates, in their order.",
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
    description: "What the identity token says of itself; nothing of it is verified.",
    markdownDescription: "What the identity token says of itself; nothing of it is verified.",
    type: "object",
    properties: {
      length: { type: "integer", minimum: 1, description: "Its length in characters." },
      algorithm: { type: "string", description: "`alg` of its header." },
      keyId: { type: "string", description: "`kid` of its header." },
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
    description: "The claims that the exchange looks at. Times are seconds since 1970.",
    markdownDescription: "The claims that the exchange looks at. Times are seconds since 1970.",
    type: "object",
    properties: {
      iss: { type: "string", description: "Issuer." },
      sub: { type: "string", description: "Subject." },
      aud: {
        type: "array",
        minItems: 1,
        items: { type: "string" },
        description: "Audience; a single one is a list as well.",
      },
      iat: { type: "number", description: "When it was made." },
      exp: { type: "number", description: "When it ends." },
      nbf: { type: "number", description: "When it begins." },
      jti: { type: "string", description: "Its own id; with one, it can be exchanged once." },
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
  request: {
    title: "Request",
    description: "The request to the token endpoint, with words in place of the identity token.",
    markdownDescription: "The request to the token endpoint, with words in place of the identity token.",
    type: "object",
    properties: {
      url: { type: "string", minLength: 1, description: "The token endpoint." },
      headers: { type: "object", additionalProperties: { type: "string" }, description: "Its headers." },
      body: { type: "object", additionalProperties: { type: "string" }, description: "The members of its JSON body." },
      sent: { type: "boolean", description: "Whether it was made." },
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
    description: "What the exchange gave, but for the token.",
    markdownDescription: "What the exchange gave, but for the token.",
    type: "object",
    properties: { expiresAt: { type: "number", description: "When it ends, in seconds since 1970." } },
    required: ["expiresAt"],
    additionalProperties: false,
    examples: [{ expiresAt: 1780315800 }],
  },
} as const;

/** The published JSON Schemas (draft-07), each self-contained. */
export const SCHEMAS = {
  ...FILE_SCHEMAS,
  diagnostics: {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "wifc diagnostics",
    description:
      "What `wifc lint --format json` and `wifc check-lock --format json` print, version 1. Members that do not apply are left out.",
    type: "object",
    properties: {
      version: { const: 1, description: "The version of this format. What is added without a new version is a code." },
      files: { type: "integer", minimum: 0, description: "How many files were checked." },
      errors: { type: "integer", minimum: 0, description: "How many of the diagnostics are errors." },
      warnings: { type: "integer", minimum: 0, description: "How many of the diagnostics are warnings." },
      shard: { $ref: "#/definitions/shard" },
      diagnostics: {
        type: "array",
        items: { $ref: "#/definitions/diagnostic" },
        description: "Ordered by path, then by place.",
      },
    },
    required: ["version", "files", "errors", "warnings", "diagnostics"],
    additionalProperties: false,
    definitions: {
      shard: REPORT_DEFINITIONS.shard,
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
  "required-env": {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "wifc environment variables",
    description: "What `wifc required-env --format json` prints, version 1. Members that do not apply are left out.",
    type: "object",
    properties: {
      version: { const: 1, description: "The version of this format." },
      reports: { type: "array", items: { $ref: "#/definitions/report" }, description: "One for each document." },
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
  token: {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "wifc token",
    description:
      "What `wifc token --format json` prints, version 1. Members that do not apply are left out. No token is in it.",
    type: "object",
    properties: {
      version: { const: 1, description: "The version of this format." },
      path: { type: "string", minLength: 1, description: "The file that declares the sign-in, or `<environment>`." },
      model: { type: "string", description: "The model that signs in." },
      engine: { type: "string", description: "The workflow's engine that signs in." },
      source: { type: "string", minLength: 1, description: "Where the identity token comes from, in words." },
      token: { $ref: "#/definitions/token" },
      request: { $ref: "#/definitions/request" },
      accessToken: { $ref: "#/definitions/accessToken" },
      diagnostics: {
        type: "array",
        items: { $ref: "#/definitions/diagnostic" },
        description: "What is wrong with the file, the token or the exchange.",
      },
    },
    required: ["version", "path", "diagnostics"],
    additionalProperties: false,
    definitions: {
      token: REPORT_DEFINITIONS.token,
      claims: REPORT_DEFINITIONS.claims,
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
} as const;

/** Their names. */
export const SCHEMA_NAMES = ["agent", "auth", "diagnostics", "required-env", "token", "workflow"] as const;
