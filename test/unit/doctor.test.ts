// `wifc doctor`: each check and its verdict, in this process. The environment of a run is the one that a test describes, and nothing else.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { Ajv, type ValidateFunction } from "ajv";
import { SCHEMAS } from "../../src/generated/schemas.ts";
import { CHECK_NAMES, type Check, type CheckName } from "../../src/print/doctor/report.ts";
import { directoryWith, type Files } from "../support/command.ts";
import { runInProcess } from "../support/in-process.ts";
import { serve } from "../support/loopback.ts";
import { container, env, manifest, pod, TOKEN_PATH, workload } from "../support/manifests.ts";
import { ACCESS_TOKEN, shown } from "../support/secrets.ts";
import {
  agentAuth,
  agentFile,
  engineAuth,
  federatedAgent,
  ORGANIZATION,
  RULE,
  SERVICE_ACCOUNT,
  workflowFile,
  type Keys,
} from "../support/sources.ts";
import { createTokenEndpoint } from "../support/token-endpoint.ts";
import { createToken, usualClaims } from "../support/tokens.ts";

type Variables = Readonly<Record<string, string>>;

const AJV = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true, keywords: ["markdownDescription"] });
const isReport: ValidateFunction = AJV.compile(SCHEMAS.doctor);
const NOW = Math.floor(Date.now() / 1000);
const SUBJECT = String(usualClaims(NOW)["sub"]);
// What looks like a key is masked anyway; these texts do not.
const VALUE = "a-value-that-no-output-may-contain";

/** Runs `wifc doctor` in a directory, or in one with these files, with these variables and no others. */
async function doctor(place: string | Files, args: readonly string[], variables: Variables = {}) {
  const directory = typeof place === "string" ? place : directoryWith(place);
  const before = process.env;
  process.env = { PATH: before["PATH"], NO_COLOR: "1", HOME: directory, ...variables };
  try {
    const run = shown(await runInProcess(directory, ["doctor", ...args]));
    assert.ok(!(run.stdout + run.stderr).includes(VALUE), run.stdout + run.stderr);
    return run;
  } finally {
    process.env = before;
  }
}

/** The verdict of each check, and the checks by name. */
async function examine(place: string | Files, args: readonly string[], variables: Variables = {}) {
  const { status, stdout, stderr } = await doctor(place, [...args, "--format", "json"], variables);
  const report: { readonly checks: readonly Check[]; readonly verdict: string } = JSON.parse(stdout || "{}");
  const isValid: boolean = isReport(report);
  assert.ok(isValid, `${AJV.errorsText(isReport.errors)}: ${stdout}${stderr}`);
  assert.deepEqual(
    report.checks.map(({ name }) => name),
    CHECK_NAMES,
  );
  assert.equal(status, report.verdict === "problem" ? 1 : 0);
  const verdicts = Object.fromEntries(report.checks.map(({ name, verdict }) => [name, verdict]));
  const find = (name: CheckName) => {
    const found = report.checks.find((check) => check.name === name);
    assert.ok(found);
    return { ...found, names: (found.items ?? []).map((item) => `${item.name} ${item.verdict}`) };
  };
  return { verdict: report.verdict, verdicts, find };
}

function agentWith(source: Keys, files: Files = {}): Files {
  return { "agent.yaml": federatedAgent(agentAuth({}, source)).text, ...files };
}

const LOCAL = agentWith({ file: "token" }, { token: createToken(NOW) });

function rulesFor(subject: string): string {
  const data = [
    {
      id: RULE,
      issuer_id: "fdis_01",
      match: { subject_prefix: subject },
      target: { type: "service_account", service_account_id: SERVICE_ACCOUNT },
      workspace_ids: ["wrkspc_01AbCdEfGhIjKlMnOpQrStUv"],
    },
    { id: "fdis_01", name: "issuer", issuer_url: "https://token.actions.githubusercontent.com" },
    { id: SERVICE_ACCOUNT, name: "agent" },
  ];
  return JSON.stringify({ data });
}

test("a sign-in that works here is ok as far as it was checked, and the last line says what was not", async () => {
  const { verdicts, verdict } = await examine(LOCAL, []);
  assert.equal(verdict, "unknown");
  assert.deepEqual(verdicts, {
    lint: "ok",
    "sign-in": "ok",
    variables: "ok",
    precedence: "ok",
    token: "ok",
    rule: "not-checked",
    exchange: "not-checked",
  });
  const { stdout, stderr, status } = await doctor(LOCAL, []);
  assert.deepEqual([status, stderr], [0, ""]);
  assert.match(stdout, /^agent\.yaml: model claude\n(  ok {11}.*\n){5}(  not checked  .*\n){2}/);
  assert.match(stdout, /\nNo problem was found, but not everything is certain\. Not checked: rule, exchange\.\n$/);
  const quiet = await doctor(LOCAL, ["--quiet"]);
  assert.deepEqual([quiet.status, quiet.stdout, quiet.stderr], [0, "", ""]);
});

test("everything is ok only if the exchange was tried, which also shows that the rule accepts the token", async () => {
  const endpoint = await serve(createTokenEndpoint(Date.now, 600).behave);
  const exchange = ["agent.yaml", "--exchange", "--token-url", `${endpoint.url}/v1/oauth/token`];
  const directory = directoryWith({ ...LOCAL, token: createToken(NOW, { jti: "doctor" }) });
  const { verdict, find } = await examine(directory, exchange);
  assert.deepEqual([verdict, find("rule").message], ["ok", "The exchange shows that the rule accepts the token."]);
  const again = await examine(directory, exchange);
  assert.deepEqual(
    [again.verdicts["token"], again.verdicts["exchange"], again.verdicts["rule"]],
    ["ok", "problem", "not-checked"],
  );
  const { stdout } = await doctor({ ...LOCAL, token: createToken(NOW, { jti: "text" }) }, exchange);
  assert.match(stdout, /\nIt works here\.\n$/);
  assert.ok(!stdout.includes(ACCESS_TOKEN));

  // An accepted token leaves no doubts about it, and none about the exported rule.
  const sub = "repo:octo@1/agents@2:ref:refs/heads/main";
  const immutable = { ...LOCAL, token: createToken(NOW, { jti: "ids", sub }) };
  assert.equal((await examine(immutable, exchange)).find("token").diagnostics, undefined);
  const broad = { ...LOCAL, token: createToken(NOW, { jti: "broad" }), "rules.json": rulesFor("repo:octo/*") };
  const accepted = await examine(broad, [...exchange, "--rules", "rules.json"]);
  assert.deepEqual([accepted.verdict, accepted.find("rule").diagnostics?.[0]?.severity], ["ok", "warning"]);
});

test("the token is compared with the rule, and is not sent if one of them is wrong", async () => {
  const endpoint = await serve(createTokenEndpoint(Date.now, 600).behave);
  const files = { ...LOCAL, "good.json": rulesFor(SUBJECT), "bad.json": rulesFor("repo:octo/agents:pull_request") };
  const args = ["agent.yaml", "--exchange", "--token-url", `${endpoint.url}/v1/oauth/token`, "--rules"];
  const good = await examine(files, [...args, "good.json"]);
  assert.deepEqual([good.verdict, good.find("rule").message], ["ok", "The federation rule accepts the sign-in."]);
  const bad = await examine(files, [...args, "bad.json"]);
  assert.deepEqual(
    [bad.verdicts["token"], bad.verdicts["rule"], bad.verdicts["exchange"]],
    ["ok", "problem", "not-checked"],
  );
  assert.equal(bad.find("rule").diagnostics?.[0]?.code, "rule-subject-mismatch");
  const expired = await examine({ ...files, token: createToken(NOW - 7200) }, [...args, "good.json"]);
  assert.deepEqual([expired.verdicts["token"], expired.verdicts["exchange"]], ["problem", "not-checked"]);
  // Without a token, the rule is compared with what the file says, which is not everything.
  const gone = await examine({ ...files, "agent.yaml": federatedAgent(agentAuth({}, { file: "gone" })).text }, [
    ...args,
    "good.json",
  ]);
  assert.deepEqual([gone.verdicts["token"], gone.verdicts["rule"]], ["problem", "unknown"]);
  const configured = { ...files, ".wifc.yaml": "federationRules: [bad.json]\n" };
  assert.equal((await examine(configured, ["agent.yaml"])).verdicts["rule"], "problem");
  assert.equal((await examine(configured, ["agent.yaml", "--no-config"])).verdicts["rule"], "not-checked");
  const unreadable = await doctor({ ...LOCAL, ".wifc.yaml": "federationRules: [gone.json]\n" }, ["agent.yaml"]);
  assert.equal(unreadable.status, 1);
  assert.match(unreadable.stdout, /problem +lint[^]*unreadable-rules[^]*not checked +rule/);
});

test("an error in the file leaves nothing else to check, and a warning leaves the result open", async () => {
  const wrong = await examine({ "agent.yaml": federatedAgent(agentAuth({ organization_id: "x" })).text }, []);
  assert.deepEqual(Object.values(wrong.verdicts), ["problem", ...Array.from({ length: 6 }, () => "not-checked")]);
  const claude = {
    provider: "anthropic",
    model: "claude-sonnet-4-5",
    token_key: "KEY",
    auth: agentAuth({}, { file: "token" }),
  };
  const warned = {
    ...LOCAL,
    "agent.yaml": agentFile({ models: { claude }, agents: { root: { model: "claude" } } }).text,
  };
  const { verdicts, find } = await examine(warned, ["agent.yaml"]);
  assert.deepEqual([verdicts["lint"], verdicts["token"], find("lint").message], ["unknown", "ok", "1 warning."]);
  // A suppressed error still prevents the sign-in.
  const comment = "# wifc-disable-file insecure-url -- inside the cluster\n";
  const plain = federatedAgent(agentAuth({}, { url: "http://id.example/token?audience=a" })).text;
  const hidden = await examine({ ...LOCAL, "agent.yaml": comment + plain }, ["agent.yaml"]);
  assert.deepEqual(
    [hidden.verdicts["lint"], hidden.verdicts["sign-in"], hidden.verdicts["token"]],
    ["ok", "problem", "not-checked"],
  );
});

test("a required variable that is missing is a problem", async () => {
  const files = agentWith({ env: "CI_TOKEN" });
  const missing = await examine(files, [], { CI_TOKEN: "" });
  assert.deepEqual([missing.verdicts["variables"], missing.find("variables").names], ["problem", ["CI_TOKEN problem"]]);
  assert.match(
    missing.find("variables").items?.[0]?.message ?? "",
    /^empty; model claude \(agent root\): identity_token\.env, agent/,
  );
  assert.equal((await examine(files, [], { CI_TOKEN: createToken(NOW) })).verdicts["variables"], "ok");
});

test("what takes precedence on this machine is named, and its value is not", async () => {
  const precedence = async (files: Files, variables: Variables, args: readonly string[] = ["agent.yaml"]) => {
    const { find } = await examine(files, args, variables);
    const { verdict, names } = find("precedence");
    return [verdict, ...names];
  };
  assert.deepEqual(await precedence(LOCAL, { ANTHROPIC_API_KEY: VALUE, ANTHROPIC_CUSTOM_HEADERS: `x-a: ${VALUE}` }), [
    "problem",
    "ANTHROPIC_API_KEY problem",
  ]);
  assert.deepEqual(await precedence(LOCAL, { ANTHROPIC_API_KEY: "" }), ["unknown", "ANTHROPIC_API_KEY unknown"]);
  assert.deepEqual(await precedence(LOCAL, { ANTHROPIC_PROFILE: "x" }), ["problem", "ANTHROPIC_PROFILE problem"]);

  // The exchange follows the base URL.
  const moved = { ANTHROPIC_BASE_URL: "https://gateway.example" };
  assert.deepEqual(await precedence(LOCAL, moved), ["unknown", "ANTHROPIC_BASE_URL unknown"]);
  assert.deepEqual(await precedence(LOCAL, { ANTHROPIC_BASE_URL: "https://api.anthropic.com/" }), ["ok"]);
  const claude = {
    provider: "anthropic",
    model: "m",
    base_url: "https://own.example",
    auth: agentAuth({}, { file: "token" }),
  };
  const own = agentFile({ models: { claude }, agents: { root: { model: "claude" } } }).text;
  assert.deepEqual(await precedence({ ...LOCAL, "agent.yaml": own }, moved), ["ok"]);

  // docker-agent does not read the settings of Claude Code, but the active profile of the SDKs.
  const settings = {
    ".claude/settings.json": JSON.stringify({
      apiKeyHelper: VALUE,
      env: { ANTHROPIC_AUTH_TOKEN: VALUE, ANTHROPIC_BASE_URL: VALUE },
    }),
  };
  assert.deepEqual(await precedence({ ...LOCAL, ...settings }, {}), ["ok"]);
  const profile = { "p/configs/default.json": "{}", "p/configs/work.json": "{}", "p/active_config": "work\n" };
  const [verdict, name] = await precedence({ ...LOCAL, ...profile }, { ANTHROPIC_CONFIG_DIR: "p" });
  assert.deepEqual([verdict, name], ["problem", `${join("p", "configs", "work.json")} problem`]);
  assert.deepEqual(await precedence({ ...LOCAL, "p/active_config": "gone" }, { ANTHROPIC_CONFIG_DIR: "p" }), ["ok"]);
  assert.deepEqual(
    await precedence({ ...LOCAL, ".config/anthropic/configs/default.json": "{}" }, { XDG_CONFIG_HOME: "p" }),
    ["ok"],
  );

  const pods = { "k.yaml": manifest(workload("Deployment")).text, ...settings, ...profile };
  const inPod = { KUBERNETES_SERVICE_HOST: "10.0.0.1", ANTHROPIC_CONFIG_DIR: "p", CLAUDE_CODE_USE_BEDROCK: "1" };
  const [open, ...found] = await precedence(pods, inPod, ["k.yaml"]);
  assert.deepEqual(
    [open, ...found],
    [
      "unknown",
      "CLAUDE_CODE_USE_BEDROCK unknown",
      "apiKeyHelper unknown",
      "env.ANTHROPIC_AUTH_TOKEN unknown",
      "env.ANTHROPIC_BASE_URL unknown",
      `${join("p", "configs", "work.json")} unknown`,
    ],
  );
  const broken = { ...pods, ".claude/settings.local.json": "{" };
  assert.ok(
    (await precedence(broken, inPod, ["k.yaml"])).includes(`${join(".claude", "settings.local.json")} unknown`),
  );
});

test("a profile is used only if it is the active one, or is selected", async () => {
  const authentication = {
    type: "oidc_federation",
    federation_rule_id: RULE,
    identity_token: { source: "file", path: "token" },
  };
  const ci = JSON.stringify({ version: "1.0", authentication, organization_id: ORGANIZATION });
  const files = { "p/configs/ci.json": ci, "p/active_config": "ci", token: createToken(NOW) };
  const path = "p/configs/ci.json";
  const precedence = async (place: Files, variables: Variables) =>
    (await examine(place, [path], { ANTHROPIC_CONFIG_DIR: "p", ...variables })).find("precedence").names;
  assert.deepEqual(await precedence(files, {}), []);
  assert.deepEqual(await precedence({ ...files, "p/active_config": "" }, {}), ["ANTHROPIC_PROFILE unknown"]);
  assert.deepEqual(await precedence({ ...files, "p/active_config": "" }, { ANTHROPIC_PROFILE: "ci" }), []);
  assert.deepEqual(await precedence(files, { ANTHROPIC_PROFILE: "other" }), ["ANTHROPIC_PROFILE unknown"]);
  // What the profile leaves to the environment is a required variable.
  const open = JSON.stringify({ version: "1.0", authentication });
  const missing = await examine({ ...files, [path]: open }, [path], { ANTHROPIC_CONFIG_DIR: "p" });
  assert.deepEqual([missing.verdicts["sign-in"], missing.verdicts["variables"]], ["unknown", "problem"]);
});

test("a sign-in that is for GitHub Actions or Kubernetes is not judged by another machine", async () => {
  const auth = engineAuth({ "federation-rule-id": "${{ vars.RULE }}" });
  const files = {
    "w.md": workflowFile({ engine: { id: "claude", auth } }).text,
    "rules.json": rulesFor("repo:octo@1/agents@2:ref:refs/heads/main"),
  };
  const key = { ANTHROPIC_API_KEY: VALUE };
  const laptop = await examine(files, ["w.md"], key);
  assert.deepEqual(Object.values(laptop.verdicts), [
    "ok",
    "unknown",
    ...Array.from({ length: 5 }, () => "not-checked"),
  ]);
  assert.match(laptop.find("variables").message, /a job of GitHub Actions/);
  const known = ["w.md", "--set", `vars.RULE=${RULE}`, "--rules", "rules.json"];
  assert.deepEqual((await examine(files, known)).verdicts["rule"], "unknown");
  const run = [...known, "--repository", "octo/agents", "--ref", "main", "--immutable-ids", "1/2"];
  assert.deepEqual((await examine(files, run)).verdicts["rule"], "ok");
  const job = await examine(files, known, { GITHUB_ACTIONS: "true", ...key });
  assert.deepEqual(
    [job.verdicts["variables"], job.verdicts["precedence"], job.verdicts["token"]],
    ["problem", "problem", "problem"],
  );

  const pods = { "k.yaml": manifest(workload("Deployment")).text };
  assert.equal((await examine(pods, ["k.yaml"], key)).verdicts["precedence"], "not-checked");
  const inPod = await examine(pods, ["k.yaml"], { ...key, KUBERNETES_SERVICE_HOST: "10.0.0.1" });
  assert.equal(inPod.verdicts["precedence"], "problem");
  assert.match(inPod.find("token").diagnostics?.[0]?.message ?? "", new RegExp(TOKEN_PATH));
});

test("sign-ins that differ are a problem until one is selected", async () => {
  const other = container({
    name: "other",
    env: env({
      ANTHROPIC_FEDERATION_RULE_ID: "fdrl_01ZzZzZzZzZzZzZzZzZzZzZz",
      ANTHROPIC_ORGANIZATION_ID: ORGANIZATION,
      ANTHROPIC_IDENTITY_TOKEN_FILE: TOKEN_PATH,
    }),
  });
  const files = { "k.yaml": manifest(workload("Deployment", pod({ containers: [container(), other] }))).text };
  const several = await examine(files, ["k.yaml"]);
  assert.match(several.find("sign-in").diagnostics?.[0]?.message ?? "", /`agent` and `other`|`agent`, `other`/);
  assert.equal((await examine(files, ["k.yaml", "--sign-in", "other"])).verdicts["sign-in"], "ok");
});

test("without a file, the only one with a sign-in is examined", async () => {
  const one = await doctor(
    {
      ...LOCAL,
      "other.yaml": "a: 1\n",
      "rules.json": rulesFor(SUBJECT),
      "key.yaml": "models: { m: { provider: openai, model: gpt } }\nagents: { root: { model: m } }\n",
    },
    [],
  );
  assert.match(one.stdout, /^agent\.yaml: model claude\n/);
  const ran = { "run.cjs": "require('fs').writeFileSync('ran', '')" };
  const found = await examine(agentWith({ command: ["node", "run.cjs"] }, ran), []);
  assert.equal(found.find("token").message, "Name the file to run its command or send its request.");
  const sent = await doctor(LOCAL, ["--exchange"]);
  assert.deepEqual([sent.status, sent.stdout], [2, ""]);
  assert.match(sent.stderr, /`--exchange` needs the name of the file/);
  const two = await doctor({ ...LOCAL, "b/agent.yaml": federatedAgent().text }, []);
  assert.deepEqual([two.status, two.stdout], [2, ""]);
  assert.equal(two.stderr, "wifc: several files with a sign-in found; name one of them: agent.yaml, b/agent.yaml\n");
  const none = await doctor({ "a.yaml": "a: 1\n" }, []);
  assert.deepEqual([none.status, none.stderr], [2, "wifc: no file with a sign-in found in this directory\n"]);
  const named = await doctor({ "a.yaml": "a: 1\n" }, ["a.yaml"]);
  assert.deepEqual([named.status, /\nIt does not work here: sign-in\./.test(named.stdout)], [1, true]);
});

test("variables of the environment are examined like a file", async () => {
  const sdk = {
    ANTHROPIC_FEDERATION_RULE_ID: RULE,
    ANTHROPIC_ORGANIZATION_ID: ORGANIZATION,
    ANTHROPIC_IDENTITY_TOKEN_FILE: "token",
  };
  const files = { token: createToken(NOW), ".claude/settings.json": `{"apiKeyHelper":"${VALUE}"}` };
  const found = await examine(files, ["--from-env"], { ...sdk, ANTHROPIC_AUTH_TOKEN: VALUE });
  assert.deepEqual(found.find("precedence").names, ["ANTHROPIC_AUTH_TOKEN problem", "apiKeyHelper unknown"]);
  assert.deepEqual([found.verdicts["lint"], found.verdicts["token"]], ["not-checked", "ok"]);
  const none = await examine({}, ["--from-env"]);
  assert.equal(none.find("variables").diagnostics?.[0]?.code, "unsupported-sign-in");
  const both = await doctor(LOCAL, ["agent.yaml", "--from-env"]);
  assert.deepEqual([both.status, both.stderr], [2, "wifc: `--from-env` cannot be used with a file\n"]);
});
