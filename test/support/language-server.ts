// Documents for the language server's features, without a server: a text with a mark where the cursor is.
import { TextDocument } from "vscode-languageserver-textdocument";
import { isCode, type Source } from "../../src/index.ts";
import { checkDocument, type CheckedFile } from "../../src/language-server/checked-file.ts";
import type { Host } from "../../src/language-server/checked-file.ts";

/** Where the cursor is in a text. */
export const MARK = "│";

export const WORKFLOW = ".github/workflows/triage.md";

/** A host whose files are these. */
export function hostWith(files: readonly Source[] = []): Host {
  return {
    nameOf: (uri) => uri.replace("file:///", ""),
    uriOf: (name) => `file:///${name}`,
    readImport: (path) => files.find(({ name }) => name.endsWith(path)),
    today: () => "2026-06-01",
    explanationOf: (code) => (isCode(code) ? `file:///docs/rules.md#${code}` : undefined),
  };
}

/** A text as an editor has it open. */
export function openFile(name: string, text: string, host: Host = hostWith()): CheckedFile {
  const document = TextDocument.create(host.uriOf(name), name.endsWith(".md") ? "markdown" : "yaml", 1, text);
  return checkDocument(document, name, { readImport: host.readImport, today: host.today() });
}

/** A marked text as an editor has it open, and the offset of the mark. */
export function openMarked(
  name: string,
  marked: string,
  host: Host = hostWith(),
): { readonly file: CheckedFile; readonly offset: number } {
  const offset = marked.indexOf(MARK);
  if (offset < 0) throw new Error("there is no mark in the text");
  return { file: openFile(name, marked.replace(MARK, ""), host), offset };
}

/** The text between the fences of a workflow. */
export function workflow(frontmatter: string): string {
  return `---\n${frontmatter}\n---\n\nTriage the issue.\n`;
}
