// The executable does what wifc does in Node: same output, same exit code. It is compiled for this test, or is the one that
// `WIFC_EXECUTABLE` names; then the other tests of this folder use it too.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { CompletionRequest, DidOpenTextDocumentNotification, HoverRequest } from "vscode-languageserver/node";
import { COMMANDS } from "../../src/cli/commands.ts";
import { compileExecutables } from "../../src/dev/executables/compile.ts";
import { executableName, findOwnPlatform } from "../../src/dev/executables/platforms.ts";
import { DIAGNOSTIC_FORMATS } from "../../src/print/diagnostics/print-diagnostics.ts";
import { TARGET_NAMES } from "../../src/targets/capability.ts";
import { MAIN } from "../support/command.ts";
import { FIXTURES } from "../support/fixtures.ts";
import { startServer, uriOf } from "../support/language-client.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "wifc-executable-"));
const FILES = join(FOLDER, "files");
// What Bun reads in the directory where it runs. None of it may have an effect on an executable.
const FOR_BUN = {
  ".env": "WIFC_DEBUG=1\n",
  "bunfig.toml": 'preload = ["./preloaded.js"]\n',
  "preloaded.js": 'console.log("preloaded");\n',
  "package.json": "{\n",
  "tsconfig.json": "{\n",
};
const PLATFORM = findOwnPlatform();
const GIVEN = process.env["WIFC_EXECUTABLE"];
const EXECUTABLE = GIVEN ?? (PLATFORM === undefined ? "" : join(FOLDER, executableName(PLATFORM)));

interface Run {
  readonly code: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

function start(program: string, args: readonly string[], input: string): Promise<Run> {
  return new Promise((resolve) => {
    const options = { cwd: FILES, env: { PATH: process.env["PATH"] ?? "", HOME: FOLDER }, maxBuffer: 2 ** 27 };
    const child = execFile(program, args, options, (error, stdout, stderr) => {
      resolve({ code: error?.code ?? 0, stdout, stderr });
    });
    child.stdin?.end(input);
  });
}

/** Runs a command line in both, and fails if they do not do the same. */
async function compare(args: readonly string[], input = ""): Promise<void> {
  const [node, compiled] = await Promise.all([
    start(process.execPath, [MAIN, ...args], input),
    start(EXECUTABLE, args, input),
  ]);
  assert.deepEqual(compiled, node, args.join(" "));
}

const AGENT = "valid/token-from-file/agent.yaml";
const WORKFLOW = "valid/workflow-anthropic-wif/workflow.md";
const BROKEN = "invalid/missing-key/wrong/agent.yaml";

const COMMAND_LINES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "every finding, in two threads": [["lint", "invalid", "--format", "json", "--fail-on", "never", "--jobs", "2"]],
  "every format": Object.keys(DIAGNOSTIC_FORMATS).map((format) => ["lint", "invalid/malformed-id", "--format", format]),
  "every target": TARGET_NAMES.map((target) => ["compile", AGENT, "--target", target]),
  "every command's help": COMMANDS.map(({ name }) => [name, "--help"]),
  "every explanation": [["explain"], ["explain", "malformed-id"], ["explain", "malformed-idd"]],
  "the other commands": [
    ["--version"],
    ["--help"],
    ["lint", AGENT],
    ["lint", BROKEN, "--fix-dry-run"],
    ["compile", WORKFLOW, "--format", "json"],
    ["required-env", AGENT, WORKFLOW, "--check"],
    ["required-env", WORKFLOW, "--format", "markdown"],
    ["rule", WORKFLOW, "--repository", "acme/site", "--ref", "main"],
    ["migrate", "--dry-run", "migrate"],
    ["init", "--for", "docker-agent"],
    ["schema", "workflow"],
    ["completion", "bash"],
    ["doctor", AGENT],
    ["token", AGENT],
  ],
  misuse: [[], ["lnt"], ["lint", "gone.yaml"], ["lint", "--format", "nothing"], ["compile"]],
};

const TEXT = "models: { claude: { provider: anthropic, model: m, auth: { type: workload_identity_federation } } }\n";

/** What a language server answers about a broken file. */
async function ask(command: readonly [program: string, args: readonly string[]]) {
  const { connection, nextDiagnostics, stop } = await startServer(FILES, {}, command);
  const uri = uriOf(FILES, BROKEN);
  const at = { textDocument: { uri }, position: { line: 0, character: TEXT.indexOf("type") + 1 } };
  const textDocument = { uri, languageId: "yaml", version: 1, text: TEXT };
  await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  const { diagnostics } = await nextDiagnostics(uri);
  return {
    diagnostics,
    hover: await connection.sendRequest(HoverRequest.type, at),
    completion: await connection.sendRequest(CompletionRequest.type, at),
    end: await stop(),
  };
}

describe("the executable", { skip: EXECUTABLE === "" && "there is no executable for this system" }, () => {
  before(async () => {
    cpSync(FIXTURES, FILES, { recursive: true });
    for (const [name, text] of Object.entries(FOR_BUN)) writeFileSync(join(FILES, name), text);
    if (GIVEN === undefined && PLATFORM) await compileExecutables(new Map([[PLATFORM, EXECUTABLE]]));
  });

  after(() => rmSync(FOLDER, { recursive: true }));

  for (const [what, commandLines] of Object.entries(COMMAND_LINES)) {
    test(`prints what wifc prints in Node: ${what}`, async () => {
      for (const args of commandLines) await compare(args);
    });
  }

  test("prints what wifc prints in Node: standard input", () => {
    const text = "agents: { root: { model: é🦀 } }\r\nmodels: 1\n";
    return compare(["lint", "--stdin-filename", "agent.yaml", "-"], text);
  });

  test("has a language server that answers like that of Node", async () => {
    const node = await ask([process.execPath, [MAIN, "language-server"]]);
    assert.ok(node.diagnostics.length > 0 && node.hover);
    assert.deepEqual(await ask([EXECUTABLE, ["language-server"]]), node);
  });
});
