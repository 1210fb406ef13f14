// What a terminal gets, in a pseudo-terminal that `script` makes. `npm run build` comes before this.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { stripVTControlCharacters } from "node:util";
import stringWidth from "fast-string-width";
import { documentationUrl } from "../../src/diagnostics/documentation-url.ts";
import { repositoryPage } from "../../src/dev/generated-files.ts";
import { ROOT } from "../../src/dev/bundle.ts";
import { VERSION } from "../../src/generated/version.ts";
import { directoryWith, MAIN, wifc } from "../support/command.ts";
import { agentAuth, federatedAgent } from "../support/sources.ts";

const hasScript = spawnSync("script", ["--version"]).status === 0;
const skip = hasScript ? false : "there is no `script` to make a terminal";
const BAD = federatedAgent(agentAuth({ organization_id: "wrong", audience: "x" })).text;

/** What a run writes on a terminal that is so wide. */
function onTerminal(columns: number, args: string): string {
  const cwd = directoryWith({ "agent.yaml": BAD });
  return runOnTerminal(`stty cols ${columns}; "${process.execPath}" "${MAIN}" ${args}`, cwd);
}

function runOnTerminal(command: string, cwd: string, env: Readonly<Record<string, string>> = {}): string {
  const { stdout } = spawnSync("script", ["-qec", command, "/dev/null"], {
    cwd,
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

const PAGE = "docs/rules.md#unknown-key";
const REPOSITORY = "https://github.com/someone/wifc";
const URL_OF_PAGE = `${REPOSITORY}/blob/v${VERSION}/${PAGE}`;
const LINK = `\u001B]8;;${URL_OF_PAGE}\u001B\\[x]\u001B]8;;\u001B\\`;

/** What a style for a terminal of this kind makes of a link with the text `[x]`. */
function printLink(arguments_: string, env: Readonly<Record<string, string>>, end = ""): string {
  const script = `import("./src/cli/style.ts").then((it) => console.log(JSON.stringify(it.createStyle(${arguments_}).link("[x]", "${PAGE}"))))`;
  return JSON.parse(runOnTerminal(`"${process.execPath}" --import tsx -e '${script}'${end}`, ROOT, env));
}

test("a code is a link to its page on a terminal that supports links, once the repository is known", { skip }, () => {
  const set = `"auto", 1, "${REPOSITORY}"`;
  const supporting = { VTE_VERSION: "7600" };
  assert.equal(printLink(set, supporting), LINK);
  assert.equal(printLink(set, {}), "[x]", "a terminal that does not say so");
  assert.equal(printLink(`"auto", 1, ""`, supporting), "[x]", "no repository");
  assert.equal(printLink(`"never", 1, "${REPOSITORY}"`, supporting), "[x]", "no colour");
  assert.equal(printLink(set, { ...supporting, NO_COLOR: "1" }), "[x]", "no colour wanted");
  assert.equal(printLink(`"always", 1, "${REPOSITORY}"`, supporting, " | cat"), "[x]", "a pipe");
});

test("the address of a page is made of the repository in package.json, however that is written", () => {
  const object = { url: `git+${REPOSITORY}.git` };
  for (const repository of [REPOSITORY, `${REPOSITORY}.git`, "someone/wifc", "github:someone/wifc", object]) {
    assert.equal(documentationUrl(PAGE, repositoryPage({ repository })), URL_OF_PAGE);
  }
  assert.equal(documentationUrl(PAGE, repositoryPage({})), undefined);
  assert.throws(() => repositoryPage({ repository: "https://gitlab.example/a/b" }), /gitlab\.example/);
});
