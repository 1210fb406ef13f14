// Connects the language server to the standard streams of this process.
import { realpathSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { createConnection } from "vscode-languageserver/node";
import { CONNECTION_OPTIONS, serve } from "../language-server/server.ts";
import { createHost } from "./language-host.ts";

/** Serves the editor that started this process, until the editor ends. */
export function serveEditor(): void {
  const connection = createConnection(process.stdin, process.stdout, CONNECTION_OPTIONS);
  // The package's directory. The started file is in `dist/cli`, often reached through a link in `.bin`.
  const root = new URL("../../", pathToFileURL(realpathSync(process.argv[1] ?? ".")));
  serve(connection, createHost(root));
}
