// Shards, and merging their reports. Needs `npm run build`.
import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { DIAGNOSTIC_FORMATS } from "../../src/print/diagnostics/print-diagnostics.ts";
import { directoryWith, wifc } from "../support/command.ts";
import { runInProcess } from "../support/in-process.ts";
import { agentAuth, federatedAgent, markdownFile, present, workflowFile } from "../support/sources.ts";

const BAD = federatedAgent(agentAuth({ organization_id: "wrong" })).text;
const IMPORTING = workflowFile({ imports: ["shared/engine.md"] }).text;
const FILES = {
  ...Object.fromEntries(["é", "b", "c", "d", "e", "f"].map((name) => [`${name}/agent.yaml`, BAD])),
  "good.yaml": federatedAgent().text,
  ".github/workflows/a.md": IMPORTING,
  ".github/workflows/b.md": IMPORTING,
  ".github/workflows/c.md": IMPORTING,
  ".github/workflows/shared/engine.md": markdownFile("", { engine: { id: "claude", auth: null } }).text,
};
const REPORTS = ["1.json", "2.json", "3.json"];

/** A directory with the reports of three shards. */
function sharded(): string {
  const directory = directoryWith(FILES);
  const statuses = REPORTS.map((report, index) => {
    const { status, stderr } = wifc(directory, ["lint", "--shard", `${index + 1}/3`, "--format", `json:${report}`]);
    assert.equal(stderr, `wrote ${report}\n`);
    return status;
  });
  assert.ok(statuses.includes(1));
  return directory;
}

const DIRECTORY = sharded();

/** Reads a report from the disk. */
function readReport(file: string): { files: number; shard: unknown; diagnostics: { path: string }[] } {
  return JSON.parse(readFileSync(join(DIRECTORY, file), "utf8"));
}

test("each report names its shard, and together they cover every file once", async () => {
  const reports = REPORTS.map(readReport);
  assert.deepEqual(
    reports.map(({ shard }) => shard),
    [1, 2, 3].map((index) => ({ index, count: 3 })),
  );
  assert.equal(
    reports.reduce((sum, { files }) => sum + files, 0),
    Object.keys(FILES).length,
  );
  for (const { files } of reports) assert.ok(files > 0 && files < Object.keys(FILES).length);
  const { stdout } = await runInProcess(DIRECTORY, ["lint", "--shard", "2/3"]);
  assert.match(stdout, /in \d+ files? of shard 2\/3, .*\.\n$/);
  const sarif = await runInProcess(DIRECTORY, ["lint", "--shard", "2/3", "--format", "sarif"]);
  assert.match(sarif.stdout, /"id": "wifc\/shard-2-of-3\/"/);
});

for (const format of Object.keys(DIAGNOSTIC_FORMATS)) {
  test(`merged as ${format}, the reports of shards are the report of one run`, async () => {
    const whole = await runInProcess(DIRECTORY, ["lint", "--format", format]);
    const merged = await runInProcess(DIRECTORY, ["merge-reports", ...REPORTS.toReversed(), "--format", format]);
    assert.deepEqual([merged.status, merged.stderr], [whole.status, whole.stderr]);
    // In a single run, the findings of an imported file are reported with the first file that imports it.
    const sorted = (text: string) =>
      ["text", "concise", "jsonl"].includes(format) ? text.split("\n").toSorted() : text;
    // Reports in JSON do not say how the files sign in.
    const closing = whole.stdout.replace(", 1 sign-in by federation.", ".");
    assert.deepEqual(sorted(merged.stdout), sorted(closing));
  });
}

test("without the files, code frames are missing, but nothing else", async () => {
  const elsewhere = directoryWith(
    Object.fromEntries(REPORTS.map((report) => [report, readFileSync(join(DIRECTORY, report))])),
  );
  const { status, stdout } = await runInProcess(elsewhere, ["merge-reports", ...REPORTS]);
  assert.equal(status, 1);
  assert.match(stdout, /^b\/agent\.yaml:\d+:\d+ error .*\n {2}help: .*\n\n/m);
  assert.doesNotMatch(stdout, / \| /);
  const concise = ["merge-reports", ...REPORTS, "--format", "concise"];
  assert.equal((await runInProcess(elsewhere, concise)).stdout, (await runInProcess(DIRECTORY, concise)).stdout);
});

test("files that changed since they were checked are not quoted", async () => {
  const changed = directoryWith({ ...FILES, "1.json": "", "b/agent.yaml": `\n${"x\n".repeat(3)}` });
  for (const report of REPORTS) writeFileSync(join(changed, report), readFileSync(join(DIRECTORY, report)));
  const { stdout } = await runInProcess(changed, ["merge-reports", ...REPORTS]);
  assert.match(stdout, /^b\/agent\.yaml:\d+:\d+ error .*\n {2}help: .*\n\n/m);
  assert.match(stdout, /^c\/agent\.yaml:\d+:\d+ error .*\n +\d+ \| /m);
});

test("a report cannot make wifc quote files outside the current directory", async () => {
  // One of them in a file with the text of the secret one, so that its position exists as well.
  const finding = REPORTS.flatMap((report) => readReport(report).diagnostics).find(({ path }) =>
    path.endsWith("agent.yaml"),
  );
  const directory = directoryWith({ "secret.yaml": BAD, "here/x": "" });
  for (const path of ["../secret.yaml", join(directory, "secret.yaml")]) {
    const report = { version: 1, files: 1, errors: 1, warnings: 0, diagnostics: [{ ...present(finding), path }] };
    writeFileSync(join(directory, "here/report.json"), JSON.stringify(report));
    const { status, stdout } = await runInProcess(join(directory, "here"), ["merge-reports", "report.json"]);
    assert.equal(status, 1);
    assert.doesNotMatch(stdout, / \| /);
  }
});

const INCOMPLETE: readonly [what: string, reports: readonly string[], says: RegExp][] = [
  ["a shard that is missing", ["1.json", "3.json"], /^wifc: shard 2\/3 is missing\n$/],
  ["a shard that is given twice", ["1.json", "2.json", "3.json", "2.json"], /^wifc: shard 2\/3 is given twice\n$/],
  [
    "a shard of another run",
    ["1.json", "2.json", "3.json", "other.json"],
    /^wifc: shards 1\/3 and 1\/2 are from different runs\n$/,
  ],
  [
    "a code that nobody knows",
    ["code.json"],
    /^wifc: code\.json contains the code `future-code`, which is unknown to this version of wifc\n$/,
  ],
  ["an unknown member", ["member.json"], /^wifc: member\.json is not a report[^\n]*\n$/],
  ["a file that is not JSON", ["b/agent.yaml"], /^wifc: b\/agent\.yaml is not a report[^\n]*\n$/],
];

test("missing shards and unknown content are not merged", async () => {
  const other = readFileSync(join(DIRECTORY, "1.json"), "utf8").replace('"count": 3', '"count": 2');
  writeFileSync(join(DIRECTORY, "other.json"), other);
  const code = readFileSync(join(DIRECTORY, "1.json"), "utf8").replaceAll(
    /"code": "[a-z-]+"/g,
    '"code": "future-code"',
  );
  writeFileSync(join(DIRECTORY, "code.json"), code);
  writeFileSync(join(DIRECTORY, "member.json"), other.replace('"files"', '"more": 1, "files"'));
  for (const [what, reports, says] of INCOMPLETE) {
    const { status, stdout, stderr } = await runInProcess(DIRECTORY, ["merge-reports", ...reports]);
    assert.deepEqual([status, stdout], [2, ""], what);
    assert.match(stderr, says);
  }
  for (const name of ["other.json", "code.json", "member.json"]) rmSync(join(DIRECTORY, name));
});

test("merged reports fail like a run", async () => {
  const merge = async (...args: readonly string[]) =>
    (await runInProcess(DIRECTORY, ["merge-reports", ...REPORTS, ...args])).status;
  assert.deepEqual(
    [await merge("--fail-on", "never"), await merge("--quiet"), await merge("--max-warnings", "0")],
    [0, 1, 1],
  );
});

test("`--files-from` checks what is listed, says how many listed files do not exist, and checks nothing else", () => {
  const list = "b/agent.yaml\ngood.yaml\nREADME.md\ngone.yaml\n";
  const directory = directoryWith({ ...FILES, list });
  const args = ["lint", "--format", "json", "--files-from"];
  const { status, stdout, stderr } = wifc(directory, [...args, "list"]);
  const report: { files: number; errors: number } = JSON.parse(stdout);
  assert.deepEqual([status, report.files, report.errors], [1, 2, 1]);
  assert.equal(stderr, "wifc: skipped 1 listed file that does not exist\n");
  const quiet = wifc(directory, [...args, "list", "--quiet"]);
  assert.deepEqual([quiet.status, quiet.stderr], [1, ""]);
  const empty = wifc(directory, [...args, "-"]);
  assert.deepEqual([empty.status, JSON.parse(empty.stdout).files], [2, 0], "an empty list is no files, not all");
  assert.match(empty.stderr, /no file with a sign-in found in the files that <stdin> lists/);
  assert.equal(wifc(directory, [...args, "-", "--allow-empty"]).status, 0);
  const both: { files: number } = JSON.parse(wifc(directory, [...args, "list", "good.yaml", "c"]).stdout);
  assert.equal(both.files, 3);
});
