// The verdict on reports in an environment: a sentence that agrees with the exit code.
import { wordEffect } from "../../diagnostics/catalogue/workflow-words.ts";
import {
  checkObstacle,
  checkRequirement,
  isAbsent,
  isChoiceMet,
  isSatisfied,
  type ReadVariable,
} from "../../required-env/check.ts";
import type { RequiredEnv, RequiredEnvReport } from "../../required-env/requirement.ts";
import { plural } from "../../text/numbers.ts";

/** Whether sign-in can work, and what prevents it. */
export interface Verdict {
  readonly isFine: boolean;
  readonly text: string;
}

const FINE = "All required variables are set.";

const AS_FAR_AS_KNOWN = "All variables that can be checked here are set; check the others on GitHub.";

/** Judges one report: how many variables are wrong, and which may be. */
export function judgeReport({ required, oneOf, mustNotBeSet, conflicts }: RequiredEnv, read: ReadVariable): Verdict {
  const statuses = required.map((requirement) => checkRequirement(requirement, read));
  const missing = statuses.filter(isAbsent).length;
  const unknown = statuses.filter((status) => status === "unknown").length;
  const unmet = oneOf.filter((each) => !isChoiceMet(each, read)).length;
  const excess = mustNotBeSet.filter((requirement) => checkObstacle(requirement, read) === "certain").length;
  const counts = [
    ...(missing > 0 ? [`${plural(missing, "variable")} missing`] : []),
    ...(unmet > 0 ? [`${plural(unmet, "choice")} without a complete candidate`] : []),
    ...(excess > 0 ? [`${plural(excess, "variable")} to unset`] : []),
    ...(conflicts.length > 0
      ? [`${plural(conflicts.length, "variable")} required by some models but not allowed for others`]
      : []),
  ];
  const rest = counts.length > 0 && unknown > 0 ? [`${unknown} unknown`] : [];
  const doubts = mustNotBeSet
    .filter((requirement) => checkObstacle(requirement, read) === "possible")
    .map(({ name, obstacle }) =>
      read(name, "user") === ""
        ? ` Warning: unset ${name}; Anthropic's Python SDK before 1.0 treats an empty value as a key.`
        : ` Warning: unset ${name}, which may win over federation: ${obstacle ? wordEffect(obstacle.effect) : ""}.`,
    );
  const fine = unknown > 0 ? AS_FAR_AS_KNOWN : FINE;
  const text = `${counts.length === 0 ? fine : `${[...counts, ...rest].join(", ")}.`}${doubts.join("")}`;
  return { isFine: counts.length === 0, text };
}

/** Judges all reports: which files have variables that are wrong. */
export function judgeReports(reports: readonly RequiredEnvReport[], read: ReadVariable): Verdict {
  const wrong = new Set(reports.filter((report) => !isSatisfied(report, read)).map(({ path }) => path));
  if (wrong.size > 0) {
    return { isFine: false, text: `Variables are missing or must be unset for ${[...wrong].join(", ")}.` };
  }
  const verdicts = reports.map((report) => judgeReport(report, read));
  return verdicts.find(({ text }) => text !== FINE) ?? { isFine: true, text: FINE };
}
