// The processes that a command starts end with the command, and with the program that runs it, for whatever reason that ends.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";
import { createFederationProvider } from "../../src/runtime/token-provider.ts";
import { fetchIdentityToken } from "../../src/runtime/token-source.ts";
import { commandLine, directoryWith } from "../support/command.ts";
import { waitForProcesses } from "../support/processes.ts";
import { ask, federationWith } from "../support/sign-in.ts";
import { agentAuth, federatedAgent } from "../support/sources.ts";

const environment = { PATH: process.env["PATH"] ?? "" };

let count = 0;

/** A `sleep` with arguments that no other test uses. */
function uniqueSleep(): string {
  count += 1;
  return `sleep ${7_000_000 + count}.${process.pid}`;
}

// Each keeps its output open, or itself running, in another way.
const SCRIPTS: Readonly<Record<string, (sleep: string) => string>> = {
  "a pipeline": (sleep) => `${sleep} | cat`,
  "a child in the background": (sleep) => `${sleep} & wait`,
  "a child of a child": (sleep) => `sh -c "sh -c '${sleep}; :'; :"; :`,
  "what does not listen to SIGTERM": (sleep) => `trap '' TERM INT HUP; ${sleep}; :`,
  "what closes its output and lives on": (sleep) => `exec >&- 2>&-; ${sleep}; :`,
};

for (const [what, script] of Object.entries(SCRIPTS)) {
  test(`nothing is left of ${what}: after the time limit, an abort, \`close\`, a signal to wifc`, async () => {
    const sleep = uniqueSleep();
    const source = { command: ["sh", "-c", script(sleep)] };
    assert.match(await ask(source, { environment, timeLimit: 500 }), /: it did not exit within 0\.5 s\.$/);
    assert.equal(await waitForProcesses(sleep, (left) => left === 0), 0, "after the time limit");

    const stop = new AbortController();
    const acquired = fetchIdentityToken(federationWith(source), { environment, signal: stop.signal });
    assert.ok((await waitForProcesses(sleep, (some) => some > 0)) > 0);
    stop.abort();
    const result = await acquired;
    assert.match("diagnostic" in result ? result.diagnostic.message : "", /: it was aborted\.$/);
    assert.equal(await waitForProcesses(sleep, (left) => left === 0), 0, "after an abort");

    const provider = createFederationProvider(federationWith(source), { environment });
    const token = assert.rejects(provider.getToken(), /it was aborted/);
    assert.ok((await waitForProcesses(sleep, (some) => some > 0)) > 0);
    await provider.close();
    await token;
    assert.equal(await waitForProcesses(sleep, (left) => left === 0), 0, "after `close`");

    const cwd = directoryWith({ "agent.yaml": federatedAgent(agentAuth({}, source)).text });
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"] as const) {
      const wifc = spawn(...commandLine("token", "agent.yaml"), { cwd, stdio: "ignore" });
      const ended = once(wifc, "exit");
      assert.ok((await waitForProcesses(sleep, (some) => some > 0)) > 0);
      wifc.kill(signal);
      assert.deepEqual(await ended, [null, signal]);
      assert.equal(await waitForProcesses(sleep, (left) => left === 0), 0, `after ${signal}`);
    }
  });
}

test("nothing is left of a command that ended well, whether or not its child has the output", async () => {
  const quiet = uniqueSleep();
  assert.equal(await ask({ command: ["sh", "-c", `${quiet} >/dev/null 2>&1 & echo a.b.c`] }, { environment }), "a.b.c");
  assert.equal(await waitForProcesses(quiet, (left) => left === 0), 0);

  const open = uniqueSleep();
  const held = await ask({ command: ["sh", "-c", `${open} & echo a.b.c`] }, { environment, timeLimit: 3000 });
  assert.match(held, /: it exited, but a process that it started kept its output open for 3 s\.$/);
  assert.equal(await waitForProcesses(open, (left) => left === 0), 0);
});

test("output after the command has ended still counts", async () => {
  assert.equal(await ask({ command: ["sh", "-c", "(sleep 0.2; echo a.b.c) &"] }, { environment }), "a.b.c");
});

test("nothing is left of a command that prints too much", async () => {
  const sleep = uniqueSleep();
  const script = `${sleep} & yes`;
  assert.match(await ask({ command: ["sh", "-c", script] }, { environment }), /: it printed more than 1 MiB\.$/);
  assert.equal(await waitForProcesses(sleep, (left) => left === 0), 0);
});

// A program that uses the library and ends during a sign-in.
const PROGRAM = `
import { acquireToken } from ${JSON.stringify(new URL("../../src/runtime/index.ts", import.meta.url).href)};
const [, , text] = process.argv;
void acquireToken({ name: "agent.yaml", text }, { environment: process.env });
`;

const ENDS: Readonly<Record<string, { readonly program: string; readonly exit: readonly unknown[] }>> = {
  "process.exit()": { program: "setTimeout(() => process.exit(7), 300);", exit: [7, null] },
  "an exception": { program: "setTimeout(() => { throw new Error('x'); }, 300);", exit: [1, null] },
  "a signal without listeners": {
    program: "setTimeout(() => process.kill(process.pid, 'SIGTERM'), 300);",
    exit: [null, "SIGTERM"],
  },
  "a signal with a listener of its own": {
    program:
      "process.on('SIGTERM', () => process.exit(8)); setTimeout(() => process.kill(process.pid, 'SIGTERM'), 300);",
    exit: [8, null],
  },
};

for (const [what, { program, exit }] of Object.entries(ENDS)) {
  test(`nothing is left when the program around the library ends: ${what}`, async () => {
    const sleep = uniqueSleep();
    const file = `${directoryWith({ "program.mts": `${PROGRAM}${program}` })}/program.mts`;
    const { text } = federatedAgent(agentAuth({}, { command: ["sh", "-c", `${sleep}; :`] }));
    const args = ["--import", import.meta.resolve("tsx"), file, text];
    const child = spawn(process.execPath, args, { stdio: "ignore" });
    assert.deepEqual(await once(child, "exit"), exit);
    assert.equal(await waitForProcesses(sleep, (left) => left === 0), 0);
  });
}
