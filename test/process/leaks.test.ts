// Puts a secret in every place of a file, an argument, a variable and a setting, and searches everything that checking and compiling
// print, report, throw and send to an editor for any part of it. For signing in, see runtime-leaks.test.ts.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { mock, test } from "node:test";
import { checkLock, compile, fix, lint, requiredEnv } from "../../src/index.ts";
import { DIAGNOSTIC_FORMATS } from "../../src/print/diagnostics/print-diagnostics.ts";
import { REPORT_FORMATS } from "../../src/print/required-env/print-report.ts";
import { VARIABLE_FORMATS } from "../../src/print/variables.ts";
import { TARGET_NAMES, type TargetName } from "../../src/targets/capability.ts";
import { directoryWith, wifc, type Files } from "../support/command.ts";
import { runInProcess } from "../support/in-process.ts";
import { startServer, uriOf } from "../support/language-client.ts";
import { findSpelled, markerOf } from "../support/markers.ts";
import { agentAuth, engineAuth, importFrom, present, workflowFile, type Keys } from "../support/sources.ts";

type Plant = readonly [place: string, planted: unknown];

const MARKER = markerOf("leaks").replaceAll(/[^A-Za-z0-9]/g, "x");

/** The forms of a secret, as JSON in a file. */
const FORMS: Readonly<Record<string, string>> = {
  "a key": `sk-ant-api03-${MARKER}`,
  "a token": `eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.${MARKER}`,
  "the password of an address": `https://user:${MARKER}@host.example/x`,
  "a key with escapes": String.raw`sk\x2dant\x2dapi03\x2d${MARKER}`,
};

// A mistake next to each value, so that its line is printed.
const AGENT: Keys = {
  providers: {
    gateway: {
      provider: "anthropic",
      base_url: "https://gw.example.com/v1",
      token_key: "GATEWAY_KEY",
      auth: agentAuth({ workspace_id: "default", oops: "x" }, { command: ["sh", "-c", "echo x"], audience: "a" }),
    },
  },
  models: {
    claude: {
      provider: "anthropic",
      model: "claude-sonnet-4-5",
      auth: agentAuth(
        { token_url: "https://token.example/x" },
        { url: "https://id.example/x?y=${A}", headers: { "X-Name": "x" }, response_field: "value" },
      ),
    },
    env: { provider: "anthropic", model: "c", auth: agentAuth({}, { env: "CI_TOKEN" }) },
    file: { provider: "anthropic", model: "c", auth: agentAuth({}, { file: "/run/token" }) },
    first: { first_available: ["claude", "openai/gpt"] },
  },
  agents: { root: { model: "claude", fallback: { models: ["env"] } }, other: { model: "missing" } },
};

const WORKFLOW: Keys = {
  on: "issues",
  permissions: { contents: "read", "id-token": "write" },
  env: { A: "b", AWF_AUTH_TYPE: "x" },
  imports: [{ path: "shared/s.md", with: { rule: "x" } }],
  engine: {
    id: "claude",
    version: "1",
    model: "m",
    auth: engineAuth({ "workspace-id": "${{ vars.W }}", audience: "https://api.anthropic.com", oops: "x" }),
    env: { ANTHROPIC_BASE_URL: "https://x.example", AWF_AUTH_ANTHROPIC_WORKSPACE_ID: "${{ secrets.W }}" },
  },
  sandbox: { agent: { id: "awf", env: { A: "b" } } },
  "safe-outputs": { "threat-detection": { engine: { id: "claude", auth: engineAuth() } } },
};

const SHARED =
  "---\nengine: { id: claude, auth: { federation-rule-id: '${{ github.aw.import-inputs.rule }}' } }\n---\n";

const LOCK: Keys = {
  env: { A: "b" },
  jobs: {
    agent: {
      permissions: { contents: "read" },
      steps: [
        { id: "agentic_execution", run: "awf", env: { AWF_AUTH_TYPE: "x", AWF_AUTH_ANTHROPIC_WORKSPACE_ID: "y" } },
      ],
    },
  },
};

function assertNoLeak(output: string, where: string): void {
  assert.deepEqual(findSpelled(output, MARKER), [], `${where}: ${output}`);
}

/** A tree in which the secret replaces each key and each value in turn. */
function* plant(value: unknown, secret: string, path = ""): Generator<Plant> {
  yield [path, secret];
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      for (const [place, planted] of plant(item, secret, `${path}/${index}`)) yield [place, value.with(index, planted)];
    }
  } else if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value);
    for (const [index, [key, inner]] of entries.entries()) {
      yield [`${path}/${key} (key)`, Object.fromEntries(entries.with(index, [secret, inner]))];
      for (const [place, planted] of plant(inner, secret, `${path}/${key}`))
        yield [place, Object.fromEntries(entries.with(index, [key, planted]))];
    }
  }
}

/** Writes a tree as text. Escapes in a secret become those of YAML. */
function write(planted: unknown, name: string): string {
  const text = JSON.stringify(planted, null, 2).replaceAll(String.raw`\\x2d`, String.raw`\x2d`);
  return name.endsWith(".md") ? `---\n${text}\n---\n\nx\n` : `${text}\n`;
}

const FILES: Readonly<Record<string, Keys>> = { "agent.yaml": AGENT, "w.md": WORKFLOW, "x.lock.yml": LOCK };

/** The files of a case, one of them with a secret. */
function filesWith(name: string, planted: unknown): Readonly<Record<string, string>> {
  const texts = Object.entries({ ...FILES, [name]: planted }).map(([file, each]) => [file, write(each, file)]);
  return { ...Object.fromEntries(texts), "shared/s.md": SHARED };
}

/** Everything that the library returns for a file, except for values and texts that were requested. */
function askLibrary(files: Readonly<Record<string, string>>, name: string, targets: readonly TargetName[]): string {
  const sourceOf = (each: string) => ({ name: each, text: files[each] ?? "" });
  const options = { readImport: importFrom(Object.keys(files).map(sourceOf)) };
  const source = sourceOf(name);
  return JSON.stringify([
    lint(source, options).diagnostics,
    fix(source, options).diagnostics,
    ...targets.map((target) => compile(source, { ...options, target })),
    requiredEnv(source, options),
    checkLock(source, sourceOf("x.lock.yml"), options),
  ]);
}

/** A file with one of the forms in each place. */
function* plantEach(keys: Keys): Generator<readonly [what: string, planted: unknown]> {
  const forms = Object.entries(FORMS).map(([form, secret]) => [form, [...plant(keys, secret)]] as const);
  for (let index = 0; ; index += 1) {
    const [form, plants] = present(forms[index % forms.length]);
    const each = plants[index];
    if (!each) return;
    yield [`${form} in ${each[0]}`, each[1]];
  }
}

/** The file to check, for a changed file. */
const askedFor = (name: string) => (name.endsWith(".lock.yml") ? "w.md" : name);

for (const [name, keys] of Object.entries(FILES)) {
  test(`the library never repeats a secret, wherever it is in ${name}`, () => {
    // Each place is tried with some of the targets.
    for (const [index, [what, planted]] of [...plantEach(keys)].entries()) {
      const targets = TARGET_NAMES.filter((_, at) => (at + index) % 4 === 0);
      assertNoLeak(askLibrary(filesWith(name, planted), askedFor(name), targets), what);
    }
  });
}

/** Every way to check or compile a file, or report on it. */
function listRuns(name: string): (readonly string[])[] {
  return [
    ...Object.keys(DIAGNOSTIC_FORMATS).map((format) => ["lint", name, "--format", format]),
    ["lint", name, "--fix-dry-run"],
    ...TARGET_NAMES.map((target) => ["compile", name, "--target", target]),
    ...Object.keys(VARIABLE_FORMATS).map((format) => ["compile", name, "--format", format, "--model", "env"]),
    ...Object.keys(REPORT_FORMATS).map((format) => ["required-env", name, "--all", "--format", format]),
    ["required-env", name, "--check"],
    ...Object.keys(DIAGNOSTIC_FORMATS).map((format) => ["check-lock", name, "x.lock.yml", "--format", format]),
    ["token", name],
  ];
}

/** Both streams of a run. */
async function run(directory: string, args: readonly string[]): Promise<string> {
  const { stdout, stderr } = await runInProcess(directory, args);
  // Mocked calls are remembered until then.
  mock.reset();
  return stdout + stderr;
}

for (const [name, keys] of Object.entries(FILES)) {
  test(`no command prints a secret in any format, wherever it is in ${name}`, async () => {
    const runs = listRuns(askedFor(name));
    let count = 0;
    // Each place is tried with some of the runs.
    for (const [index, [what, planted]] of [...plantEach(keys)].entries()) {
      const directory = directoryWith(filesWith(name, planted));
      for (const args of runs.filter((_, at) => (at + index) % 23 === 0)) {
        assertNoLeak(await run(directory, args), `${what}, ${args.join(" ")}`);
        count += 1;
      }
    }
    assert.ok(count > runs.length);
  });
}

/** An agent file on one line, with a header that contains a secret of unknown form, next to a mistake. */
function withHeader(header: string, value: unknown): string {
  const auth = agentAuth({}, { url: "https://id.example", headers: { [header]: value, Oops: 1 }, oops: 1 });
  const models = { m: { provider: "anthropic", model: "c", auth, oops: 1 } };
  return JSON.stringify({ models, agents: { a: { model: "m", oops: 1 } } });
}

const HEADERS = [
  "Authorization",
  "Proxy-Authorization",
  "Cookie",
  "X-Api-Key",
  "api-key",
  "Ocp-Apim-Subscription-Key",
  "Private-Token",
  "X-Vault-Token",
  "X-Client-Secret",
  "X-Password",
];

for (const header of HEADERS) {
  test(`the header ${header} is a credential whatever its value, and not repeated`, async () => {
    for (const value of [MARKER, `${MARKER}\u0007`, `Bearer ${MARKER}`]) {
      if (value.includes(" ") && !header.endsWith("uthorization")) continue;
      const directory = directoryWith({ "agent.yaml": withHeader(header, value) });
      const printed = await run(directory, ["lint", "agent.yaml"]);
      if (value !== `${MARKER}\u0007`) assert.match(printed, /credential-in-config/);
      for (const args of listRuns("agent.yaml").filter(([command]) => command !== "check-lock")) {
        assertNoLeak(await run(directory, args), `${header}, ${args.join(" ")}`);
      }
    }
  });
}

test("a header without a credential, or with a reference, is not reported", () => {
  for (const [header, value] of [
    ["X-Aws-Ec2-Metadata-Token-Ttl-Seconds", "0000000000021600"],
    ["Metadata-Flavor", "GoogleGoogleGoogle"],
    ["X-Vault-Token", "${VAULT_TOKEN_OF_CI}"],
    ["X-Vault-Token", "short"],
    ["Accept", "application/octet-stream"],
  ] as const) {
    const { diagnostics } = lint({ name: "agent.yaml", text: withHeader(header, value) });
    assert.deepEqual(
      diagnostics.filter(({ code }) => code === "credential-in-config"),
      [],
    );
  }
});

test("misuse repeats no credential, whichever argument it is", async () => {
  const [secret = ""] = Object.values(FORMS);
  const directory = directoryWith({ "agent.yaml": write(AGENT, "agent.yaml"), settings: `${secret}\nx\n` });
  const options = {
    lint: ["--format", "--rule", "--target", "--shard", "--max-warnings", "--fail-on", "--files-from", "--color"],
    compile: ["--format", "--target", "--model", "--agent", "--document", "--vars-file", "--set"],
    "required-env": ["--format", "--model", "--agent", "--set", "--vars-file"],
    "check-lock": ["--format", "--stdin-filename"],
    token: ["--token-url", "--timeout", "--format", "--model"],
    explain: ["--format"],
    schema: ["--editor", "--match"],
    completion: ["--color"],
    "merge-reports": ["--format", "--fail-on"],
  };
  const cases = Object.entries(options).flatMap(([command, names]) => [
    [command, secret],
    [command, `--${secret}`],
    [command, "agent.yaml", "--vars-file", "settings"],
    ...names.flatMap((name) => [
      [command, "agent.yaml", name, secret],
      [command, "agent.yaml", name, `x=${secret}`],
      [command, "agent.yaml", `${name}=json:${secret}/x`],
    ]),
  ]);
  for (const args of [[secret], [`--${secret}`], ...cases]) {
    assertNoLeak(await run(directory, args), args.join(" "));
  }
});

test("given values and variables that are secrets are not repeated", async () => {
  const auth = engineAuth({ "workspace-id": "${{ secrets.W }}" });
  const directory = directoryWith({
    "w.md": workflowFile({ engine: { id: "claude", auth } }).text,
    vars: `secrets.W=${MARKER}\nsecrets.OTHER=${MARKER}\n`,
    "no-vars": `${MARKER}\n`,
  });
  const variables = { ANTHROPIC_API_KEY: MARKER, GATEWAY_KEY: MARKER, CI_TOKEN: MARKER, W: MARKER };
  Object.assign(process.env, variables);
  try {
    for (const values of [
      ["--set", `secrets.W=${MARKER}`],
      ["--vars-file", "vars"],
      ["--vars-file", "no-vars"],
      ["--set", `secret.W=${MARKER}`],
    ]) {
      for (const args of [
        ...TARGET_NAMES.map((target) => ["compile", "w.md", "--target", target]),
        ...Object.keys(REPORT_FORMATS).map((format) => ["required-env", "w.md", "--check", "--format", format]),
        ["token", "w.md"],
      ]) {
        assertNoLeak(await run(directory, [...args, ...values]), args.join(" "));
      }
    }
  } finally {
    for (const name of Object.keys(variables)) delete process.env[name];
  }
});

test("no report file contains a secret", () => {
  const name = "agent.yaml";
  for (const [form, secret] of Object.entries(FORMS)) {
    const directory = directoryWith({
      [name]: write({ ...AGENT, [secret]: secret, providers: { [secret]: { auth: secret } } }, name),
    });
    const formats = Object.keys(DIAGNOSTIC_FORMATS).flatMap((format) => ["--format", `${format}:report.${format}`]);
    const { stdout, stderr, status } = wifc(directory, ["lint", name, ...formats]);
    assert.equal(status, 1, stderr);
    const reports = readdirSync(directory).filter((file) => file.startsWith("report."));
    assert.equal(reports.length, Object.keys(DIAGNOSTIC_FORMATS).length);
    for (const file of reports) assertNoLeak(readFileSync(join(directory, file), "utf8"), `${form}, ${file}`);
    assertNoLeak(stdout + stderr, form);
  }
});

test("invalid settings of an editor are not repeated", () => {
  for (const settings of [`{ "a": "${MARKER}`, `{ "yaml.schemas": "${MARKER}" }`, `{ "a": ${MARKER} }`]) {
    const files: Files = { ".vscode/settings.json": settings };
    const { stdout, stderr, status } = wifc(files, ["schema", "--install"]);
    assert.equal(status, 2);
    assertNoLeak(stdout + stderr, settings);
  }
});

test("no message to an editor contains a secret", { timeout: 120_000 }, async () => {
  const directory = directoryWith({ "shared/s.md": SHARED });
  const { connection, nextDiagnostics, stop } = await startServer(directory);
  const [secret = ""] = Object.values(FORMS);
  let sent = "";
  const ask = async (method: string, params: unknown) => {
    const answer = await connection.sendRequest(method, params).catch(String);
    sent += `${JSON.stringify(answer)}\n`;
  };
  await connection.sendNotification("workspace/didChangeConfiguration", {
    settings: { wifc: { rules: { [secret]: secret } } },
  });
  const planted = [...plant(AGENT, secret)]
    .filter((_, index) => index % 6 === 1)
    .map((each) => ["agent", "yaml", each] as const);
  const others = [...plant(WORKFLOW, secret)]
    .filter((_, index) => index % 6 === 1)
    .map((each) => ["w", "md", each] as const);
  for (const [index, [stem, extension, [, tree]]] of [...planted, ...others].entries()) {
    const uri = uriOf(directory, `${stem}${index}.${extension}`);
    const textDocument = { uri, languageId: "yaml", version: 1, text: write(tree, `.${extension}`) };
    await connection.sendNotification("textDocument/didOpen", { textDocument });
    const { diagnostics } = await nextDiagnostics(uri);
    sent += `${JSON.stringify(diagnostics)}\n`;
    const lines = textDocument.text.split("\n");
    const range = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } };
    for (const method of ["documentSymbol", "codeLens", "inlayHint"]) {
      await ask(`textDocument/${method}`, { textDocument: { uri }, range });
    }
    await ask("textDocument/codeAction", { textDocument: { uri }, range, context: { diagnostics } });
    await ask("workspace/executeCommand", { command: "wifc.showAwfVariables", arguments: [uri, secret] });
    for (const [line, text] of lines.entries()) {
      if (!text.includes(secret)) continue;
      for (const character of [text.indexOf(secret) + 3, text.length - 1]) {
        const at = { textDocument: { uri }, position: { line, character } };
        for (const method of ["hover", "completion", "definition"]) await ask(`textDocument/${method}`, at);
      }
    }
    await connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
  }
  const { stderr } = await stop();
  assert.ok(sent.length > 10_000);
  assertNoLeak(stderr, "log");
  for (const line of sent.split("\n")) assert.ok(!line.includes(MARKER.slice(0, 8)), line.slice(0, 2000));
});
