// `wifc check-lock`: holds a compiled lock file against what its workflow asks for.
import { existsSync } from "node:fs";
import { Command, Option } from "commander";
import { checkLock } from "../api/check-lock.ts";
import { DIAGNOSTIC_FORMATS, type DiagnosticFormatName } from "../print/diagnostics/print-diagnostics.ts";
import { safeLine } from "../print/safe-text.ts";
import { parseOutput } from "./arguments.ts";
import { EXIT, Failure, type ExitCode } from "./exit-code.ts";
import { keepImports } from "./read-import.ts";
import { readSource } from "./read-source.ts";
import { STDIN_ARGUMENT, STDIN_NAME } from "./stdin.ts";
import { openReport, placeFormats } from "./report-output.ts";
import type { ColorChoice } from "./style.ts";
import { today } from "./today.ts";

interface CheckLockOptions {
  readonly format: DiagnosticFormatName;
  readonly output?: string;
  readonly quiet?: true;
  readonly stdinFilename: string;
  readonly color: ColorChoice;
}

/** The command, ready to be added to the program. `finish` takes the exit code. */
export function createCheckLockCommand(finish: (code: ExitCode) => void): Command {
  return new Command("check-lock")
    .argument("<workflow>", "a workflow such as .github/workflows/triage.md, or - for standard input")
    .argument("[lock]", "its lock file (default: beside it, triage.lock.yml)")
    .addOption(new Option("--format <name>", "how to print").choices(Object.keys(DIAGNOSTIC_FORMATS)).default("text"))
    .option("-o, --output <file>", "write to a file instead of standard output", parseOutput)
    .option("--quiet", "report errors only, and nothing if there are none")
    .option("--stdin-filename <path>", "what to call standard input", STDIN_NAME)
    .addHelpText(
      "after",
      `
Examples:
  $ wifc check-lock .github/workflows/triage.md
  $ wifc check-lock .github/workflows/triage.md build/triage.lock.yml
  $ gh aw compile && wifc check-lock .github/workflows/triage.md --format github`,
    )
    .action(async (workflow: string, lock: string | undefined, _: unknown, command: Command) => {
      finish(await runCheckLock(workflow, lock, command.optsWithGlobals<CheckLockOptions>()));
    });
}

/** As gh-aw names it. Throws a `Failure` for what gh-aw does not compile. */
function lockBeside(workflow: string): string {
  if (!workflow.endsWith(".md")) {
    throw new Failure(`${safeLine(workflow)} is not called .md, so its lock file must be named too`);
  }
  return workflow.replace(/\.md$/, ".lock.yml");
}

async function runCheckLock(
  workflowFile: string,
  namedLock: string | undefined,
  options: CheckLockOptions,
): Promise<ExitCode> {
  const lockFile = namedLock ?? lockBeside(workflowFile === STDIN_ARGUMENT ? options.stdinFilename : workflowFile);
  const workflow = readSource(workflowFile, options.stdinFilename);
  if (!existsSync(lockFile)) {
    throw new Failure(`there is no lock file ${safeLine(lockFile)}; \`gh aw compile\` writes it`);
  }
  const lock = readSource(lockFile);
  const { sources, readImport } = keepImports(workflow);
  const { diagnostics } = checkLock(workflow, lock, {
    today: today(),
    readImport,
  });

  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const textOf = (path: string) => [...sources, lock].find(({ name }) => name === path)?.text;
  const report = await openReport(placeFormats([{ name: options.format }], options.output), options);
  report.add(diagnostics, textOf);
  report.close({ files: 1 });
  return errors.length > 0 ? EXIT.findings : EXIT.ok;
}
