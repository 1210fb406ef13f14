// Which sign-in applies: providers and models of agent files, imports and layers of workflows.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  bindings,
  compile,
  lint,
  requiredEnv,
  type CompileOptions,
  type SignIn,
  type Source,
} from "../../src/index.ts";
import {
  agentAuth,
  agentFile,
  engineAuth,
  errorCodes,
  federatedAgent,
  importFrom,
  markdownFile,
  present,
  workflowFile,
  type Keys,
} from "../support/sources.ts";

/** Realistic ids. */
function ruleId(name: string): string {
  return `fdrl_01${name.padEnd(22, "0")}`;
}

function workspaceId(name: string): string {
  return `wrkspc_01${name.padEnd(22, "0")}`;
}

const PROVIDER_AUTH = agentAuth({ federation_rule_id: ruleId("provider") });
const MODEL_AUTH = agentAuth({ federation_rule_id: ruleId("model") });
const FEDERATED = { provider: "anthropic", auth: PROVIDER_AUTH };

/** The one binding of this name. */
function bindingOf(name: string, keys: Keys): SignIn {
  const found = bindings(agentFile(keys));
  assert.deepEqual(errorCodes(found.diagnostics), []);
  const [first, ...others] = found.bindings.filter((binding) => binding.name === name);
  assert.deepEqual(others, []);
  return present(first);
}

function ruleOf({ federation }: SignIn): string | undefined {
  return federation?.values.federationRuleId?.value;
}

/** The names of the models that an agent reaches, in alphabetical order. */
function reached(keys: Keys): string[] {
  const found = bindings(agentFile(keys)).bindings;
  return found
    .filter(({ reachable }) => reachable)
    .map(({ name }) => name)
    .toSorted();
}

function printed(source: Source, options: CompileOptions = {}): Record<string, unknown> {
  const { output, diagnostics } = compile(source, { ...options, format: "json" });
  assert.deepEqual(errorCodes(diagnostics), []);
  return JSON.parse(present(output));
}

test("a model without auth inherits that of its provider", () => {
  const binding = bindingOf("claude", {
    providers: { fed: FEDERATED },
    models: { claude: { provider: "fed", model: "m" } },
    agents: { root: { model: "claude" } },
  });
  assert.equal(ruleOf(binding), ruleId("provider"));
  assert.equal(binding.inheritedFrom, "fed");
  assert.equal(binding.provider, "anthropic");
  assert.deepEqual(binding.agents, ["root"]);
});

test("a model's own auth completely replaces its provider's", () => {
  const { workload_identity_federation: block } = agentAuth({
    federation_rule_id: ruleId("model"),
    service_account_id: undefined,
    workspace_id: undefined,
  });
  const auth = { type: "workload_identity_federation", workload_identity_federation: block };
  const binding = bindingOf("claude", {
    providers: { fed: { provider: "anthropic", auth: agentAuth({ workspace_id: workspaceId("provider") }) } },
    models: { claude: { provider: "fed", model: "m", auth } },
    agents: { root: { model: "claude" } },
  });
  assert.equal(ruleOf(binding), ruleId("model"));
  assert.equal(binding.inheritedFrom, undefined);
  assert.equal(binding.federation?.values.serviceAccountId, undefined);
  assert.equal(binding.federation?.values.workspaceId, undefined);
});

test("a partial block in a model is an error, whatever its provider has", () => {
  const partial = {
    type: "workload_identity_federation",
    workload_identity_federation: { workspace_id: workspaceId("1") },
  };
  const { diagnostics } = lint(
    agentFile({
      providers: { fed: FEDERATED },
      models: { claude: { provider: "fed", model: "m", auth: partial } },
      agents: { root: { model: "claude" } },
    }),
  );
  assert.deepEqual([...new Set(errorCodes(diagnostics))], ["missing-key"]);
});

test("`auth: null` in a model is an error and does not inherit", () => {
  const source = agentFile({
    providers: { fed: FEDERATED },
    models: { claude: { provider: "fed", model: "m", auth: null } },
    agents: { root: { model: "claude" } },
  });
  assert.deepEqual(errorCodes(lint(source).diagnostics), ["empty-value"]);
  assert.deepEqual(bindings(source).bindings, []);
});

const TYPES: readonly [what: string, providers: Keys, provider: string, type: string][] = [
  ["is the type that its provider entry names", { fed: { provider: "anthropic" } }, "fed", "anthropic"],
  [
    "is the name of a provider entry that names none",
    { anthropic: { base_url: "https://x" } },
    "anthropic",
    "anthropic",
  ],
  ["is the provider itself without an entry", {}, "openai", "openai"],
  ["takes one step only", { first: { provider: "mistral" }, mistral: { provider: "anthropic" } }, "first", "mistral"],
  ["is that of an entry that shadows a built-in name", { anthropic: { provider: "mistral" } }, "anthropic", "mistral"],
];

for (const [what, providers, provider, type] of TYPES) {
  test(`the provider type of a model ${what}`, () => {
    const models = { it: { provider, model: "m" } };
    assert.equal(bindingOf("it", { providers, models, agents: { root: { model: "it" } } }).provider, type);
  });
}

test("models inherit a provider entry's own auth only, not that of an entry that it names", () => {
  const binding = bindingOf("claude", {
    providers: { first: { provider: "mistral" }, mistral: FEDERATED },
    models: { claude: { provider: "first", model: "m" } },
    agents: { root: { model: "claude" } },
  });
  assert.equal(binding.federation, undefined);
});

test("federation is only for the provider type `anthropic`, which is case-sensitive", () => {
  for (const provider of ["openai", "Anthropic", "amazon-bedrock"]) {
    const { diagnostics } = lint(
      agentFile({
        models: { claude: { provider, model: "m", auth: MODEL_AUTH } },
        agents: { root: { model: "claude" } },
      }),
    );
    assert.equal(errorCodes(diagnostics).length, 1, provider);
  }
});

test("a `provider/model` pair declares a model", () => {
  const binding = bindingOf("anthropic/claude-sonnet-4-5", {
    agents: { root: { model: "anthropic/claude-sonnet-4-5" } },
  });
  assert.deepEqual([binding.provider, binding.federation, binding.agents], ["anthropic", undefined, ["root"]]);
});

test("a pair inherits the auth of its provider entry", () => {
  const binding = bindingOf("fed/claude", { providers: { fed: FEDERATED }, agents: { root: { model: "fed/claude" } } });
  assert.equal(ruleOf(binding), ruleId("provider"));
  assert.equal(binding.inheritedFrom, "fed");
  assert.equal(binding.provider, "anthropic");
});

test("a pair is split at the first slash", () => {
  const binding = bindingOf("fed/a/b", { providers: { fed: FEDERATED }, agents: { root: { model: "fed/a/b" } } });
  assert.equal(binding.inheritedFrom, "fed");
});

test("a name in `models` takes precedence over a pair", () => {
  const binding = bindingOf("fed/claude", {
    providers: { fed: FEDERATED },
    models: { "fed/claude": { provider: "anthropic", model: "m", auth: MODEL_AUTH } },
    agents: { root: { model: "fed/claude" } },
  });
  assert.equal(ruleOf(binding), ruleId("model"));
});

const MODEL = { provider: "anthropic", model: "m" };
const REACHED: readonly [what: string, keys: Keys, names: readonly string[]][] = [
  ["an agent's model", { agents: { root: { model: "a" } } }, ["a"]],
  ["each part of a list", { agents: { root: { model: "a, fed/x ,b" } } }, ["a", "b", "fed/x"]],
  ["the parts of a list that are not empty", { agents: { root: { model: ",a,," } } }, ["a"]],
  ["fallback models", { agents: { root: { model: "a", fallback: { models: ["b", "fed/x"] } } } }, ["a", "b", "fed/x"]],
  ["an agent's compaction model", { agents: { root: { model: "a", compaction_model: "b" } } }, ["a", "b"]],
  ["nothing for `auto`", { agents: { root: { model: "auto" } } }, []],
  ["the other parts next to `auto`", { agents: { root: { model: "auto,a" } } }, ["a"]],
  ["nothing for an agent with `harness`", { agents: { root: { harness: { type: "x" }, model: "a" } } }, []],
  ["the model of an agent with an empty `harness`", { agents: { root: { harness: null, model: "a" } } }, ["a"]],
  ["nothing that only a model that is not reached leads to", { agents: { root: { model: "b" } } }, ["b"]],
  ["routes", { agents: { root: { model: "router" } } }, ["a", "fed/y", "router"]],
  ["a list of models to choose from", { agents: { root: { model: "first" } } }, ["a", "b", "first"]],
  ["a title model", { agents: { root: { model: "titled" } } }, ["b", "titled"]],
  ["a model's compaction model", { agents: { root: { model: "compacted" } } }, ["b", "compacted"]],
  ["its provider's compaction model", { agents: { root: { model: "lent" } } }, ["b", "lent"]],
  ["the compaction model of a pair's provider", { agents: { root: { model: "compacting/x" } } }, ["b", "compacting/x"]],
  ["models through models", { agents: { root: { model: "chain" } } }, ["b", "chain", "titled"]],
  ["models that lead to each other", { agents: { root: { model: "ping" } } }, ["ping", "pong"]],
  ["the parts of an alloy", { agents: { root: { model: "alloy" } } }, ["a", "alloy", "fed/x"]],
  [
    "the parts of an alloy in an alloy",
    { agents: { root: { model: "nested" } } },
    ["a", "alloy", "b", "fed/x", "nested"],
  ],
  ["the parts of alloys that name each other", { agents: { root: { model: "tick" } } }, ["a", "b", "tick", "tock"]],
  ["an alloy in a list", { agents: { root: { model: "b,alloy" } } }, ["a", "alloy", "b", "fed/x"]],
  ["not what only a fallback names for titles", { agents: { root: fallsBackTo("titled") } }, ["a", "titled"]],
  ["not what only a fallback's provider names", { agents: { root: fallsBackTo("lent") } }, ["a", "lent"]],
  [
    "not what a route of a fallback names for titles",
    { agents: { root: fallsBackTo("routed") } },
    ["a", "routed", "titled"],
  ],
  [
    "what another agent's model names for titles",
    { agents: { root: fallsBackTo("titled"), second: { model: "titled" } } },
    ["a", "b", "titled"],
  ],
  ["an agent's title model", { agents: { root: { model: "a", title_model: "b" } } }, ["a", "b"]],
  ["an agent's own title model only", { agents: { root: { model: "titled", title_model: "a" } } }, ["a", "titled"]],
  [
    "an agent's own compaction model only",
    { agents: { root: { model: "lent", compaction_model: "a" } } },
    ["a", "lent"],
  ],
  ["a model's own compaction model only", { agents: { root: { model: "both" } } }, ["a", "both"]],
  ["the model of a toolset", { agents: { root: { model: "a", toolsets: [{ type: "mcp", model: "b" }] } } }, ["a", "b"]],
  [
    "the models that a toolset lets choose",
    { agents: { root: { model: "a", toolsets: [{ type: "model_picker", models: ["b", "fed/x"] }] } } },
    ["a", "b", "fed/x"],
  ],
  [
    "the model of a hook",
    { agents: { root: { model: "a", hooks: { stop: [{ type: "model", model: "b" }] } } } },
    ["a", "b"],
  ],
  ["the model of a skill", { agents: { root: { model: "a", skills: [{ name: "s", model: "b" }] } } }, ["a", "b"]],
  [
    "not what a toolset hands on",
    { agents: { root: { model: "a", toolsets: [{ type: "mcp", env: { model: "b" } }] } } },
    ["a"],
  ],
  ["not the words of a command", { agents: { root: { model: "a", commands: { model: "say and/or write" } } } }, ["a"]],
  [
    "the models of RAG",
    {
      agents: { root: { model: "a", rag: ["docs"] } },
      rag: {
        docs: {
          strategies: [{ type: "chunked-embeddings", embedding_model: "fed/x" }],
          results: { reranking: { model: "b" } },
        },
      },
    },
    ["a", "b", "fed/x"],
  ],
];

/** An agent with the model `a`, and this one as a fallback. */
function fallsBackTo(model: string): Keys {
  return { model: "a", fallback: { models: [model] } };
}

for (const [what, keys, names] of REACHED) {
  test(`an agent reaches ${what}`, () => {
    const file = {
      providers: { fed: FEDERATED, compacting: { provider: "anthropic", compaction_model: "b" } },
      models: {
        a: { ...MODEL, title_model: undefined },
        b: MODEL,
        router: { ...MODEL, routing: [{ model: "a", examples: ["x"] }, { model: "fed/y" }] },
        first: { first_available: ["a", "b"] },
        titled: { ...MODEL, title_model: "b" },
        compacted: { ...MODEL, compaction_model: "b" },
        lent: { ...MODEL, provider: "compacting" },
        chain: { ...MODEL, title_model: "titled" },
        ping: { ...MODEL, title_model: "pong" },
        pong: { ...MODEL, title_model: "ping" },
        alloy: { model: "a, fed/x" },
        nested: { model: "alloy,b" },
        tick: { model: "tock,a" },
        tock: { model: "tick,b" },
        routed: { ...MODEL, routing: [{ model: "titled", examples: ["x"] }] },
        both: { ...MODEL, provider: "compacting", compaction_model: "a" },
      },
      ...keys,
    };
    assert.deepEqual(reached(file), names);
  });
}

test("a model lists all agents that reach it, in the order of the file, each once", () => {
  const binding = bindingOf("a", {
    models: { a: MODEL, b: { ...MODEL, title_model: "a" } },
    agents: { z: { model: "a,a,b" }, y: { harness: {} }, x: { model: "b" } },
  });
  assert.deepEqual(binding.agents, ["z", "x"]);
});

const EXCHANGES: readonly [what: string, model: Keys, provider: Keys, tokenUrl: string | undefined][] = [
  ["at the usual address", {}, {}, undefined],
  ["at the usual address, written out", { base_url: "https://api.anthropic.com/" }, {}, undefined],
  ["below the model's address", { base_url: "https://x/y" }, {}, "https://x/y/v1/oauth/token"],
  ["below its provider's URL", {}, { base_url: "https://p//" }, "https://p/v1/oauth/token"],
  ["below the model's address first", { base_url: "https://x" }, { base_url: "https://p" }, "https://x/v1/oauth/token"],
  [
    "below its provider's address if it is a router",
    { base_url: "https://x", routing: [{ model: "openai/gpt-5", examples: ["x"] }] },
    { base_url: "https://p" },
    "https://p/v1/oauth/token",
  ],
  ["nowhere if `auth` is ignored", {}, { base_url: "https://p", provider: undefined }, undefined],
];

for (const [what, model, provider, tokenUrl] of EXCHANGES) {
  test(`a token of an agent file is exchanged ${what}`, () => {
    const source = agentFile({
      providers: { fed: { ...FEDERATED, ...provider } },
      models: { it: { provider: "fed", model: "m", ...model } },
      agents: { root: { model: "it" } },
    });
    const binding = bindings(source).bindings.find(({ name }) => name === "it");
    assert.equal(binding?.federation?.values.tokenUrl?.value, tokenUrl);
  });
}

test("models that exchange at different URLs sign in differently", () => {
  const models = { a: { provider: "fed", model: "m" }, b: { provider: "fed", model: "m", base_url: "https://x" } };
  const source = agentFile({ providers: { fed: FEDERATED }, models, agents: { root: { model: "a,b" } } });
  assert.deepEqual(errorCodes(compile(source).diagnostics), ["awf-conflicting-identities"]);
});

test("without TLS, a token is only sent to names of this machine", () => {
  const codes = (base_url: string) => {
    const models = { it: { provider: "anthropic", model: "m", base_url, auth: MODEL_AUTH } };
    return lint(agentFile({ models, agents: { root: { model: "it" } } })).diagnostics.map(({ code }) => code);
  };
  for (const base of [
    "http://localhost:1",
    "http://127.0.0.1",
    "http://[::1]:8080/x",
    "https://x",
    "${BASE}",
    "HTTP://${HOST}",
  ]) {
    assert.deepEqual(codes(base), ["moved-exchange"], base);
  }
  for (const base of ["http://x", "http://127.0.0.2", "HTTP://metadata.google.internal"]) {
    assert.deepEqual(codes(base), ["insecure-url"], base);
  }
});

test("what a flavor uses is used, and what it declares is checked", () => {
  const keys = {
    providers: { fed: FEDERATED, lent: { ...FEDERATED, auth: MODEL_AUTH } },
    models: { plain: { provider: "openai", model: "m" }, claude: { provider: "fed", model: "m" } },
    agents: { root: { model: "plain" } },
    flavors: {
      ci: { agents: { root: { model: "claude" } } },
      half: { models: { claude: { provider: "lent", auth: null } } },
    },
  };
  assert.deepEqual(lint(agentFile(keys)).diagnostics, []);
  assert.equal(bindingOf("claude", keys).reachable, false);
  const unused = lint(agentFile({ ...keys, flavors: {} })).diagnostics.map(({ code }) => code);
  assert.deepEqual(unused, ["unused-auth", "unused-auth"]);
  const ids = { federation_rule_id: "fdrl_...", identity_token: { url: "https://x?$TOKEN" } };
  const patch = { auth: { workload_identity_federation: ids } };
  const found = lint(agentFile({ ...keys, flavors: { ...keys.flavors, more: { models: { claude: patch } } } }));
  assert.deepEqual(
    found.diagnostics.map(({ code, pointer }) => [code, pointer?.split("/").slice(1, 5).join("/")]),
    [
      ["placeholder-id", "flavors/more/models/claude"],
      ["secret-in-url", "flavors/more/models/claude"],
    ],
  );
  const codesOf = (parts: Keys) => {
    const more = { providers: { fed: { auth: { workload_identity_federation: parts } } } };
    return lint(agentFile({ ...keys, flavors: { ...keys.flavors, more } })).diagnostics.map(({ code }) => code);
  };
  assert.deepEqual(codesOf({ organization_id: "acme", colour: [] }), ["malformed-id", "unknown-key"]);
  // The other keys of the file's source stay.
  const replaced = { file: "/x", url: null, response_field: null };
  assert.deepEqual(codesOf({ identity_token: replaced }), ["key-needs-url"]);
  assert.deepEqual(codesOf({ identity_token: { ...replaced, headers: { A: "b" } } }), ["key-needs-url"]);
  assert.deepEqual(codesOf({ identity_token: { ...replaced, headers: null } }), []);
  for (const right of [
    { service_account_id: null },
    { identity_token: { headers: { A: null } } },
    { identity_token: { "command+": ["--verbose"] } },
    {},
  ])
    assert.deepEqual(codesOf(right), []);
});

test("what is configured for all agents is reachable, and known to those that name it", () => {
  const keys = {
    models: { a: { provider: "openai", model: "m" }, b: { ...MODEL, auth: MODEL_AUTH } },
    rag: { docs: { results: { reranking: { model: "b" } } } },
    agents: { root: { model: "a" }, reader: { model: "a", rag: ["docs"] } },
  };
  assert.deepEqual(bindingOf("b", keys).agents, ["reader"]);
  const unnamed = bindingOf("b", { ...keys, agents: { root: { model: "a" } } });
  assert.deepEqual([unnamed.agents, unnamed.reachable], [[], true]);
  assert.deepEqual(lint(agentFile({ ...keys, agents: { root: { model: "a" } } })).diagnostics, []);
});

test("an alloy stands for its parts: all of them are used, missing ones are undefined, and it can be selected", () => {
  const keys = {
    models: {
      opus: { ...MODEL, auth: MODEL_AUTH },
      gpt: { provider: "openai", model: "m" },
      inner: { model: "gpt,opus" },
      alloy: { model: "inner,gpt" },
      other: { ...MODEL, auth: PROVIDER_AUTH },
    },
    agents: { root: { model: "alloy" }, second: { model: "other" } },
  };
  assert.deepEqual(lint(agentFile(keys)).diagnostics, []);
  assert.equal(printed(agentFile(keys), { model: "alloy" })["AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID"], ruleId("model"));
  const [report] = requiredEnv(agentFile(keys), { model: "alloy" }).reports;
  assert.equal(
    report?.required.some(({ name }) => name === "OPENAI_API_KEY"),
    true,
  );
  const own = { ...keys, models: { ...keys.models, alloy: { model: "inner,gpt", auth: PROVIDER_AUTH } } };
  assert.deepEqual(
    lint(agentFile(own)).diagnostics.map(({ code }) => code),
    ["unused-auth"],
  );
  const missing = { ...keys, models: { ...keys.models, inner: { model: "gpt,opsu" } } };
  assert.deepEqual(errorCodes(lint(agentFile(missing)).diagnostics), ["undefined-model"]);
});

test("models that no agent reaches are checked and bound, but not reported and not compiled", () => {
  const keys = {
    models: { used: { ...MODEL, auth: MODEL_AUTH }, unused: { ...MODEL, auth: PROVIDER_AUTH } },
    agents: { root: { model: "used" } },
  };
  assert.equal(bindingOf("unused", keys).reachable, false);
  assert.equal(printed(agentFile(keys))["AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID"], ruleId("model"));
  const wrong = { ...keys, models: { ...keys.models, unused: { ...MODEL, auth: null } } };
  assert.deepEqual(errorCodes(lint(agentFile(wrong)).diagnostics), ["empty-value"]);
});

const SEVERAL = agentFile({
  providers: { fed: FEDERATED },
  models: {
    first: { provider: "fed", model: "a" },
    same: { provider: "anthropic", model: "b", auth: agentAuth({ federation_rule_id: ruleId("provider") }) },
    other: { provider: "anthropic", model: "c", auth: MODEL_AUTH },
    unused: { provider: "anthropic", model: "d", auth: agentAuth({ federation_rule_id: ruleId("unused") }) },
  },
  agents: { one: { model: "first,same" }, two: { model: "other" } },
});

test("models that sign in differently are an error that lists them", () => {
  const { output, diagnostics } = compile(SEVERAL);
  assert.equal(output, undefined);
  assert.deepEqual(errorCodes(diagnostics), ["awf-conflicting-identities"]);
  const { message } = present(diagnostics.find(({ code }) => code === "awf-conflicting-identities"));
  assert.match(message, /`first` and `other`/);
});

test("a model or an agent can be selected, and two paths to the same identity count as one", () => {
  const rule = (options: CompileOptions) => printed(SEVERAL, options)["AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID"];
  assert.equal(rule({ agent: "one" }), ruleId("provider"));
  assert.equal(rule({ agent: "two" }), ruleId("model"));
  assert.equal(rule({ model: "other" }), ruleId("model"));
  assert.equal(rule({ model: "unused" }), ruleId("unused"));
});

test("picking an unknown name is an error that suggests a known one", () => {
  for (const options of [{ model: "othr" }, { agent: "twoo" }]) {
    const { output, diagnostics } = compile(SEVERAL, options);
    assert.equal(output, undefined);
    assert.deepEqual(errorCodes(diagnostics), ["unknown-selection"]);
    const { message } = present(diagnostics.find(({ code }) => code === "unknown-selection"));
    assert.match(message, /Did you mean `(other|two)`\?/);
  }
});

test("an agent without a model is valid, and there is nothing to compile for it", () => {
  const source = agentFile({
    models: { claude: { ...MODEL, auth: MODEL_AUTH } },
    agents: { root: { model: "claude" }, outside: { harness: { type: "x" } } },
  });
  const { output, diagnostics } = compile(source, { agent: "outside" });
  assert.equal(output, undefined);
  assert.deepEqual(errorCodes(diagnostics), ["nothing-to-compile"]);
});

test("no federated model at all is an error", () => {
  const { output, diagnostics } = compile(agentFile({ models: { a: MODEL }, agents: { root: { model: "a" } } }));
  assert.equal(output, undefined);
  assert.deepEqual(errorCodes(diagnostics), ["nothing-to-compile"]);
});

test("an Anthropic model with a key next to a federated one is a warning, but a model of another provider is not", () => {
  const models = { fed: { ...MODEL, auth: MODEL_AUTH }, keyed: MODEL, other: { provider: "openai", model: "m" } };
  const { output, diagnostics } = compile(agentFile({ models, agents: { root: { model: "fed,keyed,other" } } }));
  assert.notEqual(output, undefined);
  assert.deepEqual(
    diagnostics.filter(({ code }) => code === "awf-shadows-key").map(({ severity }) => severity),
    ["warning"],
  );
  const others = compile(agentFile({ models, agents: { root: { model: "fed,other" } } })).diagnostics;
  assert.ok(!others.some(({ code }) => code === "awf-shadows-key"), "models of other providers do not matter");
});

const OWN = { id: "claude", auth: engineAuth({ "federation-rule-id": ruleId("own") }) };
const SHARED = { id: "claude", auth: engineAuth({ "federation-rule-id": ruleId("shared") }) };
const OTHER = { id: "claude", auth: engineAuth({ "federation-rule-id": ruleId("other") }) };

/** The rule that a workflow with these imports uses, and the paths that were read to find it. */
function ruleWith(keys: Keys, files: readonly Source[]): { readonly rule: unknown; readonly readings: string[] } {
  const readings: string[] = [];
  const found = bindings(workflowFile(keys), { readImport: importFrom(files, readings) });
  assert.deepEqual(errorCodes(found.diagnostics), []);
  return { rule: found.bindings.map(ruleOf)[0], readings };
}

const IMPORT_FORMS: readonly [what: string, imports: unknown][] = [
  ["a list of paths", ["shared.md"]],
  ["an object with `path`", [{ path: "shared.md", inputs: { x: 1 } }]],
  ["an object with `uses`", [{ uses: "shared.md", with: { x: 1 } }]],
  ["an object whose `aw` is a list", { aw: ["shared.md"] }],
  ["an object whose `aw` is a list of objects", { aw: [{ path: "shared.md" }] }],
  ["a path with a section", ["shared.md#Setup"]],
];

for (const [what, imports] of IMPORT_FORMS) {
  test(`an engine is found in imports that are ${what}`, () => {
    assert.equal(ruleWith({ imports }, [markdownFile("shared.md", { engine: SHARED })]).rule, ruleId("shared"));
  });
}

const SELECTIONS: readonly [what: string, engine: unknown, selects: boolean][] = [
  ["a string selects one", "claude", true],
  ["an object with `id` selects one", { id: "claude" }, true],
  ["an object with `runtime` selects one", { runtime: { id: "claude" } }, true],
  ["an object with `id` and auth selects one", OWN, true],
  ["an object with `model` only selects none", { model: "x" }, false],
  ["an object with `mcp` only selects none", { mcp: { timeout: 1 } }, false],
  ["an absent engine selects none", undefined, false],
];

for (const [what, engine, selects] of SELECTIONS) {
  test(`next to an import, an engine that is ${what}`, () => {
    const readImport = importFrom([markdownFile("shared.md", { engine: SHARED })]);
    const found = bindings(workflowFile({ engine, imports: ["shared.md"] }), { readImport });
    assert.deepEqual(errorCodes(found.diagnostics), selects ? ["several-engines"] : []);
    if (!selects) assert.deepEqual(found.bindings.map(ruleOf), [ruleId("shared")]);
  });
}

test("two imports with an engine are an error at the second", () => {
  const files = [markdownFile("a.md", { engine: "claude" }), markdownFile("b.md", { engine: SHARED })];
  const source = workflowFile({ imports: ["a.md", "b.md"] });
  const [found, ...others] = lint(source, { readImport: importFrom(files) }).diagnostics;
  assert.deepEqual([found?.code, found?.pointer, others], ["several-engines", "/imports/1", []]);
});

test("imports are searched depth first", () => {
  const files = [
    markdownFile("a.md", { imports: ["deep.md"] }),
    markdownFile("deep.md", { engine: SHARED }),
    markdownFile("b.md", {}),
  ];
  assert.deepEqual(ruleWith({ imports: ["a.md", "b.md"] }, files), {
    rule: ruleId("shared"),
    readings: ["a.md", "deep.md", "b.md"],
  });
});

test("a file and what it imports cannot both have an engine", () => {
  const files = [
    markdownFile("a.md", { imports: ["deep.md"], engine: SHARED }),
    markdownFile("deep.md", { engine: OTHER }),
  ];
  const { diagnostics } = lint(workflowFile({ imports: ["a.md"] }), { readImport: importFrom(files) });
  assert.deepEqual(
    diagnostics.map(({ code, path }) => [code, path]),
    [["several-engines", "a.md"]],
  );
});

test("each imported file is read once, even in a cycle of imports", () => {
  const files = [
    markdownFile("a.md", { imports: ["b.md", "workflow.md", "a.md"] }),
    markdownFile("b.md", { imports: ["a.md"] }),
    markdownFile("c.md", { engine: SHARED }),
    workflowFile({ imports: ["a.md"] }),
  ];
  assert.equal(ruleWith({ imports: ["a.md", "a.md", "b.md", "c.md"] }, files).rule, ruleId("shared"));
});

test("importing a file without frontmatter provides nothing and is not a mistake", () => {
  const files = [{ name: "notes.md", text: "# Notes\n" }, markdownFile("shared.md", { engine: SHARED })];
  assert.equal(ruleWith({ imports: ["notes.md", "shared.md"] }, files).rule, ruleId("shared"));
});

test("an import from another repository is not read, and the engine is unknown", () => {
  for (const path of ["owner/repo/shared.md@v1", "owner/repo/a/b.md@0123abc", "owner/repo/x.md@main#Section"]) {
    const readings: string[] = [];
    const source = workflowFile({ imports: [path, "shared.md"] });
    const readImport = importFrom([markdownFile("shared.md", { engine: SHARED })], readings);
    const { diagnostics, bindings: found } = bindings(source, { readImport });
    assert.deepEqual(
      diagnostics.map(({ code, severity }) => [code, severity]),
      [["remote-import", "note"]],
    );
    assert.deepEqual([found, readings.includes("shared.md")], [[], true]);
    assert.equal(compile(source, { readImport }).output, undefined);
  }
});

test("an import from another repository after the one that has the engine does not matter", () => {
  const imports = ["shared.md", "owner/repo/x.md@v1"];
  assert.equal(ruleWith({ imports }, [markdownFile("shared.md", { engine: SHARED })]).rule, ruleId("shared"));
});

test("an import that cannot be read is an error at its path", () => {
  for (const imports of [["gone.md"], [{ path: "gone.md" }], { aw: [{ uses: "gone.md" }] }]) {
    const source = workflowFile({ imports });
    const [found, ...others] = lint(source).diagnostics;
    assert.equal(found?.code, "missing-import");
    assert.equal(source.text.slice(found.start.offset, found.end.offset), '"gone.md"');
    assert.deepEqual(others, []);
  }
});

test("a mistake in an imported block is reported in the file where it is written", () => {
  const auth = engineAuth({ "federation-rule-id": "wrong" });
  const readImport = importFrom([markdownFile("shared.md", { engine: { id: "claude", auth } })]);
  const { diagnostics } = lint(workflowFile({ imports: ["shared.md"] }), { readImport });
  assert.deepEqual(
    diagnostics.map(({ code, path }) => [code, path]),
    [["malformed-id", "shared.md"]],
  );
});

test("an import adds its `env` and that of its engine, and the workflow's own takes precedence", () => {
  const shared = { ...SHARED, env: { AWF_AUTH_ANTHROPIC_WORKSPACE_ID: workspaceId("shared") } };
  const readImport = importFrom([
    markdownFile("shared.md", {
      engine: shared,
      env: { AWF_AUTH_OIDC_AUDIENCE: "https://shared.example", AWF_AUTH_ANTHROPIC_TOKEN_URL: "https://never.example" },
    }),
  ]);
  const keys = { imports: ["shared.md"], env: { AWF_AUTH_ANTHROPIC_TOKEN_URL: "https://own.example" } };
  const found = printed(workflowFile(keys), { readImport });
  assert.equal(found["AWF_AUTH_ANTHROPIC_WORKSPACE_ID"], workspaceId("shared"));
  assert.equal(found["AWF_AUTH_ANTHROPIC_TOKEN_URL"], "https://own.example");
  assert.equal(found["AWF_AUTH_OIDC_AUDIENCE"], "https://shared.example");
});

test("a shared file without `on` is a workflow to `lint`, checked without permissions", () => {
  assert.deepEqual(lint(markdownFile("shared.md", { engine: SHARED })).diagnostics, []);
});

const WORKSPACE = "AWF_AUTH_ANTHROPIC_WORKSPACE_ID";
const layers = (top: unknown, auth: string | undefined, engine: unknown, sandbox: unknown): Keys => ({
  ...(top !== undefined && { env: { [WORKSPACE]: top } }),
  engine: {
    id: "claude",
    auth: engineAuth({ "workspace-id": auth }),
    ...(engine !== undefined && { env: { [WORKSPACE]: engine } }),
  },
  ...(sandbox !== undefined && { sandbox: { agent: { env: { [WORKSPACE]: sandbox } } } }),
});

const LAYERS: readonly [what: string, keys: Keys, value: string | undefined][] = [
  [
    "top-level `env` holds if nothing lies over it",
    layers(workspaceId("1"), undefined, undefined, undefined),
    workspaceId("1"),
  ],
  [
    "`engine.auth` beats top-level `env`",
    layers(workspaceId("1"), workspaceId("2"), undefined, undefined),
    workspaceId("2"),
  ],
  [
    "`engine.env` beats `engine.auth`",
    layers(workspaceId("1"), workspaceId("2"), workspaceId("3"), undefined),
    workspaceId("3"),
  ],
  [
    "`sandbox.agent.env` beats all",
    layers(workspaceId("1"), workspaceId("2"), workspaceId("3"), workspaceId("4")),
    workspaceId("4"),
  ],
  [
    "an empty value in `engine.env` hides lower layers",
    layers(workspaceId("1"), workspaceId("2"), "", undefined),
    undefined,
  ],
  [
    "an empty value in `sandbox.agent.env` hides lower layers",
    layers(workspaceId("1"), workspaceId("2"), workspaceId("3"), ""),
    undefined,
  ],
  ["a null is an empty value", layers(workspaceId("1"), workspaceId("2"), null, undefined), undefined],
  [
    "an empty value in top-level `env` hides nothing",
    layers("", workspaceId("2"), undefined, undefined),
    workspaceId("2"),
  ],
];

for (const [what, keys, value] of LAYERS) {
  test(`of the layers of a workflow, ${what}`, () => {
    const [binding] = bindings(workflowFile(keys)).bindings;
    assert.equal(present(binding).federation?.values.workspaceId?.value, value);
  });
}

test("the layers can add what the block lacks, and override what it needs", () => {
  const auth = { type: "github-oidc", provider: "aws" };
  const env = { AWF_AUTH_AWS_ROLE_ARN: "arn:aws:iam::123456789012:role/x", AWF_AUTH_AWS_REGION: "eu-central-1" };
  assert.equal(printed(workflowFile({ engine: { id: "claude", auth, env } }))["AWF_AUTH_AWS_REGION"], "eu-central-1");
  const emptied = { id: "claude", auth: engineAuth(), env: { AWF_AUTH_ANTHROPIC_ORGANIZATION_ID: "" } };
  const { output, diagnostics } = compile(workflowFile({ engine: emptied }));
  assert.equal(output, undefined);
  assert.equal(errorCodes(diagnostics).length, 1);
});

test("all notations of a workflow compile to the same variables", () => {
  const audience = "https://api.anthropic.com";
  const { workload_identity_federation: nested } = agentAuth({
    identity_token: undefined,
    workspace_id: workspaceId("1"),
    audience,
  });
  const { type: _, provider: __, ...flat } = engineAuth({ "workspace-id": workspaceId("1"), audience });
  const auths = [
    engineAuth({ "workspace-id": workspaceId("1"), audience }),
    { type: "anthropic-wif", ...flat },
    { type: "workload_identity_federation", workload_identity_federation: nested },
    agentAuth({ workspace_id: workspaceId("1") }),
  ];
  const outputs = auths.map((auth) => compile(workflowFile({ engine: { id: "claude", auth } })).output);
  const agent = compile(federatedAgent(agentAuth({ workspace_id: workspaceId("1") }))).output;
  assert.deepEqual([...new Set([...outputs, agent])], [present(agent)]);
});

test("the same block needs the same runner variables in both dialects", () => {
  const auth = agentAuth();
  const [workflow, agent] = [workflowFile({ engine: { id: "claude", auth } }), federatedAgent(auth)].map((source) =>
    requiredEnv(source).reports[0]?.required.map(({ name }) => name),
  );
  assert.deepEqual(workflow, ["ACTIONS_ID_TOKEN_REQUEST_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_URL"]);
  assert.deepEqual(agent, workflow);
});
