// Arguments → exit code. Only this file and the language server catch internal errors. What it imports is loaded in every run.
import { VERSION } from "../generated/version.ts";
import { safeLine } from "../print/safe-text.ts";
import { COMMANDS } from "./commands.ts";
import { EXIT, Failure, type ExitCode } from "./exit-code.ts";
import { printMessage, printResult } from "./output.ts";

/** Runs the command that the arguments name. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  try {
    return await start(args);
  } catch (error) {
    if (error instanceof Failure) printMessage(`wifc: ${safeLine(error.message)}`);
    else printMessage(`wifc: internal error, please report it: ${safeLine(String(error))}`);
    return EXIT.failure;
  }
}

/** The most common runs do without commander. */
async function start([name, ...rest]: readonly string[]): Promise<ExitCode> {
  if (name === "--version" && rest.length === 0) {
    printResult(`${VERSION}\n`);
    return EXIT.ok;
  }
  const { loadPlain } = COMMANDS.find((command) => command.name === name) ?? {};
  const ended = loadPlain && (await loadPlain())(rest);
  if (ended) return ended;
  const { runProgram } = await import("./program.ts");
  return runProgram(name === undefined ? rest : [name, ...rest]);
}
