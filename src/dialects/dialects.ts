// The table of dialects.
import type { Data } from "../parse/data.ts";
import type { FileConfig } from "../model/file-config.ts";
import type { Document, ParsedFile } from "../parse/document.ts";
import { ACTIONS } from "./actions/dialect.ts";
import { AGENT } from "./agent/dialect.ts";
import { CONFIG } from "./config/dialect.ts";
import type { Dialect as DialectOf } from "./dialect.ts";
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

type AnyDialect = Pick<DialectOf<FileConfig>, "isBegun" | "withKeys">;

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
  /** Whether nothing in it signs in with federation, so that it is only read for the policy `federation-required`. */
  readonly hasOnlyKeys?: true;
}

/** Which documents are recognized in addition to those that wifc checks. */
interface Recognition {
  /** The dialect of all documents, whatever they contain. */
  readonly known?: DialectName | undefined;
  /** Also those in which things can only sign in with stored keys. */
  readonly withKeys?: boolean;
  /** Also those that somebody may just have begun to write. */
  readonly withBegun?: boolean;
}

/** The documents of a file that have a dialect. A syntax error in one document does not affect the others. */
export function recognizeDocuments(
  { source, documents }: ParsedFile,
  { known, withKeys = false, withBegun = false }: Recognition = {},
): RecognizedDocument[] {
  return documents.flatMap((document, index) => {
    const written = known ? dialectOf(known) : recognizeDialect(document.value, source.name);
    const own = written ?? (withBegun ? recognizeBegun(document.value) : undefined);
    const dialect = own ?? (withKeys ? recognizeKeys(document.value, source.name) : undefined);
    const isPlain = !dialect?.isOftenTemplate || findUnreadable(document).length === 0 || !isTemplate(source.text);
    return dialect && isPlain ? [{ document, dialect, index, ...(!own && { hasOnlyKeys: true as const }) }] : [];
  });
}

function recognizeBegun(value: Data): Dialect | undefined {
  return DIALECTS.find((dialect: AnyDialect) => dialect.isBegun?.(value));
}

function recognizeKeys(value: Data, name: string): Dialect | undefined {
  return DIALECTS.find((dialect: AnyDialect) => dialect.withKeys?.recognizes(value, name));
}

export function dialectOf(name: DialectName): Dialect {
  const found = DIALECTS.find((dialect) => dialect.name === name);
  if (!found) throw new Error(`unknown dialect ${name}`);
  return found;
}
