// action.yml: runs its script steps as the runner does, with the wifc of this checkout. package.test.ts checks that the packed wifc
// works the same, and executable.test.ts that the executable does.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { before, test } from "node:test";
import { parse } from "yaml";
import { ADDRESS } from "../../src/dev/address.ts";
import { VERSION } from "../../src/generated/version.ts";
import { DIAGNOSTIC_FORMATS } from "../../src/print/diagnostics/print-diagnostics.ts";
import { directoryWith } from "../support/command.ts";
import { ROOT } from "../support/pages.ts";
import { createRelease } from "../support/release.ts";

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

interface Step {
  readonly name: string;
  readonly id?: string;
  readonly shell: string;
  readonly env: Readonly<Record<string, string>>;
  readonly run: string;
}

type Inputs = Readonly<Record<string, string>>;

const ACTION: Action = parse(readFileSync(join(ROOT, "action.yml"), "utf8"));
const [INSTALL, LINT] = ACTION.runs.steps;
const TEMPORARY = directoryWith({});
const RELEASE = createRelease(directoryWith({}));
/** The action in a repository that has an address. */
const PUBLISHED = directoryWith({
  "package.json": JSON.stringify({ version: VERSION, repository: `github:${ADDRESS}`, private: true }, null, 2),
});
const LINUX = { RUNNER_OS: "Linux", RUNNER_ARCH: "X64" };

// All that a runner needs for an executable: no Node and no npm.
const TOOLS = directoryWith({});
for (const tool of [
  "bash",
  "cat",
  "chmod",
  "cp",
  "cut",
  "grep",
  "ldd",
  "mkdir",
  "mv",
  "rm",
  "sed",
  "sh",
  "sha256sum",
]) {
  const { stdout } = spawnSync("sh", ["-c", `command -v ${tool}`], { encoding: "utf8" });
  if (stdout !== "") symlinkSync(stdout.trim(), join(TOOLS, tool));
}
const WITHOUT_NODE = { PATH: [RELEASE.programs, TOOLS].join(delimiter) };
const BROKEN = "models: { claude: { provider: anthropic, model: m, auth: {} } }\nagents: { root: { model: claude } }\n";

/** The variables of a step, each of which is an input, written as an expression. */
function variablesOf(step: Step, inputs: Inputs): Record<string, string> {
  const valueOf = (expression: string) => {
    const [, name = ""] = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(expression) ?? [];
    assert.ok(ACTION.inputs[name], `${expression} is no input`);
    return inputs[name] ?? ACTION.inputs[name].default;
  };
  return Object.fromEntries(Object.entries(step.env).map(([name, expression]) => [name, valueOf(expression)]));
}

/** Runs a step in a workspace, as the runner does for `shell: bash`. */
function runStep(
  step: Step | undefined,
  inputs: Inputs,
  files: Readonly<Record<string, string>> = {},
  runner: Readonly<Record<string, string>> = { ...LINUX, ...WITHOUT_NODE },
) {
  assert.ok(step);
  const workspace = directoryWith(files);
  const folder = directoryWith({ "step.sh": step.run, output: "", summary: "" });
  const { status, stdout, stderr } = spawnSync(
    "bash",
    ["--noprofile", "--norc", "-eo", "pipefail", join(folder, "step.sh")],
    {
      cwd: workspace,
      encoding: "utf8",
      input: "",
      env: {
        ...process.env,
        ...variablesOf(step, inputs),
        RUNNER_TEMP: TEMPORARY,
        GITHUB_ACTION_PATH: PUBLISHED,
        GITHUB_OUTPUT: join(folder, "output"),
        GITHUB_STEP_SUMMARY: join(folder, "summary"),
        ...runner,
      },
    },
  );
  const output = readFileSync(join(folder, "output"), "utf8");
  const outputs = [...output.matchAll(/^(.+)<<(.+)\n([^]*?)\n\2$/gm)].map(([, name, , value]) => [name, value]);
  return {
    status,
    stdout,
    stderr,
    workspace,
    outputs: Object.fromEntries(outputs),
    summary: readFileSync(join(folder, "summary"), "utf8"),
  };
}

/** What is installed, after the step has passed. */
function install(inputs: Inputs, runner: Readonly<Record<string, string>> = {}): string[] {
  const { status, stdout, stderr } = runStep(INSTALL, inputs, {}, { ...LINUX, ...WITHOUT_NODE, ...runner });
  assert.equal(status, 0, stdout + stderr);
  return readdirSync(join(TEMPORARY, "wifc"));
}

/** What the step says when it fails. */
function refuse(inputs: Inputs, runner: Readonly<Record<string, string>> = {}): string {
  const { status, stdout } = runStep(INSTALL, inputs, {}, { ...LINUX, ...WITHOUT_NODE, ...runner });
  assert.equal(status, 2);
  assert.deepEqual(
    readdirSync(join(TEMPORARY, "wifc")).filter((name) => name.startsWith("wifc")),
    [],
  );
  return stdout;
}

before(() => install({}));

test("the executable of the runner's system is installed, and of the version", () => {
  assert.deepEqual(install({ version: `v${VERSION}` }, { RUNNER_OS: "Windows" }), ["SHA256SUMS", "wifc.exe"]);
  assert.deepEqual(install({}, { RUNNER_OS: "macOS", RUNNER_ARCH: "ARM64" }), ["SHA256SUMS", "wifc"]);
  assert.match(refuse({}, { RUNNER_ARCH: "ARM" }), /^::error title=wifc::There is no executable for Linux on ARM\./);
  assert.match(refuse({ install: "apt" }), /^::error title=wifc::.*`executable` or `npm`/);
  assert.match(refuse({}, { GITHUB_ACTION_PATH: directoryWith({ "package.json": "{\n}\n" }) }), /names no repository/);
  assert.match(
    refuse({ version: "0.0.9" }),
    /^::error title=wifc::Cannot download https:\S+v0\.0\.9\/\S+\. Check that/m,
  );
  // As on Alpine Linux (musl, ldso/dynlink.c).
  const musl = directoryWith({ ldd: '#!/bin/sh\necho "musl libc (x86_64)" >&2\nexit 1\n' });
  chmodSync(join(musl, "ldd"), 0o755);
  const { stdout } = runStep(INSTALL, {}, {}, { ...LINUX, PATH: [musl, WITHOUT_NODE.PATH].join(delimiter) });
  assert.match(stdout, /_linux-amd64-musl: OK$/m);
  assert.deepEqual(install({}), ["SHA256SUMS", "wifc"]);
});

test("an executable whose checksum is another one is not installed", () => {
  const tampered = readdirSync(RELEASE.files).find((name) => name.endsWith("linux-arm64"));
  writeFileSync(join(RELEASE.files, tampered ?? ""), "#!/bin/sh\n");
  assert.match(refuse({}, { RUNNER_ARCH: "ARM64" }), /::error title=wifc::The executable is not the file/);
  assert.deepEqual(install({}), ["SHA256SUMS", "wifc"]);
});

test("npm installs wifc for a runner without an executable, and that is run", () => {
  const withNode = { PATH: process.env["PATH"] ?? "" };
  assert.ok(install({ install: "npm", version: `file:${ROOT}` }, withNode).includes("node_modules"));
  const { status, outputs } = runStep(LINT, { install: "npm" }, { "agent.yaml": BROKEN }, withNode);
  assert.deepEqual([status, outputs["errors"]], [1, "2"]);
  install({});
});

test("no script contains an expression, and all inputs and outputs are described", () => {
  assert.equal(ACTION.runs.using, "composite");
  for (const { run, shell } of ACTION.runs.steps) {
    assert.doesNotMatch(run, /\$\{\{/);
    assert.equal(shell, "bash");
  }
  const used = new Set(ACTION.runs.steps.flatMap(({ env }) => Object.values(env)));
  assert.deepEqual(
    [...used].toSorted(),
    Object.keys(ACTION.inputs)
      .map((name) => `\${{ inputs.${name} }}`)
      .toSorted(),
  );
  for (const [name, { value }] of Object.entries(ACTION.outputs))
    assert.equal(value, `\${{ steps.lint.outputs.${name} }}`);
  assert.ok((ACTION.inputs["format"]?.default ?? "") in DIAGNOSTIC_FORMATS);
});

test("findings are annotated, counted and summarized, and fail the step", () => {
  const { status, stdout, outputs, summary } = runStep(LINT, {}, { "agent.yaml": BROKEN });
  assert.equal(status, 1);
  assert.match(stdout, /^::error file=agent\.yaml,line=1,/);
  assert.deepEqual(outputs, { errors: "2", warnings: "0", "sarif-file": "" });
  assert.match(summary, /missing-key/);
});

test("a workspace without findings passes, also after one with findings", () => {
  const { status, outputs } = runStep(LINT, {}, { "agent.yaml": "agents: { root: { model: anthropic/claude } }\n" });
  assert.deepEqual([status, outputs["errors"]], [0, "0"]);
});

test("a workspace without a file to check fails and says so, unless that is allowed", () => {
  const files = { "other.yaml": "a: 1\n" };
  const { status, stderr, summary } = runStep(LINT, {}, files);
  assert.equal(status, 2);
  assert.match(stderr, /nothing was checked: no file with a sign-in found in the current directory/);
  assert.match(summary, /No files to check\./);
  assert.equal(runStep(LINT, { "allow-empty": "true" }, files).status, 0);
});

test("every input reaches wifc", () => {
  const inputs = {
    paths: "a b.yaml\n\n  \nsub",
    target: "gh-aw",
    format: "concise",
    "sarif-file": "found.sarif",
    "fail-on": "never",
  };
  const files = { "a b.yaml": BROKEN, "sub/c.yaml": BROKEN, "not-named.yaml": BROKEN, "  ": BROKEN };
  const { status, stdout, outputs, workspace } = runStep(LINT, inputs, files);
  assert.equal(status, 0);
  assert.match(stdout, /^a b\.yaml:1:\d+: error/m);
  assert.match(stdout, /^sub\/c\.yaml:1:\d+: error/m);
  assert.doesNotMatch(stdout, /not-named/);
  assert.equal(outputs["sarif-file"], "found.sarif");
  assert.equal(JSON.parse(readFileSync(join(workspace, "found.sarif"), "utf8")).version, "2.1.0");
});

test("misuse fails the step with its own exit code, and sets no counts of an earlier run", () => {
  const { status, stderr, outputs } = runStep(LINT, { "fail-on": "sometimes" });
  assert.deepEqual([status, outputs], [2, {}]);
  assert.match(stderr, /^wifc: .*sometimes/);
});

test("no input is executed, taken for an option, or able to set an output", () => {
  const hostile = ["$(touch pwned)", "`touch pwned`", '"; touch pwned; "', "'; touch pwned #", "--fix", "-o=pwned"];
  for (const name of ["target", "format", "fail-on"]) {
    const { status, workspace } = runStep(LINT, { [name]: hostile.slice(0, 4).join(" ") }, { "agent.yaml": BROKEN });
    assert.deepEqual([status, existsSync(join(workspace, "pwned"))], [2, false], name);
  }
  const paths = runStep(LINT, { paths: hostile.join("\n") }, { "agent.yaml": BROKEN });
  assert.deepEqual([paths.status, readdirSync(paths.workspace)], [2, ["agent.yaml"]]);
  const sarif = runStep(LINT, { "sarif-file": "a\nerrors=0\nx<<y" }, { "agent.yaml": BROKEN });
  assert.deepEqual(sarif.outputs, { errors: "2", warnings: "0", "sarif-file": "a\nerrors=0\nx<<y" });
  const version = runStep(INSTALL, { version: "1 $(touch pwned) --prefix=." });
  assert.notEqual(version.status, 0);
  assert.deepEqual(readdirSync(version.workspace), []);
});
