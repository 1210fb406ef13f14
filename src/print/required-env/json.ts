// The required-env report for programs: version 1 of our own JSON.
import { sourceOf } from "../../diagnostics/place.ts";
import { createSpanReader } from "../../diagnostics/span.ts";
import { checkRequirement, type ReadVariable } from "../../required-env/check.ts";
import type { Requirement } from "../../required-env/requirement.ts";
import { maskCredentials } from "../../text/credential.ts";
import { safeJson } from "../safe-text.ts";
import type { RequiredEnvReport } from "./report.ts";

/** One object with a report for each document. `status` is there only if there is an environment to look into. */
export function printReportJson(reports: readonly RequiredEnvReport[], read: ReadVariable | undefined): string {
  const spans = createSpanReader();
  const describe = (path: string) => (requirement: Requirement) => ({
    name: requirement.name,
    providedBy: requirement.providedBy,
    ...(read && { status: checkRequirement(requirement, read) }),
    ...(requirement.alternatives.length > 0 && { alternatives: requirement.alternatives }),
    neededBy: requirement.neededBy.map(({ place, ...need }) => ({
      ...need,
      // What an import declares is written there.
      ...(sourceOf(place).name !== path && { path: sourceOf(place).name }),
      ...spans.ofPlace(place),
    })),
    ...(requirement.moreNeeds !== undefined && { moreNeeds: requirement.moreNeeds }),
  });
  const report = {
    version: 1,
    reports: reports.map(({ path, dialect, required, noLongerRequired, mustNotBeSet }) => ({
      path,
      dialect,
      required: required.map(describe(path)),
      noLongerRequired: noLongerRequired.map(describe(path)),
      mustNotBeSet: mustNotBeSet.map(describe(path)),
    })),
  };
  return safeJson(report, maskCredentials);
}
