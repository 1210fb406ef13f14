// `wifc schema`: the JSON Schemas that editors and other validators load.
import { Argument, Command, Option } from "commander";
import { SCHEMAS } from "../generated/schemas.ts";
import { printEditorSchema } from "../print/editor-schema.ts";
import { parseOutput } from "./arguments.ts";
import { EXIT, Failure, type ExitCode } from "./exit-code.ts";
import { EDITORS, installSchema } from "./install-schema.ts";
import { writeOutput } from "./output-file.ts";

interface SchemaOptions {
  readonly output?: string;
  readonly install?: true;
  readonly editor: string;
  readonly match?: readonly string[];
}

export function createSchemaCommand(finish: (code: ExitCode) => void): Command {
  return new Command("schema")
    .addArgument(new Argument("[name]", "which schema").choices(Object.keys(SCHEMAS)).default("agent"))
    .option("-o, --output <file>", "write to a file instead of standard output", parseOutput)
    .option("--install", "write it into this workspace and map it to files in the editor's settings")
    .addOption(
      new Option("--editor <name>", "whose settings: VS Code's are edited, lines for the others' are printed")
        .choices(EDITORS)
        .default("vscode")
        .implies({ install: true }),
    )
    .addOption(
      new Option(
        "--match <glob>",
        "with --install: files that it is for (repeatable; default: the usual names of agent files)",
      ).argParser((glob, earlier: readonly string[] = []) => [...earlier, glob]),
    )
    .addHelpText(
      "after",
      `
Examples:
  $ wifc schema agent -o agent.schema.json
  $ wifc schema --install                        VS Code, agent files
  $ wifc schema --install --match 'bots/*.yaml'
  $ wifc schema --install --editor neovim`,
    )
    .action((name: keyof typeof SCHEMAS, { install, output, editor, match }: SchemaOptions) => {
      if (match && !install) throw new Failure("--match says which files --install is for, and is nothing without it");
      const schema = printEditorSchema(SCHEMAS[name]);
      if (install) installSchema({ name, schema, editor, output, match });
      else writeOutput(schema, output);
      finish(EXIT.ok);
    });
}
