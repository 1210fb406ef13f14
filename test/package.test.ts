// What people install: the files in the package, the command and the library out of it, its types, and the core in a browser.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { FIXTURES } from "./support/fixtures.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const TYPESCRIPT = join(ROOT, "node_modules/typescript/bin/tsc");
const CASE = join(FIXTURES, "valid/token-from-github-actions");
const BROKEN = "models: { claude: { auth: { type: workload_identity_federation } } }\n";

// `npm test` tells its children about itself; another npm is to hear only where packages come from.
const ENVIRONMENT = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) =>
      !/^npm_/i.test(name) || /^npm_config_(registry|cache|userconfig|globalconfig|\w*proxy|cafile)$/i.test(name),
  ),
);

/** Runs a program and gives what it printed. Throws with everything it said if it failed. */
function run(folder: string, program: string, ...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: folder,
    encoding: "utf8",
    env: ENVIRONMENT,
    shell: process.platform === "win32" && program.startsWith("np"),
    timeout: 50_000,
  });
  assert.equal(status, 0, `${program} ${args.join(" ")}\n${stdout}\n${stderr}\n${error?.message ?? ""}`);
  return stdout;
}

interface Packed {
  readonly filename: string;
  readonly version: string;
  readonly files: readonly { readonly path: string }[];
}

function listFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((file) =>
    file.replaceAll("\\", "/"),
  );
}

describe("the package", () => {
  const folder = mkdtempSync(join(tmpdir(), "wifc-package-"));
  const project = join(folder, "project");
  let packed: Packed = { filename: "", version: "", files: [] };

  before(() => {
    assert.ok(existsSync(join(ROOT, "dist/index.js")), "there is no dist: run `npm run build` first");
    const printed: Packed[] = JSON.parse(
      run(ROOT, "npm", "pack", "--json", "--ignore-scripts", "--silent", "--pack-destination", folder),
    );
    const [only] = printed;
    assert.ok(only && printed.length === 1);
    packed = only;

    mkdirSync(project);
    writeFileSync(join(project, "package.json"), '{ "name": "consumer", "private": true, "type": "module" }\n');
    const tarball = join(folder, packed.filename);
    run(project, "npm", "install", "--no-audit", "--no-fund", "--prefer-offline", "--ignore-scripts", tarball);
    cpSync(join(CASE, "agent.yaml"), join(project, "agent.yaml"));
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  test("holds what src is compiled to, the schemas, the problem matcher, and the texts about it", () => {
    const compiled = listFiles("src")
      .filter((file) => file.endsWith(".ts") && !file.startsWith("dev/"))
      .flatMap((file) => [".js", ".d.ts"].map((extension) => `dist/${file.replace(/\.ts$/, extension)}`));
    const schemas = listFiles("schema").map((file) => `schema/${file}`);
    const texts = [
      ".github/problem-matchers/wifc.json",
      "docs/editors.md",
      "docs/rules.md",
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "package.json",
    ];
    const wanted = new Set([...compiled, ...schemas, ...texts]);
    const found = new Set(packed.files.map(({ path }) => path));
    // A file that src no longer has stays in dist: delete dist and run `npm run build`.
    assert.deepEqual(
      {
        missing: [...wanted].filter((path) => !found.has(path)),
        unwanted: [...found].filter((path) => !wanted.has(path)),
      },
      { missing: [], unwanted: [] },
    );
  });

  test("brings a command that knows its version", () => {
    assert.equal(run(project, "npx", "--no-install", "wifc", "--version"), `${packed.version}\n`);
  });

  test("brings a command that compiles", () => {
    const output = run(project, "npx", "--no-install", "wifc", "compile", "agent.yaml");
    assert.equal(output, readFileSync(join(CASE, "expected.env"), "utf8"));
  });

  test("brings a library", () => {
    writeFileSync(
      join(project, "library.mjs"),
      `import { compile, lint, SCHEMAS } from "wifc";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
const schema = readFileSync(fileURLToPath(import.meta.resolve("wifc/schema/agent.schema.json")), "utf8");
const source = { name: "agent.yaml", text: readFileSync("agent.yaml", "utf8") };
console.log(JSON.stringify({
  good: lint(source).diagnostics,
  bad: lint({ name: "agent.yaml", text: ${JSON.stringify(BROKEN)} }).diagnostics.map(({ code }) => code),
  output: compile(source).output,
  titles: [SCHEMAS.agent.title, JSON.parse(schema).title],
}));
`,
    );
    const title = "docker-agent agent file";
    assert.deepEqual(JSON.parse(run(project, process.execPath, "library.mjs")), {
      good: [],
      bad: ["missing-key"],
      output: readFileSync(join(CASE, "expected.env"), "utf8"),
      titles: [title, title],
    });
  });

  for (const [moduleResolution, module] of [
    ["node16", "node16"],
    ["nodenext", "nodenext"],
    ["bundler", "esnext"],
  ] as const) {
    test(`brings types that a strict project reads with moduleResolution ${moduleResolution}`, () => {
      writeFileSync(
        join(project, "consumer.ts"),
        `import { compile, lint, requiredEnv, type AgentAuth, type Code, type CompileOptions, type Diagnostic, type Source } from "wifc";
const source: Source = { name: "agent.yaml", text: "" };
const options: CompileOptions = { target: "awf", format: "json" };
const found: readonly Diagnostic[] = lint(source).diagnostics;
export const codes: Code[] = found.map(({ code }) => code);
export const output: string | undefined = compile(source, options).output;
export const names: string[] = requiredEnv(source).reports.flatMap(({ required }) => required.map(({ name }) => name));
export const block: AgentAuth = {
  type: "workload_identity_federation",
  workload_identity_federation: { federation_rule_id: "fdrl_1", organization_id: "", identity_token: { env: "TOKEN" } },
};
// @ts-expect-error: no such target
compile(source, { target: "nowhere" });
// @ts-expect-error: two sources at once
block.workload_identity_federation.identity_token = { env: "TOKEN", url: 1 };
`,
      );
      const options = { moduleResolution, module, target: "es2023", strict: true, noEmit: true, types: [] };
      const configuration = {
        compilerOptions: { ...options, exactOptionalPropertyTypes: true },
        files: ["consumer.ts"],
      };
      writeFileSync(join(project, "tsconfig.json"), JSON.stringify(configuration));
      run(project, process.execPath, TYPESCRIPT, "-p", "tsconfig.json");
    });
  }
});

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
