// `wifc rule` and `wifc check-rule`: exit codes, standard input, output files, and commands that a shell can run.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { directoryWith, wifc } from "../support/command.ts";
import { runInProcess } from "../support/in-process.ts";
import { agentAuth, engineAuth, federatedAgent, RULE, SERVICE_ACCOUNT, workflowFile } from "../support/sources.ts";

const GITHUB = ["--repository", "acme/site", "--ref", "main"];
const ANYWHERE = ["--subject", "agent", "--issuer", "https://oidc.example.com"];
const ISSUER = "fdis_01AbCdEfGhIjKlMnOpQrStUv";

function engine(auth: Readonly<Record<string, unknown>>, keys: Readonly<Record<string, unknown>> = {}): string {
  return workflowFile({ on: "push", engine: { id: "claude", auth: engineAuth(auth) }, ...keys }).text;
}

const PUSH = engine({ "workspace-id": "wrkspc_01AbCdEfGhIjKlMnOpQrStUv" });
const TWO = JSON.stringify({
  models: Object.fromEntries(
    [SERVICE_ACCOUNT, "svac_01AbCdEfGhIjKlMnOpQrStUw"].map((account, index) => [
      `claude-${index}`,
      { provider: "anthropic", model: "claude-sonnet-4-5", auth: agentAuth({ service_account_id: account }) },
    ]),
  ),
  agents: { root: { model: "claude-0", sub_agents: ["other"] }, other: { model: "claude-1" } },
});

function rules(subject: string): string {
  return JSON.stringify([
    {
      id: RULE,
      issuer_id: ISSUER,
      match: { subject_prefix: subject },
      target: { type: "service_account", service_account_id: SERVICE_ACCOUNT },
      workspace_id: "wrkspc_01AbCdEfGhIjKlMnOpQrStUv",
    },
    { id: ISSUER, issuer_url: "https://token.actions.githubusercontent.com" },
  ]);
}

const DIRECTORY = directoryWith({
  "push.md": PUSH,
  "pull-request.md": engine({}, { on: "pull_request" }),
  "target.md": engine({}, { on: "pull_request_target" }),
  "both.md": engine({}, { on: ["push", "pull_request"] }),
  "environment.md": engine({}, { environment: "${{ inputs.where }}" }),
  "variable.md": engine({ "service-account-id": "${{ vars.ACCOUNT }}" }),
  "release.md": engine({}, { on: "release" }),
  "error.md": engine({ "organization-id": "wrong" }),
  "file.yaml": federatedAgent(agentAuth({}, { file: "/run/token" })).text,
  "url.yaml": federatedAgent(agentAuth({}, { url: "https://tokens.example.com/?audience=agents" })).text,
  "github.yaml": federatedAgent(
    agentAuth(
      {},
      {
        url: "${ACTIONS_ID_TOKEN_REQUEST_URL}",
        headers: { Authorization: "Bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}" },
        response_field: "value",
      },
    ),
  ).text,
  "two.yaml": TWO,
  "other.yaml": "a: b\n",
  "accepts.json": rules("repo:acme/site:ref:refs/heads/main"),
  "denies.json": rules("repo:acme/site:environment:production"),
  "empty.json": "{}",
});

/** What is missing or not certain, and what the message names. */
const REFUSALS: readonly [what: string, args: readonly string[], message: RegExp][] = [
  ["no repository", ["push.md", "--ref", "main"], /--repository/],
  ["no ref", ["push.md", "--repository", "acme/site"], /--ref/],
  ["an environment that is an expression", ["environment.md", ...GITHUB], /--environment/],
  ["an environment without a ref", ["environment.md", "--repository", "acme/site"], /without `--environment`/],
  ["a release of a branch", ["release.md", ...GITHUB], /--ref.*refs\/tags\/TAG/],
  ["an audience with the owner", ["github.yaml", "--subject", "agent"], /audience.*--repository/],
  ["no subject", ["file.yaml", "--issuer", "https://oidc.example.com"], /--subject/],
  ["no issuer", ["file.yaml", "--subject", "agent"], /--issuer/],
  ["events with different subjects", ["both.md", ...GITHUB], /`push`.*`pull_request`/],
  ["`pull_request_target`", ["target.md", ...GITHUB], /not certain/],
  ["an expression", ["variable.md", ...GITHUB], /--set vars\.ACCOUNT=/],
  ["an error in the file", ["error.md", ...GITHUB], /malformed-id|invalid-value/],
  ["sign-ins that differ", ["two.yaml", ...ANYWHERE], /`claude-0`.*`claude-1`/],
  ["a file without a sign-in", ["other.yaml", ...ANYWHERE], /unrecognized-file/],
];

for (const [what, args, message] of REFUSALS) {
  test(`rule prints nothing on standard output for ${what}, and ends with 1`, async () => {
    const { status, stdout, stderr } = await runInProcess(DIRECTORY, ["rule", ...args]);
    assert.deepEqual([status, stdout], [1, ""], stderr);
    assert.match(stderr, message);
  });
}

const ACCEPTED: readonly [what: string, args: readonly string[], subject: string][] = [
  ["pull requests, without a ref", ["pull-request.md", "--repository", "acme/site"], "repo:acme/site:pull_request"],
  ["an environment", ["environment.md", ...GITHUB, "--environment", "eu"], "repo:acme/site:environment:eu"],
  [
    "a value that is given",
    ["variable.md", ...GITHUB, "--set", `vars.ACCOUNT=${SERVICE_ACCOUNT}`],
    "repo:acme/site:ref:refs/heads/main",
  ],
  ["a tag", ["release.md", "--repository", "acme/site", "--ref", "tags/v1"], "repo:acme/site:ref:refs/tags/v1"],
  ["a subject that wins", ["both.md", ...GITHUB, "--subject", "job:x"], "job:x"],
  ["a selected model", ["two.yaml", ...ANYWHERE, "--model", "claude-1"], "agent"],
];

for (const [what, args, subject] of ACCEPTED) {
  test(`rule prints a rule for ${what}`, async () => {
    const { status, stdout, stderr } = await runInProcess(DIRECTORY, ["rule", ...args]);
    assert.equal(status, 0, stderr);
    assert.equal(JSON.parse(stdout).rule.match.subject_prefix, subject);
  });
}

test("a new rule needs no ids of the sign-in, and without a service account it has no target", async () => {
  const { status, stdout, stderr } = await runInProcess(DIRECTORY, ["rule", "variable.md", "--new", ...GITHUB]);
  assert.equal(status, 0, stderr);
  assert.deepEqual(Object.keys(JSON.parse(stdout).rule), ["name", "match", "oauth_scope", "token_lifetime_seconds"]);
  const given = ["--set", `vars.ACCOUNT=${SERVICE_ACCOUNT}`];
  const known = await runInProcess(DIRECTORY, ["rule", "variable.md", "--new", ...GITHUB, ...given]);
  assert.equal(JSON.parse(known.stdout).rule.target.service_account_id, SERVICE_ACCOUNT);
  for (const format of ["curl", "ant"]) {
    const script = await runInProcess(DIRECTORY, ["rule", "variable.md", "--new", ...GITHUB, "--format", format]);
    const printed = runScript(script.stdout);
    assert.match(printed, /\{ "type": "service_account", "service_account_id": "svac_1" \}/);
  }
});

test("rule prints the audience in a request to any service", async () => {
  const { stdout } = await runInProcess(DIRECTORY, ["rule", "url.yaml", ...ANYWHERE]);
  assert.equal(JSON.parse(stdout).rule.match.audience, "agents");
});

test("rule warns of an issuer whose keys Anthropic cannot fetch", async () => {
  const args = ["rule", "file.yaml", "--subject", "agent", "--issuer", "https://kubernetes.default.svc"];
  const { status, stderr } = await runInProcess(DIRECTORY, args);
  assert.equal(status, 0);
  assert.match(stderr, /warning .*\[unreachable-issuer\]/);
});

const MISUSES: readonly (readonly string[])[] = [
  ["--name", "Big Name"],
  ["--name", "a".repeat(256)],
  ["--lifetime", "59"],
  ["--lifetime", "86401"],
  ["--lifetime", "1e3"],
  ["--scope", "everything"],
  ["--scope", "org:admin"],
  ["--ref", "refs/heads/"],
  ["--ref", "main:x"],
  ["--repository", "acme"],
  ["--immutable-ids", "1234"],
  ["--issuer", "http://oidc.example.com"],
  ["--issuer", "https://:443"],
  ["--issuer", "https://name:password@oidc.example.com"],
  ["--subject", "repo:acme/*"],
  ["--subject", "repo:\nacme/*"],
  ["--subject", "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.x"],
  ["--format", "yaml"],
];

for (const [option = "", value = ""] of MISUSES) {
  test(`\`${option} ${value.slice(0, 20)}\` is misuse`, async () => {
    const { status, stdout, stderr } = await runInProcess(DIRECTORY, ["rule", "push.md", ...GITHUB, option, value]);
    assert.deepEqual([status, stdout], [2, ""]);
    assert.match(stderr, /^wifc: [^\n]+\n$/);
    assert.ok(stderr.includes(option));
  });
}

test("rule reads standard input, and writes a file", () => {
  const piped = wifc(DIRECTORY, ["rule", "-", "--stdin-filename", "push.md", ...GITHUB, "-o", "rule.json"], {
    input: PUSH,
  });
  assert.deepEqual([piped.status, piped.stdout], [0, ""], piped.stderr);
  const { issuer, rule } = JSON.parse(readFileSync(join(DIRECTORY, "rule.json"), "utf8"));
  assert.equal(issuer.issuer_url, "https://token.actions.githubusercontent.com");
  assert.equal(rule.match.subject_prefix, "repo:acme/site:ref:refs/heads/main");
});

/** Runs a script in which `curl` and `ant` print their arguments and their standard input, and the variables are set. */
function runScript(script: string): string {
  const show = `printf '%s\\n' "$@" >&2; case $1 in ant*|beta*) cat >&2;; esac; echo '{"id":"${ISSUER}"}';`;
  const prelude = `curl() { ${show} }; ant() { ${show} }; jq() { cat >/dev/null; echo ${ISSUER}; }; WORKSPACE_ID=wrkspc_1; SERVICE_ACCOUNT_ID=svac_1; ANTHROPIC_AUTH_TOKEN=shown\n`;
  const { status, stderr } = spawnSync("sh", ["-c", prelude + script], { encoding: "utf8", input: "" });
  assert.equal(status, 0, stderr);
  return stderr;
}

for (const format of ["curl", "ant"]) {
  test(`the output of --format ${format} is a script, whatever the subject is`, async () => {
    const subject = `it's "$(date)" \`id\` \\' ''$HOME`;
    const args = ["--subject", subject, "--issuer", "https://oidc.example.com/'x'", "--format", format];
    const { status, stdout, stderr } = await runInProcess(DIRECTORY, ["rule", "file.yaml", ...args]);
    assert.equal(status, 0, stderr);
    const shown = runScript(stdout);
    assert.ok(shown.includes("https://oidc.example.com/'x'"));
    const [body = ""] = /\{\n(?:(?!\n\}).)*"match"(?:(?!\n\}).)*\n\}/s.exec(shown) ?? [];
    const rule = JSON.parse(body);
    assert.equal(rule.match.subject_prefix, subject);
    assert.match(shown, format === "curl" ? /"workspace_id": "wrkspc_1"/ : /--workspace-id\nwrkspc_1/);
    assert.ok(!stdout.includes("sk-ant"));
  });
}

const CHECKS: readonly [what: string, args: readonly string[], status: number][] = [
  ["a sign-in that is accepted", ["push.md", "--rules", "accepts.json"], 0],
  ["a sign-in that is denied", ["push.md", "--rules", "denies.json"], 1],
  ["a file without resources", ["push.md", "--rules", "empty.json"], 1],
  ["no rules", ["push.md"], 2],
  ["rules that do not exist", ["push.md", "--rules", "gone.json"], 2],
  ["standard input twice", ["-", "--rules", "-"], 2],
  ["a malformed repository", ["push.md", "--rules", "accepts.json", "--repository", "acme"], 2],
];

for (const [what, args, expected] of CHECKS) {
  test(`check-rule ends with ${expected} for ${what}`, async () => {
    const { status, stderr } = await runInProcess(DIRECTORY, ["check-rule", ...GITHUB, ...args]);
    assert.equal(status, expected, stderr);
  });
}

test("check-rule reads rules from standard input", () => {
  const args = ["check-rule", "push.md", "--rules", "-", "--format", "concise", ...GITHUB];
  const { status, stdout } = wifc(DIRECTORY, args, { input: rules("repo:acme/site:pull_request") });
  assert.equal(status, 1);
  assert.match(stdout, /error\[rule-subject-mismatch\]/);
});
