// `wifc doctor`: one answer to whether a sign-in works here.
import { Command, Option } from "commander";
import { analyze } from "../analyze.ts";
import { authOf } from "../model/binding.ts";
import { DOCTOR_FORMATS, type DoctorFormatName } from "../print/doctor/print-doctor.ts";
import type { DoctorReport } from "../print/doctor/report.ts";
import { safeLine } from "../print/safe-text.ts";
import { addOptions } from "./add-options.ts";
import { CONFIG_OPTIONS, RULES_OPTION } from "./config-options.ts";
import { parseOutput, parseSeconds, parseUrl } from "./arguments.ts";
import { examineEnvironment, examineFile, type ExamineOptions } from "./doctor-examine.ts";
import { EXIT, Failure, type ExitCode } from "./exit-code.ts";
import { openConfigurations } from "./find-configuration.ts";
import { findFiles } from "./find-files.ts";
import { openFound } from "./found-source.ts";
import { STDOUT } from "./output.ts";
import { checkOutputs, writeOutput } from "./output-file.ts";
import { forgetInput } from "./read-bytes.ts";
import { addRunOptions } from "./run-options.ts";
import { addSignInOptions } from "./source-options.ts";
import { createStyle } from "./style.ts";

interface DoctorCommandOptions extends ExamineOptions {
  readonly fromEnv?: true;
  readonly format: DoctorFormatName;
  readonly output?: string;
}

export function createDoctorCommand(finish: (code: ExitCode) => void): Command {
  const command = new Command("doctor")
    .argument("[file]", "File with a sign-in, or - for standard input (default: the only one in the current directory)")
    .option("--exchange", "Exchange the identity token for an access token, which works only once")
    .option("--from-env", "Check the sign-in of AWF_AUTH_* or ANTHROPIC_* variables instead of a file")
    .option("--token-url <url>", "Use this token endpoint instead of the configured one", parseUrl)
    .option("--timeout <seconds>", "Time limit for each request and each command", parseSeconds, 30)
    .addOption(new Option("--format <name>", "Output format").choices(Object.keys(DOCTOR_FORMATS)).default("text"))
    .option("-o, --output <file>", "Write to this file instead of standard output", parseOutput);
  return addSignInOptions(
    addRunOptions(addOptions(command, [RULES_OPTION, ...CONFIG_OPTIONS])),
    "Print problems only, and nothing if there are none",
  )
    .addHelpText(
      "after",
      `
Checks the file, the variables that it requires, what takes precedence over federation on this
machine, the token, and the federation rule. Without --exchange, nothing is sent to Anthropic.
No values of variables and no tokens are printed. What cannot be checked here is listed.
A command, a request or an exchange is only tried for a file that is named.

Examples:
  $ wifc doctor                                 # the only file with a sign-in below this directory
  $ wifc doctor agent.yaml --rules rules.json   # would the federation rule accept the token?
  $ wifc doctor agent.yaml --exchange           # does Anthropic accept it?
  $ wifc doctor --from-env
  $ wifc doctor .github/workflows/triage.md --vars-file vars --format json`,
    )
    .action(async (file: string | undefined, _: unknown, self: Command) => {
      finish(await runDoctor(file, self.optsWithGlobals<DoctorCommandOptions>()));
    });
}

async function runDoctor(file: string | undefined, options: DoctorCommandOptions): Promise<ExitCode> {
  if (file !== undefined && options.fromEnv) throw new Failure("`--from-env` cannot be used with a file");
  // A file that was found may be a stranger's, and name another token endpoint.
  if (options.exchange && !options.fromEnv && file === undefined)
    throw new Failure("`--exchange` needs the name of the file, which decides where the token is sent");
  checkOutputs([options.output]);
  const report = options.fromEnv
    ? await examineEnvironment(options)
    : await examineFile(file ?? (await findOnlyFile(options)), file !== undefined, options);
  const isProblem = report.checks.some(({ verdict }) => verdict === "problem");
  const shown = options.quiet ? keepProblems(report, options.format) : report;
  const style = createStyle(options.color, options.output === undefined ? STDOUT : undefined);
  if (isProblem || !options.quiet || options.format === "json")
    writeOutput(DOCTOR_FORMATS[options.format](shown, style), options.output);
  return isProblem ? EXIT.findings : EXIT.ok;
}

/** For `--quiet`: what prevents the sign-in. JSON keeps all checks. */
function keepProblems(report: DoctorReport, format: DoctorFormatName): DoctorReport {
  const checks = report.checks.map(({ items, diagnostics, ...check }) => ({
    ...check,
    ...(items && { items: items.filter(({ verdict }) => verdict === "problem") }),
    ...(diagnostics && { diagnostics: diagnostics.filter(({ severity }) => severity === "error") }),
  }));
  return { ...report, checks: format === "json" ? checks : checks.filter(({ verdict }) => verdict === "problem") };
}

/** Finds the only file with a sign-in in the working directory. Throws a `Failure` if there is none, or more than one. */
async function findOnlyFile(options: DoctorCommandOptions): Promise<string> {
  const configurations = openConfigurations(options);
  const found: string[] = [];
  for (const file of await findFiles(["."])) {
    if (configurations.find(file.path)?.isIgnored) continue;
    const opened = openFound(file, options.stdinFilename);
    if (!opened) continue;
    const { documents } = analyze(opened.source, opened.context);
    if (documents.some(({ bindings }) => bindings.some(authOf))) found.push(file.path);
    else forgetInput(file.path);
  }
  const [only, ...others] = found;
  if (only === undefined) throw new Failure("no file with a sign-in found in this directory");
  if (others.length === 0) return only;
  throw new Failure(`several files with a sign-in found; name one of them: ${found.map(safeLine).join(", ")}`);
}
