// The required-env report for programs: version 1 of its JSON format.
import type { Obstacle } from "../../bind/static-credentials.ts";
import { checkRequirement, type ReadVariable } from "../../required-env/check.ts";
import type { OneOf, Requirement, RequiredEnvReport } from "../../required-env/requirement.ts";
import { maskCredentials } from "../../text/credential.ts";
import { safeJson } from "../safe-text.ts";

/** Prints one object with a report per document. Requirements have a `status` only if there is an environment to check. */
export function printReportJson(reports: readonly RequiredEnvReport[], read: ReadVariable | undefined): string {
  const describe = (path: string) => (requirement: Requirement) => ({
    name: requirement.name,
    providedBy: requirement.providedBy,
    ...(read && { status: checkRequirement(requirement, read) }),
    ...(requirement.alternatives.length > 0 && { alternatives: requirement.alternatives }),
    ...(requirement.obstacle && describeObstacle(requirement.obstacle)),
    neededBy: requirement.neededBy.map(({ path: written, start, end, ...need }) => ({
      ...need,
      // Only a need that is written in an imported file has its own path.
      ...(written !== path && { path: written }),
      start,
      end,
    })),
    ...(requirement.moreNeeds !== undefined && { moreNeeds: requirement.moreNeeds }),
  });
  const report = {
    version: 1,
    reports: reports.map(({ path, dialect, required, oneOf, noLongerRequired, mustNotBeSet, conflicts }) => ({
      path,
      dialect,
      required: required.map(describe(path)),
      ...(oneOf.length > 0 && { oneOf: oneOf.map(describeChoices(describe(path))) }),
      noLongerRequired: noLongerRequired.map(describe(path)),
      mustNotBeSet: mustNotBeSet.map(describe(path)),
      ...(conflicts.length > 0 && { conflicts: conflicts.map(describe(path)) }),
    })),
  };
  return safeJson(report, maskCredentials);
}

function describeObstacle({ isCertain, onlyWith }: Obstacle) {
  return { ...(!isCertain && { isCertain }), ...(onlyWith && { onlyWith }) };
}

function describeChoices(describe: (requirement: Requirement) => object) {
  return ({ choices, ...chooser }: OneOf) => ({
    ...chooser,
    choices: choices.map(({ model, required }) => ({ model, required: required.map(describe) })),
  });
}
