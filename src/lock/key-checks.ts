// Steps of a lock file that end the run if there is no API key: gh-aw writes them if it does not recognize a sign-in
// (gh-aw, pkg/workflow/engine_helpers.go).
import { describeLine } from "../diagnostics/describe-line.ts";
import { valuePlace, type DocumentPlace } from "../diagnostics/place.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import { ANTHROPIC } from "../facts/providers.ts";
import { effectiveProvider, type Federation } from "../model/federation.ts";
import { entries, items, member, textMember, type Data } from "../parse/data.ts";
import type { Document } from "../parse/document.ts";
import { AWF } from "../targets/awf.ts";
import { joinPointer } from "../text/pointer.ts";
import { findCause, relateCause, type LockContext } from "./cause.ts";
import { engineWithRequiredKey } from "./check-step.ts";
import type { EngineStep } from "./engine-steps.ts";

/** Reports these steps in the lock file of a workflow that signs in with federation. */
export function checkKeyChecks(
  checks: readonly KeyCheck[],
  federation: Federation,
  steps: readonly EngineStep[],
  context: LockContext,
): Problem[] {
  if (effectiveProvider(federation) !== "anthropic") return [];
  const wanted = AWF.variables(federation);
  // If the agent step has no sign-in at all, both have the same cause.
  const isLost = steps.some(({ purpose, variables }) => {
    return purpose === "agent" && !wanted.some(({ name }) => variables.has(name));
  });
  const cause = findCause(context, federation, isLost ? wanted : [], isLost);
  const otherEngine = engineWithRequiredKey(context.config.engine);
  const asked = describeLine(federation.place);
  const related = relateCause(context, cause);
  return checks.map(({ place, ...check }) =>
    problem("lock-with-key-check", place, { ...check, asked, cause, otherEngine }, { related }),
  );
}

/** A step that checks for an API key. */
export interface KeyCheck {
  readonly step: string;
  readonly job: string;
  readonly variable: string;
  readonly place: DocumentPlace;
}

/** Finds the steps that check for one of Anthropic's keys, in any job. */
export function findKeyChecks(document: Document): KeyCheck[] {
  return entries(member(document.value, "jobs")).flatMap(([job, content]) =>
    items(member(content, "steps")).flatMap((step, index) => {
      const variable = checkedKey(step);
      const place = valuePlace(document, joinPointer("", "jobs", job, "steps", index));
      const name = textMember(step, "id") ?? textMember(step, "name") ?? "";
      return variable === undefined ? [] : [{ step: name, job, variable, place }];
    }),
  );
}

/** The key that a step checks for. Its id is `validate-secret`; in older versions it only has a name such as `Validate … secret`. */
function checkedKey(step: Data): string | undefined {
  const name = textMember(step, "name") ?? "";
  const isCheck = textMember(step, "id") === "validate-secret" || /^Validate \S.* secret$/.test(name);
  if (!isCheck) return undefined;
  const env = member(step, "env");
  return ANTHROPIC.keys.find((key) => name.includes(key) || member(env, key) !== undefined);
}
