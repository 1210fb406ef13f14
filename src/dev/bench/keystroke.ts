// `tsx src/dev/bench/keystroke.ts`: types a sign-in into a workflow of 500 lines, and prints how many milliseconds an editor waits for
// diagnostics and completion after a keystroke, as the median. Before each colon, the text is not valid YAML. It talks to the server over streams, as editors do, but without the delay in which the server waits
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
const INDENT = "    ";
// What is typed; an editor adds the indentation of a new line.
const TYPED = [
  "federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv",
  "organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a",
  "service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv",
  "workspace-id: wrkspc_01AbCdEfGhIjKlMnOpQrStUv",
];

/** Creates a frontmatter of 500 lines that ends with an unfinished sign-in. */
function createWorkflow(): string {
  const head = ["---", "on: issues", "permissions: { id-token: write }", "steps:"];
  const tail = [
    "engine:",
    "  id: claude",
    "  auth:",
    "    type: github-oidc",
    "    provider: anthropic",
    INDENT,
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
let line = text.split("\n").length - 3;
let character = INDENT.length;
let version = 1;
const textDocument = { uri, languageId: "markdown", version: 1, text };
await client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });

const waits: number[] = [];

/** Inserts a text where the last one ended. */
async function insert(typed: string): Promise<void> {
  const reported = new Promise<void>((resolve) => {
    published = resolve;
  });
  const start = performance.now();
  const at = { line, character };
  version += 1;
  await client.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri, version },
    contentChanges: [{ range: { start: at, end: at }, text: typed }],
  });
  const isNewLine = typed.startsWith("\n");
  line += isNewLine ? 1 : 0;
  character = isNewLine ? INDENT.length : character + 1;
  await client.sendRequest(CompletionRequest.type, { textDocument: { uri }, position: { line, character } });
  await reported;
  waits.push(performance.now() - start);
}

for (const each of TYPED) {
  for (const typed of each) await insert(typed);
  await insert(`\n${INDENT}`);
}
process.stdout.write(String(quantile(waits, 0.5)));
process.exit();
