// The way a source takes, stage by stage. The order stands here and nowhere else.
import type { Code } from "./diagnostics/catalogue.ts";
import { hasErrors, type DiagnosticAudience, type Severity } from "./diagnostics/entry.ts";
import { sourceOf, valuePlace, type DocumentPlace } from "./diagnostics/place.ts";
import { attributesOf, type Problem } from "./diagnostics/problem.ts";
import { checkContent } from "./dialects/checked-document.ts";
import type { EditorFeatures } from "./dialects/dialect.ts";
import { recognizeDialect, type Config, type Dialect, type DialectName } from "./dialects/dialects.ts";
import type { ReadImport } from "./dialects/read-import.ts";
import { traceInputs } from "./dialects/trace-inputs.ts";
import { describeUnrecognized, findIgnoredDocuments } from "./dialects/unread-documents.ts";
import type { Binding } from "./model/binding.ts";
import type { Auth } from "./model/federation.ts";
import type { Document } from "./parse/document.ts";
import { parseSource } from "./parse/parse.ts";
import { applySuppressions } from "./suppressions/apply.ts";
import { isAlwaysReported } from "./suppressions/suppression.ts";
import type { TargetName } from "./targets/capability.ts";
import { findRefusals } from "./targets/candidate.ts";
import { plural } from "./text/numbers.ts";
import { isWithin } from "./text/pointer.ts";
import type { Source } from "./text/source.ts";

/** A document that went through all stages as far as it could. */
export interface AnalyzedDocument {
  readonly dialect: DialectName;
  /** Whether the program that the file is for reads this document, so that what is wrong with it counts. */
  readonly isRead: boolean;
  /** The place of the document as a whole. */
  readonly whole: DocumentPlace;
  readonly config: Config;
  /** The models, or the engine, whose sign-in has the right shape. */
  readonly bindings: readonly Binding[];
  /** What an editor shows of it, looked for when somebody asks. */
  readonly editor: () => EditorFeatures;
}

/** A source that went through all stages as far as it could. */
export interface Analysis {
  /** The dialect of each document that has one, whatever is wrong with it. */
  readonly dialects: readonly DialectName[];
  /** The documents without syntax errors. */
  readonly documents: readonly AnalyzedDocument[];
  readonly problems: readonly Problem[];
  /** Errors that a comment or an option keeps out of the report. They are still wrong, so nothing is made from the source. */
  readonly hiddenErrors: readonly Problem[];
}

/** Called with what came of each stage, in our own words and numbers: nothing of the source is in them. */
export type Trace = (stage: string, detail: string) => void;

/** What every function of the library can be given. */
export interface Options {
  /** Reads the files that a workflow imports. Without it, no import can be read. */
  readonly readImport?: ReadImport;
  /** The day as YYYY-MM-DD on which comments with `until=` are looked at; without it, none is too old. */
  readonly today?: string;
  /** Who reads the diagnostics: what they advise is said in the words of that. Default `library`. */
  readonly audience?: DiagnosticAudience;
  /** Hears of the stages that the source goes through, for whoever looks for a mistake in wifc. */
  readonly trace?: Trace;
}

/** What the stages are told besides the source. */
export interface AnalysisOptions extends Options {
  /** The target whose refusals are problems. A workflow is always held against AWF, which it runs on. */
  readonly target?: TargetName;
  /** Which of the documents with a dialect counts, from 1, where the program would read the first document only. */
  readonly document?: number;
  /** Other severities than the catalogue's. */
  readonly rules?: Readonly<Partial<Record<Code, Severity | "off">>>;
}

/** Takes a source to its bindings, and collects every problem on the way. Throws only what a function in the options throws. */
export function analyze(source: Source, options: AnalysisOptions = {}): Analysis {
  // Text → documents.
  const file = parseSource(source);
  options.trace?.("parse", `${plural(file.documents.length, "document")}${file.usedFastPath ? ", fast path" : ""}`);

  // Documents → those of a dialect. What is wrong with the syntax of one does not concern the others.
  const recognized = file.documents.flatMap((document, index) => {
    const dialect = recognizeDialect(document.value, source.name);
    return dialect ? [{ document, index, dialect }] : [];
  });
  options.trace?.("dialect", recognized.map(({ dialect }) => dialect.name).join(", ") || "none");
  const analyzed = recognized.map(({ document, index, dialect }, ordinal) => {
    const isChosen = options.document === undefined ? index === 0 : options.document === ordinal + 1;
    return analyzeDocument(document, dialect, isChosen || !dialect.readsFirstOnly, options);
  });
  const isCut = options.document === undefined && recognized.some(({ dialect }) => dialect.readsFirstOnly);
  const ignored = isCut && file.documents.length > 1 ? findIgnoredDocuments(file) : [];
  const found = [...analyzed.flatMap(({ problems }) => problems), ...ignored];

  // What the author suppresses, and the severities that the caller wants.
  const all = [...file.problems, ...found, ...(recognized.length === 0 ? describeUnrecognized(file) : [])];
  const isSilent = all.length === 0 && file.directives.length === 0;
  const { problems, suppressed } = isSilent
    ? { problems: [], suppressed: [] }
    : applySuppressions(all, source, file.directives, options.today);
  options.trace?.("suppressions", listCodes(suppressed));
  const reported = problems.map((each) => withSeverity(each, options.rules?.[each.code]));
  const lowered = problems.filter((_, index) => reported[index]?.severity !== "error");
  return {
    dialects: recognized.map(({ dialect }) => dialect.name),
    documents: analyzed.flatMap(({ document }) => document ?? []),
    problems: reported.flatMap((each) => each ?? []),
    hiddenErrors: [...suppressed, ...lowered].filter(({ severity }) => severity === "error"),
  };
}

interface DocumentAnalysis {
  readonly document?: AnalyzedDocument;
  readonly problems: readonly Problem[];
}

function analyzeDocument(
  document: Document,
  dialect: Dialect,
  isRead: boolean,
  options: AnalysisOptions,
): DocumentAnalysis {
  if (isUnreadable(document)) return { problems: isRead ? document.problems : [] };

  // Document → typed tree: what the schema says about its shape, and where a credential stands in for a value.
  const { document: filled, filled: ownInputs } = dialect.fill?.(document) ?? { document, filled: [] };
  const { checked, problems: shape } = checkContent(filled, dialect);
  options.trace?.("shape", listCodes(shape));

  // Typed tree → config → bindings, without the values of the wrong shape, so that nothing follows from them. Rules look at both.
  const { config, bindings, mistakes, editor, ...lowered } = dialect.check(checked, options.readImport);
  options.trace?.("rules", `${listCodes([...lowered.problems, ...mistakes])}, ${plural(bindings.length, "binding")}`);

  // What the target cannot carry of all that nothing else is wrong with.
  const broken = config.auths.filter(({ kind }) => kind === "broken");
  const problems = [
    ...document.problems,
    ...[...shape, ...lowered.problems].map((each) =>
      isInside(each, broken) ? { ...each, isFatal: true as const } : each,
    ),
    ...mistakes,
  ];
  // Every engine runs on AWF; a model can run anywhere.
  const targets = bindings.some(({ kind }) => kind === "engine") ? (["awf"] as const) : [];
  const asked = options.target === undefined ? targets : [...targets, options.target];
  const refused = asked.length === 0 ? [] : findRefusals(bindings, asked, problems);
  options.trace?.("targets", listCodes(refused));

  // What is wrong with a value that was given from elsewhere is wrong there.
  const found = [...problems, ...refused];
  const whole = valuePlace(document, "");
  const sources = [{ source: document.source, filled: ownInputs }, ...lowered.filled];
  return {
    document: { dialect: dialect.name, isRead, whole, config, bindings, editor },
    problems: isRead && found.length > 0 ? traceInputs(found, sources) : [],
  };
}

function listCodes(problems: readonly Problem[]): string {
  return [plural(problems.length, "problem"), ...problems.map(({ code }) => code)].join(" ");
}

/** Whether what is wrong with the syntax of a document leaves it open what it says. */
function isUnreadable({ problems }: Document): boolean {
  return hasErrors(problems.filter(({ code }) => !attributesOf(code).isReadable));
}

/** Whether a problem lies in one of these blocks. */
function isInside({ place }: Problem, auths: readonly Auth[]): boolean {
  return auths.some(
    (auth) =>
      "pointer" in place && sourceOf(place) === sourceOf(auth.place) && isWithin(place.pointer, auth.place.pointer),
  );
}

/** A problem with the severity that the caller wants; nothing if that is `off`. */
function withSeverity(each: Problem, severity: Severity | "off" | undefined): Problem | undefined {
  if (severity === undefined || isAlwaysReported(each)) return each;
  return severity === "off" ? undefined : { ...each, severity };
}
