// `wifc schema`: the JSON Schemas that editors and other validators load.
import { Argument, Command } from "commander";
import { SCHEMAS } from "../generated/schemas.ts";
import { parseOutput } from "./arguments.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { writeOutput } from "./output.ts";

/** The command, ready to be added to the program. `finish` takes the exit code. */
export function createSchemaCommand(finish: (code: ExitCode) => void): Command {
  return new Command("schema")
    .addArgument(new Argument("[name]", "which schema").choices(Object.keys(SCHEMAS)).default("agent"))
    .option("-o, --output <file>", "write to a file instead of standard output", parseOutput)
    .addHelpText("after", "\nExamples:\n  $ wifc schema agent -o agent.schema.json\n  $ wifc schema workflow")
    .action((name: keyof typeof SCHEMAS, { output }: { readonly output?: string }) => {
      writeOutput(`${JSON.stringify(SCHEMAS[name], null, 2)}\n`, output);
      finish(EXIT.ok);
    });
}
