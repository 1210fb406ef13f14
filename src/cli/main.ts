#!/usr/bin/env node
// Arguments → exit code. The only place that catches.
import { Command, CommanderError, Option } from "commander";
import { VERSION } from "../generated/version.ts";
import { safeLine } from "../print/safe-text.ts";
import { createCheckLockCommand } from "./check-lock.ts";
import { createCompileCommand } from "./compile.ts";
import { EXIT, Failure, type ExitCode } from "./exit-code.ts";
import { createExplainCommand } from "./explain.ts";
import { createLanguageServerCommand } from "./language-server.ts";
import { createLintCommand } from "./lint.ts";
import { printErrors, printMessage, printResult } from "./output.ts";
import { createRequiredEnvCommand } from "./required-env.ts";
import { createSchemaCommand } from "./schema.ts";
import { COLOR_CHOICES } from "./style.ts";

process.exitCode = await run(process.argv);

async function run(argv: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  const program = createProgram((result) => {
    code = result;
  });
  try {
    await program.parseAsync(argv);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.failure;
    if (error instanceof Failure) printMessage(`wifc: ${error.message}`);
    else printMessage(`wifc: this is a mistake in wifc, please report it: ${safeLine(String(error))}`);
    return EXIT.failure;
  }
}

function createProgram(finish: (code: ExitCode) => void): Command {
  const program = new Command("wifc")
    .description("Checks and compiles `auth:` blocks that sign agents in to Claude with workload identity federation.")
    .version(VERSION, "--version", "print the version")
    .helpOption("--help", "print help")
    .helpCommand(false)
    .addOption(new Option("--color <when>", "colour the output").choices(COLOR_CHOICES).default("auto"))
    .addHelpText("after", "\nExit codes: 0 nothing to object to, 1 findings, 2 misuse or unreadable input.");
  const commands = [
    createLintCommand(finish),
    createCompileCommand(finish),
    createRequiredEnvCommand(finish),
    createCheckLockCommand(finish),
    createExplainCommand(finish),
    createSchemaCommand(finish),
    createLanguageServerCommand(),
  ];
  for (const command of commands) program.addCommand(command);
  for (const command of [program, ...commands]) {
    command
      .exitOverride()
      .helpOption("--help", "print help")
      .configureOutput({
        writeOut: printResult,
        writeErr: printErrors,
        // What the user typed may be in it.
        outputError: (text, write) =>
          write(
            `wifc: ${text
              .trimEnd()
              .replace(/^error: /, "")
              .split("\n")
              .map(safeLine)
              .join(" ")}\n`,
          ),
      });
  }
  return program;
}
