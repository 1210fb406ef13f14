// `--format`, several formats in one run, and the job summary of GitHub Actions. Needs `npm run build`.
import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { DIAGNOSTIC_FORMATS } from "../../src/print/diagnostics/print-diagnostics.ts";
import { directoryWith, wifc } from "../support/command.ts";
import { agentAuth, federatedAgent, workflowFile } from "../support/sources.ts";

const GOOD = federatedAgent().text;
const BAD = federatedAgent(agentAuth({ organization_id: "wrong" })).text;
const LINT = ["lint", "agent.yaml"];

for (const format of Object.keys(DIAGNOSTIC_FORMATS)) {
  test(`\`lint --format ${format}\` prints, and the exit code does not depend on the format`, () => {
    const bad = wifc({ "agent.yaml": BAD }, [...LINT, "--format", format]);
    assert.deepEqual([bad.status, bad.stderr], [1, ""]);
    assert.match(bad.stdout, /malformed-id/);
    const good = wifc({ "agent.yaml": GOOD }, [...LINT, "--format", format]);
    assert.deepEqual([good.status, good.stderr], [0, ""]);
  });
}

test("several formats in one run go to standard output and to files, each as if it were alone", () => {
  const directory = directoryWith({ "agent.yaml": BAD });
  const alone = (format: string) => wifc(directory, [...LINT, "--format", format]).stdout;
  const formats = ["--format", "json:out.json", "--format", "concise", "--format", "sarif:out:2.sarif"];
  const { status, stdout, stderr } = wifc(directory, [...LINT, ...formats]);
  assert.deepEqual([status, stdout, stderr], [1, alone("concise"), "wrote out.json\nwrote out:2.sarif\n"]);
  assert.equal(readFileSync(join(directory, "out.json"), "utf8"), alone("json"));
  assert.equal(readFileSync(join(directory, "out:2.sarif"), "utf8"), alone("sarif"));
});

test("if all formats go to files, nothing is printed, and no file contains colors", () => {
  const directory = directoryWith({ "agent.yaml": BAD });
  const { status, stdout } = wifc(directory, [...LINT, "--format", "text:out.txt"], { env: { FORCE_COLOR: "1" } });
  assert.deepEqual([status, stdout], [1, ""]);
  assert.ok(!readFileSync(join(directory, "out.txt"), "utf8").includes("\u001B["), "no color");
});

const MISUSES: readonly (readonly string[])[] = [
  ["--format", "text", "--format", "json"],
  ["--format", "xml"],
  ["--format", "xml:out"],
  ["--format", "json:"],
  ["--format", "json:-"],
  ["--format", "json:a", "--format", "sarif:./a"],
  ["--format", "json:a", "-o", "b"],
  ["--format", "json", "--format", "text:a", "-o", "b"],
];

for (const args of MISUSES) {
  test(`\`lint ${args.join(" ")}\` is misuse, and writes nothing`, () => {
    const directory = directoryWith({ "agent.yaml": BAD });
    const { status, stdout, stderr } = wifc(directory, [...LINT, ...args]);
    assert.deepEqual([status, stdout], [2, ""]);
    assert.match(stderr, /^wifc: [^\n]+\n$/);
    assert.deepEqual(readdirSync(directory), ["agent.yaml"]);
  });
}

test("`check-lock` takes one format, without a file", () => {
  const directory = directoryWith({ "a.md": workflowFile({ engine: "claude" }).text, "a.lock.yml": "jobs: {}\n" });
  assert.equal(wifc(directory, ["check-lock", "a.md", "--format", "sarif"]).status, 1);
  assert.equal(wifc(directory, ["check-lock", "a.md", "--format", "sarif:a"]).status, 2);
});

test("SARIF says whether every file could be read", () => {
  const directory = directoryWith({ "agent.yaml": GOOD });
  const isComplete = (...files: readonly string[]) => {
    const log: { runs: { invocations: { executionSuccessful: boolean }[] }[] } = JSON.parse(
      wifc(directory, ["lint", ...files, "--format", "sarif"]).stdout,
    );
    return log.runs[0]?.invocations[0]?.executionSuccessful;
  };
  assert.deepEqual([isComplete("agent.yaml"), isComplete("agent.yaml", "gone.yaml")], [true, false]);
});

test("on Actions, `--format github` also appends Markdown to the job summary", () => {
  const directory = directoryWith({ "agent.yaml": BAD, "summary.md": "# Before" });
  const env = { GITHUB_STEP_SUMMARY: join(directory, "summary.md") };
  const markdown = wifc(directory, [...LINT, "--format", "markdown"], { env }).stdout;
  assert.equal(readFileSync(env.GITHUB_STEP_SUMMARY, "utf8"), "# Before", "only `github` writes it");
  const { status, stdout, stderr } = wifc(directory, [...LINT, "--format", "github"], { env });
  assert.deepEqual([status, stderr], [1, ""]);
  assert.match(stdout, /^::error /);
  assert.equal(readFileSync(env.GITHUB_STEP_SUMMARY, "utf8"), `# Before\n${markdown}`);
});

test("a job summary that cannot be written is reported, and changes nothing else", () => {
  const directory = directoryWith({ "agent.yaml": GOOD });
  const env = { GITHUB_STEP_SUMMARY: join(directory, "gone", "summary.md") };
  const { status, stderr } = wifc(directory, [...LINT, "--format", "github"], { env });
  assert.equal(status, 0);
  assert.match(stderr, /^wifc: [^\n]*summary[^\n]*\n$/);
});

test("`compile --format github-env -o` appends to the file, on a new line; every other format replaces it", () => {
  for (const before of ["", "A=1\n", "A=1"]) {
    const directory = directoryWith({ "agent.yaml": GOOD, env: before });
    const args = ["compile", "agent.yaml", "--format", "github-env"];
    const { stdout: added } = wifc(directory, args);
    const { status, stdout, stderr } = wifc(directory, [...args, "-o", "env"]);
    assert.deepEqual([status, stdout, stderr], [0, "", "appended to env\n"]);
    const first = before === "" ? "" : "A=1\n";
    assert.equal(readFileSync(join(directory, "env"), "utf8"), first + added);
    wifc(directory, [...args, "-o", "env"]);
    assert.equal(readFileSync(join(directory, "env"), "utf8"), first + added + added);
    wifc(directory, [...args, "-o", "new"]);
    assert.equal(readFileSync(join(directory, "new"), "utf8"), added);
  }
  for (const format of ["dotenv", "docker", "shell", "powershell", "json", "yaml"]) {
    const directory = directoryWith({ "agent.yaml": GOOD });
    writeFileSync(join(directory, "out"), "A=1\n");
    const { stdout } = wifc(directory, ["compile", "agent.yaml", "--format", format]);
    wifc(directory, ["compile", "agent.yaml", "--format", format, "-o", "out"]);
    assert.equal(readFileSync(join(directory, "out"), "utf8"), stdout);
  }
});
