// Names that every JavaScript object inherits, wherever names come from outside: they are like any other name.
import assert from "node:assert/strict";
import { test } from "node:test";
import { lint, requiredEnv, SCHEMAS, type Source } from "../../src/index.ts";
import { schemasAt } from "../../src/language-server/schema-at.ts";
import { readEnvSource } from "../../src/runtime/token-source.ts";
import { expandTemplate } from "../../src/runtime/expand-template.ts";
import { parseTemplate } from "../../src/syntax/template.ts";
import { parseSource } from "../../src/parse/parse.ts";
import { ownValue } from "../../src/text/own-value.ts";
import { directoryWith } from "../support/command.ts";
import { runInProcess } from "../support/in-process.ts";
import { ask } from "../support/sign-in.ts";
import { serve } from "../support/loopback.ts";
import { agentAuth, agentFile, engineAuth, federatedAgent, present, workflowFile } from "../support/sources.ts";

const NAMES = [...Object.getOwnPropertyNames(Object.prototype), "prototype", "caller", "arguments", "then"];

/** Files with a name in every place where names are allowed. */
function filesWith(name: string): Readonly<Record<string, Source>> {
  const named = <T>(value: T) => Object.fromEntries([[name, value]]);
  const model = { provider: "anthropic", model: "claude-sonnet-4-5" };
  return {
    env: federatedAgent(agentAuth({}, { env: name })),
    url: federatedAgent(agentAuth({}, { url: `https://tokens.example.com/\${${name}}` })),
    field: federatedAgent(agentAuth({}, { url: "https://tokens.example.com/t", response_field: name })),
    header: federatedAgent(agentAuth({}, { url: "https://tokens.example.com/t", headers: named("${X_TOKEN}") })),
    model: agentFile({ models: named({ ...model, auth: agentAuth() }), agents: named({ model: name }) }),
    provider: agentFile({ providers: named({ ...model, auth: agentAuth() }), agents: { a: { model: `${name}/m` } } }),
    unknownProvider: agentFile({ models: { m: { provider: name, model: "m" } }, agents: { a: { model: "m" } } }),
    tokenKey: agentFile({ models: { m: { ...model, token_key: name } }, agents: { a: { model: "m" } } }),
    key: federatedAgent(agentAuth(named("x"))),
    source: federatedAgent(agentAuth({}, named("x"))),
    type: federatedAgent({ ...agentAuth(), type: name }),
    workflow: workflowFile({
      engine: { id: "claude", auth: engineAuth({ "federation-rule-id": `\${{ vars.${name} }}` }) },
    }),
    flatKey: workflowFile({ engine: { id: "claude", auth: engineAuth(named("x")) } }),
    oidcProvider: workflowFile({ engine: { id: "claude", auth: engineAuth({ provider: name }) } }),
    engine: workflowFile({ engine: { id: name, auth: engineAuth(), env: named("x") } }),
    inputs: workflowFile({ imports: [{ path: "shared/s.md", with: named("x") }] }),
  };
}

for (const name of NAMES) {
  test(`\`${name}\` is a name like any other to every command`, async () => {
    const files = filesWith(name);
    const directory = directoryWith(
      Object.fromEntries(Object.entries(files).map(([key, { name: file, text }]) => [`${key}-${file}`, text])),
    );
    for (const [key, { name: file }] of Object.entries(files)) {
      const path = `${key}-${file}`;
      for (const args of [
        ["lint", path],
        ["lint", "--fix-dry-run", path],
        ["required-env", path],
        ["required-env", "--check", path],
        ["compile", path],
        ["compile", "--target", "docker-agent", path],
        ["compile", "--set", `vars.${name}=fdrl_01AbCdEfGhIjKlMnOpQrStUv`, path],
      ]) {
        const { status, stderr, stdout } = await runInProcess(directory, args);
        assert.ok(status < 3, `${key}: ${stderr}`);
        assert.doesNotMatch(stdout + stderr, /native code|\[object Object\]/);
      }
    }
    assert.match((await runInProcess(directory, ["required-env", "--check", "env-agent.yaml"])).stdout, /missing/);
  });

  test(`\`${name}\` is not a code, a format, a severity or a target`, async () => {
    const directory = directoryWith({ "agent.yaml": federatedAgent().text });
    for (const args of [
      ["explain", name],
      ["explain", "--format", name],
      ["lint", "agent.yaml", "--rule", `${name}=off`],
      ["lint", "agent.yaml", "--rule", `missing-key=${name}`],
      ["lint", "agent.yaml", "--format", name],
      ["compile", "agent.yaml", "--target", name],
      ["compile", "agent.yaml", "--format", name],
      ["schema", name],
      ["completion", name],
      [name],
    ]) {
      assert.equal((await runInProcess(directory, args)).status, 2, args.join(" "));
    }
    const suppressed = `# wifc-disable-file ${name} -- because\n${federatedAgent().text}`;
    assert.deepEqual(
      lint({ name: "agent.yaml", text: suppressed }).diagnostics.map(({ code }) => code),
      ["malformed-suppression"],
    );
  });

  test(`a variable \`${name}\` that is not set is not set`, async () => {
    assert.deepEqual(readEnvSource(name, {}), { reason: "it is not set" });
    assert.deepEqual(expandTemplate(parseTemplate(`\${${name}}`), {}), { missing: name });
    assert.match(await ask({ env: name }), /: it is not set\.$/);
    const [report] = requiredEnv(federatedAgent(agentAuth({}, { env: name }))).reports;
    assert.deepEqual(
      present(report).required.map((each) => each.name),
      [name],
    );
  });

  test(`a response has \`${name}\` only as an own key`, async () => {
    const { url } = await serve((response) => response.end('{"value":"a.b.c"}'));
    assert.match(await ask({ url, response_field: name }), /: the response has no /);
    const other = await serve((response) => response.end(JSON.stringify(Object.fromEntries([[name, "a.b.c"]]))));
    assert.equal(await ask({ url: other.url, response_field: name }), "a.b.c");
  });

  test(`an editor shows nothing of the key \`${name}\``, () => {
    const { text } = workflowFile({ engine: { id: "claude", auth: engineAuth(Object.fromEntries([[name, "x"]])) } });
    const [document] = parseSource({ name: "workflow.md", text }).documents;
    for (const schema of schemasAt(SCHEMAS.workflow, present(document).value, `/engine/auth/${name}`)) {
      assert.equal(typeof schema, "object");
      assert.equal(schema.description, undefined);
    }
  });
}

test("inherited names are not found", () => {
  for (const name of NAMES) assert.equal(ownValue({}, name), undefined);
  assert.equal(ownValue({ a: 1 }, "a"), 1);
});
