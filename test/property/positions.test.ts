// Every place of a diagnostic contains what another YAML parser finds at its pointer, however the lines end and whatever is before
// them.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { loadAll } from "js-yaml";
import { lint, type Diagnostic, type Source } from "../../src/index.ts";
import { splitPointer } from "../../src/text/pointer.ts";
import { diagnose, importFromFolder, readCases, type Case } from "../support/fixtures.ts";
import { mutatedSource } from "../support/hostile-sources.ts";
import { checkSpan } from "../support/promises.ts";

const CASES = [...readCases("valid"), ...readCases("invalid")].filter(({ source }) => source.text.length < 10_000);

/** The documents of a file according to another parser; none if it rejects the file. */
function loadDocuments({ name, text }: Source): unknown[] {
  const [, frontmatter = ""] = /^\uFEFF?---[ \r]*\n([^]*?\n|)[ \t]*---/.exec(text) ?? [];
  try {
    return loadAll(name.endsWith(".md") ? frontmatter : text);
  } catch {
    return [];
  }
}

/** The key and the value that a pointer names in a document, or those of its nearest ancestor. */
function resolve(document: unknown, pointer: string): { key: string | undefined; value: unknown } {
  let [key, value]: [string | undefined, unknown] = [undefined, document];
  for (const segment of splitPointer(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, segment)) break;
    [key, value] = [segment, Reflect.get(value, segment)];
  }
  return { key, value };
}

/** Whether an underlined text is that key, that value, or part of that value. */
function shows({ text }: Source, { start, end }: Diagnostic, { key, value }: ReturnType<typeof resolve>): boolean {
  const shown = text.slice(start.offset, end.offset);
  // An alias cannot be parsed alone.
  if (/^[*&]|[ [{,][*&]\w/.test(shown)) return true;
  // The tag or anchor of a first key is before the mapping, so the lines no longer begin in the same column.
  if (/[!&][^\s]*[ \t]+$/.test(text.slice(0, start.offset))) return true;
  if (shown === key || (typeof value === "string" && value.includes(shown))) return true;
  try {
    // Indent the first line of a block like the others.
    const [read] = loadAll(" ".repeat(start.column - 1) + shown);
    return read === key || JSON.stringify(read) === JSON.stringify(value);
  } catch {
    return false;
  }
}

function checkShown(source: Source, diagnostics: readonly Diagnostic[]): void {
  const documents = loadDocuments(source);
  for (const each of diagnostics.filter(({ path }) => path === source.name)) {
    checkSpan(source.text, each, each.code);
    const { pointer } = each;
    // Credentials in it are masked.
    if (pointer === undefined || pointer.includes("***") || documents.length === 0) continue;
    const found = documents.map((document) => resolve(document, pointer));
    const isShown = found.some((place) => shows(source, each, place));
    const shown = source.text.slice(each.start.offset, each.end.offset);
    assert.ok(isShown, `${each.code} at ${pointer} shows ${JSON.stringify(shown)}, not ${JSON.stringify(found)}`);
  }
}

for (const each of CASES) {
  test(`${each.name}: every place contains what its pointer names`, () => {
    checkShown(each.source, diagnose(each));
  });
}

test("any change to any fixture: every place contains what its pointer names", () => {
  const anything = fc.property(mutatedSource, (source) => checkShown(source, lint(source).diagnostics));
  fc.assert(anything, { seed: 1, numRuns: 300 });
});

interface Variant {
  readonly what: string;
  readonly change: (text: string) => string;
  readonly lines: number;
}

const VARIANTS: readonly Variant[] = [
  { what: "CRLF", change: (text) => text.replaceAll("\n", "\r\n"), lines: 0 },
  { what: "a comment with an emoji before it", change: (text) => before(text, "# 🦀 漢字 é\n"), lines: 1 },
  { what: "a byte order mark before it", change: (text) => `\uFEFF${text}`, lines: 0 },
];

/** Inserts lines before YAML; in markdown, after the opening fence. */
function before(text: string, lines: string): string {
  return text.startsWith("---") ? text.replace("\n", () => `\n${lines}`) : lines + text;
}

/** The messages and the underlined texts, with line ends normalized. */
function summarize({ folder }: Case, source: Source, lines: number): string[] {
  return lint(source, { readImport: importFromFolder(folder), today: "2026-06-01" })
    .diagnostics.filter(({ code, path }) => code !== "byte-order-mark" && path === source.name)
    .map(({ code, start, end }) => {
      const shown = source.text.slice(start.offset, end.offset).replaceAll("\r\n", "\n");
      return JSON.stringify([code, start.line - lines, start.column, end.line - lines, shown]);
    });
}

// Cases about how the file begins, how its lines end, or how many findings there are.
const ABOUT_BYTES = /byte-order-mark|frontmatter|empty-document|wrong-encoding|unsupported-file|more-findings/;

for (const { what, change, lines } of VARIANTS) {
  test(`every fixture has the same findings in the same places with ${what}`, () => {
    for (const each of CASES.filter(({ name }) => !ABOUT_BYTES.test(name))) {
      const { name, text } = each.source;
      // JSON allows nothing before it.
      if (name.endsWith(".json") && !change("{}").startsWith("{")) continue;
      const source = { name, text: change(text.replaceAll("\r\n", "\n")) };
      const plain = { name, text: text.replaceAll("\r\n", "\n") };
      assert.deepEqual(summarize(each, source, lines), summarize(each, plain, 0), each.name);
    }
  });
}
