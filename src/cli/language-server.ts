// `wifc language-server`: the Language Server Protocol on standard input and output.
import { Command } from "commander";

/** Creates the command. It runs until the editor ends it, so it has no exit code to pass on. */
export function createLanguageServerCommand(): Command {
  return new Command("language-server")
    .option("--stdio", "Use standard input and output, which is the default")
    .addHelpText("after", "\nEditors start this command. For their settings, see docs/editors.md in the package.")
    .action(async () => {
      // Imports much that no other command needs.
      const { serveEditor } = await import("./serve-editor.ts");
      serveEditor();
    });
}
