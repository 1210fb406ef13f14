// The entry point where there are no processes, such as vscode.dev: the server runs in a worker.
import { Uri, workspace, type ExtensionContext } from "vscode";
import { startOnDemand, type Extension } from "./extension.mts";
import { READ_FILES, type Opening } from "./web/protocol.mts";
import { readFiles } from "./web/read-files.mts";

// What is needed of the browser's class.
declare const Worker: new (url: string) => { postMessage(message: Opening, transferred: readonly []): void };

let extension: Extension | undefined;

/** Called by VS Code when a file in one of the languages is opened, or a command is run. */
export function activate(context: ExtensionContext): void {
  extension = startOnDemand(context, async (options) => {
    const { LanguageClient } = await import("vscode-languageclient/browser");
    const worker = new Worker(Uri.joinPath(context.extensionUri, "dist/web-server.js").toString(true));
    worker.postMessage({ folder: workspace.workspaceFolders?.[0]?.uri.toString() ?? "" }, []);
    const client = new LanguageClient("wifc", "wifc", worker, options);
    client.onRequest(READ_FILES, readFiles);
    return client;
  });
}

/** Called by VS Code when it exits or the extension is disabled. */
export async function deactivate(): Promise<void> {
  await extension?.stop();
}
