// `wifc schema`: prints the JSON Schemas for editors and other validators, or sets up an editor.
import { Argument, Command, Option } from "commander";
import type { SchemaName } from "../api/schemas.ts";
import { SCHEMA_NAMES } from "../generated/constants.ts";
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
    .addArgument(new Argument("[name]", "Schema to print").choices(SCHEMA_NAMES).default("agent"))
    .option("-o, --output <file>", "Write to this file instead of standard output", parseOutput)
    .option("--install", "Write the schema to this workspace and map files to it in the editor's settings")
    .addOption(
      new Option(
        "--editor <name>",
        "Editor to set up: edits the settings of vscode, and prints the lines to add for the others",
      )
        .choices(EDITORS)
        .default("vscode")
        .implies({ install: true }),
    )
    .addOption(
      new Option("--match <glob>", "With --install, files to map to the schema; repeatable")
        .default(undefined, "the usual names of agent files or gateway files")
        .argParser((glob, earlier: readonly string[] = []) => [...earlier, glob]),
    )
    .addHelpText(
      "after",
      `
Editors need a YAML language server to use the schema: in VS Code, the extension redhat.vscode-yaml.

Examples:
  $ wifc schema agent -o agent.schema.json
  $ wifc schema --install                        # agent files in VS Code
  $ wifc schema gateway --install
  $ wifc schema --install --match 'bots/*.yaml'
  $ wifc schema --install --editor neovim`,
    )
    .action(async (name: SchemaName, { install, output, editor, match }: SchemaOptions) => {
      if (match && !install) throw new Failure("`--match` requires `--install`");
      // Help does without the schemas.
      const { SCHEMAS } = await import("../generated/schemas.ts");
      const { printEditorSchema } = await import("../print/editor-schema.ts");
      const schema = printEditorSchema(SCHEMAS[name]);
      if (install) installSchema({ name, schema, editor, output, match });
      else writeOutput(schema, output);
      finish(EXIT.ok);
    });
}
