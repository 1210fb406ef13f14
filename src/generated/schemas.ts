// Written by `npm run generate` from /schema. Do not edit.
/** The published JSON Schemas (draft-07), each self-contained. */
export const SCHEMAS = {
  "agent": {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "docker-agent agent file",
  "description": "The part of an agent file that says how its models sign in. Everything else belongs to docker-agent.",
  "type": "object",
  "properties": {
    "providers": {
      "$ref": "#/definitions/providers"
    },
    "models": {
      "$ref": "#/definitions/models"
    }
  },
  "definitions": {
    "providers": {
      "title": "Providers",
      "description": "Model providers by name. A provider's `auth` holds for every model of it that has none of its own.",
      "markdownDescription": "Model providers by name. A provider's `auth` holds for every model of it that has none of its own.",
      "type": [
        "object",
        "array",
        "string",
        "number",
        "boolean",
        "null"
      ],
      "additionalProperties": {
        "$ref": "#/definitions/provider"
      },
      "examples": [
        {
          "claude-federated": {
            "provider": "anthropic"
          }
        }
      ]
    },
    "provider": {
      "title": "Provider",
      "description": "A model provider; `auth` signs its models in without an API key.",
      "markdownDescription": "A model provider; `auth` signs its models in without an API key.",
      "type": [
        "object",
        "array",
        "string",
        "number",
        "boolean",
        "null"
      ],
      "properties": {
        "auth": {
          "$ref": "#/definitions/agentAuth"
        }
      },
      "examples": [
        {
          "provider": "anthropic"
        }
      ]
    },
    "agentAuth": {
      "title": "Sign-in without an API key",
      "description": "How the provider or model signs in: the workload's OIDC token is exchanged at Anthropic for a short-lived access token.",
      "markdownDescription": "How the provider or model signs in: the workload's OIDC token is exchanged at Anthropic for a short-lived access token.\n\nA model's block replaces its provider's block as a whole.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "type",
        "workload_identity_federation"
      ],
      "properties": {
        "type": {
          "$ref": "#/definitions/federationType"
        },
        "workload_identity_federation": {
          "$ref": "#/definitions/agentFederation"
        }
      },
      "examples": [
        {
          "type": "workload_identity_federation",
          "workload_identity_federation": {
            "federation_rule_id": "fdrl_01AbCdEfGhIjKlMnOpQrStUv",
            "organization_id": "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a",
            "identity_token": {
              "file": "/var/run/secrets/anthropic/token"
            }
          }
        }
      ],
      "defaultSnippets": [
        {
          "label": "workload identity federation",
          "description": "Sign in with an OIDC token",
          "body": {
            "type": "workload_identity_federation",
            "workload_identity_federation": {
              "federation_rule_id": "fdrl_$1",
              "organization_id": "$2",
              "service_account_id": "svac_$3",
              "identity_token": {
                "file": "$4"
              }
            }
          }
        }
      ]
    },
    "federationType": {
      "title": "Kind of sign-in",
      "description": "Always `workload_identity_federation` in agent YAML.",
      "markdownDescription": "Always `workload_identity_federation` in agent YAML.",
      "type": "string",
      "const": "workload_identity_federation",
      "examples": [
        "workload_identity_federation"
      ]
    },
    "agentFederation": {
      "title": "Workload identity federation",
      "description": "The federation rule to sign in under, whom to sign in as, and where the workload's OIDC token comes from.",
      "markdownDescription": "The federation rule to sign in under, whom to sign in as, and where the workload's OIDC token comes from.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "federation_rule_id",
        "organization_id",
        "identity_token"
      ],
      "properties": {
        "federation_rule_id": {
          "$ref": "#/definitions/federationRuleId"
        },
        "organization_id": {
          "$ref": "#/definitions/organizationId"
        },
        "service_account_id": {
          "$ref": "#/definitions/serviceAccountId"
        },
        "workspace_id": {
          "$ref": "#/definitions/workspaceId"
        },
        "identity_token": {
          "$ref": "#/definitions/identityToken"
        }
      },
      "examples": [
        {
          "federation_rule_id": "fdrl_01AbCdEfGhIjKlMnOpQrStUv",
          "organization_id": "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a",
          "service_account_id": "svac_01AbCdEfGhIjKlMnOpQrStUv",
          "identity_token": {
            "env": "CI_OIDC_TOKEN"
          }
        }
      ]
    },
    "federationRuleId": {
      "title": "Federation rule id",
      "description": "The federation rule at Anthropic that the token is exchanged under, such as fdrl_01….",
      "markdownDescription": "The federation rule at Anthropic that the token is exchanged under: `fdrl_` and letters or digits. The Console lists it with the rule.",
      "type": "string",
      "pattern": "^fdrl_[0-9A-Za-z]+$",
      "maxLength": 8192,
      "patternErrorMessage": "A federation rule id is `fdrl_` and letters or digits.",
      "examples": [
        "fdrl_01AbCdEfGhIjKlMnOpQrStUv"
      ]
    },
    "organizationId": {
      "title": "Organization id",
      "description": "The Anthropic organization: a bare UUID.",
      "markdownDescription": "The Anthropic organization: a bare UUID, in any case.",
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$",
      "maxLength": 8192,
      "patternErrorMessage": "An organization id is a UUID.",
      "examples": [
        "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a"
      ]
    },
    "serviceAccountId": {
      "title": "Service account id",
      "description": "The service account that the access token is bound to, such as svac_01….",
      "markdownDescription": "The service account that the access token is bound to: `svac_` and letters or digits. Optional for docker-agent, required by AWF.",
      "type": "string",
      "pattern": "^svac_[0-9A-Za-z]+$",
      "maxLength": 8192,
      "patternErrorMessage": "A service account id is `svac_` and letters or digits.",
      "examples": [
        "svac_01AbCdEfGhIjKlMnOpQrStUv"
      ]
    },
    "workspaceId": {
      "title": "Workspace id",
      "description": "The workspace to sign in to, such as wrkspc_01…; needed when the federation rule spans several. docker-agent itself refuses a file with this key.",
      "markdownDescription": "The workspace to sign in to: `wrkspc_` and letters or digits. Needed when the federation rule spans several workspaces.\n\ndocker-agent itself does not have this key and refuses a file with it; the targets of `wifc compile` carry it.",
      "type": "string",
      "pattern": "^(wrkspc_[0-9A-Za-z]+|default)$",
      "maxLength": 8192,
      "patternErrorMessage": "A workspace id is `wrkspc_` and letters or digits.",
      "examples": [
        "wrkspc_01AbCdEfGhIjKlMnOpQrStUv"
      ]
    },
    "identityToken": {
      "title": "Identity token",
      "description": "Where the workload's OIDC token comes from: exactly one of `file`, `env`, `command` and `url`.",
      "markdownDescription": "Where the workload's OIDC token comes from: exactly one of `file`, `env`, `command` and `url`.",
      "oneOf": [
        {
          "$ref": "#/definitions/fileSource"
        },
        {
          "$ref": "#/definitions/envSource"
        },
        {
          "$ref": "#/definitions/commandSource"
        },
        {
          "$ref": "#/definitions/urlSource"
        }
      ],
      "examples": [
        {
          "file": "/var/run/secrets/anthropic/token"
        }
      ],
      "defaultSnippets": [
        {
          "label": "token from a file",
          "description": "A file that holds the token, read at every exchange",
          "body": {
            "file": "${1:/var/run/secrets/anthropic/token}"
          }
        },
        {
          "label": "token from a variable",
          "description": "An environment variable that holds the token",
          "body": {
            "env": "${1:CI_OIDC_TOKEN}"
          }
        },
        {
          "label": "token from a command",
          "description": "A command that prints the token",
          "body": {
            "command": [
              "${1:get-token}"
            ]
          }
        },
        {
          "label": "token of a GitHub Actions job",
          "description": "The OIDC token of the GitHub Actions job",
          "body": {
            "url": "\\${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${1:https://api.anthropic.com}",
            "headers": {
              "Authorization": "bearer \\${ACTIONS_ID_TOKEN_REQUEST_TOKEN}"
            },
            "response_field": "value"
          }
        }
      ]
    },
    "fileSource": {
      "title": "Token from a file",
      "description": "The token is read from this file at every exchange.",
      "markdownDescription": "The token is read from this file at every exchange. The path is taken to the letter: no `~`, no variables.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "file"
      ],
      "properties": {
        "file": {
          "$ref": "#/definitions/tokenFile"
        }
      },
      "examples": [
        {
          "file": "/var/run/secrets/anthropic/token"
        }
      ]
    },
    "tokenFile": {
      "title": "Token file",
      "description": "Path of the file that holds the token, taken to the letter.",
      "markdownDescription": "Path of the file that holds the token, taken to the letter: no `~`, no variables.",
      "type": "string",
      "minLength": 1,
      "maxLength": 8192,
      "examples": [
        "/var/run/secrets/anthropic/token"
      ]
    },
    "envSource": {
      "title": "Token from an environment variable",
      "description": "The token is read from this environment variable at every exchange.",
      "markdownDescription": "The token is read from this environment variable at every exchange. A token with a `jti` can be exchanged only once.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "env"
      ],
      "properties": {
        "env": {
          "$ref": "#/definitions/variableName"
        }
      },
      "examples": [
        {
          "env": "CI_OIDC_TOKEN"
        }
      ]
    },
    "variableName": {
      "title": "Environment variable",
      "description": "The bare name of an environment variable.",
      "markdownDescription": "The bare name of an environment variable, without `$`.",
      "type": "string",
      "pattern": "^[A-Za-z_][A-Za-z0-9_]*$",
      "maxLength": 8192,
      "patternErrorMessage": "The bare name of an environment variable: letters, digits and `_`, without `$`.",
      "examples": [
        "CI_OIDC_TOKEN"
      ]
    },
    "commandSource": {
      "title": "Token from a command",
      "description": "The token is what this command prints; it is run at every exchange.",
      "markdownDescription": "The token is what this command prints; it is run at every exchange, without a shell.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "command"
      ],
      "properties": {
        "command": {
          "$ref": "#/definitions/argumentList"
        }
      },
      "examples": [
        {
          "command": [
            "spire-agent",
            "api",
            "fetch",
            "jwt"
          ]
        }
      ]
    },
    "argumentList": {
      "title": "Command",
      "description": "The program and its arguments, one item each; no shell looks at them.",
      "markdownDescription": "The program and its arguments, one item each; no shell looks at them.",
      "type": "array",
      "minItems": 1,
      "items": {
        "$ref": "#/definitions/argument"
      },
      "examples": [
        [
          "get-token",
          "--audience",
          "https://api.anthropic.com"
        ]
      ]
    },
    "argument": {
      "title": "Argument",
      "description": "The program or one of its arguments.",
      "markdownDescription": "The program or one of its arguments.",
      "type": "string",
      "minLength": 1,
      "maxLength": 8192,
      "examples": [
        "get-token"
      ]
    },
    "urlSource": {
      "title": "Token from a URL",
      "description": "The token is fetched with a GET request at every exchange.",
      "markdownDescription": "The token is fetched with a GET request at every exchange. `${NAME}` in the URL and in header values is replaced by the environment variable.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "url"
      ],
      "properties": {
        "url": {
          "$ref": "#/definitions/tokenSourceUrl"
        },
        "headers": {
          "$ref": "#/definitions/headers"
        },
        "response_field": {
          "$ref": "#/definitions/responseField"
        }
      },
      "examples": [
        {
          "url": "${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com",
          "headers": {
            "Authorization": "bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}"
          },
          "response_field": "value"
        }
      ]
    },
    "tokenSourceUrl": {
      "title": "URL of the token",
      "description": "The address that answers with the token; begins with https:// or with a reference such as ${NAME}.",
      "markdownDescription": "The address that answers with the token; begins with `https://` or with a reference such as `${NAME}`. `http://` is for loopback and metadata services.",
      "type": "string",
      "pattern": "^([Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|\\$[^\\s/])",
      "maxLength": 8192,
      "patternErrorMessage": "A URL begins with `https://` or with a reference such as `${NAME}`.",
      "examples": [
        "${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com"
      ]
    },
    "headers": {
      "title": "Request headers",
      "description": "Headers sent with the request; `${NAME}` in a value is replaced by the environment variable.",
      "markdownDescription": "Headers sent with the request; `${NAME}` in a value is replaced by the environment variable.",
      "type": "object",
      "additionalProperties": {
        "$ref": "#/definitions/headerValue"
      },
      "examples": [
        {
          "Metadata-Flavor": "Google"
        }
      ]
    },
    "headerValue": {
      "title": "Header value",
      "description": "What is sent under this header's name.",
      "markdownDescription": "What is sent under this header's name; `${NAME}` is replaced by the environment variable.",
      "type": "string",
      "minLength": 1,
      "maxLength": 8192,
      "examples": [
        "bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}"
      ]
    },
    "responseField": {
      "title": "Response field",
      "description": "The top-level key of the JSON answer that holds the token; without it the whole answer is the token.",
      "markdownDescription": "The top-level key of the JSON answer that holds the token; without it the whole answer is the token.",
      "type": "string",
      "minLength": 1,
      "maxLength": 8192,
      "examples": [
        "value",
        "access_token"
      ]
    },
    "models": {
      "title": "Models",
      "description": "Models by name. A model's `auth` replaces its provider's as a whole.",
      "markdownDescription": "Models by name. A model's `auth` replaces its provider's as a whole.",
      "type": [
        "object",
        "array",
        "string",
        "number",
        "boolean",
        "null"
      ],
      "additionalProperties": {
        "$ref": "#/definitions/model"
      },
      "examples": [
        {
          "claude": {
            "provider": "anthropic",
            "model": "claude-sonnet-4-5"
          }
        }
      ]
    },
    "model": {
      "title": "Model",
      "description": "A model; `auth` signs it in without an API key and replaces its provider's `auth`.",
      "markdownDescription": "A model; `auth` signs it in without an API key and replaces its provider's `auth`.",
      "type": [
        "object",
        "array",
        "string",
        "number",
        "boolean",
        "null"
      ],
      "properties": {
        "auth": {
          "$ref": "#/definitions/agentAuth"
        }
      },
      "examples": [
        {
          "provider": "anthropic",
          "model": "claude-sonnet-4-5"
        }
      ]
    }
  }
},
  "auth": {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "Workload identity federation",
  "description": "The `auth:` block that signs an agent in with a short-lived OIDC token instead of a stored API key, in every notation that wifc reads.",
  "anyOf": [
    {
      "$ref": "#/definitions/agentAuth"
    },
    {
      "$ref": "#/definitions/workflowAuth"
    }
  ],
  "definitions": {
    "agentAuth": {
      "title": "Sign-in without an API key",
      "description": "How the provider or model signs in: the workload's OIDC token is exchanged at Anthropic for a short-lived access token.",
      "markdownDescription": "How the provider or model signs in: the workload's OIDC token is exchanged at Anthropic for a short-lived access token.\n\nA model's block replaces its provider's block as a whole.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "type",
        "workload_identity_federation"
      ],
      "properties": {
        "type": {
          "$ref": "#/definitions/federationType"
        },
        "workload_identity_federation": {
          "$ref": "#/definitions/agentFederation"
        }
      },
      "examples": [
        {
          "type": "workload_identity_federation",
          "workload_identity_federation": {
            "federation_rule_id": "fdrl_01AbCdEfGhIjKlMnOpQrStUv",
            "organization_id": "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a",
            "identity_token": {
              "file": "/var/run/secrets/anthropic/token"
            }
          }
        }
      ],
      "defaultSnippets": [
        {
          "label": "workload identity federation",
          "description": "Sign in with an OIDC token",
          "body": {
            "type": "workload_identity_federation",
            "workload_identity_federation": {
              "federation_rule_id": "fdrl_$1",
              "organization_id": "$2",
              "service_account_id": "svac_$3",
              "identity_token": {
                "file": "$4"
              }
            }
          }
        }
      ]
    },
    "federationType": {
      "title": "Kind of sign-in",
      "description": "Always `workload_identity_federation` in agent YAML.",
      "markdownDescription": "Always `workload_identity_federation` in agent YAML.",
      "type": "string",
      "const": "workload_identity_federation",
      "examples": [
        "workload_identity_federation"
      ]
    },
    "agentFederation": {
      "title": "Workload identity federation",
      "description": "The federation rule to sign in under, whom to sign in as, and where the workload's OIDC token comes from.",
      "markdownDescription": "The federation rule to sign in under, whom to sign in as, and where the workload's OIDC token comes from.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "federation_rule_id",
        "organization_id",
        "identity_token"
      ],
      "properties": {
        "federation_rule_id": {
          "$ref": "#/definitions/federationRuleId"
        },
        "organization_id": {
          "$ref": "#/definitions/organizationId"
        },
        "service_account_id": {
          "$ref": "#/definitions/serviceAccountId"
        },
        "workspace_id": {
          "$ref": "#/definitions/workspaceId"
        },
        "identity_token": {
          "$ref": "#/definitions/identityToken"
        }
      },
      "examples": [
        {
          "federation_rule_id": "fdrl_01AbCdEfGhIjKlMnOpQrStUv",
          "organization_id": "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a",
          "service_account_id": "svac_01AbCdEfGhIjKlMnOpQrStUv",
          "identity_token": {
            "env": "CI_OIDC_TOKEN"
          }
        }
      ]
    },
    "federationRuleId": {
      "title": "Federation rule id",
      "description": "The federation rule at Anthropic that the token is exchanged under, such as fdrl_01….",
      "markdownDescription": "The federation rule at Anthropic that the token is exchanged under: `fdrl_` and letters or digits. The Console lists it with the rule.",
      "type": "string",
      "pattern": "^fdrl_[0-9A-Za-z]+$",
      "maxLength": 8192,
      "patternErrorMessage": "A federation rule id is `fdrl_` and letters or digits.",
      "examples": [
        "fdrl_01AbCdEfGhIjKlMnOpQrStUv"
      ]
    },
    "organizationId": {
      "title": "Organization id",
      "description": "The Anthropic organization: a bare UUID.",
      "markdownDescription": "The Anthropic organization: a bare UUID, in any case.",
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$",
      "maxLength": 8192,
      "patternErrorMessage": "An organization id is a UUID.",
      "examples": [
        "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a"
      ]
    },
    "serviceAccountId": {
      "title": "Service account id",
      "description": "The service account that the access token is bound to, such as svac_01….",
      "markdownDescription": "The service account that the access token is bound to: `svac_` and letters or digits. Optional for docker-agent, required by AWF.",
      "type": "string",
      "pattern": "^svac_[0-9A-Za-z]+$",
      "maxLength": 8192,
      "patternErrorMessage": "A service account id is `svac_` and letters or digits.",
      "examples": [
        "svac_01AbCdEfGhIjKlMnOpQrStUv"
      ]
    },
    "workspaceId": {
      "title": "Workspace id",
      "description": "The workspace to sign in to, such as wrkspc_01…; needed when the federation rule spans several. docker-agent itself refuses a file with this key.",
      "markdownDescription": "The workspace to sign in to: `wrkspc_` and letters or digits. Needed when the federation rule spans several workspaces.\n\ndocker-agent itself does not have this key and refuses a file with it; the targets of `wifc compile` carry it.",
      "type": "string",
      "pattern": "^(wrkspc_[0-9A-Za-z]+|default)$",
      "maxLength": 8192,
      "patternErrorMessage": "A workspace id is `wrkspc_` and letters or digits.",
      "examples": [
        "wrkspc_01AbCdEfGhIjKlMnOpQrStUv"
      ]
    },
    "identityToken": {
      "title": "Identity token",
      "description": "Where the workload's OIDC token comes from: exactly one of `file`, `env`, `command` and `url`.",
      "markdownDescription": "Where the workload's OIDC token comes from: exactly one of `file`, `env`, `command` and `url`.",
      "oneOf": [
        {
          "$ref": "#/definitions/fileSource"
        },
        {
          "$ref": "#/definitions/envSource"
        },
        {
          "$ref": "#/definitions/commandSource"
        },
        {
          "$ref": "#/definitions/urlSource"
        }
      ],
      "examples": [
        {
          "file": "/var/run/secrets/anthropic/token"
        }
      ],
      "defaultSnippets": [
        {
          "label": "token from a file",
          "description": "A file that holds the token, read at every exchange",
          "body": {
            "file": "${1:/var/run/secrets/anthropic/token}"
          }
        },
        {
          "label": "token from a variable",
          "description": "An environment variable that holds the token",
          "body": {
            "env": "${1:CI_OIDC_TOKEN}"
          }
        },
        {
          "label": "token from a command",
          "description": "A command that prints the token",
          "body": {
            "command": [
              "${1:get-token}"
            ]
          }
        },
        {
          "label": "token of a GitHub Actions job",
          "description": "The OIDC token of the GitHub Actions job",
          "body": {
            "url": "\\${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${1:https://api.anthropic.com}",
            "headers": {
              "Authorization": "bearer \\${ACTIONS_ID_TOKEN_REQUEST_TOKEN}"
            },
            "response_field": "value"
          }
        }
      ]
    },
    "fileSource": {
      "title": "Token from a file",
      "description": "The token is read from this file at every exchange.",
      "markdownDescription": "The token is read from this file at every exchange. The path is taken to the letter: no `~`, no variables.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "file"
      ],
      "properties": {
        "file": {
          "$ref": "#/definitions/tokenFile"
        }
      },
      "examples": [
        {
          "file": "/var/run/secrets/anthropic/token"
        }
      ]
    },
    "tokenFile": {
      "title": "Token file",
      "description": "Path of the file that holds the token, taken to the letter.",
      "markdownDescription": "Path of the file that holds the token, taken to the letter: no `~`, no variables.",
      "type": "string",
      "minLength": 1,
      "maxLength": 8192,
      "examples": [
        "/var/run/secrets/anthropic/token"
      ]
    },
    "envSource": {
      "title": "Token from an environment variable",
      "description": "The token is read from this environment variable at every exchange.",
      "markdownDescription": "The token is read from this environment variable at every exchange. A token with a `jti` can be exchanged only once.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "env"
      ],
      "properties": {
        "env": {
          "$ref": "#/definitions/variableName"
        }
      },
      "examples": [
        {
          "env": "CI_OIDC_TOKEN"
        }
      ]
    },
    "variableName": {
      "title": "Environment variable",
      "description": "The bare name of an environment variable.",
      "markdownDescription": "The bare name of an environment variable, without `$`.",
      "type": "string",
      "pattern": "^[A-Za-z_][A-Za-z0-9_]*$",
      "maxLength": 8192,
      "patternErrorMessage": "The bare name of an environment variable: letters, digits and `_`, without `$`.",
      "examples": [
        "CI_OIDC_TOKEN"
      ]
    },
    "commandSource": {
      "title": "Token from a command",
      "description": "The token is what this command prints; it is run at every exchange.",
      "markdownDescription": "The token is what this command prints; it is run at every exchange, without a shell.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "command"
      ],
      "properties": {
        "command": {
          "$ref": "#/definitions/argumentList"
        }
      },
      "examples": [
        {
          "command": [
            "spire-agent",
            "api",
            "fetch",
            "jwt"
          ]
        }
      ]
    },
    "argumentList": {
      "title": "Command",
      "description": "The program and its arguments, one item each; no shell looks at them.",
      "markdownDescription": "The program and its arguments, one item each; no shell looks at them.",
      "type": "array",
      "minItems": 1,
      "items": {
        "$ref": "#/definitions/argument"
      },
      "examples": [
        [
          "get-token",
          "--audience",
          "https://api.anthropic.com"
        ]
      ]
    },
    "argument": {
      "title": "Argument",
      "description": "The program or one of its arguments.",
      "markdownDescription": "The program or one of its arguments.",
      "type": "string",
      "minLength": 1,
      "maxLength": 8192,
      "examples": [
        "get-token"
      ]
    },
    "urlSource": {
      "title": "Token from a URL",
      "description": "The token is fetched with a GET request at every exchange.",
      "markdownDescription": "The token is fetched with a GET request at every exchange. `${NAME}` in the URL and in header values is replaced by the environment variable.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "url"
      ],
      "properties": {
        "url": {
          "$ref": "#/definitions/tokenSourceUrl"
        },
        "headers": {
          "$ref": "#/definitions/headers"
        },
        "response_field": {
          "$ref": "#/definitions/responseField"
        }
      },
      "examples": [
        {
          "url": "${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com",
          "headers": {
            "Authorization": "bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}"
          },
          "response_field": "value"
        }
      ]
    },
    "tokenSourceUrl": {
      "title": "URL of the token",
      "description": "The address that answers with the token; begins with https:// or with a reference such as ${NAME}.",
      "markdownDescription": "The address that answers with the token; begins with `https://` or with a reference such as `${NAME}`. `http://` is for loopback and metadata services.",
      "type": "string",
      "pattern": "^([Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|\\$[^\\s/])",
      "maxLength": 8192,
      "patternErrorMessage": "A URL begins with `https://` or with a reference such as `${NAME}`.",
      "examples": [
        "${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com"
      ]
    },
    "headers": {
      "title": "Request headers",
      "description": "Headers sent with the request; `${NAME}` in a value is replaced by the environment variable.",
      "markdownDescription": "Headers sent with the request; `${NAME}` in a value is replaced by the environment variable.",
      "type": "object",
      "additionalProperties": {
        "$ref": "#/definitions/headerValue"
      },
      "examples": [
        {
          "Metadata-Flavor": "Google"
        }
      ]
    },
    "headerValue": {
      "title": "Header value",
      "description": "What is sent under this header's name.",
      "markdownDescription": "What is sent under this header's name; `${NAME}` is replaced by the environment variable.",
      "type": "string",
      "minLength": 1,
      "maxLength": 8192,
      "examples": [
        "bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}"
      ]
    },
    "responseField": {
      "title": "Response field",
      "description": "The top-level key of the JSON answer that holds the token; without it the whole answer is the token.",
      "markdownDescription": "The top-level key of the JSON answer that holds the token; without it the whole answer is the token.",
      "type": "string",
      "minLength": 1,
      "maxLength": 8192,
      "examples": [
        "value",
        "access_token"
      ]
    },
    "workflowAuth": {
      "title": "Sign-in without an API key",
      "description": "How the workflow's engine signs in: the job's OIDC token is exchanged for a short-lived access token. `type` chooses the notation.",
      "markdownDescription": "How the workflow's engine signs in: the job's OIDC token is exchanged for a short-lived access token.\n\n`type` chooses the notation. gh-aw itself reads `github-oidc`; the others are compiled to it.",
      "oneOf": [
        {
          "$ref": "#/definitions/githubOidc"
        },
        {
          "$ref": "#/definitions/anthropicWif"
        },
        {
          "$ref": "#/definitions/workflowFederationAuth"
        }
      ],
      "examples": [
        {
          "type": "github-oidc",
          "provider": "anthropic",
          "federation-rule-id": "${{ vars.FEDERATION_RULE_ID }}",
          "organization-id": "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a",
          "service-account-id": "${{ vars.SERVICE_ACCOUNT_ID }}"
        }
      ],
      "defaultSnippets": [
        {
          "label": "github-oidc, anthropic",
          "description": "Sign in to Claude with the job's OIDC token",
          "body": {
            "type": "github-oidc",
            "provider": "anthropic",
            "federation-rule-id": "fdrl_$1",
            "organization-id": "$2",
            "service-account-id": "svac_$3"
          }
        }
      ]
    },
    "githubOidc": {
      "title": "GitHub OIDC, as gh-aw reads it",
      "description": "The notation that gh-aw reads: `provider` says who takes the job's OIDC token, the other keys say whom to sign in as there.",
      "markdownDescription": "The notation that gh-aw reads: `provider` says who takes the job's OIDC token, the other keys say whom to sign in as there.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "type"
      ],
      "properties": {
        "type": {
          "$ref": "#/definitions/githubOidcType"
        },
        "provider": {
          "$ref": "#/definitions/oidcProvider"
        },
        "audience": {
          "$ref": "#/definitions/audience"
        },
        "federation-rule-id": {
          "$ref": "#/definitions/federationRuleIdOrExpression"
        },
        "organization-id": {
          "$ref": "#/definitions/organizationIdOrExpression"
        },
        "service-account-id": {
          "$ref": "#/definitions/serviceAccountIdOrExpression"
        },
        "workspace-id": {
          "$ref": "#/definitions/workspaceIdOrExpression"
        },
        "azure-tenant-id": {
          "$ref": "#/definitions/azureTenantId"
        },
        "azure-client-id": {
          "$ref": "#/definitions/azureClientId"
        },
        "azure-scope": {
          "$ref": "#/definitions/azureScope"
        },
        "azure-cloud": {
          "$ref": "#/definitions/azureCloudOrExpression"
        },
        "workload-identity-provider": {
          "$ref": "#/definitions/gcpWorkloadIdentityProvider"
        },
        "service-account": {
          "$ref": "#/definitions/gcpServiceAccount"
        },
        "project": {
          "$ref": "#/definitions/gcpProject"
        },
        "location": {
          "$ref": "#/definitions/gcpLocation"
        }
      },
      "examples": [
        {
          "type": "github-oidc",
          "provider": "azure",
          "azure-tenant-id": "${{ vars.AZURE_TENANT_ID }}",
          "azure-client-id": "${{ vars.AZURE_CLIENT_ID }}"
        }
      ]
    },
    "githubOidcType": {
      "title": "Notation",
      "description": "The notation that gh-aw reads.",
      "markdownDescription": "The notation that gh-aw reads.",
      "type": "string",
      "const": "github-oidc",
      "examples": [
        "github-oidc"
      ]
    },
    "oidcProvider": {
      "title": "OIDC provider",
      "description": "Who takes the job's OIDC token: anthropic, azure, gcp or aws, spelt exactly so, or an expression.",
      "markdownDescription": "Who takes the job's OIDC token: `anthropic`, `azure`, `gcp` or `aws`, spelt exactly so, or an expression. gh-aw takes any text; lint does not.",
      "anyOf": [
        {
          "type": "string",
          "enum": [
            "anthropic",
            "azure",
            "gcp",
            "aws"
          ]
        },
        {
          "type": "string",
          "minLength": 1,
          "maxLength": 8192
        }
      ],
      "examples": [
        "anthropic"
      ]
    },
    "audience": {
      "title": "Audience",
      "description": "The audience of the OIDC token, if the federation rule does not expect the usual one.",
      "markdownDescription": "The audience of the OIDC token, if the federation rule does not expect the usual `https://api.anthropic.com`.",
      "type": "string",
      "minLength": 1,
      "maxLength": 8192,
      "examples": [
        "https://api.anthropic.com"
      ]
    },
    "federationRuleIdOrExpression": {
      "title": "Federation rule id",
      "description": "The federation rule at Anthropic that the token is exchanged under: fdrl_01…, or an expression.",
      "markdownDescription": "The federation rule at Anthropic that the token is exchanged under: `fdrl_…`, or an expression such as `${{ vars.FEDERATION_RULE_ID }}`.",
      "if": {
        "$ref": "#/definitions/beginsExpression"
      },
      "then": {
        "$ref": "#/definitions/expression"
      },
      "else": {
        "$ref": "#/definitions/federationRuleId"
      },
      "examples": [
        "fdrl_01AbCdEfGhIjKlMnOpQrStUv",
        "${{ vars.FEDERATION_RULE_ID }}"
      ]
    },
    "beginsExpression": {
      "title": "Begins like an expression",
      "description": "A value with a GitHub Actions expression in it.",
      "markdownDescription": "A value with a GitHub Actions expression in it.",
      "type": "string",
      "pattern": "\\$\\{\\{",
      "examples": [
        "${{ vars.FEDERATION_RULE_ID }}"
      ]
    },
    "expression": {
      "title": "GitHub Actions expression",
      "description": "One GitHub Actions expression, such as ${{ vars.FEDERATION_RULE_ID }}.",
      "markdownDescription": "One GitHub Actions expression, such as `${{ vars.FEDERATION_RULE_ID }}`.",
      "type": "string",
      "pattern": "^\\$\\{\\{([^'}]|\\}(?!\\})|'[^']*')*\\}\\}$",
      "maxLength": 8192,
      "patternErrorMessage": "One GitHub Actions expression and nothing around it: `${{ vars.NAME }}`.",
      "examples": [
        "${{ vars.FEDERATION_RULE_ID }}"
      ]
    },
    "organizationIdOrExpression": {
      "title": "Organization id",
      "description": "The Anthropic organization: a bare UUID, or an expression.",
      "markdownDescription": "The Anthropic organization: a bare UUID, or an expression such as `${{ vars.ORGANIZATION_ID }}`.",
      "if": {
        "$ref": "#/definitions/beginsExpression"
      },
      "then": {
        "$ref": "#/definitions/expression"
      },
      "else": {
        "$ref": "#/definitions/organizationId"
      },
      "examples": [
        "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a"
      ]
    },
    "serviceAccountIdOrExpression": {
      "title": "Service account id",
      "description": "The service account that the access token is bound to: svac_01…, or an expression.",
      "markdownDescription": "The service account that the access token is bound to: `svac_…`, or an expression such as `${{ vars.SERVICE_ACCOUNT_ID }}`.",
      "if": {
        "$ref": "#/definitions/beginsExpression"
      },
      "then": {
        "$ref": "#/definitions/expression"
      },
      "else": {
        "$ref": "#/definitions/serviceAccountId"
      },
      "examples": [
        "svac_01AbCdEfGhIjKlMnOpQrStUv"
      ]
    },
    "workspaceIdOrExpression": {
      "title": "Workspace id",
      "description": "The workspace to sign in to: wrkspc_01…, or an expression. Needed when the federation rule spans several.",
      "markdownDescription": "The workspace to sign in to: `wrkspc_…`, or an expression such as `${{ vars.WORKSPACE_ID }}`. Needed when the federation rule spans several.",
      "if": {
        "$ref": "#/definitions/beginsExpression"
      },
      "then": {
        "$ref": "#/definitions/expression"
      },
      "else": {
        "$ref": "#/definitions/workspaceId"
      },
      "examples": [
        "wrkspc_01AbCdEfGhIjKlMnOpQrStUv"
      ]
    },
    "azureTenantId": {
      "title": "Azure tenant id",
      "description": "The Microsoft Entra tenant that the token is exchanged at.",
      "markdownDescription": "The Microsoft Entra tenant that the token is exchanged at.",
      "type": "string",
      "minLength": 1,
      "maxLength": 8192,
      "examples": [
        "${{ vars.AZURE_TENANT_ID }}"
      ]
    },
    "azureClientId": {
      "title": "Azure client id",
      "description": "The application (client) id of the Entra app registration or managed identity.",
      "markdownDescription": "The application (client) id of the Entra app registration or managed identity.",
      "type": "string",
      "minLength": 1,
      "maxLength": 8192,
      "examples": [
        "${{ vars.AZURE_CLIENT_ID }}"
      ]
    },
    "azureScope": {
      "title": "Azure scope",
      "description": "The scope of the Azure access token, if it is not the one of Cognitive Services.",
      "markdownDescription": "The scope of the Azure access token, if it is not the one of Cognitive Services.",
      "type": "string",
      "minLength": 1,
      "maxLength": 8192,
      "examples": [
        "https://cognitiveservices.azure.com/.default"
      ]
    },
    "azureCloudOrExpression": {
      "title": "Azure cloud",
      "description": "The Azure cloud: public, usgovernment or china, or an expression.",
      "markdownDescription": "The Azure cloud: `public`, `usgovernment` or `china`, or an expression such as `${{ vars.AZURE_CLOUD }}`.",
      "if": {
        "$ref": "#/definitions/beginsExpression"
      },
      "then": {
        "$ref": "#/definitions/expression"
      },
      "else": {
        "$ref": "#/definitions/azureCloud"
      },
      "examples": [
        "public",
        "usgovernment",
        "china",
        "${{ vars.AZURE_CLOUD }}"
      ]
    },
    "azureCloud": {
      "title": "Azure cloud",
      "description": "The Azure cloud: public, usgovernment or china, spelt exactly so.",
      "markdownDescription": "The Azure cloud: `public`, `usgovernment` or `china`, spelt exactly so. AWF takes anything else for `public`.",
      "type": "string",
      "enum": [
        "public",
        "usgovernment",
        "china"
      ],
      "examples": [
        "usgovernment"
      ]
    },
    "gcpWorkloadIdentityProvider": {
      "title": "Workload identity provider",
      "description": "The full resource name of the Google Cloud workload identity provider.",
      "markdownDescription": "The full resource name of the Google Cloud workload identity provider.",
      "type": "string",
      "minLength": 1,
      "maxLength": 8192,
      "examples": [
        "projects/123456789/locations/global/workloadIdentityPools/github/providers/actions"
      ]
    },
    "gcpServiceAccount": {
      "title": "Google service account",
      "description": "The service account to impersonate. AWF could do without it; gh-aw requires it.",
      "markdownDescription": "The service account to impersonate. AWF could do without it; gh-aw requires it.",
      "type": "string",
      "minLength": 1,
      "maxLength": 8192,
      "examples": [
        "agent@my-project.iam.gserviceaccount.com"
      ]
    },
    "gcpProject": {
      "title": "Google Cloud project",
      "description": "The Google Cloud project, for the Gemini engine.",
      "markdownDescription": "The Google Cloud project, for the Gemini engine.",
      "type": "string",
      "minLength": 1,
      "maxLength": 8192,
      "examples": [
        "my-project"
      ]
    },
    "gcpLocation": {
      "title": "Google Cloud location",
      "description": "The Google Cloud location, for the Gemini engine; us-central1 if it is left out.",
      "markdownDescription": "The Google Cloud location, for the Gemini engine; `us-central1` if it is left out.",
      "type": "string",
      "minLength": 1,
      "maxLength": 8192,
      "examples": [
        "us-central1"
      ]
    },
    "anthropicWif": {
      "title": "Anthropic workload identity federation, flat",
      "description": "The ids side by side, in kebab case. gh-aw needs `wifc compile --target gh-aw` first.",
      "markdownDescription": "The ids side by side, in kebab case. gh-aw needs `wifc compile --target gh-aw` first.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "type",
        "federation-rule-id",
        "organization-id"
      ],
      "properties": {
        "type": {
          "$ref": "#/definitions/anthropicWifType"
        },
        "federation-rule-id": {
          "$ref": "#/definitions/federationRuleIdOrExpression"
        },
        "organization-id": {
          "$ref": "#/definitions/organizationIdOrExpression"
        },
        "service-account-id": {
          "$ref": "#/definitions/serviceAccountIdOrExpression"
        },
        "workspace-id": {
          "$ref": "#/definitions/workspaceIdOrExpression"
        },
        "audience": {
          "$ref": "#/definitions/audience"
        },
        "token-url": {
          "$ref": "#/definitions/tokenUrlOrExpression"
        }
      },
      "examples": [
        {
          "type": "anthropic-wif",
          "federation-rule-id": "fdrl_01AbCdEfGhIjKlMnOpQrStUv",
          "organization-id": "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a",
          "service-account-id": "svac_01AbCdEfGhIjKlMnOpQrStUv"
        }
      ]
    },
    "anthropicWifType": {
      "title": "Notation",
      "description": "The flat notation for Anthropic.",
      "markdownDescription": "The flat notation for Anthropic.",
      "type": "string",
      "const": "anthropic-wif",
      "examples": [
        "anthropic-wif"
      ]
    },
    "tokenUrlOrExpression": {
      "title": "Token URL",
      "description": "The address where the token is exchanged, if it is not Anthropic's own.",
      "markdownDescription": "The address where the token is exchanged, if it is not `https://api.anthropic.com/v1/oauth/token`.",
      "if": {
        "$ref": "#/definitions/beginsExpression"
      },
      "then": {
        "$ref": "#/definitions/expression"
      },
      "else": {
        "$ref": "#/definitions/tokenUrl"
      },
      "examples": [
        "https://api.anthropic.com/v1/oauth/token"
      ]
    },
    "tokenUrl": {
      "title": "Token URL",
      "description": "The address where the token is exchanged, if it is not Anthropic's own.",
      "markdownDescription": "The address where the token is exchanged, if it is not `https://api.anthropic.com/v1/oauth/token`.",
      "type": "string",
      "pattern": "^https?://[^\\s]+$",
      "maxLength": 8192,
      "patternErrorMessage": "A token URL begins with `https://`.",
      "examples": [
        "https://api.anthropic.com/v1/oauth/token"
      ]
    },
    "workflowFederationAuth": {
      "title": "Workload identity federation, as in agent YAML",
      "description": "The same nested block as in agent YAML. gh-aw needs `wifc compile --target gh-aw` first.",
      "markdownDescription": "The same nested block as in agent YAML. gh-aw needs `wifc compile --target gh-aw` first.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "type",
        "workload_identity_federation"
      ],
      "properties": {
        "type": {
          "$ref": "#/definitions/federationType"
        },
        "workload_identity_federation": {
          "$ref": "#/definitions/workflowFederation"
        }
      },
      "examples": [
        {
          "type": "workload_identity_federation",
          "workload_identity_federation": {
            "federation_rule_id": "${{ vars.FEDERATION_RULE_ID }}",
            "organization_id": "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a",
            "service_account_id": "svac_01AbCdEfGhIjKlMnOpQrStUv"
          }
        }
      ]
    },
    "workflowFederation": {
      "title": "Workload identity federation",
      "description": "The federation rule to sign in under and whom to sign in as. Without `identity_token` it is the job's own OIDC token.",
      "markdownDescription": "The federation rule to sign in under and whom to sign in as. Without `identity_token` it is the job's own OIDC token.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "federation_rule_id",
        "organization_id"
      ],
      "properties": {
        "federation_rule_id": {
          "$ref": "#/definitions/federationRuleIdOrExpression"
        },
        "organization_id": {
          "$ref": "#/definitions/organizationIdOrExpression"
        },
        "service_account_id": {
          "$ref": "#/definitions/serviceAccountIdOrExpression"
        },
        "workspace_id": {
          "$ref": "#/definitions/workspaceIdOrExpression"
        },
        "audience": {
          "$ref": "#/definitions/audience"
        },
        "token_url": {
          "$ref": "#/definitions/tokenUrlOrExpression"
        },
        "identity_token": {
          "$ref": "#/definitions/identityToken"
        }
      },
      "examples": [
        {
          "federation_rule_id": "${{ vars.FEDERATION_RULE_ID }}",
          "organization_id": "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a"
        }
      ]
    }
  }
},
  "workflow": {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "Frontmatter of an agentic workflow",
  "description": "The part of a GitHub Agentic Workflow's frontmatter that says how its engine signs in. Everything else belongs to gh-aw.",
  "type": "object",
  "properties": {
    "engine": {
      "$ref": "#/definitions/engine"
    },
    "safe-outputs": {
      "$ref": "#/definitions/safeOutputs"
    }
  },
  "if": {
    "not": {
      "$ref": "#/definitions/authThroughEnvironment"
    }
  },
  "then": {
    "$ref": "#/definitions/authInTheBlock"
  },
  "definitions": {
    "engine": {
      "title": "Engine",
      "description": "The engine that runs the agent: its id, or an object with `id` and, for sign-in without an API key, `auth`.",
      "markdownDescription": "The engine that runs the agent: its id, or an object with `id` and, for sign-in without an API key, `auth`.",
      "type": [
        "object",
        "array",
        "string",
        "number",
        "boolean",
        "null"
      ],
      "properties": {
        "auth": {
          "$ref": "#/definitions/engineAuth"
        }
      },
      "examples": [
        "claude",
        {
          "id": "claude"
        }
      ]
    },
    "engineAuth": {
      "title": "Sign-in without an API key",
      "description": "How the engine signs in: the job's OIDC token is exchanged for a short-lived access token. `type` chooses the notation.",
      "markdownDescription": "How the engine signs in: the job's OIDC token is exchanged for a short-lived access token. `type` chooses the notation.\n\nIn an engine definition (with `display-name`), `auth` is a list of other things.",
      "if": {
        "type": "array"
      },
      "then": {
        "$ref": "#/definitions/engineAuthList"
      },
      "else": {
        "$ref": "#/definitions/workflowAuth"
      },
      "examples": [
        {
          "type": "github-oidc",
          "provider": "aws"
        }
      ]
    },
    "engineAuthList": {
      "title": "Authentication of a defined engine",
      "description": "A list belongs to the form of engine with `display-name` and to gh-aw.",
      "markdownDescription": "A list belongs to the form of `engine` with `display-name`, and to gh-aw.",
      "type": "array",
      "items": true,
      "examples": [
        [
          {
            "role": "api-key",
            "secret": "MY_KEY"
          }
        ]
      ]
    },
    "workflowAuth": {
      "title": "Sign-in without an API key",
      "description": "How the workflow's engine signs in: the job's OIDC token is exchanged for a short-lived access token. `type` chooses the notation.",
      "markdownDescription": "How the workflow's engine signs in: the job's OIDC token is exchanged for a short-lived access token.\n\n`type` chooses the notation. gh-aw itself reads `github-oidc`; the others are compiled to it.",
      "oneOf": [
        {
          "$ref": "#/definitions/githubOidc"
        },
        {
          "$ref": "#/definitions/anthropicWif"
        },
        {
          "$ref": "#/definitions/workflowFederationAuth"
        }
      ],
      "examples": [
        {
          "type": "github-oidc",
          "provider": "anthropic",
          "federation-rule-id": "${{ vars.FEDERATION_RULE_ID }}",
          "organization-id": "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a",
          "service-account-id": "${{ vars.SERVICE_ACCOUNT_ID }}"
        }
      ],
      "defaultSnippets": [
        {
          "label": "github-oidc, anthropic",
          "description": "Sign in to Claude with the job's OIDC token",
          "body": {
            "type": "github-oidc",
            "provider": "anthropic",
            "federation-rule-id": "fdrl_$1",
            "organization-id": "$2",
            "service-account-id": "svac_$3"
          }
        }
      ]
    },
    "githubOidc": {
      "title": "GitHub OIDC, as gh-aw reads it",
      "description": "The notation that gh-aw reads: `provider` says who takes the job's OIDC token, the other keys say whom to sign in as there.",
      "markdownDescription": "The notation that gh-aw reads: `provider` says who takes the job's OIDC token, the other keys say whom to sign in as there.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "type"
      ],
      "properties": {
        "type": {
          "$ref": "#/definitions/githubOidcType"
        },
        "provider": {
          "$ref": "#/definitions/oidcProvider"
        },
        "audience": {
          "$ref": "#/definitions/audience"
        },
        "federation-rule-id": {
          "$ref": "#/definitions/federationRuleIdOrExpression"
        },
        "organization-id": {
          "$ref": "#/definitions/organizationIdOrExpression"
        },
        "service-account-id": {
          "$ref": "#/definitions/serviceAccountIdOrExpression"
        },
        "workspace-id": {
          "$ref": "#/definitions/workspaceIdOrExpression"
        },
        "azure-tenant-id": {
          "$ref": "#/definitions/azureTenantId"
        },
        "azure-client-id": {
          "$ref": "#/definitions/azureClientId"
        },
        "azure-scope": {
          "$ref": "#/definitions/azureScope"
        },
        "azure-cloud": {
          "$ref": "#/definitions/azureCloudOrExpression"
        },
        "workload-identity-provider": {
          "$ref": "#/definitions/gcpWorkloadIdentityProvider"
        },
        "service-account": {
          "$ref": "#/definitions/gcpServiceAccount"
        },
        "project": {
          "$ref": "#/definitions/gcpProject"
        },
        "location": {
          "$ref": "#/definitions/gcpLocation"
        }
      },
      "examples": [
        {
          "type": "github-oidc",
          "provider": "azure",
          "azure-tenant-id": "${{ vars.AZURE_TENANT_ID }}",
          "azure-client-id": "${{ vars.AZURE_CLIENT_ID }}"
        }
      ]
    },
    "githubOidcType": {
      "title": "Notation",
      "description": "The notation that gh-aw reads.",
      "markdownDescription": "The notation that gh-aw reads.",
      "type": "string",
      "const": "github-oidc",
      "examples": [
        "github-oidc"
      ]
    },
    "oidcProvider": {
      "title": "OIDC provider",
      "description": "Who takes the job's OIDC token: anthropic, azure, gcp or aws, spelt exactly so, or an expression.",
      "markdownDescription": "Who takes the job's OIDC token: `anthropic`, `azure`, `gcp` or `aws`, spelt exactly so, or an expression. gh-aw takes any text; lint does not.",
      "anyOf": [
        {
          "type": "string",
          "enum": [
            "anthropic",
            "azure",
            "gcp",
            "aws"
          ]
        },
        {
          "type": "string",
          "minLength": 1,
          "maxLength": 8192
        }
      ],
      "examples": [
        "anthropic"
      ]
    },
    "audience": {
      "title": "Audience",
      "description": "The audience of the OIDC token, if the federation rule does not expect the usual one.",
      "markdownDescription": "The audience of the OIDC token, if the federation rule does not expect the usual `https://api.anthropic.com`.",
      "type": "string",
      "minLength": 1,
      "maxLength": 8192,
      "examples": [
        "https://api.anthropic.com"
      ]
    },
    "federationRuleIdOrExpression": {
      "title": "Federation rule id",
      "description": "The federation rule at Anthropic that the token is exchanged under: fdrl_01…, or an expression.",
      "markdownDescription": "The federation rule at Anthropic that the token is exchanged under: `fdrl_…`, or an expression such as `${{ vars.FEDERATION_RULE_ID }}`.",
      "if": {
        "$ref": "#/definitions/beginsExpression"
      },
      "then": {
        "$ref": "#/definitions/expression"
      },
      "else": {
        "$ref": "#/definitions/federationRuleId"
      },
      "examples": [
        "fdrl_01AbCdEfGhIjKlMnOpQrStUv",
        "${{ vars.FEDERATION_RULE_ID }}"
      ]
    },
    "beginsExpression": {
      "title": "Begins like an expression",
      "description": "A value with a GitHub Actions expression in it.",
      "markdownDescription": "A value with a GitHub Actions expression in it.",
      "type": "string",
      "pattern": "\\$\\{\\{",
      "examples": [
        "${{ vars.FEDERATION_RULE_ID }}"
      ]
    },
    "expression": {
      "title": "GitHub Actions expression",
      "description": "One GitHub Actions expression, such as ${{ vars.FEDERATION_RULE_ID }}.",
      "markdownDescription": "One GitHub Actions expression, such as `${{ vars.FEDERATION_RULE_ID }}`.",
      "type": "string",
      "pattern": "^\\$\\{\\{([^'}]|\\}(?!\\})|'[^']*')*\\}\\}$",
      "maxLength": 8192,
      "patternErrorMessage": "One GitHub Actions expression and nothing around it: `${{ vars.NAME }}`.",
      "examples": [
        "${{ vars.FEDERATION_RULE_ID }}"
      ]
    },
    "federationRuleId": {
      "title": "Federation rule id",
      "description": "The federation rule at Anthropic that the token is exchanged under, such as fdrl_01….",
      "markdownDescription": "The federation rule at Anthropic that the token is exchanged under: `fdrl_` and letters or digits. The Console lists it with the rule.",
      "type": "string",
      "pattern": "^fdrl_[0-9A-Za-z]+$",
      "maxLength": 8192,
      "patternErrorMessage": "A federation rule id is `fdrl_` and letters or digits.",
      "examples": [
        "fdrl_01AbCdEfGhIjKlMnOpQrStUv"
      ]
    },
    "organizationIdOrExpression": {
      "title": "Organization id",
      "description": "The Anthropic organization: a bare UUID, or an expression.",
      "markdownDescription": "The Anthropic organization: a bare UUID, or an expression such as `${{ vars.ORGANIZATION_ID }}`.",
      "if": {
        "$ref": "#/definitions/beginsExpression"
      },
      "then": {
        "$ref": "#/definitions/expression"
      },
      "else": {
        "$ref": "#/definitions/organizationId"
      },
      "examples": [
        "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a"
      ]
    },
    "organizationId": {
      "title": "Organization id",
      "description": "The Anthropic organization: a bare UUID.",
      "markdownDescription": "The Anthropic organization: a bare UUID, in any case.",
      "type": "string",
      "pattern": "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$",
      "maxLength": 8192,
      "patternErrorMessage": "An organization id is a UUID.",
      "examples": [
        "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a"
      ]
    },
    "serviceAccountIdOrExpression": {
      "title": "Service account id",
      "description": "The service account that the access token is bound to: svac_01…, or an expression.",
      "markdownDescription": "The service account that the access token is bound to: `svac_…`, or an expression such as `${{ vars.SERVICE_ACCOUNT_ID }}`.",
      "if": {
        "$ref": "#/definitions/beginsExpression"
      },
      "then": {
        "$ref": "#/definitions/expression"
      },
      "else": {
        "$ref": "#/definitions/serviceAccountId"
      },
      "examples": [
        "svac_01AbCdEfGhIjKlMnOpQrStUv"
      ]
    },
    "serviceAccountId": {
      "title": "Service account id",
      "description": "The service account that the access token is bound to, such as svac_01….",
      "markdownDescription": "The service account that the access token is bound to: `svac_` and letters or digits. Optional for docker-agent, required by AWF.",
      "type": "string",
      "pattern": "^svac_[0-9A-Za-z]+$",
      "maxLength": 8192,
      "patternErrorMessage": "A service account id is `svac_` and letters or digits.",
      "examples": [
        "svac_01AbCdEfGhIjKlMnOpQrStUv"
      ]
    },
    "workspaceIdOrExpression": {
      "title": "Workspace id",
      "description": "The workspace to sign in to: wrkspc_01…, or an expression. Needed when the federation rule spans several.",
      "markdownDescription": "The workspace to sign in to: `wrkspc_…`, or an expression such as `${{ vars.WORKSPACE_ID }}`. Needed when the federation rule spans several.",
      "if": {
        "$ref": "#/definitions/beginsExpression"
      },
      "then": {
        "$ref": "#/definitions/expression"
      },
      "else": {
        "$ref": "#/definitions/workspaceId"
      },
      "examples": [
        "wrkspc_01AbCdEfGhIjKlMnOpQrStUv"
      ]
    },
    "workspaceId": {
      "title": "Workspace id",
      "description": "The workspace to sign in to, such as wrkspc_01…; needed when the federation rule spans several. docker-agent itself refuses a file with this key.",
      "markdownDescription": "The workspace to sign in to: `wrkspc_` and letters or digits. Needed when the federation rule spans several workspaces.\n\ndocker-agent itself does not have this key and refuses a file with it; the targets of `wifc compile` carry it.",
      "type": "string",
      "pattern": "^(wrkspc_[0-9A-Za-z]+|default)$",
      "maxLength": 8192,
      "patternErrorMessage": "A workspace id is `wrkspc_` and letters or digits.",
      "examples": [
        "wrkspc_01AbCdEfGhIjKlMnOpQrStUv"
      ]
    },
    "azureTenantId": {
      "title": "Azure tenant id",
      "description": "The Microsoft Entra tenant that the token is exchanged at.",
      "markdownDescription": "The Microsoft Entra tenant that the token is exchanged at.",
      "type": "string",
      "minLength": 1,
      "maxLength": 8192,
      "examples": [
        "${{ vars.AZURE_TENANT_ID }}"
      ]
    },
    "azureClientId": {
      "title": "Azure client id",
      "description": "The application (client) id of the Entra app registration or managed identity.",
      "markdownDescription": "The application (client) id of the Entra app registration or managed identity.",
      "type": "string",
      "minLength": 1,
      "maxLength": 8192,
      "examples": [
        "${{ vars.AZURE_CLIENT_ID }}"
      ]
    },
    "azureScope": {
      "title": "Azure scope",
      "description": "The scope of the Azure access token, if it is not the one of Cognitive Services.",
      "markdownDescription": "The scope of the Azure access token, if it is not the one of Cognitive Services.",
      "type": "string",
      "minLength": 1,
      "maxLength": 8192,
      "examples": [
        "https://cognitiveservices.azure.com/.default"
      ]
    },
    "azureCloudOrExpression": {
      "title": "Azure cloud",
      "description": "The Azure cloud: public, usgovernment or china, or an expression.",
      "markdownDescription": "The Azure cloud: `public`, `usgovernment` or `china`, or an expression such as `${{ vars.AZURE_CLOUD }}`.",
      "if": {
        "$ref": "#/definitions/beginsExpression"
      },
      "then": {
        "$ref": "#/definitions/expression"
      },
      "else": {
        "$ref": "#/definitions/azureCloud"
      },
      "examples": [
        "public",
        "usgovernment",
        "china",
        "${{ vars.AZURE_CLOUD }}"
      ]
    },
    "azureCloud": {
      "title": "Azure cloud",
      "description": "The Azure cloud: public, usgovernment or china, spelt exactly so.",
      "markdownDescription": "The Azure cloud: `public`, `usgovernment` or `china`, spelt exactly so. AWF takes anything else for `public`.",
      "type": "string",
      "enum": [
        "public",
        "usgovernment",
        "china"
      ],
      "examples": [
        "usgovernment"
      ]
    },
    "gcpWorkloadIdentityProvider": {
      "title": "Workload identity provider",
      "description": "The full resource name of the Google Cloud workload identity provider.",
      "markdownDescription": "The full resource name of the Google Cloud workload identity provider.",
      "type": "string",
      "minLength": 1,
      "maxLength": 8192,
      "examples": [
        "projects/123456789/locations/global/workloadIdentityPools/github/providers/actions"
      ]
    },
    "gcpServiceAccount": {
      "title": "Google service account",
      "description": "The service account to impersonate. AWF could do without it; gh-aw requires it.",
      "markdownDescription": "The service account to impersonate. AWF could do without it; gh-aw requires it.",
      "type": "string",
      "minLength": 1,
      "maxLength": 8192,
      "examples": [
        "agent@my-project.iam.gserviceaccount.com"
      ]
    },
    "gcpProject": {
      "title": "Google Cloud project",
      "description": "The Google Cloud project, for the Gemini engine.",
      "markdownDescription": "The Google Cloud project, for the Gemini engine.",
      "type": "string",
      "minLength": 1,
      "maxLength": 8192,
      "examples": [
        "my-project"
      ]
    },
    "gcpLocation": {
      "title": "Google Cloud location",
      "description": "The Google Cloud location, for the Gemini engine; us-central1 if it is left out.",
      "markdownDescription": "The Google Cloud location, for the Gemini engine; `us-central1` if it is left out.",
      "type": "string",
      "minLength": 1,
      "maxLength": 8192,
      "examples": [
        "us-central1"
      ]
    },
    "anthropicWif": {
      "title": "Anthropic workload identity federation, flat",
      "description": "The ids side by side, in kebab case. gh-aw needs `wifc compile --target gh-aw` first.",
      "markdownDescription": "The ids side by side, in kebab case. gh-aw needs `wifc compile --target gh-aw` first.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "type",
        "federation-rule-id",
        "organization-id"
      ],
      "properties": {
        "type": {
          "$ref": "#/definitions/anthropicWifType"
        },
        "federation-rule-id": {
          "$ref": "#/definitions/federationRuleIdOrExpression"
        },
        "organization-id": {
          "$ref": "#/definitions/organizationIdOrExpression"
        },
        "service-account-id": {
          "$ref": "#/definitions/serviceAccountIdOrExpression"
        },
        "workspace-id": {
          "$ref": "#/definitions/workspaceIdOrExpression"
        },
        "audience": {
          "$ref": "#/definitions/audience"
        },
        "token-url": {
          "$ref": "#/definitions/tokenUrlOrExpression"
        }
      },
      "examples": [
        {
          "type": "anthropic-wif",
          "federation-rule-id": "fdrl_01AbCdEfGhIjKlMnOpQrStUv",
          "organization-id": "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a",
          "service-account-id": "svac_01AbCdEfGhIjKlMnOpQrStUv"
        }
      ]
    },
    "anthropicWifType": {
      "title": "Notation",
      "description": "The flat notation for Anthropic.",
      "markdownDescription": "The flat notation for Anthropic.",
      "type": "string",
      "const": "anthropic-wif",
      "examples": [
        "anthropic-wif"
      ]
    },
    "tokenUrlOrExpression": {
      "title": "Token URL",
      "description": "The address where the token is exchanged, if it is not Anthropic's own.",
      "markdownDescription": "The address where the token is exchanged, if it is not `https://api.anthropic.com/v1/oauth/token`.",
      "if": {
        "$ref": "#/definitions/beginsExpression"
      },
      "then": {
        "$ref": "#/definitions/expression"
      },
      "else": {
        "$ref": "#/definitions/tokenUrl"
      },
      "examples": [
        "https://api.anthropic.com/v1/oauth/token"
      ]
    },
    "tokenUrl": {
      "title": "Token URL",
      "description": "The address where the token is exchanged, if it is not Anthropic's own.",
      "markdownDescription": "The address where the token is exchanged, if it is not `https://api.anthropic.com/v1/oauth/token`.",
      "type": "string",
      "pattern": "^https?://[^\\s]+$",
      "maxLength": 8192,
      "patternErrorMessage": "A token URL begins with `https://`.",
      "examples": [
        "https://api.anthropic.com/v1/oauth/token"
      ]
    },
    "workflowFederationAuth": {
      "title": "Workload identity federation, as in agent YAML",
      "description": "The same nested block as in agent YAML. gh-aw needs `wifc compile --target gh-aw` first.",
      "markdownDescription": "The same nested block as in agent YAML. gh-aw needs `wifc compile --target gh-aw` first.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "type",
        "workload_identity_federation"
      ],
      "properties": {
        "type": {
          "$ref": "#/definitions/federationType"
        },
        "workload_identity_federation": {
          "$ref": "#/definitions/workflowFederation"
        }
      },
      "examples": [
        {
          "type": "workload_identity_federation",
          "workload_identity_federation": {
            "federation_rule_id": "${{ vars.FEDERATION_RULE_ID }}",
            "organization_id": "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a",
            "service_account_id": "svac_01AbCdEfGhIjKlMnOpQrStUv"
          }
        }
      ]
    },
    "federationType": {
      "title": "Kind of sign-in",
      "description": "Always `workload_identity_federation` in agent YAML.",
      "markdownDescription": "Always `workload_identity_federation` in agent YAML.",
      "type": "string",
      "const": "workload_identity_federation",
      "examples": [
        "workload_identity_federation"
      ]
    },
    "workflowFederation": {
      "title": "Workload identity federation",
      "description": "The federation rule to sign in under and whom to sign in as. Without `identity_token` it is the job's own OIDC token.",
      "markdownDescription": "The federation rule to sign in under and whom to sign in as. Without `identity_token` it is the job's own OIDC token.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "federation_rule_id",
        "organization_id"
      ],
      "properties": {
        "federation_rule_id": {
          "$ref": "#/definitions/federationRuleIdOrExpression"
        },
        "organization_id": {
          "$ref": "#/definitions/organizationIdOrExpression"
        },
        "service_account_id": {
          "$ref": "#/definitions/serviceAccountIdOrExpression"
        },
        "workspace_id": {
          "$ref": "#/definitions/workspaceIdOrExpression"
        },
        "audience": {
          "$ref": "#/definitions/audience"
        },
        "token_url": {
          "$ref": "#/definitions/tokenUrlOrExpression"
        },
        "identity_token": {
          "$ref": "#/definitions/identityToken"
        }
      },
      "examples": [
        {
          "federation_rule_id": "${{ vars.FEDERATION_RULE_ID }}",
          "organization_id": "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a"
        }
      ]
    },
    "identityToken": {
      "title": "Identity token",
      "description": "Where the workload's OIDC token comes from: exactly one of `file`, `env`, `command` and `url`.",
      "markdownDescription": "Where the workload's OIDC token comes from: exactly one of `file`, `env`, `command` and `url`.",
      "oneOf": [
        {
          "$ref": "#/definitions/fileSource"
        },
        {
          "$ref": "#/definitions/envSource"
        },
        {
          "$ref": "#/definitions/commandSource"
        },
        {
          "$ref": "#/definitions/urlSource"
        }
      ],
      "examples": [
        {
          "file": "/var/run/secrets/anthropic/token"
        }
      ],
      "defaultSnippets": [
        {
          "label": "token from a file",
          "description": "A file that holds the token, read at every exchange",
          "body": {
            "file": "${1:/var/run/secrets/anthropic/token}"
          }
        },
        {
          "label": "token from a variable",
          "description": "An environment variable that holds the token",
          "body": {
            "env": "${1:CI_OIDC_TOKEN}"
          }
        },
        {
          "label": "token from a command",
          "description": "A command that prints the token",
          "body": {
            "command": [
              "${1:get-token}"
            ]
          }
        },
        {
          "label": "token of a GitHub Actions job",
          "description": "The OIDC token of the GitHub Actions job",
          "body": {
            "url": "\\${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${1:https://api.anthropic.com}",
            "headers": {
              "Authorization": "bearer \\${ACTIONS_ID_TOKEN_REQUEST_TOKEN}"
            },
            "response_field": "value"
          }
        }
      ]
    },
    "fileSource": {
      "title": "Token from a file",
      "description": "The token is read from this file at every exchange.",
      "markdownDescription": "The token is read from this file at every exchange. The path is taken to the letter: no `~`, no variables.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "file"
      ],
      "properties": {
        "file": {
          "$ref": "#/definitions/tokenFile"
        }
      },
      "examples": [
        {
          "file": "/var/run/secrets/anthropic/token"
        }
      ]
    },
    "tokenFile": {
      "title": "Token file",
      "description": "Path of the file that holds the token, taken to the letter.",
      "markdownDescription": "Path of the file that holds the token, taken to the letter: no `~`, no variables.",
      "type": "string",
      "minLength": 1,
      "maxLength": 8192,
      "examples": [
        "/var/run/secrets/anthropic/token"
      ]
    },
    "envSource": {
      "title": "Token from an environment variable",
      "description": "The token is read from this environment variable at every exchange.",
      "markdownDescription": "The token is read from this environment variable at every exchange. A token with a `jti` can be exchanged only once.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "env"
      ],
      "properties": {
        "env": {
          "$ref": "#/definitions/variableName"
        }
      },
      "examples": [
        {
          "env": "CI_OIDC_TOKEN"
        }
      ]
    },
    "variableName": {
      "title": "Environment variable",
      "description": "The bare name of an environment variable.",
      "markdownDescription": "The bare name of an environment variable, without `$`.",
      "type": "string",
      "pattern": "^[A-Za-z_][A-Za-z0-9_]*$",
      "maxLength": 8192,
      "patternErrorMessage": "The bare name of an environment variable: letters, digits and `_`, without `$`.",
      "examples": [
        "CI_OIDC_TOKEN"
      ]
    },
    "commandSource": {
      "title": "Token from a command",
      "description": "The token is what this command prints; it is run at every exchange.",
      "markdownDescription": "The token is what this command prints; it is run at every exchange, without a shell.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "command"
      ],
      "properties": {
        "command": {
          "$ref": "#/definitions/argumentList"
        }
      },
      "examples": [
        {
          "command": [
            "spire-agent",
            "api",
            "fetch",
            "jwt"
          ]
        }
      ]
    },
    "argumentList": {
      "title": "Command",
      "description": "The program and its arguments, one item each; no shell looks at them.",
      "markdownDescription": "The program and its arguments, one item each; no shell looks at them.",
      "type": "array",
      "minItems": 1,
      "items": {
        "$ref": "#/definitions/argument"
      },
      "examples": [
        [
          "get-token",
          "--audience",
          "https://api.anthropic.com"
        ]
      ]
    },
    "argument": {
      "title": "Argument",
      "description": "The program or one of its arguments.",
      "markdownDescription": "The program or one of its arguments.",
      "type": "string",
      "minLength": 1,
      "maxLength": 8192,
      "examples": [
        "get-token"
      ]
    },
    "urlSource": {
      "title": "Token from a URL",
      "description": "The token is fetched with a GET request at every exchange.",
      "markdownDescription": "The token is fetched with a GET request at every exchange. `${NAME}` in the URL and in header values is replaced by the environment variable.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "url"
      ],
      "properties": {
        "url": {
          "$ref": "#/definitions/tokenSourceUrl"
        },
        "headers": {
          "$ref": "#/definitions/headers"
        },
        "response_field": {
          "$ref": "#/definitions/responseField"
        }
      },
      "examples": [
        {
          "url": "${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com",
          "headers": {
            "Authorization": "bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}"
          },
          "response_field": "value"
        }
      ]
    },
    "tokenSourceUrl": {
      "title": "URL of the token",
      "description": "The address that answers with the token; begins with https:// or with a reference such as ${NAME}.",
      "markdownDescription": "The address that answers with the token; begins with `https://` or with a reference such as `${NAME}`. `http://` is for loopback and metadata services.",
      "type": "string",
      "pattern": "^([Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]|\\$[^\\s/])",
      "maxLength": 8192,
      "patternErrorMessage": "A URL begins with `https://` or with a reference such as `${NAME}`.",
      "examples": [
        "${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com"
      ]
    },
    "headers": {
      "title": "Request headers",
      "description": "Headers sent with the request; `${NAME}` in a value is replaced by the environment variable.",
      "markdownDescription": "Headers sent with the request; `${NAME}` in a value is replaced by the environment variable.",
      "type": "object",
      "additionalProperties": {
        "$ref": "#/definitions/headerValue"
      },
      "examples": [
        {
          "Metadata-Flavor": "Google"
        }
      ]
    },
    "headerValue": {
      "title": "Header value",
      "description": "What is sent under this header's name.",
      "markdownDescription": "What is sent under this header's name; `${NAME}` is replaced by the environment variable.",
      "type": "string",
      "minLength": 1,
      "maxLength": 8192,
      "examples": [
        "bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}"
      ]
    },
    "responseField": {
      "title": "Response field",
      "description": "The top-level key of the JSON answer that holds the token; without it the whole answer is the token.",
      "markdownDescription": "The top-level key of the JSON answer that holds the token; without it the whole answer is the token.",
      "type": "string",
      "minLength": 1,
      "maxLength": 8192,
      "examples": [
        "value",
        "access_token"
      ]
    },
    "safeOutputs": {
      "title": "Safe outputs",
      "description": "What the agent may write. Its result is looked through for threats first, by an engine too.",
      "markdownDescription": "What the agent may write. Its result is looked through for threats first, by an engine too.",
      "type": [
        "object",
        "array",
        "string",
        "number",
        "boolean",
        "null"
      ],
      "properties": {
        "threat-detection": {
          "$ref": "#/definitions/threatDetection"
        }
      },
      "examples": [
        {
          "threat-detection": {
            "engine": {
              "id": "claude"
            }
          }
        }
      ]
    },
    "threatDetection": {
      "title": "Threat detection",
      "description": "How the agent's result is looked through for threats. An engine here replaces the workflow's own, with its sign-in.",
      "markdownDescription": "How the agent's result is looked through for threats. An `engine` here replaces the workflow's own, with its sign-in.",
      "type": [
        "object",
        "array",
        "string",
        "number",
        "boolean",
        "null"
      ],
      "properties": {
        "engine": {
          "$ref": "#/definitions/engine"
        }
      },
      "examples": [
        {
          "engine": {
            "id": "claude"
          }
        },
        false
      ]
    },
    "authThroughEnvironment": {
      "title": "Sign-in variables in an env mapping",
      "description": "Some of the variables that AWF reads are set in the workflow's own env, in engine.env (of the detection too) or in sandbox.agent.env, so that engine.auth need not say all.",
      "markdownDescription": "Some of the variables that AWF reads are set in the workflow's own `env`, in `engine.env` (of the detection too) or in `sandbox.agent.env`, so that `engine.auth` need not say all.",
      "type": "object",
      "anyOf": [
        {
          "required": [
            "env"
          ],
          "properties": {
            "env": {
              "$ref": "#/definitions/environmentWithAuth"
            }
          }
        },
        {
          "required": [
            "engine"
          ],
          "properties": {
            "engine": {
              "type": "object",
              "required": [
                "env"
              ],
              "properties": {
                "env": {
                  "$ref": "#/definitions/environmentWithAuth"
                }
              }
            }
          }
        },
        {
          "required": [
            "sandbox"
          ],
          "properties": {
            "sandbox": {
              "type": "object",
              "required": [
                "agent"
              ],
              "properties": {
                "agent": {
                  "type": "object",
                  "required": [
                    "env"
                  ],
                  "properties": {
                    "env": {
                      "$ref": "#/definitions/environmentWithAuth"
                    }
                  }
                }
              }
            }
          }
        },
        {
          "required": [
            "safe-outputs"
          ],
          "properties": {
            "safe-outputs": {
              "type": "object",
              "required": [
                "threat-detection"
              ],
              "properties": {
                "threat-detection": {
                  "type": "object",
                  "required": [
                    "engine"
                  ],
                  "properties": {
                    "engine": {
                      "type": "object",
                      "required": [
                        "env"
                      ],
                      "properties": {
                        "env": {
                          "$ref": "#/definitions/environmentWithAuth"
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      ],
      "examples": [
        {
          "engine": {
            "id": "claude",
            "env": {
              "AWF_AUTH_AWS_REGION": "eu-central-1"
            }
          }
        }
      ]
    },
    "environmentWithAuth": {
      "title": "Environment with sign-in variables",
      "description": "An env mapping with at least one variable that AWF reads.",
      "markdownDescription": "An `env` mapping with at least one variable that AWF reads.",
      "type": "object",
      "not": {
        "propertyNames": {
          "not": {
            "pattern": "^AWF_AUTH_"
          }
        }
      },
      "examples": [
        {
          "AWF_AUTH_AWS_REGION": "eu-central-1"
        }
      ]
    },
    "authInTheBlock": {
      "title": "Sign-in in the block alone",
      "description": "Without sign-in variables in an env mapping, engine.auth must have every key that its provider requires.",
      "markdownDescription": "Without sign-in variables in an `env` mapping, `engine.auth` must have every key that its provider requires.",
      "type": "object",
      "properties": {
        "engine": {
          "$ref": "#/definitions/engineWithRequiredKeys"
        },
        "safe-outputs": {
          "if": {
            "type": "object"
          },
          "then": {
            "type": "object",
            "properties": {
              "threat-detection": {
                "if": {
                  "type": "object"
                },
                "then": {
                  "type": "object",
                  "properties": {
                    "engine": {
                      "$ref": "#/definitions/engineWithRequiredKeys"
                    }
                  }
                }
              }
            }
          }
        }
      },
      "examples": [
        {
          "engine": {
            "id": "claude"
          }
        }
      ]
    },
    "engineWithRequiredKeys": {
      "title": "Engine with every required key",
      "description": "An engine whose auth has every key that its provider requires.",
      "markdownDescription": "An engine whose `auth` has every key that its provider requires.",
      "if": {
        "type": "object"
      },
      "then": {
        "type": "object",
        "properties": {
          "auth": {
            "if": {
              "type": "object"
            },
            "then": {
              "$ref": "#/definitions/githubOidcRequiredKeys"
            }
          }
        }
      },
      "examples": [
        "claude"
      ]
    },
    "githubOidcRequiredKeys": {
      "title": "What each OIDC provider requires",
      "description": "The keys without which sign-in at that provider cannot work. AWS has no keys here: its role and region come through `engine.env`.",
      "markdownDescription": "The keys without which sign-in at that provider cannot work. AWS has no keys here: its role and region come through `engine.env`.",
      "allOf": [
        {
          "if": {
            "type": "object",
            "required": [
              "type"
            ],
            "properties": {
              "type": {
                "const": "github-oidc"
              }
            },
            "not": {
              "anyOf": [
                {
                  "required": [
                    "azure-tenant-id"
                  ],
                  "properties": {
                    "azure-tenant-id": true
                  }
                },
                {
                  "required": [
                    "azure-client-id"
                  ],
                  "properties": {
                    "azure-client-id": true
                  }
                }
              ]
            }
          },
          "then": {
            "type": "object",
            "required": [
              "provider"
            ],
            "properties": {
              "provider": true
            }
          }
        },
        {
          "if": {
            "type": "object",
            "required": [
              "type",
              "provider"
            ],
            "properties": {
              "type": {
                "const": "github-oidc"
              },
              "provider": {
                "const": "anthropic"
              }
            }
          },
          "then": {
            "type": "object",
            "required": [
              "federation-rule-id",
              "organization-id",
              "service-account-id"
            ],
            "properties": {
              "federation-rule-id": true,
              "organization-id": true,
              "service-account-id": true
            }
          }
        },
        {
          "if": {
            "type": "object",
            "required": [
              "type",
              "provider"
            ],
            "properties": {
              "type": {
                "const": "github-oidc"
              },
              "provider": {
                "const": "azure"
              }
            }
          },
          "then": {
            "type": "object",
            "required": [
              "azure-tenant-id",
              "azure-client-id"
            ],
            "properties": {
              "azure-tenant-id": true,
              "azure-client-id": true
            }
          }
        },
        {
          "if": {
            "type": "object",
            "required": [
              "type",
              "provider"
            ],
            "properties": {
              "type": {
                "const": "github-oidc"
              },
              "provider": {
                "const": "gcp"
              }
            }
          },
          "then": {
            "type": "object",
            "required": [
              "workload-identity-provider",
              "service-account",
              "project"
            ],
            "properties": {
              "workload-identity-provider": true,
              "service-account": true,
              "project": true
            }
          }
        }
      ],
      "examples": [
        {
          "type": "github-oidc",
          "provider": "azure",
          "azure-tenant-id": "${{ vars.AZURE_TENANT_ID }}",
          "azure-client-id": "${{ vars.AZURE_CLIENT_ID }}"
        }
      ]
    }
  }
},
  "diagnostics": {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "wifc diagnostics",
  "description": "What `wifc lint --format json` and `wifc check-lock --format json` print, version 1. Members that do not apply are left out.",
  "type": "object",
  "properties": {
    "version": {
      "const": 1,
      "description": "The version of this format. What is added without a new version is a code."
    },
    "files": {
      "type": "integer",
      "minimum": 0,
      "description": "How many files were checked."
    },
    "errors": {
      "type": "integer",
      "minimum": 0,
      "description": "How many of the diagnostics are errors."
    },
    "warnings": {
      "type": "integer",
      "minimum": 0,
      "description": "How many of the diagnostics are warnings."
    },
    "shard": {
      "$ref": "#/definitions/shard"
    },
    "diagnostics": {
      "type": "array",
      "items": {
        "$ref": "#/definitions/diagnostic"
      },
      "description": "Ordered by path, then by place."
    }
  },
  "required": [
    "version",
    "files",
    "errors",
    "warnings",
    "diagnostics"
  ],
  "additionalProperties": false,
  "definitions": {
    "shard": {
      "title": "Shard",
      "description": "The part of the files that the run was about; absent if it was about all.",
      "markdownDescription": "The part of the files that the run was about, as `--shard` said; absent if it was about all.",
      "type": "object",
      "properties": {
        "index": {
          "type": "integer",
          "minimum": 1,
          "description": "Which part, from 1."
        },
        "count": {
          "type": "integer",
          "minimum": 1,
          "description": "How many parts there are."
        }
      },
      "required": [
        "index",
        "count"
      ],
      "additionalProperties": false,
      "examples": [
        {
          "index": 2,
          "count": 4
        }
      ]
    },
    "diagnostic": {
      "title": "Diagnostic",
      "description": "One mistake. The end of its place is exclusive.",
      "markdownDescription": "One mistake. The end of its place is exclusive. Each line of `wifc lint --format jsonl` is one of these.",
      "type": "object",
      "properties": {
        "code": {
          "$ref": "#/definitions/code"
        },
        "severity": {
          "$ref": "#/definitions/severity"
        },
        "message": {
          "type": "string",
          "minLength": 1,
          "description": "What is there, what is wanted, what was probably meant."
        },
        "facts": {
          "type": "object",
          "description": "What the message and the hint are made of: which members there are depends on the code. A long text is cut, and nothing repeats what looks like a credential."
        },
        "documentation": {
          "type": "string",
          "pattern": "^docs/rules\\.md#[a-z-]+$",
          "description": "The page of this package that explains the code, with an anchor."
        },
        "path": {
          "$ref": "#/definitions/path"
        },
        "pointer": {
          "type": "string",
          "description": "JSON Pointer to what the diagnostic is about; absent where the text could not be read."
        },
        "start": {
          "$ref": "#/definitions/position"
        },
        "end": {
          "$ref": "#/definitions/position"
        },
        "hint": {
          "type": "string",
          "minLength": 1,
          "description": "What to do about it."
        },
        "related": {
          "type": "array",
          "minItems": 1,
          "items": {
            "$ref": "#/definitions/related"
          },
          "description": "Other places that help to understand it."
        },
        "fix": {
          "$ref": "#/definitions/fix"
        }
      },
      "required": [
        "code",
        "severity",
        "message",
        "facts",
        "documentation",
        "path",
        "start",
        "end"
      ],
      "additionalProperties": false,
      "examples": [
        {
          "code": "unknown-key",
          "severity": "error",
          "message": "`federation_rule` is not a key of `workload_identity_federation`. Did you mean `federation_rule_id`?",
          "facts": {
            "key": "federation_rule",
            "owner": "workload_identity_federation",
            "known": [
              "federation_rule_id",
              "organization_id",
              "service_account_id",
              "workspace_id",
              "identity_token"
            ],
            "suggestion": "federation_rule_id"
          },
          "path": "agent.yaml",
          "start": {
            "line": 4,
            "column": 9,
            "offset": 51
          },
          "end": {
            "line": 4,
            "column": 24,
            "offset": 66
          },
          "documentation": "docs/rules.md#unknown-key"
        }
      ]
    },
    "code": {
      "title": "Code",
      "description": "The name of the mistake. It never changes its meaning; later versions may know more codes.",
      "markdownDescription": "The name of the mistake; `wifc explain CODE` explains it. It never changes its meaning; later versions may know more codes.",
      "type": "string",
      "pattern": "^[a-z]+(-[a-z]+)*$",
      "examples": [
        "unknown-key"
      ]
    },
    "severity": {
      "title": "Severity",
      "description": "error: the input cannot work or would do something else than it says. warning: it may. note: worth knowing.",
      "markdownDescription": "error: the input cannot work or would do something else than it says. warning: it may. note: worth knowing.",
      "enum": [
        "error",
        "warning",
        "note"
      ],
      "examples": [
        "error"
      ]
    },
    "path": {
      "type": "string",
      "title": "Path",
      "description": "The name of a file: its path from the current directory with slashes, the absolute path of a file elsewhere, or what standard input was called.",
      "markdownDescription": "The name of a file: its path from the current directory with slashes, the absolute path of a file elsewhere, or what standard input was called.",
      "examples": [
        "agents/agent.yaml",
        "<stdin>"
      ]
    },
    "position": {
      "title": "Position",
      "description": "A point in a file.",
      "markdownDescription": "A point in a file.",
      "type": "object",
      "properties": {
        "line": {
          "type": "integer",
          "minimum": 1,
          "description": "The line, from 1."
        },
        "column": {
          "type": "integer",
          "minimum": 1,
          "description": "The column, from 1, in UTF-16 units."
        },
        "offset": {
          "type": "integer",
          "minimum": 0,
          "description": "The offset in the text, from 0, in UTF-16 units."
        }
      },
      "required": [
        "line",
        "column",
        "offset"
      ],
      "additionalProperties": false,
      "examples": [
        {
          "line": 4,
          "column": 9,
          "offset": 51
        }
      ]
    },
    "related": {
      "title": "Related place",
      "description": "Another place that helps to understand a diagnostic.",
      "markdownDescription": "Another place that helps to understand a diagnostic.",
      "type": "object",
      "properties": {
        "message": {
          "type": "string",
          "description": "What is there."
        },
        "path": {
          "$ref": "#/definitions/path"
        },
        "start": {
          "$ref": "#/definitions/position"
        },
        "end": {
          "$ref": "#/definitions/position"
        }
      },
      "required": [
        "message",
        "path",
        "start",
        "end"
      ],
      "additionalProperties": false,
      "examples": [
        {
          "message": "first here",
          "path": "agent.yaml",
          "start": {
            "line": 4,
            "column": 9,
            "offset": 51
          },
          "end": {
            "line": 4,
            "column": 24,
            "offset": 66
          }
        }
      ]
    },
    "fix": {
      "title": "Fix",
      "description": "A change that mends the mistake for sure.",
      "markdownDescription": "A change that mends the mistake for sure; `wifc lint --fix` makes it.",
      "type": "object",
      "properties": {
        "title": {
          "type": "string",
          "description": "What it does, in half a sentence."
        },
        "edits": {
          "type": "array",
          "minItems": 1,
          "items": {
            "$ref": "#/definitions/edit"
          },
          "description": "All of them, or none."
        }
      },
      "required": [
        "title",
        "edits"
      ],
      "additionalProperties": false,
      "examples": [
        {
          "title": "write `federation_rule_id`",
          "edits": [
            {
              "start": {
                "line": 4,
                "column": 9,
                "offset": 51
              },
              "end": {
                "line": 4,
                "column": 24,
                "offset": 66
              },
              "text": "federation_rule_id"
            }
          ]
        }
      ]
    },
    "edit": {
      "title": "Edit",
      "description": "A replacement of a stretch of the diagnostic's file. The end is exclusive; a stretch without length is an insertion.",
      "markdownDescription": "A replacement of a stretch of the diagnostic's file. The end is exclusive; a stretch without length is an insertion.",
      "type": "object",
      "properties": {
        "start": {
          "$ref": "#/definitions/position"
        },
        "end": {
          "$ref": "#/definitions/position"
        },
        "text": {
          "type": "string",
          "description": "What stands there afterwards; empty to delete."
        }
      },
      "required": [
        "start",
        "end",
        "text"
      ],
      "additionalProperties": false,
      "examples": [
        {
          "start": {
            "line": 4,
            "column": 9,
            "offset": 51
          },
          "end": {
            "line": 4,
            "column": 24,
            "offset": 66
          },
          "text": "federation_rule_id"
        }
      ]
    }
  }
},
  "required-env": {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "wifc environment variables",
  "description": "What `wifc required-env --format json` prints, version 1. Members that do not apply are left out.",
  "type": "object",
  "properties": {
    "version": {
      "const": 1,
      "description": "The version of this format."
    },
    "reports": {
      "type": "array",
      "items": {
        "$ref": "#/definitions/report"
      },
      "description": "One for each document."
    }
  },
  "required": [
    "version",
    "reports"
  ],
  "additionalProperties": false,
  "definitions": {
    "report": {
      "title": "Report",
      "description": "The environment variables of one document.",
      "markdownDescription": "The environment variables of one document.",
      "type": "object",
      "properties": {
        "path": {
          "$ref": "#/definitions/path"
        },
        "dialect": {
          "enum": [
            "agent",
            "workflow"
          ],
          "description": "The kind of the document."
        },
        "required": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/requirement"
          },
          "description": "Variables that must exist, sorted by name."
        },
        "oneOf": {
          "type": "array",
          "minItems": 1,
          "items": {
            "$ref": "#/definitions/choice"
          },
          "description": "Models that choose from candidates, of which one is enough, with what each candidate requires besides."
        },
        "noLongerRequired": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/requirement"
          },
          "description": "Variables that federation replaces."
        },
        "mustNotBeSet": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/requirement"
          },
          "description": "Variables that would win over federation without a word."
        },
        "conflicts": {
          "type": "array",
          "minItems": 1,
          "items": {
            "$ref": "#/definitions/requirement"
          },
          "description": "Variables that one model requires and that must not be set for another: the two cannot live in one process."
        }
      },
      "required": [
        "path",
        "dialect",
        "required",
        "noLongerRequired",
        "mustNotBeSet"
      ],
      "additionalProperties": false,
      "examples": [
        {
          "path": "agent.yaml",
          "dialect": "agent",
          "required": [
            {
              "name": "CI_OIDC_TOKEN",
              "providedBy": "user",
              "status": "missing",
              "neededBy": [
                {
                  "model": "claude",
                  "agents": [
                    "root"
                  ],
                  "reason": "identity_token.env",
                  "start": {
                    "line": 9,
                    "column": 16,
                    "offset": 203
                  },
                  "end": {
                    "line": 9,
                    "column": 29,
                    "offset": 216
                  }
                }
              ]
            }
          ],
          "noLongerRequired": [],
          "mustNotBeSet": []
        }
      ]
    },
    "path": {
      "type": "string",
      "title": "Path",
      "description": "The name of a file: its path from the current directory with slashes, the absolute path of a file elsewhere, or what standard input was called.",
      "markdownDescription": "The name of a file: its path from the current directory with slashes, the absolute path of a file elsewhere, or what standard input was called.",
      "examples": [
        "agents/agent.yaml",
        "<stdin>"
      ]
    },
    "requirement": {
      "title": "Requirement",
      "description": "One variable and all reasons for it.",
      "markdownDescription": "One variable and all reasons for it. `status` is there with `--check` only.",
      "type": "object",
      "properties": {
        "name": {
          "$ref": "#/definitions/name"
        },
        "providedBy": {
          "enum": [
            "user",
            "runner",
            "actions-variable",
            "actions-secret"
          ],
          "description": "Who sees to it that it exists: the user, the GitHub Actions runner, or the repository's variables and secrets."
        },
        "status": {
          "enum": [
            "set",
            "empty",
            "missing",
            "unknown"
          ],
          "description": "Whether it is there; only with `--check`. With alternatives, the best of them. Of the repository's variables and secrets that is unknown, unless values are given."
        },
        "alternatives": {
          "type": "array",
          "minItems": 1,
          "items": {
            "$ref": "#/definitions/name"
          },
          "description": "Other variables that serve as well; one of all is enough."
        },
        "isCertain": {
          "const": false,
          "description": "In `mustNotBeSet`: that it depends on the setup whether the variable wins over federation."
        },
        "onlyWith": {
          "type": "array",
          "minItems": 1,
          "items": {
            "type": "array",
            "minItems": 1,
            "items": {
              "$ref": "#/definitions/name"
            }
          },
          "description": "In `mustNotBeSet`: the variable counts only if one of each of these groups is set as well."
        },
        "neededBy": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/need"
          },
          "description": "The reasons for it, the first twenty.",
          "maxItems": 20
        },
        "moreNeeds": {
          "type": "integer",
          "minimum": 1,
          "description": "How many reasons there are besides."
        }
      },
      "required": [
        "name",
        "providedBy",
        "neededBy"
      ],
      "additionalProperties": false,
      "examples": [
        {
          "name": "CI_OIDC_TOKEN",
          "providedBy": "user",
          "status": "missing",
          "neededBy": [
            {
              "model": "claude",
              "agents": [
                "root"
              ],
              "reason": "identity_token.env",
              "start": {
                "line": 9,
                "column": 16,
                "offset": 203
              },
              "end": {
                "line": 9,
                "column": 29,
                "offset": 216
              }
            }
          ]
        }
      ]
    },
    "name": {
      "title": "Name",
      "description": "The name of an environment variable, or of a repository's variable or secret.",
      "markdownDescription": "The name of an environment variable, or of a repository's variable (`vars`) or secret (`secrets`).",
      "type": "string",
      "minLength": 1,
      "examples": [
        "ANTHROPIC_API_KEY"
      ]
    },
    "need": {
      "title": "Need",
      "description": "Who needs a variable, why, and where that is written; the end of the place is exclusive. `path` is there if that is not the report's own file.",
      "markdownDescription": "Who needs a variable, why, and where that is written; the end of the place is exclusive. `path` is there if that is not the report's own file.",
      "type": "object",
      "properties": {
        "model": {
          "type": "string",
          "description": "The model that needs it."
        },
        "agents": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "The agents that lead to the model, the first twenty.",
          "maxItems": 20
        },
        "moreAgents": {
          "type": "integer",
          "minimum": 1,
          "description": "How many agents there are besides."
        },
        "engine": {
          "type": "string",
          "description": "The workflow's engine that needs it."
        },
        "reason": {
          "type": "string",
          "minLength": 1,
          "description": "The path of keys in the block, or what else makes it needed."
        },
        "path": {
          "$ref": "#/definitions/path"
        },
        "start": {
          "$ref": "#/definitions/position"
        },
        "end": {
          "$ref": "#/definitions/position"
        }
      },
      "required": [
        "reason",
        "start",
        "end"
      ],
      "additionalProperties": false,
      "examples": [
        {
          "model": "claude",
          "agents": [
            "root"
          ],
          "reason": "identity_token.env",
          "start": {
            "line": 9,
            "column": 16,
            "offset": 203
          },
          "end": {
            "line": 9,
            "column": 29,
            "offset": 216
          }
        }
      ]
    },
    "position": {
      "title": "Position",
      "description": "A point in a file.",
      "markdownDescription": "A point in a file.",
      "type": "object",
      "properties": {
        "line": {
          "type": "integer",
          "minimum": 1,
          "description": "The line, from 1."
        },
        "column": {
          "type": "integer",
          "minimum": 1,
          "description": "The column, from 1, in UTF-16 units."
        },
        "offset": {
          "type": "integer",
          "minimum": 0,
          "description": "The offset in the text, from 0, in UTF-16 units."
        }
      },
      "required": [
        "line",
        "column",
        "offset"
      ],
      "additionalProperties": false,
      "examples": [
        {
          "line": 4,
          "column": 9,
          "offset": 51
        }
      ]
    },
    "choice": {
      "title": "Choice",
      "description": "A model that chooses the first of its candidates that is available; one of them is enough.",
      "markdownDescription": "A model with `first_available`, which chooses from its candidates; one of them is enough.",
      "type": "object",
      "properties": {
        "model": {
          "type": "string",
          "description": "The model that chooses."
        },
        "agents": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "The agents that lead to it."
        },
        "choices": {
          "type": "array",
          "minItems": 1,
          "items": {
            "$ref": "#/definitions/candidate"
          },
          "description": "Its candidates, in their order."
        }
      },
      "required": [
        "model",
        "agents",
        "choices"
      ],
      "additionalProperties": false,
      "examples": [
        {
          "model": "best",
          "agents": [
            "root"
          ],
          "choices": [
            {
              "model": "xai/grok-4",
              "required": [
                {
                  "name": "CI_OIDC_TOKEN",
                  "providedBy": "user",
                  "status": "missing",
                  "neededBy": [
                    {
                      "model": "claude",
                      "agents": [
                        "root"
                      ],
                      "reason": "identity_token.env",
                      "start": {
                        "line": 9,
                        "column": 16,
                        "offset": 203
                      },
                      "end": {
                        "line": 9,
                        "column": 29,
                        "offset": 216
                      }
                    }
                  ]
                }
              ]
            }
          ]
        }
      ]
    },
    "candidate": {
      "title": "Candidate",
      "description": "A model that can be chosen, and the variables that it requires.",
      "markdownDescription": "A model that can be chosen, and the variables that it requires.",
      "type": "object",
      "properties": {
        "model": {
          "type": "string",
          "description": "The model that can be chosen."
        },
        "required": {
          "type": "array",
          "minItems": 1,
          "items": {
            "$ref": "#/definitions/requirement"
          },
          "description": "Variables that must exist for it, sorted by name."
        }
      },
      "required": [
        "model",
        "required"
      ],
      "additionalProperties": false,
      "examples": [
        {
          "model": "xai/grok-4",
          "required": [
            {
              "name": "CI_OIDC_TOKEN",
              "providedBy": "user",
              "status": "missing",
              "neededBy": [
                {
                  "model": "claude",
                  "agents": [
                    "root"
                  ],
                  "reason": "identity_token.env",
                  "start": {
                    "line": 9,
                    "column": 16,
                    "offset": 203
                  },
                  "end": {
                    "line": 9,
                    "column": 29,
                    "offset": 216
                  }
                }
              ]
            }
          ]
        }
      ]
    }
  }
},
  "token": {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "wifc token",
  "description": "What `wifc token --format json` prints, version 1. Members that do not apply are left out. No token is in it.",
  "type": "object",
  "properties": {
    "version": {
      "const": 1,
      "description": "The version of this format."
    },
    "path": {
      "type": "string",
      "minLength": 1,
      "description": "The file that declares the sign-in, or `<environment>`."
    },
    "model": {
      "type": "string",
      "description": "The model that signs in."
    },
    "engine": {
      "type": "string",
      "description": "The workflow's engine that signs in."
    },
    "source": {
      "type": "string",
      "minLength": 1,
      "description": "Where the identity token comes from, in words."
    },
    "token": {
      "$ref": "#/definitions/token"
    },
    "request": {
      "$ref": "#/definitions/request"
    },
    "accessToken": {
      "$ref": "#/definitions/accessToken"
    },
    "diagnostics": {
      "type": "array",
      "items": {
        "$ref": "#/definitions/diagnostic"
      },
      "description": "What is wrong with the file, the token or the exchange."
    }
  },
  "required": [
    "version",
    "path",
    "diagnostics"
  ],
  "additionalProperties": false,
  "definitions": {
    "token": {
      "title": "Identity token",
      "description": "What the identity token says of itself; nothing of it is verified.",
      "markdownDescription": "What the identity token says of itself; nothing of it is verified.",
      "type": "object",
      "properties": {
        "length": {
          "type": "integer",
          "minimum": 1,
          "description": "Its length in characters."
        },
        "algorithm": {
          "type": "string",
          "description": "`alg` of its header."
        },
        "keyId": {
          "type": "string",
          "description": "`kid` of its header."
        },
        "claims": {
          "$ref": "#/definitions/claims"
        }
      },
      "required": [
        "length",
        "claims"
      ],
      "additionalProperties": false,
      "examples": [
        {
          "length": 812,
          "algorithm": "RS256",
          "keyId": "key-1",
          "claims": {
            "iss": "https://token.actions.githubusercontent.com",
            "sub": "repo:octo/agents:ref:refs/heads/main",
            "aud": [
              "https://api.anthropic.com"
            ],
            "iat": 1780315200,
            "exp": 1780315500
          }
        }
      ]
    },
    "claims": {
      "title": "Claims",
      "description": "The claims that the exchange looks at. Times are seconds since 1970.",
      "markdownDescription": "The claims that the exchange looks at. Times are seconds since 1970.",
      "type": "object",
      "properties": {
        "iss": {
          "type": "string",
          "description": "Issuer."
        },
        "sub": {
          "type": "string",
          "description": "Subject."
        },
        "aud": {
          "type": "array",
          "minItems": 1,
          "items": {
            "type": "string"
          },
          "description": "Audience; a single one is a list as well."
        },
        "iat": {
          "type": "number",
          "description": "When it was made."
        },
        "exp": {
          "type": "number",
          "description": "When it ends."
        },
        "nbf": {
          "type": "number",
          "description": "When it begins."
        },
        "jti": {
          "type": "string",
          "description": "Its own id; with one, it can be exchanged once."
        }
      },
      "additionalProperties": false,
      "examples": [
        {
          "iss": "https://token.actions.githubusercontent.com",
          "sub": "repo:octo/agents:ref:refs/heads/main",
          "aud": [
            "https://api.anthropic.com"
          ],
          "iat": 1780315200,
          "exp": 1780315500
        }
      ]
    },
    "request": {
      "title": "Request",
      "description": "The request to the token endpoint, with words in place of the identity token.",
      "markdownDescription": "The request to the token endpoint, with words in place of the identity token.",
      "type": "object",
      "properties": {
        "url": {
          "type": "string",
          "minLength": 1,
          "description": "The token endpoint."
        },
        "headers": {
          "type": "object",
          "additionalProperties": {
            "type": "string"
          },
          "description": "Its headers."
        },
        "body": {
          "type": "object",
          "additionalProperties": {
            "type": "string"
          },
          "description": "The members of its JSON body."
        },
        "sent": {
          "type": "boolean",
          "description": "Whether it was made."
        }
      },
      "required": [
        "url",
        "headers",
        "body",
        "sent"
      ],
      "additionalProperties": false,
      "examples": [
        {
          "url": "https://api.anthropic.com/v1/oauth/token",
          "headers": {
            "content-type": "application/json"
          },
          "body": {
            "assertion": "(the identity token)"
          },
          "sent": false
        }
      ]
    },
    "accessToken": {
      "title": "Access token",
      "description": "What the exchange gave, but for the token.",
      "markdownDescription": "What the exchange gave, but for the token.",
      "type": "object",
      "properties": {
        "expiresAt": {
          "type": "number",
          "description": "When it ends, in seconds since 1970."
        }
      },
      "required": [
        "expiresAt"
      ],
      "additionalProperties": false,
      "examples": [
        {
          "expiresAt": 1780315800
        }
      ]
    },
    "diagnostic": {
      "title": "Diagnostic",
      "description": "One mistake. The end of its place is exclusive.",
      "markdownDescription": "One mistake. The end of its place is exclusive. Each line of `wifc lint --format jsonl` is one of these.",
      "type": "object",
      "properties": {
        "code": {
          "$ref": "#/definitions/code"
        },
        "severity": {
          "$ref": "#/definitions/severity"
        },
        "message": {
          "type": "string",
          "minLength": 1,
          "description": "What is there, what is wanted, what was probably meant."
        },
        "facts": {
          "type": "object",
          "description": "What the message and the hint are made of: which members there are depends on the code. A long text is cut, and nothing repeats what looks like a credential."
        },
        "documentation": {
          "type": "string",
          "pattern": "^docs/rules\\.md#[a-z-]+$",
          "description": "The page of this package that explains the code, with an anchor."
        },
        "path": {
          "$ref": "#/definitions/path"
        },
        "pointer": {
          "type": "string",
          "description": "JSON Pointer to what the diagnostic is about; absent where the text could not be read."
        },
        "start": {
          "$ref": "#/definitions/position"
        },
        "end": {
          "$ref": "#/definitions/position"
        },
        "hint": {
          "type": "string",
          "minLength": 1,
          "description": "What to do about it."
        },
        "related": {
          "type": "array",
          "minItems": 1,
          "items": {
            "$ref": "#/definitions/related"
          },
          "description": "Other places that help to understand it."
        },
        "fix": {
          "$ref": "#/definitions/fix"
        }
      },
      "required": [
        "code",
        "severity",
        "message",
        "facts",
        "documentation",
        "path",
        "start",
        "end"
      ],
      "additionalProperties": false,
      "examples": [
        {
          "code": "unknown-key",
          "severity": "error",
          "message": "`federation_rule` is not a key of `workload_identity_federation`. Did you mean `federation_rule_id`?",
          "facts": {
            "key": "federation_rule",
            "owner": "workload_identity_federation",
            "known": [
              "federation_rule_id",
              "organization_id",
              "service_account_id",
              "workspace_id",
              "identity_token"
            ],
            "suggestion": "federation_rule_id"
          },
          "path": "agent.yaml",
          "start": {
            "line": 4,
            "column": 9,
            "offset": 51
          },
          "end": {
            "line": 4,
            "column": 24,
            "offset": 66
          },
          "documentation": "docs/rules.md#unknown-key"
        }
      ]
    },
    "code": {
      "title": "Code",
      "description": "The name of the mistake. It never changes its meaning; later versions may know more codes.",
      "markdownDescription": "The name of the mistake; `wifc explain CODE` explains it. It never changes its meaning; later versions may know more codes.",
      "type": "string",
      "pattern": "^[a-z]+(-[a-z]+)*$",
      "examples": [
        "unknown-key"
      ]
    },
    "severity": {
      "title": "Severity",
      "description": "error: the input cannot work or would do something else than it says. warning: it may. note: worth knowing.",
      "markdownDescription": "error: the input cannot work or would do something else than it says. warning: it may. note: worth knowing.",
      "enum": [
        "error",
        "warning",
        "note"
      ],
      "examples": [
        "error"
      ]
    },
    "path": {
      "type": "string",
      "title": "Path",
      "description": "The name of a file: its path from the current directory with slashes, the absolute path of a file elsewhere, or what standard input was called.",
      "markdownDescription": "The name of a file: its path from the current directory with slashes, the absolute path of a file elsewhere, or what standard input was called.",
      "examples": [
        "agents/agent.yaml",
        "<stdin>"
      ]
    },
    "position": {
      "title": "Position",
      "description": "A point in a file.",
      "markdownDescription": "A point in a file.",
      "type": "object",
      "properties": {
        "line": {
          "type": "integer",
          "minimum": 1,
          "description": "The line, from 1."
        },
        "column": {
          "type": "integer",
          "minimum": 1,
          "description": "The column, from 1, in UTF-16 units."
        },
        "offset": {
          "type": "integer",
          "minimum": 0,
          "description": "The offset in the text, from 0, in UTF-16 units."
        }
      },
      "required": [
        "line",
        "column",
        "offset"
      ],
      "additionalProperties": false,
      "examples": [
        {
          "line": 4,
          "column": 9,
          "offset": 51
        }
      ]
    },
    "related": {
      "title": "Related place",
      "description": "Another place that helps to understand a diagnostic.",
      "markdownDescription": "Another place that helps to understand a diagnostic.",
      "type": "object",
      "properties": {
        "message": {
          "type": "string",
          "description": "What is there."
        },
        "path": {
          "$ref": "#/definitions/path"
        },
        "start": {
          "$ref": "#/definitions/position"
        },
        "end": {
          "$ref": "#/definitions/position"
        }
      },
      "required": [
        "message",
        "path",
        "start",
        "end"
      ],
      "additionalProperties": false,
      "examples": [
        {
          "message": "first here",
          "path": "agent.yaml",
          "start": {
            "line": 4,
            "column": 9,
            "offset": 51
          },
          "end": {
            "line": 4,
            "column": 24,
            "offset": 66
          }
        }
      ]
    },
    "fix": {
      "title": "Fix",
      "description": "A change that mends the mistake for sure.",
      "markdownDescription": "A change that mends the mistake for sure; `wifc lint --fix` makes it.",
      "type": "object",
      "properties": {
        "title": {
          "type": "string",
          "description": "What it does, in half a sentence."
        },
        "edits": {
          "type": "array",
          "minItems": 1,
          "items": {
            "$ref": "#/definitions/edit"
          },
          "description": "All of them, or none."
        }
      },
      "required": [
        "title",
        "edits"
      ],
      "additionalProperties": false,
      "examples": [
        {
          "title": "write `federation_rule_id`",
          "edits": [
            {
              "start": {
                "line": 4,
                "column": 9,
                "offset": 51
              },
              "end": {
                "line": 4,
                "column": 24,
                "offset": 66
              },
              "text": "federation_rule_id"
            }
          ]
        }
      ]
    },
    "edit": {
      "title": "Edit",
      "description": "A replacement of a stretch of the diagnostic's file. The end is exclusive; a stretch without length is an insertion.",
      "markdownDescription": "A replacement of a stretch of the diagnostic's file. The end is exclusive; a stretch without length is an insertion.",
      "type": "object",
      "properties": {
        "start": {
          "$ref": "#/definitions/position"
        },
        "end": {
          "$ref": "#/definitions/position"
        },
        "text": {
          "type": "string",
          "description": "What stands there afterwards; empty to delete."
        }
      },
      "required": [
        "start",
        "end",
        "text"
      ],
      "additionalProperties": false,
      "examples": [
        {
          "start": {
            "line": 4,
            "column": 9,
            "offset": 51
          },
          "end": {
            "line": 4,
            "column": 24,
            "offset": 66
          },
          "text": "federation_rule_id"
        }
      ]
    }
  }
},
} as const;
