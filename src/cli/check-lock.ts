// `wifc check-lock`: checks compiled lock files against their workflows.
import { existsSync, statSync } from "node:fs";
import { Command, Option } from "commander";
import { checkLock } from "../api/check-lock.ts";
import { hasErrors } from "../diagnostics/entry.ts";
import { attributesOf } from "../diagnostics/problem.ts";
import { DIAGNOSTIC_FORMATS, type DiagnosticFormatName } from "../print/diagnostics/print-diagnostics.ts";
import { safeLine } from "../print/safe-text.ts";
import { plural } from "../text/numbers.ts";
import { parseOutput } from "./arguments.ts";
import { EXIT, Failure, type ExitCode } from "./exit-code.ts";
import { printMessage } from "./output.ts";
import { openSource } from "./source-context.ts";
import { readSource } from "./read-source.ts";
import { STDIN_ARGUMENT, STDIN_NAME } from "./display-name.ts";
import { createDuplicateFilter, openReport, placeFormats } from "./report-output.ts";
import type { ColorChoice } from "./style.ts";

interface CheckLockOptions {
  readonly each?: true;
  readonly format: DiagnosticFormatName;
  readonly output?: string;
  readonly quiet?: true;
  readonly stdinFilename: string;
  readonly color: ColorChoice;
}

export function createCheckLockCommand(finish: (code: ExitCode) => void): Command {
  return new Command("check-lock")
    .argument(
      "<workflow>",
      "Workflow such as .github/workflows/triage.md, or its lock file next to it, or - for standard input",
    )
    .argument(
      "[lock...]",
      "Its lock file (default: triage.lock.yml next to it); with --each, more workflows or lock files",
    )
    .option("--each", "Check each workflow, or the workflow of each lock file, against the lock file next to it")
    .addOption(new Option("--format <name>", "Output format").choices(Object.keys(DIAGNOSTIC_FORMATS)).default("text"))
    .option("-o, --output <file>", "Write to this file instead of standard output", parseOutput)
    .option("--quiet", "Report errors only, and print nothing if there are none")
    .option("--stdin-filename <path>", "File name to use for standard input", STDIN_NAME)
    .addHelpText(
      "after",
      `
With --each, workflows without a lock file or without a federated sign-in are skipped.

Examples:
  $ wifc check-lock .github/workflows/triage.md
  $ wifc check-lock .github/workflows/triage.md build/triage.lock.yml
  $ wifc check-lock --each .github/workflows/*.md
  $ gh aw compile && wifc check-lock .github/workflows/triage.md --format github`,
    )
    .action(async (workflow: string, others: readonly string[], _: unknown, command: Command) => {
      const options = command.optsWithGlobals<CheckLockOptions>();
      const files = [workflow, ...others];
      const pairs = options.each ? pairFiles(files) : [namePair(workflow, others, options)];
      if (options.each && !options.quiet) reportMissing(files);
      finish(await runCheckLock(pairs, options));
    });
}

interface Pair {
  readonly workflow: string;
  readonly lock: string;
}

function namePair(workflow: string, [lock, ...others]: readonly string[], { stdinFilename }: CheckLockOptions): Pair {
  if (others.length > 0) throw new Failure("expected one workflow and one lock file; use `--each` for more workflows");
  if (lock !== undefined) return { workflow, lock };
  const file = workflowOf(workflow);
  return { workflow: file, lock: lockFileOf(file === STDIN_ARGUMENT ? stdinFilename : file) };
}

/** Pairs workflows with lock files, whichever of the two is named. Pairs of which a file does not exist are left out. */
function pairFiles(files: readonly string[]): Pair[] {
  const workflows = new Set(files.map(workflowOf));
  return [...workflows]
    .map((workflow) => ({ workflow, lock: lockFileOf(workflow) }))
    .filter(({ workflow, lock }) => existsSync(workflow) && existsSync(lock));
}

/**
 * Reports how many files do not exist. A list of changed files can name deleted ones, and a shell passes on a glob that matches nothing:
 * neither may look like a successful check.
 */
function reportMissing(files: readonly string[]): void {
  const missing = files.filter((file) => !existsSync(file)).length;
  if (missing > 0)
    printMessage(`wifc: skipped ${plural(missing, "file")} that ${missing === 1 ? "does" : "do"} not exist`);
}

/** The workflow of a lock file; a workflow is returned as it is. */
function workflowOf(file: string): string {
  return file.replace(/\.lock\.yml$/, ".md");
}

/** The lock file next to a workflow, as gh-aw names it. Throws a `Failure` for a file that gh-aw does not compile. */
function lockFileOf(workflow: string): string {
  if (!workflow.endsWith(".md")) {
    const isDirectory = statSync(workflow, { throwIfNoEntry: false })?.isDirectory() === true;
    throw new Failure(
      isDirectory
        ? `${safeLine(workflow)} is a directory; name the workflows in it, with \`--each\` if there are several`
        : `${safeLine(workflow)} does not end in .md; name its lock file as the second argument`,
    );
  }
  return workflow.replace(/\.md$/, ".lock.yml");
}

async function runCheckLock(pairs: readonly Pair[], options: CheckLockOptions): Promise<ExitCode> {
  const checked = pairs.map((pair) => checkPair(pair, options));
  // Two workflows can have the same finding, in a file that both import.
  const found = createDuplicateFilter()(checked.flatMap(({ diagnostics }) => diagnostics));
  const diagnostics = options.each ? found.filter(({ code }) => !attributesOf(code).isNothingToDo) : found;
  const textOf = (path: string) => checked.flatMap(({ sources }) => sources).find(({ name }) => name === path)?.text;
  const report = await openReport(placeFormats([{ name: options.format }], options.output), options);
  report.add(diagnostics, textOf);
  report.close({ files: pairs.length });
  return hasErrors(diagnostics) ? EXIT.findings : EXIT.ok;
}

function checkPair(pair: Pair, { stdinFilename }: CheckLockOptions) {
  const { source: workflow, sources, context } = openSource(pair.workflow, stdinFilename);
  if (!existsSync(pair.lock)) {
    throw new Failure(`lock file ${safeLine(pair.lock)} does not exist; create it with \`gh aw compile\``);
  }
  const lock = readSource(pair.lock);
  const { diagnostics } = checkLock(workflow, lock, context);
  return { diagnostics, sources: [...sources, lock] };
}
