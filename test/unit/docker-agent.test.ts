// What docker-agent refuses to load, rejects before the start or fails with at the first request, and what it runs: several variants
// per class, with the nearest good files. As observed with configuration version 15.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { lint, type Severity } from "../../src/index.ts";
import { agentAuth, agentFile, type Keys } from "../support/sources.ts";

/** The codes that a file must raise, each once. Warnings and notes have their severity after a colon. */
type Expected = readonly string[];

interface Variant {
  readonly what: string;
  readonly file: Keys;
  readonly expected: Expected;
}

const AUTH = agentAuth({}, { file: "/var/run/secrets/anthropic/token" });
const FEDERATED = { provider: "anthropic", auth: AUTH };
const KEYED = { provider: "openai", model: "gpt-5" };
const OPUS = { provider: "fed", model: "claude-opus-4-1" };

interface Parts {
  readonly providers?: Keys;
  readonly models?: Keys;
  readonly agents?: Keys;
  readonly [key: string]: unknown;
}

/** A file that docker-agent runs, with some parts replaced. */
function fileWith({ providers = {}, models = {}, agents = {}, ...rest }: Parts): Keys {
  return {
    ...rest,
    providers: { fed: FEDERATED, ...providers },
    models: { opus: OPUS, gpt: KEYED, ...models },
    agents: { root: { model: "opus", instruction: "Help." }, ...agents },
  };
}

// What happens to a sign-in once the file is loaded is up to other tests.
const AFTER_LOADING: ReadonlySet<string> = new Set(["token-shared-by-clients", "mixed-sign-in", "moved-exchange"]);

const ORDER: readonly Severity[] = ["error", "warning", "note"];

function foundIn(file: Keys): string[] {
  return lint(agentFile(file))
    .diagnostics.filter(({ code }) => !AFTER_LOADING.has(code))
    .map(({ code, severity }) => (severity === "error" ? code : `${code}:${severity}`))
    .toSorted((a, b) => a.localeCompare(b));
}

function holds(name: string, variants: readonly Variant[]): void {
  describe(name, () => {
    for (const { what, file, expected } of variants)
      test(what, () => {
        assert.deepEqual(
          foundIn(file),
          [...expected].toSorted((a, b) => a.localeCompare(b)),
        );
      });
  });
}

/** The same change with each of several values. */
function each<T>(values: readonly T[], expected: Expected, file: (value: T) => Keys): Variant[] {
  return values.map((value) => ({
    what: `${JSON.stringify(value)}: ${String(expected)}`,
    file: file(value),
    expected,
  }));
}

holds("a file that docker-agent runs", [
  { what: "the file that the others are made of", file: fileWith({}), expected: [] },
]);

holds("version", [
  ...each([8, "8", 9, "10", "15", 15, "", null], [], (version) => fileWith({ version })),
  ...each(["v8", "8.0", "08", "99", "17", "8 ", "latest", "-1", 8.5, true], ["unsupported-version"], (version) =>
    fileWith({ version }),
  ),
  ...each([16, "16"], ["unsupported-version:warning"], (version) => fileWith({ version })),
  ...each([0, "3", "7", 7], ["auth-needs-version"], (version) => fileWith({ version: version === 0 ? "3" : version })),
  {
    what: "0 to 15 without auth",
    file: { version: "0", models: { gpt: KEYED }, agents: { root: { model: "gpt" } } },
    expected: [],
  },
]);

const NEWER: readonly [string, string, Parts][] = [
  ["8", "10", { models: { opus: { ...OPUS, title_model: "gpt" } } }],
  ["9", "10", { models: { pick: { first_available: ["opus"] } }, agents: { root: { model: "pick" } } }],
  ["10", "11", { models: { opus: { ...OPUS, compaction_model: "gpt" } } }],
  ["10", "11", { agents: { root: { model: "opus", compaction_model: "gpt" } } }],
  ["10", "11", { providers: { fed: { ...FEDERATED, compaction_model: "gpt" } } }],
  ["10", "11", { models: { opus: { ...OPUS, bypass_models_gateway: true } } }],
  ["9", "10", { agents: { shell: { harness: { type: "codex" } } } }],
];
holds(
  "keys and the version that has them",
  NEWER.flatMap(([without, having, keys]) => [
    {
      what: `${without} does not have ${JSON.stringify(keys)}`,
      file: fileWith({ version: without, ...keys }),
      expected: ["key-needs-version"],
    },
    { what: `${having} has ${JSON.stringify(keys)}`, file: fileWith({ version: having, ...keys }), expected: [] },
  ]),
);

holds("entries of providers", [
  ...each(["a/b", " fed", "fed ", ""], ["unreachable-provider"], (name) =>
    fileWith({ providers: { [name]: { provider: "anthropic" } } }),
  ),
  ...each(["my fed", "Fed_1", "a.b"], [], (name) => fileWith({ providers: { [name]: { provider: "anthropic" } } })),
  {
    what: "`anthropic` with auth and no provider",
    file: fileWith({
      providers: { anthropic: { auth: AUTH } },
      models: { opus: { provider: "anthropic", model: "x" } },
    }),
    expected: ["missing-base-url", "unused-auth:warning"],
  },
  {
    what: "`anthropic` with auth and a provider",
    file: fileWith({
      providers: { anthropic: FEDERATED },
      models: { haiku: { provider: "anthropic", model: "x" } },
      agents: { a: { model: "haiku" } },
    }),
    expected: [],
  },
  ...each(
    [{}, null, { token_key: "K" }, { provider: "openai" }, { provider: "anthropic", api_type: "openai_responses" }],
    ["missing-base-url"],
    (entry) => fileWith({ providers: { other: entry } }),
  ),
  ...each(
    [{ provider: "google" }, { base_url: "https://x.example" }, { provider: "openai", base_url: "https://x.example" }],
    [],
    (entry) => fileWith({ providers: { other: entry } }),
  ),
  {
    what: "another name with auth and no provider",
    file: fileWith({ providers: { fed: { auth: AUTH } } }),
    expected: ["unsupported-provider"],
  },
  {
    what: "auth next to a base_url, without provider",
    file: fileWith({ providers: { fed: { auth: AUTH, base_url: "https://x.example" } } }),
    expected: ["ignored-auth"],
  },
  {
    what: "the same on an entry that nothing uses",
    file: fileWith({ providers: { other: { auth: AUTH, base_url: "https://x.example" } } }),
    expected: ["ignored-auth:warning", "unused-auth:warning"],
  },
  {
    what: "a model's own auth, and an entry without provider",
    file: fileWith({
      providers: { gate: { base_url: "https://x.example" } },
      models: { opus: { provider: "gate", model: "x", auth: AUTH } },
    }),
    expected: ["unsupported-provider", "unused-auth:warning"],
  },
]);

holds("api_type", [
  ...each(["openai_chatcompletions", "openai_responses"], [], (api_type) =>
    fileWith({ providers: { own: { api_type, base_url: "https://x.example" } } }),
  ),
  ...each(["openai", "anthropic", "OpenAI_responses"], ["unsupported-api-type"], (api_type) =>
    fileWith({ providers: { own: { api_type, base_url: "https://x.example" } } }),
  ),
  ...each(["openai_responses", "anthropic"], ["unsupported-api-type"], (api_type) =>
    fileWith({ models: { gpt: { ...KEYED, api_type } } }),
  ),
  ...each(["google", "claude"], ["unsupported-api-type"], (api_type) =>
    fileWith({ models: { opus: { ...OPUS, provider_opts: { api_type } } } }),
  ),
  ...each(["openai", "openai_responses"], ["ignored-auth"], (api_type) =>
    fileWith({ models: { opus: { ...OPUS, provider_opts: { api_type } } } }),
  ),
  ...each(["anthropic"], [], (api_type) => fileWith({ models: { opus: { ...OPUS, provider_opts: { api_type } } } })),
  ...each(["openai_responses"], [], (api_type) =>
    fileWith({ models: { gpt: { ...KEYED, provider_opts: { api_type } } }, agents: { gpt: { model: "gpt" } } }),
  ),
  ...each(["responses"], ["unsupported-api-type"], (api_type) =>
    fileWith({ models: { gpt: { ...KEYED, provider_opts: { api_type } } }, agents: { gpt: { model: "gpt" } } }),
  ),
]);

holds("the address of a provider", [
  ...each(
    [
      "https://${HOST}/v1",
      "https://$HOST:$PORT/v1",
      "https://x:port/v1",
      "https://x.example/%zz",
      "$HOST:8080/v1",
      "https://a b.example",
    ],
    ["malformed-address"],
    (base_url) => fileWith({ providers: { own: { base_url } } }),
  ),
  ...each(
    [
      "https://$HOST/v1",
      "${URL}",
      "$URL/v1",
      "https://x.example/${PATH}",
      "https://x.example:8443/v1?a=%zz",
      "http://[::1]:8080",
    ],
    [],
    (base_url) => fileWith({ providers: { own: { base_url } } }),
  ),
  ...each(
    ["https://x.example:99999", "x.example/v1", "ftp://x.example", "https:///v1"],
    ["malformed-address"],
    (base_url) =>
      fileWith({
        providers: { own: { base_url } },
        models: { m: { provider: "own", model: "x" } },
        agents: { a: { model: "m" } },
      }),
  ),
  ...each(["https://x.example:99999", "x.example/v1"], [], (base_url) =>
    fileWith({ providers: { own: { base_url } } }),
  ),
  ...each(["https://${HOST}/v1", "https://x.example:${PORT}"], [], (base_url) =>
    fileWith({ models: { gpt: { ...KEYED, base_url } }, agents: { gpt: { model: "gpt" } } }),
  ),
]);

const LIST = ["gpt,opus", "gpt, opus", "opus,"];
const NO_NAME = ["auto", "nothing", " opus", "opus "];
holds("the model of an agent", [
  ...each(
    ["opus", "opus,gpt", " opus , gpt ", "auto", "opus,auto", "fed/claude-x", "openai/gpt-5, opus", "opus,"],
    [],
    (model) => fileWith({ agents: { other: { model } } }),
  ),
  ...each(["opsu", "opus,nothing", "claude-opus-4-1", "/x", "openai/"], ["undefined-model"], (model) =>
    fileWith({ agents: { other: { model } } }),
  ),
  ...each([{}, { model: "" }, { model: "," }, { model: null }, null, { harness: null }], ["missing-model"], (agent) =>
    fileWith({ agents: { other: agent } }),
  ),
  ...each([{ harness: { type: "codex" } }, { harness: { type: "pi" }, model: "nothing" }], [], (agent) =>
    fileWith({ agents: { other: agent } }),
  ),
  {
    what: "an alloy, also nested",
    file: fileWith({
      models: { both: { model: "opus, more" }, more: { model: "gpt,fed/claude-x" } },
      agents: { root: { model: "opus,both" } },
    }),
    expected: [],
  },
  {
    what: "an alloy that names itself",
    file: fileWith({ models: { both: { model: "both,opus" } }, agents: { other: { model: "both" } } }),
    expected: ["endless-alloy"],
  },
  {
    what: "two alloys that name each other",
    file: fileWith({
      models: { one: { model: "two,opus" }, two: { model: "one,opus" } },
      agents: { other: { model: "one" } },
    }),
    expected: ["endless-alloy"],
  },
  {
    what: "an alloy that names itself and that nothing uses",
    file: fileWith({ models: { both: { model: "both,opus" } } }),
    expected: [],
  },
]);

type SlotFile = (name: string, more?: Keys) => Keys;
const SLOTS: Readonly<Record<string, SlotFile>> = {
  "fallback.models": (name, models = {}) =>
    fileWith({ models, agents: { root: { model: "opus", fallback: { models: [name] } } } }),
  title_model: (name, more) => fileWith({ models: { ...more, opus: { ...OPUS, title_model: name } } }),
  "compaction_model of a model": (name, more) =>
    fileWith({ models: { ...more, opus: { ...OPUS, compaction_model: name } } }),
  "compaction_model of an agent": (name, models = {}) =>
    fileWith({ models, agents: { root: { model: "opus", compaction_model: name } } }),
  "compaction_model of a provider": (name, models = {}) =>
    fileWith({ models, providers: { fed: { ...FEDERATED, compaction_model: name } } }),
  "a route": (name, more) => routed({ model: name, examples: ["hi"] }, more),
  first_available: (name, more) =>
    fileWith({ models: { ...more, pick: { first_available: [name] } }, agents: { root: { model: "opus,pick" } } }),
};
for (const [slot, file] of Object.entries(SLOTS)) {
  const isTrimmed = slot === "first_available";
  holds(`${slot} takes one literal name`, [
    ...each(["gpt", "openai/gpt-5", "fed/claude-x"], [], file),
    ...each([...LIST, ...NO_NAME], ["undefined-model"], file).filter(
      ({ what }) => !(isTrimmed && /^" opus"|^"opus "/.test(what)),
    ),
    ...each(isTrimmed ? [" opus", "opus "] : [], ["undefined-model:warning"], file),
    ...each(["anthropic/a,openai/b"], ["unsuitable-model"], file),
    {
      what: "an alloy",
      file: file("both", { both: { model: "gpt,opus" } }),
      expected: ["unsuitable-model"],
    },
  ]);
}

const ROUTER = { ...OPUS, routing: [{ model: "gpt", examples: ["hi"] }] };
const PICK = { first_available: ["opus", "gpt"] };
function routed(route: Keys, models: Keys = {}): Keys {
  return fileWith({
    models: { router: { ...OPUS, routing: [route] }, ...models },
    agents: { root: { model: "opus,router" } },
  });
}
holds("routes and selectors", [
  { what: "a route", file: routed({ model: "gpt", examples: [] }), expected: [] },
  ...each([{}, { model: "" }, { model: null, examples: ["hi"] }], ["missing-model"], (route) => routed(route)),
  { what: "a router as a route", file: routed({ model: "inner" }, { inner: ROUTER }), expected: ["unsuitable-model"] },
  { what: "a selector as a route", file: routed({ model: "inner" }, { inner: PICK }), expected: [] },
  {
    what: "a router as a fallback",
    file: fileWith({ models: { r: ROUTER }, agents: { root: { model: "opus", fallback: { models: ["r"] } } } }),
    expected: [],
  },
  {
    what: "a router without a provider",
    file: fileWith({ models: { r: { ...ROUTER, provider: "" } }, agents: { root: { model: "opus,r" } } }),
    expected: ["incomplete-model"],
  },
  {
    what: "a router without a model",
    file: fileWith({ models: { r: { ...ROUTER, model: "" } }, agents: { root: { model: "opus,r" } } }),
    expected: ["incomplete-model"],
  },
  { what: "a selector", file: fileWith({ models: { pick: PICK }, agents: { root: { model: "pick" } } }), expected: [] },
  {
    what: "a selector within one",
    file: fileWith({
      models: { pick: { first_available: ["inner"] }, inner: PICK },
      agents: { root: { model: "pick,opus" } },
    }),
    expected: ["unsuitable-model"],
  },
  {
    what: "a selector after another candidate, which is refused at load too",
    file: fileWith({
      models: { pick: { first_available: ["opus", "inner", "nothing"] }, inner: PICK },
      agents: { root: { model: "pick" } },
    }),
    expected: ["unsuitable-model", "undefined-model:warning"],
  },
  ...each(
    [
      { provider: "openai" },
      { model: "x" },
      { temperature: 0 },
      { base_url: "https://x.example" },
      { token_key: "K" },
      { title_model: "gpt" },
      { compaction_model: "gpt" },
      { routing: [{ model: "gpt" }] },
      { provider_opts: { a: 1 } },
      { cost: { input: 1 } },
    ],
    ["first-available-with-key"],
    (key) => fileWith({ models: { pick: { ...PICK, ...key } }, agents: { root: { model: "opus,pick" } } }),
  ),
  ...each(
    [{ description: "x" }, { routing: [] }, { provider_opts: {} }, { title_model: "" }, { auth: null }].slice(0, 4),
    [],
    (key) => fileWith({ models: { pick: { ...PICK, ...key } }, agents: { root: { model: "pick" } } }),
  ),
  ...each([[], ["", "opus"], ["  "]], ["missing-model"], (first_available) =>
    fileWith({ models: { pick: { first_available } } }),
  ),
  ...each([{}, { model: "claude" }, null, { temperature: 1 }], ["incomplete-model"], (m) =>
    fileWith({ models: { m }, agents: { root: { model: "opus,m" } } }),
  ),
  ...each([{}, { model: "claude" }, null], [], (m) => fileWith({ models: { m } })),
]);

holds("what is never followed", [
  {
    what: "a dead title of a model that nothing uses",
    file: fileWith({ models: { idle: { ...KEYED, title_model: "nothing" } } }),
    expected: ["undefined-model:warning"],
  },
  {
    what: "a dead route of an unused model, which is refused too",
    file: fileWith({ models: { idle: { ...KEYED, routing: [{ model: "nothing" }] } } }),
    expected: ["undefined-model"],
  },
  {
    what: "a padded route of a model that nothing uses",
    file: fileWith({ models: { idle: { ...KEYED, routing: [{ model: " gpt" }] } } }),
    expected: ["undefined-model:warning"],
  },
  {
    what: "the title of a fallback",
    file: fileWith({
      models: { gpt: { ...KEYED, title_model: "nothing" } },
      agents: { root: { model: "opus", fallback: { models: ["gpt"] } } },
    }),
    expected: ["undefined-model:warning"],
  },
  {
    what: "a compaction model that the agent overrides",
    file: fileWith({
      models: { opus: { ...OPUS, compaction_model: "nothing" } },
      agents: { root: { model: "opus", compaction_model: "gpt" } },
    }),
    expected: ["undefined-model:warning"],
  },
  {
    what: "the title of the second model, after the first's",
    file: fileWith({
      models: { opus: { ...OPUS, title_model: "gpt" }, two: { ...OPUS, title_model: "nothing" } },
      agents: { root: { model: "opus,two" } },
    }),
    expected: ["undefined-model:warning"],
  },
  {
    what: "an auth without a value, on a model of another provider",
    file: fileWith({ models: { gpt: { ...KEYED, auth: null } } }),
    expected: ["empty-value"],
  },
]);

holds("providers of models", [
  ...each(["antropic", "OpenAI", " openai", "open-ai", "Fed"], ["undefined-provider"], (provider) =>
    fileWith({ models: { m: { provider, model: "x" } }, agents: { root: { model: "opus,m" } } }),
  ),
  ...each(["ghost", "antropic"], ["undefined-provider:warning"], (provider) =>
    fileWith({ models: { m: { provider, model: "x" } } }),
  ),
  ...each(["ghost"], ["undefined-provider:warning"], (provider) =>
    fileWith({ models: { m: { provider, model: "x" } }, agents: { root: { model: "opus,m" } } }),
  ),
  ...each(["OPENAI/gpt", "fedd/x"], ["undefined-provider"], (model) => fileWith({ agents: { other: { model } } })),
  ...each(["openai", "mistral", "ollama", "amazon-bedrock", "openai_responses", "own"], [], (provider) =>
    fileWith({
      providers: { own: { base_url: "https://x.example" } },
      models: { m: { provider, model: "x" } },
      agents: { root: { model: "opus,m" } },
    }),
  ),
  {
    what: "an entry whose type is another entry's name",
    file: fileWith({
      providers: { two: { provider: "fed" } },
      models: { m: { provider: "two", model: "x" } },
      agents: { root: { model: "opus,m" } },
    }),
    expected: ["undefined-provider"],
  },
]);

function keyed(keys: Keys): Keys {
  return fileWith({ models: { gpt: { ...KEYED, ...keys } }, agents: { gpt: { model: "gpt" } } });
}
holds("before the start", [
  ...each(["${K}", "$K", "MY KEY", "my-key", "K}", "1K"], ["malformed-token-key"], (token_key) => keyed({ token_key })),
  ...each(["K", "_my_key1"], [], (token_key) => keyed({ token_key })),
  ...each(["${K}"], [], (token_key) => fileWith({ models: { gpt: { ...KEYED, token_key } } })),
  ...each(
    ["https://x.example/${X:-y}", "https://x.example/$$", "https://${ HOST }/", "${X:-https://x.example}"],
    ["malformed-reference"],
    (base_url) => keyed({ base_url }),
  ),
  ...each(["gpt-$$", "${M:-gpt}", "${{ vars.M }}", "$1"], ["malformed-reference"], (model) => keyed({ model })),
  ...each(["${}gpt", "gpt-${", "\\$M"], ["malformed-reference:warning"], (model) => keyed({ model })),
  ...each(["${M}", "$M", "${env.M}", "${ env.M }", "ft:gpt-4o:x"], [], (model) => keyed({ model })),
  ...each(["${X:-y}"], [], (model) => fileWith({ models: { gpt: { ...KEYED, model } } })),
]);

function asking(url: unknown, header?: string): Keys {
  const token = { url, ...(header !== undefined && { headers: { Authorization: header } }) };
  return fileWith({ providers: { fed: { ...FEDERATED, auth: agentAuth({}, token) } } });
}
function at(base_url: string): Keys {
  return fileWith({ models: { opus: { ...OPUS, base_url } } });
}
holds("at the first request", [
  ...each(
    [
      "https://x.example/t",
      "https://${HOST}/t",
      "https://x.example:${PORT}/t",
      "${URL}/t",
      "https://x.example/t?a=%20",
    ],
    [],
    (url) => asking(url),
  ),
  ...each(["https://x.example/t ", "https://x.example/t\n", "${URL} "], ["padded-value"], (url) => asking(url)),
  ...each(
    [" https://x.example/t", "https:///t", "ftp://x", `https://x/${"x".repeat(9000)}`],
    ["invalid-value"],
    (url) => asking(url),
  ),
  ...each(["https://x.example/a\nb"], ["unsafe-value"], (url) => asking(url)),
  ...each(
    ["https://x.example/%zz", "https://x.example:port/t", "https://x.example:99999/t", "${URL}/%zz"],
    ["malformed-address"],
    (url) => asking(url),
  ),
  ...each(["bearer ${T} ", " bearer ${T}", "bearer ${T}\n"], ["padded-value"], (header) =>
    asking("https://x.example/t", header),
  ),
  ...each(["bearer ${T}"], [], (header) => asking("https://x.example/t", header)),
  ...each(["file:///var/run/token", "https://x.example/t", "FILE://x"], ["unexpanded-path"], (file) =>
    fileWith({ providers: { fed: { ...FEDERATED, auth: agentAuth({}, { file }) } } }),
  ),
  ...each(["/var/run/token ", "/var/run/token\n"], ["padded-value"], (file) =>
    fileWith({ providers: { fed: { ...FEDERATED, auth: agentAuth({}, { file }) } } }),
  ),
  ...each(["/var/run/a:b", "file:x", "C:\\token"], [], (file) =>
    fileWith({ providers: { fed: { ...FEDERATED, auth: agentAuth({}, { file }) } } }),
  ),
  ...each(["http://x.example", "http://127.0.0.2:80", "http://a.localhost", "HTTP://10.0.0.1"], ["insecure-url"], at),
  ...each(
    ["http://localhost:8080", "http://127.0.0.1", "http://[::1]:80/x", "https://x.example", "http://${HOST}"],
    [],
    at,
  ),
  ...each(["http://x.example"], [], (base_url) => keyed({ base_url })),
]);

holds("what only a newer version may read", [
  ...each(["15", 8], ["unsupported-syntax"], (version) => fileWith({ version, models: { m: "fed/x" } })),
  ...each([undefined, ""], ["unsupported-syntax:note"], (version) => fileWith({ version, models: { m: "fed/x" } })),
  ...each(["include", "x-common"], ["unsupported-syntax"], (key) => fileWith({ version: "15", [key]: ["a.yaml"] })),
  ...each(["include", "x-common"], ["unsupported-syntax:note"], (key) => fileWith({ [key]: ["a.yaml"] })),
  {
    what: "16",
    file: fileWith({ version: "16", models: { m: "fed/x" } }),
    expected: ["unsupported-version:warning", "unsupported-syntax:note"],
  },
]);

test("a finding is at the place of the mistake", () => {
  const places: readonly [Keys, string][] = [
    [fileWith({ version: "v8" }), '"v8"'],
    [fileWith({ agents: { root: { model: "opus", fallback: { models: ["opus,gpt"] } } } }), '"opus,gpt"'],
    [routed({ model: "router" }), '"router"'],
    [fileWith({ providers: { own: { base_url: "https://${HOST}/v1" } } }), '"https://${HOST}/v1"'],
    [keyed({ token_key: "${K}" }), '"${K}"'],
    [keyed({ model: "gpt-$$" }), "$$"],
    [fileWith({ models: { pick: { ...PICK, title_model: "gpt" } } }), '"title_model"'],
  ];
  for (const [file, expected] of places) {
    const source = agentFile(file);
    const [found] = lint(source).diagnostics.toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
    assert.ok(found);
    assert.equal(source.text.slice(found.start.offset, found.end.offset), expected);
  }
});
