// Which keys `migrate` replaces, which it leaves and why, and that it changes nothing else. `fixtures/migrate/` shows whole files.
import assert from "node:assert/strict";
import { test } from "node:test";
import { lint, migrate, type MigrateResult, type SignInValues } from "../../src/index.ts";
import { directoryWith } from "../support/command.ts";
import { readCases } from "../support/fixtures.ts";
import { runInProcess } from "../support/in-process.ts";

const IDS: SignInValues = {
  ruleId: "fdrl_01AbCdEfGhIjKlMnOpQrStUv",
  organizationId: "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a",
  serviceAccountId: "svac_01AbCdEfGhIjKlMnOpQrStUv",
};
const FROM_FILE: SignInValues = { ...IDS, source: "file:/var/run/secrets/anthropic/token" };

/** A GitHub workflow with these steps, and these lines in its job. */
function workflow(steps: string, job = ""): string {
  return `on: issues\npermissions:\n  contents: read\njobs:\n  a:\n    runs-on: ubuntu-latest\n${job}    steps:\n${steps}`;
}

const ACTION = "      - uses: anthropics/claude-code-action@v1\n";
const KEY = "          anthropic_api_key: ${{ secrets.KEY }}\n";
const KEYED = `${ACTION}        with:\n${KEY}`;
const PROMPTED = `${ACTION}        with:\n          prompt: Hi.\n`;
const JOB_KEY = "    env:\n      ANTHROPIC_API_KEY: ${{ secrets.KEY }}\n";

/** An agentic workflow with this frontmatter. */
function agentic(frontmatter: string): string {
  return `---\non: push\npermissions:\n  contents: read\n${frontmatter}---\nHi.\n`;
}

/** A pod with a container that has this `env` and these other keys. */
function pod(env: string, others = "", ofPod = ""): string {
  return `kind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n    - name: a\n      image: x\n${others}      env:\n${env}${ofPod}`;
}

const POD_KEY = "        - name: ANTHROPIC_API_KEY\n          value: k\n";
const AGENT = "agents:\n  root:\n    model: anthropic/claude-sonnet-4-5\n";

function reasonsOf({ diagnostics }: MigrateResult): unknown[] {
  return diagnostics.map(({ severity, facts }) => `${severity} ${String(facts["reason"])}`);
}

/** Files in which keys stay, and why. */
const STAYS: Readonly<Record<string, readonly [path: string, text: string, reason: string, signIn?: SignInValues]>> = {
  "another provider": ["w.yml", workflow(`${KEYED}          use_bedrock: true\n`), "note other-provider"],
  "a provider of each run": [
    "w.yml",
    workflow(`${KEYED}          use_vertex: \${{ matrix.x }}\n`),
    "error dynamic-provider",
  ],
  "another address": [
    "w.yml",
    workflow(`${KEYED}        env:\n          ANTHROPIC_BASE_URL: https://x.example.com\n`),
    "note own-address",
  ],
  "a key of each run": [
    "w.yml",
    workflow(`${ACTION}        with:\n          anthropic_api_key: \${{ secrets[matrix.k] }}\n`),
    "error dynamic-key",
  ],
  "one of two keys": [
    "w.yml",
    workflow(`${ACTION}        with:\n          anthropic_api_key: \${{ inputs.k || secrets.K }}\n`),
    "error dynamic-key",
  ],
  "a key that a script names": [
    "w.yml",
    workflow(`      - run: echo "$ANTHROPIC_API_KEY"\n${PROMPTED}`, JOB_KEY),
    "error shared-key",
  ],
  "a key that Claude Code reads in a script": [
    "w.yml",
    workflow(`      - run: claude -p Hi.\n${PROMPTED}`, JOB_KEY),
    "error maybe-shared-key",
  ],
  "a key that Claude Code reads in a step of gh-aw": [
    "w.md",
    agentic("engine: claude\nenv:\n  ANTHROPIC_API_KEY: ${{ secrets.KEY }}\nsteps:\n  - run: claude -p Hi.\n"),
    "error maybe-shared-key",
  ],
  "a key that a program may read": [
    "w.yml",
    workflow(`      - run: python review.py\n${PROMPTED}`, JOB_KEY),
    "error maybe-shared-key",
  ],
  "a key that an action may read": [
    "w.yml",
    workflow(`      - uses: acme/review@v1\n${PROMPTED}`, JOB_KEY),
    "error maybe-shared-key",
  ],
  "a key that the condition reads": [
    "w.yml",
    workflow(`${PROMPTED}        if: env.ANTHROPIC_API_KEY != ''\n`, JOB_KEY),
    "error shared-key",
  ],
  "a key of a script": [
    "w.yml",
    workflow("      - run: python x.py\n        env:\n          ANTHROPIC_API_KEY: ${{ secrets.K }}\n"),
    "warning own-script",
  ],
  "a key of another action": [
    "w.yml",
    workflow("      - uses: acme/x@v1\n        with:\n          anthropic_api_key: x\n"),
    "warning other-action",
  ],
  "a key for another workflow": [
    "w.yml",
    "on: push\njobs:\n  a:\n    uses: acme/x/.github/workflows/c.yml@v1\n    secrets:\n      anthropic_api_key: x\n",
    "warning called-workflow",
  ],
  "no permissions": ["w.yml", `on: push\njobs:\n  a:\n    steps:\n${KEYED}`, "error no-permissions"],
  "`read-all`": [
    "w.yml",
    `on: push\npermissions: read-all\njobs:\n  a:\n    steps:\n${KEYED}`,
    "error permissions-word",
  ],
  "an old action": ["w.yml", workflow(KEYED.replace("@v1", "@beta")), "error old-action"],
  "an old tag": ["w.yml", workflow(KEYED.replace("@v1", "@v1.0.9")), "error new-finding"],
  "a composite action": [
    "action.yml",
    `name: x\nruns:\n  using: composite\n  steps:\n${KEYED}`,
    "error composite-action",
  ],
  "another source": ["w.yml", workflow(KEYED), "error unsupported-source", FROM_FILE],
  "another file": ["x.yml", "a: 1\n", "error not-ours"],
  "a shared file": [".github/workflows/shared/x.md", "---\nengine: claude\n---\n", "error shared-file"],
  "`read-all` of gh-aw": [
    "x.md",
    "---\non: push\npermissions: read-all\nengine: claude\n---\n",
    "error permissions-word",
  ],
  "an engine with a key": [
    "x.md",
    agentic("engine:\n  id: copilot\n  env:\n    ANTHROPIC_API_KEY: x\n"),
    "note other-provider",
  ],
  "a key of a tool": [
    "x.md",
    agentic(
      "engine: claude\nenv:\n  ANTHROPIC_API_KEY: x\nmcp-servers:\n  x:\n    command: ${{ env.ANTHROPIC_API_KEY }}\n",
    ),
    "error shared-key",
  ],
  "a key of a step": [
    "x.md",
    agentic("engine: claude\nenv:\n  ANTHROPIC_API_KEY: x\nsteps:\n  - run: python x.py\n"),
    "error maybe-shared-key",
  ],
  "a key that a toolset reads": [
    "agent.yaml",
    `${AGENT}    toolsets:\n      - type: mcp\n        env:\n          KEY: \${env.ANTHROPIC_API_KEY}\n`,
    "error shared-key",
    FROM_FILE,
  ],
  "nothing given": ["agent.yaml", AGENT, "error missing-option", {}],
  "an expression that nothing evaluates": [
    "agent.yaml",
    AGENT,
    "error new-finding",
    { ...FROM_FILE, ruleId: "${{ vars.RULE }}" },
  ],
  "a model with an address": [
    "agent.yaml",
    "models:\n  m:\n    provider: anthropic\n    base_url: https://x.example.com\nagents:\n  root:\n    model: m\n",
    "note own-address",
    FROM_FILE,
  ],
  "an old version": ["agent.yaml", `version: "7"\n${AGENT}`, "error new-finding", FROM_FILE],
  "a gateway without a file": [
    "g.yaml",
    "upstreams:\n  - provider: anthropic\n    auth:\n      api_key: ${K}\n",
    "error unsupported-source",
    { ...IDS, source: "env:X" },
  ],
  "an upstream with an address": [
    "g.yaml",
    "upstreams:\n  - provider: anthropic\n    base_url: https://x.example.com\n    auth:\n      api_key: ${K}\n",
    "note own-address",
    FROM_FILE,
  ],
  "a key in arguments": [
    "p.yaml",
    pod(POD_KEY, '      args: ["--key=$(ANTHROPIC_API_KEY)"]\n'),
    "error shared-key",
    IDS,
  ],
  "a folder that is mounted": [
    "p.yaml",
    pod(POD_KEY, "      volumeMounts:\n        - name: v\n          mountPath: /var/run/secrets/anthropic/\n"),
    "error unsuitable-path",
    IDS,
  ],
  "a path that is relative": ["p.yaml", pod(POD_KEY), "error unsuitable-path", { ...IDS, source: "file:token" }],
};

for (const [name, [path, text, reason, signIn = {}]] of Object.entries(STAYS)) {
  test(`keys stay: ${name}`, () => {
    const result = migrate({ name: path, text }, { signIn });
    assert.deepEqual(reasonsOf(result), [reason]);
    assert.deepEqual([result.text, result.steps], [text, []]);
  });
}

/** Files that are migrated, and a line that the result has. */
const MIGRATES: Readonly<Record<string, readonly [path: string, text: string, line: string, signIn?: SignInValues]>> = {
  "an OAuth token": [
    "w.yml",
    workflow(KEYED.replace("anthropic_api_key", "claude_code_oauth_token")),
    "      - uses: anthropics/claude-code-action@v1",
  ],
  "the key from a vault": [
    "w.yml",
    workflow(KEYED.replace("secrets.KEY", "steps.vault.outputs.KEY")),
    "  id-token: write",
  ],
  "a key that another one hides": [
    "w.yml",
    workflow(`${PROMPTED}        env:\n          ANTHROPIC_API_KEY: x\n`, JOB_KEY),
    "          prompt: Hi.",
  ],
  "two keys": ["w.yml", workflow(`${KEYED}          claude_code_oauth_token: x\n`), "  id-token: write"],
  braces: ["w.yml", workflow(`${ACTION}        with: { anthropic_api_key: "x", prompt: hi }\n`), "  id-token: write"],
  "a step's `env` in braces": ["w.yml", workflow(`${ACTION}        env: { ANTHROPIC_API_KEY: x }\n`), "        with:"],
  "the key of a job": ["w.yml", workflow(`      - run: npm ci\n${PROMPTED}`, JOB_KEY), "          prompt: Hi."],
  "the first lines": ["w.yml", `env:\n  ANTHROPIC_API_KEY: x\n${workflow(PROMPTED)}`, "  id-token: write"],
  "a permission that is denied": [
    "w.yml",
    workflow(KEYED).replace("contents: read", "id-token: 'none'"),
    "  id-token: 'write'",
  ],
  "no permission": [
    "w.yml",
    workflow(KEYED).replace("permissions:\n  contents: read", "permissions: {}"),
    "  id-token: write",
  ],
  "an anchor": [
    "w.yml",
    workflow(`${ACTION}        with: &with\n${KEY}${ACTION}        with: *with\n`),
    "        with: *with",
  ],
  "the rest of a sign-in": [
    "w.yml",
    workflow(`${KEYED}          anthropic_federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv\n`),
    "          anthropic_organization_id: ${{ vars.ANTHROPIC_ORGANIZATION_ID }}",
  ],
  "a workflow that others call": [
    "w.yml",
    `on: workflow_call\njobs:\n  a:\n    steps:\n${KEYED}`,
    "          anthropic_organization_id: ${{ vars.ANTHROPIC_ORGANIZATION_ID }}",
  ],
  "an input without a value": [
    "w.yml",
    workflow(`${ACTION}        with:\n          prompt:\n        env:\n          ANTHROPIC_API_KEY: x\n`),
    "          prompt:",
  ],
  "an audience": [
    "w.yml",
    workflow(KEYED),
    "          anthropic_oidc_audience: https://acme.example.com",
    { audience: "https://acme.example.com" },
  ],
  "gh-aw's own permissions": ["x.md", "---\non: push\nengine: claude\n---\n", "  contents: read"],
  "a declared secret": ["x.md", agentic("engine: 'claude'\nsecrets:\n  ANTHROPIC_API_KEY: x\n"), "  id: 'claude'"],
  "the engine of detection": [
    "x.md",
    agentic("engine: claude\nsafe-outputs:\n  threat-detection:\n    engine: claude\n"),
    "      id: claude",
  ],
  "an engine in braces": ["x.md", agentic("engine: { id: claude }\n"), "  id-token: write"],
  "a short model": [
    "agent.yaml",
    "models:\n  m: anthropic/x\nagents:\n  root:\n    model: m\n",
    "  anthropic:",
    FROM_FILE,
  ],
  "a provider without a type": [
    "agent.yaml",
    `providers:\n  anthropic:\n    token_key: K\n${AGENT}`,
    "    provider: anthropic",
    FROM_FILE,
  ],
  "a command": [
    "agent.yaml",
    AGENT,
    '          command: [print-token, "--now"]',
    { ...IDS, source: "command:print-token --now" },
  ],
  "an upstream in braces": [
    "g.yaml",
    'upstreams:\n  - provider: anthropic\n    auth: { oauth_token: "${K}" }\n',
    "upstreams:",
    FROM_FILE,
  ],
  "a volume with the same name": [
    "p.yaml",
    pod(POD_KEY, "", "  volumes:\n    - name: anthropic-token\n      emptyDir: {}\n"),
    "        - name: anthropic-token-2",
    IDS,
  ],
  "no volumes": ["p.yaml", pod(POD_KEY, "", "  volumes: []\n"), "    - name: anthropic-token", IDS],
};

for (const [name, [path, text, line, signIn = {}]] of Object.entries(MIGRATES)) {
  test(`migrates ${name}`, () => {
    const result = migrate({ name: path, text }, { signIn });
    assert.deepEqual(reasonsOf(result), []);
    assert.ok(result.text.split("\n").includes(line), result.text);
    assert.doesNotMatch(result.text, /ANTHROPIC_API_KEY|anthropic_api_key|oauth_token|token_key/);
    const found = lint({ name: path, text: result.text }).diagnostics;
    assert.deepEqual(
      found.filter(({ severity }) => severity !== "note"),
      [],
    );
    assert.equal(migrate({ name: path, text: result.text }, { signIn }).text, result.text);
  });
}

test("mistakes in the values of the sign-in are reported, and change nothing", () => {
  const source = { name: "w.yml", text: workflow(KEYED) };
  const { text, diagnostics } = migrate(source, { signIn: { ruleId: "svac_01", source: "github" } });
  assert.equal(text, source.text);
  assert.deepEqual(
    diagnostics.map(({ path, code }) => `${path} ${code}`),
    ["<options> swapped-id", "<options> invalid-value"],
  );
});

test("an id of unusual length, or an expression, is written", () => {
  for (const [ruleId, codes] of [
    ["fdrl_01Short", ["unusual-id"]],
    ["${{ vars.RULE }}", []],
  ] as const) {
    const { text, diagnostics } = migrate({ name: "w.yml", text: workflow(KEYED) }, { signIn: { ruleId } });
    assert.ok(text.includes(`anthropic_federation_rule_id: ${ruleId}\n`));
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      codes,
    );
  }
});

test("only the key goes where federation is there", () => {
  for (const { source, migrate: options, name } of readCases("migrate")) {
    const { text } = migrate(source, options);
    const again = text.replace(/^( +)anthropic_federation_rule_id: .*/m, `$&\n$1anthropic_api_key: x`);
    assert.equal(migrate({ ...source, text: again }, options).text, text, name);
  }
});

test("the command for the rule prints it once its placeholders are replaced", async () => {
  const { serviceAccountId: _, ...withoutAccount } = FROM_FILE;
  const cases = [
    ...readCases("migrate").map(({ source, migrate: options, name }) => ({ source, options, name })),
    ...[FROM_FILE, withoutAccount].map((signIn) => ({
      source: { name: "agent.yaml", text: AGENT },
      options: { signIn },
      name: Object.keys(signIn).join(),
    })),
  ];
  const values = { "OWNER/REPO": "acme/site", BRANCH: "main", URL: "https://oidc.example.com", SUBJECT: "agent" };
  const withSubject: string[] = [];
  for (const { source, options, name } of cases) {
    const { text, steps } = migrate(source, options);
    const [, ...args] = steps[0]?.commands[0]?.split(" ") ?? [];
    const known = new Map(Object.entries(values));
    const filled = args.map((each) => known.get(each) ?? each);
    const { status, stdout, stderr } = await runInProcess(directoryWith({ [source.name]: text }), filled);
    assert.equal(status, 0, `${name}: ${args.join(" ")}\n${stderr}`);
    assert.ok(JSON.parse(stdout).rule.match.subject_prefix, name);
    if (args.includes("SUBJECT") && source.name !== "agent.yaml") withSubject.push(name);
  }
  // Runs for several events have several subjects, a gateway has any, and a manifest need not say its namespace.
  assert.deepEqual(withSubject, ["migrate/claude-code-action", "migrate/gateway", "migrate/kubernetes-cron-job"]);
});

test("what others must do for a reusable workflow is left to do", () => {
  const called = "on:\n  workflow_call:\n    secrets:\n      KEY: { required: true }\n";
  const { steps } = migrate({ name: "w.yml", text: workflow(KEYED).replace(/^on: .*\n/, called) });
  const all = steps.map(({ what }) => what).join("\n");
  assert.match(all, /\nGrant `id-token: write` to the jobs that call this workflow\.\n/);
  assert.match(all, /\nRemove `KEY` from `on\.workflow_call\.secrets` and its callers/);
});

test("an audience that gh-aw refuses as a key is a variable of the engine, as for init", () => {
  const engines = [
    "engine: claude",
    "engine:\n  id: claude\n  env: {}",
    "engine:\n  id: claude\n  env:\n    A: b\n  max-turns: 3",
    "engine:\n  id: claude\n  env:\n    ANTHROPIC_API_KEY: ${{ secrets.ANTHROPIC_API_KEY }}",
    "engine:\n  id: claude\n  env:\n    A: b\n    ANTHROPIC_API_KEY: ${{ secrets.ANTHROPIC_API_KEY }}",
  ];
  for (const engine of engines) {
    const text = `---\non: push\npermissions:\n  contents: read\n${engine}\n---\n\nReview.\n`;
    const signIn = { audience: "claude" };
    const migrated = migrate({ name: "w.md", text }, { signIn });
    assert.deepEqual(migrated.diagnostics, []);
    assert.match(migrated.text, /\n  env:\n(?:    A: b\n)?    AWF_AUTH_OIDC_AUDIENCE: claude\n/);
    assert.doesNotMatch(migrated.text, /audience: claude|API_KEY/);
    assert.equal(migrate({ name: "w.md", text: migrated.text }, { signIn }).text, migrated.text);
  }
});

test("a key in the file is named as such, and nothing repeats it", () => {
  const text = workflow(KEYED.replace("${{ secrets.KEY }}", "not-a-known-form"));
  const { steps, secrets, diagnostics } = migrate({ name: "w.yml", text });
  assert.deepEqual(
    secrets.map(({ start, end }) => text.slice(start, end)),
    ["not-a-known-form"],
  );
  assert.match(steps.at(-1)?.what ?? "", /history/);
  assert.doesNotMatch(JSON.stringify([steps, diagnostics]), /not-a-known-form/);
});

test("an empty key and a reference are not named as keys in the file", () => {
  for (const key of ['""', "${KEY}", "$(KEY)", "'{{ .Values.key }}'"]) {
    const { steps, secrets } = migrate(
      { name: "p.yaml", text: pod(POD_KEY.replace(": k\n", `: ${key}\n`)) },
      { signIn: IDS },
    );
    assert.deepEqual([secrets, steps.some(({ what }) => what.includes("history"))], [[], false]);
  }
});

/** Documents, and where their comments are afterwards: the lines from one comment to the next are those of the pattern. */
const COMMENTS: readonly (readonly [path: string, text: string, pattern: RegExp])[] = [
  [
    "p.yaml",
    pod(
      `${POD_KEY}        # - name: DEBUG\n`,
      "",
      "  volumes:\n  - name: v\n  # - name: w\n  #   emptyDir:\n  # end\n",
    ),
    /token\n {8}# - name: DEBUG\n {6}volumeMounts:[^#]*# - name: w\n {2}# {3}emptyDir:\n {2}- name: anthropic-token[^#]*# end\n/,
  ],
  [
    "p.yaml",
    pod(
      POD_KEY,
      "",
      "  volumes:\n    - name: v\n      emptyDir:\n        medium: Memory\n        # in memory\n  # end\n",
    ),
    /Memory\n {8}# in memory\n {4}- name: anthropic-token\n[^#]*path: token\n {2}# end\n$/,
  ],
  ["x.md", "---\non: push\n# Claude\nengine: claude\n---\n", /on: push\npermissions:\n(?: {2}.*\n)+# Claude\nengine:/],
];

test("comments stay where they are", () => {
  for (const [name, text, pattern] of COMMENTS) assert.match(migrate({ name, text }, { signIn: IDS }).text, pattern);
});

test("an instruction can name the key", () => {
  const text = `${AGENT}    instruction: Never print ANTHROPIC_API_KEY.\n`;
  assert.deepEqual(reasonsOf(migrate({ name: "agent.yaml", text }, { signIn: FROM_FILE })), []);
});

test("a secret that the file still reads is kept", () => {
  const text = workflow(`${KEYED}      - run: git push\n        env:\n          OTHER: \${{ secrets.KEY }}\n`);
  const { steps } = migrate({ name: "w.yml", text });
  assert.match(JSON.stringify(steps), /Keep the secret `KEY`/);
});
