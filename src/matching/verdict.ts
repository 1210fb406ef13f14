// What the comparison of a federation rule with a token comes to, matcher by matcher.
import type { DocumentPlace } from "../diagnostics/place.ts";
import type { ValueType } from "../diagnostics/value-type.ts";
import type { ClaimOption, Outcome, PossibleText } from "./possible-text.ts";

/** What is compared. */
export type Matcher = "issuer" | "subject" | "audience" | "claim" | "condition" | "other";

/** A claim that a condition reads, and its value. */
export type ReadValue = { readonly name: string; readonly value: string };

/** The claim that a comparison is about, whose name is `claims.NAME`. */
export function claimOf({ name }: Pick<Verdict, "name">): string {
  return name.replace(/^claims\./, "");
}

/** One comparison. */
export interface Verdict {
  readonly matcher: Matcher;
  /** What it is called in the rule, such as `claims.ref`. */
  readonly name: string;
  /** Where the rule says what is expected. */
  readonly place: DocumentPlace;
  readonly expected: string;
  /** What the token has, as far as it is known; none if it lacks the claim. */
  readonly found: readonly PossibleText[];
  readonly outcome: Outcome;
  /** The options that would decide. */
  readonly options: readonly ClaimOption[];
  /** Whether the rule leaves it out, so that the default is expected. */
  readonly isDefault?: boolean;
  /** For a condition: the claims that it needs and the token lacks, or those that decide. */
  readonly claims?: readonly string[];
  /** For a condition that fails: known texts, numbers and booleans that it reads. */
  readonly values?: readonly ReadValue[];
  /** Whether it is a condition that means nothing, which is reported at the rule. */
  readonly isMalformed?: true;
  /** The type of a claim that is not a text, and so equals none. */
  readonly type?: ValueType;
}
