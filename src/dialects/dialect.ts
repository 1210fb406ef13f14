// What a dialect is: a kind of file, and everything that the stages need to know about it. The rows of the table are loaded at start, so
// the code that checks a file is in a separate module, which the first file of the dialect loads.
import type { DocumentPlace, Place } from "../diagnostics/place.ts";
import type { Problem } from "../diagnostics/problem.ts";
import type { Binding } from "../model/binding.ts";
import type { TokenSource } from "../model/federation.ts";
import type { FileConfig } from "../model/file-config.ts";
import type { Data } from "../parse/data.ts";
import type { Document } from "../parse/document.ts";
import type { ContentCheck, CheckedDocument } from "./checked-document.ts";
import type { Marks } from "./marks.ts";
import type { CheckOptions } from "./options.ts";
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
  /** Each sign-in that is declared or imported, even with mistakes, and the name by which it can be selected, if it has one. */
  readonly signIns: readonly { readonly place: DocumentPlace; readonly name?: string }[];
  /** The files that it imports, if the dialect has imports. */
  readonly imports?: Imports;
}

/** Where a document imports other files: each place that names a file, with the name of its source, and the place of all of them. */
export interface Imports {
  readonly place: DocumentPlace;
  readonly files: readonly { readonly place: Place; readonly name: string }[];
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
  /** Whether it refuses a file with several documents. */
  readonly refusesSeveral?: true;
  /** Whether the documents of a file are used together, so that they are selected from and reported on as one. */
  readonly documentsBelongTogether?: true;
  readonly recognizes: (value: Data, name: string) => boolean;
  /** Whether a document may be one that somebody has just begun to write, for which an editor offers what this dialect has. */
  readonly isBegun?: (value: Data) => boolean;
  /**
   * The kinds of files in which a search looks for documents of this dialect, each with a mark: a text that does not match it has no such
   * document. A mark has no flags, and needs only letters, digits, `_`, `.` and `-` of the text's keys and values, which may also be written
   * as escapes: `combineMarks` knows these.
   */
  readonly marks: Marks;
  /** How files of this kind are found and recognized that have stored keys only, which are read for the policy `federation-required` alone. */
  readonly withKeys?: { readonly marks: Marks; readonly recognizes: (value: Data, name: string) => boolean };
  /**
   * Whether such files are often templates, which are not YAML before they are rendered. Those are of no dialect, and a file that was found
   * is skipped if it is not valid YAML.
   */
  readonly isOftenTemplate?: true;
  /** Whether checking other files reads such a file too, so that the same finding can come from several of them. */
  readonly isReadByOthers?: true;
  /** Fills in the inputs whose values the file itself declares. */
  readonly fill?: (document: Document) => FilledDocument;
  /** Lowers a document and applies the rules. A value of the wrong shape is left out, and its block is marked as broken. */
  readonly check: (document: CheckedDocument, options: CheckOptions) => Checked<C>;
  /** From where a sign-in in such a file can get its token. The documentation lists them for each target. */
  readonly sources: readonly TokenSource["kind"][];
  /** What the required-env report says of a file that needs nothing. Default: that no variables are needed. */
  readonly needsNothing?: string;
}
