// The streams of the language server: cancellation, delays, an editor that ends, invalid messages.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { test } from "node:test";
import { createDelays } from "../../src/language-server/delays.ts";
import { commandLine } from "../support/command.ts";

/** Encodes a message for the streams. */
function frame(message: object): string {
  const body = JSON.stringify({ jsonrpc: "2.0", ...message });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

const COMMAND = commandLine("language-server", "--stdio");

test("a request that is canceled before its turn is not processed", { timeout: 60_000 }, async () => {
  const at = { textDocument: { uri: "file:///workflow.md" }, position: { line: 0, character: 0 } };
  const messages = [
    { id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } },
    { id: 2, method: "textDocument/hover", params: at },
    { id: 3, method: "textDocument/hover", params: at },
    { method: "$/cancelRequest", params: { id: 2 } },
  ];
  const server = spawn(...COMMAND);
  // In one write, so that they arrive together.
  server.stdin.write(messages.map(frame).join(""));
  let answers = "";
  for await (const chunk of server.stdout) {
    answers += String(chunk);
    if (answers.includes('"id":2,') && answers.includes('"id":3,')) server.stdin.end();
  }
  assert.match(answers, /"id":2,"error":\{"code":-32800,/);
  assert.match(answers, /"id":3,"result":null/);
});

test("a server ends with 1 and no output if its editor ends or sends invalid messages", () => {
  for (const input of ["", "nonsense", 'Content-Length: 5\r\n\r\n{"a"}', frame({ id: 1, method: "nonsense" })]) {
    const { status, stderr } = spawnSync(...COMMAND, { input, encoding: "utf8" });
    assert.deepEqual({ status, stderr }, { status: 1, stderr: "" }, input);
  }
});

test("delayed work is done once, after the last change", ({ mock }) => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const done: string[] = [];
  const delays = createDelays(120, (error) => done.push(String(error)));
  delays.schedule("a", () => done.push("a, first"));
  delays.schedule("b", () => done.push("b"));
  delays.schedule("c", () => done.push("c"));
  delays.schedule("d", () => {
    throw new Error("d");
  });
  mock.timers.tick(119);
  delays.schedule("a", () => done.push("a, second"));
  delays.cancel("c");
  mock.timers.tick(1);
  assert.deepEqual(done, ["b", "Error: d"]);
  mock.timers.tick(119);
  assert.deepEqual(done, ["b", "Error: d", "a, second"]);
});
