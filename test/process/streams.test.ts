// Standard streams and signals of real processes: output arrives at once and completely, or the exit code says that it did not.
// Needs `npm run build`.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { openSync, readdirSync, readFileSync, watch } from "node:fs";
import { Socket } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { commandLine, directoryWith, SHELL_COMMAND, wifc } from "../support/command.ts";
import { agentAuth, agentFile, engineAuth, federatedAgent } from "../support/sources.ts";

const BAD = federatedAgent(agentAuth({ organization_id: "wrong" })).text;
// A mistake that `--fix` can fix.
const FIXABLE = agentFile({
  permissions: { "id-token": "write" },
  engine: { id: "claude", auth: engineAuth({ provider: "Anthropic" }) },
}).text;
const MODELS = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`m${index}`, { auth: null }]));

/** Runs a shell command in a directory, where `$0 "$1"` is wifc. */
function shell(directory: string, script: string) {
  return spawnSync("bash", ["--norc", "-c", script], { cwd: directory, encoding: "utf8" });
}

/** Many files with findings, and so more output than any pipe can buffer. */
function manyFiles(count: number, text: string): string {
  return directoryWith(Object.fromEntries(Array.from({ length: count }, (_, index) => [`agent-${index}.yaml`, text])));
}

for (const format of ["text", "concise", "jsonl"]) {
  test(`\`--format ${format}\` prints the findings of a file before it reads the next one`, async () => {
    const directory = directoryWith({ "+first.yaml": BAD });
    const child = spawn(...commandLine("lint", "+first.yaml", "-", "--format", format), { cwd: directory });
    const [line] = await once(createInterface(child.stdout), "line");
    for (const part of [/\+first\.yaml/, /malformed-id/]) assert.match(String(line), part);
    assert.equal(child.exitCode, null, "it still waits for standard input");
    child.stdin.end(BAD);
    child.stdout.resume();
    assert.deepEqual(await once(child, "exit"), [1, null]);
  });
}

test("output larger than a pipe arrives completely, also through a non-blocking pipe", async () => {
  const directory = manyFiles(40, agentFile({ models: MODELS }).text);
  const expected = wifc(directory, ["lint"]).stdout;
  assert.ok(expected.length > 3 * 65_536, `${expected.length} characters are too few for this test`);
  assert.equal(spawnSync("mkfifo", [join(directory, "pipe")]).status, 0);
  const handle = openSync(join(directory, "pipe"), "r+");
  const child = spawn(...commandLine("lint"), { cwd: directory, stdio: ["ignore", handle, "inherit"] });
  // A socket makes the pipe non-blocking for all processes that have it open.
  const reader = new Socket({ fd: handle, readable: true, writable: false });
  const ended = once(child, "exit");
  // The buffer of the socket fills first, and soon after the pipe, except on very slow machines.
  while (reader.readableLength < reader.readableHighWaterMark) await setTimeout(20);
  await setTimeout(300);
  let text = "";
  reader.setEncoding("utf8").on("data", (piece: string) => (text += piece));
  assert.deepEqual(await ended, [1, null]);
  while (text.length < expected.length) await once(reader, "data");
  reader.destroy();
  assert.equal(text, expected);
});

test("a reader that closes the pipe early does not change the exit code", () => {
  const directory = manyFiles(40, agentFile({ models: MODELS }).text);
  const { stderr, stdout } = shell(
    directory,
    `{ ${SHELL_COMMAND} lint --format concise; echo "status $?" >&2; } | head -1`,
  );
  assert.equal(stderr, "status 1\n");
  assert.match(stdout, /^[^\n]+\n$/);
});

for (const args of [
  "lint",
  "lint --format json",
  "lint --help",
  "--version",
  "schema",
  "explain",
  "compile agent.yaml",
]) {
  test(`\`wifc ${args}\` ends with 2 and a one-line message if standard output is full`, () => {
    const directory = directoryWith({ "agent.yaml": federatedAgent().text });
    const { status, stderr } = shell(directory, `${SHELL_COMMAND} ${args} > /dev/full`);
    assert.deepEqual([status, stderr], [2, "wifc: cannot write standard output: the disk is full\n"]);
  });
}

test("the exit code is the same if the streams are closed", () => {
  const directory = directoryWith({ "agent.yaml": BAD });
  for (const streams of [">&-", "2>&-", ">&- 2>&- <&-", "2>/dev/full"]) {
    assert.equal(shell(directory, `${SHELL_COMMAND} lint agent.yaml ${streams}`).status, 1, streams);
    assert.equal(shell(directory, `${SHELL_COMMAND} lint gone.yaml ${streams}`).status, 2, streams);
    assert.equal(shell(directory, `${SHELL_COMMAND} compile agent.yaml ${streams}`).status, 1, streams);
  }
});

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  // In a shell, these are the exit codes 130 and 143.
  test(`${signal} ends a run at once`, async () => {
    const directory = manyFiles(60, agentFile({ models: MODELS }).text);
    const child = spawn(...commandLine("lint"), { cwd: directory });
    const ended = once(child, "exit");
    // Nothing more is read, so the run cannot end by itself.
    await once(child.stdout, "readable");
    child.kill(signal);
    assert.deepEqual(await ended, [null, signal]);
  });

  test(`${signal} while files are written leaves each old or new, and no temporary file`, async (context) => {
    const directory = manyFiles(60, FIXABLE);
    const child = spawn(...commandLine("lint", "--fix"), { cwd: directory, stdio: "ignore" });
    const ended = once(child, "exit");
    // The signal is sent when the first temporary file appears.
    const watcher = watch(directory, (_, name) => {
      if (name?.endsWith(".tmp")) child.kill(signal);
    });
    context.after(() => watcher.close());
    assert.deepEqual(await ended, [null, signal]);
    const names = readdirSync(directory);
    assert.deepEqual(
      names.filter((name) => !name.startsWith("agent-")),
      [],
    );
    const texts = new Set(names.map((name) => readFileSync(join(directory, name), "utf8")));
    assert.ok(texts.size === 2 && texts.has(FIXABLE), "some were mended, and the others are as they were");
  });
}
