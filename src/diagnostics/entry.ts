// A row of the catalogue: the severity, the attributes and the words of a code. Its explanation is a row of its own, in `explanations/`.
import type { PolicyName } from "./policy-names.ts";
import type { ReferenceName } from "./references.ts";

/** All severities, the most severe first. */
export const SEVERITIES = ["error", "warning", "note"] as const;

/** `error`: the input cannot work, or does not do what it says. `warning`: that may be the case. `note`: worth knowing. */
export type Severity = (typeof SEVERITIES)[number];

/** The severities that an author can set for a code. */
export const RULE_SEVERITIES = ["off", ...SEVERITIES.toReversed()] as const;

/** Whether any of these is an error, which stops the output. */
export function hasErrors(problems: readonly { readonly severity: Severity }[]): boolean {
  return problems.some(({ severity }) => severity === "error");
}

/** Who reads the messages. Hints name the options that this reader has, and leave out what an editor fixes by itself. */
export type DiagnosticAudience = "command-line" | "library" | "language-server";

/** A fact of a problem, which JSON can express. */
export type Fact = string | number | boolean | readonly Fact[] | FactMembers;

/** Facts by name. Undefined ones are left out in JSON. */
export interface FactMembers {
  readonly [name: string]: Fact | undefined;
}

/** What else depends on a code, so that no other file lists the codes with such a property. */
export interface Attributes {
  /** No comment and no option suppresses it, because a file could not be read, something is hidden, or a secret could leak. */
  readonly isAlwaysReported?: true;
  /** As an error, it keeps a value, a block or a file from being read, so that no comment and no option suppresses it. */
  readonly isUnreadable?: true;
  /** A syntax mistake that leaves no doubt about what the document says. */
  readonly isReadable?: true;
  /** Not a mistake in an imported file, because the workflow that imports it may provide what is missing. */
  readonly isSettledByImporter?: true;
  /** The targets for which compiling fixes the mistake or makes it irrelevant. */
  readonly settledBy?: readonly string[];
  /** What decides it together with its file: other federation rules, or a token, which a file shows only in part. */
  readonly dependsOn?: "other-rules" | "token";
  /** There is no sign-in to check, which is not a mistake in a file that was found rather than named. */
  readonly isNothingToDo?: true;
  /** The token endpoint rejects such a token, so the token is not sent. */
  readonly isNeverSent?: true;
  /** The text at its place is a secret, so no output shows it. */
  readonly isSecretPlace?: true;
  /** The text at its place has no effect, so editors fade it. */
  readonly isUnnecessary?: true;
  /** The policy of which this says the same where both apply: only the more severe finding of a place is reported. */
  readonly upholds?: PolicyName;
  /** How severe it is for security, from 0 to 10 as in CVSS. With a number, GitHub shows it as a security alert. */
  readonly securitySeverity?: number;
}

/** One row of the catalogue: all that a finding needs. `Facts` are the facts that the words need. */
export interface CatalogueEntry<Facts extends FactMembers> extends Attributes {
  readonly severity: Severity;
  /** What is wrong with this input, and what was probably meant. */
  readonly message: (facts: Facts, audience: DiagnosticAudience) => string;
  /** How to fix it, as one imperative sentence. */
  readonly hint?: (facts: Facts, audience: DiagnosticAudience) => string | undefined;
}

/** What is known of a code without an input, for `wifc explain` and the documentation. */
export interface Explained {
  /** What is wrong, as a phrase that fits every input. */
  readonly summary: string;
  /** Why it matters and what would happen without wifc. */
  readonly explanation: string;
  /** The page about another program that the explanation relies on; `none` where wifc itself or plain reasoning is all it takes. */
  readonly reference: ReferenceName | "none";
}

/** An explanation for each row of a group of the catalogue. */
export type Explanations<Rows> = Readonly<Record<keyof Rows, Explained>>;

/** Types the facts of a row. */
export function entry<Facts extends FactMembers>(row: CatalogueEntry<Facts>): CatalogueEntry<Facts> {
  return row;
}
