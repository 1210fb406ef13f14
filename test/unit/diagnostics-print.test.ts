// Diagnostics as text, for GitHub and as JSON: places are shown correctly, and nothing in them is a command to a terminal or a runner.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import stringWidth from "fast-string-width";
import { CODES, lint, type Diagnostic, type Severity, type Source } from "../../src/index.ts";
import { DIAGNOSTIC_FORMATS, isDiagnosticFormat } from "../../src/print/diagnostics/print-diagnostics.ts";
import { safeJson, safeLine } from "../../src/print/safe-text.ts";
import { diagnosePiece, printFound } from "../support/diagnostics.ts";
import { present } from "../support/sources.ts";

/** The line and its underline, without the gutter. */
function frameOf(source: Source, diagnostic: Diagnostic): readonly [line: string, underline: string] {
  const lines = printFound("text", source, diagnostic)
    .split("\n")
    .filter((each) => /^ *\d* \| /.test(each));
  const at = lines.findIndex((each) => /^ *\| /.test(each));
  const [line = "", underline = ""] = lines.slice(at - 1).map((each) => each.replace(/^ *\d* \| /, ""));
  return [line, underline];
}

const FRAMES: readonly [what: string, text: string, line: string, underline: string][] = [
  ["is under the mistake", "key: WRONG x", "key: WRONG x", "     ^^^^^"],
  ["counts wide characters twice", "漢字: WRONG", "漢字: WRONG", "      ^^^^^"],
  ["counts an emoji twice", "🦀: WRONG", "🦀: WRONG", "    ^^^^^"],
  ["counts a combining character not at all", "e\u0301: WRONG", "e\u0301: WRONG", "   ^^^^^"],
  ["ignores CRLF", "a: b\r\nkey: WRONG\r\nc: d\r\n", "key: WRONG", "     ^^^^^"],
  ["ignores a byte order mark", "\uFEFFkey: WRONG", "key: WRONG", "     ^^^^^"],
  ["fits the code points that stand for control characters", "\u001B: WRONG", "\\u{1b}: WRONG", "        ^^^^^"],
];

for (const [what, text, line, underline] of FRAMES) {
  test(`the underline ${what}`, () => {
    const source = { name: "a.yaml", text };
    assert.deepEqual(frameOf(source, diagnosePiece(source, "WRONG")), [line, underline]);
  });
}

test("the underline is as long as a mistake of wide characters", () => {
  const source = { name: "a.yaml", text: "key: 漢字 x" };
  assert.deepEqual(frameOf(source, diagnosePiece(source, "漢字")), ["key: 漢字 x", "     ^^^^"]);
});

test("tabs are shown as spaces, so that no terminal shifts the underline", () => {
  const source = { name: "a.yaml", text: "\tkey:\tWRONG" };
  const [line, underline] = frameOf(source, diagnosePiece(source, "WRONG"));
  assert.doesNotMatch(line, /\t/);
  assert.equal(underline.indexOf("^"), line.indexOf("WRONG"));
});

test("a mistake without length has one mark", () => {
  const source = { name: "a.yaml", text: "key:" };
  const { end } = diagnosePiece(source, "key:");
  const [, underline] = frameOf(source, { ...diagnosePiece(source, "key:"), start: end, end });
  assert.equal(underline, "    ^");
});

test("a long line is cut and the mistake stays in view, above its underline", () => {
  for (const before of [0, 50, 100, 1000, 100_000]) {
    const source = { name: "a.yaml", text: `${"x".repeat(before)}WRONG${"y".repeat(100_000)}` };
    const [line, underline] = frameOf(source, diagnosePiece(source, "WRONG"));
    assert.ok(line.length < 200, "the line is cut");
    assert.equal(underline.indexOf("^"), line.indexOf("WRONG"));
    assert.equal(underline.trim(), "^^^^^");
  }
});

test("a long secret is hidden like a short one, and its line is no wider than any other", () => {
  const source = { name: "a.yaml", text: `key: ${"secret".repeat(100)} # x` };
  const diagnostic = { ...diagnosePiece(source, "secret".repeat(100)), code: "credential-in-config" } as const;
  const [line, underline] = frameOf(source, diagnostic);
  assert.match(line, /^key: \*{155}…$/);
  assert.equal(underline.trim(), "^".repeat(155));
});

const OF_MANY_WIDTHS = fc.constantFrom("a", " ", "漢", "🦀", "\t", "\u001B", "\u0301", "é", "\u200B", "##[", "👩‍🚀");

test("a character or command that the edge of the view cuts in two does no harm either", () => {
  const long = fc.string({ unit: OF_MANY_WIDTHS, minLength: 200, maxLength: 300 });
  fc.assert(
    fc.property(long, long, (before, after) => {
      const source = { name: "a.yaml", text: `${before}WRONG${after}` };
      const [line, underline] = frameOf(source, diagnosePiece(source, "WRONG"));
      assert.equal(line, safeLine(line));
      assert.doesNotMatch(line, /\\u\{d[89a-f]/, "half of a surrogate pair");
      assert.equal(underline.indexOf("^"), stringWidth(line.slice(0, line.indexOf("WRONG"))));
    }),
  );
});

test("the underline is under the mistake whatever is before it", () => {
  fc.assert(
    fc.property(fc.string({ unit: OF_MANY_WIDTHS, maxLength: 30 }), (before) => {
      const source = { name: "a.yaml", text: `.${before}.WRONG` };
      const [line, underline] = frameOf(source, diagnosePiece(source, "WRONG"));
      assert.equal(underline.indexOf("^"), stringWidth(line.slice(0, line.indexOf("WRONG"))));
    }),
  );
});

test("a related place that the message names is not repeated", () => {
  const source = { name: "a.yaml", text: "key: WRONG" };
  const found = diagnosePiece(source, "WRONG");
  const at = (line: number) => ({
    message: "first here",
    path: "b.yaml",
    start: { ...found.start, line },
    end: found.end,
  });
  const message = "This differs from b.yaml:12.";
  const printed = printFound("text", source, { ...found, message, related: [at(1), at(12)] });
  assert.match(printed, /b\.yaml:1:6 first here/);
  assert.doesNotMatch(printed, /b\.yaml:12:6/);
});

test("a diagnostic has its place, severity, code, hint and related places, and the text ends with counts", () => {
  const source = { name: "a.yaml", text: "first: 1\nsecond: 2\n" };
  const { start, end } = diagnosePiece(source, "first");
  const diagnostic = diagnosePiece(source, "second", {
    severity: "warning",
    hint: "Do this.",
    related: [{ message: "first here", path: "a.yaml", start, end }],
  });
  assert.deepEqual(printFound("text", source, diagnostic).split("\n"), [
    "a.yaml:2:1 warning This is wrong. [unknown-key]",
    "  1 | first: 1",
    "  2 | second: 2",
    "    | ^^^^^^",
    "  help: Do this.",
    "  a.yaml:1:1 first here",
    "",
    "0 errors, 1 warning in 1 file.",
    "",
  ]);
});

test("no findings are one line of text, and empty in the other formats for people", () => {
  const source = { name: "a.yaml", text: "" };
  assert.equal(printFound("text", source), "No problems in 1 file.\n");
  assert.equal(printFound("concise", source), "");
  assert.equal(printFound("github", source), "");
});

test("concise is one line each, for problem matchers", () => {
  const source = { name: "a.yaml", text: "first: 1\nsecond: 2\n" };
  const found = [
    diagnosePiece(source, "first"),
    diagnosePiece(source, "second", { severity: "note", message: "Look:\nhere" }),
  ];
  assert.equal(
    printFound("concise", source, ...found),
    "a.yaml:1:1: error[unknown-key] This is wrong.\na.yaml:2:1: note[unknown-key] Look:\\u{a}here\n",
  );
});

const HOSTILE_TEXTS = [
  "##[error]pwned",
  "a ##[group]b",
  "####[x]",
  "::error::pwned",
  "  ::add-mask::a",
  "\u001B[2J\u001B]8;;http://x\u0007",
  "\r\n::error::pwned",
  "a\u0085::error::b\u2028c",
  "\u202Eevil\u200B",
  "\u009B31m",
];

/** What no output to a terminal or a log may contain. */
function assertHarmless(printed: string): void {
  assert.doesNotMatch(printed, /##\[/);
  assert.doesNotMatch(printed, /[^\P{Cc}\n]|[\p{Cf}\u2028\u2029]/u);
}

function assertNoCommand(printed: string): void {
  assertHarmless(printed);
  for (const line of printed.split("\n")) assert.doesNotMatch(line, /^\s*::/);
}

for (const format of Object.keys(DIAGNOSTIC_FORMATS).filter(isDiagnosticFormat)) {
  test(`no part of the input is a command to a terminal or a runner in ${format}`, () => {
    for (const hostile of HOSTILE_TEXTS) {
      const source = { name: hostile, text: `${hostile}WRONG${hostile}` };
      const place = diagnosePiece(source, "WRONG");
      const diagnostic = diagnosePiece(source, "WRONG", {
        message: hostile,
        hint: hostile,
        pointer: `/${hostile}`,
        related: [{ message: hostile, path: hostile, start: place.start, end: place.end }],
        fix: { title: hostile, edits: [{ start: place.start, end: place.end, text: hostile }] },
      });
      const printed = printFound(format, source, diagnostic);
      // This format consists of our own commands: one per line, of a known number.
      if (format !== "github") assertNoCommand(printed);
      else {
        assertHarmless(printed);
        assert.match(printed, /^::error [^\n]*\n$/);
      }
    }
  });
}

test("a command is broken up wherever an underline starts in it", () => {
  const text = "##[error]pwned";
  for (let start = 0; start < text.length; start += 1) {
    for (let end = start + 1; end <= text.length; end += 1) {
      const source = { name: "a.yaml", text };
      assertNoCommand(printFound("text", source, diagnosePiece(source, text.slice(start, end))));
    }
  }
});

test("a command with a mistake in it is broken up", () => {
  const urls = ["https://x/$##[error]pwned", "https://x/$1##[error]pwned", "https://x/${a##[error]pwned"];
  for (const url of urls) {
    const text = `models: {a: {auth: {type: workload_identity_federation, workload_identity_federation: {
  federation_rule_id: fdrl_1, organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a,
  identity_token: {url: "${url}"}}}}}`;
    const source = { name: "agent.yaml", text };
    assertNoCommand(printFound("text", source, ...lint(source).diagnostics));
  }
  for (const text of ['a: "x"##[error]pwned', "##[error]: {\n##[error]x", "'##[error]", '"#": 1\n"#"#[error]: 2']) {
    const source = { name: "agent.yaml", text };
    assertNoCommand(printFound("text", source, ...lint(source).diagnostics));
  }
});

test("a line of any text contains no command to a terminal or a runner", () => {
  const pieces = fc.constantFrom("#", "[", ":", " ", "\n", "\r", "\u001B", "\u2028", "\u202E", "a", "\uD800", "🦀");
  fc.assert(
    fc.property(fc.string({ unit: pieces }), (text) => {
      assertNoCommand(safeLine(text));
      assert.doesNotMatch(safeLine(text), /\n|\p{Cs}/u);
    }),
  );
});

test("escaping the commands to a terminal or a runner does not change the value of JSON", () => {
  const pieces = fc.constantFrom("##[", "#", "[", "\\", '"', "\n", "\u001B", "\u2028", "\u202E", "a", "\uD800", "🦀");
  fc.assert(
    fc.property(fc.string({ unit: pieces }), (text) => {
      const printed = safeJson({ text, [text]: [text] });
      assertHarmless(printed);
      assert.deepEqual(JSON.parse(printed), JSON.parse(JSON.stringify({ text, [text]: [text] })));
    }),
  );
});

test("in JSON a runner's command is written `#\\u0023[`", () => {
  assert.equal(safeJson("##[error]"), '"#\\u0023[error]"\n');
});

interface Annotation {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** How GitHub's runner reads workflow commands. */
function readAnnotations(printed: string): Annotation[] {
  return printed
    .trimEnd()
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const match = /^::(\w+)(?: (.*?))?::(.*)$/.exec(line);
      assert.notEqual(match, null, line);
      const [, command = "", listed = "", data = ""] = match ?? [];
      const properties = listed.split(",").map((pair): [string, string] => {
        const equals = pair.indexOf("=");
        return [pair.slice(0, equals), decodeProperty(pair.slice(equals + 1))];
      });
      return { command, properties: Object.fromEntries(properties), message: decodeData(data) };
    });
}

function decodeData(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

function decodeProperty(text: string): string {
  return decodeData(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
}

test("an annotation decodes to the file, the place, the title and the message", () => {
  for (const name of ["a.yaml", "a,b:c%d=e.yaml", "100%25.yaml", "%0A.yaml", "dir/ü 漢.yaml"]) {
    const source = { name, text: "first: 1\nsecond: 2\n" };
    const message = "100% wrong, %0A: `a::b`, %25";
    const [annotation, ...others] = readAnnotations(
      printFound(
        "github",
        source,
        diagnosePiece(source, "second", { severity: "warning", message, hint: "Do: this, 5%." }),
      ),
    );
    assert.deepEqual(others, []);
    assert.equal(annotation?.command, "warning");
    assert.deepEqual(annotation.properties, {
      file: name,
      line: "2",
      endLine: "2",
      col: "1",
      endColumn: "7",
      title: "wifc unknown-key",
    });
    assert.equal(annotation.message, `${name}:2:1 ${message} Do: this, 5%.`);
  }
});

test("an annotation over several lines has no columns", () => {
  const source = { name: "a.yaml", text: "first: 1\nsecond: 2\n" };
  const [annotation] = readAnnotations(printFound("github", source, diagnosePiece(source, "1\nsecond")));
  assert.deepEqual(annotation?.properties, { file: "a.yaml", line: "1", endLine: "2", title: "wifc unknown-key" });
  assert.match(annotation.message, /^a\.yaml:1:8 /);
});

test("severities are mapped to GitHub's commands", () => {
  const source = { name: "a.yaml", text: "key: 1\n" };
  const commandOf = (severity: Severity) =>
    readAnnotations(printFound("github", source, diagnosePiece(source, "key", { severity })))[0]?.command;
  assert.deepEqual([commandOf("error"), commandOf("warning"), commandOf("note")], ["error", "warning", "notice"]);
});

test("ten errors and ten warnings are shown, errors first, and a notice says how many more there are", () => {
  const source = { name: "a.yaml", text: "key: 1\n" };
  const many = (severity: Severity, count: number) =>
    Array.from({ length: count }, (_, index) =>
      diagnosePiece(source, "key", { severity, message: `${severity} ${index}` }),
    );
  const found = [...many("warning", 13), ...many("error", 12), ...many("note", 2)];
  const annotations = readAnnotations(printFound("github", source, ...found));
  const count = (command: string) => annotations.filter((each) => each.command === command).length;
  assert.deepEqual([count("error"), count("warning")], [10, 10]);
  const order = annotations.map(({ command }) => command);
  assert.deepEqual(
    order,
    order.toSorted((a, b) => RANKS.indexOf(a) - RANKS.indexOf(b)),
  );
  assert.match(present(annotations.at(-1)).message, /\b5 more/);
  assert.ok(count("notice") <= 10, "notices are limited too");
});

const RANKS = ["error", "warning", "notice"];

test("exactly ten of each are shown without a notice", () => {
  const source = { name: "a.yaml", text: "key: 1\n" };
  const found = Array.from({ length: 20 }, (_, index) =>
    diagnosePiece(source, "key", { severity: index % 2 === 0 ? "error" : "warning", message: `number ${index}` }),
  );
  assert.equal(readAnnotations(printFound("github", source, ...found)).length, 20);
});

test("JSON matches its published schema", () => {
  const text =
    "models:\n  a:\n    auth: {type: workload_identity_federation, workload_identity_federation: {}, x: 1}\n";
  const source = { name: "agent.yaml", text };
  const { diagnostics } = lint(source);
  const printed: { diagnostics: readonly unknown[] } = JSON.parse(printFound("json", source, ...diagnostics));
  assert.deepEqual(Object.keys(printed), ["version", "files", "errors", "warnings", "diagnostics"]);
  assert.deepEqual(
    { ...printed, diagnostics: [] },
    {
      version: 1,
      files: 1,
      errors: diagnostics.length,
      warnings: 0,
      diagnostics: [],
    },
  );
  assert.equal(printed.diagnostics.length, diagnostics.length);
  const known: readonly unknown[] = CODES;
  for (const each of printed.diagnostics) {
    assert.ok(typeof each === "object" && each !== null, "a diagnostic is an object");
    const {
      code,
      severity,
      message,
      facts,
      documentation,
      path,
      pointer,
      start,
      end,
      ...rest
    }: Record<string, unknown> = {
      ...each,
    };
    assert.equal(documentation, `docs/rules.md#${String(code)}`);
    assert.ok(known.includes(code), String(code));
    assert.deepEqual([severity, typeof message, path, typeof pointer], ["error", "string", "agent.yaml", "string"]);
    assert.equal(typeof facts, "object");
    for (const position of [start, end]) {
      assert.deepEqual(Object.keys(Object(position)), ["line", "column", "offset"]);
    }
    assert.deepEqual(
      Object.keys(rest).filter((key) => !["hint", "related", "fix"].includes(key)),
      [],
    );
  }
});

test("optional members of JSON are left out, never null", () => {
  const source = { name: "a.yaml", text: "key: 1\n" };
  const printed = printFound("json", source, diagnosePiece(source, "key"));
  assert.doesNotMatch(printed, /null|hint|related|fix|pointer/);
  assert.deepEqual(JSON.parse(printed), {
    version: 1,
    files: 1,
    errors: 1,
    warnings: 0,
    diagnostics: [
      {
        code: "unknown-key",
        severity: "error",
        message: "This is wrong.",
        facts: {},
        documentation: "docs/rules.md#unknown-key",
        path: "a.yaml",
        start: { line: 1, column: 1, offset: 0 },
        end: { line: 1, column: 4, offset: 3 },
      },
    ],
  });
});

test("a credential in the line of a mistake is masked, however the mistake cuts it", () => {
  const credential = "sk-ant-api03-AbCdEfGh";
  const source = { name: "a.yaml", text: `key: ${credential}` };
  for (let at = 0; at < credential.length; at += 1) {
    const piece = credential.slice(at, at + 3);
    assert.doesNotMatch(printFound("text", source, diagnosePiece(source, piece)), /sk-ant|AbCd|api03/);
  }
});
