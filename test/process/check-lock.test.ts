// `check-lock`: cases that fixtures would show badly, and the command line. Needs `npm run build`.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { checkLock, type Options, type Source } from "../../src/index.ts";
import { findCause } from "../../src/lock/cause.ts";
import { directoryWith, wifc, type Files } from "../support/command.ts";
import {
  engineAuth,
  federatedAgent,
  importFrom,
  markdownFile,
  ORGANIZATION,
  present,
  RULE,
  SERVICE_ACCOUNT,
  workflowFile,
  type Keys,
} from "../support/sources.ts";
import { federatedBinding } from "../support/sign-in.ts";

const WORKFLOW = workflowFile({ engine: { id: "claude", auth: engineAuth() } });

/** The variables that this workflow is compiled to. */
const SIGN_IN: Keys = {
  AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID: RULE,
  AWF_AUTH_ANTHROPIC_ORGANIZATION_ID: ORGANIZATION,
  AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID: SERVICE_ACCOUNT,
  AWF_AUTH_PROVIDER: "anthropic",
  AWF_AUTH_TYPE: "github-oidc",
};

function lockOf(jobs: Keys, keys: Keys = {}): Source {
  return { name: "workflow.lock.yml", text: `${JSON.stringify({ name: "Triage", ...keys, jobs }, null, 2)}\n` };
}

/** A job whose only step runs an engine with this environment. */
function jobWith(env: Keys, id = "agentic_execution", keys: Keys = {}): Keys {
  return { permissions: { "id-token": "write" }, ...keys, steps: [{ run: "echo" }, { id, run: "awf", env }] };
}

/** The codes and pointers of the findings, without the common prefix of the pointers. */
function found(workflow: Source, lock: Source, options: Options = {}): string[] {
  return checkLock(workflow, lock, options).diagnostics.map(
    ({ code, pointer = "" }) => `${code} ${pointer.replace("/jobs/", "").replace("/steps/1", "")}`,
  );
}

test("a lock file that matches its workflow has no findings", () => {
  assert.deepEqual(found(WORKFLOW, lockOf({ agent: jobWith(SIGN_IN) })), []);
});

test("the agent job needs the permission, from itself or from the whole file", () => {
  const without = ["lock-without-id-token agent/permissions"];
  const lockWith = (permissions: unknown, keys: Keys = {}) =>
    lockOf({ agent: jobWith(SIGN_IN, "agentic_execution", { permissions }) }, keys);
  for (const permissions of [{ contents: "read" }, { "id-token": "read" }, {}, "read-all", ["id-token"]]) {
    assert.deepEqual(found(WORKFLOW, lockWith(permissions)), without);
  }
  assert.deepEqual(found(WORKFLOW, lockWith("write-all")), []);
  assert.deepEqual(found(WORKFLOW, lockWith(undefined, { permissions: "write-all" })), []);
  assert.deepEqual(found(WORKFLOW, lockWith(undefined)), ["lock-without-id-token agent"]);
});

test("whitespace is ignored in expressions, but not around them or in their string literals", () => {
  const workflow = workflowFile({
    engine: { id: "claude", auth: engineAuth({ "federation-rule-id": "${{ vars.RULE || 'a b' }}" }) },
  });
  const lockWith = (rule: string) =>
    lockOf({ agent: jobWith({ ...SIGN_IN, AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID: rule }) });
  const different = ["lock-different-value agent/env/AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID"];
  assert.deepEqual(found(workflow, lockWith("${{vars.RULE||'a b'}}")), []);
  assert.deepEqual(found(workflow, lockWith("${{  vars.RULE  ||\t'a b'}}")), []);
  assert.deepEqual(found(workflow, lockWith("${{ vars.RULE || 'ab' }}")), different);
  assert.deepEqual(found(workflow, lockWith("${{ vars.RULE || 'a b' }} ")), different);
  assert.deepEqual(found(workflow, lockWith("${{ vars.OTHER || 'a b' }}")), different);
});

test("a value that is a number in YAML is compared as text", () => {
  const workflow = workflowFile({
    engine: { id: "claude", auth: engineAuth(), env: { AWF_AUTH_OIDC_AUDIENCE: "12" } },
  });
  assert.deepEqual(found(workflow, lockOf({ agent: jobWith({ ...SIGN_IN, AWF_AUTH_OIDC_AUDIENCE: 12 }) })), []);
});

test("the lock file must have the values that `engine.env` overrides", () => {
  const over = { AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID: "svac_01Other" };
  const workflow = workflowFile({ engine: { id: "claude", auth: engineAuth(), env: over } });
  assert.deepEqual(found(workflow, lockOf({ agent: jobWith({ ...SIGN_IN, ...over }) })), []);
  assert.deepEqual(found(workflow, lockOf({ agent: jobWith(SIGN_IN) })), [
    "lock-different-value agent/env/AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID",
  ]);
});

test("the step inherits the `env` of the lock file and of its job, unless it overrides them", () => {
  const { AWF_AUTH_TYPE, AWF_AUTH_PROVIDER, ...rest } = SIGN_IN;
  const lockWith = (env: Keys) =>
    lockOf({ agent: jobWith(env, undefined, { env: { AWF_AUTH_PROVIDER } }) }, { env: { AWF_AUTH_TYPE } });
  assert.deepEqual(found(WORKFLOW, lockWith(rest)), []);
  assert.deepEqual(found(WORKFLOW, lockWith({ ...rest, AWF_AUTH_TYPE: "" })), ["lock-missing-variable agent/env"]);
});

test("an empty variable counts as missing", () => {
  const empty = { AWF_AUTH_OIDC_AUDIENCE: "", ANTHROPIC_API_KEY: "" };
  assert.deepEqual(found(WORKFLOW, lockOf({ agent: jobWith({ ...SIGN_IN, ...empty }) })), []);
});

test("a step without `env` lacks all variables, which is one finding", () => {
  const steps = [{ run: "echo" }, { id: "agentic_execution", run: "awf" }];
  const lock = lockOf({ agent: { permissions: "write-all", steps } });
  assert.deepEqual(found(WORKFLOW, lock), ["lock-missing-variable agent"]);
});

test("every step that runs an engine is checked, whatever id gh-aw gives it", () => {
  const stale = { ...SIGN_IN, AWF_AUTH_PROVIDER: "azure" };
  const jobs = {
    agent: jobWith(SIGN_IN),
    detection: jobWith(stale, "detection_agentic_execution"),
    evals: jobWith(stale, "evals_agentic_execution"),
    custom: jobWith(stale, "deploy"),
  };
  assert.deepEqual(found(WORKFLOW, lockOf(jobs)), [
    "lock-different-value detection/env/AWF_AUTH_PROVIDER",
    "lock-different-value evals/env/AWF_AUTH_PROVIDER",
  ]);
  assert.deepEqual(found(WORKFLOW, lockOf({ agent: jobWith(SIGN_IN), detection: jobWith(stale) })), [
    "lock-different-value detection/env/AWF_AUTH_PROVIDER",
  ]);
  assert.deepEqual(found(WORKFLOW, lockOf({ detection: jobWith(SIGN_IN) })), ["lock-without-agent-step "]);
});

test("a key is reported in the agent step and the detection step, and only if they use Anthropic", () => {
  const keys = { ANTHROPIC_API_KEY: "${{ secrets.A }}", ANTHROPIC_AUTH_TOKEN: "${{ secrets.B }}" };
  const both = { ...SIGN_IN, ...keys };
  assert.deepEqual(found(WORKFLOW, lockOf({ agent: jobWith(both), detection: jobWith(both) })), [
    "lock-with-static-key agent/env/ANTHROPIC_API_KEY",
    "lock-with-static-key agent/env/ANTHROPIC_AUTH_TOKEN",
    "lock-with-static-key detection/env/ANTHROPIC_API_KEY",
    "lock-with-static-key detection/env/ANTHROPIC_AUTH_TOKEN",
  ]);
  assert.deepEqual(
    found(WORKFLOW, lockOf({ agent: jobWith(SIGN_IN), evals: jobWith(both, "evals_agentic_execution") })),
    [],
  );
  const azure = { type: "github-oidc", provider: "azure", "azure-tenant-id": "a", "azure-client-id": "b" };
  const variables = {
    AWF_AUTH_TYPE: "github-oidc",
    AWF_AUTH_PROVIDER: "azure",
    AWF_AUTH_AZURE_TENANT_ID: "a",
    AWF_AUTH_AZURE_CLIENT_ID: "b",
  };
  const workflow = workflowFile({ engine: { id: "codex", auth: azure } });
  assert.deepEqual(found(workflow, lockOf({ agent: jobWith({ ...variables, ...keys }) })), []);

  // gh-aw always passes these on, so they may only name a secret that does not exist.
  const lock = lockOf({ agent: jobWith({ ...variables, OPENAI_API_KEY: "${{ secrets.OPENAI_API_KEY }}" }) });
  assert.deepEqual(
    checkLock(workflow, lock).diagnostics.map(({ code, severity }) => [code, severity]),
    [["lock-with-static-key", "warning"]],
  );
});

/** A federated workflow with this threat detection. */
function detecting(detection: unknown, keys: Keys = {}): Source {
  const outputs = { "add-labels": { max: 3 }, ...(detection !== undefined && { "threat-detection": detection }) };
  return workflowFile({ engine: { id: "claude", auth: engineAuth() }, "safe-outputs": outputs, ...keys });
}

const OTHER = { ...SIGN_IN, AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID: "svac_01OtherEfGhIjKlMnOpQrStUv" };
const OWN_AUTH = { id: "claude", auth: engineAuth({ "service-account-id": "svac_01OtherEfGhIjKlMnOpQrStUv" }) };
const AUDIENCE = { AWF_AUTH_OIDC_AUDIENCE: "https://api.anthropic.com" };

const DETECTIONS: readonly [what: string, workflow: Source, env: Keys, expected: readonly string[]][] = [
  ["the agent's engine", detecting(undefined), SIGN_IN, []],
  ["the agent's engine, and lacks it", detecting({ prompt: "x" }), {}, ["lock-missing-variable detection/env"]],
  ["no engine", detecting(false), SIGN_IN, []],
  ["an engine of its own without auth", detecting({ engine: "claude" }), { ANTHROPIC_API_KEY: "x" }, []],
  ["an engine of its own with the same sign-in", detecting({ engine: OWN_AUTH }), OTHER, []],
  [
    "an engine of its own, and has the agent's",
    detecting({ engine: OWN_AUTH }),
    SIGN_IN,
    ["lock-different-value detection/env/AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID"],
  ],
  [
    "what only the agent's sandbox has",
    detecting(undefined, { strict: false, sandbox: { agent: { env: AUDIENCE } } }),
    { ...SIGN_IN, ...AUDIENCE },
    ["lock-missing-variable agent/env", "lock-unexpected-variable detection/env/AWF_AUTH_OIDC_AUDIENCE"],
  ],
];

for (const [what, workflow, env, expected] of DETECTIONS) {
  test(`the detection step is checked against its own sign-in: ${what}`, () => {
    const detection = jobWith(env, "detection_agentic_execution");
    assert.deepEqual(found(workflow, lockOf({ agent: jobWith(SIGN_IN), detection })), expected);
    const old = jobWith(env);
    assert.deepEqual(
      found(workflow, lockOf({ agent: jobWith(SIGN_IN), detection: old })),
      expected,
      "as of old versions",
    );
  });
}

test("detection steps that run no engine are not checked", () => {
  const steps = ["detection_runs", "detection_conclusion", "detection_guard", "parse_detection_results"].map((id) => ({
    id,
    run: "echo",
    env: { AWF_AUTH_PROVIDER: "azure", ANTHROPIC_API_KEY: "x" },
  }));
  const jobs = { agent: jobWith(SIGN_IN), detection: { permissions: {}, steps }, conclusion: { steps } };
  assert.deepEqual(found(WORKFLOW, lockOf(jobs)), []);
});

test("the detection job needs the permission too", () => {
  const detection = jobWith(SIGN_IN, "detection_agentic_execution", { permissions: { contents: "read" } });
  assert.deepEqual(found(WORKFLOW, lockOf({ agent: jobWith(SIGN_IN), detection })), [
    "lock-without-id-token detection/permissions",
  ]);
  const lock = lockOf({
    agent: jobWith(SIGN_IN),
    detection: jobWith({}, "detection_agentic_execution", { permissions: {} }),
  });
  assert.deepEqual(found(detecting({ engine: "claude" }), lock), [], "without a sign-in it needs none");
});

const KEY_CHECK = { name: "Validate ANTHROPIC_API_KEY secret", run: "validate_multi_secret.sh" };

const KEY_CHECKS: readonly [what: string, step: Keys, isFound: boolean][] = [
  ["with its id", { ...KEY_CHECK, id: "validate-secret" }, true],
  ["by its name only, as in old versions", KEY_CHECK, true],
  ["for one of two", { ...KEY_CHECK, name: "Validate CLAUDE_CODE_OAUTH_TOKEN or ANTHROPIC_API_KEY secret" }, true],
  ["by its id and its environment", { id: "validate-secret", env: { ANTHROPIC_API_KEY: "${{ secrets.A }}" } }, true],
  ["for another key", { id: "validate-secret", name: "Validate COPILOT_GITHUB_TOKEN secret" }, false],
  ["of something else", { name: "Validate context variables" }, false],
];

for (const [what, step, isFound] of KEY_CHECKS) {
  test(`a step that fails a run without the key is found: ${what}`, () => {
    for (const job of ["activation", "agent"]) {
      const agent = jobWith(SIGN_IN);
      const steps = [step, ...(Array.isArray(agent["steps"]) ? agent["steps"] : [])];
      const jobs = job === "agent" ? { agent: { ...agent, steps } } : { activation: { steps: [step] }, agent };
      const expected = isFound ? [`lock-with-key-check ${job}/steps/0`] : [];
      assert.deepEqual(found(WORKFLOW, lockOf(jobs)), expected);
    }
  });
}

test("a check for the key is valid if detection needs it, or another provider signs the agent in", () => {
  const jobs = { activation: { steps: [KEY_CHECK] }, agent: jobWith(SIGN_IN) };
  assert.deepEqual(found(detecting({ engine: "claude" }), lockOf(jobs)), []);
});

/** A lock file with the header of a version of gh-aw. */
function lockBy(version: string, form: "metadata" | "header" | "both", env: Keys, id?: string): Source {
  const { name, text } = lockOf({ agent: jobWith(env, id) });
  const metadata = `# gh-aw-metadata: {"schema_version":"v3","frontmatter_hash":"abc","compiler_version":"${version}","strict":true}\n`;
  const header = `#\n# This file was automatically generated by gh-aw (${version}). DO NOT EDIT.\n#\n`;
  return { name, text: (form === "header" ? "" : metadata) + (form === "metadata" ? "" : header) + text };
}

const IMPORTED = importFrom([markdownFile("shared.md", { engine: { id: "claude", auth: engineAuth() } })]);
const importing = (keys: Keys = {}) => workflowFile({ imports: ["shared.md"], ...keys });

const AGAIN = /^Run `gh aw compile` again\.$/;
const CAUSES: readonly [what: string, workflow: Source, lock: Source, hint: RegExp][] = [
  ["it is only old", WORKFLOW, lockBy("v0.88.2", "both", {}), AGAIN],
  ["it names no version", WORKFLOW, lockOf({ agent: jobWith({}) }), AGAIN],
  [
    "gh-aw was too old, by its metadata",
    WORKFLOW,
    lockBy("v0.74.4", "metadata", {}),
    /to v0\.79\.6 or newer.*v0\.74\.4/,
  ],
  ["gh-aw was too old, by its header", WORKFLOW, lockBy("v0.36.0", "header", {}), /to v0\.79\.6 or newer.*v0\.36\.0/],
  ["gh-aw is the first that can", WORKFLOW, lockBy("v0.79.6", "both", {}), AGAIN],
  ["gh-aw did not compile imports", importing(), lockBy("v0.82.10", "both", {}), /to v0\.83\.2 or newer/],
  ["gh-aw did not compile imports yet", importing(), lockBy("v0.83.1", "both", {}), /to v0\.83\.2 or newer/],
  ["gh-aw compiles imports again", importing(), lockBy("v0.83.2", "both", {}), AGAIN],
  ["gh-aw still compiled imports", importing(), lockBy("v0.82.9", "both", {}), AGAIN],
  ["that does not concern an engine of its own", WORKFLOW, lockBy("v0.83.0", "both", {}), AGAIN],
  ["gh-aw drops the import", importing({ "max-runs": 3 }), lockBy("v0.88.7", "both", {}), /next to `max-runs`/],
  ["gh-aw may drop it", importing({ model: "x" }), lockOf({ agent: jobWith({}) }), /next to `model`/],
  [
    "gh-aw did not drop the import",
    importing({ model: "x" }),
    lockBy("v0.88.7", "both", { ...SIGN_IN, AWF_AUTH_TYPE: "" }),
    AGAIN,
  ],
];

for (const [what, workflow, lock, hint] of CAUSES) {
  test(`the hint about missing variables depends on the cause: ${what}`, () => {
    const { diagnostics } = checkLock(workflow, lock, { readImport: IMPORTED });
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ["lock-missing-variable"],
    );
    assert.match(diagnostics[0]?.hint ?? "", hint);
  });
}

test("recompiling is not the hint for a value that gh-aw drops because it reads a secret", () => {
  const { federation } = federatedBinding(WORKFLOW);
  const variable = (value: string) => ({ name: "X", value: { ...present(federation.values.type), value } });
  const causeOf = (value: string) =>
    findCause({ config: { preferences: [] }, version: undefined }, federation, [variable(value)], false);
  assert.deepEqual(causeOf("${{ secrets.X }}"), { kind: "secret" });
  assert.deepEqual(causeOf("${{ vars.X }}"), { kind: "stale" });
});

function importWithRule(rule: string): Source {
  return workflowFile({ imports: [{ path: "shared.md", with: { rule } }] });
}

test("inputs of an import are compared after their values are filled in, however expressions are spaced", () => {
  const reads = "${{ github.aw.import-inputs.rule }}";
  const auth = engineAuth({ "federation-rule-id": reads });
  const readImport = importFrom([markdownFile("shared.md", { engine: { id: "claude", auth }, env: AUDIENCE })]);
  const lockWith = (rule: string) =>
    lockOf({ agent: jobWith({ ...SIGN_IN, AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID: rule }) }, { env: AUDIENCE });
  assert.deepEqual(found(importWithRule(RULE), lockWith(RULE), { readImport }), []);
  assert.deepEqual(found(importWithRule("${{ vars.RULE }}"), lockWith("${{vars.RULE}}"), { readImport }), []);
  assert.deepEqual(found(importWithRule("${{ vars.RULE }}"), lockWith(RULE), { readImport }), [
    "lock-different-value agent/env/AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID",
  ]);
});

test("findings about an imported sign-in refer to the place where it is written", () => {
  const shared = markdownFile("shared.md", { engine: { id: "claude", auth: engineAuth() } });
  const lock = lockOf({ agent: jobWith({ ...SIGN_IN, AWF_AUTH_PROVIDER: "azure" }) });
  const options = { readImport: importFrom([shared]) };
  const [only] = checkLock(workflowFile({ imports: ["shared.md"] }), lock, options).diagnostics;
  assert.deepEqual(
    only?.related?.map(({ path, start }) => `${path}:${start.line}`),
    ["shared.md:7"],
  );
  assert.match(only.message, /, but shared\.md:7 says `anthropic`\.$/);
});

test("positions are correct in a lock file with CRLF", () => {
  const lock = lockOf({ agent: jobWith({ ...SIGN_IN, AWF_AUTH_PROVIDER: "azure" }) });
  const [unix] = checkLock(WORKFLOW, lock).diagnostics;
  const [dos] = checkLock(
    { ...WORKFLOW, text: WORKFLOW.text.replaceAll("\n", "\r\n") },
    { ...lock, text: lock.text.replaceAll("\n", "\r\n") },
  ).diagnostics;
  assert.equal(dos?.message, unix?.message);
  assert.deepEqual([dos?.start.line, dos?.start.column], [unix?.start.line, unix?.start.column]);
});

test("errors in the workflow are reported alone", () => {
  const workflow = workflowFile({ engine: { id: "claude", auth: engineAuth({ "organization-id": "wrong" }) } });
  assert.deepEqual(found(workflow, lockOf({})), ["malformed-id /engine/auth/organization-id"]);
});

test("without a federated engine there is nothing to check", () => {
  const lock = lockOf({ agent: jobWith({}) });
  assert.deepEqual(found(workflowFile({ engine: "claude" }), lock), ["nothing-to-compile "]);
  assert.deepEqual(found(federatedAgent(), lock), ["nothing-to-compile "]);
});

test("any text as a lock file has a result", () => {
  const answer = (text: string) =>
    checkLock(WORKFLOW, { name: "x.lock.yml", text }).diagnostics.map(({ code, path }) => `${path} ${code}`);
  const without = ["x.lock.yml lock-without-agent-step"];
  for (const text of ["", "# nothing", "[1, 2]", "jobs:", "jobs: {agent: [], other: {steps: {id: agentic_execution}}}"])
    assert.deepEqual(answer(text), without);
  assert.deepEqual(answer("jobs: {agent: {steps: [null, {id: 3}, {env: 4}]}}"), without);
  assert.deepEqual(answer('jobs: "'), ["x.lock.yml yaml-syntax"]);
});

/** Runs `wifc check-lock` in a directory, or in a new one with these files. */
function run(place: string | Files, args: readonly string[], input = "") {
  return wifc(place, ["check-lock", ...args], { input });
}

const GOOD = lockOf({ agent: jobWith(SIGN_IN) }).text;
const STALE = lockOf({ agent: jobWith({ ...SIGN_IN, AWF_AUTH_PROVIDER: "azure" }) }).text;

test("`check-lock` reads the lock file next to the workflow", () => {
  const good = run({ "triage.md": WORKFLOW.text, "triage.lock.yml": GOOD }, ["triage.md"]);
  assert.deepEqual([good.status, good.stdout, good.stderr], [0, "No problems in 1 file.\n", ""]);
  const stale = run({ "triage.md": WORKFLOW.text, "triage.lock.yml": STALE }, ["triage.md", "--format", "concise"]);
  assert.equal(stale.status, 1);
  assert.match(
    stale.stdout,
    /^triage\.lock\.yml:\d+:\d+: error\[lock-different-value\] .*, but triage\.md:\d+ says `anthropic`\.\n$/,
  );
});

test("`check-lock` takes another lock file, and a workflow from standard input", () => {
  const files = { "triage.md": WORKFLOW.text, "triage.lock.yml": STALE, "other.yml": GOOD };
  assert.equal(run(files, ["triage.md", "other.yml"]).status, 0);
  assert.equal(run(files, ["-", "--stdin-filename", "triage.md"], WORKFLOW.text).status, 1);
});

test("`check-lock` exits with 2 if there is no lock file, and says how to create it", () => {
  const { status, stdout, stderr } = run({ "triage.md": WORKFLOW.text }, ["triage.md"]);
  assert.deepEqual(
    [status, stdout, stderr],
    [2, "", "wifc: lock file triage.lock.yml does not exist; create it with `gh aw compile`\n"],
  );
  assert.equal(run({ "triage.yaml": "engine: {id: claude}" }, ["triage.yaml"]).status, 2);
  assert.equal(run({ "triage.lock.yml": GOOD }, ["triage.md"]).status, 2);
});

test("`check-lock` takes the name of the lock file for its workflow, and says what to name instead of a directory", () => {
  const files = { "w/triage.md": WORKFLOW.text, "w/triage.lock.yml": STALE };
  assert.equal(run(files, ["w/triage.lock.yml"]).stdout, run(files, ["w/triage.md"]).stdout);
  for (const args of [["w"], ["--each", "w"]]) {
    const { status, stderr } = run(files, args);
    assert.equal(status, 2);
    assert.match(stderr, /^wifc: w is a directory; name the workflows in it/);
  }
});

test("`check-lock --each` reports a finding in a file that several workflows import once", () => {
  const keys = { on: "push", permissions: { "id-token": "write" }, imports: ["shared.md"] };
  const importer = markdownFile("", keys).text;
  const files = {
    "a.md": importer,
    "a.lock.yml": GOOD,
    "b.md": importer,
    "b.lock.yml": GOOD,
    "shared.md": markdownFile("", { engine: { id: "claude", auth: engineAuth({ "organization-id": "wrong" }) } }).text,
  };
  const { status, stdout } = run(files, ["--each", "a.md", "b.md", "--format", "concise"]);
  assert.equal(status, 1);
  assert.match(stdout, /^shared\.md:\d+:\d+: error\[malformed-id\] [^\n]+\n$/);
});

test("`check-lock --quiet` prints nothing about a valid lock file, and the errors of another", () => {
  const good = run({ "triage.md": WORKFLOW.text, "triage.lock.yml": GOOD }, ["triage.md", "--quiet"]);
  assert.deepEqual([good.status, good.stdout], [0, ""]);
  const stale = run({ "triage.md": WORKFLOW.text, "triage.lock.yml": STALE }, ["triage.md", "--quiet"]);
  assert.deepEqual([stale.status, /lock-different-value/.test(stale.stdout)], [1, true]);
});

test("`check-lock -o` writes to a file", () => {
  const directory = directoryWith({ "triage.md": WORKFLOW.text, "triage.lock.yml": STALE });
  const { status, stdout } = run(directory, ["triage.md", "--format", "json", "-o", "found.json"]);
  assert.deepEqual([status, stdout], [1, ""]);
  assert.equal(JSON.parse(readFileSync(join(directory, "found.json"), "utf8")).errors, 1);
});

test("`check-lock --each` pairs files, counts files that do not exist, and skips files without a counterpart", () => {
  const files = {
    "stale.md": WORKFLOW.text,
    "stale.lock.yml": STALE,
    "good.md": WORKFLOW.text,
    "good.lock.yml": GOOD,
    "shared.md": WORKFLOW.text,
    "keyed.md": "---\non: push\nengine: claude\n---\n",
    "keyed.lock.yml": GOOD,
  };
  const named = ["good.md", "stale.lock.yml", "stale.md", "shared.md", "keyed.md", "deleted.md"];
  const { status, stdout, stderr } = run(files, ["--each", ...named, "--format", "concise"]);
  assert.deepEqual([status, stderr], [1, "wifc: skipped 1 file that does not exist\n"]);
  assert.match(stdout, /^stale\.lock\.yml:\d+:\d+: error\[lock-different-value\] [^\n]+\n$/);
  assert.equal(run(files, ["--each", "good.lock.yml", "keyed.md", "shared.md"]).status, 0);
  assert.equal(run(files, named).status, 2, "without --each, one pair only");
});
