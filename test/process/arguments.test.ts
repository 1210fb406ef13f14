// Invalid arguments end with exit code 2 and a one-line message.
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

/** Invalid arguments, and the message about them. */
const MISUSES: readonly [what: string, args: readonly string[], message: RegExp][] = [
  ["an unknown command", ["lnt"], /unknown command `lnt`; did you mean `lint`\?$/],
  ["help for an unknown command as an option", ["lnit", "--help"], /unknown command `lnit`; did you mean .*`lint`/],
  ["an unknown command that resembles none", ["frobnicate", "-h"], /unknown command `frobnicate`; see `wifc --help`$/],
  ["an unknown option", ["lint", "--fromat", "json"], /unknown option `--fromat`; did you mean `--format`\?$/],
  ["an unknown short option", ["lint", "-x"], /unknown option `-x`; see `wifc lint --help`$/],
  ["help for an unknown command", ["help", "lnt"], /invalid value `lnt` for `<command>`: must be one of lint, explain/],
  ["an unknown format", ["lint", "--format", "xml"], /invalid value `xml` for `--format`: must be one of.*concise/],
  [
    "an unknown format of variables",
    ["compile", "agent.yaml", "--format", "toml"],
    /invalid value `toml` for `--format`: must be one of.*dotenv/,
  ],
  [
    "an unknown target",
    ["compile", "agent.yaml", "--target", "nothing"],
    /invalid value `nothing` for `--target`: must be one of awf/,
  ],
  [
    "a format for a target without variables",
    ["compile", "agent.yaml", "--target", "docker-agent", "--format", "json"],
    /does not print variables; remove `--format`$/,
  ],
  ["an unknown severity", ["lint", "--fail-on", "note"], /invalid value `note` for `--fail-on`: must be one of.*never/],
  [
    "an unknown choice of color",
    ["lint", "--color", "sometimes"],
    /invalid value `sometimes` for `--color`: must be one of.*always/,
  ],
  ["an unknown code", ["explain", "unknown-kye"], /unknown code `unknown-kye`; did you mean `unknown-key`\?$/],
  [
    "an unknown code in `--rule`",
    ["lint", "--rule", "unknown-kye=off"],
    /for `--rule`: unknown code; did you mean `unknown-key`\?$/,
  ],
  ["an unknown severity in `--rule`", ["lint", "--rule", "unknown-key=loud"], /one of off, note, warning, error/],
  ["a `--rule` without a severity", ["lint", "--rule", "unknown-key"], /CODE=SEVERITY/],
  [
    "a time limit of zero",
    ["token", "agent.yaml", "--timeout", "0"],
    /must be a number of seconds greater than 0 and at most 3600$/,
  ],
  [
    "an output file in a directory that does not exist",
    ["compile", "agent.yaml", "-o", "gone/x"],
    /gone\/x: its directory does not exist$/,
  ],
  ["a count that is not a number", ["lint", "--max-warnings", "many"], /whole number/],
  ["a negative count", ["lint", "--max-warnings=-1"], /--max-warnings/],
  ["a count out of range", ["lint", "--max-warnings", "99999999999"], /whole number/],
  ["a document number out of range", ["compile", "agent.yaml", "--document", "0"], /must be 1 or greater$/],
  ["an option without its value", ["lint", "--format"], /missing value for `--format`; see `wifc lint --help`$/],
  [
    "an option as the value of a short option",
    ["compile", "agent.yaml", "-o", "--format"],
    /invalid value `--format` for `--output`: it looks like an option$/,
  ],
  [
    "an option as the value of an option",
    ["compile", "agent.yaml", "--model", "--agent"],
    /invalid value `--agent` for `--model`: it looks like an option$/,
  ],
  ["an empty value", ["compile", "agent.yaml", "--model", ""], /empty value for `--model`; see `wifc compile --help`$/],
  ["an empty format", ["lint", "--format", ""], /empty value for `--format`/],
  ["an empty path", ["lint", ""], /a path must not be empty$/],
  ["an empty path to compile", ["compile", ""], /a path must not be empty$/],
  [
    "two output files",
    ["compile", "agent.yaml", "-o", "a", "--output", "b"],
    /invalid value `b` for `--output`: the option can only be given once$/,
  ],
  ["a `--set` without a value", ["compile", "agent.yaml", "--set", "vars.RULE"], /vars\.NAME=VALUE/],
  ["a `--set` without a context", ["compile", "agent.yaml", "--set", "RULE=1"], /vars\.NAME=VALUE/],
  ["no file to compile", ["compile"], /missing argument `<file>`; see `wifc compile --help`$/],
  [
    "two files to compile",
    ["compile", "agent.yaml", "agent.yaml"],
    /too many arguments: expected 1, but got 2; see `wifc compile --help`$/,
  ],
  ["no file for `required-env`", ["required-env"], /missing argument `<paths>`/],
  [
    "a value for a variable of the environment",
    ["required-env", "a.yaml", "--check", "--set", "env.ANTHROPIC_API_KEY="],
    /`--set env\.ANTHROPIC_API_KEY`: .*from the environment/,
  ],
  ["an unknown schema", ["schema", "none"], /^wifc: invalid value `none` for `<name>`: must be one of actions, agent/],
  ["two codes", ["explain", "unknown-key", "missing-key"], /too many arguments/],
  [
    "a name for standard input that `lint` does not read",
    ["lint", "agent.yaml", "--stdin-filename", "a.md"],
    /`--stdin-filename` requires `-` as a path$/,
  ],
  [
    "a name for standard input that `compile` does not read",
    ["compile", "agent.yaml", "--stdin-filename", "a.md"],
    /`--stdin-filename` requires `-` as a path$/,
  ],
  ["unsafe fixes of standard input", ["lint", "-", "--fix-unsafe"], /`--fix` cannot write to standard input/],
  ["fixing standard input", ["lint", "-", "--fix"], /`--fix` cannot write to standard input/],
  ["fixing an open file", ["lint", "/dev/fd/63", "--fix"], /`--fix` cannot write to standard input/],
  ["standard input twice", ["lint", "-", "--files-from", "-"], /standard input cannot be both/],
  ["a list that does not exist", ["lint", "--files-from", "gone.txt"], /cannot read gone\.txt: no such file/],
  ["a list that is a directory", ["lint", "--files-from", "."], /cannot read \.: it is a directory/],
  ["shard 0", ["lint", "--shard", "0/4"], /must be I\/N/],
  ["a shard beyond the last", ["lint", "--shard", "5/4"], /must be I\/N/],
  ["a shard that is not a number", ["lint", "--shard", "half"], /must be I\/N/],
  ["a file that is not a report", ["merge-reports", "report.json"], /report\.json is not a report/],
  ["a report that does not exist", ["merge-reports", "gone.json"], /cannot read gone\.json: no such file/],
  ["a misspelled path", ["compile", "agnt.yaml"], /no such file; did you mean agent\.yaml\?/],
  [
    "a path that does not resemble any file",
    ["compile", "something-else.md"],
    /cannot read something-else\.md: no such file$/,
  ],
  ["a directory to compile", ["compile", "."], /cannot read \.: it is a directory/],
];

for (const [what, args, message] of MISUSES) {
  test(`${what} is misuse: exit code 2, a one-line message, nothing on standard output`, async () => {
    const { status, stdout, stderr } = await runInProcess(DIRECTORY, args);
    assert.equal(status, 2);
    if (what !== "an empty path") assert.equal(stdout, "");
    assert.match(stderr, /^wifc: [^\n]+\n$/);
    assert.match(stderr.trimEnd(), message);
  });
}

test("messages about misuse contain no control sequences and no runner commands", async () => {
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

test("a path that begins with a dash is written after `--`, and a file called `-` as `./-`", async () => {
  const directory = directoryWith({ "-x.yaml": BAD, "-": BAD });
  const dashed = await runInProcess(directory, ["lint", "--format", "concise", "--", "-x.yaml"]);
  assert.deepEqual([dashed.status, dashed.stderr], [1, ""]);
  assert.match(dashed.stdout, /^-x\.yaml:\d+:\d+: error\[malformed-id\]/);
  const dash = await runInProcess(directory, ["lint", "--format", "concise", "./-"]);
  assert.deepEqual([dash.status, dash.stderr], [1, ""]);
  assert.match(dash.stdout, /^\.\/-:\d+:\d+: error\[malformed-id\]/);
});
