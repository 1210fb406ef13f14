// The result of checking an open document, computed once per version for all features.
import type { TextDocument } from "vscode-languageserver-textdocument";
import { analyze, type Analysis, type AnalysisOptions } from "../analyze.ts";
import { withComparison, type LintOptions } from "../api/lint.ts";
import type { Code } from "../diagnostics/catalogue.ts";
import { createDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { hasErrors } from "../diagnostics/entry.ts";
import { isConfigFile } from "../dialects/config/recognize.ts";
import { DIALECTS, recognizeDocuments, type RecognizedDocument } from "../dialects/dialects.ts";
import type { ExplainUnreadable, ReadImport } from "../dialects/read-import.ts";
import { combineMarks } from "../dialects/marks.ts";
import { isInWorkflowsFolder } from "../dialects/workflow/recognize.ts";
import { parseSource } from "../parse/parse.ts";
import type { Source } from "../text/source.ts";
import type { Settings } from "./settings.ts";

export interface CheckedFile {
  readonly document: TextDocument;
  readonly source: Source;
  /** The options it was checked with, for checking a changed text in the same way. */
  readonly options: LintOptions & Pick<Settings, "token"> & Pick<AnalysisOptions, "isLeftOut" | "compare">;
  readonly analysis: Analysis;
  /** Its documents of any dialect, as far as they can be read. */
  readonly documents: readonly RecognizedDocument[];
  /** The findings in this file and in the files it imports; empty if wifc does not handle this kind of file. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What the last check of a document found, whose next version may have a syntax error that hides what kind of file it is. */
export interface LastCheck {
  isOurs: boolean;
}

/** Checks a document lazily. `name` is the name of its source. Without options, a configuration ignores it. */
export function checkDocument(
  document: TextDocument,
  name: string,
  given: CheckedFile["options"] | undefined,
  last: LastCheck = { isOurs: false },
): CheckedFile {
  const options = { ...given, audience: "language-server" } as const;
  const source = { name, text: document.getText() };
  let analysis: Analysis | undefined;
  let diagnostics: readonly Diagnostic[] | undefined;
  let documents: readonly RecognizedDocument[] | undefined;
  return {
    document,
    source,
    options,
    get analysis() {
      analysis ??= isOtherJson(document) ? NOTHING : analyze(source, withComparison(options));
      return analysis;
    },
    get documents() {
      documents ??= isOtherJson(document) ? [] : recognizeDocuments(parseSource(source), { withBegun: true });
      return documents;
    },
    get diagnostics() {
      if (diagnostics) return diagnostics;
      last.isOurs = isOurs(name, this.analysis, last);
      diagnostics = given && last.isOurs ? listFindings(name, this.analysis, options) : [];
      return diagnostics;
    },
  };
}

/** Whether a document is of a dialect. While it cannot be read, it still is of the one that it was of. */
function isOurs(name: string, { dialects, found }: Analysis, last: LastCheck): boolean {
  return dialects.length > 0 || ((last.isOurs || isInWorkflowsFolder(name)) && hasErrors(found));
}

function listFindings(name: string, { problems, compared }: Analysis, options: LintOptions): readonly Diagnostic[] {
  return withoutRules(createDiagnostics([...problems, ...compared], options.audience), options, name);
}

/** Leaves out what is wrong with federation rules in other files, which is shown there. */
export function withoutRules(
  diagnostics: readonly Diagnostic[],
  { federationRules = [] }: LintOptions,
  own: string,
): readonly Diagnostic[] {
  return diagnostics.filter(({ path }) => path === own || !federationRules.some(({ name }) => name === path));
}

const NOTHING: Analysis = { dialects: [], documents: [], problems: [], compared: [], found: [] };

/** Whether a document is JSON of another program. Editors open large ones, which are not even parsed. */
export function isOtherJson(document: TextDocument): boolean {
  return document.languageId === "json" && !isConfigFile(document.uri) && !HAS_JSON_MARK?.(document.getText());
}

const HAS_JSON_MARK = combineMarks(DIALECTS, "json");

/** Access to files and the clock, which the server does not use directly. */
export interface Host {
  /** The name of a source: its path as people know it. */
  readonly nameOf: (uri: string) => string;
  /** The URI of the source with this name. */
  readonly uriOf: (name: string) => string;
  /** Reads an imported file from disk. A text that is open in the editor takes precedence. */
  readonly readImport: ReadImport;
  /** Examines the paths of files with federation rules. */
  readonly explainUnreadable?: ExplainUnreadable;
  /**
   * Begins to read configurations. The result says with which options to check the source with a name, where those of the editor win; nothing
   * if it is ignored.
   */
  readonly openConfigurations: () => (name: string, given: LintOptions) => CheckedFile["options"] | undefined;
  /**
   * Finds the files in folders, given by their URIs, that may be of a dialect; nothing in the place of other files. Without it, only open
   * documents are checked.
   */
  readonly findSources?: (folders: readonly string[]) => Iterable<Source | undefined>;
  /** The current date in UTC, as YYYY-MM-DD. */
  readonly today: () => string;
  /** Where files cannot be read at once: fetches those that were looked for. Returns nothing if there are none, or no more. */
  readonly fetchMissing?: () => Promise<void> | undefined;
  /** Forgets the files that were fetched, because one of them has changed. */
  readonly forgetAll?: () => void;
}

/** How diagnostics refer to what is elsewhere. */
export interface References extends Pick<Host, "uriOf"> {
  /** The URI of what explains a code, if there is one. */
  readonly explanationOf: (code: Code) => string | undefined;
}
