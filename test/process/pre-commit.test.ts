// Runs the hooks of .pre-commit-hooks.yaml as pre-commit does, and with pre-commit itself if it is installed.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse, stringify } from "yaml";
import { directoryWith, SHELL_COMMAND } from "../support/command.ts";
import { ROOT } from "../support/pages.ts";
import { EIGHTEEN, OTHERS, SIX } from "../support/six-dialects.ts";

interface Hook {
  readonly id: string;
  readonly name: string;
  readonly entry: string;
  readonly args: readonly string[];
  readonly language: string;
  readonly files: string;
}

const MANIFEST = join(ROOT, ".pre-commit-hooks.yaml");
const HOOKS: readonly Hook[] = parse(readFileSync(MANIFEST, "utf8"));
const isInstalled = spawnSync("pre-commit", ["--version"]).status === 0;

const BIN = directoryWith({});
writeFileSync(join(BIN, "wifc"), `#!/bin/sh\nexec ${SHELL_COMMAND} "$@"\n`, { mode: 0o755 });
const ENVIRONMENT = { ...process.env, PATH: `${BIN}:${process.env["PATH"] ?? ""}`, PRE_COMMIT_HOME: directoryWith({}) };

const BROKEN = "models: { claude: { auth: {} } }\nagents: { root: { model: claude } }\n";
const PLAIN = "on: push\nengine: claude";
const FEDERATED = `on: issues
permissions: { id-token: write }
engine:
  id: claude
  auth:
    type: github-oidc
    provider: anthropic
    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv
    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a
    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv`;
const LOCK = "jobs: { agent: { steps: [{ id: agentic_execution, env: {} }] } }\n";
const markdown = (frontmatter: string) => `---\n${frontmatter}\n---\n`;

/** Repositories, the hook to run on them, and the expected finding if there is one. */
const CASES: readonly (readonly [
  what: string,
  id: string,
  files: Readonly<Record<string, string>>,
  finds: RegExp | undefined,
])[] = [
  [
    "a file named like an option",
    "wifc-lint",
    { "--format=json:found.agent.yaml": BROKEN },
    /found\.agent\.yaml:1:\d+ error/,
  ],
  ["an agent file", "wifc-lint", { "agents/one two.yaml": BROKEN }, /one two\.yaml:1:\d+ error/],
  [
    "a workflow",
    "wifc-lint",
    { ".github/workflows/bad.md": markdown("engine: { id: claude, auth: 1 }") },
    /bad\.md:2:/,
  ],
  [
    "files of other kinds",
    "wifc-lint",
    { "agents/b.yaml": "b: 1\n", ".github/c.md": "# C\n", "chart/templates/a.yaml": "{{ a }}", "d.lock.yml": LOCK },
    undefined,
  ],
  [
    "a stale lock file among others",
    "wifc-check-lock",
    {
      ".github/workflows/a.md": markdown(PLAIN),
      ".github/workflows/b.md": markdown(FEDERATED),
      ".github/workflows/b.lock.yml": LOCK,
      ".github/workflows/shared/c.md": markdown(FEDERATED),
    },
    /b\.lock\.yml:1:\d+ error/,
  ],
  [
    "workflows that sign in with a key",
    "wifc-check-lock",
    { ".github/workflows/a.md": markdown(PLAIN), ".github/workflows/a.lock.yml": LOCK },
    undefined,
  ],
];

test("wifc-lint takes files of all dialects with their usual names, and reports nothing else", () => {
  const { entry, args, files } = findHook("wifc-lint");
  const names = Object.keys({ ...OTHERS, ...SIX }).filter((name) => new RegExp(files).test(name));
  const run = { cwd: directoryWith({ ...OTHERS, ...SIX }), encoding: "utf8", env: ENVIRONMENT } as const;
  const { stdout } = spawnSync(entry, ["--format", "concise", ...args, ...names], { ...run, shell: true });
  assert.equal(stdout.trimEnd().split("\n").length, EIGHTEEN.length, stdout);
});

function findHook(id: string): Hook {
  const hook = HOOKS.find((each) => each.id === id);
  assert.ok(hook);
  return hook;
}

test("each hook has the fields that pre-commit requires", () => {
  assert.deepEqual(
    HOOKS.map(({ id }) => id),
    ["wifc-lint", "wifc-check-lock"],
  );
  for (const { id, name, entry, language } of HOOKS) {
    assert.ok(id && name && entry);
    assert.equal(language, "node");
  }
  if (isInstalled) assert.equal(spawnSync("pre-commit", ["validate-manifest", MANIFEST]).status, 0);
});

for (const [what, id, files, finds] of CASES) {
  test(`${id}: ${what}`, () => {
    const { entry, args, files: pattern } = findHook(id);
    const [program = "", ...fixed] = entry.split(" ");
    const names = Object.keys(files).filter((name) => new RegExp(pattern).test(name));
    const run = { cwd: directoryWith(files), encoding: "utf8", env: ENVIRONMENT } as const;
    const { status, stdout } = spawnSync(program, [...fixed, ...args, ...names], run);
    assert.equal(status, finds ? 1 : 0, stdout);
    if (finds) assert.match(stdout, finds);
  });
}

test(`${isInstalled ? "pre-commit itself finds the same" : "no hook matches other kinds of files"}`, () => {
  const files = Object.fromEntries(CASES.flatMap(([, , each]) => Object.entries(each)));
  for (const name of ["chart/templates/a.yaml", "d.lock.yml"]) {
    assert.ok(name in files);
    assert.ok(!HOOKS.some(({ files: pattern }) => new RegExp(pattern).test(name)));
  }
  if (!isInstalled) return;
  // Uses the wifc of this checkout instead of installing one.
  const hooks = HOOKS.map((hook) => ({ ...hook, language: "system" }));
  const config = stringify({ repos: [{ repo: "local", hooks }] });
  const run = {
    cwd: directoryWith({ ...files, ".pre-commit-config.yaml": config }),
    encoding: "utf8",
    env: ENVIRONMENT,
  } as const;
  assert.equal(spawnSync("git init --quiet && git add .", { ...run, shell: true }).status, 0);
  const { status, stdout } = spawnSync("pre-commit", ["run", "--all-files"], run);
  assert.equal(status, 1);
  for (const [, , , finds] of CASES) if (finds) assert.match(stdout, finds);
  assert.doesNotMatch(stdout, /chart|d\.lock/);
});
