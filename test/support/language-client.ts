// A real client of the Language Server Protocol, connected to the streams of the built `wifc language-server`.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  createProtocolConnection,
  DiagnosticSeverity,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from "vscode-languageserver/node";
import { commandLine } from "./command-line.ts";
import type { Files } from "./command.ts";

/** A running server. */
export interface Client {
  readonly connection: ProtocolConnection;
  /** Waits for the next diagnostics of a document that were not returned before. */
  nextDiagnostics(uri: string): Promise<PublishDiagnosticsParams>;
  /** Ends the server. Returns its exit code and its standard error. */
  stop(): Promise<{ readonly code: number | null; readonly stderr: string }>;
}

/** The URI of a file in a directory. */
export function uriOf(directory: string, name: string): string {
  return pathToFileURL(join(directory, name)).href;
}

/** Starts a server in a directory: `wifc language-server`, or another command. */
export async function startServer(
  directory: string,
  capabilities: ClientCapabilities = {},
  [program, args]: readonly [program: string, args: readonly string[]] = commandLine("language-server"),
  initializationOptions: unknown = {},
): Promise<Client> {
  const server = spawn(program, args, { cwd: directory, stdio: "pipe" });
  const closed = once(server, "close");
  let stderr = "";
  server.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );

  const arrived: PublishDiagnosticsParams[] = [];
  let waiting: (() => void) | undefined;
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    arrived.push(params);
    waiting?.();
  });
  async function nextDiagnostics(uri: string): Promise<PublishDiagnosticsParams> {
    const index = arrived.findIndex((params) => params.uri === uri);
    const [found] = index < 0 ? [] : arrived.splice(index, 1);
    if (found) return found;
    await new Promise<void>((resolve) => {
      waiting = resolve;
    });
    return nextDiagnostics(uri);
  }

  async function stop() {
    await connection.sendRequest(ShutdownRequest.type);
    await connection.sendNotification(ExitNotification.type);
    await closed;
    connection.dispose();
    return { code: server.exitCode, stderr };
  }

  connection.listen();
  const rootUri = pathToFileURL(directory).href;
  const parameters = { processId: process.pid, rootUri, capabilities, initializationOptions };
  await connection.sendRequest(InitializeRequest.type, parameters);
  await connection.sendNotification(InitializedNotification.type, {});
  return { connection, nextDiagnostics, stop };
}

const LANGUAGES: Readonly<Record<string, string>> = {
  ".md": "markdown",
  ".yaml": "yaml",
  ".yml": "yaml",
  ".json": "json",
};

/** The language that VS Code gives a file, by its name. */
export function languageOf(name: string): string {
  return LANGUAGES[extname(name)] ?? "plaintext";
}

/** Opens files one by one. Returns what is shown in them, as `path:line: severity[code]`. */
export async function openAll(client: Client, directory: string, files: Files): Promise<string[]> {
  const found: string[] = [];
  for (const [name, content] of Object.entries(files)) {
    const uri = uriOf(directory, name);
    const textDocument = { uri, languageId: languageOf(name), version: 1, text: content.toString() };
    await client.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    for (const { range, severity, code } of (await client.nextDiagnostics(uri)).diagnostics) {
      const word = severity === DiagnosticSeverity.Error ? "error" : "warning";
      found.push(`${name}:${range.start.line + 1}: ${word}[${code}]`);
    }
  }
  return found;
}
