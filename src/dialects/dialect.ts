// What a dialect is: a kind of file, and everything that the stages ask of one. All that wifc knows of it starts at its row. Rows are
// there from the start; what checks a file is loaded with the first of its kind, and stands in a file of its own.
import type { DocumentPlace } from "../diagnostics/place.ts";
import type { Problem } from "../diagnostics/problem.ts";
import type { Binding } from "../model/binding.ts";
import type { FileConfig } from "../model/file-config.ts";
import type { Data } from "../parse/data.ts";
import type { Document } from "../parse/document.ts";
import type { CheckedBy, CheckedDocument } from "./checked-document.ts";
import type { ReadImport } from "./read-import.ts";
import type { FilledDocument, FilledSource } from "./trace-inputs.ts";

/** A lowered document: what it declares, who signs in how, and what is wrong with files that it imports. */
export interface Lowered<C extends FileConfig> {
  readonly config: C;
  readonly bindings: readonly Binding[];
  readonly problems: readonly Problem[];
  /** The files with values that were given to them from elsewhere. */
  readonly filled: readonly FilledSource[];
}

/** A lowered document, and what is wrong with what it means. */
export interface Checked<C extends FileConfig> extends Lowered<C> {
  readonly mistakes: readonly Problem[];
  /** What an editor shows of it, looked for when somebody asks. */
  readonly editor: () => EditorFeatures;
}

/** What an editor shows of a file. */
export interface EditorFeatures {
  readonly links: readonly Link[];
  /** For a sign-in that is not written with who signs in: who that is, and what lends it. */
  readonly origins: readonly { readonly place: DocumentPlace; readonly name: string }[];
  /** Each sign-in that is written or imported, and the model whose own it is, if it is one's. */
  readonly signIns: readonly { readonly place: DocumentPlace; readonly model?: string }[];
}

/** A place that names something, and where that is declared. */
export interface Link {
  readonly from: DocumentPlace;
  readonly to: DocumentPlace;
}

/** A kind of file. */
export interface Dialect<C extends FileConfig> extends CheckedBy {
  readonly name: C["dialect"];
  /** Whether the program that reads such a file looks at no other document than the first. */
  readonly readsFirstOnly: boolean;
  readonly recognizes: (value: Data, name: string) => boolean;
  /** Fills in what the file itself says of its values. */
  readonly fill?: (document: Document) => FilledDocument;
  /** Lowers a document and asks the rules about it. What has the wrong shape is left out, and the block that it stands in marked as broken. */
  readonly check: (document: CheckedDocument, readImport: ReadImport | undefined) => Checked<C>;
  /** What the report on the environment says if there is nothing to report. */
  readonly needsNothing: string;
}
