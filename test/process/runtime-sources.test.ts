// Tokens from files, variables and commands: real files, real commands.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { judgeToken } from "../../src/runtime/judge-token.ts";
import { askForToken } from "../../src/runtime/token-source.ts";
import { readUrlSource, impliedRequest } from "../../src/runtime/url-source.ts";
import { directoryWith } from "../support/command.ts";
import { plain, serve } from "../support/loopback.ts";
import { ask, federationWith } from "../support/sign-in.ts";
import { RULE } from "../support/sources.ts";

const NODE = process.execPath;
const ENVIRONMENT = { PATH: process.env["PATH"] ?? "" };

function failure(source: string, reason: string): string {
  return `No identity token for rule \`${RULE}\` from ${source}: ${reason}.`;
}

// It does not end when it is asked to.
const STUBBORN = "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)";

test("a token is trimmed, wherever it comes from", async () => {
  const file = join(directoryWith({ token: "\u0085\u00A0 a.b.c \r\n" }), "token");
  assert.equal(await ask({ file }), "a.b.c");
  assert.equal(await ask({ env: "CI_TOKEN" }, { environment: { CI_TOKEN: "\ta.b.c\n" } }), "a.b.c");
  assert.equal(await ask({ command: [NODE, "-e", "console.log(' a.b.c ')"] }), "a.b.c");
});

test("a byte order mark is part of the token, as it is for docker-agent, wherever it comes from", async () => {
  const marked = "\uFEFF a.b.c";
  const file = join(directoryWith({ token: `${marked}\n` }), "token");
  const server = await serve(plain(200, marked));
  assert.equal(await ask({ file }), marked);
  assert.equal(await ask({ env: "CI_TOKEN" }, { environment: { CI_TOKEN: marked } }), marked);
  assert.equal(await ask({ command: [NODE, "-e", "console.log(String.fromCharCode(0xfeff) + ' a.b.c')"] }), marked);
  assert.equal(await ask({ url: server.url }), marked);
  const { diagnostics } = judgeToken(marked, federationWith({ file }), { now: 0 });
  const [found, ...others] = diagnostics;
  assert.deepEqual([found?.code, others], ["not-a-token", []]);
  assert.match(found?.message ?? "", /(?:contains|returned) a text with a byte order mark\.$/);
});

test("an empty token is an error, and so is none", async () => {
  const folder = directoryWith({ empty: "", blank: " \n" });
  for (const name of ["empty", "blank"]) {
    const file = join(folder, name);
    assert.equal(await ask({ file }), failure(`the file \`${file}\``, "it is empty"));
  }
  const missing = join(folder, "missing");
  assert.equal(await ask({ file: missing }), failure(`the file \`${missing}\``, "there is no such file"));
  assert.equal(await ask({ env: "CI_TOKEN" }), failure("the variable `CI_TOKEN`", "it is not set"));
  const environment = { CI_TOKEN: " " };
  assert.equal(await ask({ env: "CI_TOKEN" }, { environment }), failure("the variable `CI_TOKEN`", "it is empty"));
  const silent = await ask({ command: [NODE, "-e", "0"] });
  assert.equal(silent, failure(`the command \`${NODE} -e 0\``, "it is empty"));
});

test("a token file is a regular file of at most 1 MiB", async () => {
  const folder = directoryWith({ large: "a".repeat(1_048_577), full: "a".repeat(1_048_576) });
  assert.match(await ask({ file: folder }), /: it is no regular file\.$/);
  assert.match(await ask({ file: join(folder, "large") }), /: it is larger than 1 MiB\.$/);
  assert.equal((await ask({ file: join(folder, "full") })).length, 1_048_576);
  const pipe = join(folder, "pipe");
  if (spawnSync("mkfifo", [pipe]).status === 0) {
    assert.match(await ask({ file: pipe }), /: it is no regular file\.$/);
  }
});

test("a command gets its arguments and its environment as they are, and no shell", async () => {
  const print = "process.stdout.write([process.argv[1], process.env.CI_VALUE].join('.'))";
  const environment = { ...ENVIRONMENT, CI_VALUE: "v" };
  assert.equal(await ask({ command: ["node", "-e", print, "a\"b'c d"] }, { environment }), "a\"b'c d.v");
});

test("what a command complains about is shown only if it fails, the beginning of it, if it gives nothing away", async () => {
  const complain = (said: string, code = 3) => [
    NODE,
    "-e",
    `console.error(${said} + " é".repeat(300)); console.log("a.b.c.d.e"); process.exitCode = ${code}`,
  ];
  const luck = `"no\\nluck \\u001b[2J #" + "#[x]"`;
  assert.equal(await ask({ command: complain(luck, 0) }), "a.b.c.d.e");
  assert.match(await ask({ command: complain(luck) }), /: it ended with 3: `no luck \\u\{1b\}\[2J ##\[x\]( é)+…`\.$/);
  const environment = { ...ENVIRONMENT, VAULT_TOKEN: "hvs.wordlike", DEBUG: "no luck" };
  for (const said of [
    `"s" + "k-ant-abc"`,
    "process.env.VAULT_TOKEN",
    "btoa(process.env.VAULT_TOKEN)",
    `"a.b." + "c.d.e"`,
  ]) {
    assert.match(
      await ask({ command: complain(said) }, { environment }),
      /: it ended with 3; what it says may contain a secret and is withheld\.$/,
    );
  }
  // Variables of fewer than eight characters are settings.
  assert.match(await ask({ command: complain(luck) }, { environment }), /: it ended with 3: `no luck /);
});

test("a command that cannot be run, or does not end well, is an error that says so", async () => {
  // No whole number, as seconds times a thousand are at times.
  const reasonOf = async (command: readonly string[], timeLimit = 30_000.5) =>
    (await ask({ command }, { environment: ENVIRONMENT, timeLimit })).replace(/^.*`: (.*)\.$/s, "$1");
  assert.equal(await reasonOf(["no-such-program-here"]), "it cannot be run: there is no such program");
  assert.equal(await reasonOf([directoryWith({})]), "it cannot be run: permission denied");
  assert.equal(await reasonOf([NODE, "-e", "process.kill(process.pid, 'SIGTERM')"]), "it was ended by SIGTERM");
  assert.equal(await reasonOf([NODE, "-e", "console.log('a'.repeat(1_048_577))"]), "it prints more than 1 MiB");
  assert.equal(await reasonOf([NODE, "-e", STUBBORN], 1000), "it did not end within 1 s");
});

test("a command that leaves a child with its output behind does not hold us up", async () => {
  const child =
    "require('child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 20000)'], { stdio: 'inherit' })";
  const started = Date.now();
  const message = await ask({ command: [NODE, "-e", child] }, { environment: ENVIRONMENT, timeLimit: 300 });
  assert.match(message, /it did not end within 0\.3 s/);
  assert.ok(Date.now() - started < 10_000);
});

test("a command that asks a question is not answered", async () => {
  const read = "process.stdin.on('data', () => {}).on('end', () => console.log('a.b.c'))";
  assert.equal(await ask({ command: [NODE, "-e", read] }), "a.b.c");
});

test("what is under way can be ended", async () => {
  const stop = new AbortController();
  const federation = federationWith({ command: [NODE, "-e", "setInterval(() => {}, 1000)"] });
  const acquired = askForToken(federation, { environment: ENVIRONMENT, signal: stop.signal });
  stop.abort();
  const result = await acquired;
  assert.ok("diagnostic" in result);
  assert.match(result.diagnostic.message, /: it was stopped\.$/);
});

test("a sign-in that leaves its source out asks GitHub Actions for the usual audience", async () => {
  const { source: _, ...rest } = federationWith({ file: "x" });
  const outcome = await readUrlSource(impliedRequest({ ...rest, source: { kind: "github-actions" } }), {
    environment: {},
  });
  assert.deepEqual(outcome, {
    reason: "the variable `ACTIONS_ID_TOKEN_REQUEST_URL`, which its address refers to, is not set or empty",
    advice: "GitHub's runner sets it in a job with `permissions: id-token: write`.",
  });
});
