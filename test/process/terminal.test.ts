// What a terminal gets, in a pseudo-terminal that `script` makes. `npm run build` comes before this.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { stripVTControlCharacters } from "node:util";
import stringWidth from "fast-string-width";
import { directoryWith, MAIN, wifc } from "../support/command.ts";
import { agentAuth, federatedAgent } from "../support/sources.ts";

const hasScript = spawnSync("script", ["--version"]).status === 0;
const skip = hasScript ? false : "there is no `script` to make a terminal";
const BAD = federatedAgent(agentAuth({ organization_id: "wrong", audience: "x" })).text;

/** What a run writes on a terminal that is so wide. */
function onTerminal(columns: number, args: string, env: Readonly<Record<string, string>> = {}): string {
  const command = `stty cols ${columns}; "${process.execPath}" "${MAIN}" ${args}`;
  const { stdout } = spawnSync("script", ["-qec", command, "/dev/null"], {
    cwd: directoryWith({ "agent.yaml": BAD }),
    encoding: "utf8",
    env: { PATH: process.env["PATH"] ?? "", SHELL: "/bin/sh", TERM: "xterm-256color", ...env },
  });
  return stdout.replaceAll("\r\n", "\n");
}

test("a terminal gets colours, and lines as wide as it is; a pipe gets neither", { skip }, () => {
  const piped = wifc({ "agent.yaml": BAD }, ["lint", "agent.yaml"]).stdout;
  const wide = onTerminal(500, "lint agent.yaml");
  assert.ok(wide.includes("\u001B[31merror\u001B[39m"));
  assert.equal(stripVTControlCharacters(wide), piped);
  const narrow = stripVTControlCharacters(onTerminal(60, "lint agent.yaml"));
  assert.notEqual(narrow, piped);
  for (const line of narrow.split("\n")) assert.ok(stringWidth(line) <= 60, line);
  assert.ok(
    piped.split("\n").some((line) => line.length > 60),
    "a line is long enough for this test",
  );
});

test("without colour a terminal's lines wrap all the same, and a file's never", { skip }, () => {
  const narrow = onTerminal(60, "lint agent.yaml --color never");
  assert.ok(!narrow.includes("\u001B"));
  for (const line of narrow.split("\n")) assert.ok(line.length <= 60, line);
  const written = onTerminal(60, "lint agent.yaml --format text:out.txt; cat out.txt");
  assert.ok(written.split("\n").some((line) => line.length > 60));
});

test("a terminal that does not know its width gets lines as a pipe does", { skip }, () => {
  const piped = wifc({ "agent.yaml": BAD }, ["lint", "agent.yaml"]).stdout;
  assert.equal(stripVTControlCharacters(onTerminal(0, "lint agent.yaml")), piped);
});
