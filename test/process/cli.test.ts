// The built command line: exit codes, streams and files. Needs `npm run build`.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parseEnv } from "node:util";
import { refuseNode } from "../../src/cli/refuse-node.ts";
import { SCHEMA_NAMES } from "../../src/generated/constants.ts";
import { SUPPORTED_NODE } from "../../src/generated/supported-node.ts";
import { CODES, isCode } from "../../src/index.ts";
import { directoryWith, MAIN, SHELL_COMMAND, wifc } from "../support/command.ts";
import { oldNode } from "../support/node-versions.ts";
import {
  agentAuth,
  agentFile,
  engineAuth,
  federatedAgent,
  markdownFile,
  ORGANIZATION,
  present,
  workflowFile,
} from "../support/sources.ts";

/** The positions and codes in the output of `lint --format concise`. */
function found(printed: string): string[] {
  return printed
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.replace(/:\d+:\d+: (\w+)\[([\w-]+)\].*/, " $1 $2"));
}

/** What a run without files prints, which must succeed. */
function runWithoutFiles(args: readonly string[]): string {
  const { status, stdout, stderr } = wifc({}, args);
  assert.deepEqual([status, stderr], [0, ""]);
  return stdout;
}

const GOOD = federatedAgent().text;
const BAD = federatedAgent(agentAuth({ organization_id: "wrong" })).text;
// Valid but for the byte order mark.
const WARNED = `\uFEFF${workflowFile({ engine: "claude" }).text}`;
const WORKFLOW = workflowFile({
  engine: { id: "claude", auth: engineAuth(), env: { AWF_AUTH_OIDC_AUDIENCE: "${{ vars.AUDIENCE }}" } },
}).text;
const TOKEN_AGENT = federatedAgent(agentAuth({}, { env: "WIFC_TEST_TOKEN" })).text;

test("`lint` ends with 0 if there are no findings, and says so", () => {
  const { status, stdout, stderr } = wifc({ "agent.yaml": GOOD }, ["lint", "agent.yaml"]);
  assert.deepEqual([status, stdout, stderr], [0, "No problems in 1 file, 1 sign-in by federation.\n", ""]);
});

const FAILINGS: readonly [args: readonly string[], bad: number, warned: number][] = [
  [[], 1, 0],
  [["--fail-on", "error"], 1, 0],
  [["--fail-on", "warning"], 1, 1],
  [["--fail-on", "never"], 0, 0],
  [["--max-warnings", "0"], 1, 1],
  [["--max-warnings", "1"], 1, 0],
  [["--quiet", "--fail-on", "warning"], 1, 1],
];

for (const [args, bad, warned] of FAILINGS) {
  test(`with "${args.join(" ")}" errors end with ${bad} and a warning with ${warned}`, () => {
    const directory = directoryWith({ "agent.yaml": BAD, "workflow.md": WARNED });
    assert.equal(wifc(directory, ["lint", "agent.yaml", ...args]).status, bad);
    assert.equal(wifc(directory, ["lint", "workflow.md", ...args]).status, warned);
  });
}

test("a note does not fail a run", () => {
  const { status, stdout } = wifc({ "other.yaml": "a: 1\n" }, [
    "lint",
    "other.yaml",
    "--fail-on",
    "warning",
    "--max-warnings",
    "0",
  ]);
  assert.equal(status, 0);
  assert.match(stdout, /unrecognized-file/);
});

test("`--quiet` reports errors only, and nothing if there are none", () => {
  const directory = directoryWith({ "agent.yaml": BAD, "workflow.md": WARNED });
  assert.deepEqual(wifc(directory, ["lint", "workflow.md", "--quiet"]).stdout, "");
  const { stdout } = wifc(directory, ["lint", "agent.yaml", "workflow.md", "--quiet", "--format", "concise"]);
  assert.deepEqual(found(stdout), ["agent.yaml error malformed-id"]);
  const failed = wifc(directory, ["lint", "workflow.md", "--quiet", "--max-warnings", "0"]);
  assert.deepEqual([failed.status, failed.stdout], [1, ""]);
  assert.match(failed.stderr, /^wifc: failed because of \d warnings?, which `--quiet` leaves out\n$/);
});

test("without paths, the current directory is searched: agent files anywhere and Markdown in `.github`, but no ignored or compiled files", () => {
  const files = {
    "agent.yaml": BAD,
    "deep/er/agent.yml": BAD,
    "other.yaml": "a: 1\n",
    "frontmatter.yaml": `engine: {id: claude, auth: ~}\n`,
    ".github/workflows/triage.md": markdownFile("", { engine: { id: "claude", auth: null } }).text,
    ".github/workflows/triage.lock.yml": BAD,
    ".github/workflows/ci.yml": "on: push\njobs: {}\n",
    ".github/README.md": "# Read me\n",
    "docs/page.md": markdownFile("", { engine: { id: "claude", auth: null } }).text,
    "node_modules/x/agent.yaml": BAD,
    "ignored/agent.yaml": BAD,
    "deep/er/left-out.yaml": BAD,
    "deep/.gitignore": "left-out.yaml\n",
    ".gitignore": "ignored/\n",
  };
  const directory = directoryWith(files);
  const expected = [
    ".github/workflows/triage.md error empty-value",
    "agent.yaml error malformed-id",
    "deep/er/agent.yml error malformed-id",
    "frontmatter.yaml error empty-value",
  ];
  for (const args of [[], ["."]]) {
    const { status, stdout } = wifc(directory, ["lint", "--format", "concise", ...args]);
    assert.deepEqual([status, found(stdout)], [1, expected]);
  }
  const { stdout } = wifc(directory, ["lint", "--format", "concise", "deep", ".github"]);
  assert.deepEqual(found(stdout), [expected[0], expected[2]]);
  const counted: { files: number } = JSON.parse(wifc(directory, ["lint", "--format", "json"]).stdout);
  assert.equal(counted.files, 4);
});

test("an unrecognized file is skipped if it was found, and gets a note if it was named", () => {
  const directory = directoryWith({ "other.yaml": "a: 1\n", "README.md": "# Read me\n", ".github/x.md": "# X\n" });
  assert.deepEqual(wifc(directory, ["lint", "--format", "concise"]).stdout, "");
  const named = wifc(directory, ["lint", "--format", "concise", "other.yaml", "README.md", ".github/x.md"]);
  assert.equal(named.status, 0);
  assert.deepEqual(found(named.stdout), [
    ".github/x.md note frontmatter-missing",
    "README.md note frontmatter-missing",
    "other.yaml note unrecognized-file",
  ]);
});

test("an unrecognized file is an error for all commands but `lint`", () => {
  const directory = directoryWith({ "other.yaml": "a: 1\n", "README.md": "# Read me\n" });
  for (const command of ["compile", "required-env"]) {
    for (const file of ["other.yaml", "README.md"]) {
      const { status, stdout, stderr } = wifc(directory, [command, file]);
      assert.deepEqual([status, stdout], [1, ""], `${command} ${file}`);
      assert.match(stderr, /error/);
    }
  }
});

test("a named file is checked even if it is ignored or compiled", () => {
  const directory = directoryWith({ ".gitignore": "*.yaml\n", "agent.yaml": BAD, "x.lock.yml": BAD });
  const { stdout } = wifc(directory, ["lint", "--format", "concise", "agent.yaml", "x.lock.yml"]);
  assert.deepEqual(found(stdout), ["agent.yaml error malformed-id", "x.lock.yml error malformed-id"]);
});

test("globs are expanded, and a file that is found twice is reported once", () => {
  const directory = directoryWith({ "a/agent.yaml": BAD, "b/agent.yaml": BAD, "a/other.yaml": "x: 1\n" });
  const { stdout } = wifc(directory, [
    "lint",
    "--format",
    "concise",
    "*/*.yaml",
    "a",
    "a/agent.yaml",
    "./a/agent.yaml",
  ]);
  assert.deepEqual(found(stdout), ["a/agent.yaml error malformed-id", "b/agent.yaml error malformed-id"]);
});

test("circular links to directories are not followed", () => {
  const directory = directoryWith({ "a/agent.yaml": BAD });
  symlinkSync("..", join(directory, "a", "up"));
  const { stdout } = wifc(directory, ["lint", "--format", "concise"]);
  assert.deepEqual(found(stdout), ["a/agent.yaml error malformed-id"]);
});

test("a mistake in a file that several workflows import is reported once, in that file", () => {
  const importing = workflowFile({ imports: ["shared/engine.md"] }).text;
  const shared = markdownFile("", { engine: { id: "claude", auth: null } }).text;
  const directory = directoryWith({
    ".github/workflows/a.md": importing,
    ".github/workflows/b.md": importing,
    ".github/workflows/shared/engine.md": shared,
  });
  const { status, stdout } = wifc(directory, ["lint", "--format", "concise"]);
  assert.deepEqual([status, found(stdout)], [1, [".github/workflows/shared/engine.md error empty-value"]]);
});

const IMPORTS: readonly [path: string, cwd: string, file: string][] = [
  ["shared/engine.md", "", ".github/workflows/a.md"],
  ["shared/engine.md", ".github/workflows", "a.md"],
  [".github/workflows/shared/engine.md", "", ".github/workflows/a.md"],
  ["/.github/workflows/shared/engine.md", "elsewhere", "../.github/workflows/a.md"],
];

for (const [path, cwd, file] of IMPORTS) {
  test(`the import "${path}" of "${file}" is found from ${cwd === "" ? "the repository root" : cwd}`, () => {
    const directory = directoryWith({
      ".git/HEAD": "",
      ".github/workflows/a.md": workflowFile({ imports: [path] }).text,
      ".github/workflows/shared/engine.md": markdownFile("", { engine: { id: "claude", auth: engineAuth() } }).text,
      "elsewhere/x": "",
    });
    const { status, stdout, stderr } = wifc(join(directory, cwd), ["compile", file]);
    assert.deepEqual([status, stderr], [0, ""]);
    assert.match(stdout, /^AWF_AUTH_TYPE=github-oidc$/m);
  });
}

test("an import cannot read files outside the repository", () => {
  const directory = directoryWith({
    "outside.md": markdownFile("", { engine: { id: "claude", auth: null } }).text,
    "repository/.git/HEAD": "",
    "repository/.github/workflows/a.md": workflowFile({ imports: ["../../../outside.md"] }).text,
  });
  const { stdout } = wifc(join(directory, "repository"), ["lint", "--format", "concise"]);
  assert.deepEqual(found(stdout), [".github/workflows/a.md error refused-import"]);
});

test("standard input is checked under the name of `--stdin-filename`", () => {
  const unnamed = wifc({}, ["lint", "-", "--format", "concise"], { input: BAD });
  assert.deepEqual([unnamed.status, found(unnamed.stdout)], [1, ["<stdin> error malformed-id"]]);
  const text = markdownFile("", { engine: { id: "claude", auth: null } }).text;
  const named = wifc({}, ["lint", "-", "--stdin-filename", "dir/a.md", "--format", "concise"], { input: text });
  assert.deepEqual([named.status, found(named.stdout)], [1, ["dir/a.md error empty-value"]]);
});

test("`compile` and `required-env` read standard input like a file", () => {
  const directory = directoryWith({ "agent.yaml": GOOD });
  for (const command of ["compile", "required-env"]) {
    const fromFile = wifc(directory, [command, "agent.yaml"]);
    const fromInput = wifc(directory, [command, "-", "--stdin-filename", "agent.yaml"], { input: GOOD });
    assert.deepEqual([fromInput.status, fromInput.stdout], [0, fromFile.stdout]);
  }
});

test("a run without a command is misuse, and prints the help", () => {
  const { status, stdout, stderr } = wifc({}, []);
  assert.deepEqual([status, stdout], [2, ""]);
  assert.match(stderr, /Usage: wifc/);
});

test("an unreadable file ends with 2, and the others are still checked", () => {
  const directory = directoryWith({ "agent.yaml": BAD });
  spawnSync("mkfifo", [join(directory, "pipe.yaml")]);
  const { status, stdout, stderr } = wifc(directory, ["lint", "--format", "concise", "pipe.yaml", "agent.yaml"]);
  assert.deepEqual([status, found(stdout)], [2, ["agent.yaml error malformed-id"]]);
  assert.match(stderr, /^wifc: [^\n]*pipe\.yaml[^\n]*\n$/);
  const nothing = wifc(directory, ["lint", "gone.yaml"]);
  assert.deepEqual([nothing.status, nothing.stdout], [2, "1 file could not be read.\n"]);
});

test("a file that is not UTF-8 is a finding if it was named, or was found and recognized", () => {
  const [ours, other] = [BAD, "kind: Other\n"].map((text) => Buffer.from(`${text}# caf\u00E9\n`, "latin1"));
  const directory = directoryWith({ "agent.yaml": present(ours), "other.yaml": present(other) });
  const all = wifc(directory, ["lint", "--format", "concise"]);
  assert.deepEqual([all.status, found(all.stdout)], [1, ["agent.yaml error wrong-encoding"]]);
  const named = wifc(directory, ["lint", "--format", "concise", "other.yaml"]);
  assert.deepEqual([named.status, found(named.stdout)], [1, ["other.yaml error wrong-encoding"]]);
  const { status, stdout, stderr } = wifc(directory, ["compile", "agent.yaml"]);
  assert.deepEqual([status, stdout], [1, ""]);
  assert.match(stderr, /\[wrong-encoding\]/);
});

test("an empty file is a finding only if it was named", () => {
  const files = { "empty.yaml": "", "comment.yaml": "# Nothing yet.\n", "agent.yaml": GOOD };
  const directory = directoryWith(files);
  assert.deepEqual(found(wifc(directory, ["lint", "--format", "concise"]).stdout), []);
  const named = wifc(directory, ["lint", "--format", "concise", "empty.yaml", "comment.yaml"]);
  assert.deepEqual(
    [named.status, found(named.stdout)],
    [0, ["comment.yaml note empty-document", "empty.yaml note empty-document"]],
  );
  const { status, stderr } = wifc(directory, ["required-env", "empty.yaml"]);
  assert.equal(status, 1);
  assert.match(stderr, /error .*\[empty-document\]/);
});

test("an endless file is read no further than the limit", { timeout: 60_000 }, () => {
  const endless = spawnSync("sh", ["-c", `yes '#' | ${SHELL_COMMAND} lint --format concise -`], {
    encoding: "utf8",
  });
  assert.deepEqual([endless.status, found(endless.stdout)], [1, ["<stdin> error file-too-large"]]);
});

test("a file that does not exist ends with 2, and the others are still checked", () => {
  const directory = directoryWith({ "agent.yaml": BAD });
  const { status, stdout, stderr } = wifc(directory, ["lint", "--format", "concise", "gone.yaml", "agent.yaml"]);
  assert.deepEqual([status, found(stdout)], [2, ["agent.yaml error malformed-id"]]);
  assert.match(stderr, /^wifc: [^\n]*gone\.yaml[^\n]*\n$/);
});

test("an unreadable file ends `compile` and `required-env` with 2 and a one-line message", () => {
  const directory = directoryWith({ "agent.yaml": GOOD, "dir.yaml/x": "" });
  for (const command of ["compile", "required-env"]) {
    for (const file of ["gone.yaml", "dir.yaml"]) {
      const { status, stdout, stderr } = wifc(directory, [command, file]);
      assert.deepEqual([status, stdout], [2, ""], `${command} ${file}`);
      assert.match(stderr, new RegExp(`^wifc: [^\\n]*${file}[^\\n]*\\n$`));
    }
  }
});

test("`compile` prints variables on standard output and nothing else", () => {
  const { status, stdout, stderr } = wifc({ "agent.yaml": GOOD }, ["compile", "agent.yaml"]);
  assert.deepEqual([status, stderr], [0, ""]);
  assert.equal(parseEnv(stdout)["AWF_AUTH_ANTHROPIC_ORGANIZATION_ID"], ORGANIZATION);
});

test("`compile` and `required-env` print errors on standard error, and then nothing on standard output", () => {
  for (const command of ["compile", "required-env"]) {
    const { status, stdout, stderr } = wifc({ "agent.yaml": BAD }, [command, "agent.yaml"]);
    assert.deepEqual([status, stdout], [1, ""]);
    assert.match(stderr, /^agent\.yaml:\d+:\d+ error .*\[malformed-id\]$/m);
  }
});

test("warnings of `compile` go to standard error, and `--quiet` omits them", () => {
  const models = {
    fed: { provider: "anthropic", model: "m", auth: agentAuth() },
    keyed: { provider: "anthropic", model: "m" },
  };
  const directory = directoryWith({
    "agent.yaml": agentFile({ models, agents: { root: { model: "fed,keyed" } } }).text,
  });
  const loud = wifc(directory, ["compile", "agent.yaml"]);
  assert.equal(loud.status, 0);
  assert.match(loud.stderr, /awf-shadows-key/);
  const quiet = wifc(directory, ["compile", "agent.yaml", "--quiet"]);
  assert.deepEqual([quiet.status, quiet.stdout, quiet.stderr], [0, loud.stdout, ""]);
});

for (const args of [
  ["compile", "agent.yaml"],
  ["required-env", "agent.yaml"],
  ["lint", "agent.yaml"],
  ["schema", "agent"],
]) {
  test(`\`${args[0]} -o\` writes the whole file, says so on standard error and prints nothing`, () => {
    const directory = directoryWith({ "agent.yaml": GOOD, "out.txt": "before" });
    const { stdout: expected } = wifc(directory, args);
    const { status, stdout, stderr } = wifc(directory, [...args, "-o", "out.txt"]);
    assert.deepEqual([status, stdout, stderr], [0, "", "wrote out.txt\n"]);
    assert.equal(readFileSync(join(directory, "out.txt"), "utf8"), expected);
    assert.deepEqual(readdirSync(directory).toSorted(), ["agent.yaml", "out.txt"]);
  });
}

test("no file is created or changed if there is an error", () => {
  const directory = directoryWith({ "agent.yaml": BAD, "kept.env": "before" });
  for (const command of ["compile", "required-env"]) {
    assert.equal(wifc(directory, [command, "agent.yaml", "-o", "new.env"]).status, 1);
    assert.equal(wifc(directory, [command, "agent.yaml", "-o", "kept.env"]).status, 1);
  }
  assert.deepEqual(readdirSync(directory).toSorted(), ["agent.yaml", "kept.env"]);
  assert.equal(readFileSync(join(directory, "kept.env"), "utf8"), "before");
});

test("an output that cannot be written ends with 2 and leaves no file behind", () => {
  const directory = directoryWith({ "agent.yaml": GOOD });
  const { status, stdout, stderr } = wifc(directory, ["compile", "agent.yaml", "-o", "gone/out.env"]);
  assert.deepEqual([status, stdout], [2, ""]);
  assert.match(stderr, /^wifc: [^\n]*gone\/out\.env[^\n]*\n$/);
  assert.deepEqual(readdirSync(directory), ["agent.yaml"]);
});

test("`lint -o` writes the findings and ends with 1", () => {
  const directory = directoryWith({ "agent.yaml": BAD });
  const { status, stdout } = wifc(directory, ["lint", "agent.yaml", "--format", "json", "--output", "out.json"]);
  assert.deepEqual([status, stdout], [1, ""]);
  const written: { errors: number } = JSON.parse(readFileSync(join(directory, "out.json"), "utf8"));
  assert.equal(written.errors, 1);
});

const CHECKS: readonly [what: string, env: Readonly<Record<string, string>>, status: number][] = [
  ["everything set", { WIFC_TEST_TOKEN: "secret-value" }, 0],
  ["nothing set", {}, 1],
  ["an empty variable", { WIFC_TEST_TOKEN: "" }, 1],
  ["a key in the way", { WIFC_TEST_TOKEN: "secret-value", ANTHROPIC_API_KEY: "secret-key" }, 1],
  ["a token in the way", { WIFC_TEST_TOKEN: "secret-value", ANTHROPIC_AUTH_TOKEN: "secret-key" }, 1],
  ["an empty key", { WIFC_TEST_TOKEN: "secret-value", ANTHROPIC_API_KEY: "" }, 0],
];

for (const [what, env, status] of CHECKS) {
  test(`\`required-env --check\` ends with ${status} with ${what}, and prints no value`, () => {
    const checked = wifc({ "agent.yaml": TOKEN_AGENT }, ["required-env", "agent.yaml", "--check", "--quiet"], { env });
    assert.deepEqual([checked.status, checked.stderr], [status, ""]);
    assert.match(checked.stdout, /WIFC_TEST_TOKEN/);
    assert.doesNotMatch(checked.stdout, /secret-/);
  });
}

test("without `--check`, the exit code is always 0; with it, it does not depend on the format", () => {
  const directory = directoryWith({ "agent.yaml": TOKEN_AGENT });
  for (const format of ["json", "markdown"]) {
    assert.equal(wifc(directory, ["required-env", "agent.yaml", "--format", format]).status, 0);
    assert.equal(wifc(directory, ["required-env", "agent.yaml", "--format", format, "--check"]).status, 1);
  }
});

const RUNNER = { ACTIONS_ID_TOKEN_REQUEST_URL: "https://x.example", ACTIONS_ID_TOKEN_REQUEST_TOKEN: "secret-token" };
const ON_GITHUB = workflowFile({
  strict: false,
  env: { AUDIENCE: "${{ secrets.ORG }}" },
  engine: {
    id: "claude",
    auth: engineAuth({ "federation-rule-id": "${{ vars.RULE }}", audience: "${{ env.AUDIENCE }}" }),
  },
}).text;

const GIVEN: readonly [what: string, args: readonly string[], status: number, statuses: readonly string[]][] = [
  ["nothing is given", [], 0, ["unknown", "unknown"]],
  ["a variable is given", ["--set", "vars.RULE=secret-1"], 0, ["set", "unknown"]],
  ["a variable is given in another case", ["--set", "vars.rule=secret-1"], 0, ["set", "unknown"]],
  ["both are given", ["--set", "vars.RULE=secret-1", "--set", "secrets.ORG=secret-2"], 0, ["set", "set"]],
  ["a variable is empty", ["--set", "vars.RULE="], 1, ["empty", "unknown"]],
  ["another variable is given", ["--set", "vars.OTHER=secret-3"], 1, ["missing", "unknown"]],
  ["another secret is given", ["--set", "secrets.OTHER=secret-3"], 1, ["unknown", "missing"]],
  ["the file of all variables has it", ["--vars-file", "vars.txt"], 0, ["set", "unknown"]],
  ["the file of all variables is empty", ["--vars-file", "empty.txt"], 1, ["missing", "unknown"]],
];

for (const [what, args, status, statuses] of GIVEN) {
  test(`\`required-env --check\` of a repository's variables ends with ${status} if ${what}, whatever the environment contains`, () => {
    const directory = directoryWith({ "w.md": ON_GITHUB, "vars.txt": "vars.RULE=secret-1\n", "empty.txt": "" });
    for (const env of [RUNNER, { ...RUNNER, RULE: "secret-4", ORG: "secret-5" }]) {
      const command = ["required-env", "w.md", "--check", "--quiet", ...args];
      const json = wifc(directory, [...command, "--format", "json"], { env });
      const { reports }: { reports: { required: { name: string; status: string }[] }[] } = JSON.parse(json.stdout);
      const statusOf = new Map(reports[0]?.required.map((each) => [each.name, each.status]));
      assert.deepEqual([json.status, statusOf.get("RULE"), statusOf.get("ORG")], [status, ...statuses]);
      const text = wifc(directory, command, { env });
      assert.equal(text.status, status);
      assert.equal(/^ {4}RULE +unknown, check `gh variable list`/m.test(text.stdout), statuses[0] === "unknown");
      assert.equal(/^ {4}ORG +unknown, check `gh secret list`/m.test(text.stdout), statuses[1] === "unknown");
      assert.doesNotMatch(text.stdout + json.stdout, /secret-\d/);
    }
  });
}

test("values for `required-env` that nothing reads are reported, and are misuse without `--check`", () => {
  const directory = directoryWith({ "w.md": ON_GITHUB });
  const set = ["required-env", "w.md", "--set", "vars.RULES=x"];
  const checked = wifc(directory, [...set, "--check"], { env: RUNNER });
  assert.match(
    checked.stderr,
    /^wifc: the sign-in of w\.md does not read `vars\.RULES`; did you mean `vars\.RULE`\?$/m,
  );
  const unchecked = wifc(directory, set);
  assert.deepEqual([unchecked.status, unchecked.stdout], [2, ""]);
});

test("`required-env` reports on several files", () => {
  const directory = directoryWith({ "agent.yaml": TOKEN_AGENT, "workflow.md": WORKFLOW });
  const { status, stdout } = wifc(directory, ["required-env", "agent.yaml", "workflow.md", "--format", "json"]);
  const { reports }: { reports: { path: string; dialect: string }[] } = JSON.parse(stdout);
  assert.equal(status, 0);
  assert.deepEqual(
    reports.map(({ path, dialect }) => [path, dialect]),
    [
      ["agent.yaml", "agent"],
      ["workflow.md", "workflow"],
    ],
  );
});

test("`--all` includes models that no agent uses; `--model` and `--agent` select models", () => {
  const models = {
    a: { provider: "openai", model: "m" },
    b: { provider: "groq", model: "m" },
    c: { provider: "xai", model: "m" },
  };
  const agents = { root: { model: "a" }, second: { model: "b" } };
  const directory = directoryWith({ "agent.yaml": agentFile({ models, agents }).text });
  const names = (...args: string[]) => {
    const { stdout } = wifc(directory, ["required-env", "agent.yaml", "--format", "json", ...args]);
    const { reports }: { reports: { required: { name: string }[] }[] } = JSON.parse(stdout);
    return reports[0]?.required.map(({ name }) => name);
  };
  assert.deepEqual(names(), ["GROQ_API_KEY", "OPENAI_API_KEY"]);
  assert.deepEqual(names("--all"), ["GROQ_API_KEY", "OPENAI_API_KEY", "XAI_API_KEY"]);
  assert.deepEqual(names("--model", "c"), ["XAI_API_KEY"]);
  assert.deepEqual(names("--agent", "second"), ["GROQ_API_KEY"]);
});

test("`--model` and `--agent` select one of several sign-ins", () => {
  const other = agentAuth({ federation_rule_id: "fdrl_other" });
  const models = {
    a: { provider: "anthropic", model: "m", auth: agentAuth() },
    b: { provider: "anthropic", model: "m", auth: other },
  };
  const agents = { root: { model: "a" }, second: { model: "b" } };
  const directory = directoryWith({ "agent.yaml": agentFile({ models, agents }).text });
  const refused = wifc(directory, ["compile", "agent.yaml"]);
  assert.deepEqual([refused.status, refused.stdout], [1, ""]);
  for (const args of [
    ["--model", "b"],
    ["--agent", "second"],
  ]) {
    const { status, stdout } = wifc(directory, ["compile", "agent.yaml", ...args]);
    assert.equal(status, 0);
    assert.match(stdout, /fdrl_other/);
  }
  assert.equal(wifc(directory, ["compile", "agent.yaml", "--model", "c"]).status, 1);
});

test("`--document` selects one of several documents", () => {
  const second = federatedAgent(agentAuth({ federation_rule_id: "fdrl_second" })).text;
  const directory = directoryWith({ "agents.yaml": `${GOOD}---\n${second}` });
  assert.equal(wifc(directory, ["compile", "agents.yaml"]).status, 1);
  assert.equal(wifc(directory, ["compile", "agents.yaml", "--document", "3"]).status, 1);
  const { status, stdout } = wifc(directory, ["compile", "agents.yaml", "--document", "2"]);
  assert.equal(status, 0);
  assert.match(stdout, /fdrl_second/);
});

test("`--set` and `--vars-file` resolve expressions, and `--set` wins", () => {
  const directory = directoryWith({
    "workflow.md": WORKFLOW,
    "vars.txt": "# comment\r\n\r\nvars.OTHER=1\r\nvars.AUDIENCE=https://a.example/?x=y\r\n",
    "wrong.txt": "AUDIENCE=1\n",
  });
  const audience = (...args: string[]) => {
    const { status, stdout, stderr } = wifc(directory, ["compile", "workflow.md", ...args]);
    assert.deepEqual([status, stderr], [0, ""]);
    return parseEnv(stdout)["AWF_AUTH_OIDC_AUDIENCE"];
  };
  assert.equal(wifc(directory, ["compile", "workflow.md"]).status, 1);
  assert.equal(audience("--set", "vars.AUDIENCE=https://b.example"), "https://b.example");
  assert.equal(audience("--set", "vars.audience=a=b"), "a=b");
  assert.equal(audience("--vars-file", "vars.txt"), "https://a.example/?x=y");
  assert.equal(audience("--vars-file", "vars.txt", "--set", "vars.AUDIENCE=x"), "x");
  assert.equal(audience("--vars-file", "vars.txt", "--set", "vars.audience=x"), "x");
  assert.equal(audience("--set", "vars.audience=x", "--vars-file", "vars.txt"), "x");
  const misspelt = ["compile", "workflow.md", "--vars-file", "vars.txt", "--set", "vars.AUDIENCES=x"];
  const told = "wifc: the sign-in of workflow.md does not read `vars.AUDIENCES`; did you mean `vars.AUDIENCE`?\n";
  assert.equal(wifc(directory, misspelt).stderr, told);
  assert.equal(wifc(directory, [...misspelt, "--quiet"]).stderr, "");
  for (const [file, says] of [
    ["wrong.txt", "invalid line wrong\\.txt:\\d+: must be vars\\.NAME=VALUE"],
    ["gone.txt", "cannot read gone\\.txt"],
  ] as const) {
    const { status, stdout, stderr } = wifc(directory, ["compile", "workflow.md", "--vars-file", file]);
    assert.deepEqual([status, stdout], [2, ""]);
    assert.match(stderr, new RegExp(`^wifc: ${says}[^\\n]+\\n$`));
  }
});

test("`explain` lists all codes, and explains each with a wrong and a right example", () => {
  const list = wifc({}, ["explain"]);
  assert.equal(list.status, 0);
  const listed = [...list.stdout.matchAll(/^ {2}(\S+) +(?:error|warning|note) +\S/gm)].map(([, code = ""]) => code);
  assert.deepEqual(listed.toSorted(), CODES.toSorted());
  const { status, stdout } = wifc({}, ["explain", "several-token-sources"]);
  assert.equal(status, 0);
  assert.match(stdout, /^several-token-sources \(error\)/);
  assert.match(stdout, /^Wrong.*^Right/ms);
});

test("a retired code is explained by `explain`, accepted by `--rule`, and in no list", () => {
  const code = "deprecated-default-workspace";
  assert.ok(!isCode(code));
  for (const format of ["text", "markdown", "json"]) {
    const { status, stdout, stderr } = wifc({}, ["explain", code, "--format", format]);
    assert.deepEqual([status, stderr], [0, ""]);
    assert.match(stdout, /default.*deprecated/s);
  }
  const directory = directoryWith({ "agent.yaml": agentFile({}).text });
  const { status, stderr } = wifc(directory, ["lint", "agent.yaml", "--rule", `${code}=off`]);
  assert.deepEqual([status, stderr], [0, ""]);
});

for (const name of SCHEMA_NAMES) {
  test(`\`schema ${name}\` prints a self-contained JSON Schema`, () => {
    const { status, stdout } = wifc({}, ["schema", name]);
    assert.equal(status, 0);
    const schema: Readonly<Record<string, unknown>> = JSON.parse(stdout);
    assert.match(String(schema["$schema"]), /json-schema\.org/);
    const references = [...stdout.matchAll(/"\$ref": "([^"]*)"/g)].map((match) => match[1] ?? "");
    assert.deepEqual(
      references.filter((reference) => !reference.startsWith("#")),
      [],
    );
  });
}

test("`--help` and `--version` end with 0 and go to standard output, with examples", () => {
  const version = wifc({}, ["--version"]);
  assert.equal(version.status, 0);
  assert.match(version.stdout, /^\d+\.\d+\.\d+\n$/);
  for (const args of [["--help"], ["lint", "--help"], ["compile", "--help"], ["required-env", "--help"]]) {
    const { status, stdout, stderr } = wifc({}, args);
    assert.deepEqual([status, stderr], [0, ""]);
    assert.match(stdout, /Usage: wifc/);
    if (args.length > 1) assert.match(stdout, /\$ wifc/);
  }
});

test("`help` and `-h` print what `--help` does, `version` and `-V` what `--version` does", () => {
  const [program, lint] = [runWithoutFiles(["--help"]), runWithoutFiles(["lint", "--help"])];
  for (const args of [["help"], ["-h"], ["help", "--color", "never"]]) assert.equal(runWithoutFiles(args), program);
  for (const args of [
    ["help", "lint"],
    ["lint", "-h"],
  ]) {
    assert.equal(runWithoutFiles(args), lint);
  }
  assert.match(runWithoutFiles(["help", "help"]), /Usage: wifc help/);
  for (const each of ["-V", "version"]) assert.equal(runWithoutFiles([each]), runWithoutFiles(["--version"]));
});

test("output is colored on terminals, or if that is requested", () => {
  const directory = directoryWith({ "agent.yaml": BAD });
  const isColoured = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    wifc(directory, ["lint", "agent.yaml", ...args], { env }).stdout.includes("\u001B[");
  assert.equal(isColoured([]), false);
  assert.equal(isColoured(["--color", "always"]), true);
  assert.equal(isColoured(["--color", "always"], { NO_COLOR: "1" }), true);
  assert.equal(isColoured([], { FORCE_COLOR: "1" }), true);
  assert.equal(isColoured([], { FORCE_COLOR: "1", NO_COLOR: "1" }), false);
  assert.equal(isColoured(["--color", "never"], { FORCE_COLOR: "1" }), false);
});

test("a reader that closes the pipe early is not an error", () => {
  const models = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`m${index}`, { auth: null }]));
  const directory = directoryWith({ "agent.yaml": agentFile({ models }).text });
  for (const args of [
    "schema workflow",
    "explain",
    "lint agent.yaml --fail-on never",
    "required-env agent.yaml --help",
  ]) {
    const script = `{ ${SHELL_COMMAND} ${args}; echo "status $?" >&2; } | head -1`;
    const { stderr, stdout } = spawnSync("sh", ["-c", script], {
      cwd: directory,
      encoding: "utf8",
    });
    assert.equal(stderr, "status 0\n", args);
    assert.match(stdout, /^[^\n]+\n$/);
  }
});

test("all of a long output arrives in a pipe", () => {
  const { stdout } = wifc({}, ["schema", "workflow"]);
  assert.ok(stdout.endsWith("}\n"), "the last line is there");
});

test("a workflow with control sequences or runner commands can be written to a file, but is not printed", () => {
  const { name, text } = workflowFile({ engine: { id: "claude", auth: engineAuth() } });
  const args = ["compile", name, "--target", "gh-aw"];
  for (const body of ["::error::b", "  ::error::b", "a ##[error]b", "\u001B[2J", "a\rb", "a\u202Eb"]) {
    const directory = directoryWith({ [name]: `${text}${body}\n` });
    const printed = wifc(directory, args);
    assert.deepEqual([printed.status, printed.stdout], [2, ""], body);
    assert.match(printed.stderr, /write it to a file with `-o FILE`\n$/);
    const written = wifc(directory, [...args, "-o", "out.md"]);
    assert.equal(written.status, 0);
    assert.ok(readFileSync(join(directory, "out.md"), "utf8").endsWith(`${body}\n`));
  }
  const harmless = wifc({ [name]: `${text}a::b, 👩‍🚀, a tab\t and another line end\r\n` }, args);
  assert.equal(harmless.status, 0);
});

const KEYED = `on: push\r\npermissions:\r\n  contents: read\r\njobs:\r\n  a:\r\n    steps:\r\n      - uses: anthropics/claude-code-action@v1\r\n        with:\r\n          anthropic_api_key: \${{ secrets.KEY }}\r\n`;

test("`git apply` makes the same change as `migrate`", () => {
  const text = `# 👩‍🚀\tof\u00ad us\r\n${KEYED}`;
  const directory = directoryWith({ "a b.yml": text, ".git/x": "", "elsewhere/x": "" });
  const { status, stdout } = wifc(directory, ["migrate", "./a b.yml", "--dry-run"]);
  assert.deepEqual([status, readFileSync(join(directory, "a b.yml"), "utf8")], [0, text]);
  const fromElsewhere = wifc(join(directory, "elsewhere"), ["migrate", "../a b.yml", "--dry-run"]);
  assert.equal(fromElsewhere.stdout, stdout);
  const applied = spawnSync("git", ["apply", "-"], { cwd: directory, input: stdout, encoding: "utf8" });
  assert.deepEqual([applied.status, applied.stderr], [0, ""]);
  const { stdout: migrated } = wifc({}, ["migrate", "-", "--stdin-filename", "a b.yml"], { input: text });
  assert.equal(readFileSync(join(directory, "a b.yml"), "utf8"), migrated);
});

test("`migrate` writes the files that it does not refuse, and hides a key", () => {
  const refused = KEYED.replace("permissions:\r\n  contents: read\r\n", "");
  const pasted = `# my-own-secret\r\nenv:\r\n  ANTHROPIC_API_KEY: 'my-own-secret'\r\n${KEYED.replace("${{ secrets.KEY }}", "my-own-secret")}`;
  const script =
    "on: push\njobs: { a: { runs-on: x, steps: [{ run: ./x, env: { ANTHROPIC_API_KEY: '${{ secrets.KEY }}' } }] } }\n";
  const directory = directoryWith({ "a.yml": refused, "b.yml": pasted, "d.yml": script });
  const diff = wifc(directory, ["migrate", "b.yml", "--dry-run"]);
  assert.match(diff.stdout, /^-          anthropic_api_key: \*{13}\r$/m);
  assert.match(diff.stderr, /cannot be applied/);
  const { status, stdout, stderr } = wifc(directory, ["migrate", "a.yml", "missing.yml", "b.yml"]);
  assert.deepEqual([status, stdout], [2, ""]);
  assert.match(
    stderr,
    /a\.yml:\d+:\d+ error .*\[not-migrated\][^]*cannot read missing\.yml[^]*wrote b\.yml[^]*gh variable set/,
  );
  assert.deepEqual([readFileSync(join(directory, "a.yml"), "utf8")], [refused]);
  assert.doesNotMatch([diff.stdout, diff.stderr, stderr].join(""), /my-own-secret/);
  assert.equal(wifc(directory, ["migrate", "a.yml", "b.yml", "-o", "c.yml"]).status, 2);
  assert.equal(wifc(directory, ["migrate", "b.yml", "--rule-id", "svac_01"]).status, 1);
  const quiet = wifc(directory, ["migrate", "d.yml", "--quiet"]);
  assert.equal(quiet.status, 1);
  assert.match(quiet.stderr, /warning .*\[not-migrated\]/);
});

test("a Node that is too old prints one sentence", (context) => {
  const old = oldNode();
  if (old === undefined) {
    context.skip("npm has no old Node for this system");
    return;
  }
  const { status, stdout, stderr } = spawnSync(old.path, [MAIN, "lint"], { encoding: "utf8" });
  const sentence = `wifc needs Node.js 20.19 or newer; this is ${old.version}.\n`;
  assert.deepEqual({ status, stdout, stderr }, { status: 2, stdout: "", stderr: sentence });
});

const refused = (version: string) => refuseNode(version, SUPPORTED_NODE);

test("a Node between two supported ones is refused too", () => {
  for (const version of ["20.19.0", "20.20.2", "22.12.0", "23.0.0", "26.12.1"])
    assert.equal(refused(version), undefined, version);
  for (const version of ["21.7.3", "22.0.0", "22.11.0"])
    assert.equal(refused(version), `wifc needs Node.js 20.19, or 22.12 or newer; this is ${version}.`);
  for (const version of ["8.17.0", "18.20.8", "20.9.0", "20.18.3"])
    assert.equal(refused(version), `wifc needs Node.js 20.19 or newer; this is ${version}.`);
});
