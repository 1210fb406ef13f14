// `wifc schema`: the JSON Schemas that editors and other validators load.
import { Argument, Command } from "commander";
import { SCHEMAS } from "../generated/schemas.ts";
import { printEditorSchema } from "../print/editor-schema.ts";
import { parseOutput } from "./arguments.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { writeOutput } from "./output.ts";

/** The command, ready to be added to the program. `finish` takes the exit code. */
export function createSchemaCommand(finish: (code: ExitCode) => void): Command {
  return new Command("schema")
    .description("print a self-contained JSON Schema (draft-07)")
    .addArgument(new Argument("[name]", "which schema").choices(Object.keys(SCHEMAS)).default("agent"))
    .option("-o, --output <file>", "write to a file instead of standard output", parseOutput)
    .addHelpText("after", "\nExamples:\n  $ wifc schema agent -o agent.schema.json\n  $ wifc schema workflow")
    .action((name: keyof typeof SCHEMAS, { output }: { readonly output?: string }) => {
      writeOutput(printEditorSchema(SCHEMAS[name]), output);
      finish(EXIT.ok);
    });
}
