// The library's results can be logged: they are plain data, and no text of the source and no credential is anywhere in them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import * as library from "../../src/index.ts";
import type { Source } from "../../src/index.ts";
import * as runtime from "../../src/runtime/index.ts";
import { json, serve } from "../support/loopback.ts";
import { ACCESS_TOKEN } from "../support/secrets.ts";
import { agentAuth, engineAuth, federatedAgent, markdownFile, workflowFile } from "../support/sources.ts";
import { createToken } from "../support/tokens.ts";

const MARKER = "MARKED-TEXT";
const CREDENTIALS = ["sk-ant-api03-CREDENTIAL0000000000", "ghp_CREDENTIAL0000000000000000"];
const SECRET_HEADER = "CREDENTIAL-of-a-header";
const NOW = 1_780_315_200;
const TOKEN = createToken(NOW);
const LEAK = new RegExp(`${MARKER}|CREDENTIAL|${ACCESS_TOKEN}|${TOKEN.slice(0, 20)}|${TOKEN.slice(-20)}`);

/** The marker in a comment, in an unrelated key, and in the body. */
function mark({ name, text }: Source): Source {
  const marked = text.replace("{\n", `{ # ${MARKER}\n  "metadata": { "author": "${MARKER}" },\n`);
  return { name, text: name.endsWith(".md") ? `${marked}${MARKER}\n` : marked };
}

const WORKFLOW = mark(workflowFile({ engine: { id: "claude", auth: engineAuth() } }));
const url = { url: "https://example.com/token", headers: { "X-Api-Key": "${KEY}" } };
const AGENT = mark(federatedAgent(agentAuth({}, url)));

const SOURCES: readonly Source[] = [
  AGENT,
  WORKFLOW,
  mark(federatedAgent(agentAuth({}, { env: "TOKEN" }))),
  mark(federatedAgent(agentAuth({}, { url: url.url, headers: { "X-Api-Key": SECRET_HEADER } }))),
  mark(federatedAgent(agentAuth({}, { url: url.url, headers: { "X-Api-Key": `\${KEY}${SECRET_HEADER}` } }))),
  ...CREDENTIALS.flatMap((credential) => [
    mark(federatedAgent(agentAuth({ federation_rule_id: credential }))),
    mark(federatedAgent(agentAuth({}, { env: credential }))),
    mark(federatedAgent(agentAuth({}, { command: ["get-token", credential] }))),
    mark(federatedAgent(agentAuth({}, { url: `https://user:${credential}@example.com/` }))),
    // As names: of the model, of the agent.
    { name: AGENT.name, text: AGENT.text.replaceAll('"claude"', `"${credential}"`) },
    { name: AGENT.name, text: AGENT.text.replace('"root"', `"${credential}"`) },
    mark(workflowFile({ engine: { id: "claude", auth: engineAuth({ audience: credential }) } })),
    mark(markdownFile("w.md", { engine: { id: credential, auth: engineAuth() } })),
  ]),
  { name: "agent.yaml", text: `${MARKER}: [${CREDENTIALS.join(", ")}` },
];

/** Prints a result as deeply as a program that logs everything. */
function assertHarmless(result: unknown, what: string): void {
  for (const text of [inspect(result, { depth: Infinity, showHidden: true, getters: true }), JSON.stringify(result)]) {
    assert.doesNotMatch(text ?? "", LEAK, what);
  }
}

/** The paths to all functions in a value. */
function functionsIn(value: unknown, path = ""): string[] {
  if (typeof value === "function") return [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => functionsIn(inner, `${path}/${key}`));
}

/** The error that a function throws. */
function attempt(action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    assert.ok(error instanceof runtime.SignInError);
    return error;
  }
}

const RESULTS: Readonly<Record<string, (source: Source) => unknown>> = {
  bindings: (source) => library.bindings(source),
  checkLock: (source) => [library.checkLock(source, AGENT), library.checkLock(WORKFLOW, source)],
  checkRule: (source) => [library.checkRule(source, [AGENT]), library.checkRule(WORKFLOW, [source])],
  compile: (source) => (["awf", "anthropic-env"] as const).map((target) => library.compile(source, { target })),
  createRule: (source) => library.createRule(source, { subject: "agent", issuer: "https://oidc.example.com" }),
  // These two return the text on purpose.
  fix: (source) => ({ ...library.fix(source), text: "" }),
  graph: (source) => (["mermaid", "dot", "svg"] as const).map((format) => library.graph(source, { format })),
  lint: (source) => library.lint(source),
  migrate: (source) => ({ ...library.migrate(source), text: "" }),
  requiredEnv: (source) => library.requiredEnv(source, { all: true }),
  createTokenProvider: (source) => attempt(() => runtime.createTokenProvider(source, { environment: {} })),
  inspectToken: (source) => runtime.inspectToken(TOKEN, source, { now: NOW }),
};

for (const [name, ask] of Object.entries(RESULTS)) {
  test(`the result of \`${name}\` can be logged`, () => {
    for (const source of SOURCES) {
      const result = ask(source);
      assertHarmless(result, source.text);
      const isProvider = name === "createTokenProvider" && !(result instanceof runtime.SignInError);
      assert.deepEqual(functionsIn(result), isProvider ? ["/getToken", "/authHeaders", "/close"] : []);
    }
  });
}

test("the results of signing in can be logged: tokens can be read, but are not shown", async () => {
  const exchanges = await serve(json(200, { access_token: ACCESS_TOKEN, expires_in: 600 }));
  const environment = { TOKEN };
  const agent = federatedAgent(agentAuth({}, { env: "TOKEN" }));
  const text = agent.text.replace('"auth"', `"base_url": "${exchanges.url}", "auth"`);
  const source = mark({ ...agent, text });
  const acquired = await runtime.acquireToken(source, { environment });
  const exchanged = await runtime.exchangeToken(TOKEN, source, { environment, now: NOW });
  const failed = await runtime.acquireToken(source, { environment: {} });
  const variables = { ANTHROPIC_IDENTITY_TOKEN: TOKEN, ANTHROPIC_FEDERATION_RULE_ID: CREDENTIALS[0] };
  const refused = attempt(() => runtime.providerFromEnvironment(variables));
  for (const each of [acquired, exchanged, failed, refused]) {
    assertHarmless(each, "signing in");
    assert.deepEqual(functionsIn(each), []);
  }
  assert.deepEqual(
    ["token" in acquired && acquired.token, "accessToken" in exchanged && exchanged.accessToken.token],
    [TOKEN, ACCESS_TOKEN],
  );
  assert.ok("diagnostic" in failed && refused instanceof runtime.SignInError);
});

test("the result of `init` can be logged", () => {
  for (const credential of CREDENTIALS)
    for (const name of ["ruleId", "organizationId", "serviceAccountId", "workspaceId", "audience", "source"] as const)
      for (const value of [
        credential,
        `url:https://user:${credential}@example.com/`,
        `command:get-token ${credential}`,
      ]) {
        const result = library.init({ for: "docker-agent", [name]: value });
        assert.equal(result.output, undefined);
        assertHarmless(result, `${name}: ${value}`);
        assert.deepEqual(functionsIn(result), []);
      }
});

test("the sources are read, so there is something to log", () => {
  const found = SOURCES.map((source) => library.bindings(source).bindings.length);
  assert.deepEqual(found.slice(0, 3), [1, 1, 1]);
  assert.ok(found.filter((count) => count > 0).length > 12, String(found));
});

test("every function is tested", () => {
  const asked = [...Object.keys(RESULTS), "acquireToken", "exchangeToken", "providerFromEnvironment"];
  // These do not depend on a source, return one, or are an error.
  const others = ["decodeSource", "explainCode", "init", "isCode", "SignInError"];
  const exported = Object.entries({ ...library, ...runtime }).flatMap(([name, value]) =>
    typeof value === "function" ? [name] : [],
  );
  assert.deepEqual([...asked, ...others].toSorted(), exported.toSorted());
  assert.deepEqual(functionsIn(library.CODES.map(library.explainCode)), []);
});
