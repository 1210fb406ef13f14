// Any text whatever: nothing throws, every place lies in the text, nothing printed is a command, no credential comes out again.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import {
  compile,
  lint,
  requiredEnv,
  type CompileOptions,
  type Diagnostic,
  type Source,
  type Span,
} from "../src/index.ts";
import {
  DIAGNOSTIC_FORMATS,
  isDiagnosticFormat,
  printDiagnostics,
} from "../src/print/diagnostics/print-diagnostics.ts";
import { printReports } from "../src/print/report/print-report.ts";
import { VARIABLE_FORMATS, type VariableFormatName } from "../src/print/variables/print-variables.ts";
import { readCases } from "./support/fixtures.ts";
import { agentAuth, engineAuth, federatedAgent, GITHUB_TOKEN, workflowFile } from "./support/sources.ts";

const PLAIN = {
  severity: { error: String, warning: String, note: String },
  bold: String,
  dim: String,
};

// The same texts every time, unless more or others are asked for: FUZZ_SEED=$RANDOM FUZZ_EFFORT=20.
const SEED = Number(process.env["FUZZ_SEED"] ?? 1);
const EFFORT = Number(process.env["FUZZ_EFFORT"] ?? 1);

function budget(runs: number): { readonly seed: number; readonly numRuns: number } {
  return { seed: SEED, numRuns: runs * EFFORT };
}

const NAMES = ["agent.yaml", "workflow.md"];
const FORMATS = Object.keys(DIAGNOSTIC_FORMATS).filter(isDiagnosticFormat);
const VARIABLES: readonly VariableFormatName[] = Object.keys(VARIABLE_FORMATS).filter(isVariableFormat);

function isVariableFormat(name: string): name is VariableFormatName {
  return Object.hasOwn(VARIABLE_FORMATS, name);
}

/** Everything that we print about a source, after looking at every place in it. */
function printEverything(source: Source): string[] {
  // A workflow that imports anything imports itself, so that its text is the only one.
  const readImport = () => source;
  const found = lint(source, { readImport }).diagnostics;
  checkPlaces(source, found);
  const textOf = () => source.text;
  const printed = FORMATS.map((format) => printDiagnostics({ files: 1, diagnostics: found, textOf }, format, PLAIN));

  const values = { "vars.A": "a", "vars.RULE": "fdrl_1" };
  const variations: CompileOptions[] = [...VARIABLES.map((format) => ({ format })), { document: 1 }, { values }];
  for (const options of variations) {
    const { output, diagnostics } = compile(source, { ...options, readImport });
    checkPlaces(source, diagnostics);
    const isRefused = diagnostics.some(({ severity }) => severity === "error");
    assert.equal(output === undefined, isRefused, "output or an error");
    printed.push(output ?? printDiagnostics({ files: 1, diagnostics, textOf }, "text", PLAIN));
  }
  for (const options of [{}, { all: true }]) {
    const { reports, diagnostics } = requiredEnv(source, { ...options, readImport });
    checkPlaces(source, diagnostics);
    printed.push(
      ...(["text", "json", "markdown"] as const).map((format) => printReports(reports, format, () => undefined, PLAIN)),
    );
  }
  return printed;
}

function checkPlaces({ text }: Source, diagnostics: readonly Diagnostic[]): void {
  for (const { fix, related = [], ...diagnostic } of diagnostics) {
    for (const span of [diagnostic, ...related, ...(fix?.edits ?? [])]) checkSpan(text, span, diagnostic.code);
  }
}

function checkSpan(text: string, { start, end }: Span, code: string): void {
  assert.ok(start.offset >= 0 && start.offset <= end.offset && end.offset <= text.length, `${code} lies in the text`);
  for (const { line, column, offset } of [start, end]) {
    assert.ok(line >= 1 && column >= 1, `${code} counts from 1`);
    const mark = text.startsWith("\uFEFF") ? 1 : 0;
    const lineStart = line === 1 ? mark : text.lastIndexOf("\n", offset - 1) + 1;
    assert.equal(column, offset - lineStart + 1, `the column of ${code}`);
    assert.equal(line, text.slice(0, offset).split("\n").length, `the line of ${code}`);
  }
}

function checkHarmless(printed: readonly string[]): void {
  for (const text of printed) {
    assert.doesNotMatch(text, /##\[/);
    assert.doesNotMatch(text, /[^\P{Cc}\n]|[\u2028\u2029\u202A-\u202E\u2066-\u2069\u200B\uFEFF]/u);
  }
}

function checkText(text: string): void {
  for (const name of NAMES) {
    const source = { name, text: name.endsWith(".md") && !text.startsWith("---") ? `---\n${text}\n---\n` : text };
    checkHarmless(printEverything(source));
  }
}

// Words of the block, and where YAML, expressions, references and logs have their sharp edges.
const WORDS: readonly string[] = [
  [..."{}[]:,-?*&!|>'\"%@`#~<=$\\ \t\n\r"],
  [
    "\n  ",
    "\n    ",
    "\r\n",
    "---\n",
    "...\n",
    "--- ",
    "<<: ",
    "<<: *a",
    "&a ",
    "*a",
    "!!str ",
    "!x ",
    "? ",
    ": ",
    "- ",
    "|\n",
    ">-\n",
  ],
  ["null", "~", "true", "no", "0x1F", "1e999", ".nan", "12345678901234567890", "2026-01-01", '""', "''", "[]", "{}"],
  [
    "__proto__",
    "constructor",
    "toString",
    "%YAML 1.1\n",
    "%TAG ! x\n",
    "\uFEFF",
    "\0",
    "\u001B[31m",
    "\u2028",
    "\u202E",
    "🦀",
    "\uD800",
    "é",
  ],
  [
    "auth:",
    "type:",
    "workload_identity_federation",
    "github-oidc",
    "anthropic-wif",
    "identity_token:",
    "url:",
    "headers:",
    "engine:",
  ],
  [
    "agents:",
    "models:",
    "providers:",
    "imports:",
    "env:",
    "sandbox:",
    "fdrl_",
    "federation_rule_id",
    "organization-id",
    "command:",
    "file:",
  ],
  [
    "${X}",
    "$X",
    "${env.X}",
    "${",
    "$$",
    "\\$X",
    "${X:-y}",
    "${{ vars.A }}",
    "${{",
    "}}",
    "${{ '",
    "${ACTIONS_ID_TOKEN_REQUEST_URL}",
    "&audience=",
    "%0A",
    "%C3%28",
  ],
  ["##[error]", "::error::x", "\n::error::x"],
].flat();

const FIXTURES: readonly Source[] = [...readCases("valid"), ...readCases("invalid")]
  .map(({ source }) => source)
  .filter(({ text }) => text.length < 10_000);

interface Mutation {
  readonly at: number;
  readonly length: number;
  readonly kind: "delete" | "duplicate" | "replace" | "insert";
  readonly word: string;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(40),
  kind: fc.constantFrom("delete", "duplicate", "replace", "insert"),
  word: fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 5 })),
});

const mutated = fc
  .record({ seed: fc.constantFrom(...FIXTURES), mutations: fc.array(mutation, { minLength: 1, maxLength: 4 }) })
  .map(({ seed, mutations }) => ({ name: seed.name, text: mutations.reduce(mutate, seed.text) }));

function mutate(text: string, { at, length, kind, word }: Mutation): string {
  const start = Math.floor(at * text.length);
  const [before, slice, after] = [text.slice(0, start), text.slice(start, start + length), text.slice(start + length)];
  switch (kind) {
    case "delete":
      return before + after;
    case "duplicate":
      return before + slice + slice + after;
    case "replace":
      return before + word + after;
    case "insert":
      return before + word + slice + after;
  }
}

test("any text is checked without an exception", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), checkText), budget(100));
});

test("any words of YAML and of the block are checked without an exception", () => {
  const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((parts) => parts.join(""));
  fc.assert(fc.property(words, checkText), budget(250));
});

test("any change to any fixture is checked without an exception", () => {
  fc.assert(
    fc.property(mutated, (source) => checkHarmless(printEverything(source))),
    budget(500),
  );
});

test("any value in any place of a block is checked without an exception", () => {
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom(...WORDS),
    fc.jsonValue({ maxDepth: 3 }),
    fc.constant(agentAuth()),
    fc.constant(GITHUB_TOKEN),
  );
  const key = fc.oneof(
    fc.constantFrom(...Object.keys(engineAuth()), "auth", "identity_token", "__proto__"),
    fc.string(),
  );
  const keys = fc.dictionary(key, value, { maxKeys: 4 });
  fc.assert(
    fc.property(keys, keys, (outer, inner) => {
      printEverything(federatedAgent({ ...agentAuth(inner, { ...GITHUB_TOKEN, ...outer }), ...inner }));
      printEverything(workflowFile({ engine: { id: "claude", auth: engineAuth(outer), env: inner }, imports: inner }));
    }),
    budget(150),
  );
});

const TOKENS = [
  "sk-ant-api03-Zm9vYmFy_-CANARY",
  "sk-ant-oat01-CANARY",
  "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJDQU5BUlkifQ.Q0FOQVJZ",
  "eyJhbGciOiJSUzI1NiJ9CANARY",
];

/** Where each token could come out again: all of it, or enough to be of use. */
function checkNoToken(printed: readonly string[], token: string): void {
  for (const text of printed) {
    assert.ok(!text.includes(token), `${token} in ${text}`);
    assert.doesNotMatch(text, /sk-ant-|(?<![0-9A-Za-z])eyJ|CANARY|Q0FOQVJZ/);
  }
}

test("a credential instead of any word of any fixture does not come out again", () => {
  const planted = fc
    .record({ seed: fc.constantFrom(...FIXTURES), at: fc.nat(), token: fc.constantFrom(...TOKENS) })
    .map(({ seed, at, token }) => {
      const words = [...seed.text.matchAll(/[\w.${}/@-]{2,}/g)];
      const word = words[at % Math.max(1, words.length)];
      const start = word?.index ?? 0;
      const text = seed.text.slice(0, start) + token + seed.text.slice(start + (word?.[0].length ?? 0));
      return { name: seed.name, text, token };
    });
  fc.assert(
    fc.property(planted, ({ token, ...source }) => checkNoToken(printEverything(source), token)),
    budget(400),
  );
});

const PLACES: readonly [what: string, plant: (token: string) => Source][] = [
  ["the name of a model", (token) => agentWith({ models: { [token]: MODEL }, agents: { root: { model: token } } })],
  ["the name of an agent", (token) => agentWith({ models: { a: MODEL }, agents: { [token]: { model: "a" } } })],
  [
    "the name of a provider",
    (token) => agentWith({ providers: { [token]: MODEL }, agents: { root: { model: `${token}/m` } } }),
  ],
  ["a `provider/model` pair", (token) => agentWith({ agents: { root: { model: `anthropic/${token}` } } })],
  [
    "a model's key",
    (token) => agentWith({ models: { a: { provider: "openai", token_key: token } }, agents: { root: { model: "a" } } }),
  ],
  [
    "the name of a header",
    (token) => federatedAgent(agentAuth({}, { url: "https://x", headers: { [token]: "${A}" } })),
  ],
  [
    "the value of a header",
    (token) => federatedAgent(agentAuth({}, { url: "https://x", headers: { X: `Bearer ${token}` } })),
  ],
  ["the name of a variable", (token) => federatedAgent(agentAuth({}, { env: token }))],
  ["a reference", (token) => federatedAgent(agentAuth({}, { url: `https://x/\${${token}}` }))],
  ["an argument", (token) => federatedAgent(agentAuth({}, { command: ["get", token] }))],
  ["a path", (token) => federatedAgent(agentAuth({}, { file: token }))],
  [
    "an audience",
    (token) =>
      federatedAgent(agentAuth({}, { ...GITHUB_TOKEN, url: `\${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${token}` })),
  ],
  [
    "an encoded audience",
    (token) =>
      federatedAgent(
        agentAuth(
          {},
          { ...GITHUB_TOKEN, url: `\${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=%20${token.replace("-", "%2D")}` },
        ),
      ),
  ],
  ["a key of the block", (token) => federatedAgent({ ...agentAuth(), [token]: 1 })],
  ["an id", (token) => federatedAgent(agentAuth({ organization_id: token }))],
  ["a workflow's audience", (token) => workflowWith({ audience: token })],
  ["the name in an expression", (token) => workflowWith({ audience: `\${{ vars['${token}'] }}` })],
  ["the context of an expression", (token) => workflowWith({ audience: `\${{ ${token} }}` })],
  ["an import", (token) => workflowFile({ imports: [`owner/repo/${token}@v1`] })],
  [
    "a variable of the environment",
    (token) => workflowFile({ env: { AWF_AUTH_OIDC_AUDIENCE: token }, engine: { id: "claude", auth: engineAuth() } }),
  ],
  ["the engine", (token) => workflowFile({ engine: { id: token, auth: engineAuth() } })],
  [
    "an anchor and an alias",
    (token) => ({ name: "agent.yaml", text: `agents: &${token} {}\nmodels: {a: {auth: *${token}}}\n` }),
  ],
  ["a tag", (token) => ({ name: "agent.yaml", text: `agents: !${token} {}\n` })],
  ["a syntax error", (token) => ({ name: "agent.yaml", text: `agents: {a: "x" ${token}}\n${token}: [\n` })],
];

const MODEL = { provider: "anthropic", model: "m", auth: agentAuth() };

function agentWith(keys: Readonly<Record<string, unknown>>): Source {
  return { name: "agent.yaml", text: JSON.stringify(keys, null, 2) };
}

function workflowWith(auth: Readonly<Record<string, unknown>>): Source {
  return workflowFile({ engine: { id: "claude", auth: engineAuth(auth) } });
}

for (const [what, plant] of PLACES) {
  test(`a credential as ${what} does not come out again`, () => {
    for (const token of TOKENS) checkNoToken(printEverything(plant(token)), token);
  });
}
