// The documents of a file, grouped by what is read as one.
import type { AnalyzedDocument } from "../analyze.ts";
import { dialectOf } from "../dialects/dialects.ts";

/** Groups the documents of each dialect whose documents belong together. Any other document is a group of its own. */
export function groupDocuments(documents: readonly AnalyzedDocument[]): (readonly AnalyzedDocument[])[] {
  const groups = new Map<unknown, AnalyzedDocument[]>();
  for (const document of documents) {
    const key = dialectOf(document.dialect).documentsBelongTogether ? document.dialect : document;
    groups.set(key, [...(groups.get(key) ?? []), document]);
  }
  return [...groups.values()];
}
