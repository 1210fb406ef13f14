// Any file: nothing throws, every place is in the text, nothing printed is a command, and no credential is repeated.
// `npm run fuzz` does the same for as long as you like; here it is always the same few files.
import { test } from "node:test";
import * as fc from "fast-check";
import type { Source } from "../../src/index.ts";
import { WORDS } from "../support/dictionary.ts";
import { hostileSource, mutatedSource, plantedSource, TOKENS } from "../support/hostile-sources.ts";
import { anyChoice, checkNoToken, checkPromises } from "../support/promises.ts";
import { agentAuth, engineAuth, federatedAgent, GITHUB_TOKEN, workflowFile } from "../support/sources.ts";

function budget(numRuns: number): { readonly seed: number; readonly numRuns: number } {
  return { seed: 1, numRuns };
}

test("any file keeps every promise", () => {
  fc.assert(
    fc.property(hostileSource, anyChoice, (source, choice) => void checkPromises(source, choice)),
    budget(500),
  );
});

test("any change to any fixture keeps every promise in all formats and targets", () => {
  fc.assert(
    fc.property(mutatedSource, (source) => void checkPromises(source, "all")),
    budget(20),
  );
});

test("any value in any place of a block keeps every promise", () => {
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom(...WORDS),
    fc.jsonValue({ maxDepth: 3 }),
    fc.constant(agentAuth()),
    fc.constant(GITHUB_TOKEN),
  );
  const key = fc.oneof(
    fc.constantFrom(...Object.keys(engineAuth()), "auth", "identity_token", "__proto__"),
    fc.string(),
  );
  const keys = fc.dictionary(key, value, { maxKeys: 4 });
  fc.assert(
    fc.property(keys, keys, anyChoice, (outer, inner, choice) => {
      checkPromises(federatedAgent({ ...agentAuth(inner, { ...GITHUB_TOKEN, ...outer }), ...inner }), choice);
      const engine = { id: "claude", auth: engineAuth(outer), env: inner };
      checkPromises(workflowFile({ engine, imports: inner }), choice);
    }),
    budget(60),
  );
});

test("a credential in place of any word of any fixture is not repeated", () => {
  fc.assert(
    fc.property(plantedSource, anyChoice, (source, choice) => checkNoToken(checkPromises(source, choice))),
    budget(250),
  );
});

const PLACES: readonly [what: string, plant: (token: string) => Source][] = [
  ["the name of a model", (token) => agentWith({ models: { [token]: MODEL }, agents: { root: { model: token } } })],
  ["the name of an agent", (token) => agentWith({ models: { a: MODEL }, agents: { [token]: { model: "a" } } })],
  [
    "the name of a provider",
    (token) => agentWith({ providers: { [token]: MODEL }, agents: { root: { model: `${token}/m` } } }),
  ],
  ["a `provider/model` pair", (token) => agentWith({ agents: { root: { model: `anthropic/${token}` } } })],
  [
    "a model's key",
    (token) => agentWith({ models: { a: { provider: "openai", token_key: token } }, agents: { root: { model: "a" } } }),
  ],
  [
    "the name of a header",
    (token) => federatedAgent(agentAuth({}, { url: "https://x", headers: { [token]: "${A}" } })),
  ],
  [
    "the value of a header",
    (token) => federatedAgent(agentAuth({}, { url: "https://x", headers: { X: `Bearer ${token}` } })),
  ],
  ["the name of a variable", (token) => federatedAgent(agentAuth({}, { env: token }))],
  ["a reference", (token) => federatedAgent(agentAuth({}, { url: `https://x/\${${token}}` }))],
  ["an argument", (token) => federatedAgent(agentAuth({}, { command: ["get", token] }))],
  ["a path", (token) => federatedAgent(agentAuth({}, { file: token }))],
  [
    "an audience",
    (token) =>
      federatedAgent(agentAuth({}, { ...GITHUB_TOKEN, url: `\${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${token}` })),
  ],
  [
    "an encoded audience",
    (token) =>
      federatedAgent(
        agentAuth(
          {},
          { ...GITHUB_TOKEN, url: `\${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=%20${token.replace("-", "%2D")}` },
        ),
      ),
  ],
  ["a key of the block", (token) => federatedAgent({ ...agentAuth(), [token]: 1 })],
  ["an id", (token) => federatedAgent(agentAuth({ organization_id: token }))],
  ["a workflow's audience", (token) => workflowWith({ audience: token })],
  ["the name in an expression", (token) => workflowWith({ audience: `\${{ vars['${token}'] }}` })],
  ["the context of an expression", (token) => workflowWith({ audience: `\${{ ${token} }}` })],
  ["an import", (token) => workflowFile({ imports: [`owner/repo/${token}@v1`] })],
  [
    "a variable of the environment",
    (token) => workflowFile({ env: { AWF_AUTH_OIDC_AUDIENCE: token }, engine: { id: "claude", auth: engineAuth() } }),
  ],
  ["the engine", (token) => workflowFile({ engine: { id: token, auth: engineAuth() } })],
  [
    "an anchor and an alias",
    (token) => ({ name: "agent.yaml", text: `agents: &${token} {}\nmodels: {a: {auth: *${token}}}\n` }),
  ],
  ["a tag", (token) => ({ name: "agent.yaml", text: `agents: !${token} {}\n` })],
  ["a syntax error", (token) => ({ name: "agent.yaml", text: `agents: {a: "x" ${token}}\n${token}: [\n` })],
];

const MODEL = { provider: "anthropic", model: "m", auth: agentAuth() };

function agentWith(keys: Readonly<Record<string, unknown>>): Source {
  return { name: "agent.yaml", text: JSON.stringify(keys, null, 2) };
}

function workflowWith(auth: Readonly<Record<string, unknown>>): Source {
  return workflowFile({ engine: { id: "claude", auth: engineAuth(auth) } });
}

for (const [what, plant] of PLACES) {
  test(`a credential as ${what} is not repeated`, () => {
    for (const token of TOKENS) checkNoToken(checkPromises(plant(token), "all"));
  });
}
