// Which documents are sent to the server, and which of them are reason enough to start it.
import { languages, workspace, type TextDocument } from "vscode";
import { isConfigFile } from "../../../src/dialects/config/recognize.ts";
import { combineMarks, type HasMark } from "../../../src/dialects/marks.ts";
import { PAGE_LANGUAGES, selectDocuments, type DocumentFilter } from "./selector.mts";

/** What `build.mts` puts here: the marks of the dialects, so that the extension need not contain the dialects. */
declare const MARKS: Readonly<Record<"yaml" | "json", readonly string[]>>;

/** Where the server is a process, the scheme of the files that it can read; undefined in a browser, where it can read all. */
declare const READABLE_SCHEME: string | undefined;

/** The documents in the file systems of the workspace, and those that were never saved. */
export function ownDocuments(): DocumentFilter[] {
  const folders = workspace.workspaceFolders ?? [];
  return selectDocuments([...new Set(["file", "untitled", ...folders.map(({ uri }) => uri.scheme)])], READABLE_SCHEME);
}

/** Whether a document may declare a sign-in, as a search of the command line finds out: by its place, its name or its text. */
export function isOurs(document: TextDocument): boolean {
  const { languageId, uri } = document;
  if (languages.match(ownDocuments(), document) === 0) return false;
  const hasMark = hasMarks()[languageId === "json" ? "json" : "yaml"];
  const isPage = PAGE_LANGUAGES.some((language) => language === languageId);
  return isPage || isConfigFile(uri.path) || (hasMark?.(document.getText()) ?? false);
}

let found: Readonly<Record<"yaml" | "json", HasMark | undefined>> | undefined;

function hasMarks(): NonNullable<typeof found> {
  const combine = (kind: "yaml" | "json") =>
    combineMarks(
      MARKS[kind].map((mark) => ({ marks: { [kind]: new RegExp(mark) } })),
      kind,
    );
  found ??= { yaml: combine("yaml"), json: combine("json") };
  return found;
}
