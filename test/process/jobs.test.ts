// `lint --jobs N` prints, writes and exits as with one thread, whatever happens to the others. Needs `npm run build`.
import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { lintFiles } from "../../src/cli/lint-files.ts";
import { createLinter } from "../../src/cli/lint-file.ts";
import { openConfigurations } from "../../src/cli/find-configuration.ts";
import { commandLine, directoryWith, SHELL_COMMAND } from "../support/command.ts";
import { FIXTURES } from "../support/fixtures.ts";
import { runInProcess } from "../support/in-process.ts";
import { agentAuth, agentFile, engineAuth, federatedAgent, workflowFile } from "../support/sources.ts";

const FORMATS = ["text", "concise", "json", "github", "sarif", "junit", "gitlab", "markdown"];
const FIXABLE = federatedAgent().text.replace("federation_rule_id", "federation_rule_ids");
const BAD = federatedAgent(agentAuth({ organization_id: "wrong" })).text;
const WITH_KEY = agentFile({
  models: { claude: { provider: "anthropic", model: "claude-sonnet-4-5", token_key: "ANTHROPIC_API_KEY" } },
  agents: { root: { model: "claude" } },
}).text;
const SHARED = workflowFile({ engine: { id: "claude", auth: engineAuth({ organization_id: "wrong" }) } }).text;
const IMPORTING = workflowFile({ on: "push", imports: ["shared/s.md"], permissions: { "id-token": "write" } }).text;

interface Outcome {
  readonly code: unknown;
  readonly stdout: string;
  readonly stderr: string;
  /** The content of the files in the directory, by path. */
  readonly files: Readonly<Record<string, string>>;
}

/** What a command line does with a copy of a directory. */
async function run(
  directory: string,
  args: readonly string[],
  { input = "", env = {} }: { readonly input?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Outcome> {
  const cwd = directoryWith({});
  cpSync(directory, cwd, { recursive: true });
  const options = { cwd, env: { PATH: process.env["PATH"] ?? "", CI: "1", ...env }, maxBuffer: 2 ** 27 };
  const done = new Promise<Omit<Outcome, "files">>((resolve) => {
    const child = execFile(...commandLine("lint", ...args), options, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
    child.stdin?.end(input);
  });
  const outcome = await done;
  const names = readdirSync(cwd, { recursive: true, encoding: "utf8", withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => [
      join(parentPath, name).slice(cwd.length),
      readFileSync(join(parentPath, name), "utf8"),
    ]);
  return { ...outcome, files: Object.fromEntries(files) };
}

/** Fails unless a run does the same with these numbers of threads. Returns what it does. */
async function compare(
  directory: string,
  args: readonly string[],
  surroundings: Parameters<typeof run>[2] = {},
  numbers: readonly number[] = [1, 3],
) {
  const [one, ...others] = await Promise.all(
    numbers.map((jobs) => run(directory, [...args, "--jobs", String(jobs)], surroundings)),
  );
  assert.ok(one);
  for (const other of others) assert.deepEqual(other, one, args.join(" "));
  return one;
}

const numbered = (text: string, directory: string, extension: string) =>
  Array.from({ length: 40 }, (_, index) => [`${directory}/${index}.${extension}`, text]);

/** A repository whose findings depend on each other: imports, configurations, stored keys, files that cannot be read. */
function repository(): string {
  return directoryWith({
    ".git/HEAD": "",
    ".wifc.yaml": "rules: { possible-static-key: off }\n",
    "c/.wifc.yaml": "rules: { single-use-token: off }\nignore: [7.yaml]\nunknown: 1\n",
    ".github/workflows/shared/s.md": SHARED,
    "d/x.yaml": WITH_KEY,
    ...Object.fromEntries([
      ...numbered(IMPORTING, ".github/workflows", "md"),
      ...numbered(BAD, "b", "yaml"),
      ...numbered(BAD, "c", "yaml"),
      ...numbered(FIXABLE, "e", "yaml"),
      ...numbered(WITH_KEY, "f", "yaml"),
    ]),
  });
}

test("the output in any format does not depend on the number of threads", async () => {
  const directory = directoryWith({});
  // As many as several threads need, with a configuration, imports and federation rules among them.
  for (const name of readdirSync(join(FIXTURES, "invalid")).filter((each) => /^(?:i|l|unr)/.test(each)))
    cpSync(join(FIXTURES, "invalid", name), join(directory, name), { recursive: true });
  const formats = FORMATS.flatMap((name, index) => ["--format", index === 0 ? name : `${name}:out.${name}`]);
  const { code, files } = await compare(directory, ["--statistics", ...formats], {}, [1, 2, 3]);
  assert.deepEqual([code, typeof files["/out.sarif"]], [1, "string"]);
});

test("neither do imports, configurations, stored keys, fixes, baselines, and what cannot be read", async () => {
  const directory = repository();
  const all = await compare(directory, [".", "gone.yaml", "-"], { input: BAD });
  assert.match(all.stderr, /turns off `possible-static-key`.*c\/\.wifc\.yaml turns off `single-use-token`/);
  assert.match(all.stdout, /41 sign-ins with ANTHROPIC_API_KEY \(d\/x\.yaml:6 and others\)/);
  await compare(directory, ["--max-findings", "9", "--group", "code", "--write-baseline", "known.json"]);
  await compare(directory, ["--fix-dry-run"]);
  const fixed = await compare(directory, ["--fix", "--quiet", "--shard", "1/2"]);
  const texts = Object.entries(fixed.files).flatMap(([path, text]) => (path.startsWith("/e/") ? [text] : []));
  assert.equal(new Set(texts).size, 2, "those of one half are fixed");
  // An output must not replace an input, and a configuration that cannot be read ends the run where it is needed.
  const output = await compare(directory, ["--format", "json:f/9.yaml"]);
  assert.deepEqual([output.code, output.files["/f/9.yaml"]], [2, WITH_KEY]);
  mkdirSync(join(directory, "d/.wifc.yaml"));
  const ended = await compare(directory, ["--format", "jsonl"]);
  assert.deepEqual([ended.code, ended.stdout.includes('"b/9.yaml"'), ended.stdout.includes('"e/')], [2, true, false]);
});

test("what a thread does not do because it ends is done without it", async () => {
  const directory = repository();
  const mark = join(directory, "started");
  const ending = `const { isMainThread } = require("node:worker_threads");
if (!isMainThread) {
  require("node:fs").appendFileSync(${JSON.stringify(mark)}, ".");
  setTimeout(() => process.exit(1), 5);
}`;
  writeFileSync(join(directory, "ending.cjs"), ending);
  const one = await run(directory, ["--jobs", "1"]);
  const env = { NODE_OPTIONS: `--require ${JSON.stringify(join(directory, "ending.cjs"))}` };
  const { files: _, ...other } = await run(directory, ["--jobs", "3"], { env });
  assert.deepEqual({ ...other, files: one.files }, one);
  assert.equal(readFileSync(mark, "utf8"), "..", "two threads were started");
});

test("a signal ends all threads, and a reader that closes the pipe does not change the exit code", async () => {
  const directory = repository();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    const child = spawn(...commandLine("lint", "--jobs", "2"), { cwd: directory });
    const ended = once(child, "exit");
    await once(child.stdout, "readable");
    child.kill(signal);
    assert.deepEqual(await ended, [null, signal]);
  }
  const script = `{ ${SHELL_COMMAND} lint --jobs 2 --format concise; echo "status $?" >&2; } | head -1`;
  const child = execFile("sh", ["-c", script], { cwd: directory, env: { PATH: process.env["PATH"] ?? "" } });
  let text = "";
  child.stderr?.on("data", (piece: string) => (text += piece));
  await once(child, "close");
  assert.equal(text, "status 1\n");
});

test("a number of threads is a whole number from 1", async () => {
  const directory = directoryWith({ "a.yaml": FIXABLE });
  for (const number of ["0", "-1", "2.5", "many", ""]) {
    const { status, stderr } = await runInProcess(directory, ["lint", "--jobs", number]);
    assert.equal(status, 2, number);
    assert.match(stderr, /--jobs/);
  }
});

test("without a number, other threads begin after many files with a sign-in, and files keep their order", async () => {
  // Run from its sources, there is no file for other threads, so that this one does everything.
  assert.ok(!existsSync(new URL("../../src/cli/lint-worker.cjs", import.meta.url)));
  const path = join(directoryWith({ "a.yaml": FIXABLE }), "a.yaml");
  const names = Array.from({ length: 3500 }, (_, index) => (index % 50 === 0 ? path : `gone-${index}`));
  const configured = { stdinFilename: "<stdin>", config: false } as const;
  const settings = { given: {}, configured, isFixing: false };
  const configurations = openConfigurations(configured);
  const lintFile = await createLinter(settings, configurations);
  const files = names.map((each) => ({ path: each, named: true }));
  const found = [];
  for await (const result of lintFiles(files, lintFile, { jobs: undefined, settings, configurations }))
    found.push("unreadable" in result ? /gone-\d+/.exec(result.unreadable)?.[0] : result.name);
  assert.deepEqual(found, names);
});
