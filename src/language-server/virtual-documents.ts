// Read-only documents that only exist in the editor: the explanation of a code, and what a command prints. The editor asks for their text by
// URI (`workspace/textDocumentContent`, part of the protocol since 3.18), so that it needs no code for them.
import { documentationOf, isCode, type Code } from "../diagnostics/catalogue.ts";
import { documentationUrl } from "../diagnostics/documentation-url.ts";
import { explainCode } from "../print/explain/explanation.ts";
import { EXPLAIN_FORMATS } from "../print/explain/print-explanations.ts";
import { ownValue } from "../text/own-value.ts";
import { COMMANDS, runCommand } from "./commands.ts";
import type { CheckedFile } from "./checked-file.ts";

/** The scheme of their URIs. */
export const SCHEME = "wifc";

/** The URI of the explanation of a code. Its last part is the title that an editor shows. */
export function explanationUri(code: Code): string {
  return `${SCHEME}:/${code}.md`;
}

/** The address of the page that explains a code, if it is published: for editors without virtual documents. */
export function explanationPage(code: Code): string | undefined {
  return documentationUrl(documentationOf(code));
}

/** The URI of what a command prints for a sign-in of a document, or for all of them. */
export function resultUri(command: string, uri: string, name?: string): string {
  const file = uri.slice(uri.lastIndexOf("/") + 1);
  const title = command
    .replace("wifc.show", "")
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, "-")
    .toLowerCase();
  const query = JSON.stringify(name === undefined ? [command, uri] : [command, uri, name]);
  return `${SCHEME}:/${file}/${title}.txt?${encodeURIComponent(query)}`;
}

/** The text of a virtual document. One whose origin is no longer open says so. */
export function readVirtualDocument(uri: string, check: (uri: string) => CheckedFile | undefined): string | undefined {
  const { pathname, search } = new URL(uri);
  if (search === "") {
    const code = pathname.slice(1).replace(/\.md$/, "");
    return isCode(code) ? EXPLAIN_FORMATS.markdown.one(explainCode(code)) : undefined;
  }
  const [command, origin, name] = readQuery(search);
  const row = ownValue(COMMANDS, command ?? "");
  if (!row || origin === undefined) return undefined;
  const file = check(origin);
  return file ? runCommand(row, file, name) : "The document is no longer open.\n";
}

function readQuery(search: string): string[] {
  try {
    const query: unknown = JSON.parse(decodeURIComponent(search.slice(1)));
    return Array.isArray(query) && query.every((each) => typeof each === "string") ? query : [];
  } catch {
    return []; // not made by `resultUri`
  }
}

/** The document that a virtual document is about, if it is about one. */
export function originOf(uri: string): string | undefined {
  return readQuery(new URL(uri).search)[1];
}
