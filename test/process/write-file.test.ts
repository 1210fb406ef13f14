// Files are written atomically: on a full disk, without permission, through links, and if the process is killed.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  linkSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { commandLine, directoryWith, wifc } from "../support/command.ts";
import { federatedAgent } from "../support/sources.ts";

const GOOD = federatedAgent().text;
const SCHEMA = ["schema", "workflow"];
const WHOLE = wifc({}, SCHEMA).stdout;

/** Runs wifc with a file size limit in KiB, which has the same effect as a full disk. */
function withFullDisk(directory: string, kibibytes: number, args: readonly string[]) {
  const script = `ulimit -f ${kibibytes} && exec "$@"`;
  return spawnSync("bash", ["--norc", "-c", script, "bash", ...commandLine(...args).flat()], {
    cwd: directory,
    encoding: "utf8",
  });
}

test("on a full disk a file stays as it was or is not created, and nothing is left behind", () => {
  const directory = directoryWith({ "kept.json": "before" });
  for (const file of ["kept.json", "new.json"]) {
    const { status, stdout, stderr } = withFullDisk(directory, 1, [...SCHEMA, "-o", file]);
    assert.deepEqual([status, stdout], [2, ""]);
    assert.match(stderr, new RegExp(`^wifc: cannot write ${file}: [^\\n]+\\n$`));
  }
  assert.deepEqual(readdirSync(directory), ["kept.json"]);
  assert.equal(readFileSync(join(directory, "kept.json"), "utf8"), "before");
});

test("on a full disk nothing is appended to a file", () => {
  const before = `A=${"x".repeat(900)}`;
  const directory = directoryWith({ "agent.yaml": GOOD, env: before });
  const { status } = withFullDisk(directory, 1, ["compile", "agent.yaml", "--format", "github-env", "-o", "env"]);
  assert.equal(status, 2);
  assert.equal(readFileSync(join(directory, "env"), "utf8"), before);
});

test("a full device ends with 2", () => {
  const { status, stderr } = wifc({}, [...SCHEMA, "-o", "/dev/full"]);
  assert.deepEqual([status, stderr], [2, "wifc: cannot write /dev/full: the disk is full\n"]);
});

test("if no file can be created, an existing file stays as it was", () => {
  // Root may write everywhere, but even for root a file is not a directory.
  const directory = directoryWith({ "closed/kept.json": "before", file: "" });
  chmodSync(join(directory, "closed"), 0o555);
  const targets = process.getuid?.() === 0 ? ["file/out.json"] : ["closed/kept.json", "closed/new.json"];
  for (const target of targets) {
    const { status, stderr } = wifc(directory, [...SCHEMA, "-o", target]);
    assert.equal(status, 2);
    assert.match(stderr, /^wifc: cannot write [^\n]+\n$/);
  }
  assert.deepEqual(readdirSync(join(directory, "closed")), ["kept.json"]);
  assert.equal(readFileSync(join(directory, "closed/kept.json"), "utf8"), "before");
  chmodSync(join(directory, "closed"), 0o755);
});

test("a directory is not replaced by a file", () => {
  const directory = directoryWith({ "out/x": "" });
  const { status, stderr } = wifc(directory, [...SCHEMA, "-o", "out"]);
  assert.deepEqual([status, stderr], [2, "wifc: cannot write out: it is a directory\n"]);
  assert.deepEqual(readdirSync(directory), ["out"]);
});

test("an existing file keeps its mode", () => {
  for (const mode of [0o600, 0o640, 0o666, 0o755]) {
    const directory = directoryWith({ out: "before" });
    chmodSync(join(directory, "out"), mode);
    assert.equal(wifc(directory, [...SCHEMA, "-o", "out"]).status, 0);
    assert.equal(statSync(join(directory, "out")).mode & 0o7777, mode);
  }
});

test("nothing is written through a link, wherever it points", () => {
  const directory = directoryWith({ "real/kept": "before" });
  symlinkSync("real/kept", join(directory, "link"));
  symlinkSync("real/new", join(directory, "dangling"));
  for (const link of ["link", "dangling"]) {
    const { status, stderr } = wifc(directory, [...SCHEMA, "-o", link]);
    assert.deepEqual(
      [status, stderr],
      [2, `wifc: cannot write ${link}: it is a link; name the file that it points to\n`],
    );
  }
  assert.equal(readFileSync(join(directory, "real/kept"), "utf8"), "before");
  assert.deepEqual(readdirSync(join(directory, "real")), ["kept"]);
});

test("nothing is written through circular links", () => {
  const directory = directoryWith({});
  symlinkSync("b", join(directory, "a"));
  symlinkSync("a", join(directory, "b"));
  const { status, stderr } = wifc(directory, [...SCHEMA, "-o", "a"]);
  assert.deepEqual([status, stderr], [2, "wifc: cannot write a: its symbolic links form a loop\n"]);
});

test("a read-only file is not replaced", () => {
  const directory = directoryWith({ out: "before" });
  chmodSync(join(directory, "out"), 0o444);
  const { status, stderr } = wifc(directory, [...SCHEMA, "-o", "out"]);
  assert.deepEqual([status, stderr], [2, "wifc: cannot write out: it is read-only\n"]);
  assert.equal(readFileSync(join(directory, "out"), "utf8"), "before");
});

test("hard links keep the old text, and are reported", () => {
  const directory = directoryWith({ out: "before" });
  linkSync(join(directory, "out"), join(directory, "other"));
  const { status, stderr } = wifc(directory, [...SCHEMA, "-o", "out"]);
  assert.deepEqual([status, stderr], [0, "wrote out; 1 hard link to it still has the old text\n"]);
  assert.equal(readFileSync(join(directory, "other"), "utf8"), "before");
});

test("a file keeps its owner and its set-id bits, or is not written", { skip: process.getuid?.() !== 0 }, () => {
  const directory = directoryWith({ out: "before" });
  const file = join(directory, "out");
  chownSync(file, 1234, 2345);
  chmodSync(file, 0o6755);
  assert.equal(wifc(directory, [...SCHEMA, "-o", "out"]).status, 0);
  const { uid, gid, mode } = statSync(file);
  assert.deepEqual([uid, gid, mode & 0o7777], [1234, 2345, 0o6755]);
});

test("a file name of the maximum length can be written", () => {
  const name = `${"x".repeat(250)}.json`;
  const directory = directoryWith({});
  assert.equal(wifc(directory, [...SCHEMA, "-o", name]).status, 0);
  assert.deepEqual(readdirSync(directory), [name]);
});

test("/dev/stdout is the target of standard output: a pipe or a file", () => {
  const directory = directoryWith({});
  const write = (script: string) =>
    spawnSync("sh", ["-c", script, ...commandLine(...SCHEMA, "-o", "/dev/stdout").flat()], {
      cwd: directory,
      encoding: "utf8",
    });
  assert.equal(write('"$0" "$@" | cat').stdout, WHOLE);
  write('{ "$0" "$@"; echo more; } > out');
  assert.equal(readFileSync(join(directory, "out"), "utf8"), `${WHOLE}more\n`);
});

test("if wifc is killed at any time, a file is either old or new", async () => {
  const directory = directoryWith({});
  const file = join(directory, "out.json");
  for (let delay = 0; delay < 200; delay += 10) {
    writeFileSync(file, "before");
    const child = spawn(...commandLine(...SCHEMA, "-o", "out.json"), { cwd: directory, stdio: "ignore" });
    const ended = new Promise((resolve) => child.once("close", resolve));
    await setTimeout(delay);
    child.kill("SIGKILL");
    await ended;
    const text = readFileSync(file, "utf8");
    assert.ok(text === "before" || text === WHOLE, `after ${delay} ms it holds ${text.length} characters`);
  }
});
