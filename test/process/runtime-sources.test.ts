// Tokens from real files, variables and commands.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { checkToken } from "../../src/runtime/check-token.ts";
import { fetchIdentityToken } from "../../src/runtime/token-source.ts";
import { readUrlSource, impliedRequest } from "../../src/runtime/url-source.ts";
import { capitalize } from "../../src/text/quote.ts";
import { directoryWith } from "../support/command.ts";
import { plain, serve } from "../support/loopback.ts";
import { ask, federationWith } from "../support/sign-in.ts";
import { RULE } from "../support/sources.ts";

const NODE = process.execPath;
const ENVIRONMENT = { PATH: process.env["PATH"] ?? "" };

function failure(source: string, reason: string): string {
  return `${capitalize(source)} provides no identity token for rule \`${RULE}\`: ${reason}.`;
}

// Ignores the request to end.
const STUBBORN = "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)";

test("a token from any source is trimmed", async () => {
  const file = join(directoryWith({ token: "\u0085\u00A0 a.b.c \r\n" }), "token");
  assert.equal(await ask({ file }), "a.b.c");
  assert.equal(await ask({ env: "CI_TOKEN" }, { environment: { CI_TOKEN: "\ta.b.c\n" } }), "a.b.c");
  assert.equal(await ask({ command: [NODE, "-e", "console.log(' a.b.c ')"] }), "a.b.c");
});

test("a byte order mark is part of a token from any source, as in docker-agent", async () => {
  const marked = "\uFEFF a.b.c";
  const file = join(directoryWith({ token: `${marked}\n` }), "token");
  const server = await serve(plain(200, marked));
  assert.equal(await ask({ file }), marked);
  assert.equal(await ask({ env: "CI_TOKEN" }, { environment: { CI_TOKEN: marked } }), marked);
  assert.equal(await ask({ command: [NODE, "-e", "console.log(String.fromCharCode(0xfeff) + ' a.b.c')"] }), marked);
  assert.equal(await ask({ url: server.url }), marked);
  const { diagnostics } = checkToken(marked, federationWith({ file }), { now: 0 });
  const [found, ...others] = diagnostics;
  assert.deepEqual([found?.code, others], ["not-a-token", []]);
  assert.match(found?.message ?? "", /(?:contains|returned) text with a byte order mark, not a signed token\.$/);
});

test("an empty or missing token is an error", async () => {
  const folder = directoryWith({ empty: "", blank: " \n" });
  for (const name of ["empty", "blank"]) {
    const file = join(folder, name);
    assert.equal(await ask({ file }), failure(`the file \`${file}\``, "it is empty"));
  }
  const missing = join(folder, "missing");
  assert.equal(await ask({ file: missing }), failure(`the file \`${missing}\``, "no such file"));
  assert.equal(await ask({ env: "CI_TOKEN" }), failure("the variable `CI_TOKEN`", "it is not set"));
  const environment = { CI_TOKEN: " " };
  assert.equal(await ask({ env: "CI_TOKEN" }, { environment }), failure("the variable `CI_TOKEN`", "it is empty"));
  const silent = await ask({ command: [NODE, "-e", "0"] });
  assert.equal(silent, failure(`the command \`${NODE} -e 0\``, "it is empty"));
});

test("a token file must be a regular file of at most 1 MiB", async () => {
  const folder = directoryWith({ large: "a".repeat(1_048_577), full: "a".repeat(1_048_576) });
  assert.match(await ask({ file: folder }), /: it is not a regular file\.$/);
  assert.match(await ask({ file: join(folder, "large") }), /: it is larger than 1 MiB\.$/);
  assert.equal((await ask({ file: join(folder, "full") })).length, 1_048_576);
  const pipe = join(folder, "pipe");
  if (spawnSync("mkfifo", [pipe]).status === 0) {
    assert.match(await ask({ file: pipe }), /: it is not a regular file\.$/);
  }
});

test("a command gets its arguments and its environment unchanged, and runs without a shell", async () => {
  const print = "process.stdout.write([process.argv[1], process.env.CI_VALUE].join('.'))";
  const environment = { ...ENVIRONMENT, CI_VALUE: "v" };
  assert.equal(await ask({ command: ["node", "-e", print, "a\"b'c d"] }, { environment }), "a\"b'c d.v");
});

test("the beginning of a command's standard error is shown only if the command fails, and if it contains no secret", async () => {
  const complain = (said: string, code = 3) => [
    NODE,
    "-e",
    `console.error(${said} + " é".repeat(300)); console.log("a.b.c.d.e"); process.exitCode = ${code}`,
  ];
  const luck = `"no\\nluck \\u001b[2J #" + "#[x]"`;
  assert.equal(await ask({ command: complain(luck, 0) }), "a.b.c.d.e");
  assert.match(
    await ask({ command: complain(luck) }),
    /: it exited with code 3: `no luck \\u\{1b\}\[2J ##\[x\]( é)+…`\.$/,
  );
  const environment = { ...ENVIRONMENT, VAULT_TOKEN: "hvs.wordlike", DEBUG: "no luck" };
  for (const said of [
    `"s" + "k-ant-abc"`,
    "process.env.VAULT_TOKEN",
    "btoa(process.env.VAULT_TOKEN)",
    `"a.b." + "c.d.e"`,
  ]) {
    assert.match(
      await ask({ command: complain(said) }, { environment }),
      /: it exited with code 3; its message may contain a secret and is withheld\.$/,
    );
  }
  // Variables of fewer than eight characters are not taken for secrets.
  assert.match(await ask({ command: complain(luck) }, { environment }), /: it exited with code 3: `no luck /);
});

test("a command that cannot be run or that fails is an error", async () => {
  // Not an integer, which seconds times a thousand may not be.
  const reasonOf = async (command: readonly string[], timeLimit = 30_000.5) =>
    (await ask({ command }, { environment: ENVIRONMENT, timeLimit })).replace(/^.*`: (.*)\.$/s, "$1");
  assert.equal(await reasonOf(["no-such-program-here"]), "it cannot be run: no such program");
  assert.equal(await reasonOf([directoryWith({})]), "it cannot be run: permission denied");
  assert.equal(await reasonOf([NODE, "-e", "process.kill(process.pid, 'SIGTERM')"]), "it was killed by SIGTERM");
  assert.equal(await reasonOf([NODE, "-e", "console.log('a'.repeat(1_048_577))"]), "it printed more than 1 MiB");
  assert.equal(await reasonOf([NODE, "-e", STUBBORN], 1000), "it did not exit within 1 s");
});

test("a command that leaves a child with its output behind causes no delay", async () => {
  const child =
    "require('child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 20000)'], { stdio: 'inherit' })";
  const started = Date.now();
  const message = await ask({ command: [NODE, "-e", child] }, { environment: ENVIRONMENT, timeLimit: 300 });
  assert.match(message, /it did not exit within 0\.3 s/);
  assert.ok(Date.now() - started < 10_000);
});

test("a command that reads standard input gets none", async () => {
  const read = "process.stdin.on('data', () => {}).on('end', () => console.log('a.b.c'))";
  assert.equal(await ask({ command: [NODE, "-e", read] }), "a.b.c");
});

test("a pending request can be aborted", async () => {
  const stop = new AbortController();
  const federation = federationWith({ command: [NODE, "-e", "setInterval(() => {}, 1000)"] });
  const acquired = fetchIdentityToken(federation, { environment: ENVIRONMENT, signal: stop.signal });
  stop.abort();
  const result = await acquired;
  assert.ok("diagnostic" in result);
  assert.match(result.diagnostic.message, /: it was aborted\.$/);
});

test("a sign-in that leaves its source out asks GitHub Actions for the usual audience", async () => {
  const { source: _, ...rest } = federationWith({ file: "x" });
  const outcome = await readUrlSource(impliedRequest({ ...rest, source: { kind: "github-actions" } }), {
    environment: {},
  });
  assert.deepEqual(outcome, {
    reason: "the variable `ACTIONS_ID_TOKEN_REQUEST_URL` in the URL is empty or not set",
    advice: "Run this in a GitHub Actions job with `permissions: id-token: write`, where the runner sets the variable.",
  });
});
