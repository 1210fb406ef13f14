// VS Code as a server, from the folder that `npm run vscode` installs to.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { nodeVersions } from "./node-versions.ts";
import { run } from "./npm.ts";

/** Its packages are those of package.json and its lock file. */
export const VSCODE_FOLDER = fileURLToPath(new URL("../vscode/", import.meta.url));

const MODULES = join(VSCODE_FOLDER, "node_modules");
const CODE_SERVER = join(MODULES, "code-server");

/** VS Code in code-server, which has dependencies of its own. */
export const VSCODE_SERVER = join(CODE_SERVER, "lib/vscode");

/** Whether all is installed. */
export function hasVscode(): boolean {
  return existsSync(join(VSCODE_SERVER, "node_modules"));
}

/** Imports what drives a browser. */
export async function importPlaywright(): Promise<unknown> {
  return import(join(MODULES, "playwright-core/index.mjs"));
}

/** The program that packs extensions. */
export const VSCE = join(MODULES, "@vscode/vsce/vsce");

// What the test shows. Without the other extensions, a window opens in half the time.
const BUILT_IN = ["json", "markdown-basics", "theme-defaults", "theme-seti", "yaml"];

/** Nothing that asks the user, that needs the network, or that takes room from the editor. */
const SETTINGS = {
  "chat.disableAIFeatures": true,
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "editor.minimap.enabled": false,
  "explorer.compactFolders": false,
  "files.autoSave": "off",
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
};

export interface VscodeServer {
  readonly address: string;
  /** Changes settings of the user. */
  readonly set: (settings: Readonly<Record<string, unknown>>) => void;
  readonly install: (vsix: string) => void;
  /** Ends it and all that it started. */
  readonly stop: () => Promise<void>;
}

/** Starts it with an empty profile in a folder. */
export async function startVscode(home: string): Promise<VscodeServer> {
  const user = join(home, "data/User");
  const builtIn = join(home, "built-in");
  for (const folder of [user, builtIn]) mkdirSync(folder, { recursive: true });
  for (const name of BUILT_IN) symlinkSync(join(VSCODE_SERVER, "extensions", name), join(builtIn, name));
  writeFileSync(join(home, "config.yaml"), "auth: none\n");
  const set: VscodeServer["set"] = (settings) =>
    writeFileSync(join(user, "settings.json"), JSON.stringify({ ...SETTINGS, ...settings }));
  set({});

  const folders = ["--config", "config.yaml", "--user-data-dir", "data", "--extensions-dir", "extensions"];
  const command = [join(CODE_SERVER, "out/node/entry.js"), ...folders];
  const node = findNode();
  const listening = ["--bind-addr", "127.0.0.1:0", "--vscode-option", `builtin-extensions-dir=${builtIn}`];
  const server = spawn(node, [...command, ...listening, "--disable-telemetry", "--disable-update-check"], {
    cwd: home,
    // A group of its own, so that all that it starts can be ended.
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exited = once(server, "exit");
  const stop = async () => {
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid, "SIGKILL");
    await exited;
  };
  const address = await new Promise<string>((found, fail) => {
    let printed = "";
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const [, url] = /listening on (http:\S+?)\/?\s/.exec(printed) ?? [];
      if (url !== undefined) found(url);
    };
    server.stdout.on("data", read);
    server.stderr.on("data", read);
    exited.then(() => fail(new Error(`VS Code does not start: ${printed}`)), fail);
  });
  return { address, set, install: (vsix) => void run(home, node, ...command, "--install-extension", vsix), stop };
}

/** The line of Node that code-server needs: its native modules are of no other. */
function findNode(): string {
  const found = nodeVersions().find(({ version }) => version.startsWith("24."));
  assert.ok(found, "code-server needs Node 24");
  return found.path;
}
