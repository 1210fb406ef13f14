// What a dialect is: a kind of file, and everything that the stages need to know about it. The rows of the table are loaded at start, so
// the code that checks a file is in a separate module, which the first file of the dialect loads.
import type { DocumentPlace } from "../diagnostics/place.ts";
import type { Problem } from "../diagnostics/problem.ts";
import type { Binding } from "../model/binding.ts";
import type { FileConfig } from "../model/file-config.ts";
import type { Data } from "../parse/data.ts";
import type { Document } from "../parse/document.ts";
import type { ContentCheck, CheckedDocument } from "./checked-document.ts";
import type { ReadImport } from "./read-import.ts";
import type { FilledDocument, FilledSource } from "./trace-inputs.ts";

/** A lowered document: what it declares, who signs in how, and the problems in files that it imports. */
export interface Lowered<C extends FileConfig> {
  readonly config: C;
  readonly bindings: readonly Binding[];
  readonly problems: readonly Problem[];
  /** The files with inputs filled in. */
  readonly filled: readonly FilledSource[];
}

/** A lowered document, with the mistakes in its meaning. */
export interface Checked<C extends FileConfig> extends Lowered<C> {
  readonly mistakes: readonly Problem[];
  /** The editor features, found on demand. */
  readonly editor: () => EditorFeatures;
}

/** What an editor shows about a file. */
export interface EditorFeatures {
  readonly links: readonly Link[];
  /** For a sign-in that is inherited or imported: the place that uses it, and the name of its origin. */
  readonly origins: readonly { readonly place: DocumentPlace; readonly name: string }[];
  /** Each sign-in that is declared or imported, and the model that declares it, if one does. */
  readonly signIns: readonly { readonly place: DocumentPlace; readonly model?: string }[];
}

/** A place that refers to something, and the place that declares it. */
export interface Link {
  readonly from: DocumentPlace;
  readonly to: DocumentPlace;
}

/** A kind of file. */
export interface Dialect<C extends FileConfig> extends ContentCheck {
  readonly name: C["dialect"];
  /** Whether the program for these files reads only the first document. */
  readonly readsFirstOnly: boolean;
  /** Whether the documents of a file are used together, so that they are selected from and reported on as one. */
  readonly documentsBelongTogether?: true;
  readonly recognizes: (value: Data, name: string) => boolean;
  /** Fills in the inputs whose values the file itself declares. */
  readonly fill?: (document: Document) => FilledDocument;
  /** Lowers a document and applies the rules. A value of the wrong shape is left out, and its block is marked as broken. */
  readonly check: (document: CheckedDocument, readImport: ReadImport | undefined) => Checked<C>;
  /** The text of the required-env report for a file that needs nothing. */
  readonly needsNothing: string;
}
