// `tsx src/dev/bench/keystroke.ts`: prints how many milliseconds an editor waits for diagnostics and completion after a keystroke in a
// workflow of 500 lines, as the median. It talks to the server over streams, as editors do, but without the delay in which the server waits
// for more keystrokes.
import { PassThrough } from "node:stream";
import {
  CompletionRequest,
  createConnection,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { createHost } from "../../cli/language-host.ts";
import { quantile } from "./measure.ts";
import { CONNECTION_OPTIONS, serve } from "../../language-server/server.ts";

const LINES = 500;
const KEYSTROKES = 300;

/** Creates a frontmatter of 500 lines that ends with an unfinished key in a sign-in. */
function createWorkflow(): string {
  const head = ["---", "on: issues", "permissions: { id-token: write }", "steps:"];
  const tail = [
    "engine:",
    "  id: claude",
    "  auth:",
    "    type: github-oidc",
    "    provider: anthropic",
    "    ",
    "---",
    "",
  ];
  const steps = Array.from({ length: LINES - head.length - tail.length }, (_, index) =>
    index % 2 === 0 ? `  - name: step ${index}` : `    run: echo "${index} — é 漢字"`,
  );
  return [...head, ...steps, ...tail].join("\n");
}

const toServer = new PassThrough();
const toClient = new PassThrough();
serve(createConnection(toServer, toClient, CONNECTION_OPTIONS), createHost(), 0);
const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
let published: (() => void) | undefined;
client.onNotification(PublishDiagnosticsNotification.type, () => published?.());
client.listen();
await client.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities: {} });

const uri = new URL("../../../.github/workflows/bench.md", import.meta.url).href;
const text = createWorkflow();
const line = text.split("\n").length - 3;
const textDocument = { uri, languageId: "markdown", version: 1, text };
await client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });

const waits: number[] = [];
for (let stroke = 0; stroke < KEYSTROKES; stroke += 1) {
  const reported = new Promise<void>((resolve) => {
    published = resolve;
  });
  const character = 4 + stroke;
  const start = performance.now();
  const range = { start: { line, character }, end: { line, character } };
  await client.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri, version: stroke + 2 },
    contentChanges: [{ range, text: "f" }],
  });
  const position = { line, character: character + 1 };
  await client.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
  await reported;
  waits.push(performance.now() - start);
}
process.stdout.write(String(quantile(waits, 0.5)));
process.exit();
