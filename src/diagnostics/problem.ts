// What a stage found wrong, as data: a code, a place, and the facts; the words are made at the end, for their audience.
import { entryOf, type Code, type Facts } from "./catalogue.ts";
import type { Attributes, Severity } from "./entry.ts";
import type { PlacedFix, Related } from "./extras.ts";
import type { Place } from "./place.ts";

/** One mistake, with the facts that its code requires. */
export type Problem<C extends Code = Code> = { readonly [Each in C]: ProblemOf<Each> }[C];

interface ProblemOf<C extends Code> {
  readonly code: C;
  readonly facts: Facts<C>;
  readonly severity: Severity;
  readonly place: Place;
  readonly related: readonly Related[];
  readonly fix?: PlacedFix;
  /** Whether it keeps something from being read, so that no comment and no option suppresses it, whatever its code. */
  readonly isFatal?: true;
  /** Whether it comes from the comparison with other files, so that it does not prevent output from this one. */
  readonly isComparison?: true;
}

/** What a problem can have in addition to its facts. `severity` replaces that of the catalogue. */
export interface ProblemExtras {
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  readonly fix?: PlacedFix;
}

/** Creates a problem with this code at this place. */
export function problem<C extends Code>(
  code: C,
  place: Place,
  facts: Facts<C>,
  { severity = entryOf(code).severity, related = [], fix }: ProblemExtras = {},
): Problem<C> {
  return { code, facts, severity, place, related, ...(fix && { fix }) };
}

/** What the catalogue says about a code, other than its words. */
export function attributesOf(code: Code): Attributes {
  return entryOf(code);
}

/** Whether no comment and no option can suppress a problem, or change its severity. */
export function isAlwaysReported({ code, severity, isFatal }: Problem): boolean {
  const { isAlwaysReported: isAlways, isUnreadable } = attributesOf(code);
  return isFatal === true || isAlways === true || (isUnreadable === true && severity === "error");
}

/** Whether an author cannot give this severity to the errors with a code. */
export function isRefusedSeverity(code: Code, severity: Severity | "off"): boolean {
  const { isAlwaysReported: isAlways, isUnreadable } = attributesOf(code);
  return (isAlways === true || isUnreadable === true) && severity !== "error";
}
