// An open document → what the core says about it: once a version, for all features.
import type { TextDocument } from "vscode-languageserver-textdocument";
import { analyze, type Analysis } from "../analyze.ts";
import type { LintOptions } from "../api/lint.ts";
import type { Code } from "../diagnostics/catalogue.ts";
import { createDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { hasErrors, type DiagnosticAudience } from "../diagnostics/entry.ts";
import { recognizeDialect } from "../dialects/dialects.ts";
import type { ReadImport } from "../dialects/read-import.ts";
import { liesAmongWorkflows } from "../dialects/workflow/recognize.ts";
import type { Document } from "../parse/document.ts";
import { isMarkdown } from "../parse/frontmatter.ts";
import { parseSource } from "../parse/parse.ts";
import type { Source } from "../text/source.ts";

export interface CheckedFile {
  readonly document: TextDocument;
  readonly source: Source;
  /** How it was checked, to check a changed text in the same way. */
  readonly options: LintOptions;
  readonly analysis: Analysis;
  /** The frontmatter of a workflow in markdown, as far as it can be read. Nothing for any other file. */
  readonly frontmatter: Document | undefined;
  /** Of this file and of those it imports; none if the file is nothing of ours. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks a document, when somebody asks for the result. `name` is what its source is called. */
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
  const isOurs = dialects.length > 0 || (liesAmongWorkflows(name) && hasErrors(problems));
  return isOurs ? createDiagnostics(problems, audience) : [];
}

/** The frontmatter of a text that is not open as it is. */
export function readFrontmatter(source: Source): Document | undefined {
  if (!isMarkdown(source.name)) return undefined;
  return parseSource(source).documents.find(({ value }) => recognizeDialect(value, source.name)?.name === "workflow");
}

/** What must be given from outside: no file, no clock and no terminal is touched here. */
export interface Host {
  /** What a source is called: its path as people know it. */
  readonly nameOf: (uri: string) => string;
  /** The URI of a source with this name. */
  readonly uriOf: (name: string) => string;
  /** Reads imports from where they are stored. Texts that are open in the editor count before those. */
  readonly readImport: ReadImport;
  /** Today in UTC, as YYYY-MM-DD. */
  readonly today: () => string;
  /** The address of the page that explains a code, if there is one at hand. */
  readonly explanationOf: (code: Code) => string | undefined;
}
