// The extension in VS Code itself, driven in Chromium: packed and installed, and as a web extension. Needs `npm run vscode` and Chromium.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { CHROMIUM } from "../support/chromium.ts";
import { directoryWith } from "../support/command.ts";
import { FIXTURES } from "../support/fixtures.ts";
import { workflow } from "../support/language-server.ts";
import { createMemoryFiles } from "../support/memory-files.ts";
import { run } from "../support/npm.ts";
import { hasVscode, startVscode, VSCE, type VscodeServer } from "../support/vscode-server.ts";
import { addWebExtensions, filesIn, openWindow, startBrowser, type VscodeWindow } from "../support/vscode-window.ts";

const EXTENSION = fileURLToPath(new URL("../../editors/vscode/", import.meta.url));
const TSX = ["--import", "tsx"];
const WRONG = readFileSync(join(FIXTURES, "invalid/unknown-key/wrong/agent.yaml"), "utf8");
const RIGHT = readFileSync(join(FIXTURES, "invalid/unknown-key/right/agent.yaml"), "utf8");
const KEY = WRONG.split("\n").findIndex((line) => line.includes("federation_rule:")) + 1;
const BEGUN = workflow(
  "on: issues\nengine:\n  id: claude\n  auth:\n    type: github-oidc\n    provider: anthropic\n    ",
);
const IMPORTING = workflow("on: issues\nimports: [shared.md]");
const ERROR = ".squiggly-error";
const ROW = ".monaco-list-row";

const missing = [...(CHROMIUM === undefined ? ["Chromium"] : []), ...(hasVscode() ? [] : ["`npm run vscode`"])];
const skip = missing.length > 0 && `needs ${missing.join(" and ")}`;

describe("the extension in VS Code", { skip, timeout: 300_000 }, () => {
  const home = mkdtempSync(join(tmpdir(), "wifc-vscode-"));
  const vsix = join(home, "wifc.vsix");
  let server: VscodeServer;
  let browser: Awaited<ReturnType<typeof startBrowser>>;

  before(async () => {
    [server, browser] = await Promise.all([startVscode(home), startBrowser()]);
  });
  after(async () => {
    await browser.close();
    await server.stop();
    rmSync(home, { recursive: true, maxRetries: 5 });
  });

  test("is packed without a warning", () => {
    run(EXTENSION, process.execPath, ...TSX, "build.mts");
    const packing = [...TSX, "package.mts", vsix, VSCE];
    const { status, stdout, stderr } = spawnSync(process.execPath, packing, { cwd: EXTENSION, encoding: "utf8" });
    assert.equal(status, 0, stdout + stderr);
    assert.doesNotMatch(stdout + stderr, /warn/i);
  });

  test("checks files that only the editor can read, as in VS Code for the Web", async () => {
    const window = await openWindow(browser);
    const workflows = { "triage.md": IMPORTING, "shared.md": workflow("engine: { id: claude, auth: { type: x } }") };
    const files = { ".github": { workflows }, "agent.yaml": RIGHT, ".wifc.yaml": "target: awf\n" };
    await addWebExtensions(window, { wifc: filesIn(EXTENSION), files: createMemoryFiles({ web: files }) });
    await window.openFolder(server.address, "memory:/web");
    await window.openFile("agent.yaml");
    // A mistake only for the target of the configuration, which the server reads through the editor.
    await window.shown(ERROR);
    await window.openFile(".github", "workflows", "triage.md");
    await window.press("Control+Shift+M");
    await window.shown(`.markers-panel ${ROW}`, "shared.md:");
    await window.page.close();
  });

  describe("installed", () => {
    const folder = directoryWith({ "agent.yaml": WRONG, ".github/workflows/triage.md": BEGUN });
    let window: VscodeWindow;

    before(async () => {
      server.install(vsix);
      window = await openWindow(browser);
      await window.openFolder(server.address, folder);
    });

    test("underlines a mistake, and explains it where one points to it", async () => {
      await window.openFile("agent.yaml");
      await window.shown(ERROR);
      await window.goTo(KEY, 12);
      await window.press("Control+K", "Control+I");
      assert.match(await window.shown(".monaco-hover", "Unknown key"), /Did you mean `?federation_rule_id/);
      await window.draw("finding", 355);
      await window.press("Escape");
    });

    test("lists it among the problems", async () => {
      await window.press("Control+Shift+M");
      assert.match(await window.shown(`.markers-panel ${ROW}`, "Unknown key"), /wifc\s+unknown-key/);
      await window.press("Control+J");
    });

    test("fixes it", async () => {
      await window.goTo(KEY, 12);
      await window.press("Control+.");
      await window.shown(`.action-widget ${ROW}`, "federation_rule_id");
      await window.draw("quick-fix", 355);
      await window.press("Enter");
      await window.hidden(ERROR);
      await window.shown(".tab.active.dirty");
      await window.press("Control+S");
      await window.hidden(".tab.active.dirty");
      assert.equal(readFileSync(join(folder, "agent.yaml"), "utf8"), RIGHT);
    });

    test("shows what a sign-in needs, from a line above it", async () => {
      await window.click(".codelens-decoration a", "Show required environment");
      assert.match(await window.shown(".editor-instance .view-lines", "ANTHROPIC_"), /ANTHROPIC_/);
      await window.draw("environment", 310);
    });

    test("completes keys in frontmatter", async () => {
      await window.openFile(".github", "workflows", "triage.md");
      await window.goTo(8, 5);
      await window.press("Control+Space");
      await window.shown(`.suggest-widget ${ROW}`, "federation-rule-id");
      await window.draw("completion", 355);
      await window.press("Escape");
    });

    test("follows its settings", async () => {
      server.set({ "wifc.target": "awf" });
      await window.openFolder(server.address, folder);
      await window.openFile("agent.yaml");
      await window.shown(ERROR);
    });
  });
});
