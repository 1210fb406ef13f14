// What a stage found wrong, as data: a code, where, and the facts that the wording needs.
import type { Code, Facts } from "./catalogue.ts";
import { entryOf } from "./catalogue.ts";
import type { Severity } from "./entry.ts";
import type { Place } from "./place.ts";

/** Another place that helps to understand a problem. */
export interface Related {
  readonly message: string;
  readonly place: Place;
}

/** A replacement of a place's text. An empty stretch inserts, an empty text deletes. */
export interface PlacedEdit {
  readonly place: Place;
  readonly text: string;
}

/** A change that mends the mistake for sure. */
export interface PlacedFix {
  readonly title: string;
  readonly edits: readonly PlacedEdit[];
}

/** One mistake. */
export interface Problem {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
  readonly place: Place;
  readonly related: readonly Related[];
  readonly fix?: PlacedFix;
  /** Whether something cannot be read because of it, so that it is reported whatever a comment or an option says. */
  readonly isFatal?: true;
}

/** What a problem can have beside its facts. `severity` replaces the catalogue's. */
export interface ProblemExtras {
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  readonly fix?: PlacedFix;
}

/** A problem of this code at this place, worded by the catalogue. */
export function problem<C extends Code>(code: C, place: Place, facts: Facts<C>, extras: ProblemExtras = {}): Problem {
  const { severity, message, hint } = entryOf(code);
  const advice = hint?.(facts);
  return {
    code,
    severity: extras.severity ?? severity,
    message: message(facts),
    ...(advice !== undefined && { hint: advice }),
    place,
    related: extras.related ?? [],
    ...(extras.fix && { fix: extras.fix }),
  };
}
