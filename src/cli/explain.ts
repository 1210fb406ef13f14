// `wifc explain`: explains a code, or lists all codes.
import { Command, Option } from "commander";
import { CODES, isCode, type Code } from "../diagnostics/catalogue.ts";
import { whyRetired } from "../diagnostics/retired.ts";
import { explainAll, explainCode } from "../print/explain/explanation.ts";
import { EXPLAIN_FORMATS, type ExplainFormatName } from "../print/explain/print-explanations.ts";
import { safeLine } from "../print/safe-text.ts";
import { suggest } from "../text/suggest.ts";
import { EXIT, Failure, type ExitCode } from "./exit-code.ts";
import { printResult } from "./output.ts";

export function createExplainCommand(finish: (code: ExitCode) => void): Command {
  return new Command("explain")
    .argument("[code]", "Code of a finding, as printed in brackets after its message")
    .addOption(new Option("--format <name>", "Output format").choices(Object.keys(EXPLAIN_FORMATS)).default("text"))
    .addHelpText(
      "after",
      "\nExamples:\n  $ wifc explain\n  $ wifc explain several-token-sources\n  $ wifc explain --format markdown > rules.md",
    )
    .action((code: string | undefined, { format }: { readonly format: ExplainFormatName }) => {
      const { one, all, retired } = EXPLAIN_FORMATS[format];
      const reason = code === undefined ? undefined : whyRetired(code);
      if (code === undefined) printResult(all(explainAll()));
      else printResult(reason === undefined ? one(explainCode(findCode(code))) : retired({ code, reason }));
      finish(EXIT.ok);
    });
}

function findCode(code: string): Code {
  if (isCode(code)) return code;
  const suggestion = suggest(code, CODES);
  const help = suggestion === undefined ? "`wifc explain` lists all codes" : `did you mean \`${suggestion}\`?`;
  throw new Failure(`unknown code \`${safeLine(code)}\`; ${help}`);
}
