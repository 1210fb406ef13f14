// `wifc lint` with its options: one run, or one after the other.
import type { ExitCode } from "./exit-code.ts";
import type { LintCommandOptions } from "./lint-options.ts";
import { runLint } from "./lint-run.ts";

/** Checks files once, or after every change. Throws a `Failure` for what the user can fix. */
export async function startLint(paths: readonly string[], options: LintCommandOptions): Promise<ExitCode> {
  return options.watch ? (await import("./lint-watch.ts")).watchLint(paths, options) : runLint(paths, options);
}
