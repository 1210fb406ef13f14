// Written by `npm run generate` from /fixtures/invalid. Do not edit.
/** For each code of the catalogue an input that raises it and the nearest one that does not. */
export const EXAMPLES = {
  "yaml-syntax": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: \"anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: \"anthropic\"\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  }
},
  "duplicate-key": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        organization_id: 11111111-2222-4333-8444-555555555555\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  }
},
  "unknown-tag": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: !secret fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  }
},
  "limit-exceeded": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\nmetadata: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\nmetadata: [[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]\n"
  }
},
  "frontmatter-missing": {
  "wrong": {
    "name": "workflow.md",
    "text": "\n---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  }
},
  "frontmatter-unclosed": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n\nTriage the issue.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  }
},
  "frontmatter-cut-short": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nsteps:\n  - run: |\n      echo first\n      ---\n      echo second\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nsteps:\n  - run: |\n      echo first\n      echo '---'\n      echo second\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  }
},
  "byte-order-mark": {
  "wrong": {
    "name": "workflow.md",
    "text": "﻿---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  }
},
  "unrecognized-file": {
  "wrong": {
    "name": "agent.yaml",
    "text": "name: demo\nservices:\n  web:\n    image: nginx\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  }
},
  "several-documents": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n---\nmodels:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"
  }
},
  "missing-import": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nimports:\n  - shared/wif-engin.md\n---\n\nTriage the issue.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nimports:\n  - shared/wif-engine.md\n---\n\nTriage the issue.\n"
  }
},
  "remote-import": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nimports:\n  - acme/agents/shared/wif-engine.md@v1\n---\n\nTriage the issue.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nimports:\n  - shared/wif-engine.md\n---\n\nTriage the issue.\n"
  }
},
  "unknown-key": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  }
},
  "misplaced-key": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n      organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n      identity_token:\n        env: CI_OIDC_TOKEN\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          env: CI_OIDC_TOKEN\nagents:\n  root:\n    model: claude\n"
  }
},
  "missing-key": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  }
},
  "wrong-type": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          command: get-token --audience https://api.anthropic.com\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          command: [get-token, --audience, https://api.anthropic.com]\nagents:\n  root:\n    model: claude\n"
  }
},
  "invalid-value": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: Anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  }
},
  "empty-value": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id:\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  }
},
  "malformed-id": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: 01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  }
},
  "no-token-source": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token: {}\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  }
},
  "several-token-sources": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\n          env: CI_OIDC_TOKEN\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  }
},
  "key-needs-url": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          env: CI_OIDC_TOKEN\n          response_field: value\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          url: https://tokens.example.com/anthropic\n          response_field: value\nagents:\n  root:\n    model: claude\n"
  }
},
  "incomplete-provider": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  }
},
  "malformed-reference": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL:-}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"
  }
},
  "malformed-expression": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: ${{ vars.FEDERATION_RULE_ID || }}\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: ${{ vars.FEDERATION_RULE_ID }}\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  }
},
  "conflicting-audience": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: workload_identity_federation\n    workload_identity_federation:\n      federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n      organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n      service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n      audience: https://wif.example.com\n      identity_token:\n        url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n        headers:\n          Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n        response_field: value\n---\n\nTriage the issue.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: workload_identity_federation\n    workload_identity_federation:\n      federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n      organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n      service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n      audience: https://api.anthropic.com\n      identity_token:\n        url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n        headers:\n          Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n        response_field: value\n---\n\nTriage the issue.\n"
  }
},
  "unsafe-value": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: \"/var/run/secrets/\\u200banthropic/token\"\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  }
},
  "nothing-to-compile": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"
  }
},
  "unknown-selection": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"
  }
},
  "awf-conflicting-identities": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  writer:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\n  reviewer:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01ZyXwVuTsRqPoNmLkJiHgFe\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: writer,reviewer\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  writer:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\n  reviewer:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: writer,reviewer\n"
  }
},
  "awf-service-account-required": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"
  }
},
  "awf-token-source": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"
  }
},
  "awf-token-request": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}?audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"
  }
},
  "awf-shadows-key": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\n  drafter:\n    provider: anthropic\n    model: claude-haiku-4-5\nagents:\n  root:\n    model: claude\n  drafter:\n    model: drafter\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\n  drafter:\n    provider: openai\n    model: gpt-5-mini\nagents:\n  root:\n    model: claude\n  drafter:\n    model: drafter\n"
  }
},
  "unresolved-expression": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: ${{ vars.FEDERATION_RULE_ID }}\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: ${{ vars.FEDERATION_RULE_ID }}\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  }
},
  "literal-expression": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=%24%7B%7B%20x%20%7D%7D\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https%3A%2F%2Fapi.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"
  }
},
  "unrepresentable-value": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=it's\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=its\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"
  }
},
} as const;
