// The target that is meant where none is named, and what is said of a sign-in that it was hardly meant for.
import { problem, type Problem } from "../diagnostics/problem.ts";
import type { OtherSource } from "./awf.ts";
import { TARGET_NAMES, type TargetName } from "./capability.ts";
import { otherTargets } from "./refuse-lost.ts";
import type { Candidate } from "./target.ts";
import { TARGETS } from "./targets.ts";

/** What `compile` writes for if nobody says so. */
export const DEFAULT_TARGET = "awf" satisfies TargetName;

/** The one problem of models none of which has a token that AWF could get: another target must be named. Nothing otherwise. */
export function refuseDefault(candidates: readonly Candidate[]): Problem | undefined {
  const [first, ...others] = candidates.map(sourceElsewhere);
  const [candidate] = candidates;
  if (!candidate || !first || others.includes(undefined)) return undefined;
  // If no target supports all of it, those that support its source say what they do not.
  const whole = TARGET_NAMES.filter((name) => TARGETS[name].refuse(candidate).length === 0);
  const supportedBy = whole.length > 0 ? whole : otherTargets(candidate, first.kind);
  const facts = { source: first.kind, supportedBy, target: DEFAULT_TARGET };
  return problem("unsupported-by-default-target", first.place, facts);
}

/** A model's source if it is not GitHub Actions. A request to GitHub that AWF would make differently is one for AWF to speak of. */
function sourceElsewhere({ kind, source }: Candidate): OtherSource | undefined {
  if (kind !== "model" || !source || source.kind === "github-actions") return undefined;
  return source.kind === "url" && source.deviations ? undefined : source;
}
