// Why a lock file differs from its workflow. Compiling again fixes only a file that is out of date.
import type { LockCause } from "../diagnostics/catalogue/lock.ts";
import type { Related } from "../diagnostics/extras.ts";
import type { Federation } from "../model/federation.ts";
import type { WorkflowConfig } from "../model/workflow-config.ts";
import type { Variable } from "../targets/target.ts";
import { isOlder, printVersion, type Version } from "../text/version.ts";

// Releases of gh-aw: the first one that fully supports `engine.auth`, and the range in which an imported one does not compile.
const FIRST_WITH_AUTH: Version = [0, 79, 6];
const FIRST_WITHOUT_IMPORTED_AUTH: Version = [0, 82, 10];
const FIRST_WITH_IMPORTED_AUTH_AGAIN: Version = [0, 83, 2];

// gh-aw drops a value that contains this text.
const DROPPED = "${{ secrets.";

/** What the checks of a lock file need to know about the workflow, and the gh-aw that wrote the file. */
export interface LockContext {
  readonly config: Pick<WorkflowConfig, "engine" | "preferences">;
  readonly version: Version | undefined;
}

/** Relates the keys of the workflow that make gh-aw drop the imported sign-in, if that is the cause. */
export function relateCause({ config: { preferences } }: LockContext, cause: LockCause): Related[] {
  return cause.kind === "dropped" ? preferences.map(({ place }) => ({ kind: "drops-import", place })) : [];
}

/** Finds why a step differs from the sign-in. `missing` are the variables that it lacks; `isAll` is set if it lacks all of them. */
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
