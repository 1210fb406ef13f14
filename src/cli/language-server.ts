// `wifc language-server`: the Language Server Protocol on standard streams. What it is made of is loaded only when it is asked for.
import { realpathSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { Command } from "commander";
import { createHost } from "./language-host.ts";

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
      // The package, from the file that was started: behind a link in `.bin`, in `dist/cli`.
      const root = new URL("../../", pathToFileURL(realpathSync(process.argv[1] ?? ".")));
      serve(connection, createHost(root));
    });
}
