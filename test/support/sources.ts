// Small inputs for unit tests, written as JSON, which is YAML as well. A test only contains the keys that it is about.
import type { Diagnostic, ReadImport, Source } from "../../src/index.ts";

export const RULE = "fdrl_01AbCdEfGhIjKlMnOpQrStUv";
export const ORGANIZATION = "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a";
export const SERVICE_ACCOUNT = "svac_01AbCdEfGhIjKlMnOpQrStUv";

/** A mapping in a file. */
export type Keys = Readonly<Record<string, unknown>>;

/** The request of a job for its GitHub Actions token. */
export const GITHUB_TOKEN: Keys = {
  url: "${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com",
  headers: { Authorization: "bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}" },
  response_field: "value",
};

/** An `auth` of agent YAML that AWF supports, with some ids and the token source replaced. */
export function agentAuth(ids: Keys = {}, token: Keys = GITHUB_TOKEN): Keys {
  return {
    type: "workload_identity_federation",
    workload_identity_federation: {
      federation_rule_id: RULE,
      organization_id: ORGANIZATION,
      service_account_id: SERVICE_ACCOUNT,
      identity_token: token,
      ...ids,
    },
  };
}

/** An `engine.auth` as gh-aw reads it. */
export function engineAuth(keys: Keys = {}): Keys {
  return {
    type: "github-oidc",
    provider: "anthropic",
    "federation-rule-id": RULE,
    "organization-id": ORGANIZATION,
    "service-account-id": SERVICE_ACCOUNT,
    ...keys,
  };
}

export function agentFile(keys: Keys): Source {
  return { name: "agent.yaml", text: `${JSON.stringify(keys, null, 2)}\n` };
}

/** An agent file with one agent, and one Anthropic model with this `auth`. */
export function federatedAgent(auth: Keys = agentAuth()): Source {
  return agentFile({
    models: { claude: { provider: "anthropic", model: "claude-sonnet-4-5", auth } },
    agents: { root: { model: "claude" } },
  });
}

/** A Markdown file with this frontmatter. */
export function markdownFile(name: string, keys: Keys): Source {
  return { name, text: `---\n${JSON.stringify(keys, null, 2)}\n---\n\nTriage the issue.\n` };
}

/** A workflow whose job can ask for a token. */
export function workflowFile(keys: Keys): Source {
  return markdownFile("workflow.md", {
    on: "issues",
    permissions: { contents: "read", "id-token": "write" },
    ...keys,
  });
}

/** Creates a function that reads imports from these files, by path as written, and records each call. */
export function importFrom(files: readonly Source[], readings: string[] = []): ReadImport {
  return (path) => {
    readings.push(path);
    return files.find(({ name }) => name === path);
  };
}

/** The codes of the errors, in the order of their positions. */
export function errorCodes(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
}

/** Throws if a value is missing, because comparing it would be meaningless. */
export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("it is missing");
  return value;
}
