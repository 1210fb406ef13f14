// Presents environment variables as a text document, so that a diagnostic can point at a variable like at a line of a file.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { createLineDocument, type NamedValue } from "../diagnostics/line-document.ts";
import type { LocatedDocument } from "../diagnostics/place.ts";
import type { Federation } from "../model/federation.ts";
import type { Source } from "../text/source.ts";

/** Shown in diagnostics in place of a file path. */
const ENVIRONMENT_NAME = "<environment>";

/** The sign-in that environment variables describe, or what they lack. Diagnostics point into `source`. */
export type EnvironmentFederation = { readonly source: Source } & (
  { readonly federation: Federation } | { readonly diagnostics: readonly Diagnostic[] }
);

/** Creates a document with one variable per line. */
export function createEnvironmentDocument(set: readonly NamedValue[]): LocatedDocument {
  return createLineDocument(ENVIRONMENT_NAME, set);
}
