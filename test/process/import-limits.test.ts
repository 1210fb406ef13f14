// Imports are read within limits, without recursion, and once as long as they do not change.
import assert from "node:assert/strict";
import { utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readImportedFile } from "../../src/cli/read-import.ts";
import { lint, type Source } from "../../src/index.ts";
import { parseSource } from "../../src/parse/parse.ts";
import { LIMITS } from "../../src/text/limits.ts";
import { directoryWith } from "../support/command.ts";

const NAME = ".github/workflows/w.md";

/** A workflow with a chain of imports of this length. */
function lintChain(count: number, body = "") {
  let read = 0;
  const readImport = (path: string): Source | undefined => {
    const number = Number(/(\d+)\.md$/.exec(path)?.[1]);
    read += 1;
    const next = number < count ? `imports: [shared/${number + 1}.md]\n` : "";
    return { name: `shared/${number}.md`, text: `---\n${next}tools: {}\n---\n${body}` };
  };
  const text = "---\non: push\nimports: [shared/1.md]\n---\n";
  return { ...lint({ name: NAME, text }, { readImport }), read };
}

test("imports are followed up to the limit, and beyond it there is an error at the import", () => {
  const { most } = LIMITS.imports;
  assert.deepEqual(lintChain(most).diagnostics, []);
  for (const count of [most + 1, 100_000]) {
    const { diagnostics, read } = lintChain(count);
    assert.deepEqual(
      diagnostics.map(({ code, path }) => [code, path]),
      [["too-many-imports", `shared/${most}.md`]],
    );
    assert.ok(read <= most + 1, `${read} files were read`);
  }
});

test("the size limit of a file applies to all imports together", () => {
  const body = "x".repeat(LIMITS.size.most / 4);
  assert.deepEqual(lintChain(3, body).diagnostics, []);
  assert.deepEqual(
    lintChain(4, body).diagnostics.map(({ code }) => code),
    ["too-many-imports"],
  );
});

test("a source is parsed once, unless its text has changed", () => {
  const source = { name: "a.yaml", text: "a: 1\n" };
  const first = parseSource(source);
  assert.equal(parseSource(source), first);
  assert.notEqual(parseSource({ ...source }), first);
  source.text = "a: 2\n";
  assert.equal(JSON.stringify(parseSource(source).documents[0]?.value), '{"a":2}');
});

test("a saved file is the same source until it changes", () => {
  const directory = directoryWith({ ".git/HEAD": "", [NAME]: "", ".github/workflows/a.md": "---\n---\n" });
  const from = join(directory, NAME);
  const read = () => readImportedFile("a.md", from);
  const first = read();
  assert.ok(first);
  assert.equal(read(), first);
  const file = join(directory, ".github/workflows/a.md");
  writeFileSync(file, "---\n# b\n---\n");
  utimesSync(file, 1, 1);
  assert.match(read()?.text ?? "", /# b/);
});
