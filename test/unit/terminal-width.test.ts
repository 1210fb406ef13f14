// Findings on a terminal: wrapped at its width, with the mistake in view.
import assert from "node:assert/strict";
import { test } from "node:test";
import { stripVTControlCharacters } from "node:util";
import * as fc from "fast-check";
import stringWidth from "fast-string-width";
import { lint, type Diagnostic, type Source } from "../../src/index.ts";
import { printDiagnostics } from "../../src/print/diagnostics/print-diagnostics.ts";
import { splitWords, wrapWords } from "../../src/print/wrap.ts";
import { NO_STYLE } from "../../src/print/style.ts";
import { diagnosePiece } from "../support/diagnostics.ts";
import { importFromFolder, readCases } from "../support/fixtures.ts";

function printAt(columns: number, source: Source, ...diagnostics: readonly Diagnostic[]): readonly string[] {
  const textOf = (path: string) => (path === source.name ? source.text : undefined);
  return printDiagnostics({ files: 1, diagnostics, textOf }, "text", { ...NO_STYLE, columns }).split("\n");
}

const SOURCE = { name: "agent.yaml", text: "models:\n  claude:\n    modle: claude-sonnet-4-5\n" };
const LONG = diagnosePiece(SOURCE, "modle", {
  message: "`modle` is not a key of `models.claude`. Did you mean `model`?",
  hint: "Write `model: claude-sonnet-4-5`, or remove the key if another model is meant.",
  related: [
    {
      ...diagnosePiece(SOURCE, "claude"),
      message: "the model that this key is part of, which is used by three agents",
    },
  ],
});

test("at 60 columns sentences wrap with a hanging indentation, and between words that belong together", () => {
  assert.deepEqual(printAt(60, SOURCE, LONG).slice(0, -2), [
    "agent.yaml:3:5 error `modle` is not a key of",
    "    `models.claude`. Did you mean `model`? [unknown-key]",
    "  2 |   claude:",
    "  3 |     modle: claude-sonnet-4-5",
    "    |     ^^^^^",
    "  help: Write `model: claude-sonnet-4-5`, or remove the key",
    "        if another model is meant.",
    "  agent.yaml:2:3 the model that this key is part of, which",
    "    is used by three agents",
    "",
  ]);
});

test("at 100 columns fewer lines are needed, and without a width none wraps", () => {
  assert.equal(printAt(100, SOURCE, LONG)[0], `agent.yaml:3:5 error ${LONG.message} [unknown-key]`);
  const unwrapped = printDiagnostics({ files: 1, diagnostics: [LONG], textOf: () => SOURCE.text }, "text", NO_STYLE);
  assert.equal(unwrapped.split("\n").length, 9);
});

/** The words of all sentences, without the frames. */
function wordsOf(printed: string): readonly string[] {
  return printed.replaceAll(/^ *\d* \|.*\n/gm, "").split(/\s+/);
}

test("every fixture fits on 60 and on 100 columns, and says the same as in a log", () => {
  for (const { source, folder } of readCases("invalid")) {
    const { diagnostics } = lint(source, { readImport: importFromFolder(folder), audience: "command-line" });
    const textOf = (path: string) => (path === source.name ? source.text : undefined);
    for (const columns of [60, 100]) {
      const printed = printDiagnostics({ files: 1, diagnostics, textOf }, "text", { ...NO_STYLE, columns });
      for (const line of printed.split("\n")) {
        // A path and a word may be wider.
        if (/^ *\d* \| /.test(line) || line.trim().includes(" ")) assert.ok(stringWidth(line) <= columns, line);
      }
      const unwrapped = printDiagnostics({ files: 1, diagnostics, textOf }, "text", NO_STYLE);
      assert.deepEqual(wordsOf(printed), wordsOf(unwrapped));
    }
  }
});

test("a code between backticks is divided only if it is wider than a line", () => {
  assert.deepEqual(
    splitWords("Write `a b c`, not (`d e`).", 60).map(({ text }) => text),
    ["Write", "`a b c`,", "not", "(`d e`)."],
  );
  assert.equal(splitWords(`\`${"a ".repeat(30)}\``, 40).length, 31);
  assert.equal(splitWords("a b", undefined).length, 1);
});

test("wide characters count as two columns, and escapes for none", () => {
  const words = splitWords("漢字 漢字 漢字 漢字", 60).map((word) => ({
    ...word,
    paint: (text: string) => `\u001B[2m${text}\u001B[22m`,
  }));
  const lines = wrapWords(words, 12, "", "").split("\n");
  assert.deepEqual(lines.map(stripVTControlCharacters), ["漢字 漢字", "漢字 漢字"]);
  for (const line of lines)
    assert.equal(line.split("\u001B[2m").length, line.split("\u001B[22m").length, "none is cut");
});

test("no line begins with a command to a runner", () => {
  const printed = printAt(40, SOURCE, { ...LONG, message: `${"a".repeat(20)} ::error::x ${"b".repeat(20)} ::c` });
  for (const line of printed) assert.doesNotMatch(line, /^\s*::/);
});

const UNITS = fc.constantFrom("a", " ", "漢", "🦀", "\t", "\u001B", "\u0301", "é", "##[", "❤️", "👩‍🚀");

test("a line of any characters is cropped around the mistake, which stays above its underline", () => {
  const some = fc.string({ unit: UNITS, maxLength: 200 });
  fc.assert(
    fc.property(some, some, fc.constantFrom(30, 60, 100, 500), (before, after, columns) => {
      const source = { name: "a.yaml", text: `${before}WRONG${after}` };
      const printed = printAt(columns, source, diagnosePiece(source, "WRONG", { message: "No." }));
      const [line = "", underline = ""] = printed.filter((each) => /^ *\d* \| /.test(each));
      assert.ok(stringWidth(line) <= Math.max(columns, 30), line);
      assert.ok(line.includes("WRONG"), line);
      assert.equal(underline.indexOf("^"), stringWidth(line.slice(0, line.indexOf("WRONG"))));
      assert.equal(underline.trimStart().replace(/^\| */, ""), "^^^^^");
    }),
  );
});

test("a cropped line uses the width that there is", () => {
  const text = `key: ${"x".repeat(200)}WRONG${"y".repeat(200)}`;
  const source = { name: "a.yaml", text };
  const [, line = ""] = printAt(60, source, diagnosePiece(source, "WRONG"));
  assert.match(line, /^ {2}1 \| …x{18,20}WRONGy{20,}…$/);
  assert.ok(stringWidth(line) >= 58, line);
  const end = { name: "a.yaml", text: text.slice(0, text.indexOf("yy")) };
  assert.match(printAt(60, end, diagnosePiece(end, "WRONG"))[1] ?? "", /^ {2}1 \| …x{40,}WRONG$/);
});
