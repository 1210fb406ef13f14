// `wifc version`: the same as `--version`.
import { Command } from "commander";
import { VERSION } from "../generated/version.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { printResult } from "./output.ts";

/** Creates the command. */
export function createVersionCommand(finish: (code: ExitCode) => void): Command {
  return new Command("version").addHelpText("after", "\nExamples:\n  $ wifc version").action(() => {
    printResult(`${VERSION}\n`);
    finish(EXIT.ok);
  });
}
