// The installed package: its files, its command, its library and its types. Needs `npm run build`.
import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { bundleCommandLine } from "../../src/dev/bundle.ts";
import { FIXTURES } from "../support/fixtures.ts";
import { npm, run } from "../support/npm.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const TYPESCRIPT = join(ROOT, "node_modules/typescript/bin/tsc");
const CASE = join(FIXTURES, "valid/token-from-github-actions");
const BROKEN = "models: { claude: { auth: { type: workload_identity_federation } } }\n";

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
    assert.ok(existsSync(join(ROOT, "dist/index.js")), "dist does not exist; run `npm run build`");
    const printed: Packed[] = JSON.parse(
      npm(ROOT, "pack", "--json", "--ignore-scripts", "--silent", "--pack-destination", folder),
    );
    const [only] = printed;
    assert.ok(only && printed.length === 1);
    packed = only;

    mkdirSync(project);
    writeFileSync(join(project, "package.json"), '{ "name": "consumer", "private": true, "type": "commonjs" }\n');
    npm(project, "install", "--prefer-offline", "--ignore-scripts", join(folder, packed.filename));
    cpSync(join(CASE, "agent.yaml"), join(project, "agent.yaml"));
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  test("contains the library, the command line, the schemas, the problem matcher and the documentation", async () => {
    const library = listFiles("src")
      .filter((file) => file.endsWith(".ts") && !/^(cli|dev)\//.test(file))
      .flatMap((file) => [".js", ".d.ts"].map((extension) => `dist/${file.replace(/\.ts$/, extension)}`));
    const bundle = (await bundleCommandLine()).map(({ name }) => `dist/cli/${name}`);
    const texts = ["CHANGELOG.md", "LICENSE", "README.md", "SECURITY.md", "package.json"];
    const others = [...listFiles("schema").map((file) => `schema/${file}`), ".github/problem-matchers/wifc.json"];
    const docs = listFiles("docs").flatMap((file) => (file.endsWith(".md") ? [`docs/${file}`] : []));
    const wanted = [...bundle, ...docs, ...others, ...texts, "dist/THIRD-PARTY-LICENSES.txt", "dist/index.js"];
    const allowed = new Set([...wanted, ...library]);
    const found = new Set(packed.files.map(({ path }) => path));
    // dist can contain a file that src no longer has. Delete dist and run `npm run build`.
    assert.deepEqual(
      {
        missing: wanted.filter((path) => !found.has(path)),
        unwanted: [...found].filter((path) => !allowed.has(path)),
      },
      { missing: [], unwanted: [] },
    );
  });

  test("has a command that prints its version", () => {
    assert.equal(run(project, "npx", "--no-install", "wifc", "--version"), `${packed.version}\n`);
  });

  test("has a command that compiles", () => {
    const output = run(project, "npx", "--no-install", "wifc", "compile", "agent.yaml");
    assert.equal(output, readFileSync(join(CASE, "expected.env"), "utf8"));
  });

  test("has a library", () => {
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

  test("has a library that `require` loads", () => {
    writeFileSync(join(project, "library.cjs"), 'console.log(Object.keys(require("wifc")).includes("lint"));\n');
    assert.equal(run(project, process.execPath, "library.cjs"), "true\n");
  });

  test("passes publint", async () => {
    const { messages } = await publint({ pkgDir: join(project, "node_modules/wifc"), pack: false, strict: true });
    assert.deepEqual(messages, []);
  });

  test("has types that TypeScript finds with every module resolution", async () => {
    const { types, ...rest } = await checkPackage(
      createPackageFromTarballData(readFileSync(join(folder, packed.filename))),
    );
    const problems = "problems" in rest ? rest.problems : [];
    assert.equal(types && types.kind, "included");
    // Two problems of each entry are intended: old resolution ignores `exports`, and `require` returns an ES module, as Node allows.
    assert.deepEqual(
      new Set(problems.map((each) => `${each.kind} ${"resolutionKind" in each ? each.resolutionKind : ""}`)),
      new Set(["NoResolution node10", "CJSResolvesToESM node16-cjs"]),
    );
  });

  test("has a library that signs in", () => {
    writeFileSync(
      join(project, "runtime.mjs"),
      `import { providerFromEnvironment, SignInError } from "wifc/runtime";
try {
  providerFromEnvironment({});
} catch (error) {
  console.log(error instanceof SignInError && error.diagnostic.code);
}
`,
    );
    assert.equal(run(project, process.execPath, "runtime.mjs"), "unsupported-sign-in\n");
  });

  for (const [moduleResolution, module] of [
    ["nodenext", "nodenext"],
    ["bundler", "esnext"],
  ] as const) {
    test(`has types for a strict project with moduleResolution ${moduleResolution}`, () => {
      writeFileSync(
        join(project, "consumer.mts"),
        `import { bindings, compile, lint, requiredEnv, type AgentAuth, type Code, type CompileOptions, type Diagnostic, type SignIn, type Source } from "wifc";
import { createTokenProvider, type AccessToken, type TokenProvider } from "wifc/runtime";
const source: Source = { name: "agent.yaml", text: "" };
const options: CompileOptions = { target: "awf", format: "json" };
const found: readonly Diagnostic[] = lint(source).diagnostics;
export const codes: Code[] = found.map(({ code }) => code);
export const output: string | undefined = compile(source, options).output;
export const names: string[] = requiredEnv(source).reports.flatMap(({ required }) => required.map(({ name }) => name));
const provider: TokenProvider = createTokenProvider(source, { environment: { CI_TOKEN: "x" }, values: { "vars.RULE": "x" } });
export const token: Promise<AccessToken> = provider.getToken();
export const rules: (string | undefined)[] = bindings(source).bindings.map(({ federation }: SignIn) => federation?.values.federationRuleId?.value);
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
        files: ["consumer.mts"],
      };
      writeFileSync(join(project, "tsconfig.json"), JSON.stringify(configuration));
      run(project, process.execPath, TYPESCRIPT, "-p", "tsconfig.json");
    });
  }
});
