// `wifc check-lock`: holds a compiled lock file against what its workflow asks for.
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
    .argument("[lock...]", "its lock file (default: beside it, triage.lock.yml); with --each, more of both")
    .option("--each", "hold every workflow, and every lock file's, against the lock file beside it")
    .addOption(new Option("--format <name>", "how to print").choices(Object.keys(DIAGNOSTIC_FORMATS)).default("text"))
    .option("-o, --output <file>", "write to a file instead of standard output", parseOutput)
    .option("--quiet", "report errors only, and nothing if there are none")
    .option("--stdin-filename <path>", "what to call standard input", STDIN_NAME)
    .addHelpText(
      "after",
      `
With --each, workflows without a lock file, and those that do not sign in with federation, are passed over.

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
      if (options.each && !options.quiet) tellMissing(files);
      finish(await runCheckLock(pairs, options));
    });
}

interface Pair {
  readonly workflow: string;
  readonly lock: string;
}

function namePair(workflow: string, [lock, ...others]: readonly string[], { stdinFilename }: CheckLockOptions): Pair {
  if (others.length > 0) throw new Failure("one workflow has one lock file; --each takes more");
  return { workflow, lock: lock ?? lockBeside(workflow === STDIN_ARGUMENT ? stdinFilename : workflow) };
}

/** The pairs that workflows and lock files belong to, each once, as far as both files exist. */
function pairFiles(files: readonly string[]): Pair[] {
  const workflows = new Set(files.map((file) => file.replace(/\.lock\.yml$/, ".md")));
  return [...workflows]
    .map((workflow) => ({ workflow, lock: lockBeside(workflow) }))
    .filter(({ workflow, lock }) => existsSync(workflow) && existsSync(lock));
}

/** A list of what was changed names what was deleted, and a pattern that nothing matches is no file: neither may look like a check. */
function tellMissing(files: readonly string[]): void {
  const missing = files.filter((file) => !existsSync(file)).length;
  if (missing > 0) printMessage(`wifc: left out what does not exist: ${plural(missing, "file")}`);
}

/** As gh-aw names it. Throws a `Failure` for what gh-aw does not compile. */
function lockBeside(workflow: string): string {
  if (!workflow.endsWith(".md")) {
    throw new Failure(`${safeLine(workflow)} does not end in .md, so its lock file must be named too`);
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
    throw new Failure(`there is no lock file ${safeLine(pair.lock)}; \`gh aw compile\` writes it`);
  }
  const lock = readSource(pair.lock);
  const { diagnostics } = checkLock(workflow, lock, context);
  return { diagnostics, sources: [...sources, lock] };
}
