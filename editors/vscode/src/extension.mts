// The VS Code extension: starts the language server and shows what its commands print.
import { window, workspace, type ExtensionContext } from "vscode";
import { LanguageClient, TransportKind, type LanguageClientOptions } from "vscode-languageclient/node";
import { DOCUMENTS } from "./documents.mts";

let client: LanguageClient | undefined;

const OPTIONS: LanguageClientOptions = {
  documentSelector: DOCUMENTS,
  synchronize: { configurationSection: "wifc" },
  middleware: {
    async executeCommand(command, given, next) {
      // A code lens passes the document. From the command palette, the active document is meant.
      const args = given.length > 0 ? given : [window.activeTextEditor?.document.uri.toString()];
      const text: unknown = await next(command, args);
      if (typeof text !== "string") return;
      const document = await workspace.openTextDocument({ content: text, language: "plaintext" });
      await window.showTextDocument(document, { preview: true });
    },
  },
};

/** Called by VS Code when a file in one of the languages is opened. */
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

/** Called by VS Code when it exits or the extension is disabled. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}
