// The VS Code extension: its manifest, its bundles, and the server in them.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createRequire, Module } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { DidOpenTextDocumentNotification } from "vscode-languageserver";
import { selectDocuments, type DocumentFilter } from "../../editors/vscode/src/selector.mts";
import { CODES } from "../../src/diagnostics/catalogue.ts";
import { CONFIG_FILES } from "../../src/dialects/config/recognize.ts";
import { SCHEMAS } from "../../src/generated/schemas.ts";
import { ACTION_COMMANDS } from "../../src/language-server/action-commands.ts";
import { SERVER_CAPABILITIES } from "../../src/language-server/capabilities.ts";
import { COMMANDS } from "../../src/language-server/commands.ts";
import { readSettings } from "../../src/language-server/settings.ts";
import type { Schema } from "../../src/validate/schema.ts";
import { directoryWith } from "../support/command.ts";
import { languageOf, openAll, startServer, uriOf } from "../support/language-client.ts";
import { WORKFLOW, workflow } from "../support/language-server.ts";
import { EIGHTEEN, SIX } from "../support/six-dialects.ts";
import { present } from "../support/sources.ts";

interface Manifest {
  readonly version: string;
  readonly main: string;
  readonly files: readonly string[];
  readonly activationEvents: readonly string[];
  readonly capabilities: Readonly<
    Record<"untrustedWorkspaces" | "virtualWorkspaces", { readonly supported: boolean | "limited" }>
  >;
  readonly contributes: {
    readonly yamlValidation: readonly [{ readonly fileMatch: string; readonly url: string }];
    readonly commands: readonly { readonly command: string; readonly category: string; readonly title: string }[];
    readonly menus: { readonly commandPalette: readonly { readonly command: string; readonly when: string }[] };
    readonly walkthroughs: readonly {
      readonly steps: readonly { readonly media: { readonly image?: string; readonly svg?: string } }[];
    }[];
    readonly configuration: {
      readonly properties: Readonly<
        Record<
          string,
          {
            readonly enum?: readonly string[];
            readonly properties?: Readonly<Record<string, { readonly enum?: readonly string[] }>>;
          }
        >
      >;
    };
  };
}

/** The commands of the extension that need no server. */
const OWN_COMMANDS = ["wifc.fixAll", "wifc.restartServer", "wifc.showOutput", "wifc.showMenu"];

const VIRTUAL_DOCUMENTS = { workspace: { textDocumentContent: {} }, window: { showDocument: { support: true } } };

const DOCUMENTS = selectDocuments(["file", "untitled"]);
const FOLDER = fileURLToPath(new URL("../../editors/vscode/", import.meta.url));

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

describe("the VS Code extension", { timeout: 120_000 }, () => {
  const manifest = readManifest(FOLDER);
  const built = mkdtempSync(join(tmpdir(), "wifc-extension-"));

  before(() => {
    const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", join(FOLDER, "build.mts"), built], {
      encoding: "utf8",
    });
    assert.equal(status, 0, stderr);
  });
  after(() => rmSync(built, { recursive: true }));

  test("has the version of the package, and contains its bundles and its documentation", () => {
    assert.equal(manifest.version, readManifest(join(FOLDER, "../..")).version);
    assert.deepEqual(manifest.files, ["dist", "images", "LICENSE", "README.md"]);
    for (const file of manifest.files.slice(1)) assert.ok(existsSync(join(FOLDER, file)), file);
    assert.equal(manifest.main, "./dist/node.js");
    for (const file of ["node.js", "node-server.js", "web.js", "web-server.js"])
      assert.ok(existsSync(join(built, file)), file);
  });

  test("is activated for the languages of the documents that it sends, and shows its commands there", () => {
    const languages = [...new Set(DOCUMENTS.map(({ language }) => language))];
    assert.deepEqual(languages, ["markdown", "chatagent", "yaml", "github-actions-workflow", "json"]);
    assert.deepEqual(
      manifest.activationEvents,
      languages.map((language) => `onLanguage:${language}`),
    );
    const when = `wifc.isRunning && editorLangId =~ /^(${languages.join("|")})$/`;
    const shown = Object.fromEntries(
      manifest.contributes.menus.commandPalette.map(({ command, when: condition }) => [command, condition]),
    );
    assert.deepEqual(shown, {
      ...Object.fromEntries([...Object.keys(COMMANDS), "wifc.fixAll"].map((command) => [command, when])),
      "wifc.lintWorkspace": "workspaceFolderCount > 0",
    });
  });

  test("sends files of all dialects, as VS Code names their languages", () => {
    const sent = (name: string, language: string) =>
      DOCUMENTS.some((each) => each.language === language && (each.scheme ?? "file") === "file" && matches(each, name));
    assert.deepEqual(
      Object.keys(SIX).filter((name) => !sent(name, languageOf(name))),
      [],
    );
    assert.ok(sent(".github/workflows/review.yml", "github-actions-workflow"));
    assert.ok(sent(".github/agents/triage.agent.md", "chatagent"));
    assert.ok(!sent("README.md", "markdown"));
    const pages = selectDocuments(["memory"], "file").filter(({ language }) => language === "markdown");
    assert.deepEqual(
      pages.map(({ scheme }) => scheme),
      ["file"],
      "a process cannot read imports elsewhere",
    );
  });

  test("contributes the commands and the settings of the server", () => {
    const { commands, configuration } = manifest.contributes;
    const names = commands.map(({ command }) => command);
    const served = SERVER_CAPABILITIES.executeCommandProvider?.commands ?? [];
    // Those of quick fixes are not for people.
    assert.deepEqual(names, [...served.filter((name) => !ACTION_COMMANDS.includes(name)), ...OWN_COMMANDS]);
    const { properties } = configuration;
    assert.deepEqual(
      Object.keys(properties).map((name) => name.replace("wifc.", "")),
      ["target", "rules", "token", "lintWorkspace"],
    );
    const rules = present(properties["wifc.rules"]?.properties);
    assert.deepEqual(Object.keys(rules), CODES);
    assert.deepEqual(rules["yaml-syntax"]?.enum, ["error"]);
    assert.deepEqual(rules["single-use-token"]?.enum, ["off", "note", "warning", "error"]);
    for (const severity of rules["single-use-token"].enum) {
      const settings = { rules: { "single-use-token": severity } };
      assert.deepEqual(readSettings(settings), settings);
    }
  });

  test("has a page that names its commands and settings, and pictures that it contains", () => {
    const page = readFileSync(join(FOLDER, "README.md"), "utf8");
    const { commands, configuration, walkthroughs } = manifest.contributes;
    for (const { category, title } of commands) assert.ok(page.includes(`**${category}: ${title}**`), title);
    for (const name of Object.keys(configuration.properties)) assert.ok(page.includes(`| \`${name}\` |`), name);
    const onPage = [...page.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, file = ""]) => file);
    const inSteps = walkthroughs.flatMap(({ steps }) =>
      steps.flatMap(({ media: { image, svg } }) => image ?? svg ?? []),
    );
    for (const file of [...onPage, ...inSteps]) {
      assert.ok(manifest.files.includes("images") && file.startsWith("images/"), file);
      assert.ok(statSync(join(FOLDER, file)).size <= 150_000, file);
    }
  });

  test("contributes a schema of configurations that completes keys and codes, and rejects nothing", () => {
    const [{ fileMatch, url }] = manifest.contributes.yamlValidation;
    assert.equal(fileMatch, CONFIG_FILES[0]);
    const schema: Schema & { readonly definitions: Readonly<Record<string, Schema>> } = JSON.parse(
      readFileSync(join(built, url.replace("./dist/", "")), "utf8"),
    );
    assert.deepEqual(Object.keys(schema.properties ?? {}), Object.keys(SCHEMAS.config.properties));
    assert.deepEqual(Object.keys(schema.definitions["severities"]?.properties ?? {}), CODES);
    const isValid = new Ajv({ strict: false, logger: false }).compile(schema);
    const wrong = {
      rules: { "no-such-code": 1 },
      target: "nowhere",
      ignore: "a",
      policies: { locked: 1 },
      overrides: [{}],
    };
    for (const value of [wrong, ...Object.keys(schema.properties ?? {}).map((key) => ({ [key]: 1 })), [], 1])
      assert.ok(isValid(value), JSON.stringify(value));
  });

  test("runs in workspaces that are not trusted, and with less in virtual ones", () => {
    const { untrustedWorkspaces, virtualWorkspaces } = manifest.capabilities;
    assert.deepEqual([untrustedWorkspaces.supported, virtualWorkspaces.supported], [true, "limited"]);
  });

  test("needs only VS Code to load", () => {
    const code = readFileSync(join(built, "node.js"), "utf8");
    const required = [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name = ""]) => name);
    assert.ok(required.includes("vscode"));
    const others = required.filter(
      (name) => name !== "vscode" && !Module.builtinModules.includes(name.replace("node:", "")),
    );
    assert.deepEqual(others, []);
    for (const bundle of ["web.js", "web-server.js"]) {
      const inBrowser = readFileSync(join(built, bundle), "utf8").matchAll(/\brequire\("([^"]+)"\)/g);
      assert.ok(
        [...inBrowser].every(([, name]) => name === "vscode"),
        bundle,
      );
    }
  });

  describe("starts the server", () => {
    const markdown = { languageId: "markdown", text: "# Notes\n", path: "/w/.github/workflows/triage.md" };
    for (const [what, documents, starts] of [
      ["for no document", [], false],
      ["for a workflow", [markdown], true],
      ["for an agent file", [{ languageId: "yaml", text: "models: { m: { auth: {} } }", path: "/w/agent.yaml" }], true],
      ["for a configuration", [{ languageId: "json", text: "{}", path: "/w/.wifc.json" }], true],
      ["not for other YAML", [{ languageId: "yaml", text: "services: {}\n", path: "/w/compose.yaml" }], false],
      ["not for other JSON", [{ languageId: "json", text: '{ "a": 1 }', path: "/w/package.json" }], false],
      ["not for other languages", [{ languageId: "python", text: "auth: 1", path: "/w/a.py" }], false],
    ] as const) {
      test(what, () => {
        assert.equal(activate(documents).states.length > 0, starts, "already open");
        const { states, opened } = activate([]);
        for (const document of documents) opened(document);
        assert.equal(states.length > 0, starts, "opened later");
      });
    }

    test("for a command of the server, but not before", () => {
      const { states, commands } = activate([]);
      assert.deepEqual(
        Object.keys(commands).toSorted(),
        manifest.contributes.commands.map(({ command }) => command).toSorted(),
      );
      assert.deepEqual(states, []);
      void Promise.resolve(commands["wifc.lintWorkspace"]?.()).catch(() => undefined);
      assert.deepEqual(states, ["$(sync~spin) wifc"]);
    });
  });

  /** Activates the extension in an imitation of VS Code in which these documents are open. Returns what it shows in the status bar. */
  function activate(documents: readonly Opened[]) {
    const states: string[] = [];
    const commands: Record<string, () => unknown> = {};
    const listeners: ((document: unknown) => void)[] = [];
    const vscode = createVscode({
      workspace: {
        textDocuments: documents.map(createDocument),
        getConfiguration: () => new Map(),
        onDidOpenTextDocument: (listener: (document: unknown) => void) => listeners.push(listener),
        onDidChangeTextDocument: () => undefined,
      },
      window: {
        createStatusBarItem: () => ({
          set text(text: string) {
            states.push(text);
          },
          show: () => undefined,
        }),
      },
      languages: {
        getDiagnostics: () => [],
        onDidChangeDiagnostics: () => undefined,
        match: (filters: readonly DocumentFilter[], { languageId }: Opened) =>
          filters.filter(({ language }) => language === languageId).length,
      },
      commands: {
        registerCommand: (name: string, run: () => unknown) => {
          commands[name] = run;
        },
      },
    });
    const require = createRequire(import.meta.url);
    const load = (name: string): unknown => (name === "vscode" ? vscode : require(name));
    const module: { exports: { activate?: (context: unknown) => void; deactivate?: unknown } } = { exports: {} };
    // As in VS Code: CommonJS, with a `require` that provides `vscode`.
    const code = readFileSync(join(built, "node.js"), "utf8");
    new Function("module", "exports", "require", "__dirname", "__filename", code)(
      module,
      module.exports,
      load,
      built,
      "",
    );
    assert.equal(typeof module.exports.deactivate, "function");
    // That it begins to start is enough; this makes it fail.
    const context = { subscriptions: [], extension: { packageJSON: manifest } };
    present(module.exports.activate)(context);
    return { states, commands, opened: (document: Opened) => listeners[0]?.(createDocument(document)) };
  }

  test("contains a working server", async () => {
    const directory = directoryWith({});
    const client = await startServer(directory, VIRTUAL_DOCUMENTS, [
      process.execPath,
      [join(built, "node-server.js"), "--stdio"],
    ]);
    const uri = uriOf(directory, WORKFLOW);
    const text = workflow("on: issues\nengine:\n  id: claude\n  auth:\n    tipe: github-oidc");
    const textDocument = { uri, languageId: "markdown", version: 1, text };
    await client.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    const { diagnostics } = await client.nextDiagnostics(uri);
    const found = present(diagnostics.find(({ code }) => code === "unknown-key"));
    assert.equal(found.codeDescription?.href, "wifc:/unknown-key.md");
    assert.deepEqual(await openAll(client, directory, SIX), EIGHTEEN);
    assert.deepEqual(await client.stop(), { code: 0, stderr: "" });
  });
});

/** Whether a file of the workspace matches the pattern of a filter, if it has one. */
function matches({ pattern }: DocumentFilter, name: string): boolean {
  if (pattern === undefined) return true;
  assert.equal(pattern, "**/.github/**/*.md");
  return /(^|\/)\.github\/.*\.md$/.test(name);
}

interface Opened {
  readonly languageId: string;
  readonly text: string;
  readonly path: string;
}

function createDocument({ languageId, text, path }: Opened) {
  return { languageId, uri: { path }, getText: () => text };
}

/** A `vscode` module with these members. Everything else is a class, which is enough to load the extension. */
function createVscode(members: Readonly<Record<string, unknown>> = {}): unknown {
  return new Proxy(function Stub() {}, {
    get: (target, name) => (name === "prototype" ? target.prototype : (members[String(name)] ?? createVscode())),
    apply: () => createVscode(),
  });
}
