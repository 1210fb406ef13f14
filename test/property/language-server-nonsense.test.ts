// Invalid parameters do not end the language server: it still answers the next request.
import assert from "node:assert/strict";
import { test } from "node:test";
import { directoryWith } from "../support/command.ts";
import { startServer, uriOf } from "../support/language-client.ts";

const METHODS = [
  ...["didOpen", "didChange", "didClose", "didSave"].map((name) => `textDocument/${name}`),
  ...["didChangeConfiguration", "didChangeWatchedFiles"].map((name) => `workspace/${name}`),
];
const REQUESTS = [
  ...["hover", "completion", "codeAction", "codeLens", "definition", "documentSymbol", "inlayHint"].map(
    (name) => `textDocument/${name}`,
  ),
  "workspace/executeCommand",
];

const NOTHING = [null, 5, "x", [], {}];
const uri = "file:///a.yaml";
const PARAMETERS: readonly unknown[] = [
  ...NOTHING.map((textDocument) => ({ textDocument })),
  ...NOTHING.map((text) => ({ textDocument: { uri, languageId: "yaml", version: 1, text } })),
  ...NOTHING.map((other) => ({ textDocument: { uri: other, languageId: other, version: other, text: "a: 1" } })),
  ...NOTHING.map((position) => ({ textDocument: { uri }, position, range: position, context: position })),
  ...NOTHING.map((contentChanges) => ({ textDocument: { uri, version: 2 }, contentChanges })),
  ...NOTHING.map((text) => ({ textDocument: { uri, version: 2 }, contentChanges: [{ text }] })),
  ...NOTHING.map((range) => ({ textDocument: { uri, version: 2 }, contentChanges: [{ range, text: "x" }] })),
  ...NOTHING.map((settings) => ({ settings, changes: settings, command: settings, arguments: settings })),
  ...NOTHING.map((wifc) => ({ settings: { wifc, rules: wifc }, command: "wifc.showAwfVariables", arguments: [wifc] })),
  { command: "__proto__", arguments: [uri] },
];

test("whatever an editor sends, the server keeps running", { timeout: 60_000 }, async () => {
  const directory = directoryWith({});
  const { connection, nextDiagnostics, stop } = await startServer(directory);
  for (const params of PARAMETERS) {
    for (const method of METHODS) {
      await connection.sendNotification(method, params);
      // Opened documents are checked after a delay, so wait for that.
      if (method === "textDocument/didOpen") await new Promise((resolve) => setTimeout(resolve, 150));
    }
    for (const method of REQUESTS) await connection.sendRequest(method, params).catch(() => undefined);
  }
  const textDocument = {
    uri: uriOf(directory, "agent.yaml"),
    languageId: "yaml",
    version: 1,
    text: "providers: { x: { auth: 1 } }\n",
  };
  await connection.sendNotification("textDocument/didOpen", { textDocument });
  const { diagnostics } = await nextDiagnostics(textDocument.uri);
  const { code, stderr } = await stop();
  assert.notEqual(diagnostics.length, 0);
  assert.deepEqual({ code, stderr }, { code: 0, stderr: "" });
});
