// The language server on the standard streams of this process.
import { realpathSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { createConnection } from "vscode-languageserver/node";
import { CONNECTION_OPTIONS, serve } from "../language-server/server.ts";
import { createHost } from "./language-host.ts";

/** Serves the editor that started this process, until it goes away. */
export function serveEditor(): void {
  const connection = createConnection(process.stdin, process.stdout, CONNECTION_OPTIONS);
  // The package, from the file that was started: behind a link in `.bin`, in `dist/cli`.
  const root = new URL("../../", pathToFileURL(realpathSync(process.argv[1] ?? ".")));
  serve(connection, createHost(root));
}
