#!/usr/bin/env node
// Arguments → exit code. The only place that catches our own mistakes, beside the language server. What it imports itself is loaded by every run.
import { VERSION } from "../generated/version.ts";
import { safeLine } from "../print/safe-text.ts";
import { COMMANDS } from "./commands.ts";
import { EXIT, Failure, type ExitCode } from "./exit-code.ts";
import { printMessage, printResult } from "./output.ts";

// As CommonJS, which this file is bundled to, a module cannot wait at its top.
void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

async function run(args: readonly string[]): Promise<ExitCode> {
  try {
    return await start(args);
  } catch (error) {
    if (error instanceof Failure) printMessage(`wifc: ${safeLine(error.message)}`);
    else printMessage(`wifc: this is a mistake in wifc, please report it: ${safeLine(String(error))}`);
    return EXIT.failure;
  }
}

/** The two commonest runs go without commander, which takes as long to load as a file to check. */
async function start([name, ...rest]: readonly string[]): Promise<ExitCode> {
  if (name === "--version" && rest.length === 0) {
    printResult(`${VERSION}\n`);
    return EXIT.ok;
  }
  const { loadPlain } = COMMANDS.find((command) => command.name === name) ?? {};
  if (loadPlain && !rest.some((argument) => argument.startsWith("-"))) return (await loadPlain())(rest);
  const { runProgram } = await import("./program.ts");
  return runProgram(name === undefined ? rest : [name, ...rest]);
}
