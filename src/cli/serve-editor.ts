// Connects the language server to the standard streams of this process.
import { createConnection } from "vscode-languageserver/node";
import { CONNECTION_OPTIONS, serve } from "../language-server/server.ts";
import { createHost } from "./language-host.ts";

/** Serves the editor that started this process, until the editor ends. */
export function serveEditor(): void {
  serve(createConnection(process.stdin, process.stdout, CONNECTION_OPTIONS), createHost());
}
