// What the catalogue knows of a code, and what that means for a run.
import type { ReferenceName } from "./references.ts";

/** All severities, the worst first. */
export const SEVERITIES = ["error", "warning", "note"] as const;

/** error: the input cannot work or would do something else than it says. warning: it may. note: worth knowing. */
export type Severity = (typeof SEVERITIES)[number];

/** What an author can make of a code. */
export const RULE_SEVERITIES = ["off", ...SEVERITIES.toReversed()] as const;

/** Whether any of these stops the output. */
export function hasErrors(problems: readonly { readonly severity: Severity }[]): boolean {
  return problems.some(({ severity }) => severity === "error");
}

/** Who reads the words. Only the command line has options, and only an editor mends by itself. */
export type DiagnosticAudience = "command-line" | "library" | "language-server";

/** What a problem can tell: nothing that JSON cannot say. */
export type Fact = string | number | boolean | readonly Fact[] | FactMembers;

/** Facts by their names. What is undefined is left out in JSON. */
export interface FactMembers {
  readonly [name: string]: Fact | undefined;
}

/** What else depends on a code: whoever asks for one of these need not know which codes have it. */
export interface Attributes {
  /** No comment and no option silences it: something could not be read, hides something, or would get out. */
  readonly isAlwaysReported?: true;
  /** A mistake of syntax that leaves no doubt about what the document says. */
  readonly isReadable?: true;
  /** What an imported file lacks may come from the workflow that imports it. */
  readonly isSettledByImporter?: true;
  /** The targets for which compiling settles it, or makes it pointless. */
  readonly settledBy?: readonly string[];
  /** There is no sign-in to look at, which is no mistake of a file that was only found along with others. */
  readonly isNothingToDo?: true;
  /** The token endpoint cannot take such a token, so it is not asked. */
  readonly isNeverSent?: true;
  /** What stands at its place is a secret, so no output repeats it. */
  readonly isSecretPlace?: true;
  /** What stands at its place has no effect, so that editors fade it. */
  readonly isUnnecessary?: true;
  /** How bad it is for security, from 0 to 10 as in CVSS. With a number it is a security alert on GitHub. */
  readonly securitySeverity?: number;
}

/** One row of the catalogue. `Facts` is what a problem of this code must tell for its wording. */
export interface Entry<Facts extends FactMembers> extends Attributes {
  readonly severity: Severity;
  /** What is wrong, in half a sentence without a particular input. */
  readonly summary: string;
  /** What is there, what is wanted, and what was probably meant: for one input, one or two sentences. */
  readonly message: (facts: Facts, audience: DiagnosticAudience) => string;
  /** What to do about it, if the message has no room for it. */
  readonly hint?: (facts: Facts, audience: DiagnosticAudience) => string | undefined;
  /** Why it matters and what would happen without wifc, for `wifc explain` and the documentation. */
  readonly explanation: string;
  /** The page about another program that the explanation relies on; `none` where wifc itself or plain reasoning is all it takes. */
  readonly reference: ReferenceName | "none";
}

/** A row with its facts typed. */
export function entry<Facts extends FactMembers>(row: Entry<Facts>): Entry<Facts> {
  return row;
}
