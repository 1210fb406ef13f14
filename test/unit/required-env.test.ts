// The report on environment variables: which are required, why, who provides them, and which must not be set.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  requiredEnv,
  type RequiredEnvOptions,
  type RequiredEnvReport,
  type Requirement,
  type Source,
} from "../../src/index.ts";
import { PROVIDER_KEYS } from "../../src/facts/provider-keys.ts";
import { printReports } from "../../src/print/required-env/print-report.ts";
import { checkRequirement, isSatisfied, createVariableReader } from "../../src/required-env/check.ts";
import {
  agentAuth,
  agentFile,
  engineAuth,
  errorCodes,
  federatedAgent,
  GITHUB_TOKEN,
  importFrom,
  markdownFile,
  present,
  workflowFile,
  type Keys,
} from "../support/sources.ts";

function reportOf(source: Source, options: RequiredEnvOptions = {}): RequiredEnvReport {
  const { reports, diagnostics } = requiredEnv(source, options);
  assert.deepEqual(errorCodes(diagnostics), []);
  assert.equal(reports.length, 1);
  return present(reports[0]);
}

function names(requirements: readonly Requirement[]): string[] {
  return requirements.map(({ name }) => name);
}

/** The names that this model, reached by one agent, requires. */
function modelNames(model: Keys, providers: Keys = {}): string[] {
  return names(reportOf(agentFile({ providers, models: { it: model }, agents: { root: { model: "it" } } })).required);
}

function provided(requirements: readonly Requirement[]): [name: string, by: string][] {
  return requirements.map(({ name, providedBy }) => [name, providedBy]);
}

const SOURCES: readonly [what: string, token: Keys, names: readonly string[]][] = [
  ["a file needs nothing", { file: "/run/token" }, []],
  ["a command needs nothing", { command: ["get", "$TOKEN"] }, []],
  ["a variable needs itself", { env: "CI_OIDC_TOKEN" }, ["CI_OIDC_TOKEN"]],
  ["a plain url needs nothing", { url: "https://example.com" }, []],
  ["a url needs what it refers to", { url: "https://$A/${B}?c=${env.C}" }, ["A", "B", "C"]],
  ["headers need what they refer to", { url: "https://example.com", headers: { X: "$X", Y: "a ${Y} b" } }, ["X", "Y"]],
  ["a response field is plain text", { url: "https://example.com", response_field: "$X" }, []],
  [
    "GitHub Actions needs the runner's two variables",
    GITHUB_TOKEN,
    ["ACTIONS_ID_TOKEN_REQUEST_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_URL"],
  ],
];

for (const [what, token, required] of SOURCES) {
  test(`token sources: ${what}`, () => {
    assert.deepEqual(names(reportOf(federatedAgent(agentAuth({}, token))).required), required);
  });
}

test("the runner also provides its two variables in agent YAML, wherever they are named", () => {
  const tokens = [GITHUB_TOKEN, { url: "https://example.com", headers: { X: "${ACTIONS_ID_TOKEN_REQUEST_TOKEN}" } }];
  for (const token of tokens) {
    const { required } = reportOf(federatedAgent(agentAuth({}, token)));
    assert.deepEqual([...new Set(required.map(({ providedBy }) => providedBy))], ["runner"], JSON.stringify(token));
  }
  const keyed = { provider: "openai", model: "m", token_key: "ACTIONS_ID_TOKEN_REQUEST_TOKEN" };
  const { required } = reportOf(agentFile({ models: { it: keyed }, agents: { root: { model: "it" } } }));
  assert.deepEqual(provided(required), [["ACTIONS_ID_TOKEN_REQUEST_TOKEN", "runner"]]);
});

test("each requirement says who needs it, why and where", () => {
  const source = federatedAgent(agentAuth({}, { url: "https://example.com", headers: { "X-Key": "${KEY}" } }));
  const [requirement, ...others] = reportOf(source).required;
  assert.deepEqual(others, []);
  assert.equal(requirement?.providedBy, "user");
  const [need] = requirement.neededBy;
  assert.deepEqual([need?.model, need?.agents, need?.reason], ["claude", ["root"], "identity_token.headers.X-Key"]);
  const printed: { reports: { required: { neededBy: { start: { offset: number } }[] }[] }[] } = JSON.parse(
    printReports([reportOf(source)], "json", undefined, NO_STYLE),
  );
  const offset = printed.reports[0]?.required[0]?.neededBy[0]?.start.offset;
  assert.equal(offset, source.text.indexOf('"${KEY}"'));
});

const NO_STYLE = {
  severity: { error: String, warning: String, note: String },
  bold: String,
  dim: String,
  link: String,
};

test("one entry per name, sorted by name, with all its reasons", () => {
  const models = {
    a: { provider: "anthropic", model: "m", auth: agentAuth({}, { env: "TOKEN_B" }) },
    b: { provider: "anthropic", model: "m", auth: agentAuth({}, { env: "TOKEN_A" }) },
    c: { provider: "anthropic", model: "${TOKEN_B}", auth: agentAuth({}, { env: "TOKEN_B" }) },
    d: { provider: "openai", model: "m", token_key: "a_lower_case_name" },
  };
  const { required } = reportOf(agentFile({ models, agents: { root: { model: "a,b,c,d" } } }));
  assert.deepEqual(names(required), ["TOKEN_A", "TOKEN_B", "a_lower_case_name"]);
  assert.deepEqual(
    required[1]?.neededBy.map(({ model, reason }) => [model, reason]),
    [
      ["a", "identity_token.env"],
      ["c", "identity_token.env"],
      ["c", "model"],
    ],
  );
});

/** What docker-agent prefers to `auth`, in addition to the key. */
const OBSTACLES = [
  "ANTHROPIC_AUTH_TOKEN",
  "ANTHROPIC_CUSTOM_HEADERS",
  "ANTHROPIC_FEDERATION_RULE_ID",
  "ANTHROPIC_PROFILE",
  "CAGENT_MODELS_GATEWAY",
  "DOCKER_AGENT_MODELS_GATEWAY",
];

test("a federated Anthropic model no longer requires the key, and nothing that takes precedence may be set", () => {
  const { required, noLongerRequired, mustNotBeSet } = reportOf(federatedAgent());
  assert.deepEqual(names(required), ["ACTIONS_ID_TOKEN_REQUEST_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_URL"]);
  assert.deepEqual(names(noLongerRequired), ["ANTHROPIC_API_KEY"]);
  assert.deepEqual(names(mustNotBeSet), ["ANTHROPIC_API_KEY", ...OBSTACLES]);
});

test("what any reachable model needs is required, and a conflict if another must not have it", () => {
  const models = {
    fed: { provider: "anthropic", model: "m", auth: agentAuth({}, { env: "TOKEN" }) },
    keyed: { provider: "anthropic", model: "m" },
  };
  const both = reportOf(agentFile({ models, agents: { root: { model: "fed,keyed" } } }));
  assert.deepEqual(names(both.required), ["ANTHROPIC_API_KEY", "TOKEN"]);
  assert.deepEqual(names(both.noLongerRequired), []);
  assert.deepEqual(names(both.mustNotBeSet), OBSTACLES);
  assert.deepEqual(names(both.conflicts), ["ANTHROPIC_API_KEY"]);
  assert.deepEqual(
    both.conflicts[0]?.neededBy.map(({ model, reason }) => [model, reason]),
    [
      ["keyed", "provider anthropic"],
      ["fed", "it takes precedence over federation"],
    ],
  );
  assert.equal(isSatisfied(both, reader({ ANTHROPIC_API_KEY: "x", TOKEN: "y" })), false);
  for (const format of ["text", "markdown"] as const) {
    assert.match(printReports([both], format, undefined, NO_STYLE), /run the models in separate processes/);
  }
  const one = reportOf(agentFile({ models, agents: { root: { model: "fed" } } }));
  assert.deepEqual(names(one.noLongerRequired), ["ANTHROPIC_API_KEY"]);
  assert.deepEqual(one.conflicts, []);
});

test("a key of another model with the name of an Anthropic key is required, and conflicts in the same process", () => {
  const models = {
    federated: { provider: "anthropic", model: "m", auth: agentAuth({}, { file: "/token" }) },
    keyed: { provider: "openai", model: "m", token_key: "ANTHROPIC_AUTH_TOKEN" },
  };
  const agents = { root: { model: "federated,keyed" } };
  const { required, mustNotBeSet, conflicts } = reportOf(agentFile({ models, agents }));
  assert.deepEqual(names(required), ["ANTHROPIC_AUTH_TOKEN"]);
  assert.equal(names(mustNotBeSet).includes("ANTHROPIC_AUTH_TOKEN"), false);
  assert.deepEqual(names(conflicts), ["ANTHROPIC_AUTH_TOKEN"]);
});

test("without federation, nothing is no longer required and nothing must not be set", () => {
  const models = { keyed: { provider: "anthropic", model: "m" } };
  const report = reportOf(agentFile({ models, agents: { root: { model: "keyed" } } }));
  assert.deepEqual(names(report.required), ["ANTHROPIC_API_KEY"]);
  assert.deepEqual([report.noLongerRequired, report.mustNotBeSet], [[], []]);
});

const KEY = "ANTHROPIC_API_KEY";
const KEYS: readonly [what: string, model: Keys, provider: Keys | undefined, names: readonly string[]][] = [
  ["its provider's default", { provider: "openai" }, undefined, ["OPENAI_API_KEY"]],
  [
    "its own `token_key` first",
    { provider: "p", token_key: "OWN", base_url: "https://x" },
    { provider: "mistral", token_key: "P" },
    ["OWN"],
  ],
  [
    "nothing with its own `base_url`",
    { provider: "p", base_url: "https://x" },
    { provider: "mistral", token_key: "P" },
    [],
  ],
  [
    "its provider's `token_key`",
    { provider: "p" },
    { provider: "openai", token_key: "P", base_url: "https://x" },
    ["P"],
  ],
  ["nothing with its provider's `base_url`", { provider: "p" }, { provider: "openai", base_url: "https://x" }, []],
  ["the default of its provider's type", { provider: "p" }, { provider: "mistral" }, ["MISTRAL_API_KEY"]],
  ["Anthropic's key with an address too", { provider: "anthropic", base_url: "https://x" }, undefined, [KEY]],
  ["Anthropic's key and its own", { provider: "anthropic", token_key: "OWN" }, undefined, [KEY, "OWN"]],
  ["Anthropic's key of an entry", { provider: "p" }, { provider: "anthropic", base_url: "https://x" }, [KEY]],
  ["Anthropic's key once", { provider: "anthropic", token_key: KEY }, undefined, [KEY]],
  [
    "no key of Anthropic's for a server like OpenAI's",
    { provider: "p" },
    { provider: "anthropic", api_type: "openai_chatcompletions", base_url: "https://x", token_key: "P" },
    ["P"],
  ],
  ["Google's key with an address too", { provider: "google", base_url: "https://x" }, undefined, ["GOOGLE_API_KEY"]],
  ["its alias's key with an address too", { provider: "xai", base_url: "https://x" }, undefined, ["XAI_API_KEY"]],
  ["its own key instead of its alias's", { provider: "xai", token_key: "OWN" }, undefined, ["OWN"]],
  ["no key of an alias for an entry's address", { provider: "p" }, { provider: "xai", base_url: "https://x" }, []],
  ["no key for OpenAI's client elsewhere", { provider: "openai", base_url: "https://x" }, undefined, []],
  [
    "Cloudflare's account also with its own key",
    { provider: "cloudflare-ai-gateway", token_key: "OWN" },
    undefined,
    ["CLOUDFLARE_ACCOUNT_ID", "CLOUDFLARE_GATEWAY_ID", "OWN"],
  ],
  ["nothing for an unknown type", { provider: "p" }, { provider: "unheard-of" }, []],
];

for (const [what, model, provider, required] of KEYS) {
  test(`a model without federation needs ${what}`, () => {
    assert.deepEqual(modelNames({ model: "m", ...model }, provider ? { p: provider } : {}), required);
  });
}

// According to the table of docker-agent's contract.
const DEFAULTS: Readonly<Record<string, readonly string[]>> = {
  anthropic: ["ANTHROPIC_API_KEY"],
  openai: ["OPENAI_API_KEY"],
  google: ["GOOGLE_API_KEY"],
  dmr: [],
  ollama: [],
  "amazon-bedrock": [],
  azure: ["AZURE_API_KEY"],
  xai: ["XAI_API_KEY"],
  nebius: ["NEBIUS_API_KEY"],
  nvidia: ["NVIDIA_API_KEY"],
  openrouter: ["OPENROUTER_API_KEY"],
  mistral: ["MISTRAL_API_KEY"],
  minimax: ["MINIMAX_API_KEY"],
  baseten: ["BASETEN_API_KEY"],
  ovhcloud: ["OVH_AI_ENDPOINTS_ACCESS_TOKEN"],
  groq: ["GROQ_API_KEY"],
  fireworks: ["FIREWORKS_API_KEY"],
  "fireworks-ai": ["FIREWORKS_API_KEY"],
  deepseek: ["DEEPSEEK_API_KEY"],
  cerebras: ["CEREBRAS_API_KEY"],
  together: ["TOGETHER_API_KEY"],
  togetherai: ["TOGETHER_API_KEY"],
  huggingface: ["HF_TOKEN"],
  moonshot: ["MOONSHOT_API_KEY"],
  moonshotai: ["MOONSHOT_API_KEY"],
  requesty: ["REQUESTY_API_KEY"],
  vercel: ["AI_GATEWAY_API_KEY"],
  "cloudflare-workers-ai": ["CLOUDFLARE_ACCOUNT_ID", "CLOUDFLARE_API_TOKEN"],
  "cloudflare-ai-gateway": ["CLOUDFLARE_ACCOUNT_ID", "CLOUDFLARE_API_TOKEN", "CLOUDFLARE_GATEWAY_ID"],
  "github-copilot": ["GITHUB_TOKEN"],
  chatgpt: ["CHATGPT_OAUTH_TOKEN"],
  opencode: ["OPENCODE_API_KEY"],
  "opencode-go": ["OPENCODE_API_KEY"],
  "opencode-zen": ["OPENCODE_API_KEY"],
  atlascloud: ["ATLASCLOUD_API_KEY"],
};

test("every provider type needs the variables of the contract's table", () => {
  const found = Object.keys(DEFAULTS).map((provider) => [provider, modelNames({ provider, model: "m" })]);
  assert.deepEqual(Object.fromEntries(found), DEFAULTS);
  assert.deepEqual(Object.keys(PROVIDER_KEYS).toSorted(), Object.keys(DEFAULTS).toSorted());
});

test("a Google model with a project or a location in its `provider_opts` needs no key", () => {
  for (const options of [{ project: "p" }, { location: "l" }]) {
    assert.deepEqual(modelNames({ provider: "google", model: "m", provider_opts: options }), []);
  }
  assert.deepEqual(modelNames({ provider: "google", model: "m", provider_opts: { other: 1 } }), ["GOOGLE_API_KEY"]);
});

test("a project in `provider_opts` is about Google only", () => {
  assert.deepEqual(modelNames({ provider: "openai", model: "m", provider_opts: { project: "p" } }), ["OPENAI_API_KEY"]);
});

test("references in a model's name and URL are required too", () => {
  const own = { provider: "p", model: "${MODEL}", base_url: "https://$HOST" };
  assert.deepEqual(modelNames(own, { p: { provider: "openai", base_url: "https://$P_HOST" } }), ["HOST", "MODEL"]);
  const lent = { provider: "p", model: "m" };
  assert.deepEqual(modelNames(lent, { p: { provider: "openai", base_url: "${env.P_HOST}" } }), ["P_HOST"]);
});

test("references in the URL of a federated model are required in addition to its token", () => {
  const model = { provider: "anthropic", model: "m", base_url: "https://$HOST", auth: agentAuth({}, { env: "TOKEN" }) };
  assert.deepEqual(modelNames(model), ["HOST", "TOKEN"]);
});

test("`token_key` has no effect together with auth", () => {
  const model = { provider: "anthropic", model: "m", token_key: "KEY", auth: agentAuth({}, { env: "TOKEN" }) };
  assert.deepEqual(modelNames(model), ["TOKEN"]);
});

test("the fallback of a router inherits from its provider only", () => {
  const auth = agentAuth({}, { env: "TOKEN" });
  const routing = [{ model: "dmr/ai/qwen3", examples: ["x"] }];
  assert.deepEqual(modelNames({ provider: "anthropic", model: "m", auth, routing }), ["ANTHROPIC_API_KEY"]);
  const own = { model: "m", token_key: "OWN", base_url: "https://$HOST", routing };
  assert.deepEqual(modelNames({ provider: "openai", ...own }), ["OPENAI_API_KEY"]);
  const lent = { provider: "p", ...own, auth: agentAuth({}, { env: "OTHER" }) };
  assert.deepEqual(modelNames(lent, { p: { provider: "anthropic", auth } }), ["TOKEN"]);
  const keyed = { provider: "openai", base_url: "https://$P_HOST", token_key: "P" };
  assert.deepEqual(modelNames({ provider: "p", ...own }, { p: keyed }), ["P", "P_HOST"]);
});

test("one of the candidates of a model is enough", () => {
  const models = {
    fed: { provider: "anthropic", model: "m", auth: agentAuth({}, { env: "TOKEN" }), title_model: "titles" },
    titles: { provider: "groq", model: "m" },
    best: { first_available: ["fed", "xai/grok-4"] },
  };
  const report = reportOf(agentFile({ models, agents: { root: { model: "best,openai/gpt-5" } } }));
  assert.deepEqual(names(report.required), ["OPENAI_API_KEY"]);
  const listed = report.oneOf.map(({ model, choices }) => [
    model,
    choices.map((choice) => [choice.model, names(choice.required)]),
  ]);
  const candidates = [
    ["fed", ["GROQ_API_KEY", "TOKEN"]],
    ["xai/grok-4", ["XAI_API_KEY"]],
  ];
  assert.deepEqual(listed, [["best", candidates]]);
  const satisfied = (environment: Readonly<Record<string, string>>) =>
    isSatisfied(report, reader({ OPENAI_API_KEY: "x", ...environment }));
  assert.deepEqual([satisfied({}), satisfied({ XAI_API_KEY: "x" }), satisfied({ TOKEN: "x" })], [false, true, false]);
  assert.equal(satisfied({ TOKEN: "x", GROQ_API_KEY: "x" }), true);
  for (const format of ["text", "markdown"] as const) {
    const printed = printReports([report], format, reader({}), NO_STYLE);
    assert.match(printed, /enough for model best \(agent root\); candidate 2 of 2: xai\/grok-4/);
    assert.match(printed, /1 variable missing, 1 choice without a complete candidate\./);
  }
  assert.equal(names(report.mustNotBeSet).includes(KEY), true);
});

test("a candidate that is used otherwise adds no requirement, and one that is selected adds all of its own", () => {
  const models = { best: { first_available: ["openai/gpt-5", "xai/grok-4"] } };
  const used = agentFile({ models, agents: { root: { model: "best" }, second: { model: "openai/gpt-5" } } });
  assert.deepEqual([names(reportOf(used).required), reportOf(used).oneOf], [["OPENAI_API_KEY"], []]);
  const free = { best: { first_available: ["dmr/ai/qwen3", "xai/grok-4"] } };
  const source = agentFile({ models: free, agents: { root: { model: "best" } } });
  assert.deepEqual([reportOf(source).required, reportOf(source).oneOf], [[], []]);
  assert.deepEqual(names(reportOf(source, { model: "xai/grok-4" }).required), ["XAI_API_KEY"]);
  assert.equal(reportOf(agentFile({ models, agents: { root: { model: "best" } } }), { model: "best" }).oneOf.length, 1);
});

test("only reachable models count, unless all or one are selected", () => {
  const models = {
    used: { provider: "openai", model: "m" },
    other: { provider: "mistral", model: "m" },
    unused: { provider: "groq", model: "m" },
  };
  const source = agentFile({ models, agents: { root: { model: "used" }, second: { model: "other" } } });
  const namesWith = (options: RequiredEnvOptions) => names(reportOf(source, options).required);
  assert.deepEqual(namesWith({}), ["MISTRAL_API_KEY", "OPENAI_API_KEY"]);
  assert.deepEqual(namesWith({ all: true }), ["GROQ_API_KEY", "MISTRAL_API_KEY", "OPENAI_API_KEY"]);
  assert.deepEqual(namesWith({ model: "unused" }), ["GROQ_API_KEY"]);
  assert.deepEqual(namesWith({ agent: "second" }), ["MISTRAL_API_KEY"]);
});

test("any error stops the report", () => {
  const { reports, diagnostics } = requiredEnv(federatedAgent(agentAuth({ organization_id: "x" })));
  assert.deepEqual(reports, []);
  assert.deepEqual(errorCodes(diagnostics), ["malformed-id"]);
  const selection = requiredEnv(federatedAgent(), { model: "none" });
  assert.deepEqual([selection.reports, errorCodes(selection.diagnostics)], [[], ["unknown-selection"]]);
});

test("a file that is neither dialect is an error here", () => {
  const { reports, diagnostics } = requiredEnv({ name: "x.yaml", text: "a: 1\n" });
  assert.deepEqual(reports, []);
  assert.deepEqual(errorCodes(diagnostics), ["unrecognized-file"]);
});

const RUNNER: readonly [string, string][] = [
  ["ACTIONS_ID_TOKEN_REQUEST_TOKEN", "runner"],
  ["ACTIONS_ID_TOKEN_REQUEST_URL", "runner"],
];

/** What a workflow whose engine has these keys in its auth requires, without what the runner provides. */
function engineNames(auth: Keys, keys: Keys = {}): [name: string, by: string][] {
  const report = reportOf(workflowFile({ engine: { id: "claude", auth: engineAuth(auth) }, ...keys }));
  const found = provided(report.required);
  assert.deepEqual(
    found.filter(([, by]) => by === "runner"),
    RUNNER,
  );
  return found.filter(([, by]) => by !== "runner");
}

test("an engine with federation needs the runner's two variables and no key", () => {
  const report = reportOf(workflowFile({ engine: { id: "claude", auth: engineAuth() } }));
  assert.deepEqual(provided(report.required), RUNNER);
  assert.deepEqual(names(report.noLongerRequired), ["ANTHROPIC_API_KEY"]);
  assert.deepEqual(names(report.mustNotBeSet), [
    "ANTHROPIC_API_KEY",
    "ANTHROPIC_AUTH_TOKEN",
    "ANTHROPIC_CUSTOM_HEADERS",
    "ANTHROPIC_PROFILE",
    "CLAUDE_CODE_OAUTH_TOKEN",
    "CLAUDE_CODE_USE_BEDROCK",
    "CLAUDE_CODE_USE_FOUNDRY",
    "CLAUDE_CODE_USE_VERTEX",
  ]);
  assert.deepEqual([report.dialect, report.required[0]?.neededBy[0]?.engine], ["workflow", "claude"]);
});

const EXPRESSIONS: readonly [what: string, auth: Keys, keys: Keys, required: readonly [string, string][]][] = [
  ["a variable", { "federation-rule-id": "${{ vars.RULE }}" }, {}, [["RULE", "actions-variable"]]],
  [
    "a secret",
    { "federation-rule-id": "${{ vars.A || secrets.B }}" },
    {},
    [
      ["A", "actions-variable"],
      ["B", "actions-secret"],
    ],
  ],
  [
    "several in one text",
    { audience: "${{ vars.B }}/${{ vars.A }}" },
    {},
    [
      ["A", "actions-variable"],
      ["B", "actions-variable"],
    ],
  ],
  [
    "one name twice",
    { audience: "${{ vars.A }}", "federation-rule-id": "${{ vars.A }}" },
    {},
    [["A", "actions-variable"]],
  ],
  ["a context that is not a variable", { audience: "${{ github.repository_owner }}" }, {}, []],
  ["a variable of the environment", { audience: "${{ env.A }}" }, {}, [["A", "user"]]],
  ["a literal in the workflow's own `env`", { audience: "${{ env.A }}" }, { env: { A: "x" } }, []],
  [
    "an expression in the workflow's own `env`",
    { audience: "${{ env.A }}" },
    { strict: false, env: { A: "${{ vars.B }}-${{ secrets.C }}" } },
    [
      ["B", "actions-variable"],
      ["C", "actions-secret"],
    ],
  ],
  [
    "an expression through two variables of `env`",
    { audience: "${{ env.A }}" },
    { env: { A: "${{ env.B }}", B: "${{ vars.C }}" } },
    [["C", "actions-variable"]],
  ],
  [
    "variables of `env` that read each other",
    { audience: "${{ env.A }}" },
    { env: { A: "${{ env.B }}", B: "${{ env.A }}" } },
    [["A", "user"]],
  ],
  ["a layer", {}, { env: { AWF_AUTH_OIDC_AUDIENCE: "${{ vars.A }}" } }, [["A", "actions-variable"]]],
  ["no layer that is hidden", { audience: "x" }, { env: { AWF_AUTH_OIDC_AUDIENCE: "${{ vars.A }}" } }, []],
];

for (const [what, auth, keys, required] of EXPRESSIONS) {
  test(`what an engine reads is followed: ${what}`, () => {
    assert.deepEqual(engineNames(auth, keys), required);
  });
}

test("names in expressions are case-insensitive", () => {
  assert.equal(engineNames({ audience: "${{ vars.A }}", "federation-rule-id": "${{ vars.a }}" }).length, 1);
  const { required } = reportOf(
    workflowFile({
      env: { mine: "${{ vars.B }}" },
      engine: { id: "claude", auth: engineAuth({ audience: "${{ env.mine }}" }) },
    }),
  );
  assert.deepEqual(provided(required).slice(-1), [["B", "actions-variable"]]);
});

test("a requirement of an engine names the key that reads it, and its place in the imported file", () => {
  const auth = engineAuth({ "workspace-id": "${{ vars.WORKSPACE }}" });
  const shared = markdownFile("shared.md", { engine: { id: "claude", auth } });
  const report = reportOf(workflowFile({ imports: ["shared.md"] }), { readImport: importFrom([shared]) });
  const need = report.required.find(({ name }) => name === "WORKSPACE")?.neededBy[0];
  assert.deepEqual([need?.engine, need?.reason], ["claude", "workspace-id"]);
  assert.equal(present(need).path, "shared.md");
});

test("other providers of an engine do not replace Anthropic's key, and have their own obstacles", () => {
  const auth = { type: "github-oidc", provider: "azure", "azure-tenant-id": "a", "azure-client-id": "b" };
  const obstacles = {
    codex: ["OPENAI_API_KEY"],
    copilot: ["COPILOT_GITHUB_TOKEN", "COPILOT_PROVIDER_API_KEY", "COPILOT_PROVIDER_BEARER_TOKEN"],
    claude: [],
  };
  for (const [id, expected] of Object.entries(obstacles)) {
    const report = reportOf(workflowFile({ engine: { id, auth } }));
    assert.deepEqual(provided(report.required), RUNNER);
    assert.deepEqual([report.noLongerRequired, names(report.mustNotBeSet)], [[], expected]);
  }
});

function reader(environment: Readonly<Record<string, string>>) {
  return (name: string) => environment[name];
}

test("a variable is set, empty or missing, and an empty one is not enough", () => {
  const report = reportOf(federatedAgent(agentAuth({}, { env: "TOKEN" })));
  const token = present(report.required[0]);
  const cases = [
    [{ TOKEN: "x" }, "set", true],
    [{ TOKEN: "" }, "empty", false],
    [{}, "missing", false],
    [{ token: "x" }, "missing", false],
  ] as const;
  for (const [environment, status, satisfied] of cases) {
    assert.equal(checkRequirement(token, reader(environment)), status);
    assert.equal(isSatisfied(report, reader(environment)), satisfied);
  }
});

test("a key that must not be set is an obstacle only if it is not empty", () => {
  const report = reportOf(federatedAgent(agentAuth({}, { env: "TOKEN" })));
  for (const name of ["ANTHROPIC_API_KEY", "ANTHROPIC_AUTH_TOKEN"]) {
    assert.equal(isSatisfied(report, reader({ TOKEN: "x", [name]: "y" })), false);
    assert.equal(isSatisfied(report, reader({ TOKEN: "x", [name]: "" })), true);
  }
});

test("an empty key should be unset, but is not a reason to fail", () => {
  const report = reportOf(federatedAgent(agentAuth({}, { env: "TOKEN" })));
  const printed = printReports([report], "text", reader({ TOKEN: "x", ANTHROPIC_API_KEY: "" }), NO_STYLE);
  assert.match(printed, /set\. Warning: unset ANTHROPIC_API_KEY; .+ empty/);
  assert.doesNotMatch(
    printReports([report], "text", reader({ TOKEN: "x", ANTHROPIC_AUTH_TOKEN: "" }), NO_STYLE),
    /Warning/,
  );
});

const OBSTRUCTED: readonly [what: string, environment: Readonly<Record<string, string>>, satisfied: boolean][] = [
  ["a profile", { ANTHROPIC_PROFILE: "work" }, false],
  ["a gateway", { DOCKER_AGENT_MODELS_GATEWAY: "https://gateway" }, false],
  ["a gateway under its old name", { CAGENT_MODELS_GATEWAY: "https://gateway" }, false],
  ["a credential in a header", { ANTHROPIC_CUSTOM_HEADERS: "X-Team: a\nx-api-key: k" }, false],
  ["another header", { ANTHROPIC_CUSTOM_HEADERS: "X-Team: authorization" }, true],
  ["half of another rule", { ANTHROPIC_FEDERATION_RULE_ID: "r", ANTHROPIC_ORGANIZATION_ID: "o" }, true],
  [
    "another rule and its token",
    { ANTHROPIC_FEDERATION_RULE_ID: "r", ANTHROPIC_ORGANIZATION_ID: "o", ANTHROPIC_IDENTITY_TOKEN_FILE: "f" },
    false,
  ],
];

for (const [what, environment, satisfied] of OBSTRUCTED) {
  test(`${what} in the environment is ${satisfied ? "harmless" : "an obstacle"}`, () => {
    const report = reportOf(federatedAgent(agentAuth({}, { env: "TOKEN" })));
    assert.equal(isSatisfied(report, reader({ TOKEN: "x", ...environment })), satisfied);
    assert.equal(
      printReports([report], "text", reader({ TOKEN: "x", ...environment }), NO_STYLE).includes("harmless"),
      satisfied,
    );
  });
}

test("a gateway is an obstacle only for a model that does not bypass it", () => {
  const model = { provider: "anthropic", model: "m", auth: agentAuth(), bypass_models_gateway: true };
  const { mustNotBeSet } = reportOf(agentFile({ models: { it: model }, agents: { root: { model: "it" } } }));
  assert.equal(
    names(mustNotBeSet).some((name) => name.endsWith("_GATEWAY")),
    false,
  );
});

test("a variable that may win over federation is a warning", () => {
  const report = reportOf(workflowFile({ engine: { id: "claude", auth: engineAuth() } }));
  const runner = { ACTIONS_ID_TOKEN_REQUEST_URL: "x", ACTIONS_ID_TOKEN_REQUEST_TOKEN: "x" };
  const environment = reader({ ...runner, CLAUDE_CODE_OAUTH_TOKEN: "x", CLAUDE_CODE_USE_VERTEX: "0" });
  assert.equal(isSatisfied(report, environment), true);
  const printed = printReports([report], "text", environment, NO_STYLE);
  assert.match(printed, /CLAUDE_CODE_OAUTH_TOKEN +set, may win/);
  assert.match(printed, /Warning: unset CLAUDE_CODE_OAUTH_TOKEN, which may win over federation: /);
  assert.doesNotMatch(printed, /unset CLAUDE_CODE_USE_VERTEX/);
});

test("one of several alternatives is enough", () => {
  const keyed = agentFile({
    models: { it: { provider: "github-copilot", model: "m" } },
    agents: { root: { model: "it" } },
  });
  const report = reportOf(keyed);
  assert.deepEqual(report.required[0]?.alternatives, ["GH_TOKEN"]);
  assert.equal(isSatisfied(report, reader({ GH_TOKEN: "x" })), true);
  assert.equal(isSatisfied(report, reader({ GITHUB_TOKEN: "x" })), true);
  assert.equal(isSatisfied(report, reader({ GITHUB_TOKEN: "", GH_TOKEN: "" })), false);
});

test("an alternative that is sufficient for only one of two models is not enough, in either order", () => {
  const models = {
    any: { provider: "google", model: "m" },
    strict: { provider: "openai", model: "m", token_key: "GOOGLE_API_KEY" },
  };
  for (const model of ["any,strict", "strict,any"]) {
    for (const declared of [models, { strict: models.strict, any: models.any }]) {
      const report = reportOf(agentFile({ models: declared, agents: { root: { model } } }));
      assert.deepEqual(names(report.required), ["GOOGLE_API_KEY"]);
      assert.equal(isSatisfied(report, reader({ GEMINI_API_KEY: "x" })), false);
      assert.equal(isSatisfied(report, reader({ GOOGLE_API_KEY: "x" })), true);
    }
  }
});

test("a Google model needs either key, or Vertex AI with a project and a location", () => {
  const source = agentFile({ models: { it: { provider: "google", model: "m" } }, agents: { root: { model: "it" } } });
  const report = reportOf(source);
  assert.equal(isSatisfied(report, reader({ GOOGLE_API_KEY: "x" })), true);
  assert.equal(isSatisfied(report, reader({ GEMINI_API_KEY: "x" })), true);
  assert.equal(isSatisfied(report, reader({ GOOGLE_GENAI_USE_VERTEXAI: "1" })), false);
});

test("the printed report contains statuses only with an environment, and never a value", () => {
  const report = reportOf(federatedAgent(agentAuth({}, { env: "TOKEN" })));
  for (const format of ["text", "json", "markdown"] as const) {
    assert.doesNotMatch(printReports([report], format, undefined, NO_STYLE), /missing|"set"|status/i);
    const checked = printReports([report], format, reader({ TOKEN: "the-value" }), NO_STYLE);
    assert.match(checked, /\bset\b/);
    assert.doesNotMatch(checked, /the-value/);
  }
});

test("as text, variables that the same places need are listed together, and a reason that they share is not repeated", () => {
  const models = {
    claude: { provider: "anthropic", model: "m", auth: agentAuth({}, { env: "TOKEN" }) },
    one: { provider: "google", model: "m", token_key: "KEY" },
    two: { provider: "openai", model: "m", base_url: "https://$KEY.example.com", token_key: "KEY" },
  };
  const report = reportOf(agentFile({ models, agents: { root: { model: "claude,one,two" } } }));
  const printed = printReports([report], "text", undefined, NO_STYLE).replaceAll(/:\d+:\d+/g, ":L:C");
  const owner = "      model claude (agent root), agent.yaml:L:C";
  assert.match(printed, new RegExp(`^    TOKEN +identity_token\\.env\n${owner.replaceAll(/[().]/g, "\\$&")}$`, "m"));
  const [, unwanted = ""] = printed.split("Must not be set: these win over federation\n");
  const lines = unwanted.trimEnd().split("\n");
  assert.equal(lines.length, report.mustNotBeSet.length + 1);
  assert.equal(lines.at(-1), owner);
  const [, key = ""] = /^ {4}KEY\n((?: {6}.*\n)+)/m.exec(printed) ?? [];
  assert.deepEqual(key.trimEnd().split("\n").toSorted(), [
    "      model one (agent root): token_key, agent.yaml:L:C",
    "      model two (agent root): base_url, agent.yaml:L:C",
    "      model two (agent root): token_key, agent.yaml:L:C",
  ]);
});

test("the last line agrees with the exit code, and a variable that must not be set is never called missing", () => {
  const [good, bad] = ["good.yaml", "bad.yaml"].map((name) =>
    reportOf({ ...federatedAgent(agentAuth({}, { env: name === "good.yaml" ? "TOKEN" : "OTHER" })), name }),
  );
  const lastLine = (...reports: (RequiredEnvReport | undefined)[]) =>
    printReports(reports.map(present), "text", reader({ TOKEN: "x" }), NO_STYLE)
      .trimEnd()
      .split("\n")
      .at(-1);
  assert.equal(lastLine(good), "  All required variables are set.");
  assert.equal(lastLine(bad), "  1 variable missing.");
  assert.equal(lastLine(bad, good), "Variables are missing or must be unset for bad.yaml.");
  assert.equal(lastLine(good, good), "All required variables are set.");
  for (const format of ["text", "markdown"] as const) {
    const printed = printReports([present(good)], format, reader({ TOKEN: "x" }), NO_STYLE);
    assert.match(printed, /ANTHROPIC_AUTH_TOKEN\W+not set/);
    assert.doesNotMatch(printed, /missing/);
    assert.match(printed, /All required variables are set\.\n$/);
  }
});

test("the last line does not say that everything is set if something is unknown", () => {
  const engine = { id: "claude", auth: engineAuth({ "federation-rule-id": "${{ vars.RULE }}" }) };
  const report = reportOf(workflowFile({ engine }));
  const runner = { ACTIONS_ID_TOKEN_REQUEST_URL: "x", ACTIONS_ID_TOKEN_REQUEST_TOKEN: "x" };
  const printed = (environment: Readonly<Record<string, string>>, given: Readonly<Record<string, string>> = {}) => {
    const read = createVariableReader({ environment, given, hasAllVars: false });
    return [report, reportOf(federatedAgent(agentAuth({}, { file: "x" })))].map((each, index) =>
      printReports(index === 0 ? [each] : [report, each], "text", read, NO_STYLE)
        .trimEnd()
        .split("\n")
        .at(-1)
        ?.trim(),
    );
  };
  const known = "All variables that can be checked here are set; check the others on GitHub.";
  assert.deepEqual(printed(runner), [known, known]);
  const counted = "2 variables missing, 1 unknown.";
  assert.deepEqual(printed({}), [counted, "Variables are missing or must be unset for workflow.md."]);
  const fine = "All required variables are set.";
  assert.deepEqual(printed(runner, { "vars.RULE": "x" }), [fine, fine]);
});

test("the JSON of a report matches its published schema", () => {
  const source = federatedAgent(agentAuth({}, { env: "TOKEN" }));
  const printed: unknown = JSON.parse(printReports([reportOf(source)], "json", reader({}), NO_STYLE));
  const start = (text: string) => {
    const offset = source.text.indexOf(text);
    const before = source.text.slice(0, offset).split("\n");
    return { line: before.length, column: (before.at(-1) ?? "").length + 1, offset };
  };
  const need = (reason: string, text: string) => ({
    model: "claude",
    agents: ["root"],
    reason,
    start: start(text),
    end: { ...start(text), column: start(text).column + text.length, offset: start(text).offset + text.length },
  });
  const entry = (name: string, reason: string, text: string) => ({
    name,
    providedBy: "user",
    status: "missing",
    neededBy: [need(reason, text)],
  });
  const gateway = "with a models gateway, docker-agent refuses federation";
  assert.deepEqual(printed, {
    version: 1,
    reports: [
      {
        path: "agent.yaml",
        dialect: "agent",
        required: [entry("TOKEN", "identity_token.env", '"TOKEN"')],
        noLongerRequired: [entry("ANTHROPIC_API_KEY", "replaced by federation", '"auth"')],
        mustNotBeSet: [
          entry("ANTHROPIC_API_KEY", "it takes precedence over federation", '"auth"'),
          entry("ANTHROPIC_AUTH_TOKEN", "it takes precedence over federation", '"auth"'),
          entry("ANTHROPIC_CUSTOM_HEADERS", "the credential in it takes precedence over federation", '"auth"'),
          {
            ...entry(
              "ANTHROPIC_FEDERATION_RULE_ID",
              "with an organization and a token in the environment, this rule is used instead of the declared one",
              '"auth"',
            ),
            onlyWith: [["ANTHROPIC_ORGANIZATION_ID"], ["ANTHROPIC_IDENTITY_TOKEN", "ANTHROPIC_IDENTITY_TOKEN_FILE"]],
          },
          entry("ANTHROPIC_PROFILE", "the profile takes precedence over federation", '"auth"'),
          entry("CAGENT_MODELS_GATEWAY", gateway, '"auth"'),
          entry("DOCKER_AGENT_MODELS_GATEWAY", gateway, '"auth"'),
        ],
      },
    ],
  });
});
