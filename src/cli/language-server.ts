// `wifc language-server`: the Language Server Protocol on standard streams.
import { Command } from "commander";

/** The command, ready to be added to the program. The editor ends it. */
export function createLanguageServerCommand(): Command {
  return new Command("language-server")
    .option("--stdio", "use standard streams, as always; for editors that say so")
    .addHelpText("after", "\nEditors start it. docs/editors.md of the package shows their settings.")
    .action(async () => {
      // Much is behind it that no other command needs.
      const { serveEditor } = await import("./serve-editor.ts");
      serveEditor();
    });
}
