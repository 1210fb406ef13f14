// The core, bundled for a browser and run without Node's globals: in a separate context of this process, and in headless Chromium if
// it is installed.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { CHROMIUM, CHROMIUM_FLAGS } from "../support/chromium.ts";
import { FIXTURES } from "../support/fixtures.ts";
import { present } from "../support/sources.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const CASE = join(FIXTURES, "valid/token-from-github-actions");
const BROKEN = "models: { claude: { auth: { type: workload_identity_federation } } }\n";
/** Runs a script and returns the value of its last expression, which is a text. */
type Run = (script: string) => string;

const BROWSERS: Readonly<Record<string, Run>> = {
  "a context without Node": (script) => String(runInContext(script, createContext({ TextEncoder, TextDecoder }))),
  ...(CHROMIUM !== undefined && { Chromium: runInChromium }),
};

for (const [name, run] of Object.entries(BROWSERS)) {
  describe(`the core in a browser: ${name}`, () => {
    let code = "";

    before(async () => {
      code = await bundle();
    });

    test("has no process, require or Buffer", () => {
      assert.equal(run("[typeof process, typeof require, typeof Buffer].join()"), "undefined,undefined,undefined");
    });

    test("checks a file", () => {
      const source = JSON.stringify({ name: "agent.yaml", text: BROKEN });
      assert.equal(run(`${code};wifc.lint(${source}).diagnostics.map(({ code }) => code).join()`), "missing-key");
    });

    test("compiles a file to the same bytes", () => {
      const source = JSON.stringify({ name: "agent.yaml", text: readFileSync(join(CASE, "agent.yaml"), "utf8") });
      const output = run(`${code};wifc.compile(${source}).output`);
      assert.equal(output, readFileSync(join(CASE, "expected.env"), "utf8"));
    });
  });
}

async function bundle(): Promise<string> {
  const result = await build({
    entryPoints: [join(ROOT, "src/index.ts")],
    absWorkingDir: ROOT,
    bundle: true,
    platform: "browser",
    format: "iife",
    globalName: "wifc",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const imported = Object.entries(result.metafile.inputs).flatMap(([file, { imports }]) =>
    imports.filter(({ external }) => external).map(({ path }) => `${file}: ${path}`),
  );
  assert.deepEqual(imported, [], "these are left to the browser to find");
  return result.outputFiles.map(({ text }) => text).join("");
}

/** The script is a separate file, so that nothing in it ends the page's script element. Its result is encoded for HTML. */
function runInChromium(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), "wifc-browser-"));
  try {
    writeFileSync(join(folder, "script.js"), `var result = eval(${JSON.stringify(script)});`);
    const answer = "document.body.textContent = `result:${encodeURIComponent(result)}:`";
    const page = join(folder, "page.html");
    writeFileSync(
      page,
      `<!doctype html><meta charset="utf-8"><body><script src="script.js"></script><script>${answer}</script>`,
    );
    const argv = [
      ...CHROMIUM_FLAGS,
      "--dump-dom",
      `--user-data-dir=${join(folder, "profile")}`,
      pathToFileURL(page).href,
    ];
    const printed = execFileSync(present(CHROMIUM), argv, {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      timeout: 60_000,
    });
    const [, result] = /result:([^:]*):/.exec(printed.slice(printed.indexOf("<body"))) ?? [];
    assert.ok(result !== undefined, `the script did not run to its end: ${printed}`);
    return decodeURIComponent(result);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
