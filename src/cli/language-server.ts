// `wifc language-server`: the Language Server Protocol on standard streams. What it is made of is loaded only when it is asked for.
import { existsSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { resolve } from "node:path";
import { Command } from "commander";
import { documentationOf } from "../diagnostics/catalogue.ts";
import type { Host } from "../language-server/host.ts";
import { displayName } from "./display-name.ts";
import { readImportedFile } from "./read-import.ts";
import { today } from "./today.ts";

/** The command, ready to be added to the program. The editor ends it. */
export function createLanguageServerCommand(): Command {
  return new Command("language-server")
    .description("serve an editor over the Language Server Protocol, on standard streams")
    .option("--stdio", "use standard streams, as always; for editors that say so")
    .addHelpText("after", "\nEditors start it. docs/editors.md of the package shows their settings.")
    .action(async () => {
      const { createConnection } = await import("vscode-languageserver/node");
      const { CONNECTION_OPTIONS, serve } = await import("../language-server/server.ts");
      const connection = createConnection(process.stdin, process.stdout, CONNECTION_OPTIONS);
      serve(connection, createHost(new URL("../../", import.meta.url)));
    });
}

/** What the server is given here. `root` is the directory of the package, which has the page about all codes. */
export function createHost(root: URL): Host {
  return {
    nameOf: (uri) => (uri.startsWith("file:") ? displayName(fileURLToPath(uri)) : uri),
    uriOf: (name) => pathToFileURL(resolve(name)).href,
    readImport: readImportedFile,
    today,
    explanationOf: (code) => {
      const page = new URL(documentationOf(code), root);
      return existsSync(page) ? page.href : undefined;
    },
  };
}
