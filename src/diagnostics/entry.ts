// What the catalogue knows of a code, and what that means for a run.

/** error: the input cannot work or would do something else than it says. warning: it may. note: worth knowing. */
export type Severity = "error" | "warning" | "note";

/** Whether any of these stops the output. */
export function hasErrors(problems: readonly { readonly severity: Severity }[]): boolean {
  return problems.some(({ severity }) => severity === "error");
}

/** One row of the catalogue. `Facts` is what a problem of this code must tell for its wording. */
export interface Entry<Facts> {
  readonly severity: Severity;
  /** What is wrong, in half a sentence without a particular input. */
  readonly summary: string;
  /** What is there, what is wanted, and what was probably meant: for one input, one or two sentences. */
  readonly message: (facts: Facts) => string;
  /** What to do about it, if the message has no room for it. */
  readonly hint?: (facts: Facts) => string | undefined;
  /** Why it matters and what would happen without wifc, for `wifc explain` and the documentation. */
  readonly explanation: string;
}

/** A row with its facts typed. */
export function entry<Facts>(row: Entry<Facts>): Entry<Facts> {
  return row;
}
