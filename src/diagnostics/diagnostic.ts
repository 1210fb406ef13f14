// Turns problems into diagnostics: facts into words and pointers into ranges, without duplicates and in the order of the text.
import { hasCredential, maskCredentials } from "../text/credential.ts";
import { LIMITS } from "../text/limits.ts";
import { mapSegments } from "../text/pointer.ts";
import { entryOf, type Code } from "./catalogue.ts";
import type { DiagnosticAudience, Severity } from "./entry.ts";
import { compareDiagnostics, sortDiagnostics } from "./order.ts";
import { describeFix, describeRelated, isUnsafeFix, type PlacedFix } from "./extras.ts";
import { locatePlace, sourceOf } from "./place.ts";
import type { Problem } from "./problem.ts";
import { createSpanReader, type Span, type SpanReader } from "./span.ts";
import { describeProblem, type JsonValue } from "./words.ts";

/** Another place that helps to understand a diagnostic. */
export interface RelatedPlace extends Span {
  readonly message: string;
  readonly path: string;
}

/** Replaces a range of the diagnostic's file. */
export interface Edit extends Span {
  readonly text: string;
}

/** A change that is certain to fix the mistake. */
export interface Fix {
  readonly title: string;
  /** It may change what the file means, or depends on something outside it. */
  readonly isUnsafe?: true;
  readonly edits: readonly Edit[];
}

/** One finding. Anything that looks like a credential is masked. */
export interface Diagnostic extends Span {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  /** The values in the message and the hint, for programs. Which values there are depends on the code; long texts are shortened. */
  readonly facts: Readonly<Record<string, JsonValue>>;
  /** The page in this package that explains the code, with an anchor. */
  readonly documentation: string;
  /** The name of the source. */
  readonly path: string;
  /** A JSON Pointer to what the diagnostic is about; absent if the text could not be parsed. */
  readonly pointer?: string;
  /** How to fix it. */
  readonly hint?: string;
  readonly related?: readonly RelatedPlace[];
  readonly fix?: Fix;
}

/**
 * Turns problems, possibly from several sources, into diagnostics, ordered by path, then by position, then by code. If a source has more
 * than the limit, only the most severe are kept, and one more diagnostic gives the number of the others.
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

function keepWorst(diagnostics: readonly Diagnostic[], audience: DiagnosticAudience): readonly Diagnostic[] {
  const { most } = LIMITS.findings;
  if (diagnostics.length <= most) return diagnostics;
  const ranked = (["error", "warning", "note"] as const).flatMap((severity) =>
    diagnostics.filter((each) => each.severity === severity).toSorted(compareDiagnostics),
  );
  const kept = ranked.slice(0, most);
  const overflow = { code: "more-findings", facts: { count: ranked.length - most } } as const;
  const { severity } = entryOf(overflow.code);
  const more = kept.slice(-1).map(({ path, start, end }): Diagnostic => {
    return { severity, ...describeProblem(overflow, audience), path, start, end };
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
    message: maskCredentials(describeRelated(other)),
    path: sourceOf(other.place).name,
    ...spans.ofPlace(other.place),
  }));
  return {
    ...describeProblem(each, audience),
    severity: each.severity,
    path: source.name,
    ...("document" in each.place && { pointer: mapSegments(each.place.pointer, maskCredentials) }),
    ...spans.ofRange(source, range),
    ...(related.length > 0 && { related }),
    ...(each.fix && createFix(each.fix, spans)),
  };
}

/** Gives no fix where the text does not spell the value out, because an edit could change something else, nor one with a credential. */
function createFix(fix: PlacedFix, spans: SpanReader): { readonly fix?: Fix } {
  const { edits } = fix;
  if (!edits.every(({ place, text }) => locatePlace(place).isExact && !hasCredential(text))) return {};
  return {
    fix: {
      title: maskCredentials(describeFix(fix)),
      ...(isUnsafeFix(fix) && { isUnsafe: true }),
      edits: edits.map(({ place, text }) => ({ ...spans.ofPlace(place), text })),
    },
  };
}

/** A mistake in an anchored block is found once for each use of the block: merges them into one diagnostic related to all uses. */
function mergeRelated(first: Diagnostic, second: Diagnostic): Diagnostic {
  const all = [...(first.related ?? []), ...(second.related ?? [])];
  const distinct = new Map(all.map((place) => [`${place.path}:${place.start.offset}:${place.message}`, place]));
  return distinct.size === 0 ? first : { ...first, related: [...distinct.values()] };
}
