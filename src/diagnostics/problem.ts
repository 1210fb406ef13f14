// What a stage found wrong, as data: a code, where, and the facts that words are made of. Who reads them shows only at the end.
import { entryOf, type Code, type Facts } from "./catalogue.ts";
import type { Attributes, Severity } from "./entry.ts";
import type { PlacedFix, Related } from "./extras.ts";
import type { Place } from "./place.ts";

/** One mistake, with the facts that its code asks for. */
export type Problem<C extends Code = Code> = { readonly [Each in C]: Found<Each> }[C];

interface Found<C extends Code> {
  readonly code: C;
  readonly facts: Facts<C>;
  readonly severity: Severity;
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

/** A problem of this code at this place. */
export function problem<C extends Code>(
  code: C,
  place: Place,
  facts: Facts<C>,
  { severity = entryOf(code).severity, related = [], fix }: ProblemExtras = {},
): Problem<C> {
  return { code, facts, severity, place, related, ...(fix && { fix }) };
}

/** What the catalogue knows of a code besides its wording. */
export function attributesOf(code: Code): Attributes {
  return entryOf(code);
}
