// The default target, and the error for a sign-in that it does not support.
import { problem, type Problem } from "../diagnostics/problem.ts";
import type { NonGithubSource } from "./awf.ts";
import { TARGET_NAMES, type TargetName } from "./capability.ts";
import { otherTargets } from "./refuse-lost.ts";
import type { Candidate } from "./target.ts";
import { targetOf } from "./targets.ts";

/** The target of `compile` if none is given. */
export const DEFAULT_TARGET = "awf" satisfies TargetName;

/** Refuses the default target if AWF can get the token of none of the models. The one problem names other targets. */
export function refuseDefault(candidates: readonly Candidate[]): Problem | undefined {
  const [first, ...others] = candidates.map(sourceElsewhere);
  const [candidate] = candidates;
  if (!candidate || !first || others.includes(undefined)) return undefined;
  // If no target supports everything, name those that support the source. They then report the rest.
  const whole = TARGET_NAMES.filter((name) => targetOf(name).refuse(candidate).length === 0);
  const supportedBy = whole.length > 0 ? whole : otherTargets(candidate, first.kind);
  const facts = { source: first.kind, supportedBy, target: DEFAULT_TARGET };
  return problem("unsupported-by-default-target", first.place, facts);
}

/** The source of a model if it is not GitHub Actions. If it is almost AWF's request to GitHub, the target `awf` reports the difference. */
function sourceElsewhere({ kind, source }: Candidate): NonGithubSource | undefined {
  if (kind === "engine" || !source || source.kind === "github-actions") return undefined;
  return source.kind === "url" && source.deviations ? undefined : source;
}
