// What gh-aw refuses, drops or does not check, and what `lint` reports about it: for each class some bad workflows, and the nearest
// good ones, which have no errors.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { lint, type Diagnostic } from "../../src/index.ts";
import { isGoUri } from "../../src/syntax/go-address.ts";
import { engineAuth, errorCodes, importFrom, markdownFile, workflowFile, type Keys } from "../support/sources.ts";

const WIP = "projects/123456789012/locations/global/workloadIdentityPools/github/providers/actions";
const GCP = {
  type: "github-oidc",
  provider: "gcp",
  "workload-identity-provider": WIP,
  "service-account": "agents@example-project.iam.gserviceaccount.com",
  project: "example-project",
};
const AZURE = {
  type: "github-oidc",
  provider: "azure",
  "azure-tenant-id": "${{ vars.AZURE_TENANT_ID }}",
  "azure-client-id": "${{ vars.AZURE_CLIENT_ID }}",
};
const AWS = { type: "github-oidc", provider: "aws" };
const AWS_ENV = { AWF_AUTH_AWS_ROLE_ARN: "arn:aws:iam::123456789012:role/x", AWF_AUTH_AWS_REGION: "eu-central-1" };
const READ = { contents: "read", "id-token": "write" };

function find(keys: Keys, files: Parameters<typeof importFrom>[0] = []): readonly Diagnostic[] {
  return lint(workflowFile(keys), { readImport: importFrom(files) }).diagnostics;
}

/** A workflow whose engine signs in to Anthropic, with some keys of the engine replaced. */
function claude(engine: Keys = {}, rest: Keys = {}): Keys {
  return { engine: { id: "claude", auth: engineAuth(), ...engine }, ...rest };
}

function withAuth(auth: unknown, engine: Keys = {}): Keys {
  return claude({ auth, ...engine });
}

function withEnv(env: Keys, rest: Keys = {}): Keys {
  return claude({ env }, rest);
}

function without(auth: Keys, ...keys: readonly string[]): Keys {
  return Object.fromEntries(Object.entries(auth).filter(([key]) => !keys.includes(key)));
}

interface Class {
  /** The code of each bad workflow. */
  readonly code: string;
  readonly severity?: "error" | "warning";
  readonly wrong: Readonly<Record<string, Keys>>;
  /** The nearest good workflows, without any error and without this code. */
  readonly right: Readonly<Record<string, Keys>>;
}

const CLASSES: Readonly<Record<string, Class>> = {
  "auth as a list": {
    code: "auth-in-wrong-engine-form",
    wrong: {
      "that is empty": withAuth([]),
      "of definitions": withAuth([{ role: "api-key", secret: "ANTHROPIC_API_KEY" }]),
      "of sign-ins": withAuth([engineAuth()]),
      "with a runtime": { engine: { runtime: { id: "claude" }, auth: [] } },
      "without an id": { engine: { model: "x", auth: [] } },
    },
    right: {
      "with a display-name": {
        engine: { id: "mine", "display-name": "Mine", auth: [{ role: "api-key", secret: "K" }] },
      },
      "nowhere, but a mapping": claude(),
    },
  },
  "auth as a mapping where none is read": {
    code: "auth-in-wrong-engine-form",
    wrong: {
      "with a runtime": { engine: { runtime: { id: "claude" }, auth: engineAuth() } },
      "without an id": { engine: { model: "x", auth: engineAuth() } },
      "with a display-name": { engine: { id: "mine", "display-name": "Mine", auth: engineAuth() } },
    },
    right: { "with a model": claude({ model: "claude-sonnet-4-5" }) },
  },
  "what gcp requires": {
    code: "incomplete-provider",
    wrong: {
      "no provider of the pool": withAuth(without(GCP, "workload-identity-provider"), { id: "gemini" }),
      "no service account": withAuth(without(GCP, "service-account"), { id: "gemini" }),
      "no project": withAuth(without(GCP, "project"), { id: "gemini" }),
      "none of them": withAuth({ type: "github-oidc", provider: "gcp" }, { id: "gemini" }),
      "another engine": withAuth(without(GCP, "project"), { id: "codex" }),
      "only through variables": withAuth(without(GCP, "service-account"), {
        id: "gemini",
        env: { AWF_AUTH_GCP_SERVICE_ACCOUNT: "agents@example-project.iam.gserviceaccount.com" },
      }),
      "project next to variables": withAuth(without(GCP, "project"), {
        id: "gemini",
        env: { GOOGLE_CLOUD_PROJECT: "x", AWF_AUTH_GCP_SCOPE: "y" },
      }),
    },
    right: {
      "no location": withAuth(GCP, { id: "gemini" }),
      "a location": withAuth({ ...GCP, location: "europe-west4" }, { id: "gemini" }),
      "a scope through variables": withAuth(GCP, { id: "gemini", env: { AWF_AUTH_GCP_SCOPE: "y" } }),
    },
  },
  "an empty value of gcp": {
    code: "empty-value",
    wrong: {
      project: withAuth({ ...GCP, project: "" }, { id: "gemini" }),
      "service-account": withAuth({ ...GCP, "service-account": "" }, { id: "gemini" }),
      "workload-identity-provider": withAuth({ ...GCP, "workload-identity-provider": "" }, { id: "gemini" }),
    },
    right: { none: withAuth(GCP, { id: "gemini" }) },
  },
  "an unknown engine": {
    code: "unknown-engine",
    wrong: {
      misspelt: claude({ id: "cluade" }),
      "in other case": claude({ id: "Claude" }),
      "in capitals": claude({ id: "CLAUDE" }),
      "of another family": claude({ id: "mistral" }),
      removed: claude({ id: "opencode" }),
      "removed too": claude({ id: "crush" }),
      null: claude({ id: null }),
      "a number": claude({ id: 4 }),
      "a boolean": claude({ id: true }),
      "a list": claude({ id: ["claude"] }),
      empty: claude({ id: "" }),
      "a string": { engine: "cluade", env: { AWF_AUTH_TYPE: "github-oidc" } },
      "misspelt next to imports": claude({ id: "cluade" }, { imports: ["shared/none.md"] }),
      "in the detection job": {
        engine: "claude",
        "safe-outputs": { "threat-detection": { engine: { id: "cluade", auth: engineAuth() } } },
      },
    },
    right: {
      claude: claude(),
      "a prefix": claude({ id: "claude-code" }),
      "pi with Azure": withAuth(AZURE, { id: "pi" }),
      codex: withAuth(AZURE, { id: "codex" }),
      copilot: withAuth(AZURE, { id: "copilot" }),
      "without a sign-in": { engine: { id: "mistral" } },
    },
  },
  "a secret in strict mode": {
    code: "secret-in-env",
    wrong: {
      "in engine.env": withEnv({ AWF_AUTH_OIDC_AUDIENCE: "${{ secrets.A }}" }),
      "with another value before it": withEnv({ TEAM: "${{ vars.A || secrets.B }}" }),
      "without spaces": withEnv({ TEAM: "${{secrets.B}}" }),
      "inside a text": withEnv({ URL: "https://${{ secrets.HOST }}/" }),
      "in env": claude({}, { env: { TEAM: "${{ secrets.TEAM }}" } }),
      "in env, for the sign-in": claude({}, { env: { AWF_AUTH_OIDC_AUDIENCE: "${{ secrets.A }}" } }),
      "the key of another engine": withEnv({ OPENAI_API_KEY: "${{ secrets.K }}" }),
      "strict by name": withEnv({ TEAM: "${{ secrets.B }}" }, { strict: true }),
    },
    right: {
      "a variable": withEnv({ AWF_AUTH_OIDC_AUDIENCE: "${{ vars.A }}" }),
      "the word": withEnv({ TEAM: "secrets" }),
      "the word in another expression": withEnv({ TEAM: "${{ vars.secrets }}" }),
      "the key of the engine": withAuth(AWS, { id: "codex", env: { ...AWS_ENV, OPENAI_API_KEY: "${{ secrets.K }}" } }),
      "a key of pi": withAuth(AZURE, { id: "pi", env: { MISTRAL_API_KEY: "${{ secrets.K }}" } }),
      "without a sign-in": { engine: { id: "claude", env: { TEAM: "${{ secrets.B }}" } } },
    },
  },
  "a secret without strict mode": {
    code: "secret-in-env",
    severity: "warning",
    wrong: {
      "in engine.env": withEnv({ TEAM: "${{ secrets.TEAM }}" }, { strict: false }),
      "in env": claude({}, { strict: false, env: { TEAM: "${{ secrets.TEAM }}" } }),
    },
    right: { "a variable": withEnv({ TEAM: "${{ vars.TEAM }}" }, { strict: false }) },
  },
  "a value of the sign-in that is dropped": {
    code: "secret-in-env",
    wrong: { "without strict mode": withEnv({ AWF_AUTH_OIDC_AUDIENCE: "${{ secrets.A }}" }, { strict: false }) },
    right: { "a variable": withEnv({ AWF_AUTH_OIDC_AUDIENCE: "${{ vars.A }}" }, { strict: false }) },
  },
  "a value in engine.env that is not a string": {
    code: "wrong-env-type",
    wrong: {
      "a number": withEnv({ RETRIES: 3 }),
      "a boolean": withEnv({ DEBUG: true }),
      null: withEnv({ DEBUG: null }),
      "a list": withEnv({ TEAMS: ["a"] }),
      "a mapping": withEnv({ TEAMS: { a: "b" } }),
      "in the sign-in": withEnv({ AWF_AUTH_OIDC_AUDIENCE: 12 }),
      "not strict either": withEnv({ RETRIES: 3 }, { strict: false }),
      "a list for all": claude({ env: ["DEBUG=1"] }),
      "a single string for all": claude({ env: "DEBUG=1" }),
    },
    right: {
      "a string": withEnv({ RETRIES: "3" }),
      "an empty string": withEnv({ DEBUG: "" }),
      "a number in env": claude({}, { env: { RETRIES: 3 } }),
      "without a sign-in": { engine: { id: "claude", env: { RETRIES: 3 } } },
    },
  },
  "sandbox.agent.env": {
    code: "sandbox-agent-env",
    wrong: {
      "of the sign-in": claude({}, { sandbox: { agent: { env: { AWF_AUTH_OIDC_AUDIENCE: "x" } } } }),
      "of anything": claude({}, { sandbox: { agent: { id: "awf", env: { DEBUG: "1" } } } }),
    },
    right: {
      "not strict": claude({}, { strict: false, sandbox: { agent: { env: { DEBUG: "1" } } } }),
      "no env": claude({}, { sandbox: { agent: { id: "awf" } } }),
      "an empty env": claude({}, { sandbox: { agent: { env: {} } } }),
      "without a sign-in": { engine: "claude", sandbox: { agent: { env: { DEBUG: "1" } } } },
    },
  },
  "sandbox.agent.env, which detection lacks": {
    code: "sandbox-agent-env",
    severity: "warning",
    wrong: {
      "safe outputs": claude(
        {},
        { strict: false, "safe-outputs": {}, sandbox: { agent: { env: { AWF_AUTH_OIDC_AUDIENCE: "https://a.b" } } } },
      ),
    },
    right: {
      "no detection": claude(
        {},
        {
          strict: false,
          "safe-outputs": { "threat-detection": false },
          sandbox: { agent: { env: { AWF_AUTH_OIDC_AUDIENCE: "https://a.b" } } },
        },
      ),
      "nothing of the sign-in": claude(
        {},
        { strict: false, "safe-outputs": {}, sandbox: { agent: { env: { DEBUG: "1" } } } },
      ),
    },
  },
  "a permission to write": {
    code: "write-permission",
    wrong: {
      contents: claude({}, { permissions: { ...READ, contents: "write" } }),
      issues: claude({}, { permissions: { ...READ, issues: "write" } }),
      "not strict": claude({}, { strict: false, permissions: { ...READ, packages: "write" } }),
      "write-all": claude({}, { permissions: "write-all" }),
      "write-all, not strict": claude({}, { strict: false, permissions: "write-all" }),
      "through variables only": {
        engine: { id: "claude", env: { AWF_AUTH_TYPE: "github-oidc" } },
        permissions: { ...READ, issues: "write" },
      },
    },
    right: {
      "to read": claude({}, { permissions: { ...READ, issues: "read" } }),
      "for Copilot": claude({}, { permissions: { ...READ, "copilot-requests": "write" } }),
      "without a sign-in": { engine: "claude", permissions: { contents: "write" } },
    },
  },
  "id-token: write": {
    code: "missing-id-token-permission",
    wrong: {
      "not there": claude({}, { permissions: { contents: "read" } }),
      "read-all": claude({}, { permissions: "read-all" }),
      none: claude({}, { permissions: {} }),
      "through variables only": {
        engine: { id: "claude", env: { AWF_AUTH_TYPE: "github-oidc", AWF_AUTH_PROVIDER: "anthropic" } },
        permissions: { contents: "read" },
      },
    },
    right: { there: claude() },
  },
  "an audience that is not a URI for Go": {
    code: "unsupported-audience",
    severity: "warning",
    wrong: {
      "a host": withAuth(engineAuth({ audience: "sts.amazonaws.com" })),
      "an expression": withAuth(engineAuth({ audience: "${{ vars.AUDIENCE }}" })),
      "an expression as the host": withAuth(engineAuth({ audience: "https://${{ vars.HOST }}" })),
      "a resource": withAuth(engineAuth({ audience: "//iam.googleapis.com/x" })),
      "a broken escape": withAuth(engineAuth({ audience: "https://example.com/%zz" })),
      "a port of letters": withAuth(engineAuth({ audience: "https://example.com:port" })),
      "a space in the host": withAuth(engineAuth({ audience: "https://exa mple.com" })),
      "a path": withAuth(engineAuth({ audience: "/agents" })),
    },
    right: {
      "an address": withAuth(engineAuth({ audience: "https://agents.example.com" })),
      "an application": withAuth(engineAuth({ audience: "api://AzureADTokenExchange" })),
      "a URN": withAuth(engineAuth({ audience: "urn:example:agents" })),
      "an expression in the path": withAuth(engineAuth({ audience: "https://example.com/${{ github.repository }}" })),
      "any text in engine.env": withEnv({ AWF_AUTH_OIDC_AUDIENCE: "agents" }),
    },
  },
  "a value that the lock file does not keep": {
    code: "altered-in-lock",
    severity: "warning",
    wrong: {
      "a comment": withEnv({ AWF_AUTH_OIDC_AUDIENCE: "agents #1" }),
      "an alias": withEnv({ AWF_AUTH_OIDC_AUDIENCE: "*agents" }),
      "an anchor": withEnv({ AWF_AUTH_OIDC_AUDIENCE: "&agents" }),
      "a directive": withEnv({ AWF_AUTH_OIDC_AUDIENCE: "%agents" }),
      "a tag": withEnv({ AWF_AUTH_OIDC_AUDIENCE: "!agents" }),
      "a reserved character": withEnv({ AWF_AUTH_OIDC_AUDIENCE: "@agents" }),
      quotes: withEnv({ AWF_AUTH_OIDC_AUDIENCE: "'agents'" }),
      "a block": withEnv({ AWF_AUTH_OIDC_AUDIENCE: "|agents" }),
      "a colon": withEnv({ AWF_AUTH_OIDC_AUDIENCE: "agents: all" }),
      "a colon at the end": withEnv({ AWF_AUTH_OIDC_AUDIENCE: "agents:" }),
      tilde: withEnv({ AWF_AUTH_OIDC_AUDIENCE: "~" }),
      null: withEnv({ AWF_AUTH_OIDC_AUDIENCE: "null" }),
      hexadecimal: withEnv({ AWF_AUTH_OIDC_AUDIENCE: "0x1F" }),
      octal: withEnv({ AWF_AUTH_OIDC_AUDIENCE: "0o17" }),
      "a leading zero": withEnv({ AWF_AUTH_OIDC_AUDIENCE: "0123" }),
      "a fraction": withEnv({ AWF_AUTH_OIDC_AUDIENCE: "1.10" }),
      infinity: withEnv({ AWF_AUTH_OIDC_AUDIENCE: ".inf" }),
      "a boolean in another case": withEnv({ AWF_AUTH_OIDC_AUDIENCE: "True" }),
      "in an expression": withAuth(engineAuth({ "workspace-id": "${{ vars.A || 'x # y' }}" })),
      "in gcp": withAuth({ ...GCP, "service-account": "agents #1" }, { id: "gemini" }),
      "in another notation": withAuth({
        ...engineAuth({ audience: "a #b" }),
        type: "anthropic-wif",
        provider: undefined,
      }),
    },
    right: {
      "a number sign": withEnv({ AWF_AUTH_OIDC_AUDIENCE: "agents#1" }),
      "an address": withEnv({ AWF_AUTH_OIDC_AUDIENCE: "https://example.com:8443/a?b=c#d" }),
      "a number": withEnv({ AWF_AUTH_OIDC_AUDIENCE: "123456789012" }),
      "a boolean": withEnv({ AWF_AUTH_OIDC_AUDIENCE: "true" }),
      "a brace": withEnv({ AWF_AUTH_OIDC_AUDIENCE: "{agents}" }),
      "spaces and signs": withEnv({ AWF_AUTH_OIDC_AUDIENCE: "a, b & c * d ! e % f" }),
      "a word": withEnv({ AWF_AUTH_OIDC_AUDIENCE: "nullable" }),
      "in env": claude({}, { env: { AWF_AUTH_ANTHROPIC_TOKEN_URL: "https://example.com/a#b" } }),
    },
  },
  "another model provider": {
    code: "unused-engine-auth",
    severity: "warning",
    wrong: {
      "model-provider": claude({ "model-provider": "github" }),
      provider: claude({ provider: "openai" }),
      "in other case": claude({ "model-provider": " GitHub " }),
      "a prefix of the model": claude({ model: "copilot/claude-sonnet-4-5" }),
      "a prefix of the model at the top": claude({}, { model: "openai/gpt-5" }),
      "pi without a model": claude({ id: "pi" }),
      "pi with another model": claude({ id: "pi", model: "openai/gpt-5" }),
    },
    right: {
      "model-provider: anthropic": claude({ "model-provider": "anthropic" }),
      "over a prefix": claude({ provider: "anthropic", model: "copilot/x" }),
      "a model without a prefix": claude({ model: "claude-sonnet-4-5" }),
      "its prefix": claude({ model: "anthropic/claude-sonnet-4-5" }),
      "a slash that is not a prefix": claude({ model: "us.example/claude-sonnet-4-5" }),
      "pi with its model": claude({ id: "pi", model: "anthropic/claude-sonnet-4-5" }),
      "an expression": claude({ model: "${{ vars.MODEL }}" }),
      "at another provider": withAuth(AZURE, { "model-provider": "openai" }),
    },
  },
  "a key that is still required": {
    code: "key-still-required",
    severity: "warning",
    wrong: {
      pi: claude({ id: "pi", model: "anthropic/claude-sonnet-4-5" }),
      "pi by model-provider": claude({ id: "pi", "model-provider": "anthropic" }),
      copilot: claude({ id: "copilot", "model-provider": "anthropic" }),
      "copilot by provider": claude({ id: "copilot", provider: "anthropic" }),
      "the provider from a variable": withAuth(without(engineAuth(), "provider"), {
        env: { AWF_AUTH_PROVIDER: "anthropic" },
      }),
      "the provider from an expression": withAuth({ ...engineAuth(), provider: "${{ vars.PROVIDER }}" }),
    },
    right: {
      claude: claude(),
      "pi at Azure": withAuth(AZURE, { id: "pi" }),
      "claude at gcp": withAuth(GCP),
      "our notation": withAuth({ ...without(engineAuth(), "provider"), type: "anthropic-wif" }),
    },
  },
  "an engine of another provider": {
    code: "mismatched-engine",
    wrong: {
      codex: claude({ id: "codex" }),
      copilot: claude({ id: "copilot" }),
      gemini: claude({ id: "gemini" }),
      "a prefix": claude({ id: "codex-experimental" }),
    },
    right: { claude: claude(), "gemini at gcp": withAuth(GCP, { id: "gemini" }) },
  },
  "an engine that also needs a key": {
    code: "needs-static-credential",
    severity: "warning",
    wrong: {
      "codex at Azure": withAuth(AZURE, { id: "codex" }),
      "copilot at Azure": withAuth(AZURE, { id: "copilot" }),
      "codex at AWS": withAuth(AWS, { id: "codex", env: AWS_ENV }),
      "copilot at AWS": withAuth(AWS, { id: "copilot", env: AWS_ENV }),
    },
    right: { "claude at Azure": withAuth(AZURE), "claude at AWS": withAuth(AWS, { env: AWS_ENV }) },
  },
  "a value that a variable empties": {
    code: "overridden-by-env",
    wrong: {
      "a rule": withEnv({ AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID: "" }),
      "a provider": withEnv({ AWF_AUTH_PROVIDER: "" }),
      "a type": withEnv({ AWF_AUTH_TYPE: "" }),
    },
    right: { nothing: withEnv({ AWF_AUTH_ANTHROPIC_WORKSPACE_ID: "" }) },
  },
  "an optional value that a variable empties": {
    code: "overridden-by-env",
    severity: "warning",
    wrong: {
      "an audience": {
        engine: {
          id: "claude",
          auth: engineAuth({ audience: "https://agents.example.com" }),
          env: { AWF_AUTH_OIDC_AUDIENCE: "" },
        },
      },
      "a scope": {
        engine: {
          id: "claude",
          auth: { ...AZURE, "azure-scope": "https://example.com/.default" },
          env: { AWF_AUTH_AZURE_SCOPE: "" },
        },
      },
    },
    right: { nothing: withEnv({ AWF_AUTH_OIDC_AUDIENCE: "" }) },
  },
  "detection with pi": {
    code: "detection-runs-copilot",
    severity: "warning",
    wrong: { "safe outputs": { ...withAuth(AZURE, { id: "pi" }), "safe-outputs": { "add-comment": null } } },
    right: {
      "the permission": {
        ...withAuth(AZURE, { id: "pi" }),
        "safe-outputs": { "add-comment": null },
        permissions: { ...READ, "copilot-requests": "write" },
      },
      "no detection": { ...withAuth(AZURE, { id: "pi" }), "safe-outputs": { "threat-detection": false } },
      "detection that is switched off": {
        ...withAuth(AZURE, { id: "pi" }),
        "safe-outputs": { "threat-detection": { enabled: false } },
      },
      "no safe outputs": withAuth(AZURE, { id: "pi" }),
      claude: claude({}, { "safe-outputs": { "add-comment": null } }),
    },
  },
  "pull requests from forks": {
    code: "untrusted-trigger",
    severity: "warning",
    wrong: {
      all: claude({}, { on: { pull_request: { forks: ["*"] } } }),
      one: claude({}, { on: { pull_request: { forks: "them/repo" } } }),
    },
    right: {
      none: claude({}, { on: { pull_request: { forks: [] } } }),
      "not said": claude({}, { on: { pull_request: { types: ["opened"] } } }),
    },
  },
  // What gh-aw accepts silently.
  "ids of Anthropic": {
    code: "incomplete-provider",
    wrong: {
      "no rule": withAuth(without(engineAuth(), "federation-rule-id")),
      "no organization": withAuth(without(engineAuth(), "organization-id")),
      "no service account": withAuth(without(engineAuth(), "service-account-id")),
      "no tenant": withAuth(without(AZURE, "azure-tenant-id")),
      "no client": withAuth(without(AZURE, "azure-client-id")),
      "no role": withAuth(AWS, { env: { AWF_AUTH_AWS_REGION: "eu-central-1" } }),
      "no region": withAuth(AWS, { env: { AWF_AUTH_AWS_ROLE_ARN: "arn:aws:iam::123456789012:role/x" } }),
    },
    right: { "no workspace": claude() },
  },
  "an OIDC provider": {
    code: "unknown-oidc-provider",
    wrong: {
      misspelt: withAuth(engineAuth({ provider: "antropic" })),
      "in other case": withAuth(engineAuth({ provider: "Anthropic" })),
      "of another cloud": withAuth(engineAuth({ provider: "oci" })),
    },
    right: { "an expression": withAuth(engineAuth({ provider: "${{ vars.PROVIDER }}" })) },
  },
  "no OIDC provider": {
    code: "missing-oidc-provider",
    wrong: { "not there": withAuth(without(engineAuth(), "provider")) },
    right: { there: claude() },
  },
  "a secret in auth": {
    code: "secret-expression",
    wrong: { "an id": withAuth(engineAuth({ "federation-rule-id": "${{ secrets.RULE }}" })) },
    right: { "a variable": withAuth(engineAuth({ "federation-rule-id": "${{ vars.RULE }}" })) },
  },
  "a placeholder": {
    code: "placeholder-id",
    wrong: {
      dots: withAuth(engineAuth({ "federation-rule-id": "fdrl_..." })),
      angles: withAuth(engineAuth({ "federation-rule-id": "<your-rule>" })),
    },
    right: { "a real one": claude() },
  },
  "a key of another provider": {
    code: "foreign-key",
    severity: "warning",
    wrong: { Azure: withAuth(engineAuth({ "azure-cloud": "public" })) },
    right: { none: claude() },
  },
  "an Azure cloud": {
    code: "invalid-value",
    wrong: { "in other case": withAuth({ ...AZURE, "azure-cloud": "USGovernment" }) },
    right: { "as it is": withAuth({ ...AZURE, "azure-cloud": "usgovernment" }) },
  },
  "a key next to federation": {
    code: "static-key-beside-federation",
    wrong: {
      "in engine.env": withEnv({ ANTHROPIC_API_KEY: "${{ secrets.ANTHROPIC_API_KEY }}" }),
      "in env": claude({}, { env: { ANTHROPIC_API_KEY: "${{ secrets.ANTHROPIC_API_KEY }}" } }),
    },
    right: { "at Azure": withAuth(AZURE, { env: { ANTHROPIC_API_KEY: "${{ secrets.ANTHROPIC_API_KEY }}" } }) },
  },
};

for (const [what, { code, severity = "error", wrong, right }] of Object.entries(CLASSES)) {
  describe(what, () => {
    for (const [which, keys] of Object.entries(wrong)) {
      test(`${which}: ${code}, once`, () => {
        const found = find(keys).filter((each) => each.code === code);
        assert.deepEqual(
          found.map((each) => each.severity),
          [severity],
          JSON.stringify(find(keys)),
        );
      });
    }
    for (const [which, keys] of Object.entries(right)) {
      test(`${which}: no error`, () => {
        const found = find(keys);
        assert.deepEqual(errorCodes(found), []);
        assert.ok(!found.some((each) => each.code === code && each.severity === severity), JSON.stringify(found));
      });
    }
  });
}

test("what is dropped from an imported engine is reported in the workflow that imports it, strict or not", () => {
  const env = { AWF_AUTH_ANTHROPIC_WORKSPACE_ID: "${{ secrets.WORKSPACE }}", TEAM: "${{ secrets.TEAM }}" };
  const shared = markdownFile("shared.md", claude({ env }));
  const found = find({ imports: ["shared.md"] }, [shared]).filter(({ code }) => code === "secret-in-env");
  assert.deepEqual(
    found.map(({ severity, path }) => [severity, path]),
    [
      ["error", "shared.md"],
      ["warning", "shared.md"],
    ],
  );
});

test("permissions belong to the workflow, not to a file that it imports", () => {
  const shared = markdownFile("shared.md", { ...claude(), permissions: "write-all" });
  assert.deepEqual(errorCodes(lint(shared).diagnostics), []);
  assert.deepEqual(errorCodes(find({ imports: ["shared.md"] }, [shared])), []);
});

const LINES = {
  "an indented fence in a block of text": [
    "on: issues",
    "steps:",
    "  - run: |",
    "      a",
    "      ---",
    "engine: {auth: {}}",
  ],
  "a heredoc": ["on: issues", "steps:", "  - run: |", "      cat <<E", "        ---", "      E", "engine: {auth: {}}"],
  "a string on one line": ["description: >-", "  ---", "engine: {auth: {}}"],
  "after an empty line": ["steps:", "  - run: |", "      a", "", "      ---", "engine: {auth: {}}"],
};

for (const [what, lines] of Object.entries(LINES)) {
  test(`frontmatter is cut short by ${what}, and the lost keys are named`, () => {
    const { diagnostics } = lint({ name: "workflow.md", text: ["---", ...lines, "---", "Text", ""].join("\n") });
    const found = diagnostics.find(({ code }) => code === "frontmatter-cut-short");
    assert.equal(found?.severity, "error");
    assert.match(found?.message ?? "", /`engine`/);
  });
}

function endedEarly(line: string) {
  return lint({ name: "workflow.md", text: `---\non: issues\n...\n${line}\n---\nText\n` });
}

test("a `...` ends the frontmatter, and the lost keys are named; lost comments do not matter", () => {
  const { diagnostics } = endedEarly("engine: {id: claude, auth: {}}");
  assert.deepEqual(errorCodes(diagnostics), ["frontmatter-ended-early"]);
  assert.match(diagnostics[0]?.message ?? "", /`engine`/);
  for (const line of ["# auth: none", "", "engine: claude"]) {
    assert.deepEqual(errorCodes(endedEarly(line).diagnostics), [], line);
  }
});

// The results of Go 1.24's `url.Parse` and the check for a scheme.
const URIS: Readonly<Record<string, boolean>> = {
  "https://api.anthropic.com": true,
  "api://AzureADTokenExchange": true,
  "urn:a:b c": true,
  "https:///path": true,
  "https://user:p%40ss@example.com:8443/a%20b?c=%zz#d%20e": true,
  "https://[::1]:8080/": true,
  "https://exämple.com": true,
  "x:%zz": true,
  "https://example.com/a b": true,
  "": false,
  ":": false,
  "1a:b": false,
  "example.com/a:b": false,
  "https://example.com:80a": false,
  "https://a:b:c": false,
  "https://us er@example.com": false,
  "https://%41.com": false,
  "https://{x}.com": false,
  "https://[::1": false,
  "https://[x]": false,
  "https://u%zz@example.com": false,
  "https://example.com/%2": false,
  "https://example.com/#%g0": false,
};

for (const [text, expected] of Object.entries(URIS)) {
  test(`${JSON.stringify(text)} is ${expected ? "" : "not "}a URI for Go`, () => {
    assert.equal(isGoUri(text), expected);
  });
}
