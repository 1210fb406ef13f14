// Why a lock file lacks what its workflow asks for. Compiling again mends an old file, and repeats every other fault.
import type { LockCause } from "../diagnostics/catalogue/lock.ts";
import type { Related } from "../diagnostics/extras.ts";
import type { Federation } from "../model/federation.ts";
import type { WorkflowConfig } from "../model/workflow-config.ts";
import type { Variable } from "../targets/target.ts";
import { isOlder, printVersion, type Version } from "./version.ts";

// gh-aw's releases: `engine.auth` works as a whole from the first on; between the others, an imported one does not compile.
const FIRST_WITH_AUTH: Version = [0, 79, 6];
const FIRST_WITHOUT_IMPORTED_AUTH: Version = [0, 82, 10];
const FIRST_WITH_IMPORTED_AUTH_AGAIN: Version = [0, 83, 2];

// What gh-aw looks for when it drops a value.
const DROPPED = "${{ secrets.";

export interface LockContext {
  readonly config: Pick<WorkflowConfig, "engine" | "preferences">;
  readonly version: Version | undefined;
}

/** The keys of the workflow that make gh-aw drop the imported sign-in, if that is the cause. */
export function relateCause({ config: { preferences } }: LockContext, cause: LockCause): Related[] {
  return cause.kind === "dropped" ? preferences.map(({ place }) => ({ kind: "drops-import", place })) : [];
}

/** Why a step has nothing of a sign-in, or why it has something else. `missing` are the variables that it lacks. */
export function findCause(
  { config: { engine, preferences }, version }: LockContext,
  { notation }: Federation,
  missing: readonly Variable[],
  isAll: boolean,
): LockCause {
  if (notation !== "github-oidc") return { kind: "notation", notation };
  if (version && isOlder(version, FIRST_WITH_AUTH)) {
    return { kind: "compiler", version: printVersion(version), first: printVersion(FIRST_WITH_AUTH) };
  }
  if (engine?.isImported && isAll) {
    const compiles =
      !version || isOlder(version, FIRST_WITHOUT_IMPORTED_AUTH) || !isOlder(version, FIRST_WITH_IMPORTED_AUTH_AGAIN);
    if (!compiles) {
      return { kind: "compiler", version: printVersion(version), first: printVersion(FIRST_WITH_IMPORTED_AUTH_AGAIN) };
    }
    if (preferences.length > 0) return { kind: "dropped", keys: preferences.map(({ key }) => key) };
  }
  return missing.some(({ value }) => value.value.includes(DROPPED)) ? { kind: "secret" } : { kind: "stale" };
}
