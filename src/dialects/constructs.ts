// YAML that not every parser supports → what of it the program for a file does not.
import type { UnsupportedConstruct } from "../model/file-config.ts";
import type { Construct, Document } from "../parse/document.ts";

/** Finds the constructs in a document that the program for it does not support. */
export function findConstructs(
  { source, constructs }: Document,
  isUnsupported: (kind: Construct["kind"]) => boolean,
): UnsupportedConstruct[] {
  return constructs
    .filter(({ kind }) => isUnsupported(kind))
    .map(({ kind, range }) => ({ kind, place: { source, range } }));
}
