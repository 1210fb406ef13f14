// What limits a run of `lint` to what matters: baselines, changed files, a number of findings. `npm run build` comes before this.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { commandLine, directoryWith, wifc } from "../support/command.ts";
import { runInProcess, type Run } from "../support/in-process.ts";
import { agentAuth, engineAuth, federatedAgent, workflowFile } from "../support/sources.ts";

const GOOD = federatedAgent().text;
const MISSPELT = GOOD.replace("federation_rule_id", "federation_rule_ids");
const BAD = federatedAgent(agentAuth({ organization_id: "wrong" })).text;
const CREDENTIAL = GOOD.replace("fdrl_01AbCdEfGhIjKlMnOpQrStUv", "sk-ant-oat01-abcdefghijklmnopqrstuvwxyz");

const IMPORTING = workflowFile({ on: "push", imports: ["shared/s.md"], permissions: { "id-token": "write" } }).text;
const SHARED = workflowFile({ engine: { id: "claude", auth: engineAuth() } }).text;
const SHARED_BAD = workflowFile({ engine: { id: "claude", auth: engineAuth({ organization_id: "wrong" }) } }).text;

interface JsonReport {
  readonly errors: number;
  readonly inBaseline?: number;
  readonly diagnostics: readonly { readonly code: string; readonly path: string; readonly severity: string }[];
}

async function report(directory: string, ...args: readonly string[]): Promise<JsonReport> {
  const { stdout } = await runInProcess(directory, ["lint", ...args, "--format", "json"]);
  return JSON.parse(stdout);
}

const codesOf = ({ diagnostics }: JsonReport) => diagnostics.map(({ code, path }) => `${path} ${code}`);

test("a baseline leaves out what was found when it was written, and nothing else", async () => {
  const directory = directoryWith({ ".git/HEAD": "", "b.yaml": MISSPELT, "sub/a.yaml": BAD, "c.yaml": GOOD });
  const written = wifc(directory, ["lint", "--write-baseline", "known.json"]);
  assert.deepEqual(
    [written.status, written.stdout, written.stderr],
    [
      0,
      "No problems in 3 files, 1 sign-in by federation, 1 fixable with `--fix`; 2 left out by the baseline.\n",
      "wrote known.json\n",
    ],
  );
  const text = readFileSync(join(directory, "known.json"), "utf8");
  assert.match(
    text,
    /^\{\n {2}"version": 1,\n {2}"findings": \[\n {4}\{ "path": "b\.yaml", "code": "unknown-key", "fingerprint": "[0-9a-f]{16}" \},\n {4}\{ "path": "sub\/a\.yaml", "code": "malformed-id", .*\}\n {2}\]\n\}\n$/,
  );
  // The order of the findings does not depend on where wifc is started, and the fingerprints are those of other reports.
  const gitlab: readonly { readonly fingerprint: string }[] = JSON.parse(
    (await runInProcess(directory, ["lint", "--format", "gitlab"])).stdout,
  );
  for (const { fingerprint } of gitlab) assert.ok(text.includes(`"${fingerprint}"`));
  const inside = await report(join(directory, "sub"), "--baseline", "../known.json");
  assert.deepEqual([inside.errors, inside.inBaseline, codesOf(inside)], [0, 1, []]);

  // A finding that moves is still known; a new one is reported, and so is one that is gone.
  writeFileSync(join(directory, "b.yaml"), `\n\n${MISSPELT}`);
  writeFileSync(join(directory, "c.yaml"), BAD);
  rmSync(join(directory, "sub/a.yaml"));
  const later = await report(directory, "--baseline", "known.json");
  assert.deepEqual(codesOf(later), ["c.yaml malformed-id", "known.json outdated-baseline"]);
  assert.deepEqual([later.errors, later.inBaseline], [1, 1]);
  const { status } = await runInProcess(directory, ["lint", "--baseline", "known.json", "c.yaml"]);
  assert.equal(status, 1);
  const off = await report(directory, "--baseline", "known.json", "--rule", "outdated-baseline=off", "b.yaml");
  assert.deepEqual(codesOf(off), []);
  // It is written again whole, also if the old one is given.
  wifc(directory, ["lint", "--baseline", "known.json", "--write-baseline", "known.json", "--quiet"]);
  assert.deepEqual(codesOf(await report(directory, "--baseline", "known.json")), []);
});

test("a run on some files does not take the findings in others for fixed", async () => {
  const directory = directoryWith({ "a.yaml": MISSPELT, "b.yaml": MISSPELT });
  wifc(directory, ["lint", "--write-baseline", "known.json"]);
  for (const args of [["a.yaml"], ["--shard", "1/2"], ["--shard", "2/2"], ["--rule", "unknown-key=off"]])
    assert.deepEqual(codesOf(await report(directory, "--baseline", "known.json", ...args)), []);
});

test("what must always be reported is in no baseline", async () => {
  const directory = directoryWith({ "a.yaml": CREDENTIAL });
  const { status, stdout } = wifc(directory, ["lint", "--write-baseline", "known.json", "--format", "concise"]);
  assert.equal(status, 1);
  assert.match(stdout, /^a\.yaml:\d+:\d+: error\[credential-in-config\]/);
  const text = readFileSync(join(directory, "known.json"), "utf8");
  assert.deepEqual(JSON.parse(text), { version: 1, findings: [] });
  const copied = { path: "a.yaml", code: "credential-in-config" };
  const { stdout: gitlab } = await runInProcess(directory, ["lint", "--format", "gitlab"]);
  const [{ fingerprint }] = JSON.parse(gitlab);
  writeFileSync(join(directory, "known.json"), JSON.stringify({ version: 1, findings: [{ ...copied, fingerprint }] }));
  assert.equal((await report(directory, "--baseline", "known.json")).errors, 1);
});

test("what a policy locks is in no baseline", async () => {
  const directory = directoryWith({
    ".wifc.yaml": "policies: { locked: true, federation-required: true }\n",
    "a.yaml": "models: { claude: { provider: anthropic, model: m } }\nagents: { root: { model: claude } }\n",
  });
  const { status, stdout } = wifc(directory, ["lint", "--write-baseline", "known.json", "--format", "concise"]);
  assert.equal(status, 1);
  assert.match(stdout, /^a\.yaml:\d+:\d+: error\[federation-required\]/);
  assert.equal((await report(directory, "--baseline", "known.json")).errors, 1);
});

const MALFORMED: readonly (readonly [text: string, message: RegExp])[] = [
  ["", /known\.json:1:1: Invalid JSON: /],
  ['{\n"version": 1,', /known\.json:2:\d+: Invalid JSON: /],
  ['{"version": 2, "findings": []}', /known\.json:1:13: Version 2 of the format is not supported\./],
  ['{"version": 1}', /known\.json:1:1: Missing key `findings` in `baseline`\./],
  ['{"version": 1,\n"findings": [{}]}', /known\.json:2:14: Missing key `code` in `findings\[0\]`\./],
  ['{"version": 1, "findings": [], "x": 1}', /Unknown key `x` in `baseline`\./],
  ["[]", /`baseline` must be a mapping/],
];

test("a malformed or missing baseline is misuse, with its place", async () => {
  const directory = directoryWith({ "a.yaml": GOOD });
  const fail = async (...args: readonly string[]) => {
    const { status, stdout, stderr } = await runInProcess(directory, ["lint", ...args]);
    assert.deepEqual([status, stdout], [2, ""], stderr);
    assert.match(stderr, /^wifc: [^\n]+\n$/);
    return stderr;
  };
  for (const [text, message] of MALFORMED) {
    writeFileSync(join(directory, "known.json"), text);
    assert.match(await fail("--baseline", "known.json"), message);
  }
  assert.match(await fail("--baseline", "gone.json"), /cannot read gone\.json: no such file$/m);
  assert.match(
    await fail("--write-baseline", "gone/x.json"),
    /cannot write gone\/x\.json: its directory does not exist/,
  );
  assert.match(await fail("--write-baseline", "x.json", "--fix-dry-run"), /writes no files/);
  assert.match(await fail("--write-baseline", "x.json", "--shard", "1/2"), /requires all files/);
});

/** Runs git in a directory, whatever the user's configuration is. */
function git(directory: string, ...args: readonly string[]): void {
  const identity = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "init.defaultBranch=main"];
  const { status, stderr } = spawnSync("git", [...identity, ...args], { cwd: directory, encoding: "utf8" });
  assert.equal(status, 0, stderr);
}

test("--changed checks what differs from a git reference, and what depends on it", async () => {
  const directory = directoryWith({
    "a.yaml": BAD,
    "b.yaml": BAD,
    "sub/c.yaml": BAD,
    ".github/workflows/w.md": IMPORTING,
    ".github/workflows/shared/s.md": SHARED,
    ".gitignore": "ignored.yaml\n",
  });
  const changed = async (...args: readonly string[]) => {
    const found = await report(directory, "--changed", ...args);
    return found.diagnostics.filter(({ code }) => code === "malformed-id").map(({ path }) => path);
  };
  git(directory, "init", "-q");
  assert.deepEqual(await changed(), ["a.yaml", "b.yaml", "sub/c.yaml"]);
  git(directory, "add", "-A");
  git(directory, "commit", "-qm", "one");
  const nothing = await runInProcess(directory, ["lint", "--changed"]);
  assert.deepEqual([nothing.status, nothing.stdout], [0, "No files to check.\n"]);

  const hostile = "$(touch pwned) '\n\u00e4.yaml";
  writeFileSync(join(directory, "b.yaml"), `\n${BAD}`);
  writeFileSync(join(directory, hostile), BAD);
  writeFileSync(join(directory, "ignored.yaml"), BAD);
  assert.deepEqual(await changed(), [hostile, "b.yaml"]);
  assert.deepEqual(await changed("HEAD", "b.yaml", "a.yaml"), ["b.yaml"]);
  assert.deepEqual(await changed("sub"), []);
  assert.ok(!existsSync(join(directory, "pwned")));

  // On a branch, from where it left the reference.
  git(directory, "add", "-A");
  git(directory, "checkout", "-qb", "topic");
  git(directory, "commit", "-qm", "two");
  assert.deepEqual(await changed(), []);
  assert.deepEqual(await changed("main"), [hostile, "b.yaml"]);
  git(directory, "checkout", "-q", "main");
  writeFileSync(join(directory, "a.yaml"), `\n${BAD}`);
  git(directory, "commit", "-qam", "three");
  git(directory, "checkout", "-q", "topic");
  assert.deepEqual(await changed("main"), [hostile, "b.yaml"]);

  // A workflow is checked if what it imports has changed or is gone, and every file if its configuration has.
  const file = join(directory, ".github/workflows/shared/s.md");
  const files = async () =>
    JSON.parse((await runInProcess(directory, ["lint", "--changed", "--format", "json"])).stdout).files;
  assert.equal(await files(), 0);
  writeFileSync(file, `${SHARED}\nText.\n`);
  assert.equal(await files(), 2);
  rmSync(file);
  assert.equal(await files(), 1);
  writeFileSync(join(directory, ".wifc.yaml"), "rules: {}\n");
  assert.equal(await files(), 5);
});

test("--changed checks what is in a changed repository within this one, and reports a file that is not there", async () => {
  const directory = directoryWith({ "a.yaml": GOOD, "lib/b.yaml": BAD });
  const lib = join(directory, "lib");
  for (const each of [lib, directory]) {
    git(each, "init", "-q");
    git(each, "add", "-A");
    git(each, "commit", "-qm", "one");
  }
  const run = (...args: readonly string[]) =>
    runInProcess(directory, ["lint", "--changed", "--format", "concise", ...args]);
  assert.equal((await run()).stdout, "");
  writeFileSync(join(lib, "b.yaml"), `\n${BAD}`);
  assert.match((await run()).stdout, /^lib\/b\.yaml:.*\[malformed-id\]/);
  for (const name of ["gone.yaml", "gone*.yaml"]) {
    const { status, stderr } = await run(name);
    assert.equal(status, 2);
    assert.match(stderr, /^wifc: cannot read gone[^\n]*\n$/);
  }
});

function assertMisuse({ status, stdout, stderr }: Run, message: RegExp): void {
  assert.deepEqual([status, stdout], [2, ""]);
  assert.match(stderr, /^wifc: [^\n]+\n$/);
  assert.match(stderr, message);
}

test("--changed says in one sentence why it cannot find what has changed", async () => {
  const directory = directoryWith({ "a.yaml": GOOD });
  const run = (...args: readonly string[]) => runInProcess(directory, ["lint", ...args]);
  assertMisuse(await run("--changed"), /the current directory is in no git repository$/m);
  const { status, stdout, stderr } = wifc(directory, ["lint", "--changed"], { env: { PATH: directory } });
  assertMisuse({ status: status ?? 0, stdout, stderr }, /git is not installed$/m);
  git(directory, "init", "-q");
  assertMisuse(await run("--changed", "gone"), /git does not know the reference gone/);
  assertMisuse(await run("--changed=--output=x"), /requires a git reference/);
  assertMisuse(await run("--changed="), /requires a git reference/);
  assertMisuse(await run("--changed", "--write-baseline", "x.json"), /requires all files/);
});

test("--max-findings limits what is listed, worst first; counts and the exit code stay true", async () => {
  const many = federatedAgent(agentAuth({ organization_id: "wrong", workspace_id: "wrong" })).text;
  const directory = directoryWith({
    "a.yaml": GOOD.replace("/var/run/secrets/anthropic/token", "token"),
    "b.yaml": many,
    "c.yaml": MISSPELT,
  });
  const run = async (...args: readonly string[]) => runInProcess(directory, ["lint", ...args]);
  const all = await report(directory);
  const one = JSON.parse((await run("--max-findings", "1", "--format", "json")).stdout);
  assert.deepEqual([one.errors, one.diagnostics.length, one.omitted], [all.errors, 1, all.diagnostics.length - 1]);
  assert.equal(one.diagnostics[0].severity, "error");
  const none = await run("--max-findings", "0");
  assert.equal(none.status, 1);
  assert.match(
    none.stdout,
    /^3 errors.* in 3 files, 1 sign-in by federation, 1 fixable with `--fix`; \d not shown\.\n$/,
  );
  const concise = await run("--max-findings", "2", "--format", "concise");
  assert.equal(concise.stdout.split("\n").length, 3);
  assert.match(concise.stderr, /^wifc: \d findings? not shown\n$/);
});

test("--group code and --statistics show findings by code", async () => {
  const directory = directoryWith({ "a.yaml": BAD, "b.yaml": MISSPELT, "c.yaml": BAD });
  const grouped = await runInProcess(directory, ["lint", "--group", "code", "--format", "concise"]);
  assert.deepEqual(
    [...grouped.stdout.matchAll(/^(\S)\.yaml.*\[(.*?)\]/gm)].map(([, path, code]) => `${path} ${code}`),
    ["a malformed-id", "c malformed-id", "b unknown-key"],
  );
  const { stdout } = await runInProcess(directory, ["lint", "--statistics", "--max-findings", "0"]);
  assert.equal(
    stdout,
    "2 error   malformed-id\n1 error   unknown-key\n\n3 errors in 3 files, 1 fixable with `--fix`; 3 not shown.\n",
  );
  const json = JSON.parse((await runInProcess(directory, ["lint", "--statistics", "--format", "json"])).stdout);
  assert.deepEqual(json.statistics, [
    { code: "malformed-id", severity: "error", count: 2 },
    { code: "unknown-key", severity: "error", count: 1 },
  ]);
  const refused = await runInProcess(directory, ["lint", "--statistics", "--format", "sarif"]);
  assert.deepEqual([refused.status, refused.stdout], [2, ""]);
});

const WATCHING = "Watching for changes; press Ctrl-C to end.\n";

/** Starts a run that goes on. `until` reads what it prints to the end of a run with a text. */
function watchIn(context: TestContext, directory: string, ...args: readonly string[]) {
  // One stream for both outputs shows their order.
  const script = 'exec "$0" "$@" 2>&1';
  const child = spawn("sh", ["-c", script, ...commandLine("lint", "--watch", ...args).flat()], { cwd: directory });
  context.after(() => child.kill("SIGKILL"));
  const ended = once(child, "exit");
  const chunks: AsyncIterator<unknown> = child.stdout.setEncoding("utf8")[Symbol.asyncIterator]();
  let printed = "";
  const until = async (text: RegExp) => {
    for (;;) {
      const [run, ...later] = printed.split(WATCHING);
      if (run !== undefined && later.length > 0) {
        printed = later.join(WATCHING);
        if (text.test(run)) return run;
      } else {
        const { value, done } = await chunks.next();
        assert.ok(done !== true, `it ended: ${printed}`);
        printed += String(value);
      }
    }
  };
  return { child, ended, until };
}

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  test(`--watch checks again after each change, until ${signal}`, async (context) => {
    const directory = directoryWith({ ".git/HEAD": "", "a.yaml": GOOD });
    const file = (name: string) => join(directory, name);
    const { child, ended, until } = watchIn(context, directory);
    assert.equal(await until(/^/), "No problems in 1 file, 1 sign-in by federation.\n");
    writeFileSync(file("a.yaml"), BAD);
    await until(/^1 error in 1 file/m);
    // A file in a new directory, and one that replaces another, as editors save.
    mkdirSync(file("new/deep"), { recursive: true });
    writeFileSync(file("new/deep/b.yaml"), BAD);
    await until(/^2 errors in 2 files/m);
    writeFileSync(file("new/deep/b.yaml~"), GOOD);
    renameSync(file("new/deep/b.yaml~"), file("new/deep/b.yaml"));
    await until(/^1 error in 2 files/m);
    // A failure is printed, and watching goes on.
    writeFileSync(file(".wifc.yaml"), "federationRules: [rules.json]\n");
    await until(/\[unreadable-rules\]/);
    writeFileSync(file(".wifc.yaml"), "ignore: [a.yaml]\n");
    await until(/^No problems in 1 file/m);
    rmSync(file("new"), { recursive: true });
    await until(/^wifc: nothing was checked/m);
    child.kill(signal);
    assert.deepEqual(await ended, [null, signal]);
  });
}

test("--watch sees what a named file depends on: imports, configuration, options, also if they are not there yet", async (context) => {
  const directory = directoryWith({ ".git/HEAD": "", ".github/workflows/w.md": IMPORTING });
  const file = (name: string) => join(directory, name);
  const args = ["w.md", "--policy", "../../p.yaml", "--format", "concise"];
  const { until } = watchIn(context, file(".github/workflows"), ...args);
  await until(/^wifc: cannot read .*p\.yaml: no such file\n$/);
  writeFileSync(file("p.yaml"), "policies: { federation-required: true }\n");
  await until(/error\[missing-import\]/);
  mkdirSync(file(".github/workflows/shared"));
  writeFileSync(file(".github/workflows/shared/s.md"), SHARED_BAD);
  await until(/shared\/s\.md:.*error\[unknown-key\]/);
  writeFileSync(file(".github/workflows/shared/s.md"), SHARED);
  await until(/^(?!.*error)/s);
  writeFileSync(file(".wifc.yaml"), "unknown: true\n");
  await until(/\.wifc\.yaml:.*unknown-key/);
});

test("--watch --changed checks again after a commit, and ends when its reader is gone", async (context) => {
  const directory = directoryWith({ "a.yaml": GOOD });
  git(directory, "init", "-q");
  git(directory, "add", "-A");
  git(directory, "commit", "-qm", "one");
  const { child, ended, until } = watchIn(context, directory, "--changed");
  await until(/^No files to check/);
  writeFileSync(join(directory, "a.yaml"), BAD);
  await until(/^1 error in 1 file/m);
  git(directory, "commit", "-qam", "two");
  await until(/^No files to check/);
  child.stdout.destroy();
  writeFileSync(join(directory, "a.yaml"), `\n${BAD}`);
  assert.deepEqual(await ended, [1, null]);
});

test("--watch refuses what can be read only once, and what is written", async () => {
  const directory = directoryWith({ "a.yaml": GOOD });
  const run = (...args: readonly string[]) => runInProcess(directory, ["lint", "--watch", ...args]);
  for (const args of [["-"], ["--files-from", "-"], ["--rules", "-"], ["/dev/stdin"]])
    assertMisuse(await run(...args), /standard input/);
  for (const args of [["--fix"], ["--fix-unsafe"], ["--write-baseline", "x.json"], ["--output", "x.txt"]])
    assertMisuse(await run(...args), new RegExp(`writes no files; remove \`${args[0]}\`$`, "m"));
  assertMisuse(await run("--format", "text", "--format", "sarif:x"), /remove `--format sarif:FILE`$/m);
});
