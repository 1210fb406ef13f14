// What a terminal gets, in a pseudo-terminal that `script` makes. `npm run build` comes before this.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { once } from "node:events";
import { join } from "node:path";
import { test } from "node:test";
import { stripVTControlCharacters } from "node:util";
import stringWidth from "fast-string-width";
import { documentationUrl } from "../../src/diagnostics/documentation-url.ts";
import { repositoryPage } from "../../src/dev/generated-files.ts";
import { ROOT } from "../../src/dev/bundle.ts";
import { init } from "../../src/index.ts";
import { VERSION } from "../../src/generated/version.ts";
import { directoryWith, SHELL_COMMAND, wifc } from "../support/command.ts";
import { agentAuth, federatedAgent, ORGANIZATION, RULE } from "../support/sources.ts";

const hasScript = spawnSync("script", ["--version"]).status === 0;
const skip = hasScript ? false : "there is no `script` to make a terminal";
const BAD = federatedAgent(agentAuth({ organization_id: "wrong", audience: "x" })).text;

/** What a run writes on a terminal that is so wide. */
function onTerminal(columns: number, args: string): string {
  const cwd = directoryWith({ "agent.yaml": BAD });
  return runOnTerminal(`stty cols ${columns}; ${SHELL_COMMAND} ${args}`, cwd);
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

// --- questions ---

const ENTER = "\r";
const CTRL_C = "\u0003";
const CTRL_D = "\u0004";

// In milliseconds.
const LONGEST = 60_000;

/** Runs `wifc init` on a terminal and, as soon as a text appears, types the answer to it. */
async function answer(cwd: string, args: string, answers: readonly (readonly [after: string, keys: string])[]) {
  const command = `stty cols 200; ${SHELL_COMMAND} init ${args}`;
  const env = { PATH: process.env["PATH"] ?? "", SHELL: "/bin/sh", TERM: "xterm-256color" };
  const child = spawn("script", ["-qec", command, "/dev/null"], { cwd, env, timeout: LONGEST });
  const left = [...answers];
  let shown = "";
  let from = 0;
  child.stdout.on("data", (bytes: Buffer) => {
    shown += bytes.toString();
    const [next] = left;
    if (!next || !stripVTControlCharacters(shown.slice(from)).includes(next[0])) return;
    left.shift();
    from = shown.length;
    child.stdin.write(next[1]);
  });
  const [status] = await once(child, "close");
  assert.deepEqual(left, [], stripVTControlCharacters(shown));
  return { status, shown: stripVTControlCharacters(shown) };
}

const RULE_QUESTION = ["Federation rule", `${RULE}${ENTER}`] as const;

test("a terminal is asked for what is missing, and a wrong answer again", { skip }, async () => {
  const cwd = directoryWith({});
  const { status, shown } = await answer(cwd, "-o agent.yaml", [
    ["Which program", ENTER],
    ["Federation rule", `fdis_1${ENTER}`],
    ["it is an issuer id", `\u0015${RULE}${ENTER}`],
    ["Organization", `${ORGANIZATION}${ENTER}`],
    ["Where the identity token comes from", `\u001B[B${ENTER}`],
    // The choice before it mentions the same path.
    ["◆  Path of the file", `/var/run/secrets/anthropic/token${ENTER}`],
    ["Service account", ENTER],
  ]);
  assert.equal(status, 0, shown);
  const source = "file:/var/run/secrets/anthropic/token";
  const { output } = init({ for: "docker-agent", ruleId: RULE, organizationId: ORGANIZATION, source });
  assert.equal(readFileSync(join(cwd, "agent.yaml"), "utf8"), output);
});

test("a terminal that is left with Ctrl-C or Ctrl-D gets no file", { skip }, async () => {
  for (const keys of [CTRL_C, CTRL_D]) {
    const cwd = directoryWith({});
    const questions = [RULE_QUESTION, ["Organization", keys]] as const;
    const { status } = await answer(cwd, "--for gateway -o gateway.yaml", questions);
    assert.equal(status, 130);
    assert.deepEqual(readdirSync(cwd), []);
  }
});

test(
  "a terminal is not asked if nothing is missing, if an option is wrong, or if the output exists",
  { skip },
  async () => {
    const cwd = directoryWith({ "gateway.yaml": "mine" });
    const complete = `--for claude-code-action --rule-id ${RULE} --organization-id ${ORGANIZATION}`;
    assert.equal((await answer(cwd, complete, [])).status, 0);
    assert.equal((await answer(cwd, "--for gateway --rule-id x", [])).status, 1);
    const existing = await answer(cwd, "-o gateway.yaml", []);
    assert.equal(existing.status, 2);
    assert.match(existing.shown, /cannot write gateway\.yaml: it exists already/);
    assert.equal(readFileSync(join(cwd, "gateway.yaml"), "utf8"), "mine");
  },
);
