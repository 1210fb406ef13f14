// action.yml: runs its script steps as the runner does, with the wifc of this checkout. package.test.ts checks that the packed wifc
// works the same.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { parse } from "yaml";
import { DIAGNOSTIC_FORMATS } from "../../src/print/diagnostics/print-diagnostics.ts";
import { directoryWith } from "../support/command.ts";
import { ROOT } from "../support/pages.ts";

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
function runStep(step: Step | undefined, inputs: Inputs, files: Readonly<Record<string, string>> = {}) {
  assert.ok(step);
  const workspace = directoryWith(files);
  const runner = directoryWith({ "step.sh": step.run, output: "", summary: "" });
  const { status, stdout, stderr } = spawnSync(
    "bash",
    ["--noprofile", "--norc", "-eo", "pipefail", join(runner, "step.sh")],
    {
      cwd: workspace,
      encoding: "utf8",
      input: "",
      env: {
        ...process.env,
        ...variablesOf(step, inputs),
        RUNNER_TEMP: TEMPORARY,
        GITHUB_ACTION_PATH: ROOT,
        GITHUB_OUTPUT: join(runner, "output"),
        GITHUB_STEP_SUMMARY: join(runner, "summary"),
      },
    },
  );
  const output = readFileSync(join(runner, "output"), "utf8");
  const outputs = [...output.matchAll(/^(.+)<<(.+)\n([^]*?)\n\2$/gm)].map(([, name, , value]) => [name, value]);
  return {
    status,
    stdout,
    stderr,
    workspace,
    outputs: Object.fromEntries(outputs),
    summary: readFileSync(join(runner, "summary"), "utf8"),
  };
}

before(() => {
  const { status, stderr } = runStep(INSTALL, { version: `file:${ROOT}` });
  assert.equal(status, 0, stderr);
});

test("no script contains an expression, and all inputs and outputs are described", () => {
  assert.equal(ACTION.runs.using, "composite");
  for (const { run, shell } of ACTION.runs.steps) {
    assert.doesNotMatch(run, /\$\{\{/);
    assert.equal(shell, "bash");
  }
  const used = ACTION.runs.steps.flatMap(({ env }) => Object.values(env));
  assert.deepEqual(
    used.toSorted(),
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
  const { status, outputs } = runStep(LINT, {}, { "other.yaml": "a: 1\n" });
  assert.deepEqual([status, outputs["errors"]], [0, "0"]);
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
