// The VS Code extension: its manifest, its bundles, and the server in them.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire, Module } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { DidOpenTextDocumentNotification } from "vscode-languageserver";
import type { TextDocumentFilter } from "vscode-languageclient/node";
import { DOCUMENTS } from "../../editors/vscode/src/documents.mts";
import { COMMANDS } from "../../src/language-server/commands.ts";
import { readSettings } from "../../src/language-server/settings.ts";
import { TARGET_NAMES } from "../../src/targets/capability.ts";
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
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly menus: { readonly commandPalette: readonly { readonly when: string }[] };
    readonly configuration: {
      readonly properties: Readonly<
        Record<
          string,
          { readonly enum?: readonly string[]; readonly additionalProperties?: { readonly enum: readonly string[] } }
        >
      >;
    };
  };
}

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
    assert.deepEqual(manifest.files, ["dist", "LICENSE", "README.md"]);
    for (const file of ["LICENSE", "README.md"]) assert.ok(existsSync(join(FOLDER, file)), file);
    assert.equal(manifest.main, "./dist/extension.js");
    for (const file of ["extension.js", "server.js", "docs/rules.md"]) assert.ok(existsSync(join(built, file)), file);
  });

  test("is activated for the languages of the documents that it sends, and shows its commands there", () => {
    const languages = [...new Set(DOCUMENTS.map(({ language }) => language))];
    assert.deepEqual(languages, ["markdown", "yaml", "github-actions-workflow", "json"]);
    assert.deepEqual(
      manifest.activationEvents,
      languages.map((language) => `onLanguage:${language}`),
    );
    const shown = manifest.contributes.menus.commandPalette.map(({ when }) => when);
    assert.deepEqual(
      shown,
      Object.keys(COMMANDS).map(() => `editorLangId =~ /^(${languages.join("|")})$/`),
    );
  });

  test("sends files of all dialects, as VS Code names their languages", () => {
    const sent = (name: string, language: string) =>
      DOCUMENTS.some((each) => each.language === language && (each.scheme ?? "file") === "file" && matches(each, name));
    assert.deepEqual(
      Object.keys(SIX).filter((name) => !sent(name, languageOf(name))),
      [],
    );
    assert.ok(sent(".github/workflows/review.yml", "github-actions-workflow"));
    assert.ok(!sent("README.md", "markdown"));
  });

  test("contributes the commands and the settings of the server", () => {
    const { commands, configuration } = manifest.contributes;
    assert.deepEqual(
      commands.map(({ command }) => command),
      Object.keys(COMMANDS),
    );
    const { properties } = configuration;
    assert.deepEqual(properties["wifc.target"]?.enum, TARGET_NAMES);
    for (const severity of present(properties["wifc.rules"]?.additionalProperties).enum) {
      const settings = { rules: { "unknown-key": severity } };
      assert.deepEqual(readSettings(settings), settings);
    }
  });

  test("needs only VS Code to load", () => {
    const code = readFileSync(join(built, "extension.js"), "utf8");
    const require = createRequire(import.meta.url);
    const required: string[] = [];
    const load = (name: string): unknown => {
      required.push(name);
      return name === "vscode" ? createVscode() : require(name);
    };
    const module: { exports: { activate?: unknown; deactivate?: unknown } } = { exports: {} };
    // As in VS Code: CommonJS, with a `require` that provides `vscode`.
    new Function("module", "exports", "require", "__dirname", "__filename", code)(
      module,
      module.exports,
      load,
      built,
      "",
    );
    assert.equal(typeof module.exports.activate, "function");
    assert.equal(typeof module.exports.deactivate, "function");
    const others = required.filter(
      (name) => name !== "vscode" && !Module.builtinModules.includes(name.replace("node:", "")),
    );
    assert.deepEqual(others, []);
  });

  test("contains a working server", async () => {
    const directory = directoryWith({});
    const client = await startServer(directory, {}, [process.execPath, [join(built, "server.js"), "--stdio"]]);
    const uri = uriOf(directory, WORKFLOW);
    const text = workflow("on: issues\nengine:\n  id: claude\n  auth:\n    tipe: github-oidc");
    const textDocument = { uri, languageId: "markdown", version: 1, text };
    await client.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    const { diagnostics } = await client.nextDiagnostics(uri);
    const found = present(diagnostics.find(({ code }) => code === "unknown-key"));
    assert.ok(existsSync(fileURLToPath(present(found.codeDescription).href)), "its page is packed");
    assert.deepEqual(await openAll(client, directory, SIX), EIGHTEEN);
    assert.deepEqual(await client.stop(), { code: 0, stderr: "" });
  });
});

/** Whether a file of the workspace matches the pattern of a filter, if it has one. */
function matches({ pattern }: TextDocumentFilter, name: string): boolean {
  if (pattern === undefined) return true;
  assert.equal(pattern, "**/.github/**/*.md");
  return /(^|\/)\.github\/.*\.md$/.test(name);
}

/** A `vscode` module in which everything is a class, which is enough to load the extension. */
function createVscode(): unknown {
  return new Proxy(function Stub() {}, {
    get: (target, name) => (name === "prototype" ? target.prototype : createVscode()),
  });
}
