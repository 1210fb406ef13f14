// The verdicts of all runs → problems: one for each matcher that certainly fails, and one for each that cannot be decided.
import type { DocumentPlace } from "../diagnostics/place.ts";
import { problem, type Problem, type ProblemExtras } from "../diagnostics/problem.ts";
import { findMisspeltClaim, GITHUB_CLAIMS } from "../facts/github-claims.ts";
import { showText, withoutIds, type PossibleText } from "./possible-text.ts";
import type { Run } from "./run.ts";
import { findDifference } from "./subject-difference.ts";
import { claimOf, type Verdict } from "./verdict.ts";

/** A run, and the verdicts of a rule about its token. */
export interface ComparedRun {
  readonly run: Run;
  readonly verdicts: readonly Verdict[];
}

interface Context {
  /** Where the file names the rule. */
  readonly place: DocumentPlace;
  /** Whether the job may be skipped in some runs. */
  readonly isConditional: boolean;
  /** The command whose options say more. */
  readonly command: "check-rule" | "rule";
}

/** Describes what fails and what is not certain. */
export function describeVerdicts(compared: readonly ComparedRun[], context: Context): Problem[] {
  const byName = new Map<string, VerdictOfRun[]>();
  for (const { run, verdicts } of compared) {
    for (const verdict of verdicts) byName.set(verdict.name, [...(byName.get(verdict.name) ?? []), { run, verdict }]);
  }
  return [...byName.values()].flatMap((each) => {
    const described = each.filter(({ verdict }) => !verdict.isMalformed);
    const failed = described.filter(({ verdict }) => verdict.outcome === "fails");
    const open = described.filter(({ verdict }) => verdict.outcome === "unknown");
    const isPartial = failed.length < each.length;
    return [...describeFailure(failed, isPartial, context), ...describeOpen(open, context)];
  });
}

interface VerdictOfRun {
  readonly run: Run;
  readonly verdict: Verdict;
}

/** One problem for all runs in which a matcher fails. If a condition may skip these runs, it is a warning. */
function describeFailure(failed: readonly VerdictOfRun[], isPartial: boolean, context: Context): Problem[] {
  const [first] = failed;
  if (!first) return [];
  const { matcher, expected, place, claims = [], values = [], type } = first.verdict;
  const texts = failed.flatMap(({ verdict }) => verdict.found);
  const found = showSome(withoutIds(texts));
  const events = isPartial ? failed.flatMap(({ run }) => run.events) : [];
  const extras: ProblemExtras = {
    related: [{ kind: matcher === "issuer" ? "issuer" : "rule", place }],
    ...(isPartial && context.isConditional && { severity: "warning" }),
  };
  const at = context.place;
  const isMissing = texts.length === 0 && type === undefined;
  // Every token has these claims; that one of them is missing is reported as such.
  if (isMissing && first.run.payload && matcher !== "claim" && matcher !== "condition") return [];
  switch (matcher) {
    case "issuer":
      return [problem("rule-issuer-mismatch", at, { expected, found, platform: first.run.platform }, extras)];
    case "subject": {
      const facts = { expected, found, events, difference: findDifference(expected, texts) };
      return [problem("rule-subject-mismatch", at, facts, extras)];
    }
    case "audience": {
      const facts = { expected, found, isDefault: first.verdict.isDefault === true };
      return [problem("rule-audience-mismatch", first.run.audience?.place ?? at, facts, extras)];
    }
    case "claim": {
      const name = claimOf(first.verdict);
      const suggestion = isMissing && first.run.platform === "GitHub Actions" ? findMisspeltClaim(name) : undefined;
      return [problem("rule-claim-mismatch", at, { name, expected, found, type, events, suggestion }, extras)];
    }
    case "condition":
      return [
        problem(
          "rule-condition-false",
          at,
          { condition: expected, missing: claims, read: values.slice(0, SHOWN), events },
          extras,
        ),
      ];
    case "other":
      return [];
  }
}

function describeOpen(open: readonly VerdictOfRun[], { place, command }: Context): Problem[] {
  const [first] = open;
  if (!first) return [];
  const { matcher, name, place: at } = first.verdict;
  const texts = open.flatMap(({ verdict }) => verdict.found);
  const facts = {
    name,
    command,
    // A text of which nothing is known does not help.
    found: showSome(texts.filter((text) => text.some((part) => typeof part === "string"))),
    claims: [...new Set(open.flatMap(({ verdict }) => verdict.claims ?? []))],
    options: [...new Set(open.flatMap(({ verdict }) => verdict.options))],
    isUndocumented:
      matcher === "claim" && first.run.platform === "GitHub Actions" && !GITHUB_CLAIMS.includes(claimOf(first.verdict)),
    usual: first.verdict.isDefault ? first.verdict.expected : undefined,
  };
  return [problem("undecided-matcher", place, facts, { related: [{ kind: "rule", place: at }] })];
}

const SHOWN = 3;

function showSome(texts: readonly PossibleText[]): string[] {
  return [...new Set(texts.map(showText))].slice(0, SHOWN);
}
