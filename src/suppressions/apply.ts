// Problems without those that a comment silences, and with those about the comments themselves.
import { sourceOf, type Comment } from "../diagnostics/place.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import { createSpanReader } from "../diagnostics/span.ts";
import type { Source } from "../text/source.ts";
import { readSuppressions, type Suppression } from "./suppression.ts";

/** A day, as YYYY-MM-DD; without one no suppression is ever too old. */
export type Day = string;

/**
 * Takes away what the comments of each problem's own source silence. What is wrong with the comments of `source`, and which of
 * them silence nothing, is added; about those of files that it imports, their own check says it.
 */
export function applySuppressions(
  problems: readonly Problem[],
  source: Source,
  comments: readonly Comment[],
  today: Day | undefined,
): Problem[] {
  if (problems.length === 0 && comments.length === 0) return [];
  const spans = createSpanReader();
  const used = new Set<Suppression>();
  const own = readSuppressions(source, comments);
  const bySource = new Map([[source, own.suppressions]]);

  const kept = problems.filter((each) => {
    const home = sourceOf(each.place);
    const found = bySource.get(home) ?? readImported(each, home);
    bySource.set(home, found);
    if (found.length === 0) return true;
    const { line } = spans.ofPlace(each.place).start;
    const match = found.find(
      (suppression) =>
        suppression.code === each.code &&
        (suppression.line === undefined || suppression.line === line) &&
        !isExpired(suppression, today),
    );
    if (match) used.add(match);
    return !match;
  });
  const unused = own.suppressions.filter((suppression) => !used.has(suppression));
  return [...kept, ...own.problems, ...unused.map((suppression) => describeUnused(suppression, source, today))];
}

function readImported({ place }: Problem, source: Source): readonly Suppression[] {
  const comments = "document" in place ? place.document.comments : [];
  return readSuppressions(source, comments).suppressions;
}

function describeUnused(suppression: Suppression, source: Source, today: Day | undefined): Problem {
  const place = { source, range: suppression.comment.range };
  const { code, until = "" } = suppression;
  return isExpired(suppression, today)
    ? problem("expired-suppression", place, { code, until })
    : problem("unused-suppression", place, { code });
}

function isExpired({ until }: Suppression, today: Day | undefined): boolean {
  return until !== undefined && today !== undefined && until < today;
}
