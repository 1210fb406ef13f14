// `wifc token`: signs in as a file says, to see whether that works.
import { Command, Option } from "commander";
import { findSignIn } from "../api/sign-in.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { hasErrors } from "../diagnostics/entry.ts";
import type { Federation } from "../model/federation.ts";
import { printToken, TOKEN_FORMATS, type TokenFormatName } from "../print/token/print-token.ts";
import type { TokenReport } from "../print/token/report.ts";
import type { Source } from "../text/source.ts";
import { parseAddress, parseOutput, parseSeconds } from "./arguments.ts";
import { EXIT, Failure, type ExitCode } from "./exit-code.ts";
import { printMessage, printResult, STDOUT } from "./output.ts";
import { writeOutput } from "./output-file.ts";
import { openSource } from "./source-context.ts";
import {
  readValues,
  tellUnread,
  reportDiagnostics,
  addSignInOptions,
  type SignInCommandOptions,
} from "./source-options.ts";
import { createStyle, isTerminal } from "./style.ts";

interface TokenCommandOptions extends SignInCommandOptions {
  readonly exchange?: true;
  readonly print?: true;
  readonly fromEnv?: true;
  readonly tokenUrl?: string;
  readonly timeout: number;
  readonly format?: TokenFormatName;
  readonly output?: string;
}

export function createTokenCommand(finish: (code: ExitCode) => void): Command {
  const tokenCommand = new Command("token")
    .argument("[file]", "an agent file or a workflow, or - for standard input")
    .option("--exchange", "also exchange the token for an access token; a token can be exchanged once")
    .option("--print", "print the token, and nothing else, on standard output")
    .option("--from-env", "sign in as AWF_AUTH_* or ANTHROPIC_* of this environment say, instead of a file")
    .option("--token-url <url>", "another token endpoint than the configuration names", parseAddress)
    .option("--timeout <seconds>", "for each request and each command", parseSeconds, 30)
    .addOption(new Option("--format <name>", "how to print; text if not said").choices(Object.keys(TOKEN_FORMATS)))
    .option("-o, --output <file>", "write to a file instead of standard output", parseOutput);
  return addSignInOptions(tokenCommand)
    .addHelpText(
      "after",
      `
Nothing is sent to Anthropic without --exchange. No token is shown without --print.
A sign-in that does not work is a finding: no token, a wrong one, a denied exchange.

Examples:
  $ wifc token agent.yaml                       is there a token, and is it the right one?
  $ wifc token agent.yaml --exchange            is it accepted?
  $ wifc token --from-env --exchange            the same for what \`wifc compile\` printed
  $ TOKEN=$(wifc token agent.yaml --exchange --print)`,
    )
    .action(async (file: string | undefined, _: unknown, command: Command) => {
      finish(await runToken(file, command.optsWithGlobals<TokenCommandOptions>()));
    });
}

async function runToken(file: string | undefined, options: TokenCommandOptions): Promise<ExitCode> {
  if (options.print && (options.format !== undefined || options.output !== undefined)) {
    throw new Failure("--print prints the token alone: it goes without --format and --output");
  }
  const { sources, report, federation, diagnostics } = await readSignIn(file, options);
  if (!federation) return tell({ ...report, diagnostics }, sources, options);

  // What opens sockets is loaded only by who asks for it.
  const { trySignIn } = await import("./sign-in.ts");
  const steps = { ...options, timeLimit: Math.round(options.timeout * 1000) };
  const { report: found, token } = await trySignIn(redirect(federation, options.tokenUrl), steps);
  const code = tell({ ...report, ...found, diagnostics: [...diagnostics, ...found.diagnostics] }, sources, options);
  if (!options.print || token === undefined) return code;
  if (isTerminal(STDOUT)) printMessage("wifc: this is a credential, and stays in the history of this terminal:");
  printResult(`${token}\n`);
  return code;
}

interface FoundSignIn {
  readonly sources: readonly Source[];
  readonly report: Pick<TokenReport, "path" | "subject">;
  readonly federation?: Federation;
  readonly diagnostics: readonly Diagnostic[];
}

async function readSignIn(file: string | undefined, options: TokenCommandOptions): Promise<FoundSignIn> {
  if ((file === undefined) !== (options.fromEnv === true)) {
    throw new Failure("token takes a file, or --from-env and no file");
  }
  if (file === undefined) {
    const { readEnvironment } = await import("../runtime/environment-federation.ts");
    const { source, ...found } = readEnvironment(process.env);
    return { sources: [source], report: { path: source.name }, diagnostics: [], ...found };
  }
  const { source, sources, context } = openSource(file, options.stdinFilename);
  const { signIn, reads, diagnostics } = findSignIn(source, { ...options, values: readValues(options), ...context });
  const path = source.name;
  if (reads && !options.quiet) tellUnread(options, path, reads);
  if (!signIn) return { sources, report: { path }, diagnostics };
  const { kind, name } = signIn.binding;
  return { sources, report: { path, subject: { kind, name } }, federation: signIn.federation, diagnostics };
}

function redirect(federation: Federation, tokenUrl: string | undefined): Federation {
  if (tokenUrl === undefined) return federation;
  const text = { value: tokenUrl, place: federation.block, syntax: "literal" } as const;
  return { ...federation, values: { ...federation.values, tokenUrl: text } };
}

/** Prints what was found: as JSON in one piece, else the findings on standard error, and the rest as the result. */
function tell(report: TokenReport, sources: readonly Source[], options: TokenCommandOptions): ExitCode {
  const { format = "text", output, color, quiet, print } = options;
  const diagnostics = quiet ? report.diagnostics.filter(({ severity }) => severity === "error") : report.diagnostics;
  if (format === "text") reportDiagnostics(diagnostics, sources, options);
  const text = printToken(
    { ...report, diagnostics },
    format,
    createStyle(color, output === undefined ? STDOUT : undefined),
  );
  if (!print && text !== "") writeOutput(text, output);
  return hasErrors(report.diagnostics) ? EXIT.findings : EXIT.ok;
}
