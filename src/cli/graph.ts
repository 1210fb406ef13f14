// `wifc graph`: draws who signs in as whom.
import { Command, Option } from "commander";
import { graph } from "../api/graph.ts";
import { hasErrors } from "../diagnostics/entry.ts";
import { GRAPH_FORMATS, type GraphFormatName } from "../print/graph/print-graph.ts";
import { parseOutput } from "./arguments.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { writeOutput } from "./output-file.ts";
import { openSource } from "./source-context.ts";
import { addSourceOptions, reportDiagnostics, type SourceOptions } from "./source-options.ts";

interface GraphCommandOptions extends SourceOptions {
  readonly format: GraphFormatName;
  readonly output?: string;
}

export function createGraphCommand(finish: (code: ExitCode) => void): Command {
  const command = new Command("graph")
    .argument("<file>", "File with a sign-in, or - for standard input")
    .addOption(new Option("--format <name>", "Output format").choices(Object.keys(GRAPH_FORMATS)).default("mermaid"))
    .option("-o, --output <file>", "Write to this file instead of standard output", parseOutput);
  return addSourceOptions(command)
    .addHelpText(
      "after",
      `
Sign-ins with mistakes are drawn as far as they can be read; the exit code is 1 then.

Examples:
  $ wifc graph agent.yaml
  $ wifc graph .github/workflows/triage.md --format svg -o triage.svg
  $ wifc graph agent.yaml --format dot | dot -Tpng -o agent.png`,
    )
    .action((file: string, _: unknown, self: Command) => {
      finish(runGraph(file, self.optsWithGlobals<GraphCommandOptions>()));
    });
}

function runGraph(file: string, options: GraphCommandOptions): ExitCode {
  const { source, sources, context } = openSource(file, options.stdinFilename);
  const { output, diagnostics } = graph(source, { ...context, format: options.format });
  reportDiagnostics(diagnostics, sources, options);
  if (output !== undefined) writeOutput(output, options.output);
  return output === undefined || hasErrors(diagnostics) ? EXIT.findings : EXIT.ok;
}
