// Hovers and the outline.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { DocumentSymbol } from "vscode-languageserver";
import { findHover } from "../../src/language-server/hover.ts";
import { listSymbols } from "../../src/language-server/symbols.ts";
import { MARK, openFile, openMarked, WORKFLOW, workflow } from "../support/language-server.ts";
import { present } from "../support/sources.ts";

/** The names of symbols, each with its children. */
function outline(symbols: readonly DocumentSymbol[]): unknown[] {
  return symbols.map(({ name, children = [] }) => (children.length === 0 ? name : [name, outline(children)]));
}

describe("hover", () => {
  test("shows the schema's description of the key or value, and its range", () => {
    const text = workflow("# 🦀\nengine: { id: claude, auth: { type: github-oidc, provider: anthropic } }");
    for (const [word, wanted] of [
      ["provider", "The provider that receives the job's OIDC token"],
      ["anthropic", "The provider that receives the job's OIDC token"],
      ["github-oidc", "selects the notation that gh-aw reads"],
      ["auth", "How the engine signs in"],
    ] as const) {
      const file = openFile(WORKFLOW, text);
      const hover = present(findHover(file, text.indexOf(word) + 1));
      assert.ok(JSON.stringify(hover.contents).includes(wanted), word);
      assert.equal(file.document.getText(hover.range), word);
    }
  });

  test("shows nothing for unknown keys, prose and other files", () => {
    for (const [name, marked] of [
      [WORKFLOW, workflow(`o${MARK}n: issues`)],
      [WORKFLOW, `${workflow("engine: claude")}pro${MARK}vider`],
      ["compose.yaml", `services:\n  auth:\n    ty${MARK}pe: github-oidc\n`],
    ] as const) {
      const { file, offset } = openMarked(name, marked);
      assert.equal(findHover(file, offset), undefined, marked);
    }
  });
});

describe("document symbols", () => {
  test("are the keys of the frontmatter and their ranges", () => {
    const file = openFile(
      WORKFLOW,
      `\uFEFF${workflow("on: [push]\nengine:\n  id: claude\n  auth:\n    type: x")}`.replaceAll("\n", "\r\n"),
    );
    const symbols = listSymbols(file);
    assert.deepEqual(outline(symbols), [
      ["on", ["0"]],
      ["engine", ["id", ["auth", ["type"]]]],
    ]);
    assert.deepEqual(
      symbols.map(({ selectionRange }) => file.document.getText(selectionRange)),
      ["on", "engine"],
    );
  });

  test("contain no credential, and show the target of an alias only where it is written", () => {
    const file = openFile(WORKFLOW, workflow("a: &x\n  sk-ant-api03-secret: 1\nb: *x\nc:\n  <<: *x"));
    assert.deepEqual(outline(listSymbols(file)), [["a", ["*".repeat("sk-ant-api03-secret".length)]], "b", "c"]);
  });

  test("are the keys of every document that wifc checks, and empty for other files", () => {
    const both = "agents:\n  root: {}\n---\nservices: {}\n---\nengine: { id: claude }\n";
    assert.deepEqual(outline(listSymbols(openFile("agent.yaml", both))), [
      ["agents", ["root"]],
      ["engine", ["id"]],
    ]);
    assert.deepEqual(listSymbols(openFile("compose.yaml", "services: {}\n")), []);
  });
});
