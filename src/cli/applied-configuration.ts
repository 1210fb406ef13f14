// All configurations that apply to a file: the nearest one, and those that lock policies.
import type { LintOptions } from "../api/lint.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Source } from "../text/source.ts";
import type { Configuration } from "./configuration.ts";

/** What configurations say about a file. */
export interface AppliedConfiguration {
  readonly sources: readonly Source[];
  /** What is wrong with them. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether a search leaves out the file, unless locked policies apply to it. */
  readonly isIgnored: boolean;
  /** Whether locked policies apply to it. */
  readonly isLocked: boolean;
  /** The options for the file. Those that were given win, except over policies. */
  readonly apply: (given: LintOptions) => LintOptions;
}

/** Combines the nearest configuration of a file with those that lock policies. */
export function combineConfigurations(
  path: string,
  own: Configuration | undefined,
  locking: readonly Configuration[],
): AppliedConfiguration {
  const applied = locking.filter((each) => each !== own && !each.ignores(path));
  const all = [...(own ? [own] : []), ...applied];
  const isIgnored = own?.ignores(path) === true;
  const policies = all.flatMap((each) => each.policies);
  return {
    sources: all.map(({ source }) => source),
    diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
    isIgnored,
    isLocked: applied.length > 0,
    apply: (given) => ({
      ...(own?.apply(path, given) ?? given),
      ...(policies.length > 0 && { policies }),
    }),
  };
}
