// The item in the status bar: what the server does, how many findings there are, and a menu of all commands.
import {
  commands,
  languages,
  StatusBarAlignment,
  ThemeColor,
  window,
  type Disposable,
  type ExtensionContext,
} from "vscode";

/** What the server does. */
export type ServerState = "starting" | "running" | "stopped";

/** A command as the manifest declares it. */
interface ContributedCommand {
  readonly command: string;
  readonly title: string;
}

const SHOW_MENU = "wifc.showMenu";

/** The commands of the manifest, except the menu of them. */
export function listCommands({ extension }: ExtensionContext): readonly ContributedCommand[] {
  const { contributes }: { readonly contributes: { readonly commands: readonly ContributedCommand[] } } =
    extension.packageJSON;
  return contributes.commands.filter(({ command }) => command !== SHOW_MENU);
}

/** Creates the item, which is hidden until it has a state. Returns a function that sets the state. */
export function createStatus(context: ExtensionContext): (state: ServerState) => void {
  const item = window.createStatusBarItem("wifc", StatusBarAlignment.Right);
  item.name = "wifc";
  item.command = SHOW_MENU;
  let state: ServerState = "starting";

  function update(): void {
    const count = countFindings();
    const icon = { starting: "$(sync~spin)", running: "$(shield)", stopped: "$(error)" }[state];
    item.text = state === "running" ? `${icon} wifc: ${count}` : `${icon} wifc`;
    item.tooltip = state === "running" ? `${count} ${count === 1 ? "finding" : "findings"} of wifc` : `wifc: ${state}`;
    item.backgroundColor = state === "stopped" ? new ThemeColor("statusBarItem.errorBackground") : undefined;
    item.accessibilityInformation = { label: item.tooltip };
  }

  context.subscriptions.push(item, languages.onDidChangeDiagnostics(update), registerMenu(context));
  return (changed) => {
    state = changed;
    update();
    item.show();
  };
}

function countFindings(): number {
  return languages.getDiagnostics().flatMap(([, found]) => found.filter(({ source }) => source === "wifc")).length;
}

function registerMenu(context: ExtensionContext): Disposable {
  return commands.registerCommand(SHOW_MENU, async () => {
    const items = listCommands(context).map(({ title, command }) => ({ label: title, command }));
    const chosen = await window.showQuickPick(items, { title: "wifc" });
    if (chosen) await commands.executeCommand(chosen.command);
  });
}
