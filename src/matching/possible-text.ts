// A text of which only parts may be known, such as `repo:…/…:pull_request`, and what it can be.

/** The options with which a user says what a file does not say about its token. */
export const CLAIM_OPTIONS = ["repository", "ref", "environment", "immutableIds", "subject", "issuer"] as const;

/** One of these options. */
export type ClaimOption = (typeof CLAIM_OPTIONS)[number];

/** A part that is not known: at least one character, unless it can be empty. */
export interface Gap {
  readonly canBeEmpty?: true;
  /** The characters that it cannot have. */
  readonly excludes: string;
  /** How it is shown. */
  readonly shown: string;
  /** The option that gives its value. */
  readonly option?: ClaimOption;
}

/** A text as far as it is known. */
export type PossibleText = readonly (string | Gap)[];

/** What can be said of a comparison. */
export type Outcome = "holds" | "fails" | "unknown";

/** Whether a text of which parts may be unknown equals another one. */
export function compareText(possible: PossibleText, wanted: string): Outcome {
  if (!canBe(possible, wanted, false)) return "fails";
  return isKnown(possible) ? "holds" : "unknown";
}

/** Whether a text of which parts may be unknown begins with another one. */
export function compareBeginning(possible: PossibleText, wanted: string): Outcome {
  if (!canBe(possible, wanted, true)) return "fails";
  const firstGap = possible.findIndex((part) => typeof part !== "string");
  const known = firstGap < 0 ? possible : possible.slice(0, firstGap);
  return known.join("").startsWith(wanted) ? "holds" : "unknown";
}

/** Whether nothing of a text is unknown. */
export function isKnown(possible: PossibleText): possible is readonly string[] {
  return possible.every((part) => typeof part === "string");
}

/** The unknown parts of a text. */
export function gapsIn(possible: PossibleText): Gap[] {
  return possible.flatMap((part) => (typeof part === "string" ? [] : [part]));
}

/** The options that give the unknown parts of texts. */
export function optionsIn(texts: readonly PossibleText[]): ClaimOption[] {
  return [...new Set(texts.flatMap(gapsIn).flatMap(({ option }) => option ?? []))];
}

/** A text for people, with names for what is unknown. */
export function showText(possible: PossibleText): string {
  return possible.map((part) => (typeof part === "string" ? part : part.shown)).join("");
}

/** Leaves out the form with immutable ids if these are unknown, and the other form is also there. */
export function withoutIds(texts: readonly PossibleText[]): readonly PossibleText[] {
  const plain = texts.filter((text) => !gapsIn(text).some(({ option }) => option === "immutableIds"));
  return plain.length > 0 ? plain : texts;
}

/** Whether a text can be the wanted one, or can begin with it. */
function canBe([part, ...rest]: PossibleText, wanted: string, isBeginning: boolean): boolean {
  if (wanted === "" && isBeginning) return true;
  if (part === undefined) return wanted === "";
  if (typeof part === "string") {
    if (isBeginning && part.startsWith(wanted)) return true;
    return wanted.startsWith(part) && canBe(rest, wanted.slice(part.length), isBeginning);
  }
  // In practice, what follows a gap begins with a character that the gap cannot have, so that there is one way to go on.
  if (part.canBeEmpty && canBe(rest, wanted, isBeginning)) return true;
  for (let end = 1; end <= wanted.length; end += 1) {
    if (part.excludes.includes(wanted.charAt(end - 1))) return false;
    const isLast = end === wanted.length;
    if (isLast ? isBeginning || rest.length === 0 : canBe(rest, wanted.slice(end), isBeginning)) return true;
  }
  return false;
}
