// How the subject of a token differs from that of a federation rule, and what to do about it.
import { LONG_TEXT, quote } from "../../text/quote.ts";

const ADVICE = {
  case: () => "Write the subject in the same case; it is compared character by character.",
  "missing-star": (expected: string) =>
    `Write ${quote(`${expected}*`, LONG_TEXT)} in the rule; without \`*\`, it is the whole subject.`,
  "inner-star": () => "Write `*` only at the end; elsewhere, it is an ordinary character.",
  "ids-in-token": () => "Write the rule with the immutable ids, which the subjects of this repository have.",
  "ids-in-rule": () => "Write the immutable ids of this repository in the rule, as they are in the token.",
  "pull-request": () => "Add a rule for `pull_request`, or sign in only in runs for branches.",
  "no-pull-request": () => "Name a rule for the ref; only runs for pull requests have the subject of this one.",
  environment: () => "Write the environment in the rule; a job with one has no ref in its subject.",
  "no-environment": () => "Add `environment` to the job, or name a rule for the ref.",
} as const satisfies Readonly<Record<string, (expected: string) => string>>;

/** The difference between two subjects, if it is a usual one. */
export type SubjectDifference = keyof typeof ADVICE;

/** What to do about a difference. */
export function adviseSubject(difference: SubjectDifference | undefined, expected: string): string {
  return difference === undefined ? "Name a rule for this subject, or change the rule." : ADVICE[difference](expected);
}
