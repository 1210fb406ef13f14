// Whoever types a file makes the server see every beginning of it: no feature may throw on any, and every place lies in the text.
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
import { importFromFolder, readCases } from "./support/fixtures.ts";
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

test("no feature throws on any beginning of any fixture", () => {
  const seen = new Set<string>();
  for (const { source, folder } of [...readCases("valid"), ...readCases("invalid")]) {
    if (source.text.length > LONGEST) continue;
    const host = { ...hostWith(), readImport: importFromFolder(folder) };
    const length = lengthThatMatters(source.name, source.text);
    for (let end = 0; end <= length; end += 1) {
      const text = source.text.slice(0, end);
      const key = `${source.name}:${text}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const file = openFile(source.name, text, host);
      listCompletions(file, end, true);
      assertInside(file, [...listSymbols(file).map(({ range }) => range), findHover(file, end)?.range]);
      // What takes a whole check sees every line after its first letter, after its key, and at its end; on all texts it would
      // take a minute, and that a check itself never throws is what the fuzzer holds.
      if (!/(^|\n)[ -]*\S?$|:\s?$/.test(text) && !/^(\r?\n|$)/.test(source.text.slice(end))) continue;
      const whole = toRange(file.document, { start: 0, end });
      assertInside(file, [
        ...createProtocolDiagnostics(file, host).map(({ range }) => range),
        ...listInlayHints(file, whole).map(({ position }) => ({ start: position, end: position })),
        ...listCodeLenses(file).map(({ range }) => range),
      ]);
      findDefinition(file, end, host);
      // These check the text again, some of them several times.
      if (end < length) continue;
      listCodeActions(file, whole, {}, true, host);
      for (const command of Object.values(COMMANDS)) runCommand(command, file, undefined);
    }
  }
  assert.ok(seen.size > 50_000, `only ${seen.size} texts`);
});
