// While a file is typed, the server sees every prefix of it: no feature may throw, and every place must be in the text.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Range } from "vscode-languageserver";
import type { CheckedFile } from "../../src/language-server/checked-file.ts";
import { listCodeActions } from "../../src/language-server/code-actions.ts";
import { listCodeLenses, COMMANDS, runCommand } from "../../src/language-server/commands.ts";
import { listCompletions } from "../../src/language-server/completion.ts";
import { findDefinition } from "../../src/language-server/definition.ts";
import { createProtocolDiagnostics } from "../../src/language-server/diagnostics.ts";
import { findHover } from "../../src/language-server/hover.ts";
import { listInlayHints } from "../../src/language-server/inlay-hints.ts";
import { toRange } from "../../src/language-server/positions.ts";
import { listSymbols } from "../../src/language-server/symbols.ts";
import { importFromFolder, readCases, type Case } from "../support/fixtures.ts";
import { hostWith, openFile } from "../support/language-server.ts";

// The fixtures about size limits would take minutes, and only repeat one token.
const LONGEST = 10_000;

/** The relevant part of a text, without what comes after the frontmatter. */
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

/** Tries every feature on a prefix of a text; those that check it several times, only if it `isWhole`. */
function tryFeatures({ source, folder }: Case, end: number, isWhole: boolean): void {
  const host = { ...hostWith(), readImport: importFromFolder(folder) };
  const file = openFile(source.name, source.text.slice(0, end), host);
  const whole = toRange(file.document, { start: 0, end });
  listCompletions(file, end, true);
  assertInside(file, [...listSymbols(file).map(({ range }) => range), findHover(file, end)?.range]);
  findDefinition(file, end, host);
  assertInside(file, [
    ...createProtocolDiagnostics(file, host).map(({ range }) => range),
    ...listInlayHints(file, whole).map(({ position }) => ({ start: position, end: position })),
    ...listCodeLenses(file).map(({ range }) => range),
  ]);
  if (!isWhole) return;
  listCodeActions(file, whole, {}, { versionedEdits: true, selections: true }, host);
  for (const command of Object.values(COMMANDS)) runCommand(command, file, undefined);
}

// All prefixes of all fixtures would take minutes, so each fixture starts at another offset.
const STEP = 60;

test("no feature throws on prefixes of any fixture", () => {
  const seen = new Set<string>();
  for (const [index, each] of [...readCases("valid"), ...readCases("invalid")].entries()) {
    const { name, text } = each.source;
    if (text.length > LONGEST) continue;
    const length = lengthThatMatters(name, text);
    for (let next = index % STEP; next < length + STEP; next += STEP) {
      const end = Math.min(next, length);
      // Many fixtures have the same beginning.
      const beginning = `${name}:${text.slice(0, end)}`;
      if (seen.has(beginning) && end < length) continue;
      seen.add(beginning);
      tryFeatures(each, end, end === length);
    }
  }
  assert.ok(seen.size > 2_600, `only ${seen.size} texts`);
});
