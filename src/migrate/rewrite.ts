// A file with changes → its new text. The text is read again, and must say exactly what the changes say.
import type { ParsedFile } from "../parse/document.ts";
import { parseSource } from "../parse/parse.ts";
import { applyEdits, sortEdits, type TextEdit } from "../text/source.ts";
import { applyChanges, isSameData, type Change } from "./change.ts";
import { editDocument } from "./edit-text.ts";

/** Makes changes to the documents of a file, by their position; gives nothing if its layout does not allow them. */
export function rewriteFile(file: ParsedFile, changes: ReadonlyMap<number, readonly Change[]>): string | undefined {
  const edits: TextEdit[] = [];
  for (const [index, document] of file.documents.entries()) {
    const found = editDocument(document, changes.get(index) ?? []);
    if (!found) return undefined;
    edits.push(...found);
  }
  // A change of an anchored mapping is found at each of its aliases.
  const sorted = sortEdits(edits).filter((edit, index, all) => !isSameEdit(edit, all[index - 1]));
  const areApart = sorted.every(({ range }, index) => range.start >= (sorted[index - 1]?.range.end ?? 0));
  if (!areApart) return undefined;
  const text = applyEdits(file.source.text, sorted);
  const read = parseSource({ ...file.source, text });
  const isMeant =
    read.documents.length === file.documents.length &&
    file.documents.every(({ value }, index) =>
      isSameData(read.documents[index]?.value, applyChanges(value, changes.get(index) ?? [])),
    );
  return isMeant ? text : undefined;
}

function isSameEdit(a: TextEdit, b: TextEdit | undefined): boolean {
  return a.range.start === b?.range.start && a.range.end === b.range.end && a.text === b.text;
}
