// Written by `npm run generate` from /fixtures/invalid. Do not edit.
/** For each code of the catalogue an input that raises it and the nearest one that does not. */
export const EXAMPLES = {
  "wrong-encoding": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n    instruction: Sois poli, m�me au caf�.\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n    instruction: Sois poli, même au café.\n"
  }
},
  "control-character": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n    instruction: \"Clear \u001b[2J the screen, then \u001b[0m.\"\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n    instruction: \"Clear \\e[2J the screen, then \\e[0m.\"\n"
  }
},
  "lone-carriage-return": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\r    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\r\n  claude:\r\n    provider: anthropic\r\n    model: claude-sonnet-4-5\r\n    auth:\r\n      type: workload_identity_federation\r\n      workload_identity_federation:\r\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\r\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\r\n        identity_token:\r\n          file: /var/run/secrets/anthropic/token\r\nagents:\r\n  root:\r\n    model: claude\r\n"
  }
},
  "second-byte-order-mark": {
  "wrong": {
    "name": "agent.yaml",
    "text": "﻿﻿models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "﻿---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  }
},
  "hidden-character": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    au​th:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  👩‍💻:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: 👩‍💻\n"
  }
},
  "file-too-large": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n…\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n# padding padding padding padding padding padding padding padding padding padding padding padding \n"
  }
},
  "too-many-tokens": {
  "wrong": {
    "name": "agent.yaml",
    "text": "agents: {root: {model: anthropic/claude-sonnet-4-5}}\nmetadata: [\n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n…\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "agents: {root: {model: anthropic/claude-sonnet-4-5}}\nmetadata: [\n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, \n  ]\n"
  }
},
  "nesting-too-deep": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\nmetadata: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\nmetadata: [[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]\n"
  }
},
  "too-many-aliases": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude: &model {provider: anthropic, model: claude-sonnet-4-5}\nagents: {root: {model: claude}}\nmetadata:\n  - [*model, *model, *model, *model, *model, *model, *model, *model, *model, *model]\n  - [*model, *model, *model, *model, *model, *model, *model, *model, *model, *model]\n  - [*model, *model, *model, *model, *model, *model, *model, *model, *model, *model]\n  - [*model, *model, *model, *model, *model, *model, *model, *model, *model, *model]\n  - [*model, *model, *model, *model, *model, *model, *model, *model, *model, *model]\n  - [*model, *model, *model, *model, *model, *model, *model, *model, *model, *model]\n  - [*model, *model, *model, *model, *model, *model, *model, *model, *model, *model]\n  - [*model, *model, *model, *model, *model, *model, *model, *model, *model, *model]\n  - [*model, *model, *model, *model, *model, *model, *model, *model, *model, *model]\n  - [*model, *model, *model, *model, *model, *model, *model, *model, *model, *model]\n  - [*model]\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude: &model {provider: anthropic, model: claude-sonnet-4-5}\nagents: {root: {model: claude}}\nmetadata:\n  - [*model, *model, *model, *model, *model, *model, *model, *model, *model, *model]\n  - [*model, *model, *model, *model, *model, *model, *model, *model, *model, *model]\n  - [*model, *model, *model, *model, *model, *model, *model, *model, *model, *model]\n  - [*model, *model, *model, *model, *model, *model, *model, *model, *model, *model]\n  - [*model, *model, *model, *model, *model, *model, *model, *model, *model, *model]\n  - [*model, *model, *model, *model, *model, *model, *model, *model, *model, *model]\n  - [*model, *model, *model, *model, *model, *model, *model, *model, *model, *model]\n  - [*model, *model, *model, *model, *model, *model, *model, *model, *model, *model]\n  - [*model, *model, *model, *model, *model, *model, *model, *model, *model, *model]\n  - [*model, *model, *model, *model, *model, *model, *model, *model, *model, *model]\n"
  }
},
  "expansion-too-large": {
  "wrong": {
    "name": "agent.yaml",
    "text": "metadata:\n  a: &a [x, x, x, x, x, x, x, x, x]\n  b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\n  c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\n  d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]\n  e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]\n  f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]\n  g: &g [*f, *f, *f, *f, *f, *f, *f, *f, *f]\nagents: {root: {model: anthropic/claude-sonnet-4-5}}\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "metadata:\n  a: &a [x, x, x, x, x, x, x, x, x]\n  b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\n  c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\nagents: {root: {model: anthropic/claude-sonnet-4-5}}\n"
  }
},
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
  "more-findings": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  model-1:\n    provider: anthropic\n    auth:\n  model-2:\n    provider: anthropic\n    auth:\n  model-3:\n    provider: anthropic\n    auth:\n  model-4:\n    provider: anthropic\n    auth:\n  model-5:\n    provider: anthropic\n    auth:\n  model-6:\n    provider: anthropic\n    auth:\n  model-7:\n    provider: anthropic\n    auth:\n  model-8:\n    provider: anthropic\n    auth:\n  model-9:\n    provider: anthropic\n    auth:\n  model-10:\n    provider: anthropic\n    auth:\n  model-11:\n    provider: anthropic\n    auth:\n  model-12:\n    provider: anthropic\n    auth:\n  model-13:\n    provider: anthropic\n    auth:\n  model-14:\n    provider: anthropic\n    auth:\n  model-15:\n    provider: anthropic\n    auth:\n  model-16:\n    provider: anthropic\n    auth:\n  model-17:\n    provider: anthropic\n    auth:\n  model-18:\n    provider: anthropic\n    auth:\n  model-19:\n    provider: anthropic\n    auth:\n  model-20:\n    provider: anthropic\n…\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  model-1:\n    provider: anthropic\nagents:\n  root:\n    model: model-1\n"
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
  "empty-document": {
  "wrong": {
    "name": "agent.yaml",
    "text": "# Nothing yet.\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  }
},
  "root-not-mapping": {
  "wrong": {
    "name": "agent.yaml",
    "text": "- agents:\n    root: {}\n"
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
  "ignored-document": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n---\n# Meant to take over in production.\nagents:\n  root:\n    model: \"openai/gpt-5-mini\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "---\nmodels:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n...\n# The end.\n"
  }
},
  "unsupported-yaml": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude: &claude\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\n  claude-careful:\n    <<: *claude\n    model: claude-opus-4-1\nagents:\n  root:\n    model: claude\n  careful:\n    model: claude-careful\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation: &federation\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\n  claude-careful:\n    provider: anthropic\n    model: claude-opus-4-1\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        <<: *federation\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\nagents:\n  root:\n    model: claude\n  careful:\n    model: claude-careful\n"
  }
},
  "lookalike-key": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    аuth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    # Für später: größe\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  переводчик:\n    model: claude\n"
  }
},
  "unsupported-file": {
  "wrong": {
    "name": "agent.hcl",
    "text": "agent \"root\" {\n  model = \"claude\"\n}\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  }
},
  "frontmatter-ended-early": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\n...\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n...\n# end\n---\n\nTriage the issue.\n"
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
  "too-many-imports": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nimports:\n  - shared/01.md\n  - shared/02.md\n  - shared/03.md\n  - shared/04.md\n  - shared/05.md\n  - shared/06.md\n  - shared/07.md\n  - shared/08.md\n  - shared/09.md\n  - shared/10.md\n  - shared/11.md\n  - shared/12.md\n  - shared/13.md\n  - shared/14.md\n  - shared/15.md\n  - shared/16.md\n  - shared/17.md\n  - shared/18.md\n  - shared/19.md\n  - shared/20.md\n  - shared/21.md\n  - shared/22.md\n  - shared/23.md\n  - shared/24.md\n  - shared/25.md\n  - shared/26.md\n  - shared/27.md\n  - shared/28.md\n  - shared/29.md\n  - shared/30.md\n  - shared/31.md\n  - shared/32.md\n  - shared/33.md\n  - shared/34.md\n  - shared/35.md\n  - shared/36.md\n  - shared/37.md\n  - shared/38.md\n  - shared/39.md\n  - shared/40.md\n  - shared/41.md\n  - shared/42.md\n  - shared/43.md\n  - shared/44.md\n  - shared/45.md\n  - shared/46.md\n  - shared/47.md\n  - shared/48.md\n  - shared/49.md\n  - shared/50.md\n  - shared/wif-engine.md\n---\n\nTriage the issue.\n…\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nimports:\n  - shared/01.md\n  - shared/02.md\n  - shared/03.md\n  - shared/04.md\n  - shared/05.md\n  - shared/06.md\n  - shared/07.md\n  - shared/08.md\n  - shared/09.md\n  - shared/10.md\n  - shared/11.md\n  - shared/12.md\n  - shared/13.md\n  - shared/14.md\n  - shared/15.md\n  - shared/16.md\n  - shared/17.md\n  - shared/18.md\n  - shared/19.md\n  - shared/20.md\n  - shared/21.md\n  - shared/22.md\n  - shared/23.md\n  - shared/24.md\n  - shared/25.md\n  - shared/26.md\n  - shared/27.md\n  - shared/28.md\n  - shared/29.md\n  - shared/30.md\n  - shared/31.md\n  - shared/32.md\n  - shared/33.md\n  - shared/34.md\n  - shared/35.md\n  - shared/36.md\n  - shared/37.md\n  - shared/38.md\n  - shared/39.md\n  - shared/40.md\n  - shared/41.md\n  - shared/42.md\n  - shared/43.md\n  - shared/44.md\n  - shared/45.md\n  - shared/46.md\n  - shared/47.md\n  - shared/48.md\n  - shared/49.md\n  - shared/wif-engine.md\n---\n\nTriage the issue.\n"
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
  "refused-import": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non:\n  issues:\n    types: [opened]\npermissions:\n  contents: read\n  id-token: write\nimports:\n  - /shared/wif-engine.md\n---\n\nRead the issue and add the labels that fit.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non:\n  issues:\n    types: [opened]\npermissions:\n  contents: read\n  id-token: write\nimports:\n  - shared/wif-engine.md\n  - shared/jobs.yml\n---\n\nRead the issue and add the labels that fit.\n"
  }
},
  "several-engines": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non:\n  issues:\n    types: [opened]\npermissions:\n  contents: read\n  id-token: write\nimports:\n  - shared/wif-engine.md\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01PqTgWbXnPzVzK5hS6JdMTr\n    organization-id: 1d658aac-119f-42c3-b78d-9f128b78269f\n    service-account-id: svac_01JNTCtNSmGrQBQagNPtyhZj\n---\n\nRead the issue and add the labels that fit.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non:\n  issues:\n    types: [opened]\npermissions:\n  contents: read\n  id-token: write\nimports:\n  - shared/wif-engine.md\nengine:\n  mcp:\n    tool-timeout: 90s\n---\n\nRead the issue and add the labels that fit.\n"
  }
},
  "missing-import-input": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non:\n  issues:\n    types: [opened]\npermissions:\n  contents: read\n  id-token: write\nimports:\n  - shared/wif-engine.md\n---\n\nRead the issue and add the labels that fit.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non:\n  issues:\n    types: [opened]\npermissions:\n  contents: read\n  id-token: write\nimports:\n  - uses: shared/wif-engine.md\n    with:\n      rule: 01PqTgWbXnPzVzK5hS6JdMTr\n---\n\nRead the issue and add the labels that fit.\n"
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
  "reserved-key": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        __proto__: {}\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n    toolsets: [{type: think, __proto__: 1}]\n"
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
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federatoin\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
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
  "placeholder-id": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_...\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  }
},
  "swapped-id": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  }
},
  "credential-in-config": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          url: https://tokens.example.com/anthropic\n          headers:\n            Authorization: bearer sk-ant-example-0000\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          url: https://tokens.example.com/anthropic\n          headers:\n            Authorization: bearer ${TOKEN_SERVICE_KEY}\nagents:\n  root:\n    model: claude\n"
  }
},
  "unusual-id": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMn\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  }
},
  "padded-value": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: \"fdrl_01AbCdEfGhIjKlMnOpQrStUv \"\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: \"fdrl_01AbCdEfGhIjKlMnOpQrStUv\"\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
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
  "preflight-reference": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          url: ${env.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"
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
  "unread-auth": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: claude\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
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
  "insecure-url": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          url: http://tokens.example.com/anthropic\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          url: http://localhost:8080/anthropic\nagents:\n  root:\n    model: claude\n"
  }
},
  "incomplete-github-oidc": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"
  }
},
  "incomplete-metadata-request": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          url: http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/identity?audience=https://api.anthropic.com&format=full\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          url: http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/identity?audience=https://api.anthropic.com&format=full\n          headers:\n            Metadata-Flavor: Google\nagents:\n  root:\n    model: claude\n"
  }
},
  "missing-audience": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"
  }
},
  "suspicious-audience": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com/\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://wif.example.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"
  }
},
  "secret-in-url": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          url: https://tokens.example.com/anthropic?key=${TOKEN_SERVICE_SECRET}\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          url: https://tokens.example.com/anthropic\n          headers:\n            Authorization: bearer ${TOKEN_SERVICE_SECRET}\nagents:\n  root:\n    model: claude\n"
  }
},
  "single-use-token": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          env: CI_OIDC_TOKEN\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  }
},
  "unexpanded-path": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: ~/.config/anthropic/token\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /etc/anthropic/token\nagents:\n  root:\n    model: claude\n"
  }
},
  "cluster-default-token": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/kubernetes.io/serviceaccount/token\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  }
},
  "shell-syntax-in-command": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          command: [vault, read, identity/oidc/token/agent, \"|\", jq, -r, .data.token]\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          command: [sh, -c, 'vault read -format=json identity/oidc/token/agent | jq -r .data.token']\nagents:\n  root:\n    model: claude\n"
  }
},
  "command-prints-json": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          command: [az, account, get-access-token, --resource, \"https://api.anthropic.com\"]\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          command: [az, account, get-access-token, --resource, \"https://api.anthropic.com\", --query, accessToken, -o, tsv]\nagents:\n  root:\n    model: claude\n"
  }
},
  "invalid-header-name": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          url: https://tokens.example.com/anthropic\n          headers:\n            X Api Key: ${SERVICE_KEY}\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          url: https://tokens.example.com/anthropic\n          headers:\n            X_Api.Key~1: ${SERVICE_KEY}\nagents:\n  root:\n    model: claude\n"
  }
},
  "command-without-token": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          command: [gcloud, auth, print-access-token]\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          command: [gcloud, auth, print-identity-token, --audiences=https://api.anthropic.com]\nagents:\n  root:\n    model: claude\n"
  }
},
  "mismatched-variable": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          env: AZURE_FEDERATED_TOKEN_FILE\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          env: CI_OIDC_TOKEN\nagents:\n  root:\n    model: claude\n"
  }
},
  "token-shared-by-clients": {
  "wrong": {
    "name": "agent.yaml",
    "text": "providers:\n  federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          env: CI_OIDC_TOKEN\n\nagents:\n  root:\n    model: federated/claude-opus-4-1\n    instruction: Help.\n    title_model: federated/claude-haiku-4-5\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "providers:\n  federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          command: [gcloud, auth, print-identity-token, --audiences=https://api.anthropic.com]\n\nagents:\n  root:\n    model: federated/claude-opus-4-1\n    instruction: Help.\n    title_model: federated/claude-haiku-4-5\n"
  }
},
  "unsupported-provider": {
  "wrong": {
    "name": "agent.yaml",
    "text": "providers:\n  claude-federated:\n    provider: Anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: claude\n"
  }
},
  "ignored-auth": {
  "wrong": {
    "name": "agent.yaml",
    "text": "providers:\n  claude-federated:\n    base_url: https://llm.example.com/v1\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "providers:\n  claude-federated:\n    provider: anthropic\n    base_url: https://llm.example.com/v1\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: claude\n"
  }
},
  "dropped-router-auth": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    routing:\n      - model: openai/gpt-5-mini\n        examples: [hello]\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\n    routing:\n      - model: openai/gpt-5-mini\n        examples: [hello]\nagents:\n  root:\n    model: claude\n"
  }
},
  "ignored-token-key": {
  "wrong": {
    "name": "agent.yaml",
    "text": "providers:\n  claude-federated:\n    provider: anthropic\n    token_key: MY_ANTHROPIC_KEY\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: claude\n"
  }
},
  "overridden-auth": {
  "wrong": {
    "name": "agent.yaml",
    "text": "providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\n  writer:\n    provider: claude-federated\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: claude,writer\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\n  writer:\n    provider: claude-federated\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: claude,writer\n"
  }
},
  "first-available-with-auth": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    first_available: [anthropic/claude-sonnet-4-5, anthropic/claude-haiku-4-5]\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\n  any:\n    first_available: [claude-federated/claude-haiku-4-5, claude]\nagents:\n  root:\n    model: any\n"
  }
},
  "undefined-model": {
  "wrong": {
    "name": "agent.yaml",
    "text": "providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: claude\n    fallback:\n      models: [cluade]\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: claude\n    fallback:\n      models: [claude]\n"
  }
},
  "undefined-provider": {
  "wrong": {
    "name": "agent.yaml",
    "text": "providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: claude,claude-federatd/claude-haiku-4-5\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: claude,claude-federated/claude-haiku-4-5\n"
  }
},
  "unreachable-provider": {
  "wrong": {
    "name": "agent.yaml",
    "text": "providers:\n  company/claude:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\n"
  }
},
  "auth-needs-version": {
  "wrong": {
    "name": "agent.yaml",
    "text": "version: \"7\"\nproviders:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "version: \"8\"\nproviders:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: claude\n"
  }
},
  "unsupported-workspace": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        workspace_id: wrkspc_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  }
},
  "unused-auth": {
  "wrong": {
    "name": "agent.yaml",
    "text": "providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: openai/gpt-5-mini\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: claude\n"
  }
},
  "mixed-sign-in": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\n  cheap:\n    provider: anthropic\n    model: claude-haiku-4-5\n\nagents:\n  root:\n    model: claude\n    instruction: Help.\n    fallback:\n      models: [cheap]\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\n  cheap:\n    provider: openai\n    model: gpt-5-mini\n\nagents:\n  root:\n    model: claude\n    instruction: Help.\n    fallback:\n      models: [cheap]\n"
  }
},
  "moved-exchange": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    base_url: https://gateway.example.com\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\n\nagents:\n  root:\n    model: claude\n    instruction: Help.\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    base_url: https://api.anthropic.com/\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\n\nagents:\n  root:\n    model: claude\n    instruction: Help.\n"
  }
},
  "unsupported-version": {
  "wrong": {
    "name": "agent.yaml",
    "text": "version: \"v15\"\nproviders:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "version: \"15\"\nproviders:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: claude\n"
  }
},
  "key-needs-version": {
  "wrong": {
    "name": "agent.yaml",
    "text": "version: \"8\"\nproviders:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\n    title_model: claude-federated/claude-haiku-4-5\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "version: \"10\"\nproviders:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\n    title_model: claude-federated/claude-haiku-4-5\nagents:\n  root:\n    model: claude\n"
  }
},
  "unsupported-syntax": {
  "wrong": {
    "name": "agent.yaml",
    "text": "version: \"15\"\nproviders:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\n  haiku: claude-federated/claude-haiku-4-5\nagents:\n  root:\n    model: claude,haiku\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "version: \"15\"\nproviders:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\n  haiku:\n    provider: claude-federated\n    model: claude-haiku-4-5\nagents:\n  root:\n    model: claude,haiku\n"
  }
},
  "missing-base-url": {
  "wrong": {
    "name": "agent.yaml",
    "text": "providers:\n  anthropic:\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "providers:\n  anthropic:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: claude\n"
  }
},
  "unsupported-api-type": {
  "wrong": {
    "name": "agent.yaml",
    "text": "providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\n  gpt:\n    provider: openai\n    model: gpt-5\n    api_type: openai_responses\nagents:\n  root:\n    model: claude,gpt\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\n  gpt:\n    provider: openai\n    model: gpt-5\n    provider_opts:\n      api_type: openai_responses\nagents:\n  root:\n    model: claude,gpt\n"
  }
},
  "missing-model": {
  "wrong": {
    "name": "agent.yaml",
    "text": "providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: claude\n  writer:\n    instruction: Write.\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: claude\n  writer:\n    model: auto\n    instruction: Write.\n"
  }
},
  "incomplete-model": {
  "wrong": {
    "name": "agent.yaml",
    "text": "providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\n  haiku:\n    model: claude-haiku-4-5\nagents:\n  root:\n    model: claude,haiku\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\n  haiku:\n    provider: claude-federated\n    model: claude-haiku-4-5\nagents:\n  root:\n    model: claude,haiku\n"
  }
},
  "unsuitable-model": {
  "wrong": {
    "name": "agent.yaml",
    "text": "providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\n  both:\n    model: claude,claude-federated/claude-haiku-4-5\nagents:\n  root:\n    model: claude\n    fallback:\n      models: [both]\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: claude\n    fallback:\n      models: [claude, claude-federated/claude-haiku-4-5]\n"
  }
},
  "endless-alloy": {
  "wrong": {
    "name": "agent.yaml",
    "text": "providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\n  both:\n    model: claude,both\nagents:\n  root:\n    model: claude,both\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\n  both:\n    model: claude,claude-federated/claude-haiku-4-5\nagents:\n  root:\n    model: claude,both\n"
  }
},
  "first-available-with-key": {
  "wrong": {
    "name": "agent.yaml",
    "text": "providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\n  pick:\n    first_available: [claude, openai/gpt-5]\n    title_model: claude\nagents:\n  root:\n    model: pick\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\n  pick:\n    description: The first that there is a key for\n    first_available: [claude, openai/gpt-5]\nagents:\n  root:\n    model: pick\n"
  }
},
  "malformed-address": {
  "wrong": {
    "name": "agent.yaml",
    "text": "providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\n  gateway:\n    base_url: https://${GATEWAY_HOST}/v1\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\n  gateway:\n    base_url: https://$GATEWAY_HOST/v1\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\nagents:\n  root:\n    model: claude\n"
  }
},
  "malformed-token-key": {
  "wrong": {
    "name": "agent.yaml",
    "text": "providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\n  gpt:\n    provider: openai\n    model: gpt-5\n    token_key: ${OPENAI_KEY}\nagents:\n  root:\n    model: claude,gpt\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "providers:\n  claude-federated:\n    provider: anthropic\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nmodels:\n  claude:\n    provider: claude-federated\n    model: claude-sonnet-4-5\n  gpt:\n    provider: openai\n    model: gpt-5\n    token_key: OPENAI_KEY\nagents:\n  root:\n    model: claude,gpt\n"
  }
},
  "missing-id-token-permission": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  }
},
  "unknown-oidc-provider": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: Anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  }
},
  "missing-oidc-provider": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  }
},
  "foreign-key": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n    azure-client-id: 11111111-2222-4333-8444-555555555555\n---\n\nTriage the issue.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  }
},
  "mismatched-engine": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: codex\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  }
},
  "auth-in-wrong-engine-form": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  runtime:\n    id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  }
},
  "secret-expression": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: ${{ secrets.FEDERATION_RULE_ID }}\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: ${{ vars.FEDERATION_RULE_ID }}\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  }
},
  "untrusted-expression": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: ${{ github.event.inputs.FEDERATION_RULE_ID }}\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: ${{ vars.FEDERATION_RULE_ID }}\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  }
},
  "unsupported-audience": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  env:\n    AWF_AUTH_AWS_ROLE_ARN: arn:aws:iam::123456789012:role/agent\n    AWF_AUTH_AWS_REGION: eu-central-1\n  auth:\n    type: github-oidc\n    provider: aws\n    audience: sts.amazonaws.com\n---\n\nTriage the issue.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  env:\n    AWF_AUTH_AWS_ROLE_ARN: arn:aws:iam::123456789012:role/agent\n    AWF_AUTH_AWS_REGION: eu-central-1\n    AWF_AUTH_OIDC_AUDIENCE: sts.amazonaws.com\n  auth:\n    type: github-oidc\n    provider: aws\n---\n\nTriage the issue.\n"
  }
},
  "overridden-by-env": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  env:\n    AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID: svac_01ZyXwVuTsRqPoNmLkJiHgFe\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  env:\n    AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID: svac_01AbCdEfGhIjKlMnOpQrStUv\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  }
},
  "auth-outside-engine-auth": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  env:\n    AWF_AUTH_TYPE: github-oidc\n    AWF_AUTH_PROVIDER: anthropic\n    AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    AWF_AUTH_ANTHROPIC_ORGANIZATION_ID: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  }
},
  "static-key-beside-federation": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  env:\n    ANTHROPIC_API_KEY: ${{ secrets.ANTHROPIC_API_KEY }}\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  env:\n    LOG_LEVEL: debug\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  }
},
  "untrusted-trigger": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non:\n  pull_request:\n    forks: [\"*\"]\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non:\n  pull_request:\n    types: [opened]\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  }
},
  "undocumented-key": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n    oidc-audience: https://wif.example.com\n---\n\nTriage the issue.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n    audience: https://wif.example.com\n---\n\nTriage the issue.\n"
  }
},
  "imported-auth-at-risk": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nimports:\n  - shared/wif-engine.md\nmax-turns: 10\n---\n\nTriage the issue.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nimports:\n  - shared/wif-engine.md\n---\n\nTriage the issue.\n"
  }
},
  "notation-needs-compile": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: anthropic-wif\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  }
},
  "keyed-detection": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non:\n  issues:\n    types: [opened]\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01PqTgWbXnPzVzK5hS6JdMTr\n    organization-id: 1d658aac-119f-42c3-b78d-9f128b78269f\n    service-account-id: svac_01JNTCtNSmGrQBQagNPtyhZj\nsafe-outputs:\n  add-labels:\n  threat-detection:\n    engine: claude\n---\n\nRead the issue and add the labels that fit.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non:\n  issues:\n    types: [opened]\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01PqTgWbXnPzVzK5hS6JdMTr\n    organization-id: 1d658aac-119f-42c3-b78d-9f128b78269f\n    service-account-id: svac_01JNTCtNSmGrQBQagNPtyhZj\nsafe-outputs:\n  add-labels:\n  threat-detection:\n    engine:\n      id: claude\n      auth:\n        type: github-oidc\n        provider: anthropic\n        federation-rule-id: fdrl_01PqTgWbXnPzVzK5hS6JdMTr\n        organization-id: 1d658aac-119f-42c3-b78d-9f128b78269f\n        service-account-id: svac_01JNTCtNSmGrQBQagNPtyhZj\n---\n\nRead the issue and add the labels that fit.\n"
  }
},
  "detection-without-id-token": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non:\n  issues:\n    types: [opened]\npermissions:\n  contents: read\n  id-token: write\nengine: claude\nsafe-outputs:\n  add-labels:\n  threat-detection:\n    engine:\n      id: claude\n      auth:\n        type: github-oidc\n        provider: anthropic\n        federation-rule-id: fdrl_01PqTgWbXnPzVzK5hS6JdMTr\n        organization-id: 1d658aac-119f-42c3-b78d-9f128b78269f\n        service-account-id: svac_01JNTCtNSmGrQBQagNPtyhZj\n---\n\nRead the issue and add the labels that fit.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non:\n  issues:\n    types: [opened]\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01PqTgWbXnPzVzK5hS6JdMTr\n    organization-id: 1d658aac-119f-42c3-b78d-9f128b78269f\n    service-account-id: svac_01JNTCtNSmGrQBQagNPtyhZj\nsafe-outputs:\n  add-labels:\n  threat-detection:\n    engine:\n      id: claude\n      auth:\n        type: github-oidc\n        provider: anthropic\n        federation-rule-id: fdrl_01PqTgWbXnPzVzK5hS6JdMTr\n        organization-id: 1d658aac-119f-42c3-b78d-9f128b78269f\n        service-account-id: svac_01JNTCtNSmGrQBQagNPtyhZj\n---\n\nRead the issue and add the labels that fit.\n"
  }
},
  "unknown-engine": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: cluade\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude-code\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  }
},
  "write-permission": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: write\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  }
},
  "secret-in-env": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n  env:\n    AWF_AUTH_OIDC_AUDIENCE: ${{ secrets.AUDIENCE }}\n---\n\nTriage the issue.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n  env:\n    AWF_AUTH_OIDC_AUDIENCE: ${{ vars.AUDIENCE }}\n---\n\nTriage the issue.\n"
  }
},
  "wrong-env-type": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n  env:\n    MAX_RETRIES: 3\n---\n\nTriage the issue.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n  env:\n    MAX_RETRIES: \"3\"\n---\n\nTriage the issue.\n"
  }
},
  "sandbox-agent-env": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\nsandbox:\n  agent:\n    id: awf\n    env:\n      DEBUG: \"1\"\n---\n\nTriage the issue.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nstrict: false\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\nsandbox:\n  agent:\n    id: awf\n    env:\n      AWF_AUTH_ANTHROPIC_WORKSPACE_ID: wrkspc_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  }
},
  "altered-in-lock": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n  env:\n    AWF_AUTH_OIDC_AUDIENCE: \"example #1\"\n---\n\nTriage the issue.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n  env:\n    AWF_AUTH_OIDC_AUDIENCE: \"example#1\"\n---\n\nTriage the issue.\n"
  }
},
  "unused-engine-auth": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\n  copilot-requests: write\nengine:\n  id: claude\n  model-provider: github\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  model-provider: anthropic\n  model: claude-sonnet-4-5\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  }
},
  "key-still-required": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non:\n  issues:\n    types: [opened]\npermissions:\n  contents: read\n  id-token: write\n  copilot-requests: write # for the detection job\nengine:\n  id: pi\n  model: anthropic/claude-sonnet-4-5\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01FFiLKMCe6n4wmWr44dryjr\n    organization-id: 1d658aac-119f-42c3-b78d-9f128b78269f\n    service-account-id: svac_01zrgWGJdBuqYDWcbNg3hiRH\nsafe-outputs:\n  add-labels:\n    allowed: [bug, question, documentation]\n    max: 3\n---\n\n# Triage\n\nRead issue #${{ github.event.issue.number }} and add the labels that fit.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  model: anthropic/claude-sonnet-4-5\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  }
},
  "needs-static-credential": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non:\n  issues:\n    types: [opened]\npermissions:\n  contents: read\n  issues: read\n  id-token: write\nengine:\n  id: codex\n  auth:\n    type: github-oidc\n    provider: azure\n    azure-tenant-id: ${{ vars.AZURE_TENANT_ID }}\n    azure-client-id: ${{ vars.AZURE_CLIENT_ID }}\n    azure-scope: https://cognitiveservices.azure.us/.default\n    azure-cloud: usgovernment\nsafe-outputs:\n  add-labels:\n    allowed: [bug, question, documentation]\n    max: 3\n---\n\n# Triage\n\nRead issue #${{ github.event.issue.number }} and add the labels that fit.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: aws\n  env:\n    AWF_AUTH_AWS_ROLE_ARN: arn:aws:iam::123456789012:role/agents\n    AWF_AUTH_AWS_REGION: eu-central-1\n---\n\nTriage the issue.\n"
  }
},
  "needs-awf-version": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non:\n  issues:\n    types: [opened]\npermissions:\n  contents: read\n  issues: read\n  id-token: write\nengine:\n  id: gemini\n  auth:\n    type: github-oidc\n    provider: gcp\n    workload-identity-provider: projects/123456789012/locations/global/workloadIdentityPools/github/providers/actions\n    service-account: agents@example-project.iam.gserviceaccount.com\n    project: example-project # for the engine itself, not for AWF\n    location: europe-west4\nsafe-outputs:\n  add-labels:\n    allowed: [bug, question, documentation]\n    max: 3\n---\n\n# Triage\n\nRead issue #${{ github.event.issue.number }} and add the labels that fit.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  }
},
  "detection-runs-copilot": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: pi\n  auth:\n    type: github-oidc\n    provider: azure\n    azure-tenant-id: ${{ vars.AZURE_TENANT_ID }}\n    azure-client-id: ${{ vars.AZURE_CLIENT_ID }}\nsafe-outputs:\n  add-labels:\n---\n\nTriage the issue.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\n  copilot-requests: write\nengine:\n  id: pi\n  auth:\n    type: github-oidc\n    provider: azure\n    azure-tenant-id: ${{ vars.AZURE_TENANT_ID }}\n    azure-client-id: ${{ vars.AZURE_CLIENT_ID }}\nsafe-outputs:\n  add-labels:\n---\n\nTriage the issue.\n"
  }
},
  "lock-without-agent-step": {
  "wrong": {
    "name": "workflow.lock.yml",
    "text": "# Written by hand before there was gh-aw.\nname: \"Triage\"\njobs:\n  triage:\n    permissions:\n      contents: read\n      id-token: write\n    steps:\n      - name: Run Claude\n        run: claude --print \"Read the issue and add the labels that fit.\"\n        env:\n          AWF_AUTH_PROVIDER: anthropic\n          AWF_AUTH_TYPE: github-oidc\n"
  },
  "right": {
    "name": "workflow.lock.yml",
    "text": "# This file was automatically generated by gh-aw. DO NOT EDIT.\nname: \"Triage\"\njobs:\n  agent:\n    permissions:\n      contents: read\n      id-token: write\n    steps:\n      - name: Install Claude Code CLI\n        run: npm install -g @anthropic-ai/claude-code\n      - name: Execute Claude Code CLI\n        id: agentic_execution\n        run: bash run_awf_with_startup_retries.sh\n        env:\n          AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID: ${{ vars.FEDERATION_RULE_ID }}\n          AWF_AUTH_ANTHROPIC_ORGANIZATION_ID: 1d658aac-119f-42c3-b78d-9f128b78269f\n          AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID: svac_01JNTCtNSmGrQBQagNPtyhZj\n          AWF_AUTH_PROVIDER: anthropic\n          AWF_AUTH_TYPE: github-oidc\n          GH_AW_PHASE: agent\n"
  }
},
  "lock-missing-variable": {
  "wrong": {
    "name": "workflow.lock.yml",
    "text": "# This file was automatically generated by gh-aw. DO NOT EDIT.\nname: \"Triage\"\njobs:\n  agent:\n    permissions:\n      contents: read\n      id-token: write\n    steps:\n      - name: Install Claude Code CLI\n        run: npm install -g @anthropic-ai/claude-code\n      - name: Execute Claude Code CLI\n        id: agentic_execution\n        run: bash run_awf_with_startup_retries.sh\n        env:\n          AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID: ${{ vars.FEDERATION_RULE_ID }}\n          AWF_AUTH_ANTHROPIC_ORGANIZATION_ID: 1d658aac-119f-42c3-b78d-9f128b78269f\n          AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID: svac_01JNTCtNSmGrQBQagNPtyhZj\n          AWF_AUTH_PROVIDER: anthropic\n          AWF_AUTH_TYPE: github-oidc\n          GH_AW_PHASE: agent\n"
  },
  "right": {
    "name": "workflow.lock.yml",
    "text": "# This file was automatically generated by gh-aw. DO NOT EDIT.\nname: \"Triage\"\njobs:\n  agent:\n    permissions:\n      contents: read\n      id-token: write\n    steps:\n      - name: Install Claude Code CLI\n        run: npm install -g @anthropic-ai/claude-code\n      - name: Execute Claude Code CLI\n        id: agentic_execution\n        run: bash run_awf_with_startup_retries.sh\n        env:\n          AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID: ${{ vars.FEDERATION_RULE_ID }}\n          AWF_AUTH_ANTHROPIC_ORGANIZATION_ID: 1d658aac-119f-42c3-b78d-9f128b78269f\n          AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID: svac_01JNTCtNSmGrQBQagNPtyhZj\n          AWF_AUTH_ANTHROPIC_WORKSPACE_ID: wrkspc_015xc6XDmM6pkyiA53VvQjoh\n          AWF_AUTH_PROVIDER: anthropic\n          AWF_AUTH_TYPE: github-oidc\n          GH_AW_PHASE: agent\n"
  }
},
  "lock-different-value": {
  "wrong": {
    "name": "workflow.lock.yml",
    "text": "# This file was automatically generated by gh-aw. DO NOT EDIT.\nname: \"Triage\"\njobs:\n  agent:\n    permissions:\n      contents: read\n      id-token: write\n    steps:\n      - name: Install Claude Code CLI\n        run: npm install -g @anthropic-ai/claude-code\n      - name: Execute Claude Code CLI\n        id: agentic_execution\n        run: bash run_awf_with_startup_retries.sh\n        env:\n          AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID: fdrl_01rTC6kyjhaAEBKNgJFbuDG8\n          AWF_AUTH_ANTHROPIC_ORGANIZATION_ID: 1d658aac-119f-42c3-b78d-9f128b78269f\n          AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID: svac_01JNTCtNSmGrQBQagNPtyhZj\n          AWF_AUTH_PROVIDER: anthropic\n          AWF_AUTH_TYPE: github-oidc\n          GH_AW_PHASE: agent\n"
  },
  "right": {
    "name": "workflow.lock.yml",
    "text": "# This file was automatically generated by gh-aw. DO NOT EDIT.\nname: \"Triage\"\njobs:\n  agent:\n    permissions:\n      contents: read\n      id-token: write\n    steps:\n      - name: Install Claude Code CLI\n        run: npm install -g @anthropic-ai/claude-code\n      - name: Execute Claude Code CLI\n        id: agentic_execution\n        run: bash run_awf_with_startup_retries.sh\n        env:\n          AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID: ${{vars.FEDERATION_RULE_ID}}\n          AWF_AUTH_ANTHROPIC_ORGANIZATION_ID: 1d658aac-119f-42c3-b78d-9f128b78269f\n          AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID: svac_01JNTCtNSmGrQBQagNPtyhZj\n          AWF_AUTH_PROVIDER: anthropic\n          AWF_AUTH_TYPE: github-oidc\n          GH_AW_PHASE: agent\n"
  }
},
  "lock-unexpected-variable": {
  "wrong": {
    "name": "workflow.lock.yml",
    "text": "# This file was automatically generated by gh-aw. DO NOT EDIT.\nname: \"Triage\"\njobs:\n  agent:\n    permissions:\n      contents: read\n      id-token: write\n    steps:\n      - name: Install Claude Code CLI\n        run: npm install -g @anthropic-ai/claude-code\n      - name: Execute Claude Code CLI\n        id: agentic_execution\n        run: bash run_awf_with_startup_retries.sh\n        env:\n          AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID: ${{ vars.FEDERATION_RULE_ID }}\n          AWF_AUTH_ANTHROPIC_ORGANIZATION_ID: 1d658aac-119f-42c3-b78d-9f128b78269f\n          AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID: svac_01JNTCtNSmGrQBQagNPtyhZj\n          AWF_AUTH_ANTHROPIC_WORKSPACE_ID: wrkspc_015xc6XDmM6pkyiA53VvQjoh\n          AWF_AUTH_PROVIDER: anthropic\n          AWF_AUTH_TYPE: github-oidc\n          GH_AW_PHASE: agent\n"
  },
  "right": {
    "name": "workflow.lock.yml",
    "text": "# This file was automatically generated by gh-aw. DO NOT EDIT.\nname: \"Triage\"\njobs:\n  agent:\n    permissions:\n      contents: read\n      id-token: write\n    steps:\n      - name: Install Claude Code CLI\n        run: npm install -g @anthropic-ai/claude-code\n      - name: Execute Claude Code CLI\n        id: agentic_execution\n        run: bash run_awf_with_startup_retries.sh\n        env:\n          AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID: ${{ vars.FEDERATION_RULE_ID }}\n          AWF_AUTH_ANTHROPIC_ORGANIZATION_ID: 1d658aac-119f-42c3-b78d-9f128b78269f\n          AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID: svac_01JNTCtNSmGrQBQagNPtyhZj\n          AWF_AUTH_PROVIDER: anthropic\n          AWF_AUTH_TYPE: github-oidc\n          GH_AW_PHASE: agent\n"
  }
},
  "lock-with-static-key": {
  "wrong": {
    "name": "workflow.lock.yml",
    "text": "# This file was automatically generated by gh-aw. DO NOT EDIT.\nname: \"Triage\"\njobs:\n  agent:\n    permissions:\n      contents: read\n      id-token: write\n    steps:\n      - name: Install Claude Code CLI\n        run: npm install -g @anthropic-ai/claude-code\n      - name: Execute Claude Code CLI\n        id: agentic_execution\n        run: bash run_awf_with_startup_retries.sh\n        env:\n          ANTHROPIC_API_KEY: ${{ secrets.ANTHROPIC_API_KEY }}\n          AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID: ${{ vars.FEDERATION_RULE_ID }}\n          AWF_AUTH_ANTHROPIC_ORGANIZATION_ID: 1d658aac-119f-42c3-b78d-9f128b78269f\n          AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID: svac_01JNTCtNSmGrQBQagNPtyhZj\n          AWF_AUTH_PROVIDER: anthropic\n          AWF_AUTH_TYPE: github-oidc\n          GH_AW_PHASE: agent\n"
  },
  "right": {
    "name": "workflow.lock.yml",
    "text": "# This file was automatically generated by gh-aw. DO NOT EDIT.\nname: \"Triage\"\njobs:\n  agent:\n    permissions:\n      contents: read\n      id-token: write\n    steps:\n      - name: Install Claude Code CLI\n        run: npm install -g @anthropic-ai/claude-code\n        env:\n          ANTHROPIC_API_KEY: ${{ secrets.ANTHROPIC_API_KEY }}\n      - name: Execute Claude Code CLI\n        id: agentic_execution\n        run: bash run_awf_with_startup_retries.sh\n        env:\n          AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID: ${{ vars.FEDERATION_RULE_ID }}\n          AWF_AUTH_ANTHROPIC_ORGANIZATION_ID: 1d658aac-119f-42c3-b78d-9f128b78269f\n          AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID: svac_01JNTCtNSmGrQBQagNPtyhZj\n          AWF_AUTH_PROVIDER: anthropic\n          AWF_AUTH_TYPE: github-oidc\n          GH_AW_PHASE: agent\n"
  }
},
  "lock-without-id-token": {
  "wrong": {
    "name": "workflow.lock.yml",
    "text": "# This file was automatically generated by gh-aw. DO NOT EDIT.\nname: \"Triage\"\njobs:\n  agent:\n    permissions:\n      contents: read\n    steps:\n      - name: Install Claude Code CLI\n        run: npm install -g @anthropic-ai/claude-code\n        env:\n          ANTHROPIC_API_KEY: ${{ secrets.ANTHROPIC_API_KEY }}\n      - name: Execute Claude Code CLI\n        id: agentic_execution\n        run: bash run_awf_with_startup_retries.sh\n        env:\n          AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID: ${{ vars.FEDERATION_RULE_ID }}\n          AWF_AUTH_ANTHROPIC_ORGANIZATION_ID: 1d658aac-119f-42c3-b78d-9f128b78269f\n          AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID: svac_01JNTCtNSmGrQBQagNPtyhZj\n          AWF_AUTH_PROVIDER: anthropic\n          AWF_AUTH_TYPE: github-oidc\n          GH_AW_PHASE: agent\n"
  },
  "right": {
    "name": "workflow.lock.yml",
    "text": "# This file was automatically generated by gh-aw. DO NOT EDIT.\nname: \"Triage\"\njobs:\n  agent:\n    permissions:\n      contents: read\n      id-token: write\n    steps:\n      - name: Install Claude Code CLI\n        run: npm install -g @anthropic-ai/claude-code\n        env:\n          ANTHROPIC_API_KEY: ${{ secrets.ANTHROPIC_API_KEY }}\n      - name: Execute Claude Code CLI\n        id: agentic_execution\n        run: bash run_awf_with_startup_retries.sh\n        env:\n          AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID: ${{ vars.FEDERATION_RULE_ID }}\n          AWF_AUTH_ANTHROPIC_ORGANIZATION_ID: 1d658aac-119f-42c3-b78d-9f128b78269f\n          AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID: svac_01JNTCtNSmGrQBQagNPtyhZj\n          AWF_AUTH_PROVIDER: anthropic\n          AWF_AUTH_TYPE: github-oidc\n          GH_AW_PHASE: agent\n"
  }
},
  "lock-with-key-check": {
  "wrong": {
    "name": "workflow.lock.yml",
    "text": "# gh-aw-metadata: {\"schema_version\":\"v4\",\"frontmatter_hash\":\"0a2a0f6e\",\"compiler_version\":\"v0.78.1\",\"strict\":true,\"agent_id\":\"claude\"}\n# This file was automatically generated by gh-aw (v0.78.1). DO NOT EDIT.\nname: \"Triage\"\npermissions: {}\njobs:\n  activation:\n    runs-on: ubuntu-slim\n    permissions:\n      contents: read\n    steps:\n      - name: Validate ANTHROPIC_API_KEY secret\n        id: validate-secret\n        run: bash \"${RUNNER_TEMP}/gh-aw/actions/validate_multi_secret.sh\" ANTHROPIC_API_KEY 'Claude Code' https://github.github.com/gh-aw/reference/engines/\n        env:\n          ANTHROPIC_API_KEY: ${{ secrets.ANTHROPIC_API_KEY }}\n  agent:\n    needs: activation\n    permissions:\n      contents: read\n      id-token: write\n    steps:\n      - name: Execute Claude Code CLI\n        id: agentic_execution\n        run: bash run_awf_with_startup_retries.sh\n        env:\n          AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID: ${{ vars.FEDERATION_RULE_ID }}\n          AWF_AUTH_ANTHROPIC_ORGANIZATION_ID: 1d658aac-119f-42c3-b78d-9f128b78269f\n          AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID: svac_01JNTCtNSmGrQBQagNPtyhZj\n          AWF_AUTH_PROVIDER: anthropic\n          AWF_AUTH_TYPE: github-oidc\n          GH_AW_PHASE: agent\n  detection:\n    needs: [activation, agent]\n    permissions:\n      contents: read\n      id-token: write\n    steps:\n      - name: Execute threat detection with AWF\n        id: detection_agentic_execution\n        continue-on-error: true\n        run: threat-detect --engine claude\n        env:\n          AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID: ${{ vars.FEDERATION_RULE_ID }}\n          AWF_AUTH_ANTHROPIC_ORGANIZATION_ID: 1d658aac-119f-42c3-b78d-9f128b78269f\n          AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID: svac_01JNTCtNSmGrQBQagNPtyhZj\n          AWF_AUTH_PROVIDER: anthropic\n          AWF_AUTH_TYPE: github-oidc\n          GH_AW_PHASE: detection\n      - name: Conclude threat detection\n        id: detection_conclusion\n        if: always()\n        env:\n          AWF_AUTH_PROVIDER: none\n          DETECTION_AGENTIC_EXECUTION_OUTCOME: ${{ steps.detection_agentic_execution.outcome }}\n        run: bash \"${RUNNER_TEMP}/gh-aw/actions/conclude_threat_detection.sh\"\n"
  },
  "right": {
    "name": "workflow.lock.yml",
    "text": "# gh-aw-metadata: {\"schema_version\":\"v4\",\"frontmatter_hash\":\"0a2a0f6e\",\"compiler_version\":\"v0.88.2\",\"strict\":true,\"agent_id\":\"claude\"}\n# This file was automatically generated by gh-aw (v0.88.2). DO NOT EDIT.\nname: \"Triage\"\npermissions: {}\njobs:\n  activation:\n    runs-on: ubuntu-slim\n    permissions:\n      contents: read\n    steps:\n      - run: bash \"${RUNNER_TEMP}/gh-aw/actions/validate_context_variables.sh\"\n  agent:\n    needs: activation\n    permissions:\n      contents: read\n      id-token: write\n    steps:\n      - name: Execute Claude Code CLI\n        id: agentic_execution\n        run: bash run_awf_with_startup_retries.sh\n        env:\n          AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID: ${{ vars.FEDERATION_RULE_ID }}\n          AWF_AUTH_ANTHROPIC_ORGANIZATION_ID: 1d658aac-119f-42c3-b78d-9f128b78269f\n          AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID: svac_01JNTCtNSmGrQBQagNPtyhZj\n          AWF_AUTH_PROVIDER: anthropic\n          AWF_AUTH_TYPE: github-oidc\n          GH_AW_PHASE: agent\n  detection:\n    needs: [activation, agent]\n    permissions:\n      contents: read\n      id-token: write\n    steps:\n      - name: Execute threat detection with AWF\n        id: detection_agentic_execution\n        continue-on-error: true\n        run: threat-detect --engine claude\n        env:\n          AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID: ${{ vars.FEDERATION_RULE_ID }}\n          AWF_AUTH_ANTHROPIC_ORGANIZATION_ID: 1d658aac-119f-42c3-b78d-9f128b78269f\n          AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID: svac_01JNTCtNSmGrQBQagNPtyhZj\n          AWF_AUTH_PROVIDER: anthropic\n          AWF_AUTH_TYPE: github-oidc\n          GH_AW_PHASE: detection\n      - name: Conclude threat detection\n        id: detection_conclusion\n        if: always()\n        env:\n          AWF_AUTH_PROVIDER: none\n          DETECTION_AGENTIC_EXECUTION_OUTCOME: ${{ steps.detection_agentic_execution.outcome }}\n        run: bash \"${RUNNER_TEMP}/gh-aw/actions/conclude_threat_detection.sh\"\n"
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
  "conflicting-identities": {
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
  "unsupported-by-default-target": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"
  }
},
  "awf-token-request": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            X-Request-Source: wifc-example\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"
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
  "awf-token-url": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    # wifc-disable-next-line moved-exchange -- our own gateway passes it on\n    base_url: https://${GATEWAY_HOST}\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\n\nagents:\n  root:\n    model: claude\n    instruction: Help.\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    base_url: https://api.anthropic.com\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\n\nagents:\n  root:\n    model: claude\n    instruction: Help.\n"
  }
},
  "gh-aw-lost-key": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: anthropic-wif\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n    token-url: https://gateway.example.com/v1/oauth/token\n---\n\nTriage the issue.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  env:\n    AWF_AUTH_ANTHROPIC_TOKEN_URL: https://gateway.example.com/v1/oauth/token\n  auth:\n    type: anthropic-wif\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  }
},
  "gh-aw-needs-workflow": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: anthropic-wif\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  }
},
  "gh-aw-imported-engine": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nimports:\n  - shared/engine.md\n---\n\nTriage the issue.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nimports:\n  - shared/engine.md\n---\n\nTriage the issue.\n"
  }
},
  "gh-aw-fixed-layout": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nsign-in: &sign-in\n  type: anthropic-wif\n  federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n  organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n  service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\nengine:\n  id: claude\n  auth: *sign-in\n---\n\nTriage the issue.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: anthropic-wif\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  }
},
  "anthropic-env-lost-key": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          env: CI_OIDC_TOKEN\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          env: ANTHROPIC_IDENTITY_TOKEN\nagents:\n  root:\n    model: claude\n"
  }
},
  "anthropic-profile-lost-key": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          command: [get-token, --audience, https://api.anthropic.com]\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  }
},
  "claude-code-action-lost-key": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"
  }
},
  "docker-agent-lost-key": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: anthropic-wif\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n    workspace-id: wrkspc_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: anthropic-wif\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  }
},
  "unsupported-sign-in": {
  "wrong": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: azure\n    azure-tenant-id: 9b3c4d5e-6f70-4812-8a9b-0c1d2e3f4a5b\n    azure-client-id: 1a2b3c4d-5e6f-4708-9a1b-2c3d4e5f6a7b\n---\n\nTriage the issue.\n"
  },
  "right": {
    "name": "workflow.md",
    "text": "---\non: issues\npermissions:\n  contents: read\n  id-token: write\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv\n---\n\nTriage the issue.\n"
  }
},
  "token-source-failed": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          env: CI_OIDC_TOKN\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          env: CI_OIDC_TOKEN\nagents:\n  root:\n    model: claude\n"
  }
},
  "not-a-token": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          url: https://idp.example.com/token?audience=https://api.anthropic.com\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          url: https://idp.example.com/token?audience=https://api.anthropic.com\n          response_field: token\nagents:\n  root:\n    model: claude\n"
  }
},
  "token-too-large": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /run/spiffe/token\nagents:\n  root:\n    model: claude\n"
  }
},
  "unsupported-algorithm": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          command: [sign-token, --algorithm, HS256]\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          command: [sign-token, --algorithm, ES256]\nagents:\n  root:\n    model: claude\n"
  }
},
  "missing-claim": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          command: [mint-token, --audience, \"https://api.anthropic.com\"]\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          command: [mint-token, --audience, \"https://api.anthropic.com\", --subject, agent]\nagents:\n  root:\n    model: claude\n"
  }
},
  "token-expired": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          command: [mint-token, --audience, \"https://api.anthropic.com\"]\nagents:\n  root:\n    model: claude\n"
  }
},
  "token-not-yet-valid": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          command: [mint-token, --audience, \"https://api.anthropic.com\"]\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          command: [mint-token, --audience, \"https://api.anthropic.com\"]\nagents:\n  root:\n    model: claude\n"
  }
},
  "long-lived-token": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          command: [mint-token, --audience, \"https://api.anthropic.com\", --life, 24h]\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          command: [mint-token, --audience, \"https://api.anthropic.com\", --life, 1h]\nagents:\n  root:\n    model: claude\n"
  }
},
  "immutable-subject": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          command: [mint-token, --audience, \"https://api.anthropic.com\", --life, 24h]\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          command: [mint-token, --audience, \"https://api.anthropic.com\", --life, 24h]\nagents:\n  root:\n    model: claude\n"
  }
},
  "audience-mismatch": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"
  }
},
  "token-reused": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          command: [mint-token, --audience, \"https://api.anthropic.com\"]\nagents:\n  root:\n    model: claude\n"
  }
},
  "exchange-denied": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"
  }
},
  "exchange-failed": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com\n          headers:\n            Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\n          response_field: value\nagents:\n  root:\n    model: claude\n"
  }
},
  "malformed-suppression": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        # wifc-disable-next-line unsupported-workspace\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        # wifc-disable-next-line unsupported-workspace -- this file is compiled for AWF only\n        workspace_id: wrkspc_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  }
},
  "unused-suppression": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        # wifc-disable-next-line unsupported-workspace -- this file is compiled for AWF only\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        # wifc-disable-next-line unsupported-workspace -- this file is compiled for AWF only\n        workspace_id: wrkspc_01AbCdEfGhIjKlMnOpQrStUv\n        identity_token:\n          file: /var/run/secrets/anthropic/token\nagents:\n  root:\n    model: claude\n"
  }
},
  "expired-suppression": {
  "wrong": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          # wifc-disable-next-line single-use-token until=2026-01-31 -- the job is over before its token\n          env: CI_OIDC_TOKEN\nagents:\n  root:\n    model: claude\n"
  },
  "right": {
    "name": "agent.yaml",
    "text": "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth:\n      type: workload_identity_federation\n      workload_identity_federation:\n        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a\n        identity_token:\n          # wifc-disable-next-line single-use-token until=2099-12-31 -- the job is over before its token\n          env: CI_OIDC_TOKEN\nagents:\n  root:\n    model: claude\n"
  }
},
} as const;
