// Formats of findings for CI servers and reviewers: each is parsed as its consumers do, with hostile texts too.
import assert from "node:assert/strict";
import * as fc from "fast-check";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { SaxesParser } from "saxes";
import type { Diagnostic, Source } from "../../src/index.ts";
import { printDiagnostics } from "../../src/print/diagnostics/print-diagnostics.ts";
import type { LintReport } from "../../src/print/diagnostics/report.ts";
import { escapeMarkdown, markdownCode } from "../../src/print/safe-text.ts";
import { escapeXml } from "../../src/print/diagnostics/xml.ts";
import { NO_STYLE } from "../../src/print/style.ts";
import { escapeUnsafe } from "../../src/text/quote.ts";
import { diagnosePiece, HOSTILE, printFound } from "../support/diagnostics.ts";
import { present } from "../support/sources.ts";

const SOURCE: Source = { name: "a.yaml", text: "first: 1\nsecond: 漢🦀 x\n" };
const ERROR = diagnosePiece(SOURCE, "first", { hint: "Do this." });
const WARNING = diagnosePiece(SOURCE, "x", { code: "missing-audience", severity: "warning" });
const NOTE = diagnosePiece(SOURCE, "second", { code: "single-use-token", severity: "note" });

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** All elements of an XML text in the order of their end tags. Throws if it is not well-formed. */
function readXml(text: string): Element[] {
  const parser = new SaxesParser({});
  const open: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const closed: Element[] = [];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    open.push({ name, attributes: { ...attributes }, text: "" });
  });
  parser.on("text", (found) => {
    const last = open.at(-1);
    if (last) last.text += found;
  });
  parser.on("closetag", () => {
    closed.push(present(open.pop()));
  });
  parser.write(text).close();
  return closed;
}

function elements(text: string, name: string): Element[] {
  return readXml(text).filter((each) => each.name === name);
}

/** A text as it appears in XML: invisible characters as code points. */
function inXml(text: string): string {
  return escapeUnsafe(text).replace(/[\uFFFE\uFFFF]/g, (found) => `\\u{${found.charCodeAt(0).toString(16)}}`);
}

test("junit: a suite for each file, a case for each finding, a failure for each error", () => {
  const printed = printFound("junit", SOURCE, ERROR, WARNING, NOTE, { ...ERROR, path: "b.yaml" });
  assert.deepEqual(
    elements(printed, "testsuites").map(({ attributes }) => attributes),
    [{ name: "wifc", tests: "4", failures: "2", errors: "0" }],
  );
  assert.deepEqual(
    elements(printed, "testsuite").map(({ attributes: { name, tests, failures } }) => [name, tests, failures]),
    [
      ["a.yaml", "3", "1"],
      ["b.yaml", "1", "1"],
    ],
  );
  assert.deepEqual(
    elements(printed, "testcase").map(({ attributes: { name, classname } }) => [classname, name]),
    [
      ["a.yaml", "unknown-key at 1:1"],
      ["a.yaml", "missing-audience at 2:13"],
      ["a.yaml", "single-use-token at 2:1"],
      ["b.yaml", "unknown-key at 1:1"],
    ],
  );
  const [failure] = elements(printed, "failure");
  assert.deepEqual(failure?.attributes, { type: "error", message: "This is wrong." });
  assert.equal(failure.text, "a.yaml:1:1 This is wrong. Do this.");
});

test("junit: no findings are one case that passes", () => {
  const printed = printFound("junit", SOURCE);
  assert.equal(elements(printed, "testcase").length, 1);
  assert.deepEqual(elements(printed, "failure"), []);
});

function printRun(coverage: Partial<LintReport>): string {
  return printDiagnostics({ files: 1, diagnostics: [], textOf: () => undefined, ...coverage }, "junit", NO_STYLE);
}

test("junit: a run that found errors, read no file or could not read one has no case that passes", () => {
  const counts = { error: 2, warning: 0, note: 0 };
  for (const [name, found, printed] of [
    ["failure", { message: "2 errors not shown", type: "error" }, printRun({ counts, omitted: 2 })],
    ["error", { message: "cannot read <x>" }, printRun({ files: 0, unreadable: ["cannot read <x>"] })],
    ["skipped", {}, printRun({ files: 0 })],
  ] as const) {
    assert.deepEqual(
      elements(printed, name).map(({ attributes }) => attributes),
      [found],
    );
    assert.equal(elements(printed, "testcase").length, 1);
  }
});

test("checkstyle: an element for each file, and in it one for each finding", () => {
  const printed = printFound("checkstyle", SOURCE, ERROR, WARNING, NOTE);
  assert.deepEqual(
    elements(printed, "error").map(({ attributes }) => attributes),
    [
      { line: "1", column: "1", severity: "error", message: "This is wrong. Do this.", source: "wifc.unknown-key" },
      { line: "2", column: "13", severity: "warning", message: "This is wrong.", source: "wifc.missing-audience" },
      { line: "2", column: "1", severity: "info", message: "This is wrong.", source: "wifc.single-use-token" },
    ],
  );
  assert.deepEqual(
    elements(printed, "file").map(({ attributes }) => attributes),
    [{ name: "a.yaml" }],
  );
  assert.equal(elements(printFound("checkstyle", SOURCE), "checkstyle").length, 1);
});

for (const format of ["junit", "checkstyle"] as const) {
  test(`${format}: with hostile texts, XML is well-formed and can be read back`, () => {
    for (const hostile of HOSTILE) {
      const source = { name: hostile, text: `x${hostile}` };
      const printed = printFound(format, source, diagnosePiece(source, "x", { message: hostile }));
      const messages = elements(printed, format === "junit" ? "failure" : "error");
      assert.deepEqual(
        messages.map(({ attributes }) => attributes["message"]),
        [inXml(hostile)],
      );
    }
  });
}

test("any text in XML is well-formed, can be read back, and is not a command to a runner", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.constantFrom("", "##[", "]]>", "\0", "&#35;"), (text, piece) => {
      const whole = text + piece + text;
      const escaped = escapeXml(whole);
      assert.doesNotMatch(escaped, /##\[/);
      const [element] = readXml(`<a b="${escaped}">${escaped}</a>`);
      assert.deepEqual([element?.attributes["b"], element?.text], [inXml(whole), inXml(whole)]);
    }),
  );
});

test("in XML a runner's command is written `#&#35;[`", () => {
  assert.equal(escapeXml("##[error]"), "#&#35;[error]");
  assert.equal(escapeXml("\u001B"), "\\u{1b}");
});

test("jsonl: each line is a diagnostic, as in json", () => {
  const found = [ERROR, WARNING, NOTE];
  const lines = printFound("jsonl", SOURCE, ...found).split("\n");
  assert.equal(lines.pop(), "");
  const whole: { diagnostics: unknown[] } = JSON.parse(printFound("json", SOURCE, ...found));
  assert.deepEqual(
    lines.map((line): unknown => JSON.parse(line)),
    whole.diagnostics,
  );
  assert.equal(printFound("jsonl", SOURCE), "");
});

test("gitlab: a list with the required members and a fingerprint for each finding", () => {
  const list: Record<string, unknown>[] = JSON.parse(printFound("gitlab", SOURCE, ERROR, ERROR, WARNING, NOTE));
  assert.deepEqual(
    list.map((each) => Object.fromEntries(Object.entries(each).filter(([key]) => key !== "fingerprint"))),
    [
      ["major", "unknown-key", 1],
      ["major", "unknown-key", 1],
      ["minor", "missing-audience", 2],
      ["info", "single-use-token", 2],
    ].map(([severity, check_name, line]) => ({
      description: "This is wrong.",
      check_name,
      severity,
      location: { path: "a.yaml", lines: { begin: line, end: line } },
    })),
  );
  const fingerprints = list.map(({ fingerprint }) => String(fingerprint));
  assert.equal(new Set(fingerprints).size, 4);
  for (const fingerprint of fingerprints) assert.match(fingerprint, /^[0-9a-f]{16}$/);
  assert.equal(printFound("gitlab", SOURCE), "[]\n");
});

test("rdjson: columns count bytes, and a fix of one edit is a suggestion", () => {
  const { start, end } = WARNING;
  const fixed = { ...WARNING, fix: { title: "y", edits: [{ start, end, text: "y" }] } };
  const twice = { ...WARNING, fix: { title: "y", edits: [...fixed.fix.edits, ...fixed.fix.edits] } };
  const result: { source: unknown; diagnostics: Record<string, unknown>[] } = JSON.parse(
    printFound("rdjson", SOURCE, fixed, twice, ERROR),
  );
  // `second: ` is eight bytes, 漢 three, 🦀 four, then a space.
  const range = { start: { line: 2, column: 17 }, end: { line: 2, column: 18 } };
  assert.deepEqual(result.source, { name: "wifc" });
  assert.deepEqual(result.diagnostics[0], {
    message: "This is wrong.",
    location: { path: "a.yaml", range },
    severity: "WARNING",
    code: { value: "missing-audience" },
    suggestions: [{ range, text: "y" }],
  });
  assert.equal(result.diagnostics[1]?.["suggestions"], undefined);
  assert.equal(result.diagnostics[2]?.["message"], "This is wrong. Do this.");
});

test("markdown: counts, and a table with a row for each finding", () => {
  assert.equal(
    printFound("markdown", SOURCE, ERROR, NOTE),
    [
      "## wifc",
      "",
      "1 error, 1 note in 1 file.",
      "",
      "| Severity | Place | Finding | Code |",
      "| --- | --- | --- | --- |",
      "| error | `a.yaml:1:1` | This is wrong.<br>Do this. | `unknown-key` |",
      "| note | `a.yaml:2:1` | This is wrong. | `single-use-token` |",
      "",
    ].join("\n"),
  );
  assert.equal(printFound("markdown", SOURCE), "## wifc\n\nNo problems in 1 file.\n");
});

test("markdown stays far below GitHub's limit for a summary, and says what it omits", () => {
  const many = Array.from({ length: 5000 }, () => ERROR);
  const printed = printFound("markdown", SOURCE, ...many);
  assert.ok(Buffer.byteLength(printed) < 1_048_576, "GitHub refuses more as a whole");
  assert.match(printed, /\nand 4500 more findings\n$/);
});

test("no part of the input is markup in markdown", () => {
  for (const hostile of HOSTILE) {
    const source = { name: "a.yaml", text: `x${hostile}` };
    const lines = printFound("markdown", source, diagnosePiece(source, "x", { message: hostile })).split("\n");
    assert.equal(lines.length, 8, hostile);
    const cells = present(lines[6]).split("|");
    assert.equal(cells.length, 6, hostile);
    assert.doesNotMatch(escapeMarkdown(hostile), /[\\`*_{}[\]<>|!~]|&(?!#\d+;)/);
    assert.doesNotMatch(markdownCode(hostile), /(?<!^)`(?!$)|(?<!\\)\||##\[/);
  }
});

interface Matcher {
  readonly owner: string;
  readonly severity?: string;
  readonly pattern: readonly [Readonly<Record<string, string | number>>];
}

/** How GitHub's runner reads lines with a problem matcher: the last match wins. */
function matchLine(line: string): Record<string, string | undefined> {
  const file = new URL("../../.github/problem-matchers/wifc.json", import.meta.url);
  const { problemMatcher }: { problemMatcher: readonly Matcher[] } = JSON.parse(readFileSync(file, "utf8"));
  const matched = problemMatcher.flatMap(({ severity, pattern: [{ regexp, ...groups }] }) => {
    const match = new RegExp(String(regexp)).exec(line);
    const found = Object.entries(groups).map(([name, group]) => [name, match?.[Number(group)]]);
    return match ? [{ severity, ...Object.fromEntries(found) }] : [];
  });
  assert.equal(matched.length, 1, line);
  return present(matched[0]);
}

test("the problem matcher reads concise: place, severity, code and message of each finding", () => {
  const names = ["a.yaml", ".github/workflows/a b.md", "C:\\a.yaml", "a:1.yaml", "<stdin>"];
  const found = names.flatMap((path): Diagnostic[] => [
    { ...ERROR, path },
    { ...WARNING, path, message: "`a: b` [x] 1:2: error[y] z" },
    { ...NOTE, path },
  ]);
  const lines = printFound("concise", SOURCE, ...found)
    .trimEnd()
    .split("\n");
  assert.deepEqual(
    lines.map(matchLine),
    found.map(({ path, start, severity, code, message }) => ({
      file: path,
      line: String(start.line),
      column: String(start.column),
      // The runner has no `note`.
      severity: severity === "note" ? "notice" : severity,
      code,
      message,
    })),
  );
});
