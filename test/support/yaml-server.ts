// Runs the real YAML language server over standard streams, as an editor does.
import { spawn } from "node:child_process";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node.js";

const SERVER = fileURLToPath(
  new URL("../../node_modules/yaml-language-server/bin/yaml-language-server", import.meta.url),
);

/** A diagnostic of the server. Lines and characters count from 0. */
export interface Finding {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

/** A completion item. */
export interface Proposal {
  readonly label: string;
  /** The protocol's number of the kind. */
  readonly kind: number;
  readonly documentation?: unknown;
}

export interface YamlServer {
  /** The diagnostics of a text, in a file with this extension. */
  diagnose(file: string, text: string): Promise<readonly Finding[]>;
  /** The completion items at the `|` of a text. */
  complete(file: string, text: string): Promise<readonly Proposal[]>;
  /** The hover text at the `|` of a text. */
  hover(file: string, text: string): Promise<string>;
  stop(): void;
}

/** Starts a server in a directory. `schemas` maps schema files to globs, like the setting `yaml.schemas`. */
export async function startYamlServer(
  directory: string,
  schemas: Readonly<Record<string, string>>,
): Promise<YamlServer> {
  const child = spawn(process.execPath, [SERVER, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const yaml = { validate: true, hover: true, completion: true, schemaStore: { enable: false }, schemas };
  const settings = new Map<string, object>([["yaml", yaml]]);
  connection.onRequest("workspace/configuration", ({ items }: { items: readonly { section: string }[] }) =>
    items.map(({ section }) => settings.get(section) ?? null),
  );
  connection.onRequest("client/registerCapability", () => null);
  const waiting = new Map<string, (found: readonly Finding[]) => void>();
  connection.onNotification(
    "textDocument/publishDiagnostics",
    ({ uri, diagnostics }: { uri: string; diagnostics: readonly Finding[] }) => waiting.get(uri)?.(diagnostics),
  );
  connection.listen();

  await connection.sendRequest("initialize", {
    processId: null,
    rootUri: pathToFileURL(directory).href,
    workspaceFolders: [{ uri: pathToFileURL(directory).href, name: "workspace" }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: {
        hover: { contentFormat: ["markdown"] },
        completion: { completionItem: { snippetSupport: true, documentationFormat: ["markdown"] } },
      },
    },
  });
  await connection.sendNotification("initialized", {});
  await connection.sendNotification("workspace/didChangeConfiguration", { settings: { yaml } });

  let count = 0;
  /** Uses a new file for each text, because the server caches its results by file and version. */
  function open(file: string, text: string): { readonly uri: string; readonly found: Promise<readonly Finding[]> } {
    count += 1;
    const uri = pathToFileURL(join(directory, dirname(file), `${count}.${basename(file)}`)).href;
    const found = new Promise<readonly Finding[]>((resolve) => waiting.set(uri, resolve));
    const textDocument = { uri, languageId: "yaml", version: 1, text };
    void connection.sendNotification("textDocument/didOpen", { textDocument });
    return { uri, found };
  }

  function ask<Answer>(method: string, file: string, marked: string): Promise<Answer> {
    const lines = marked.slice(0, marked.indexOf("|")).split("\n");
    return connection.sendRequest(`textDocument/${method}`, {
      textDocument: { uri: open(file, marked.replace("|", "")).uri },
      position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 },
    });
  }

  // The settings are active once a first file has been checked.
  await open("yaml", "").found;
  return {
    diagnose: (file, text) => open(file, text).found,
    async complete(file, text) {
      return (await ask<{ items: readonly Proposal[] }>("completion", file, text)).items;
    },
    async hover(file, text) {
      return (await ask<{ contents: { value: string } } | null>("hover", file, text))?.contents.value ?? "";
    },
    stop() {
      connection.dispose();
      child.kill();
    },
  };
}
