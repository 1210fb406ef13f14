// Whatever is wrong with arguments ends with 2 and one clear line.
import assert from "node:assert/strict";
import { test } from "node:test";
import { directoryWith } from "../support/command.ts";
import { runInProcess } from "../support/in-process.ts";
import { agentAuth, federatedAgent } from "../support/sources.ts";

const BAD = federatedAgent(agentAuth({ organization_id: "wrong" })).text;
const DIRECTORY = directoryWith({
  "agent.yaml": federatedAgent().text,
  "list.txt": "agent.yaml\n",
  "report.json": "{}",
});

/** Arguments, and what the line says. */
const MISUSES: readonly [what: string, args: readonly string[], says: RegExp][] = [
  ["an unknown command", ["lnt"], /unknown command 'lnt' \(Did you mean lint\?\)/],
  ["an unknown option", ["lint", "--fromat", "json"], /unknown option '--fromat' \(Did you mean --format\?\)/],
  ["an unknown short option", ["lint", "-x"], /unknown option '-x'; see `wifc lint --help`$/],
  ["a command for help", ["help"], /unknown command 'help'; see `wifc --help`$/],
  ["an unknown format", ["lint", "--format", "xml"], /'xml' is invalid.*concise/],
  ["an unknown format of variables", ["compile", "agent.yaml", "--format", "toml"], /'toml' is invalid.*dotenv/],
  ["an unknown target", ["compile", "agent.yaml", "--target", "nothing"], /'nothing' is invalid.*awf/],
  ["a format for a text", ["compile", "agent.yaml", "--target", "docker-agent", "--format", "json"], /--format/],
  ["an unknown severity", ["lint", "--fail-on", "note"], /'note' is invalid.*never/],
  ["an unknown colour", ["lint", "--color", "sometimes"], /'sometimes' is invalid.*always/],
  ["an unknown code", ["explain", "unknown-kye"], /no code unknown-kye; did you mean unknown-key\?/],
  ["an unknown code of a rule", ["lint", "--rule", "unknown-kye=off"], /Did you mean unknown-key\?/],
  ["an unknown severity of a rule", ["lint", "--rule", "unknown-key=loud"], /one of off, note, warning, error/],
  ["a rule without a severity", ["lint", "--rule", "unknown-key"], /CODE=SEVERITY/],
  ["no time", ["token", "agent.yaml", "--timeout", "0"], /a number of seconds above 0/],
  ["a file in no directory", ["compile", "agent.yaml", "-o", "gone/x"], /gone\/x: its directory does not exist$/],
  ["a count that is none", ["lint", "--max-warnings", "many"], /whole number/],
  ["a negative count", ["lint", "--max-warnings=-1"], /--max-warnings/],
  ["a count out of range", ["lint", "--max-warnings", "99999999999"], /whole number/],
  ["a document number out of range", ["compile", "agent.yaml", "--document", "0"], /begins at 1/],
  ["an option without its value", ["lint", "--format"], /--format.*argument missing; see `wifc lint --help`$/],
  [
    "an option for a value",
    ["compile", "agent.yaml", "-o", "--format"],
    /'--format' is invalid. It looks like an option/,
  ],
  [
    "an option for a name",
    ["compile", "agent.yaml", "--model", "--agent"],
    /'--agent' is invalid. It looks like an option/,
  ],
  ["an empty value", ["compile", "agent.yaml", "--model", ""], /--model.*It is empty/],
  ["an empty format", ["lint", "--format", ""], /--format.*It is empty/],
  ["an empty path", ["lint", ""], /a path is empty/],
  ["an empty path to compile", ["compile", ""], /a path is empty/],
  ["two files to write", ["compile", "agent.yaml", "-o", "a", "--output", "b"], /'b' is invalid. There is one already/],
  ["a setting without a value", ["compile", "agent.yaml", "--set", "vars.RULE"], /vars\.NAME=VALUE/],
  ["a setting of nothing", ["compile", "agent.yaml", "--set", "RULE=1"], /vars\.NAME=VALUE/],
  ["no file to compile", ["compile"], /missing required argument 'file'; see `wifc compile --help`$/],
  ["two files to compile", ["compile", "agent.yaml", "agent.yaml"], /too many arguments.*got 2\.$/],
  ["no file to report on", ["required-env"], /missing required argument 'paths'/],
  ["an unknown schema", ["schema", "none"], /^wifc: value 'none' is invalid.*agent/],
  ["two codes", ["explain", "unknown-key", "missing-key"], /too many arguments/],
  ["a name for no standard input", ["lint", "agent.yaml", "--stdin-filename", "a.md"], /no path is -/],
  ["a name for no input to compile", ["compile", "agent.yaml", "--stdin-filename", "a.md"], /no path is -/],
  ["standard input to mend", ["lint", "-", "--fix"], /--fix writes to files/],
  ["an open file to mend", ["lint", "/dev/fd/63", "--fix"], /--fix writes to files/],
  ["standard input twice", ["lint", "-", "--files-from", "-"], /standard input cannot be both/],
  ["a list that is not there", ["lint", "--files-from", "gone.txt"], /cannot read gone\.txt: no such file/],
  ["a list that is a directory", ["lint", "--files-from", "."], /cannot read \.: it is a directory/],
  ["shard 0", ["lint", "--shard", "0/4"], /It takes I\/N/],
  ["a shard beyond the last", ["lint", "--shard", "5/4"], /It takes I\/N/],
  ["a shard that is none", ["lint", "--shard", "half"], /It takes I\/N/],
  ["a report that is none", ["merge-reports", "report.json"], /report\.json is no report/],
  ["a report that is not there", ["merge-reports", "gone.json"], /cannot read gone\.json: no such file/],
  ["a path that is not there", ["compile", "agnt.yaml"], /no such file; did you mean agent\.yaml\?/],
  ["a path like nothing there", ["compile", "something-else.md"], /cannot read something-else\.md: no such file$/],
  ["a directory to compile", ["compile", "."], /cannot read \.: it is a directory/],
];

for (const [what, args, says] of MISUSES) {
  test(`${what} is misuse: exit code 2, one line that says so, nothing on standard output`, async () => {
    const { status, stdout, stderr } = await runInProcess(DIRECTORY, args);
    assert.equal(status, 2);
    if (what !== "an empty path") assert.equal(stdout, "");
    assert.match(stderr, /^wifc: [^\n]+\n$/);
    assert.match(stderr.trimEnd(), says);
  });
}

test("misuse never repeats what a terminal or a runner obeys", async () => {
  const hostile = "\u001B[2J\n::error::x##[error]y";
  for (const args of [
    ["lint", `--${hostile}`],
    ["compile", hostile],
    ["lint", hostile],
    ["explain", hostile],
    [hostile],
    ["--color", hostile],
    ["lint", "--rule", hostile],
    ["lint", "--shard", hostile],
    ["lint", "--files-from", hostile],
    ["lint", "--format", hostile],
    ["merge-reports", hostile],
    ["compile", "agent.yaml", "--vars-file", hostile],
  ]) {
    const { status, stderr } = await runInProcess(DIRECTORY, args);
    assert.equal(status, 2, JSON.stringify(args));
    assert.match(stderr, /^wifc: [^\n]*\\u\{1b\}[^\n]*\n$/);
    assert.doesNotMatch(stderr, /[^\P{Cc}\n]|^\s*::|##\[/mu);
  }
});

test("a path that begins with a dash comes after `--`, and a file called `-` with its directory", async () => {
  const directory = directoryWith({ "-x.yaml": BAD, "-": BAD });
  const dashed = await runInProcess(directory, ["lint", "--format", "concise", "--", "-x.yaml"]);
  assert.deepEqual([dashed.status, dashed.stderr], [1, ""]);
  assert.match(dashed.stdout, /^-x\.yaml:\d+:\d+: error\[malformed-id\]/);
  const dash = await runInProcess(directory, ["lint", "--format", "concise", "./-"]);
  assert.deepEqual([dash.status, dash.stderr], [1, ""]);
  assert.match(dash.stdout, /^\.\/-:\d+:\d+: error\[malformed-id\]/);
});
