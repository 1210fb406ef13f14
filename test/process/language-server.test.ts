// `wifc language-server` over its streams, with a real client: the exact messages.
import assert from "node:assert/strict";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import {
  CodeActionRequest,
  CompletionRequest,
  DefinitionRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  FileChangeType,
  HoverRequest,
  ShowDocumentRequest,
  ShowMessageNotification,
  TextDocumentContentRefreshRequest,
  TextDocumentContentRequest,
  type CodeAction,
  type FileEvent,
  type ShowDocumentParams,
  type TextDocumentEdit,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { directoryWith, wifc } from "../support/command.ts";
import { startServer, uriOf, type Client } from "../support/language-client.ts";
import { WORKFLOW, workflow } from "../support/language-server.ts";
import { ORGANIZATION, present, RULE, SERVICE_ACCOUNT } from "../support/sources.ts";

const ENGINE = `engine:
  id: claude
  auth:
    type: github-oidc
    provider: anthropic
    federation-rule-id: ${RULE}
    organization-id: ${ORGANIZATION}
    service-account-id: ${SERVICE_ACCOUNT}`;
const NESTED = `engine:
  id: claude
  auth:
    type: workload_identity_federation
    workload_identity_federation:
      federation_rule_id: ${RULE}
      organization_id: ${ORGANIZATION}
      service_account_id: ${SERVICE_ACCOUNT}`;
const AGENT = `providers:
  federated:
    provider: anthropic
    auth:
      type: workload_identity_federation
      workload_identity_federation:
        federation_rule: ${RULE}
        organization_id: ${ORGANIZATION}
        identity_token: { file: /var/run/secrets/token }
`;
const JOB = "on: issues\npermissions: { id-token: write }";
const SHARED = ".github/workflows/shared/engine.md";
const IMPORTING = workflow(`${JOB}\nimports:\n  - shared/engine.md`);

const directory = directoryWith({ ".git/HEAD": "", [WORKFLOW]: "", [SHARED]: workflow(ENGINE) });
const CAPABILITIES = {
  workspace: { workspaceEdit: { documentChanges: true }, textDocumentContent: {} },
  window: { showDocument: { support: true } },
};

describe("wifc language-server", { timeout: 60_000 }, () => {
  let client: Client;
  let document: TextDocument;

  async function open(name: string, text: string): Promise<string> {
    const uri = uriOf(directory, name);
    document = TextDocument.create(uri, "markdown", 1, text);
    const textDocument = { uri, languageId: "markdown", version: 1, text };
    await client.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    return uri;
  }

  /** Sends a change of a range of the text. */
  async function change(start: number, end: number, text: string): Promise<void> {
    const range = { start: document.positionAt(start), end: document.positionAt(end) };
    const version = document.version + 1;
    document = TextDocument.update(document, [{ range, text }], version);
    const textDocument = { uri: document.uri, version };
    const contentChanges = [{ range, text }];
    await client.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument, contentChanges });
  }

  async function close(uri: string): Promise<void> {
    await client.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
    const { diagnostics } = await client.nextDiagnostics(uri);
    assert.deepEqual(diagnostics, [], "a closed document has no diagnostics");
  }

  async function codesOf(uri: string) {
    const { diagnostics } = await client.nextDiagnostics(uri);
    return diagnostics.map(({ code }) => code);
  }

  /** The text of a virtual document. */
  async function textOf(uri: string): Promise<string> {
    return (await client.connection.sendRequest(TextDocumentContentRequest.type, { uri })).text;
  }

  before(async () => {
    client = await startServer(directory, CAPABILITIES);
  });
  after(async () => {
    assert.deepEqual(await client.stop(), { code: 0, stderr: "" });
  });

  for (const [right, wrong, text] of [
    ["federation_rule_id", "federation_rule_idd", NESTED],
    ["federation-rule-id", "federation-rule_ids", ENGINE],
  ] as const) {
    test(`a misspelled \`${right}\` in a Markdown workflow is reported at its position, and has a working fix`, async () => {
      const uri = await open(WORKFLOW, workflow(`${JOB}\n${text.replace(right, wrong)}`));
      const { diagnostics, version } = await client.nextDiagnostics(uri);
      const [found, ...others] = diagnostics.filter(({ severity }) => severity === 1);
      assert.deepEqual(others, []);
      assert.equal(version, 1);
      assert.equal(found?.code, "unknown-key");
      assert.equal(document.getText(found?.range), wrong);
      const page = await textOf(present(found?.codeDescription).href);
      assert.equal(page, wifc({}, ["explain", "unknown-key", "--format", "markdown"]).stdout);

      const actions = await client.connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range: present(found).range,
        context: { diagnostics: [present(found)], only: ["quickfix"] },
      });
      const mending = present(actions?.find((each): each is CodeAction => "isPreferred" in each));
      assert.equal(mending.title, `wifc: replace with \`${right}\``);
      const [edit] = present(mending.edit?.documentChanges);
      assert.ok(edit && "edits" in edit);
      assert.deepEqual(edit.textDocument, { uri, version: 1 });
      for (const { range, newText } of plainEdits(edit)) {
        await change(document.offsetAt(range.start), document.offsetAt(range.end), newText);
      }
      assert.equal(document.getText(), workflow(`${JOB}\n${text}`));
      assert.ok(!(await codesOf(uri)).includes("unknown-key"));
      await close(uri);
    });
  }

  test("requests while typing are answered at once, and diagnostics follow at the end", async () => {
    const text = workflow(`${JOB}\n${ENGINE}`);
    const uri = await open(WORKFLOW, text);
    assert.deepEqual(await codesOf(uri), []);
    const at = text.indexOf("provider:") + "provider: ".length;
    const word = "Azur";
    for (const [index, letter] of [...word].entries()) await change(at + index, at + index, letter);
    const position = document.positionAt(at + word.length);
    const items = await client.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
    assert.ok(Array.isArray(items) && items.some(({ label }) => label === "azure"));
    // On a slow machine, diagnostics of intermediate texts are published too.
    let { version, diagnostics } = await client.nextDiagnostics(uri);
    while (version !== 1 + word.length) ({ version, diagnostics } = await client.nextDiagnostics(uri));
    assert.deepEqual(
      diagnostics.map(({ range }) => document.getText(range)),
      ["Azuranthropic"],
    );
    await close(uri);
  });

  test("hover, symbols and commands answer", async () => {
    const text = workflow(`${JOB}\n${ENGINE}`);
    const uri = await open(WORKFLOW, text);
    assert.deepEqual(await codesOf(uri), []);
    const { connection } = client;
    const textDocument = { uri };
    const position = document.positionAt(text.indexOf("provider:") + 2);
    const hover = await connection.sendRequest(HoverRequest.type, { textDocument, position });
    assert.equal(document.getText(hover?.range), "provider");
    const symbols = await connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    assert.deepEqual(
      symbols?.map(({ name }) => name),
      ["on", "permissions", "engine"],
    );

    const opened = new Promise<ShowDocumentParams>((resolve) => {
      connection.onRequest(ShowDocumentRequest.type, (params) => {
        resolve(params);
        return { success: true };
      });
    });
    const command = "wifc.showAwfVariables";
    const shown: unknown = await connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: [uri] });
    const printed = wifc({ [WORKFLOW]: text }, ["compile", WORKFLOW, "--format", "yaml"]).stdout;
    assert.equal(shown, printed);
    const { uri: result, takeFocus } = await opened;
    assert.ok(takeFocus && result.startsWith("wifc:/triage.md/awf-variables.txt?"), result);
    assert.equal(await textOf(result), printed);
    // VS Code decodes a URI when it parses it, and encodes more when it prints it.
    assert.equal(
      await textOf(result.replace("%3A", ":").replace(/\?.*/, (query) => query.replaceAll("[", "%5B"))),
      printed,
    );

    const refreshed = new Promise((resolve) => connection.onRequest(TextDocumentContentRefreshRequest.type, resolve));
    await change(text.indexOf(RULE), text.indexOf(RULE) + RULE.length, "x");
    assert.deepEqual(await codesOf(uri), ["malformed-id"]);
    assert.deepEqual(await refreshed, { uri: result });
    assert.match(await textOf(result), /malformed-id/);
    await assert.rejects(async () => connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: ["x"] }));
    await close(uri);
    assert.match(await textOf(result), /no longer open/);
    for (const other of ["wifc:/nonsense.md", "wifc:/x?y", "wifc:/x?%5B%22a%22%5D"])
      assert.equal(await textOf(other), "");
  });

  test("imports are read from the disk, or from the editor if they are open", async () => {
    const uri = await open(WORKFLOW, IMPORTING);
    assert.deepEqual(await codesOf(uri), []);
    const position = document.positionAt(IMPORTING.indexOf("engine.md"));
    const found = await client.connection.sendRequest(DefinitionRequest.type, { textDocument: { uri }, position });
    assert.ok(found && "uri" in found && found.uri === uriOf(directory, SHARED));

    const shared = await open(SHARED, workflow(ENGINE.replace("provider: anthropic", "provider: Anthropic")));
    assert.deepEqual(await codesOf(shared), ["unknown-oidc-provider"]);
    assert.deepEqual(await codesOf(uri), ["unknown-oidc-provider"], "who imports it is checked again");
    const at = document.getText().indexOf("Anthropic");
    await change(at, at + 1, "a");
    assert.deepEqual([await codesOf(shared), await codesOf(uri)], [[], []]);
    await close(shared);
    assert.deepEqual(await codesOf(uri), [], "what is stored counts again");

    writeFileSync(join(directory, SHARED), workflow(ENGINE.replace(RULE, "fdrl_")));
    const changes: FileEvent[] = [{ uri: shared, type: FileChangeType.Changed }];
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
    assert.deepEqual(await codesOf(uri), ["malformed-id"], "a stored file that changed is read again");
    await close(uri);
  });

  test("the workspace is checked on request, and then kept current", async () => {
    const message = new Promise((resolve) => client.connection.onNotification(ShowMessageNotification.type, resolve));
    // The last two are files of other programs, and are not counted.
    const files = {
      "bad.yaml": AGENT,
      "ignored/bad.yaml": AGENT,
      ".gitignore": "ignored\n",
      "other.yaml": "a: [\n",
      "pipeline.yml": "agents: { queue: linux }\n",
    };
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, name)), { recursive: true });
      writeFileSync(join(directory, name), text);
    }
    const bad = uriOf(directory, "bad.yaml");
    const run = async () =>
      client.connection.sendRequest(ExecuteCommandRequest.type, { command: "wifc.lintWorkspace" });
    const counts: unknown = await run();
    assert.equal(counts, "2 errors in 2 files.");
    assert.deepEqual(await message, { type: 3, message: `wifc: ${counts}` });
    assert.deepEqual(await codesOf(bad), ["unknown-key"]);
    assert.deepEqual(await codesOf(uriOf(directory, SHARED)), ["malformed-id"]);

    // An open document is checked as it is open.
    assert.equal(await open("bad.yaml", AGENT.replace("rule:", "rule_id:")), bad);
    assert.deepEqual(await codesOf(bad), []);
    assert.equal(await run(), "1 error in 2 files.");
    assert.deepEqual(await codesOf(uriOf(directory, SHARED)), ["malformed-id"]);
    await close(bad);
    assert.deepEqual(await codesOf(bad), ["unknown-key"], "what is stored counts again");

    writeFileSync(join(directory, SHARED), workflow(ENGINE));
    rmSync(join(directory, "bad.yaml"));
    const changes: FileEvent[] = [{ uri: bad, type: FileChangeType.Deleted }];
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
    assert.deepEqual(await codesOf(bad), [], "a file that is gone has no findings");
    assert.equal(await run(), "No problems in 1 file.");
  });

  test("settings change severities", async () => {
    const uri = await open(WORKFLOW, workflow(`${JOB}\n${ENGINE.replace("provider: a", "provider: A")}`));
    assert.deepEqual(await codesOf(uri), ["unknown-oidc-provider"]);
    const set = (settings: unknown) =>
      client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
    await set({ wifc: { rules: { "unknown-oidc-provider": "off" } } });
    assert.deepEqual(await codesOf(uri), []);
    await set({ wifc: {} });
    assert.deepEqual(await codesOf(uri), ["unknown-oidc-provider"]);
    await close(uri);
  });

  test("a setting that a locked policy overrules is reported", async () => {
    const message = new Promise((resolve) => client.connection.onNotification(ShowMessageNotification.type, resolve));
    mkdirSync(join(directory, "strict"));
    writeFileSync(join(directory, "strict/.wifc.yaml"), "policies: { federation-required: true, locked: true }\n");
    const settings = { wifc: { rules: { "federation-required": "off" } } };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
    const uri = await open(
      "strict/agent.yaml",
      "models: { m: { provider: anthropic } }\nagents: { root: { model: m } }\n",
    );
    assert.deepEqual(await codesOf(uri), ["federation-required"]);
    const text = "wifc: `federation-required` in your settings has no effect: the policy is locked.";
    assert.deepEqual(await message, { type: 2, message: text });
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { wifc: {} } });
    assert.deepEqual(await codesOf(uri), ["federation-required"]);
    await close(uri);
  });

  test("a document whose URI is not a local path is checked like any other", async () => {
    const text = workflow(`${JOB}\n${ENGINE.replace("provider: a", "provider: A")}`);
    const uris = ["file://server/share/a.md", "file:///a%2Fb.md", "file:///a%zz.md", "untitled:Untitled-1"];
    for (const uri of uris) {
      const textDocument = { uri, languageId: "markdown", version: 1, text };
      await client.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
      assert.deepEqual(await codesOf(uri), ["unknown-oidc-provider"], uri);
    }
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [] });
    for (const uri of uris) assert.deepEqual(await codesOf(uri), ["unknown-oidc-provider"], uri);
    for (const uri of uris) await close(uri);
  });

  test("invalid requests are rejected, and the server goes on", async () => {
    const missing = { textDocument: { uri: uriOf(directory, "not-open.md") }, position: { line: 0, character: 0 } };
    assert.equal(await client.connection.sendRequest(HoverRequest.type, missing), null);
    await assert.rejects(async () => client.connection.sendRequest("textDocument/hover", {}));
    await assert.rejects(async () => client.connection.sendRequest("textDocument/nonsense", {}));
    const uri = await open(WORKFLOW, "---\n&a [*a, *a\n\0\uFEFF");
    assert.ok((await codesOf(uri)).length > 0);
    await close(uri);
  });
});

function plainEdits({ edits }: TextDocumentEdit) {
  return edits.flatMap((edit) => ("newText" in edit ? [edit] : []));
}
