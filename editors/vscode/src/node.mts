// The entry point where there are processes: in VS Code on a computer, or on the computer that it is connected to.
import { workspace, type ExtensionContext } from "vscode";
import { startOnDemand, type Extension } from "./extension.mts";

let extension: Extension | undefined;

/** Called by VS Code when a file in one of the languages is opened, or a command is run. */
export function activate(context: ExtensionContext): void {
  extension = startOnDemand(context, async (options) => {
    const { LanguageClient, TransportKind } = await import("vscode-languageclient/node");
    const folder = workspace.workspaceFolders?.[0]?.uri;
    // Folders of virtual workspaces are not on this computer.
    const cwd = folder?.scheme === "file" ? folder.fsPath : undefined;
    const server = {
      module: context.asAbsolutePath("dist/node-server.js"),
      transport: TransportKind.ipc,
      ...(cwd !== undefined && { options: { cwd } }),
    };
    return new LanguageClient("wifc", "wifc", server, options);
  });
}

/** Called by VS Code when it exits or the extension is disabled. */
export async function deactivate(): Promise<void> {
  await extension?.stop();
}
