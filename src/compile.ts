// The way a source takes, stage by stage. The order stands here and nowhere else.
import { valuePlace, type DocumentPlace } from "./diagnostics/place.ts";
import { problem, type Problem } from "./diagnostics/problem.ts";
import { lowerDocument, recognizeDialect, type Config, type Dialect } from "./dialects/dialects.ts";
import type { ReadImport } from "./dialects/imports.ts";
import type { Binding } from "./ir/binding.ts";
import type { Document } from "./parse/document.ts";
import { parseSource } from "./parse/parse.ts";
import { RULES } from "./rules/rules.ts";
import { AWF } from "./targets/awf.ts";
import type { FederatedBinding } from "./targets/target.ts";
import type { Source } from "./text/source.ts";
import { validateShape } from "./validate/shape.ts";

/** A document that went through all stages as far as it could. */
export interface AnalyzedDocument {
  readonly dialect: Dialect;
  /** The place of the document as a whole. */
  readonly whole: DocumentPlace;
  readonly config: Config;
  /** The models, or the engine, whose sign-in has the right shape. */
  readonly bindings: readonly Binding[];
}

/** A source that went through all stages as far as it could. */
export interface Analysis {
  /** The dialect of each document that has one, whatever is wrong with it. */
  readonly dialects: readonly Dialect[];
  /** The documents without syntax errors. */
  readonly documents: readonly AnalyzedDocument[];
  readonly problems: readonly Problem[];
}

/** Takes a source from its text to its bindings, and collects every problem on the way. Never throws. */
export function analyze(source: Source, readImport: ReadImport): Analysis {
  // Text → documents. What is wrong with the syntax of one does not concern the others.
  const file = parseSource(source);
  const recognized = file.documents.flatMap((document) => {
    const dialect = recognizeDialect(document.value, source.name);
    return dialect ? [{ document, dialect }] : [];
  });
  if (file.documents.length > 0 && recognized.length === 0) {
    const whole = file.documents.map((document) => valuePlace(document, ""))[0];
    const syntax = file.documents.flatMap((document) => document.problems);
    const unrecognized = whole && syntax.length === 0 ? [problem("unrecognized-file", whole, {})] : [];
    return { dialects: [], documents: [], problems: [...file.problems, ...syntax, ...unrecognized] };
  }

  const analyzed = recognized.map(({ document, dialect }) => analyzeDocument(document, dialect, readImport));
  return {
    dialects: recognized.map(({ dialect }) => dialect),
    documents: analyzed.flatMap((each) => each.document ?? []),
    problems: [...file.problems, ...analyzed.flatMap((each) => each.problems)],
  };
}

interface DocumentAnalysis {
  readonly document?: AnalyzedDocument;
  readonly problems: readonly Problem[];
}

function analyzeDocument(document: Document, dialect: Dialect, readImport: ReadImport): DocumentAnalysis {
  if (hasErrors(document.problems)) return { problems: document.problems };

  // Document → typed tree: what the schema says about its shape.
  const shape = validateShape(document, document.value, dialect);

  // Typed tree → config → bindings. Blocks of the wrong shape have none, so that nothing follows from them.
  const { config, bindings, problems: imported } = lowerDocument(dialect, document, readImport);

  // Rules look at config and bindings.
  const meaning = RULES.flatMap((rule) => rule({ config, bindings }));

  // Every workflow is compiled to AWF, so what AWF cannot carry is wrong in it whatever else it is compiled to.
  const problems = [...document.problems, ...shape, ...imported, ...meaning];
  const refused =
    dialect === "workflow" && !hasErrors(problems) ? bindings.filter(isFederated).flatMap(AWF.refuse) : [];

  const whole = valuePlace(document, "");
  return { document: { dialect, whole, config, bindings }, problems: [...problems, ...refused] };
}

/** Whether any of these stops the output. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === "error");
}

function isFederated(binding: Binding): binding is FederatedBinding {
  return binding.federation !== undefined;
}
