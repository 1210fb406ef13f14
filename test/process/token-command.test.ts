// `wifc token`, end to end: the built command with real files, variables, commands and servers.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Ajv } from "ajv";
import { SCHEMAS } from "../../src/generated/schemas.ts";
import { commandLine, directoryWith } from "../support/command.ts";
import { json, MISBEHAVIOURS, plain, serve, serveProxy, serveTls } from "../support/loopback.ts";
import { ACCESS_TOKEN, REQUEST_TOKEN, shown } from "../support/secrets.ts";
import {
  agentAuth,
  engineAuth,
  federatedAgent,
  GITHUB_TOKEN,
  ORGANIZATION,
  RULE,
  SERVICE_ACCOUNT,
  workflowFile,
  type Keys,
} from "../support/sources.ts";
import { createTokenEndpoint } from "../support/token-endpoint.ts";
import { createToken } from "../support/tokens.ts";

interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Whether the run may print a token. */
  readonly prints?: true;
  /** What is on standard input. */
  readonly input?: string;
}

/** Runs `wifc token` in a directory, or in a temporary one with these files. Fails if it prints a secret, unless that was requested. */
async function token(
  place: string | Readonly<Record<string, string>>,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Run> {
  const cwd = typeof place === "string" ? place : directoryWith(place);
  const env = { PATH: process.env["PATH"] ?? "", NO_COLOR: "1", ...options.env };
  const run = await new Promise<Run>((resolve) => {
    const child = execFile(...commandLine("token", ...args), { cwd, env }, (error, stdout, stderr) => {
      resolve({ status: error ? Number(error.code) : 0, stdout, stderr });
    });
    child.stdin?.end(options.input);
  });
  const masks = /^::add-mask::.*\n/gm;
  shown(options.prints ? "" : run.stdout);
  assert.doesNotMatch(shown(run.stderr.replaceAll(masks, "")), /##\[|^\s*::/m);
  return run;
}

function agentWith(source: Keys): Record<string, string> {
  return { "agent.yaml": federatedAgent(agentAuth({}, source)).text };
}

const fresh = (claims: Keys = {}) => createToken(Math.floor(Date.now() / 1000), claims);

let count = 0;
const github = await serve((response, arrival) => {
  count += 1;
  json(200, { value: fresh({ jti: `github-${count}` }) })(response, arrival);
});
const runner = { ACTIONS_ID_TOKEN_REQUEST_URL: `${github.url}/?v=2`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN };
const endpoint = await serve(createTokenEndpoint(Date.now, 600).behave);
const exchange = ["--exchange", "--token-url", `${endpoint.url}/v1/oauth/token`];

test("an agent file can sign in with each of the four sources", async () => {
  const mint = `console.log(${JSON.stringify(fresh({ jti: "command" }))})`;
  const runs = await Promise.all([
    token({ ...agentWith({ file: "token" }), token: fresh({ jti: "file" }) }, ["agent.yaml", ...exchange]),
    token(agentWith({ env: "CI_TOKEN" }), ["agent.yaml", ...exchange], { env: { CI_TOKEN: fresh({ jti: "env" }) } }),
    token({ ...agentWith({ command: ["node", "mint.cjs"] }), "mint.cjs": mint }, ["agent.yaml", ...exchange]),
    token(agentWith(GITHUB_TOKEN), ["agent.yaml", ...exchange], { env: runner }),
  ]);
  for (const { status, stdout, stderr } of runs) {
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^agent\.yaml: model claude\n  Identity token from /);
    assert.match(stdout, /\n    aud +https:\/\/api\.anthropic\.com\n/);
    assert.match(stdout, new RegExp(`\\n  Request sent to http:.*:\\n(    .*\\n)+    federation_rule_id +${RULE}\\n`));
    assert.match(
      stdout,
      /\n  Access token: valid until 20\d\d-.*Z\n  Verdict: the token endpoint accepts this sign-in, but it is not Anthropic's\.\n  Next: run the program .*\.\n$/,
    );
  }
  const warned = runs.map(({ stderr }) => /this exchange uses up the token from/.test(stderr));
  assert.deepEqual(warned, [true, true, false, false]);
  assert.deepEqual(
    runs.map(({ stdout }) => stdout.includes(" It needs a new token, because this one is used up.")),
    warned,
  );
});

test("a workflow can sign in, and so can its compiled variables", async () => {
  const url = { "token-url": `${endpoint.url}/v1/oauth/token` };
  const auth = engineAuth({
    ...url,
    type: "anthropic-wif",
    provider: undefined,
    "federation-rule-id": "${{ vars.RULE }}",
  });
  const cwd = directoryWith({ "w.md": workflowFile({ engine: { id: "claude", auth } }).text });
  const set = ["--set", `vars.RULE=${RULE}`];
  const direct = await token(cwd, ["w.md", ...set, "--exchange"], { env: runner });
  assert.equal(direct.status, 0, direct.stderr);
  assert.match(direct.stdout, /^w\.md: engine claude\n  Identity token from GitHub Actions:\n/);

  const compiled = await new Promise<string>((resolve) => {
    execFile(...commandLine("compile", "w.md", "--format", "json", ...set), { cwd }, (_, stdout) => resolve(stdout));
  });
  const variables: Record<string, string> = JSON.parse(compiled);
  const again = await token(cwd, ["--from-env", "--exchange"], { env: { ...variables, ...runner } });
  assert.equal(again.status, 0, again.stderr);
  assert.match(again.stdout, /\n  Access token: valid until /);
  assert.equal(github.arrivals.at(-1)?.path, "/?v=2&audience=https://api.anthropic.com");
});

test("without `--exchange` nothing is sent, and without `--print` no token is printed", async () => {
  const before = endpoint.arrivals.length;
  const { status, stdout, stderr } = await token(agentWith(GITHUB_TOKEN), ["agent.yaml", ...exchange.slice(1)], {
    env: runner,
  });
  assert.deepEqual([status, stderr, endpoint.arrivals.length], [0, "", before]);
  assert.match(
    stdout,
    /\n  Request to send to http:.*:\n    grant_type +urn:.*\n    assertion +\(the identity token\)\n/,
  );
});

test("a run without an error ends with a verdict and the next step; one with an error does not", async () => {
  const verdictOf = async (claims: Keys) => {
    const env = { CI_TOKEN: fresh({ jti: "verdict", ...claims }) };
    const { stdout } = await token(agentWith({ env: "CI_TOKEN" }), ["agent.yaml"], { env });
    return /\n  Verdict: (.*)\n  Next: (.*)\n$/.exec(stdout)?.slice(1) ?? [];
  };
  const next = "run the same command with `--exchange` to find out. This uses up the token.";
  const fine = "the token matches the configuration. Only an exchange shows whether the federation rule accepts it.";
  const [good, immutable, doubtful, bad] = await Promise.all([
    verdictOf({}),
    verdictOf({ sub: "repo:acme@1/app@2:ref:refs/heads/main" }),
    verdictOf({ aud: "https://example.com" }),
    verdictOf({ exp: 1 }),
  ]);
  assert.deepEqual(
    [good, immutable],
    [
      [fine, next],
      [fine, next],
    ],
  );
  assert.deepEqual(doubtful, ["there is a token, but Anthropic may deny it; see the warnings.", next]);
  assert.deepEqual(bad, []);
});

/** An export with the rule of the usual sign-in. */
function exportRule(match: Keys): string {
  const rule = {
    id: RULE,
    issuer_id: "fdis_01",
    match,
    target: { type: "service_account", service_account_id: SERVICE_ACCOUNT },
    workspace_ids: ["wrkspc_01AbCdEfGhIjKlMnOpQrStUv"],
  };
  const issuer = { id: "fdis_01", issuer_url: "https://token.actions.githubusercontent.com" };
  return JSON.stringify({ data: [rule, issuer] });
}

test("with `--rules`, a token that its rule does not accept is not sent, and nothing of it is printed", async () => {
  const subject = "repo:octo/agents:ref:refs/heads/main";
  const denied = await serve(json(401, { error: { type: "authentication_error", message: "Authentication failed" } }));
  const good = exportRule({ subject_prefix: subject });
  const bad = exportRule({ subject_prefix: subject, claims: { actor: "octocat" } });
  const compiled = {
    ANTHROPIC_FEDERATION_RULE_ID: RULE,
    ANTHROPIC_ORGANIZATION_ID: ORGANIZATION,
    ANTHROPIC_SERVICE_ACCOUNT_ID: SERVICE_ACCOUNT,
    ANTHROPIC_IDENTITY_TOKEN_FILE: "token",
  };
  const cwd = directoryWith({ ...agentWith(GITHUB_TOKEN), "good.json": good, "bad.json": bad, token: fresh() });
  const sign = (...args: readonly string[]) => token(cwd, ["agent.yaml", ...args], { env: runner });
  const before = endpoint.arrivals.length;
  const [refused, printed, missing] = await Promise.all([
    sign("--rules", "bad.json", ...exchange),
    token(cwd, ["agent.yaml", "--rules", "bad.json", "--print"], { env: runner }),
    token(cwd, ["--from-env", "--rules", "-", "--format", "json"], { env: compiled, input: bad }),
  ]);
  assert.equal(endpoint.arrivals.length, before);
  for (const { status } of [refused, printed, missing]) assert.equal(status, 1);
  assert.match(refused.stdout, /\n    claims\.actor +fails +octocat +\(missing\)\n/);
  assert.match(
    refused.stderr,
    / error The rule requires the claim `actor`, which the token does not have\. \[rule-claim-/,
  );
  assert.equal(printed.stdout, "");
  assert.deepEqual(JSON.parse(missing.stdout).rule.matchers.at(-1), {
    name: "claims.actor",
    expected: "octocat",
    verdict: "fails",
  });

  const [accepted, explained] = await Promise.all([
    sign("--rules", "good.json", ...exchange),
    sign("--rules", "good.json", ...at(denied.url)),
  ]);
  assert.deepEqual([accepted.status, endpoint.arrivals.length], [0, before + 1], accepted.stderr);
  assert.equal(explained.status, 1);
  assert.match(
    explained.stderr,
    /: \(1\) the service account .*; \(2\) the token was already exchanged: .*; \(3\) Anthropic /,
  );
});

test("`--print` prints only the token, and in GitHub Actions a mask first", async () => {
  const identity = fresh({ jti: "print" });
  const files = {
    ...agentWith({ command: ["node", "mint.cjs"] }),
    "mint.cjs": `console.log(${JSON.stringify(identity)})`,
  };
  const env = { GITHUB_ACTIONS: "true" };
  const [plainRun, masked, exchanged] = await Promise.all([
    token(files, ["agent.yaml", "--print"], { prints: true }),
    token(files, ["agent.yaml", "--print"], { env, prints: true }),
    token(files, ["agent.yaml", "--print", ...exchange], { env, prints: true }),
  ]);
  assert.deepEqual([plainRun.status, plainRun.stdout, plainRun.stderr], [0, `${identity}\n`, ""]);
  assert.deepEqual([masked.stdout, masked.stderr], [`${identity}\n`, `::add-mask::${identity}\n`]);
  const access = exchanged.stdout.trim();
  assert.ok(access.startsWith(ACCESS_TOKEN));
  assert.equal(exchanged.stderr, `::add-mask::${identity}\n::add-mask::${access}\n`);
});

test("an invalid token is neither printed nor sent, and the exit code is 1", async () => {
  const before = endpoint.arrivals.length;
  const old = createToken(1_780_315_200);
  const run = await token(agentWith({ env: "CI_TOKEN" }), ["agent.yaml", "--print", ...exchange], {
    env: { CI_TOKEN: old },
  });
  assert.deepEqual([run.status, run.stdout, endpoint.arrivals.length], [1, "", before]);
  assert.match(
    run.stderr,
    /agent\.yaml:\d+:\d+ error The token expired at 2026-06-01T12:05:00Z; it is .* \[token-expired\]\n/,
  );
});

test("a token that is not sent because of the URL is not reported as sent or used up", async () => {
  const args = ["agent.yaml", "--exchange", "--token-url", "http://example.com", "--format", "json"];
  const run = await token(agentWith({ env: "CI_TOKEN" }), args, { env: { CI_TOKEN: fresh() } });
  assert.deepEqual([run.status, run.stderr, JSON.parse(run.stdout).request.sent], [1, "", false]);
});

function at(url: string): string[] {
  return ["--exchange", "--timeout", "2", "--token-url", url];
}

test("every failure ends with 1 and a message, within the time limit", async () => {
  const slow = await serve(MISBEHAVIOURS["slow body"]);
  const lost = await serve(plain(307, "", { location: endpoint.url }));
  const denied = await serve(json(401, { error: { type: "authentication_error", message: "Authentication failed" } }));
  const sign = (source: Keys, args: readonly string[], env: Readonly<Record<string, string>> = runner) =>
    token(agentWith(source), ["agent.yaml", ...args], { env });
  const started = Date.now();
  const runs = await Promise.all([
    sign(GITHUB_TOKEN, [], {}),
    sign(GITHUB_TOKEN, ["--timeout", "2"], { ...runner, ACTIONS_ID_TOKEN_REQUEST_URL: `${slow.url}/?` }),
    sign(GITHUB_TOKEN, at(slow.url)),
    sign(GITHUB_TOKEN, at(lost.url)),
    sign(GITHUB_TOKEN, at(denied.url)),
    sign({ command: ["node", "-e", "setInterval(() => {}, 1000)"] }, ["--timeout", "2"]),
    sign({ file: "none" }, []),
  ]);
  assert.ok(Date.now() - started < 25_000);
  assert.deepEqual(
    runs.map(({ status }) => status),
    runs.map(() => 1),
  );
  const messages = runs.map(({ stderr }) => /^agent\.yaml:\d+:\d+ error (.*)$/m.exec(stderr)?.[1] ?? stderr);
  for (const [index, pattern] of [
    /`ACTIONS_ID_TOKEN_REQUEST_URL` in the URL is empty or not set\. \[token-source-failed\]$/,
    /there was no complete response within 2 s\. \[token-source-failed\]$/,
    /there was no complete response within 2 s\. \[exchange-failed\]$/,
    /the server responded with a redirect \(307\), which is not followed\. \[exchange-failed\]$/,
    /was denied with status 401: .* \[exchange-denied\]$/,
    /it did not exit within 2 s\. \[token-source-failed\]$/,
    /^The file `none` provides no identity token .*: no such file\. \[token-source-failed\]$/,
  ].entries()) {
    assert.match(messages[index] ?? "", pattern);
  }
});

test("misuse and unreadable input end with 2, with nothing on standard output", async () => {
  const runs = await Promise.all(
    [
      [],
      ["agent.yaml", "--from-env"],
      ["missing.yaml"],
      ["agent.yaml", "--print", "--format", "json"],
      ["agent.yaml", "--timeout", "0"],
      ["agent.yaml", "--token-url", "somewhere"],
    ].map((args) => token(agentWith(GITHUB_TOKEN), args)),
  );
  for (const { status, stdout, stderr } of runs) {
    assert.deepEqual([status, stdout], [2, ""]);
    assert.match(stderr, /^wifc: .*\n$/);
  }
});

test("a file with an error or an unresolved expression is not used", async () => {
  const wrong = await token(
    { "agent.yaml": federatedAgent(agentAuth({ organization_id: "x" })).text },
    ["agent.yaml"],
    { env: runner },
  );
  assert.deepEqual([wrong.status, wrong.stdout], [1, ""]);
  assert.match(wrong.stderr, /\[malformed-id\]/);
  const auth = engineAuth({ "federation-rule-id": "${{ vars.RULE }}" });
  const open = await token({ "w.md": workflowFile({ engine: { id: "claude", auth } }).text }, ["w.md"], {
    env: runner,
  });
  assert.deepEqual([open.status, open.stdout], [1, ""]);
  assert.match(
    open.stderr,
    / is not evaluated by `wifc token`; only GitHub evaluates expressions\. \[unresolved-expression\]/,
  );
});

test("the JSON matches its schema, whatever the result", async () => {
  const ajv = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true, keywords: ["markdownDescription"] });
  const isReport = ajv.compile(SCHEMAS.token);
  const cwd = directoryWith(agentWith(GITHUB_TOKEN));
  const runs = await Promise.all([
    // In floating point, this number of seconds is not a whole number of milliseconds.
    token(cwd, ["agent.yaml", "--format", "json", ...exchange, "--timeout", "32.001"], { env: runner }),
    token(cwd, ["agent.yaml", "--format", "json"]),
    token(cwd, ["--from-env", "--format", "json"]),
    token(cwd, ["agent.yaml", "--format", "json", "-o", "report.json"], { env: runner }),
  ]);
  assert.deepEqual(
    runs.map(({ status }) => status),
    [0, 1, 1, 0],
  );
  assert.deepEqual(
    runs.map(({ stderr }) => stderr),
    ["", "", "", "wrote report.json\n"],
  );
  assert.ok(existsSync(join(cwd, "report.json")));
  const texts = [...runs.slice(0, 3).map(({ stdout }) => stdout), readFileSync(join(cwd, "report.json"), "utf8")];
  for (const text of texts) assert.ok(isReport(JSON.parse(shown(text))), ajv.errorsText(isReport.errors));
  const [first, second] = texts.map((text) => JSON.parse(text));
  assert.deepEqual(
    [first.model, first.request.sent, first.token.claims.aud],
    ["claude", true, ["https://api.anthropic.com"]],
  );
  assert.deepEqual([second.token, second.diagnostics.length], [undefined, 1]);
});

test("a sign-in works over TLS, with a self-signed certificate and through a proxy", async () => {
  const grant = json(200, { access_token: ACCESS_TOKEN, token_type: "Bearer", expires_in: 600 });
  const server = await serveTls(grant, ["localhost", "token.example.com"]);
  const proxy = await serveProxy(server.port);
  const cwd = directoryWith({ ...agentWith(GITHUB_TOKEN), "ca.pem": server.certificate });
  const sign = (url: string, env: Readonly<Record<string, string>>) =>
    token(cwd, ["agent.yaml", "--exchange", "--token-url", url], { env: { ...runner, ...env } });
  const trusted = { NODE_EXTRA_CA_CERTS: "ca.pem", HTTPS_PROXY: proxy.url };
  const [direct, tunnelled, wrongHost, untrusted] = await Promise.all([
    sign(server.url, trusted),
    sign("https://token.example.com/v1/oauth/token", trusted),
    sign("https://other.example.com/v1/oauth/token", trusted),
    sign(server.url, {}),
  ]);
  assert.deepEqual([direct.status, tunnelled.status, wrongHost.status, untrusted.status], [0, 0, 1, 1]);
  assert.match(wrongHost.stderr, /the server's certificate is for another host \(through the proxy in `HTTPS_PROXY`\)/);
  assert.match(untrusted.stderr, /the server's certificate is not trusted/);
  assert.deepEqual([...proxy.targets].toSorted(), ["other.example.com:443", "token.example.com:443"]);
  assert.equal(server.arrivals.length, 2);
});
