// `wifc lint --watch`: one run after the other. It ends with a signal, which ends the process at once: nothing is written that could be
// left unfinished. It also ends if nobody reads its output any more. Loaded only for this option.
import { EXIT, type ExitCode, Failure } from "./exit-code.ts";
import { checkOptions, type LintCommandOptions } from "./lint-options.ts";
import { runLint } from "./lint-run.ts";
import { hasLostReader, printMessage, printResult, STDOUT } from "./output.ts";
import { notePath, recordPaths } from "./sought-paths.ts";
import { isTerminal } from "./style.ts";
import { watchFiles } from "./watch-files.ts";
import { safeLine } from "../print/safe-text.ts";

const CLEAR_SCREEN = "\u001B[2J\u001B[3J\u001B[H";

/**
 * Checks files, and again after each change. Returns the result of the last run once the reader of standard output is gone. Throws a
 * `Failure` for options that exclude each other.
 */
export async function watchLint(paths: readonly string[], options: LintCommandOptions): Promise<ExitCode> {
  checkOptions(paths, options);
  const { filesFrom, config, baseline, policy = [], rules = [] } = options;
  const sought = recordPaths();
  for (const path of [...paths, ...policy, ...rules, filesFrom, config, baseline]) {
    if (typeof path === "string") notePath(path);
  }
  const files = watchFiles(paths.length === 0 && filesFrom === undefined ? ["."] : paths, sought);
  for (;;) {
    const began = Date.now();
    files.update();
    const code = await runOnce(paths, options);
    if (hasLostReader()) {
      files.close();
      return code;
    }
    files.update(began);
    if (!options.quiet) printMessage("Watching for changes; press Ctrl-C to end.");
    await files.next();
    if (isTerminal(STDOUT)) printResult(CLEAR_SCREEN);
  }
}

/** A failure, such as a malformed configuration, can be gone after the next change. */
async function runOnce(paths: readonly string[], options: LintCommandOptions): Promise<ExitCode> {
  try {
    return await runLint(paths, options);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    printMessage(`wifc: ${safeLine(error.message)}`);
    return EXIT.failure;
  }
}
