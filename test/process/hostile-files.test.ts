// Real files with hostile names, of hostile kinds and sizes, and very many of them. Needs `npm run build`.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { linkSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { test } from "node:test";
import { LIMITS } from "../../src/text/limits.ts";
import { directoryWith, SHELL_COMMAND, wifc } from "../support/command.ts";
import { agentAuth, federatedAgent } from "../support/sources.ts";

const BAD = federatedAgent(agentAuth({ organization_id: "wrong" })).text;
const SMALL = "agents: { root: { instruction: Answer., model: claude } }\n";
const CONCISE = ["lint", "--format", "concise"];

/** Runs a shell command in a directory, with `wifc` defined. */
function shell(directory: string, script: string, input: string | Uint8Array = "") {
  const wrapped = `wifc() { ${SHELL_COMMAND} "$@"; }; ${script}`;
  return spawnSync("bash", ["--norc", "-c", wrapped], {
    cwd: directory,
    encoding: "utf8",
    input,
  });
}

/** The file name in each line of `concise`. */
function paths(stdout: string): string[] {
  return stdout.split("\n").flatMap((line) => /^(.*?):\d+:\d+: /.exec(line)?.[1] ?? []);
}

const refused = (path: string) => `wifc: cannot read ${path}: it is not a regular file\n`;

test("a named pipe, socket, device or directory is rejected unopened, in one line, and the others are checked", async () => {
  const directory = directoryWith({ "agent.yaml": BAD });
  assert.equal(spawnSync("mkfifo", [join(directory, "pipe.yaml")]).status, 0);
  symlinkSync("pipe.yaml", join(directory, "link.yaml"));
  const server = createServer().listen(join(directory, "socket.yaml"));
  await once(server, "listening");
  const { status, stdout, stderr } = wifc(directory, [
    ...CONCISE,
    "pipe.yaml",
    "link.yaml",
    "socket.yaml",
    "/dev/zero",
    "agent.yaml",
  ]);
  assert.deepEqual([status, paths(stdout)], [2, ["agent.yaml"]]);
  assert.equal(stderr, ["/dev/zero", "link.yaml", "pipe.yaml", "socket.yaml"].map(refused).join(""));
  // A search of the directory does not find them.
  const walked = wifc(directory, CONCISE);
  assert.deepEqual([walked.status, paths(walked.stdout), walked.stderr], [1, ["agent.yaml"], ""]);
  server.close();
  const compiled = wifc(directory, ["compile", "pipe.yaml"]);
  assert.deepEqual([compiled.status, compiled.stdout, compiled.stderr], [2, "", refused("pipe.yaml")]);
});

test("standard input by its system name and open files of a shell are read to the end, but not beyond the limit", () => {
  const directory = directoryWith({ "agent.yaml": BAD });
  for (const script of ["wifc lint --format concise /dev/stdin", "wifc lint --format concise -"]) {
    const { status, stdout } = shell(directory, script, BAD);
    assert.deepEqual([status, paths(stdout).length], [1, 1], script);
  }
  const opened = shell(directory, "wifc lint --format concise <(cat agent.yaml) agent.yaml");
  assert.deepEqual([opened.status, opened.stderr], [1, ""]);
  assert.match(opened.stdout, /^\/dev\/fd\/\d+:.*malformed-id.*\nagent\.yaml:.*malformed-id.*\n$/);
  for (const script of ["wifc lint --format concise - < <(yes '# é')", "wifc lint --format concise <(yes '# é')"]) {
    const { status, stdout } = shell(directory, script);
    assert.deepEqual([status, paths(stdout).length], [1, 1], script);
    assert.match(stdout, /error\[file-too-large\]/);
  }
});

test("a file over the limit is read no further, wherever a character is cut", () => {
  const directory = directoryWith({});
  const names = [0, 1, 2, 3].map((shift) => {
    writeFileSync(join(directory, `${shift}.yaml`), `#${"x".repeat(shift)}${"🦀".repeat(LIMITS.size.most / 4 + 2)}`);
    return `${shift}.yaml`;
  });
  // A sparse file takes no space on the disk, but reading all of it would take a terabyte.
  spawnSync("truncate", ["--size=1T", join(directory, "holes.yaml")]);
  const { status, stdout } = wifc(directory, [...CONCISE, ...names, "holes.yaml"]);
  assert.deepEqual([status, paths(stdout)], [1, [...names, "holes.yaml"]]);
});

const NAMES: readonly [name: string, shown: string][] = [
  ["-rf.yaml", "-rf.yaml"],
  ["100%25.yaml", "100%25.yaml"],
  ["::error::x.yaml", "\\u{3a}:error::x.yaml"],
  ["##[error]x.yaml", "#\\u{23}[error]x.yaml"],
  ["a\n::error::x.yaml", "a\\u{a}::error::x.yaml"],
  ["a\u001B[2Jb.yaml", "a\\u{1b}[2Jb.yaml"],
  ["a\u202Eb.yaml", "a\\u{202e}b.yaml"],
  [" a b .yaml", " a b .yaml"],
  ["$(id);`id`.yaml", "$(id);`id`.yaml"],
  ["*.yaml", "*.yaml"],
];

test("files are found, named and checked whatever their names, and no name is a command", () => {
  const directory = directoryWith(Object.fromEntries(NAMES.map(([name]) => [name, BAD])));
  const shown = NAMES.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
  const walked = wifc(directory, CONCISE);
  assert.deepEqual([walked.status, paths(walked.stdout), walked.stderr], [1, shown, ""]);
  const named = wifc(directory, [...CONCISE, "--", ...NAMES.map(([name]) => name)]);
  assert.deepEqual([named.status, paths(named.stdout), named.stderr], [1, shown, ""]);
  const gone = wifc(directory, [...CONCISE, "--", ...NAMES.map(([name]) => `gone${name}`)]);
  assert.equal(gone.status, 2);
  assert.equal(gone.stderr.trimEnd().split("\n").length, NAMES.length, "a line each");
  for (const { stdout, stderr } of [walked, named, gone]) {
    assert.doesNotMatch(stdout + stderr, /[^\P{Cc}\n]|^\s*::|##\[/mu);
  }
});

test("names of files and directories that are not UTF-8 are reported", () => {
  const directory = directoryWith({ "agent.yaml": BAD });
  const broken = (name: string) =>
    Buffer.concat([Buffer.from(`${directory}/caf`), Buffer.from([0xe9]), Buffer.from(name)]);
  writeFileSync(broken(".yaml"), BAD);
  mkdirSync(broken(""));
  const { status, stdout, stderr } = wifc(directory, CONCISE);
  assert.deepEqual([status, paths(stdout)], [2, ["agent.yaml"]]);
  assert.equal(
    stderr,
    ["caf\uFFFD.yaml", "caf\uFFFD/"].map((name) => `wifc: cannot read ${name}: its name is not UTF-8\n`).join(""),
  );
});

test("a directory that cannot be listed is reported, and the others are searched", () => {
  const directory = directoryWith({ "z.yaml": BAD });
  // Deeper than the maximum length of a path.
  const name = "d".repeat(200);
  const made = shell(directory, `for i in {1..25}; do mkdir ${name} && cd ${name} || exit 1; done`);
  assert.equal(made.status, 0);
  const { status, stdout, stderr } = wifc(directory, CONCISE);
  assert.deepEqual([status, paths(stdout)], [2, ["z.yaml"]]);
  assert.match(stderr, /^wifc: cannot read (d{200}\/)+: the name is too long\n$/);
  spawnSync("rm", ["-r", name], { cwd: directory });
});

test("thousands of files are checked with few open files and little memory, and none of their texts is kept", () => {
  // 90 MiB, were they kept; on the disk they are one file, and each has something to quote.
  const directory = directoryWith({ "0.yaml": `${BAD}# ${"x".repeat(300_000)}\n` });
  for (let index = 1; index < 300; index += 1) linkSync(join(directory, "0.yaml"), join(directory, `${index}.yaml`));
  for (let index = 0; index < 1700; index += 1) writeFileSync(join(directory, `small-${index}.yaml`), SMALL);
  const { status, stdout, stderr } = shell(
    directory,
    // An executable does not know the option.
    "ulimit -n 32 && NODE_OPTIONS=--max-old-space-size=64 wifc lint | tail -1",
  );
  assert.deepEqual([status, stdout, stderr], [0, "2000 errors in 2000 files, no sign-ins by federation.\n", ""]);
});
