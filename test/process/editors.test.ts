// The settings in docs/editors.md start the server. Neovim itself is used if it is installed; for other editors, a client starts the
// configured command, opens a file and waits for its diagnostics.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { test } from "node:test";
import { DidOpenTextDocumentNotification, ExecuteCommandRequest, ShowMessageNotification } from "vscode-languageserver";
import { readSettings } from "../../src/language-server/settings.ts";
import { documentationUrl } from "../../src/diagnostics/documentation-url.ts";
import { directoryWith, SHELL_COMMAND } from "../support/command.ts";
import { startServer, uriOf } from "../support/language-client.ts";
import { WORKFLOW, workflow } from "../support/language-server.ts";
import { present } from "../support/sources.ts";

const PAGE = readFileSync(new URL("../../docs/editors.md", import.meta.url), "utf8");
const TEXT = workflow("on: issues\nengine:\n  id: claude\n  auth:\n    tipe: github-oidc");

/** The code block after this comment on the page. */
function blockOf(name: string): string {
  return present(new RegExp(`<!-- ${name.replace(".", "\\.")} -->\\n+\`\`\`\\w+\\n([^]*?)\`\`\``).exec(PAGE)?.[1]);
}

/** Makes a directory with a workflow, and a program `wifc` for the PATH. */
function prepare() {
  const directory = directoryWith({
    [WORKFLOW]: TEXT,
    "bin/wifc": `#!/bin/sh\nexec ${SHELL_COMMAND} "$@"\n`,
  });
  chmodSync(join(directory, "bin/wifc"), 0o755);
  const path = `${join(directory, "bin")}${delimiter}${process.env["PATH"] ?? ""}`;
  return { directory, path };
}

/** The version of Neovim, if it is installed. */
function neovimVersion(): number | undefined {
  const { stdout } = spawnSync("nvim", ["--version"], { encoding: "utf8" });
  const minor = /^NVIM v0\.(\d+)/.exec(String(stdout))?.[1];
  return minor === undefined ? undefined : Number(minor);
}

// Writes the diagnostics of the file, and quits.
const REPORT = `
vim.wait(30000, function() return #vim.diagnostic.get(0) > 0 end, 20)
local found = vim.tbl_map(function(each) return { each.lnum, each.col, each.code or each.user_data.lsp.code } end, vim.diagnostic.get(0))
vim.fn.writefile({ vim.fn.json_encode(found) }, "found.json")
vim.cmd("qall!")
`;

test("Neovim shows the diagnostics of a workflow, with the settings on the page", () => {
  const version = neovimVersion();
  const settings = blockOf(version === undefined || version >= 11 ? "neovim: 0.11" : "neovim: 0.7");
  assert.match(settings, /\{ "markdown", "yaml", "json" \}/);
  if (version === undefined) return;
  const { directory, path } = prepare();
  writeFileSync(join(directory, "init.lua"), settings);
  writeFileSync(join(directory, "report.lua"), REPORT);
  const args = ["--headless", "-i", "NONE", "-u", "init.lua", WORKFLOW, "-c", "luafile report.lua"];
  const env = { PATH: path, HOME: directory };
  const { stderr } = spawnSync("nvim", args, { cwd: directory, env, encoding: "utf8", timeout: 60_000 });
  const found: unknown = JSON.parse(readFileSync(join(directory, "found.json"), "utf8"));
  assert.ok(Array.isArray(found), stderr);
  assert.ok(JSON.stringify(found).includes('[5, 4, "unknown-key"]'.replaceAll(" ", "")), JSON.stringify(found));
});

const COMMANDS = {
  "neovim: 0.11": /cmd = \{ ("[^}]*") \}/,
  "neovim: 0.7": /cmd = \{ ("[^}]*") \}/,
  helix: /command = ("[^\n]*")\nargs = \[([^\]]*)\]/,
  zed: /"path": ("[^"]*"), "arguments": \[([^\]]*)\]/,
  emacs: /\. \(("wifc" [^)]*)\)/,
};

test(
  "every editor's settings start the server in the same way, and that way it serves",
  { timeout: 60_000 },
  async () => {
    const commands = Object.entries(COMMANDS).map(([name, pattern]) => {
      const words = present(pattern.exec(blockOf(name)) ?? undefined)
        .slice(1)
        .join(" ");
      return [...words.matchAll(/"([^"]*)"/g)].map(([, word = ""]) => word);
    });
    for (const command of commands) assert.deepEqual(command, ["wifc", "language-server"]);

    const { directory } = prepare();
    const client = await startServer(directory, {}, [join(directory, "bin/wifc"), ["language-server"]]);
    const uri = uriOf(directory, WORKFLOW);
    const textDocument = { uri, languageId: "markdown", version: 1, text: TEXT };
    await client.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    const { diagnostics } = await client.nextDiagnostics(uri);
    assert.deepEqual(
      diagnostics.filter(({ code }) => code === "unknown-key").map(({ range }) => range.start),
      [{ line: 5, character: 4 }],
    );
    for (const { code, codeDescription } of diagnostics)
      assert.equal(
        codeDescription?.href,
        documentationUrl(`docs/rules.md#${code}`),
        "no link to a place that does not exist",
      );
    const { connection } = client;
    const message = new Promise((resolve) => connection.onNotification(ShowMessageNotification.type, resolve));
    const command = "wifc.showRequiredEnvironment";
    const shown: unknown = await connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: [uri] });
    assert.deepEqual(await message, { type: 3, message: shown }, "without virtual documents, a result is a message");
    await client.stop();
  },
);

test("the settings on the page are valid", () => {
  const written: unknown = JSON.parse(blockOf("settings"));
  assert.deepEqual(readSettings(written), written);
});
