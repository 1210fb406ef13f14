// What keeps a document from being read.
import { attributesOf, type Problem } from "../diagnostics/problem.ts";
import type { Document, ParsedFile } from "../parse/document.ts";

/** The syntax errors that leave the content of a document uncertain. */
export function findUnreadable({ problems }: Document): readonly Problem[] {
  return problems.filter(
    ({ code, severity, isFatal }) => severity === "error" && (isFatal || !attributesOf(code).isReadable),
  );
}

// The first keys of programs that sign in, in files of which nothing else is read. Other large files are mostly lock files.
const KEYS = /^(?:agents|engine|jobs|kind|models|runs|upstreams)\s*:/m;

/** Whether something may sign in in a file that is too large to be read, or has another encoding. */
export function mayHideSignIns({ source, documents, problems }: ParsedFile): boolean {
  return documents.length === 0 && problems.some(({ severity }) => severity === "error") && KEYS.test(source.text);
}
