// Separates the problems that a comment suppresses from the others, and adds problems about the comments themselves.
import { isCode, type Code } from "../diagnostics/catalogue.ts";
import { MATCHING } from "../diagnostics/catalogue/matching.ts";
import { RESOURCE } from "../diagnostics/catalogue/resource.ts";
import { sourceOf, type Comment, type TextPlace } from "../diagnostics/place.ts";
import { attributesOf, isAlwaysReported, problem, type Problem } from "../diagnostics/problem.ts";
import { whyRetired } from "../diagnostics/retired.ts";
import { createSpanReader } from "../diagnostics/span.ts";
import type { Source } from "../text/source.ts";
import { readSuppressions, type Suppression } from "./suppression.ts";

/** A day as YYYY-MM-DD; without one, no suppression expires. */
export type Day = string;

/** What decides whether a comment applies, and whether it is unused. */
export interface SuppressionOptions {
  readonly today?: Day | undefined;
  /** Absent if the sign-ins were not compared with their rules, so that a comment about the comparison is not unused. */
  readonly compare?: unknown;
  /** The codes that a policy locks. */
  readonly locked: ReadonlySet<Code> | undefined;
}

/** The problems to report, the suppressed ones, each related to its comment, and problems of the comments themselves. */
export interface Suppressed {
  readonly kept: readonly Problem[];
  readonly suppressed: readonly Problem[];
  readonly ofComments: readonly Problem[];
}

/**
 * Applies the comments in the source of each problem. Comments of `source` that are malformed or suppress nothing are problems; those in
 * imported files are reported when these are checked.
 */
export function applySuppressions(
  problems: readonly Problem[],
  source: Source,
  directives: readonly Comment[],
  { today, compare, locked }: SuppressionOptions,
): Suppressed {
  const spans = createSpanReader();
  const used = new Set<Suppression>();
  const own = readSuppressions(source, directives);
  const bySource = new Map([[source, own.suppressions]]);

  const refused = new Set<Suppression>();
  const kept: Problem[] = [];
  const suppressed: Problem[] = [];

  for (const each of problems) {
    const home = sourceOf(each.place);
    const found = bySource.get(home) ?? readImported(each, home);
    bySource.set(home, found);
    const match = found.find(
      (suppression) =>
        suppression.code === each.code &&
        (suppression.line === undefined || suppression.line === spans.ofPlace(each.place).start.line) &&
        !isExpired(suppression, today),
    );
    if (!match) kept.push(each);
    else if (isAlwaysReported(each) || locked?.has(each.code)) {
      refused.add(match);
      kept.push(each);
    } else {
      used.add(match);
      const comment = { kind: "suppressed" as const, place: { source: home, range: match.comment.range } };
      suppressed.push({ ...each, related: [...each.related, comment] });
    }
  }
  const isLeftOpen = findLeftOpen(problems, compare !== undefined);
  const about = own.suppressions.flatMap((suppression) => {
    if (used.has(suppression) || (isLeftOpen(suppression.code) && !isExpired(suppression, today))) return [];
    const place = { source, range: suppression.comment.range };
    const { code } = suppression;
    if (isCode(code) && locked?.has(code)) return problem("locked-policy", place, { code });
    return refused.has(suppression)
      ? problem("malformed-suppression", place, { reason: "unreadable" })
      : describeUnused(suppression, place, today);
  });
  return { kept, suppressed, ofComments: [...own.problems, ...about] };
}

/** Whether another run may find a code here: with the rules, or knowing more about the token. A comment about it is not unused then. */
function findLeftOpen(problems: readonly Problem[], isCompared: boolean): (code: string) => boolean {
  const found = new Set(problems.flatMap(({ code, isComparison }) => (isComparison ? [code] : [])));
  const isUncertain = found.has("undecided-matcher");
  // A file with rules that cannot be read has problems of its own.
  const isUnknown = [...found].some(
    (code) => code === "undecided-rule" || code === "no-resources" || !(code in MATCHING || code in RESOURCE),
  );
  return (code) => {
    const dependsOn = isCode(code) ? attributesOf(code).dependsOn : undefined;
    if (dependsOn === "other-rules") return true;
    return Object.hasOwn(MATCHING, code) && (!isCompared || isUnknown || (isUncertain && dependsOn === "token"));
  };
}

function readImported({ place }: Problem, source: Source): readonly Suppression[] {
  return "document" in place ? readSuppressions(source, place.document.directives).suppressions : [];
}

function describeUnused(suppression: Suppression, place: TextPlace, today: Day | undefined): Problem {
  const { code, until = "" } = suppression;
  return isExpired(suppression, today)
    ? problem("expired-suppression", place, { code, until })
    : problem("unused-suppression", place, { code, isRetired: whyRetired(code) !== undefined });
}

function isExpired({ until }: Suppression, today: Day | undefined): boolean {
  return until !== undefined && today !== undefined && until < today;
}
