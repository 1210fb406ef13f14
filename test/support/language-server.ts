// Documents for the features of the language server, without a server. A mark in the text is the cursor.
import { extname } from "node:path";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Source } from "../../src/index.ts";
import { checkDocument, type CheckedFile, type Host, type References } from "../../src/language-server/checked-file.ts";
import { listCompletions } from "../../src/language-server/completion.ts";
import { present } from "./sources.ts";
import { explanationUri } from "../../src/language-server/virtual-documents.ts";

/** Marks the cursor in a text. */
export const MARK = "│";

export const WORKFLOW = ".github/workflows/triage.md";

/** Creates a host with these files, and a configuration that names these files with federation rules. */
export function hostWith(files: readonly Source[] = [], federationRules?: readonly Source[]): Host & References {
  return {
    nameOf: (uri) => uri.replace("file:///", ""),
    uriOf: (name) => `file:///${name}`,
    readImport: (path) => files.find(({ name }) => name.endsWith(path)),
    openConfigurations: () => (_, given) => ({ ...given, ...(federationRules && { federationRules }) }),
    today: () => "2026-06-01",
    explanationOf: explanationUri,
  };
}

/** The features of an editor that only applies edits. */
export const PLAIN_EDITS = { versionedEdits: false, selections: false };

const LANGUAGES: Readonly<Record<string, string>> = { ".md": "markdown", ".json": "json" };

/** Opens a text as an editor does. */
export function openFile(name: string, text: string, host: Host = hostWith()): CheckedFile {
  const document = TextDocument.create(host.uriOf(name), LANGUAGES[extname(name)] ?? "yaml", 1, text);
  const given = { readImport: host.readImport, today: host.today() };
  return checkDocument(document, name, host.openConfigurations()(name, given));
}

/** Opens a marked text, and returns the offset of the mark as well. */
export function openMarked(
  name: string,
  marked: string,
  host: Host = hostWith(),
): { readonly file: CheckedFile; readonly offset: number } {
  const offset = marked.indexOf(MARK);
  if (offset < 0) throw new Error("there is no mark in the text");
  return { file: openFile(name, marked.replace(MARK, ""), host), offset };
}

/** The frontmatter of a workflow. */
export function workflow(frontmatter: string): string {
  return `---\n${frontmatter}\n---\n\nTriage the issue.\n`;
}

/** The text after accepting the completion with this label, with its lines indented like the first, as an editor does. */
export function accept(name: string, marked: string, label: string): string {
  const { file, offset } = openMarked(name, marked);
  const item = present(listCompletions(file, offset, false).find((each) => each.label === label));
  const { document } = file;
  const edit = present(item.textEdit);
  if (!("range" in edit)) throw new Error("the completion has no range");
  const start = document.offsetAt(edit.range.start);
  const text = document.getText();
  const indentation = /[ ]*$/.exec(text.slice(0, start))?.[0] ?? "";
  const inserted = edit.newText.replaceAll("\n", `\n${indentation}`);
  return text.slice(0, start) + inserted + text.slice(document.offsetAt(edit.range.end));
}
