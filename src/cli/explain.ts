// `wifc explain`: what a code means.
import { Command } from "commander";
import { CODES, isCode } from "../diagnostics/catalogue.ts";
import { printCodes, printExplanation } from "../print/explain.ts";
import { safeLine } from "../print/safe-text.ts";
import { suggest } from "../text/suggest.ts";
import { EXIT, Failure, type ExitCode } from "./exit-code.ts";
import { printResult } from "./output.ts";

/** The command, ready to be added to the program. `finish` takes the exit code. */
export function createExplainCommand(finish: (code: ExitCode) => void): Command {
  return new Command("explain")
    .description("explain a code, or list all")
    .argument("[code]", "a code, as it stands in brackets behind a message")
    .addHelpText("after", "\nExamples:\n  $ wifc explain\n  $ wifc explain several-token-sources")
    .action((code: string | undefined) => {
      printResult(code === undefined ? printCodes() : explain(code));
      finish(EXIT.ok);
    });
}

function explain(code: string): string {
  if (isCode(code)) return printExplanation(code);
  const suggestion = suggest(code, CODES);
  const help = suggestion === undefined ? "`wifc explain` lists all" : `did you mean ${suggestion}?`;
  throw new Failure(`there is no code ${safeLine(code)}; ${help}`);
}
