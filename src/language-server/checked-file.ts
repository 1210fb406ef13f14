// The result of checking an open document, computed once per version for all features.
import type { TextDocument } from "vscode-languageserver-textdocument";
import { analyze, type Analysis } from "../analyze.ts";
import type { LintOptions } from "../api/lint.ts";
import type { Code } from "../diagnostics/catalogue.ts";
import { createDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { hasErrors, type DiagnosticAudience } from "../diagnostics/entry.ts";
import { recognizeDialect } from "../dialects/dialects.ts";
import type { ReadImport } from "../dialects/read-import.ts";
import { isInWorkflowsFolder } from "../dialects/workflow/recognize.ts";
import type { Document } from "../parse/document.ts";
import { isMarkdown } from "../parse/frontmatter.ts";
import { parseSource } from "../parse/parse.ts";
import type { Source } from "../text/source.ts";

export interface CheckedFile {
  readonly document: TextDocument;
  readonly source: Source;
  /** The options it was checked with, for checking a changed text in the same way. */
  readonly options: LintOptions;
  readonly analysis: Analysis;
  /** The frontmatter of a workflow in markdown, as far as it can be read. Undefined for any other file. */
  readonly frontmatter: Document | undefined;
  /** The findings in this file and in the files it imports; empty if wifc does not handle this kind of file. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks a document lazily. `name` is the name of its source. */
export function checkDocument(document: TextDocument, name: string, given: LintOptions): CheckedFile {
  const options = { ...given, audience: "language-server" } as const;
  const source = { name, text: document.getText() };
  let analysis: Analysis | undefined;
  let diagnostics: readonly Diagnostic[] | undefined;
  let frontmatter: { readonly document: Document | undefined } | undefined;
  return {
    document,
    source,
    options,
    get analysis() {
      analysis ??= analyze(source, options);
      return analysis;
    },
    get frontmatter() {
      frontmatter ??= { document: readFrontmatter(source) };
      return frontmatter.document;
    },
    get diagnostics() {
      diagnostics ??= diagnose(name, this.analysis, options.audience);
      return diagnostics;
    },
  };
}

function diagnose(name: string, { dialects, problems }: Analysis, audience: DiagnosticAudience): readonly Diagnostic[] {
  const isOurs = dialects.length > 0 || (isInWorkflowsFolder(name) && hasErrors(problems));
  return isOurs ? createDiagnostics(problems, audience) : [];
}

/** Parses the frontmatter of a workflow; undefined for other files. */
export function readFrontmatter(source: Source): Document | undefined {
  if (!isMarkdown(source.name)) return undefined;
  return parseSource(source).documents.find(({ value }) => recognizeDialect(value, source.name)?.name === "workflow");
}

/** Access to files and the clock, which the server does not use directly. */
export interface Host {
  /** The name of a source: its path as people know it. */
  readonly nameOf: (uri: string) => string;
  /** The URI of the source with this name. */
  readonly uriOf: (name: string) => string;
  /** Reads an imported file from disk. A text that is open in the editor takes precedence. */
  readonly readImport: ReadImport;
  /** The current date in UTC, as YYYY-MM-DD. */
  readonly today: () => string;
  /** The URL of the page that explains a code, if it is available. */
  readonly explanationOf: (code: Code) => string | undefined;
}
