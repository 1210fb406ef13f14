// New files: `lint` accepts what `init` creates, `compile` reads the same values back, and a mistake in an option creates nothing.
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseEnv } from "node:util";
import { bindings, compile, init, lint, type InitOptions, type SignInValues, type Source } from "../../src/index.ts";
import { listRequired } from "../../src/api/init-options.ts";
import { listSourceKinds, NEW_FILE_PROGRAMS, newFileOf, type NewFileProgram } from "../../src/api/new-files.ts";
import { runInProcess } from "../support/in-process.ts";
import { ORGANIZATION, present, RULE, SERVICE_ACCOUNT } from "../support/sources.ts";

const WORKSPACE = "wrkspc_01AbCdEfGhIjKlMnOpQrStUv";
const IDS = { ruleId: RULE, organizationId: ORGANIZATION, serviceAccountId: SERVICE_ACCOUNT };
const TOKEN_FILE = "/var/run/secrets/claude/token";

/** A source of each kind as it is written, and what a program reads. */
const SOURCES = {
  "github-actions": ["github-actions", undefined],
  file: [`file:${TOKEN_FILE}`, TOKEN_FILE],
  env: ["env:CI_OIDC_TOKEN", "CI_OIDC_TOKEN"],
  command: [
    "command:get-token  --audience https://api.anthropic.com",
    "get-token,--audience,https://api.anthropic.com",
  ],
  url: ["url:https://tokens.example.com/?for=${WORKLOAD}", "https://tokens.example.com/?for=${WORKLOAD}"],
} as const;

/** Variables are read as a profile with the same values. */
function readBack(program: NewFileProgram, text: string): Source {
  const { name } = newFileOf(program);
  if (program !== "anthropic-env") return { name, text };
  const set = parseEnv(text);
  const profile = {
    authentication: {
      type: "oidc_federation",
      federation_rule_id: set["ANTHROPIC_FEDERATION_RULE_ID"],
      service_account_id: set["ANTHROPIC_SERVICE_ACCOUNT_ID"],
      identity_token: { source: "file", path: set["ANTHROPIC_IDENTITY_TOKEN_FILE"] },
    },
    organization_id: set["ANTHROPIC_ORGANIZATION_ID"],
    workspace_id: set["ANTHROPIC_WORKSPACE_ID"],
  };
  return { name, text: JSON.stringify(profile) };
}

function create(options: InitOptions): Source {
  const { output, missing, diagnostics } = init(options);
  assert.deepEqual(
    diagnostics.filter(({ severity }) => severity !== "note"),
    [],
  );
  assert.deepEqual(missing, []);
  const file = readBack(options.for, present(output));
  const worst = lint(file).diagnostics.filter(({ severity }) => severity !== "note");
  assert.deepEqual(worst, [], file.text);
  return file;
}

/** The values of the only sign-in of a file. */
function valuesOf(file: Source) {
  const [only, ...others] = bindings(file).bindings;
  assert.deepEqual(others, []);
  const { values, source } = present(only?.federation);
  return {
    ids: {
      ruleId: values.federationRuleId?.value,
      organizationId: values.organizationId?.value,
      serviceAccountId: values.serviceAccountId?.value,
      workspaceId: values.workspaceId?.value,
    },
    source,
  };
}

for (const program of NEW_FILE_PROGRAMS)
  for (const kind of listSourceKinds(program))
    test(`a file for ${program} with source ${kind} has the values that were given`, () => {
      const [source, detail] = SOURCES[kind];
      const supportsWorkspace = program !== "docker-agent";
      const file = create({ for: program, ...IDS, source, ...(supportsWorkspace && { workspaceId: WORKSPACE }) });
      const { source: read, ids } = valuesOf(file);
      assert.deepEqual(ids, { ...IDS, workspaceId: supportsWorkspace ? WORKSPACE : undefined });
      assert.equal(read.kind, kind);
      if (read.kind === "file") assert.equal(read.path.value, detail);
      if (read.kind === "env") assert.equal(read.name.value, detail);
      if (read.kind === "command") assert.equal(read.argv.map(({ value }) => value).join(), detail);
      if (read.kind === "url") assert.equal(read.request.url.value, detail);
    });

const REQUIRED_SOURCES: Readonly<Record<NewFileProgram, SignInValues>> = {
  "docker-agent": { source: "github-actions" },
  "gh-aw": { serviceAccountId: SERVICE_ACCOUNT },
  "claude-code-action": {},
  kubernetes: {},
  gateway: { source: `file:${TOKEN_FILE}` },
  "anthropic-env": { source: `file:${TOKEN_FILE}` },
  "anthropic-profile": { source: `file:${TOKEN_FILE}` },
};

for (const program of NEW_FILE_PROGRAMS)
  test(`a file for ${program} needs nothing but what is required`, () => {
    const values = { ruleId: RULE, organizationId: ORGANIZATION, ...REQUIRED_SOURCES[program] };
    assert.deepEqual(new Set(listRequired(program)), new Set(Object.keys(values)));
    create({ for: program, ...values });
  });

for (const program of ["docker-agent", "gh-aw", "claude-code-action"] as const)
  test(`AWF reads a file for ${program}, also with an audience`, () => {
    for (const audience of [undefined, "https://api.example.com/a?b=c&d", "sts.amazonaws.com"]) {
      const file = create({ for: program, ...IDS, source: "github-actions", ...(audience && { audience }) });
      const variables = JSON.parse(present(compile(file, { target: "awf", format: "json" }).output));
      assert.equal(variables.AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID, RULE);
      assert.equal(variables.AWF_AUTH_ANTHROPIC_ORGANIZATION_ID, ORGANIZATION);
      assert.equal(variables.AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID, SERVICE_ACCOUNT);
      if (audience) assert.equal(variables.AWF_AUTH_OIDC_AUDIENCE, audience);
    }
  });

test("a manifest requests a token with the audience that was given", () => {
  const file = create({ for: "kubernetes", ...IDS, audience: "https://api.example.com" });
  assert.match(file.text, /serviceAccountToken:\n +audience: "https:\/\/api\.example\.com"/);
});

test("GitHub evaluates expressions, and the other programs do not", () => {
  const ids = { ...IDS, ruleId: "${{ vars.RULE }}" };
  for (const program of NEW_FILE_PROGRAMS) {
    const evaluates = program === "gh-aw" || program === "claude-code-action";
    const source = SOURCES[evaluates ? "github-actions" : "file"][0];
    if (evaluates) assert.equal(valuesOf(create({ for: program, ...ids, source })).ids.ruleId, ids.ruleId);
    else assert.equal(init({ for: program, ...ids, source }).output, undefined);
  }
  const secret = init({ for: "gh-aw", ...IDS, ruleId: "${{ secrets.RULE }}" });
  assert.equal(secret.output, undefined);
});

for (const program of NEW_FILE_PROGRAMS)
  for (const name of listRequired(program))
    test(`without ${name}, a file for ${program} has a placeholder that is an error`, () => {
      const { [name]: _, ...given }: SignInValues = {
        ...IDS,
        source: SOURCES[listSourceKinds(program)[0] ?? "file"][0],
      };
      const { output, missing, diagnostics } = init({ for: program, ...given });
      assert.deepEqual(missing, [name]);
      assert.deepEqual(diagnostics, []);
      const found = lint(readBack(program, present(output))).diagnostics;
      assert.deepEqual(
        found.map(({ code, severity }) => `${severity} ${code}`),
        ["error placeholder-id"],
      );
    });

const MISTAKES: readonly (readonly [values: SignInValues, code: string, only?: readonly NewFileProgram[]])[] = [
  [{ ruleId: "fdis_01AbCdEfGhIjKlMnOpQrStUv" }, "swapped-id"],
  [{ ruleId: "fdrl_" }, "malformed-id"],
  [{ ruleId: "fdrl_..." }, "placeholder-id"],
  [{ ruleId: ` ${RULE}` }, "padded-value"],
  [{ organizationId: "org_01AbCdEfGhIjKlMnOpQrStUv" }, "swapped-id"],
  [{ serviceAccountId: RULE }, "swapped-id"],
  [{ workspaceId: "ws_1" }, "swapped-id"],
  [{ audience: "" }, "empty-value"],
  [{ audience: "two words" }, "invalid-value"],
  [{ audience: `sk-ant-${"a".repeat(40)}` }, "credential-in-config"],
  [{ source: `url:https://user:${"p".repeat(20)}@tokens.example.com` }, "credential-in-config"],
  [{ audience: "https://api.anthropic.com/" }, "suspicious-audience", ["docker-agent", "gh-aw", "kubernetes"]],
  [{ source: "github" }, "invalid-value"],
  [{ source: "file:" }, "empty-value"],
  [{ source: "env:$TOKEN" }, "invalid-value"],
  [{ source: "command: " }, "empty-value"],
  [{ source: "url:ftp://example.com" }, "invalid-value"],
  [{ source: "file:~/token" }, "unexpanded-path", ["docker-agent"]],
  [{ source: "command:cat token | jq -r .value" }, "shell-syntax-in-command", ["docker-agent"]],
  [{ source: "url:http://tokens.example.com" }, "insecure-url", ["docker-agent"]],
  [{ source: "file:/token" }, "kubernetes-token-path", ["kubernetes"]],
  [{ source: "file:/token" }, "gh-aw-lost-key", ["gh-aw"]],
  [{ source: "env:ANTHROPIC_IDENTITY_TOKEN" }, "anthropic-env-lost-key", ["anthropic-env"]],
  [{ source: "github-actions" }, "gateway-lost-key", ["gateway"]],
  [{ workspaceId: WORKSPACE }, "docker-agent-lost-key", ["docker-agent"]],
];

for (const [values, code, programs = NEW_FILE_PROGRAMS] of MISTAKES)
  test(`${JSON.stringify(values)} is an error, with nothing to print (${code})`, () => {
    for (const program of programs) {
      const source = SOURCES[listSourceKinds(program)[0] ?? "file"][0];
      const { output, diagnostics, sources } = init({ for: program, ...IDS, source, ...values });
      assert.equal(output, undefined, program);
      const errors = diagnostics.filter(({ severity }) => severity === "error");
      assert.ok(
        errors.some((each) => each.code === code),
        `${program}: ${JSON.stringify(errors)}`,
      );
      for (const { path } of diagnostics) assert.ok(sources.some(({ name }) => name === path));
    }
  });

test("what a program does not support is reported at its option, with programs that support it", () => {
  for (const [program, values, line, advice] of [
    ["gateway", { source: "github-actions" }, 3, "`docker-agent`, `gh-aw` or `claude-code-action`"],
    ["anthropic-env", { source: "env:CI_TOKEN" }, 3, "Use target `docker-agent`."],
    ["docker-agent", { source: "github-actions", workspaceId: WORKSPACE }, 3, "Or use target `gh-aw`"],
    ["anthropic-env", { source: "file:~/token" }, 3, "Write the full path."],
  ] as const) {
    const { diagnostics } = init({ for: program, ruleId: RULE, organizationId: ORGANIZATION, ...values });
    const [only, ...others] = diagnostics;
    assert.deepEqual([only?.path, only?.start.line, others], ["<options>", line, []]);
    assert.ok(only?.hint?.includes(advice), only?.hint);
  }
});

test("a mistake in one option does not hide one in another", () => {
  const { diagnostics } = init({ for: "docker-agent", ruleId: "x", organizationId: "y", source: "file:~/token" });
  assert.deepEqual(
    diagnostics.map(({ code }) => code),
    ["malformed-id", "malformed-id", "unexpanded-path"],
  );
});

test("an id of unusual length is only a warning", () => {
  const { output, diagnostics } = init({ for: "gh-aw", ...IDS, ruleId: "fdrl_01Short" });
  assert.ok(output);
  assert.deepEqual(
    diagnostics.map(({ code }) => code),
    ["unusual-id"],
  );
});

test("an audience has no effect on a token that is there already", () => {
  const { output, unused } = init({ for: "gateway", ...IDS, source: SOURCES.file[0], audience: "https://example.com" });
  assert.ok(output);
  assert.deepEqual(unused, ["audience"]);
});

test("without a terminal, the command names what is missing and prints placeholders", async () => {
  const { status, stdout, stderr } = await runInProcess(".", ["init", "--for", "gh-aw", "--rule-id", RULE]);
  assert.equal(status, 1);
  assert.equal(stdout, init({ for: "gh-aw", ruleId: RULE }).output);
  assert.equal(
    stderr,
    "wifc: missing `--organization-id`; replace the placeholder\nwifc: missing `--service-account-id`; replace the placeholder\n",
  );
});

test("without a terminal, the program must be named", async () => {
  for (const args of [[], ["--for", "awf"], ["--for", "gh-aw", "--rule-id", ""]]) {
    const { status, stdout } = await runInProcess(".", ["init", ...args]);
    assert.deepEqual({ status, stdout }, { status: 2, stdout: "" });
  }
});

test("a mistake in an option exits with 1, with the option on standard error, masked if it looks like a credential", async () => {
  const key = `sk-ant-${"a".repeat(40)}`;
  const { status, stdout, stderr } = await runInProcess(".", ["init", "--for", "gh-aw", "--rule-id", key]);
  assert.deepEqual({ status, stdout }, { status: 1, stdout: "" });
  assert.match(stderr, /`rule-id`/);
  assert.ok(!stderr.includes(key));
});
