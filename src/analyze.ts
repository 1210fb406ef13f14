// The way a source takes once it is parsed, stage by stage. The order stands here and nowhere else.
import type { Code } from "./diagnostics/catalogue.ts";
import { hasErrors, type Severity } from "./diagnostics/entry.ts";
import { sourceOf, valuePlace, type DocumentPlace } from "./diagnostics/place.ts";
import { attributesOf, type Problem } from "./diagnostics/problem.ts";
import { checkDocument } from "./dialects/checked-document.ts";
import type { Link } from "./dialects/dialect.ts";
import { recognizeDialect, type Config, type Dialect, type DialectName } from "./dialects/dialects.ts";
import type { Reader } from "./dialects/reader.ts";
import { traceInputs } from "./dialects/trace-inputs.ts";
import { describeUnrecognized, findIgnoredDocuments } from "./dialects/unread-documents.ts";
import type { Binding } from "./model/binding.ts";
import type { Auth } from "./model/federation.ts";
import type { Document } from "./parse/document.ts";
import type { ParsedFile } from "./parse/parse.ts";
import { applySuppressions, type Day } from "./suppressions/apply.ts";
import { isAlwaysReported } from "./suppressions/suppression.ts";
import { createCandidate } from "./targets/candidate.ts";
import { TARGETS, type TargetName } from "./targets/targets.ts";
import { isWithin } from "./text/pointer.ts";

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
  /** From the places that name something to where that is declared. */
  readonly links: () => readonly Link[];
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

/** What the stages are told besides the source. */
export interface AnalysisOptions {
  /** The target whose refusals are problems. A workflow is always held against AWF, which it runs on. */
  readonly target?: TargetName;
  /** Which of the documents with a dialect counts, from 1, where the program would read the first document only. */
  readonly document?: number;
  /** The day on which suppressions are looked at; without it, none is too old. */
  readonly today?: Day;
  /** Other severities than the catalogue's. */
  readonly rules?: Readonly<Partial<Record<Code, Severity | "off">>>;
}

/** Takes a file from its documents to its bindings, and collects every problem on the way. Never throws. */
export function analyze(file: ParsedFile, reader: Reader, options: AnalysisOptions): Analysis {
  // Documents → those of a dialect. What is wrong with the syntax of one does not concern the others.
  const recognized = file.documents.flatMap((document, index) => {
    const dialect = recognizeDialect(document.value, file.source.name);
    return dialect ? [{ document, index, dialect }] : [];
  });
  const analyzed = recognized.map(({ document, index, dialect }, ordinal) => {
    const isChosen = options.document === undefined ? index === 0 : options.document === ordinal + 1;
    return analyzeDocument(document, dialect, isChosen || !dialect.readsFirstOnly, reader, options);
  });
  const isCut = options.document === undefined && recognized.some(({ dialect }) => dialect.readsFirstOnly);
  const ignored = isCut ? findIgnoredDocuments(file) : [];
  const found = [...analyzed.flatMap(({ problems }) => problems), ...ignored];

  // What the author suppresses, and the severities that the caller wants.
  const all = [...file.problems, ...found, ...(recognized.length === 0 ? describeUnrecognized(file) : [])];
  const { problems, suppressed } = applySuppressions(all, file.source, file.comments, options.today);
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
  reader: Reader,
  options: AnalysisOptions,
): DocumentAnalysis {
  if (isUnreadable(document)) return { problems: isRead ? document.problems : [] };

  // Document → typed tree: what the schema says about its shape, and where a credential stands in for a value.
  const { document: filled, filled: ownInputs } = dialect.fill?.(document) ?? { document, filled: [] };
  const { checked, problems: shape } = checkDocument(filled, reader.validateShape, dialect);

  // Typed tree → config → bindings, without the values of the wrong shape, so that nothing follows from them. Rules look at both.
  const { config, bindings, mistakes, links, ...lowered } = dialect.check(checked, reader);

  // What the target cannot carry of all that nothing else is wrong with.
  const broken = config.auths.filter(({ kind }) => kind === "broken");
  const problems = [
    ...document.problems,
    ...[...shape, ...lowered.problems].map((each) =>
      isInside(each, broken) ? { ...each, isFatal: true as const } : each,
    ),
    ...mistakes,
  ];
  const refused = findRefusals(bindings, options.target, problems);

  // What is wrong with a value that was given from elsewhere is wrong there.
  const whole = valuePlace(document, "");
  const sources = [{ source: document.source, filled: ownInputs }, ...lowered.filled];
  return {
    document: { dialect: dialect.name, isRead, whole, config, bindings, links },
    problems: isRead ? traceInputs([...problems, ...refused], sources) : [],
  };
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

function findRefusals(
  bindings: readonly Binding[],
  asked: TargetName | undefined,
  problems: readonly Problem[],
): Problem[] {
  const reachable = bindings.filter((each) => each.reachable);
  const candidates = reachable.flatMap((binding) => createCandidate(binding, problems) ?? []);
  return candidates.flatMap((candidate) => {
    // Every engine runs on AWF; a model can run anywhere.
    const targets = candidate.kind === "engine" ? [TARGETS.awf] : [];
    if (asked !== undefined) targets.push(TARGETS[asked]);
    return targets.flatMap(({ refuse }) => refuse(candidate));
  });
}

/** A problem with the severity that the caller wants; nothing if that is `off`. */
function withSeverity(each: Problem, severity: Severity | "off" | undefined): Problem | undefined {
  if (severity === undefined || isAlwaysReported(each)) return each;
  return severity === "off" ? undefined : { ...each, severity };
}
