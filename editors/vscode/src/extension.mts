// The extension: starts the server, and shows what its commands print.
import { window, workspace, type ExtensionContext } from "vscode";
import { LanguageClient, TransportKind, type LanguageClientOptions } from "vscode-languageclient/node";

let client: LanguageClient | undefined;

const OPTIONS: LanguageClientOptions = {
  documentSelector: [
    { language: "markdown", pattern: "**/.github/**/*.md" },
    { language: "yaml", scheme: "file" },
    { language: "yaml", scheme: "untitled" },
  ],
  synchronize: { configurationSection: "wifc" },
  middleware: {
    async executeCommand(command, given, next) {
      // From the palette it is about what is open; a code lens says what it is about.
      const args = given.length > 0 ? given : [window.activeTextEditor?.document.uri.toString()];
      const text: unknown = await next(command, args);
      if (typeof text !== "string") return;
      const document = await workspace.openTextDocument({ content: text, language: "plaintext" });
      await window.showTextDocument(document, { preview: true });
    },
  },
};

/** Called by VS Code when a file of ours may be open. */
export async function activate(context: ExtensionContext): Promise<void> {
  const { target, rules } = workspace.getConfiguration("wifc");
  const cwd = workspace.workspaceFolders?.[0]?.uri.fsPath;
  client = new LanguageClient(
    "wifc",
    "wifc",
    {
      module: context.asAbsolutePath("dist/server.js"),
      transport: TransportKind.ipc,
      ...(cwd !== undefined && { options: { cwd } }),
    },
    { ...OPTIONS, initializationOptions: { target, rules, showsResults: true } },
  );
  await client.start();
}

/** Called by VS Code when it ends, or the extension is switched off. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}
