// The stages that a source goes through. Their order is defined here and nowhere else.
import type { Code } from "./diagnostics/catalogue.ts";
import type { Severity } from "./diagnostics/entry.ts";
import { valuePlace, type DocumentPlace } from "./diagnostics/place.ts";
import type { Problem } from "./diagnostics/problem.ts";
import { checkContent } from "./dialects/checked-document.ts";
import type { EditorFeatures } from "./dialects/dialect.ts";
import { recognizeDocuments, type Config, type DialectName, type RecognizedDocument } from "./dialects/dialects.ts";
import type { CheckOptions, Options } from "./dialects/options.ts";
import { traceInputs } from "./dialects/trace-inputs.ts";
import { describeUnrecognized, findIgnoredDocuments } from "./dialects/unread-documents.ts";
import { findUnreadable, mayHideSignIns } from "./dialects/unreadable.ts";
import type { Binding } from "./model/binding.ts";
import { isOn } from "./model/policies.ts";
import { parseSource } from "./parse/parse.ts";
import { applyPolicies, describeUnreadableKeys } from "./rules/apply-policies.ts";
import { listLocked } from "./rules/locked-codes.ts";
import { applySuppressions } from "./suppressions/apply.ts";
import { withSeverity } from "./suppressions/suppression.ts";
import type { TargetName } from "./targets/capability.ts";
import { findRefusals } from "./targets/candidate.ts";
import { plural } from "./text/numbers.ts";
import type { Source } from "./text/source.ts";

export type { Options, Trace } from "./dialects/options.ts";

/** A document after all stages, as far as it got. */
export interface AnalyzedDocument {
  readonly dialect: DialectName;
  /** Whether the program that the file is for reads this document, so that its problems are reported. */
  readonly isRead: boolean;
  /** The place of the whole document. */
  readonly whole: DocumentPlace;
  readonly config: Config;
  /** The bindings of its models or engines. */
  readonly bindings: readonly Binding[];
  /** What an editor shows about it, found on demand. */
  readonly editor: () => EditorFeatures;
}

/** A source after all stages, as far as it got. */
export interface Analysis {
  /** The dialect of each document that has one, even if the document has problems. */
  readonly dialects: readonly DialectName[];
  /** The documents without syntax errors. */
  readonly documents: readonly AnalyzedDocument[];
  /** What is reported: not what a comment or an option suppresses, and with the severities of the caller. */
  readonly problems: readonly Problem[];
  /** What the comparison found, if one was asked for. */
  readonly compared: readonly Problem[];
  /** What is true of the source, whatever is reported: all of its problems with their own severity, without those of comments. */
  readonly found: readonly Problem[];
}

/** Options of the analysis. */
export interface AnalysisOptions extends Options, CheckOptions {
  /** The target to check against. A workflow is always checked against AWF, which it runs on. */
  readonly target?: TargetName;
  /** Which document with a dialect to read, from 1, if the program only reads one. Default: the first. */
  readonly document?: number;
  /** What its documents are, whatever they contain. */
  readonly dialect?: DialectName;
  /** Severities that replace those of the catalogue. */
  readonly rules?: Readonly<Partial<Record<Code, Severity | "off">>>;
  /** Whether a configuration leaves the source out, so that only what locked policies require is reported. */
  readonly isLeftOut?: boolean;
  /** Compares the sign-ins of a document, in which `problems` were found, with what other files say about them. */
  readonly compare?: (document: AnalyzedDocument, problems: readonly Problem[]) => readonly Problem[];
}

/** Analyzes a source up to its bindings, and collects all problems. Throws only what a function in the options throws. */
export function analyze(source: Source, options: AnalysisOptions = {}): Analysis {
  // Text → documents.
  const file = parseSource(source);
  options.trace?.("parse", `${plural(file.documents.length, "document")}${file.usedFastPath ? ", fast path" : ""}`);

  // Documents → those with a dialect.
  const { policies = [] } = options;
  const withKeys = isOn(policies, "federation-required");
  const recognized = recognizeDocuments(file, { known: options.dialect, withKeys });
  options.trace?.("dialect", recognized.map(({ dialect }) => dialect.name).join(", ") || "none");
  const analyzed = recognized.flatMap((each, ordinal) => {
    const isChosen = options.document === undefined ? each.index === 0 : options.document === ordinal + 1;
    const analysis = analyzeDocument(each, isChosen || !each.dialect.readsFirstOnly, options);
    // Where nothing signs in with federation, only that is reported.
    return each.hasOnlyKeys && analysis.problems.length === 0 ? [] : [{ ...analysis, dialect: each.dialect }];
  });
  const isCut =
    options.document === undefined &&
    recognized.some(({ dialect, hasOnlyKeys }) => dialect.readsFirstOnly && !hasOnlyKeys);
  const isRefused = recognized.some(({ dialect }) => dialect.refusesSeveral === true);
  const ignored = isCut && file.documents.length > 1 ? findIgnoredDocuments(file, isRefused) : [];
  const found = [...analyzed.flatMap(({ problems }) => problems), ...ignored];

  // Suppressions of the author, and severities of the caller.
  const hidden =
    withKeys && mayHideSignIns(file) ? [describeUnreadableKeys({ source, range: { start: 0, end: 0 } })] : [];
  const all = [...file.problems, ...hidden, ...found, ...(analyzed.length === 0 ? describeUnrecognized(file) : [])];
  const locked = policies.length === 0 ? undefined : listLocked(policies);
  const isClean = all.length === 0 && file.directives.length === 0;
  const { kept, suppressed, ofComments } = isClean
    ? { kept: [], suppressed: [], ofComments: [] }
    : applySuppressions(all, source, file.directives, { ...options, locked });
  options.trace?.("suppressions", listCodes(suppressed));
  const reported = [...kept, ...ofComments].filter(({ code }) => !options.isLeftOut || locked?.has(code) === true);
  const shown = reported.flatMap((each) => withSeverity(each, options.rules?.[each.code], locked) ?? []);
  return {
    dialects: analyzed.map(({ dialect }) => dialect.name),
    documents: analyzed.flatMap(({ document }) => document ?? []),
    problems: shown.filter(({ isComparison }) => !isComparison),
    compared: shown.filter(({ isComparison }) => isComparison),
    found: [...kept, ...suppressed].filter(({ isComparison }) => !isComparison),
  };
}

interface DocumentAnalysis {
  readonly document?: AnalyzedDocument;
  readonly problems: readonly Problem[];
}

function analyzeDocument(
  { document, dialect, hasOnlyKeys }: RecognizedDocument,
  isRead: boolean,
  options: AnalysisOptions,
): DocumentAnalysis {
  if (findUnreadable(document).length > 0)
    return {
      problems: isRead ? (hasOnlyKeys ? [describeUnreadableKeys(valuePlace(document, ""))] : document.problems) : [],
    };

  // Document → typed tree: problems of shape, and credentials.
  const { document: filled, filled: ownInputs } = dialect.fill?.(document) ?? { document, filled: [] };
  const { checked, problems: shape } = checkContent(filled, dialect);
  options.trace?.("shape", listCodes(shape));

  // Typed tree → config → bindings, without values of the wrong shape, so that nothing is concluded from them. Rules check both.
  const { config, bindings, mistakes, editor, ...lowered } = dialect.check(checked, options);
  options.trace?.("rules", `${listCodes([...lowered.problems, ...mistakes])}, ${plural(bindings.length, "binding")}`);

  // What the targets do not support, where nothing else is wrong.
  const problems = [...document.problems, ...shape, ...lowered.problems, ...mistakes];
  // Every engine runs on AWF; a model can run anywhere.
  const targets = bindings.some(({ kind }) => kind === "engine") ? (["awf"] as const) : [];
  const asked = options.target === undefined ? targets : [...targets, options.target];
  const refused = asked.length === 0 ? [] : findRefusals(bindings, asked, problems);
  options.trace?.("targets", listCodes(refused));

  // Bindings × other files → what does not agree.
  const whole = valuePlace(document, "");
  const analyzed = { dialect: dialect.name, isRead, whole, config, bindings, editor };
  const differences = isRead ? options.compare?.(analyzed, problems) : undefined;
  const compared = (differences ?? []).map((each) => ({ ...each, isComparison: true as const }));
  if (differences) options.trace?.("comparison", listCodes(compared));

  // Bindings × policies → what is not allowed. A document without federation is only read for that.
  const { policies = [] } = options;
  const policed = policies.length === 0 ? problems : applyPolicies(config, bindings, problems, policies);
  const wanted = hasOnlyKeys ? policed.filter(({ code }) => code === "federation-required") : [...policed, ...refused];

  // A problem of a value that comes from an input is reported where the input is set.
  const sources = [{ source: document.source, filled: ownInputs }, ...lowered.filled];
  const hasInputs = sources.some(({ filled: values }) => values.length > 0);
  return {
    document: analyzed,
    problems: isRead ? [...(hasInputs ? traceInputs(wanted, sources) : wanted), ...compared] : [],
  };
}

function listCodes(problems: readonly Problem[]): string {
  return [plural(problems.length, "problem"), ...problems.map(({ code }) => code)].join(" ");
}
