// Written by `npm run generate` from /schema. Do not edit.
import { FILE_SCHEMAS } from "./file-schemas.ts";

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
    markdownDescription: "A change that is certain to fix the mistake. `wifc lint --fix` applies it.",
    type: "object",
    properties: {
      title: { type: "string", description: "What the fix does, as an imperative phrase." },
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
  report: {
    title: "Report",
    description: "The environment variables of one document.",
    markdownDescription: "The environment variables of one document.",
    type: "object",
    properties: {
      path: { $ref: "#/definitions/path" },
      dialect: { enum: ["agent", "workflow"], description: "The kind of document." },
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
  ...FILE_SCHEMAS,
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
      source: { type: "string", minLength: 1, description: "Where the identity token comes from, as a phrase." },
      token: { $ref: "#/definitions/token" },
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

/** The names of the published schemas. */
export const SCHEMA_NAMES = [
  "actions",
  "agent",
  "auth",
  "diagnostics",
  "gateway",
  "kubernetes",
  "profile",
  "required-env",
  "token",
  "workflow",
] as const;
