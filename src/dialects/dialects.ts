// The table of dialects.
import type { Data } from "../parse/data.ts";
import type { Document, ParsedFile } from "../parse/document.ts";
import { ACTIONS } from "./actions/dialect.ts";
import { AGENT } from "./agent/dialect.ts";
import { CONFIG } from "./config/dialect.ts";
import { GATEWAY } from "./gateway/dialect.ts";
import { KUBERNETES } from "./kubernetes/dialect.ts";
import { PROFILE } from "./profile/dialect.ts";
import { RULES } from "./rules/dialect.ts";
import { isTemplate } from "./unread-documents.ts";
import { findUnreadable } from "./unreadable.ts";
import { WORKFLOW } from "./workflow/dialect.ts";

/** All dialects. The first one that recognizes a document determines its dialect. */
export const DIALECTS = [CONFIG, WORKFLOW, AGENT, ACTIONS, GATEWAY, KUBERNETES, PROFILE, RULES] as const;

/** The row of a dialect in this table. */
export type Dialect = (typeof DIALECTS)[number];

/** The name of a dialect: `agent` for agent files of docker-agent, `workflow` for workflows of gh-aw, and so on. */
export type DialectName = Dialect["name"];

/** A file of any dialect as declared. */
export type Config = ReturnType<Dialect["check"]>["config"];

/** Recognizes the dialect of a document in a file with this name; nothing if it is of none. */
export function recognizeDialect(value: Data, name: string): Dialect | undefined {
  return DIALECTS.find(({ recognizes }) => recognizes(value, name));
}

/** A document of some dialect. */
export interface RecognizedDocument {
  readonly document: Document;
  readonly dialect: Dialect;
  /** Its position among all documents of the file, from 0. */
  readonly index: number;
}

/** The documents of a file that have a dialect: `known`, or their own. A syntax error in one document does not affect the others. */
export function recognizeDocuments({ source, documents }: ParsedFile, known?: DialectName): RecognizedDocument[] {
  return documents.flatMap((document, index) => {
    const dialect = known ? dialectOf(known) : recognizeDialect(document.value, source.name);
    const isPlain = !dialect?.isOftenTemplate || findUnreadable(document).length === 0 || !isTemplate(source.text);
    return dialect && isPlain ? [{ document, dialect, index }] : [];
  });
}

export function dialectOf(name: DialectName): Dialect {
  const found = DIALECTS.find((dialect) => dialect.name === name);
  if (!found) throw new Error(`unknown dialect ${name}`);
  return found;
}
