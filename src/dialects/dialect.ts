// What a dialect is: a kind of file, and everything that the stages ask of one. All that wifc knows of it starts at its row.
import type { DocumentPlace } from "../diagnostics/place.ts";
import type { Problem } from "../diagnostics/problem.ts";
import type { Binding } from "../model/binding.ts";
import type { FileConfig } from "../model/file-config.ts";
import type { Data } from "../parse/data.ts";
import type { Document } from "../parse/document.ts";
import { AUTH_RULES } from "../rules/auth-rules.ts";
import { createSubject, type Subject } from "../rules/rule.ts";
import type { CheckedBy, CheckedDocument } from "./checked-document.ts";
import type { Reader } from "./reader.ts";
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
  /** From the places that name something to where that is declared. */
  readonly links: () => readonly Link[];
}

/** A place that names something, and where that is declared. */
export interface Link {
  readonly from: DocumentPlace;
  readonly to: DocumentPlace;
}

/** A kind of file. */
export interface Dialect<C extends FileConfig> extends DialectTraits<C> {
  /** Lowers a document and asks the rules about it. */
  readonly check: (document: CheckedDocument, reader: Reader) => Checked<C>;
}

interface DialectTraits<C extends FileConfig> extends CheckedBy {
  readonly name: C["dialect"];
  /** What it is called in a sentence. */
  readonly noun: string;
  /** Whether the program that reads such a file looks at no other document than the first. */
  readonly readsFirstOnly: boolean;
  readonly recognizes: (value: Data, name: string) => boolean;
  /** Fills in what the file itself says of its values. */
  readonly fill?: (document: Document) => FilledDocument;
  /** What the report on the environment says if there is nothing to report. */
  readonly needsNothing: string;
}

interface DialectDefinition<C extends FileConfig> extends DialectTraits<C> {
  /** Lowers a document. What has the wrong shape is left out, and the block that it stands in marked as broken. */
  readonly lower: (document: CheckedDocument, reader: Reader) => Lowered<C>;
  /** The rules about such files only. */
  readonly rules: readonly ((subject: Subject<C>) => Problem[])[];
  readonly links?: (config: C) => readonly Link[];
}

/** Makes the row of a dialect. */
export function defineDialect<C extends FileConfig>(definition: DialectDefinition<C>): Dialect<C> {
  const { lower, rules, links, ...traits } = definition;
  return {
    ...traits,
    check: (document, reader) => {
      const lowered = lower(document, reader);
      const subject = createSubject(lowered.config, lowered.bindings);
      const mistakes = [...AUTH_RULES, ...rules].flatMap((rule) => rule(subject));
      return { ...lowered, mistakes, links: () => links?.(lowered.config) ?? [] };
    },
  };
}
