// `wifc check-lock`: checks a compiled lock file against its workflow.
import { existsSync } from "node:fs";
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
import { openReport, placeFormats } from "./report-output.ts";
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
    .argument("<workflow>", "a workflow such as .github/workflows/triage.md, or - for standard input")
    .argument("[lock...]", "its lock file (default: triage.lock.yml in the same directory); with --each, more of both")
    .option("--each", "check each workflow against the lock file next to it; a lock file stands for its workflow")
    .addOption(new Option("--format <name>", "how to print").choices(Object.keys(DIAGNOSTIC_FORMATS)).default("text"))
    .option("-o, --output <file>", "write to a file instead of standard output", parseOutput)
    .option("--quiet", "report errors only, and nothing if there are none")
    .option("--stdin-filename <path>", "what to call standard input", STDIN_NAME)
    .addHelpText(
      "after",
      `
--each skips workflows without a lock file and workflows that do not sign in with federation.

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
  if (others.length > 0) throw new Failure("a workflow has one lock file; use --each for several workflows");
  return { workflow, lock: lock ?? defaultLockOf(workflow === STDIN_ARGUMENT ? stdinFilename : workflow) };
}

/** The pairs that workflows and lock files belong to, each once, if both files exist. */
function pairFiles(files: readonly string[]): Pair[] {
  const workflows = new Set(files.map((file) => file.replace(/\.lock\.yml$/, ".md")));
  return [...workflows]
    .map((workflow) => ({ workflow, lock: defaultLockOf(workflow) }))
    .filter(({ workflow, lock }) => existsSync(workflow) && existsSync(lock));
}

/** A list of changed files includes deleted ones, and a pattern that matches nothing is no file: neither must look like a check. */
function reportMissing(files: readonly string[]): void {
  const missing = files.filter((file) => !existsSync(file)).length;
  if (missing > 0)
    printMessage(`wifc: skipped ${plural(missing, "file")} that ${missing === 1 ? "does" : "do"} not exist`);
}

/** The lock file that gh-aw writes for a workflow. Throws a `Failure` for a file that gh-aw does not compile. */
function defaultLockOf(workflow: string): string {
  if (!workflow.endsWith(".md")) {
    throw new Failure(`${safeLine(workflow)} does not end in .md: name its lock file too`);
  }
  return workflow.replace(/\.md$/, ".lock.yml");
}

async function runCheckLock(pairs: readonly Pair[], options: CheckLockOptions): Promise<ExitCode> {
  const checked = pairs.map((pair) => checkPair(pair, options));
  const found = checked.flatMap(({ diagnostics }) => diagnostics);
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
    throw new Failure(`cannot find the lock file ${safeLine(pair.lock)}; \`gh aw compile\` writes it`);
  }
  const lock = readSource(pair.lock);
  const { diagnostics } = checkLock(workflow, lock, context);
  return { diagnostics, sources: [...sources, lock] };
}
