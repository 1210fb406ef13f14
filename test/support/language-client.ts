// A real client of the Language Server Protocol, connected to the streams of the built `wifc language-server`.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  createProtocolConnection,
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
import { MAIN } from "./command.ts";

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
  [program, ...args]: readonly [string, ...string[]] = [process.execPath, MAIN, "language-server"],
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
