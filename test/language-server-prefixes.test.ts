// Whoever types a file makes the server see every beginning of it: no feature may throw on any, and every place lies in the text.
// Fixtures are much alike. What matters to a line that is being written is that line: each is typed letter by letter once.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Range } from "vscode-languageserver";
import type { CheckedFile } from "../src/language-server/checked-file.ts";
import { listCodeActions } from "../src/language-server/code-actions.ts";
import { listCodeLenses } from "../src/language-server/code-lens.ts";
import { COMMANDS, runCommand } from "../src/language-server/commands.ts";
import { listCompletions } from "../src/language-server/completion.ts";
import { findDefinition } from "../src/language-server/definition.ts";
import { createProtocolDiagnostics } from "../src/language-server/diagnostics.ts";
import { findHover } from "../src/language-server/hover.ts";
import { listInlayHints } from "../src/language-server/inlay-hints.ts";
import { toRange } from "../src/language-server/positions.ts";
import { listSymbols } from "../src/language-server/symbols.ts";
import { importFromFolder, readCases, type Case } from "./support/fixtures.ts";
import { hostWith, openFile } from "./support/language-server.ts";

// What only the limit on sizes is about would take minutes, and is one token repeated.
const LONGEST = 10_000;

/** As far as a text matters: what comes after the frontmatter does not. */
function lengthThatMatters(name: string, text: string): number {
  const fence = name.endsWith(".md") ? text.indexOf("\n---", 4) : -1;
  return fence < 0 ? text.length : Math.min(text.length, fence + "\n---\r\nT".length);
}

function assertInside({ document }: CheckedFile, ranges: readonly (Range | undefined)[]): void {
  const text = document.getText();
  const end = document.positionAt(text.length);
  for (const range of ranges) {
    if (!range) continue;
    assert.ok(range.end.line <= end.line, `a range ends below the text: ${JSON.stringify(text.slice(-40))}`);
    assert.ok(document.offsetAt(range.start) <= document.offsetAt(range.end));
  }
}

/** How much is tried on a text: what only parses it, also what checks it, also what checks it several times. */
type Depth = "parse" | "check" | "all";

function tryFeatures({ source, folder }: Case, end: number, depth: Depth): void {
  const host = { ...hostWith(), readImport: importFromFolder(folder) };
  const file = openFile(source.name, source.text.slice(0, end), host);
  const whole = toRange(file.document, { start: 0, end });
  listCompletions(file, end, true);
  assertInside(file, [...listSymbols(file).map(({ range }) => range), findHover(file, end)?.range]);
  if (depth === "parse") return;
  findDefinition(file, end, host);
  assertInside(file, [
    ...createProtocolDiagnostics(file, host).map(({ range }) => range),
    ...listInlayHints(file, whole).map(({ position }) => ({ start: position, end: position })),
    ...listCodeLenses(file).map(({ range }) => range),
  ]);
  if (depth === "check") return;
  listCodeActions(file, whole, {}, true, host);
  for (const command of Object.values(COMMANDS)) runCommand(command, file, undefined);
}

test("no feature throws on any beginning of any fixture", () => {
  const seen = new Set<string>();
  let tried = 0;
  // In the shortest text that has a line, it takes the least time.
  const cases = [...readCases("valid"), ...readCases("invalid")];
  for (const each of cases.toSorted((a, b) => a.source.text.length - b.source.text.length)) {
    const { name, text } = each.source;
    if (text.length > LONGEST) continue;
    const length = lengthThatMatters(name, text);
    let lineStart = 0;
    for (let end = 0; end <= length; end += 1) {
      const line = text.slice(lineStart, end);
      const endsLine = end === length || /[\r\n]/.test(text[end] ?? "");
      if (text[end] === "\n") lineStart = end + 1;
      if (seen.has(`${name}:${line}`) && end < length) continue;
      seen.add(`${name}:${line}`);
      tried += 1;
      // In the middle of words a whole check has little new to see, and that it never throws is what the fuzzer holds.
      const atWord = /^[ -]*\S?$|:\s?$/.test(line);
      tryFeatures(each, end, end === length ? "all" : endsLine || atWord ? "check" : "parse");
    }
  }
  assert.ok(tried > 10_000, `only ${tried} texts`);
});
