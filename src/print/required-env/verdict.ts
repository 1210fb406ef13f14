// What reports come to in an environment, in a sentence that says the same as the exit code.
import { checkRequirement, isAbsent, isSatisfied, type ReadVariable } from "../../required-env/check.ts";
import type { RequiredEnv } from "../../required-env/requirement.ts";
import { plural } from "../../text/plural.ts";
import type { RequiredEnvReport } from "./report.ts";

/** Whether sign-in can work, and what is in its way. */
export interface Verdict {
  readonly isFine: boolean;
  readonly text: string;
}

const FINE: Verdict = { isFine: true, text: "Everything that is needed is set." };

const AS_FAR_AS_KNOWN: Verdict = {
  isFine: true,
  text: "Everything that can be known here is set; compare the rest with what GitHub has.",
};

/** What one report comes to: how many variables are wrong. */
export function judgeReport({ required, mustNotBeSet }: RequiredEnv, read: ReadVariable): Verdict {
  const statuses = required.map((requirement) => checkRequirement(requirement, read));
  const missing = statuses.filter(isAbsent).length;
  const unknown = statuses.filter((status) => status === "unknown").length;
  const excess = mustNotBeSet.filter((requirement) => checkRequirement(requirement, read) === "set").length;
  if (missing + excess === 0) return unknown === 0 ? FINE : AS_FAR_AS_KNOWN;
  const counts = [
    ...(missing > 0 ? [`${plural(missing, "variable")} missing`] : []),
    ...(excess > 0 ? [`${plural(excess, "variable")} to unset`] : []),
    ...(unknown > 0 ? [`${unknown} unknown here`] : []),
  ];
  return { isFine: false, text: `${counts.join(", ")}.` };
}

/** What all reports come to: which files have variables that are wrong. */
export function judgeReports(reports: readonly RequiredEnvReport[], read: ReadVariable): Verdict {
  const wrong = new Set(reports.filter((report) => !isSatisfied(report, read)).map(({ path }) => path));
  if (wrong.size === 0) return reports.map((report) => judgeReport(report, read)).find((each) => each !== FINE) ?? FINE;
  return { isFine: false, text: `Variables are missing or to unset for ${[...wrong].join(", ")}.` };
}
