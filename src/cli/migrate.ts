// `wifc migrate`: replaces stored keys in files by federation.
import { Command } from "commander";
import { readWanted, replaceKeys, type MigrateResult } from "../api/migrate.ts";
import type { SignInValues } from "../api/sign-in-values.ts";
import { createDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { hasErrors } from "../diagnostics/entry.ts";
import type { WantedSignIn } from "../migrate/plan.ts";
import { mergeSteps, type MigrationStep } from "../migrate/steps.ts";
import { safeLine } from "../print/safe-text.ts";
import type { Source } from "../text/source.ts";
import { parseOutput } from "./arguments.ts";
import { STDIN_ARGUMENT } from "./display-name.ts";
import { EXIT, Failure, type ExitCode } from "./exit-code.ts";
import { printErrors, printMessage, printResult } from "./output.ts";
import { rewriteFile, writeOutput } from "./output-file.ts";
import { isStream } from "./read-bytes.ts";
import { addSignInValueOptions, pickSignInValues } from "./sign-in-values.ts";
import { openSource } from "./source-context.ts";
import { addSourceOptions, reportDiagnostics, type SourceOptions } from "./source-options.ts";

interface MigrateCommandOptions extends SourceOptions, SignInValues {
  readonly vars?: true;
  readonly dryRun?: true;
  readonly output?: string;
}

export function createMigrateCommand(finish: (code: ExitCode) => void): Command {
  const command = new Command("migrate").argument("<files...>", "Files with a stored key, or - for standard input");
  addSignInValueOptions(command)
    .option("--vars", "Write the given ids as ${{ vars.ANTHROPIC_… }} where GitHub evaluates them")
    .option("--dry-run", "Print what would change as a diff for git apply, without writing any file")
    .option("-o, --output <file>", "Write the result to this file instead", parseOutput);
  return addSourceOptions(command, "Print only why a key stays, and not what is left to do")
    .addHelpText(
      "after",
      `
Only what is safe is changed; why a key stays is reported. Nothing is sent anywhere.
Files of docker-agent, of the gateway and of Kubernetes need the ids, the first two also a source.

Examples:
  $ wifc migrate .github/workflows/claude.yml --dry-run
  $ wifc migrate .github/workflows/*.md
  $ wifc migrate agent.yaml --rule-id fdrl_01… --organization-id UUID --source file:/var/run/secrets/anthropic/token
  $ wifc migrate k8s/app.yaml --rule-id fdrl_01… --organization-id UUID --service-account-id svac_01…`,
    )
    .action(async (files: string[], _: unknown, self: Command) => {
      finish(await runMigrate(files, self.optsWithGlobals<MigrateCommandOptions>()));
    });
}

async function runMigrate(files: readonly string[], options: MigrateCommandOptions): Promise<ExitCode> {
  if (options.output !== undefined && files.length > 1) throw new Failure("`--output` requires a single file");
  if (options.output !== undefined && options.dryRun) throw new Failure("`--output` cannot be used with `--dry-run`");
  const { wanted, problems, document } = readWanted({
    signIn: pickSignInValues(options),
    useVariables: options.vars === true,
  });
  reportDiagnostics(createDiagnostics(problems), [document.source], options);
  if (hasErrors(problems)) return EXIT.findings;
  const codes: ExitCode[] = [];
  const steps: (readonly MigrationStep[])[] = [];
  for (const file of files) {
    try {
      const { source, result } = migrateFile(file, wanted, options);
      const { diagnostics, text } = result;
      codes.push(diagnostics.some(isLeft) ? EXIT.findings : EXIT.ok);
      if (text === source.text && diagnostics.length === 0 && !options.quiet)
        printMessage(`wifc: nothing to migrate in ${safeLine(source.name)}`);
      if (!diagnostics.some(({ severity }) => severity === "error")) await writeResult(file, source, result, options);
      steps.push(result.steps);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      printMessage(`wifc: ${error.message}`);
      codes.push(EXIT.failure);
    }
  }
  if (!options.quiet) printSteps(mergeSteps(steps));
  return codes.includes(EXIT.failure) ? EXIT.failure : codes.includes(EXIT.findings) ? EXIT.findings : EXIT.ok;
}

/** Whether a finding says why a key stays. */
function isLeft({ severity }: Diagnostic): boolean {
  return severity !== "note";
}

function migrateFile(
  file: string,
  wanted: WantedSignIn,
  options: MigrateCommandOptions,
): { readonly source: Source; readonly result: MigrateResult } {
  const { source, sources, context } = openSource(file, options.stdinFilename);
  const result = replaceKeys(source, wanted, context);
  const shown = options.quiet ? result.diagnostics.filter(isLeft) : result.diagnostics;
  reportDiagnostics(shown, sources, { color: options.color });
  return { source, result };
}

/** Writes the file in place, or where the options say. A file that did not change is only written elsewhere. */
async function writeResult(
  file: string,
  source: Source,
  { text, secrets }: MigrateResult,
  { dryRun, output, quiet }: MigrateCommandOptions,
): Promise<void> {
  const isChanged = text !== source.text;
  if (dryRun) {
    if (!isChanged) return;
    const { printPatch } = await import("./fix-diff.ts");
    const patch = printPatch(source, text, secrets);
    printResult(patch.text);
    if (!patch.isExact && !quiet)
      printMessage(`wifc: the diff of ${safeLine(source.name)} hides some characters, so it cannot be applied`);
  } else if (file === STDIN_ARGUMENT || isStream(file) || output !== undefined) writeOutput(text, output);
  else if (isChanged) rewriteFile(text, file);
}

function printSteps(steps: readonly MigrationStep[]): void {
  if (steps.length === 0) return;
  const lines = steps.flatMap(({ what, commands }, index) => [
    `${index + 1}. ${what}`,
    ...commands.map((command) => `     ${safeLine(command)}`),
  ]);
  printErrors(`\nWhat is left to do:\n${lines.join("\n")}\n`);
}
