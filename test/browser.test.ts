// The core in a browser: bundled for one, and run where there is nothing of Node.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { FIXTURES } from "./support/fixtures.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const CASE = join(FIXTURES, "valid/token-from-github-actions");
const BROKEN = "models: { claude: { auth: { type: workload_identity_federation } } }\n";

describe("the core in a browser", () => {
  let code = "";

  before(async () => {
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
    code = result.outputFiles.map(({ text }) => text).join("");
  });

  test("checks a file without process, require or Buffer", () => {
    const context = createContext({ text: BROKEN });
    const global = (name: string): unknown => runInContext(`typeof ${name}`, context);
    assert.deepEqual(["process", "require", "Buffer"].map(global), ["undefined", "undefined", "undefined"]);
    runInContext(code, context);
    const found: unknown = runInContext(
      "wifc.lint({ name: 'agent.yaml', text }).diagnostics.map(({ code }) => code).join()",
      context,
    );
    assert.equal(found, "missing-key");
  });

  test("compiles a file to the same bytes", () => {
    const context = createContext({ text: readFileSync(join(CASE, "agent.yaml"), "utf8") });
    runInContext(code, context);
    assert.equal(
      runInContext("wifc.compile({ name: 'agent.yaml', text }).output", context),
      readFileSync(join(CASE, "expected.env"), "utf8"),
    );
  });
});
