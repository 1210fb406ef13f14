// Connects the language server to the standard streams of this process.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createConnection } from "vscode-languageserver/node";
import { CONNECTION_OPTIONS, serve } from "../language-server/server.ts";
import { createHost } from "./language-host.ts";

/** Serves the editor that started this process, until the editor ends. */
export function serveEditor(): void {
  const connection = createConnection(process.stdin, process.stdout, CONNECTION_OPTIONS);
  serve(connection, createHost(findPackage()));
}

/** The URL of the package's directory, which has the pages. An executable has none. This file is in `src/cli` or `dist/cli`. */
function findPackage(folder: string | undefined = import.meta.dirname): URL | undefined {
  return folder === undefined ? undefined : pathToFileURL(`${join(folder, "../..")}/`);
}
