// Problems become diagnostics: facts become words, pointers ranges, the same mistake is told once, and all stand in the order of the text.
import { hasCredential, maskCredentials } from "../text/credential.ts";
import { LIMITS } from "../text/limits.ts";
import { mapSegments } from "../text/pointer.ts";
import { entryOf, type Code } from "./catalogue.ts";
import type { DiagnosticAudience, Severity } from "./entry.ts";
import { wordFix, wordRelated, type PlacedFix } from "./extras.ts";
import { locatePlace, sourceOf } from "./place.ts";
import type { Problem } from "./problem.ts";
import { createSpanReader, type Span, type SpanReader } from "./span.ts";
import { wordProblem, type JsonValue } from "./words.ts";

/** Another place that helps to understand a diagnostic. */
export interface RelatedPlace extends Span {
  readonly message: string;
  readonly path: string;
}

/** A replacement of a stretch of the diagnostic's file. */
export interface Edit extends Span {
  readonly text: string;
}

/** A change that mends the mistake for sure. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** One mistake, as people and programs get to see it. Nothing in it repeats what looks like a credential. */
export interface Diagnostic extends Span {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  /** What the message and the hint are made of, for programs. The code decides which there are; a long text is cut. */
  readonly facts: Readonly<Record<string, JsonValue>>;
  /** The page of this package that explains the code, with an anchor. */
  readonly documentation: string;
  /** The name of the source. */
  readonly path: string;
  /** JSON Pointer to what the diagnostic is about; absent where the text could not be read. */
  readonly pointer?: string;
  /** What to do about it. */
  readonly hint?: string;
  readonly related?: readonly RelatedPlace[];
  readonly fix?: Fix;
}

/**
 * Diagnostics of problems that may lie in several sources, ordered by path, then by place, then by code. Of a source with more
 * than the limit the worst are kept, and one says how many more there are. The words are for the audience.
 */
export function createDiagnostics(
  problems: readonly Problem[],
  audience: DiagnosticAudience = "library",
): Diagnostic[] {
  const spans = createSpanReader();
  const found = new Map<string, Diagnostic>();
  for (const each of problems) {
    const diagnostic = createDiagnostic(each, spans, audience);
    const key = JSON.stringify([
      diagnostic.path,
      diagnostic.start.offset,
      diagnostic.end.offset,
      diagnostic.code,
      diagnostic.message,
    ]);
    const earlier = found.get(key);
    found.set(key, earlier ? mergeRelated(earlier, diagnostic) : diagnostic);
  }
  const byPath = new Map<string, Diagnostic[]>();
  for (const each of found.values()) {
    const group = byPath.get(each.path);
    if (group) group.push(each);
    else byPath.set(each.path, [each]);
  }
  return sortDiagnostics([...byPath.values()].flatMap((group) => keepWorst(group, audience)));
}

/** By path, then by place, then by code: the same order under every locale. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted(compareDiagnostics);
}

function keepWorst(diagnostics: readonly Diagnostic[], audience: DiagnosticAudience): readonly Diagnostic[] {
  const { most } = LIMITS.findings;
  if (diagnostics.length <= most) return diagnostics;
  const ranked = (["error", "warning", "note"] as const).flatMap((severity) =>
    diagnostics.filter((each) => each.severity === severity).toSorted(compareDiagnostics),
  );
  const kept = ranked.slice(0, most);
  const told = { code: "more-findings", facts: { count: ranked.length - most } } as const;
  const { severity } = entryOf(told.code);
  const more = kept.slice(-1).map(({ path, start, end }): Diagnostic => {
    return { severity, ...wordProblem(told, audience), path, start, end };
  });
  return [...kept, ...more];
}

function createDiagnostic(each: Problem, spans: SpanReader, audience: DiagnosticAudience): Diagnostic {
  const source = sourceOf(each.place);
  const { range, via } = locatePlace(each.place);
  const related = [
    ...each.related,
    ...via.map((alias) => ({ kind: "used" as const, place: { source, range: alias } })),
  ].map((other) => ({
    message: maskCredentials(wordRelated(other)),
    path: sourceOf(other.place).name,
    ...spans.ofPlace(other.place),
  }));
  return {
    ...wordProblem(each, audience),
    severity: each.severity,
    path: source.name,
    ...("document" in each.place && { pointer: mapSegments(each.place.pointer, maskCredentials) }),
    ...spans.ofRange(source, range),
    ...(related.length > 0 && { related }),
    ...(each.fix && createFix(each.fix, spans)),
  };
}

/** No fix where the text does not show a value as it is, so that an edit could hit something else; nor one that repeats a credential. */
function createFix(fix: PlacedFix, spans: SpanReader): { readonly fix?: Fix } {
  const { edits } = fix;
  if (!edits.every(({ place, text }) => locatePlace(place).isExact && !hasCredential(text))) return {};
  return {
    fix: {
      title: maskCredentials(wordFix(fix)),
      edits: edits.map(({ place, text }) => ({ ...spans.ofPlace(place), text })),
    },
  };
}

/** A mistake in an anchored block is found once for each use: it stays one diagnostic, related to all uses. */
function mergeRelated(first: Diagnostic, second: Diagnostic): Diagnostic {
  const all = [...(first.related ?? []), ...(second.related ?? [])];
  const distinct = new Map(all.map((place) => [`${place.path}:${place.start.offset}:${place.message}`, place]));
  return distinct.size === 0 ? first : { ...first, related: [...distinct.values()] };
}

function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareTexts(a.path, b.path) ||
    a.start.offset - b.start.offset ||
    a.end.offset - b.end.offset ||
    compareTexts(a.code, b.code) ||
    compareTexts(a.message, b.message)
  );
}

/** By UTF-16 units: the same order under every locale. */
function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
