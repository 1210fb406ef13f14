// `wifc lint` with plain arguments.
import type { ExitCode } from "./exit-code.ts";
import { LINT_OPTIONS } from "./lint-option-rows.ts";
import type { LintCommandOptions } from "./lint-options.ts";
import { startLint } from "./lint-start.ts";
import { PROGRAM_OPTIONS } from "./program-options.ts";
import { readArguments } from "./read-arguments.ts";

/** Runs `wifc lint`; nothing if commander should read the arguments. */
export function lintPlain(args: readonly string[]): Promise<ExitCode> | undefined {
  const read = readArguments<LintCommandOptions>(args, [...LINT_OPTIONS, ...PROGRAM_OPTIONS]);
  return read && startLint(read.paths, read.options);
}
