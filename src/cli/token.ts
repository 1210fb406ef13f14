// `wifc token`: tries the sign-in of a file.
import { Command, Option } from "commander";
import { readResources } from "../api/read-resources.ts";
import { findSignIn } from "../api/sign-in.ts";
import { createDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { hasErrors } from "../diagnostics/entry.ts";
import type { Federation } from "../model/federation.ts";
import { printToken, TOKEN_FORMATS, type TokenFormatName } from "../print/token/print-token.ts";
import type { TokenReport } from "../print/token/report.ts";
import type { Source } from "../text/source.ts";
import { addOptions } from "./add-options.ts";
import { RULES_OPTION } from "./config-options.ts";
import { parseUrl, parseOutput, parseSeconds } from "./arguments.ts";
import { EXIT, Failure, type ExitCode } from "./exit-code.ts";
import { printMessage, printResult, STDOUT } from "./output.ts";
import { writeOutput } from "./output-file.ts";
import { readRules, type RulesOptions } from "./read-rules.ts";
import { openSource } from "./source-context.ts";
import { today } from "./today.ts";
import {
  readValues,
  reportUnread,
  reportDiagnostics,
  addSignInOptions,
  type SignInCommandOptions,
} from "./source-options.ts";
import { createStyle, isTerminal } from "./style.ts";

interface TokenCommandOptions extends SignInCommandOptions, RulesOptions {
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
    .argument("[file]", "File with a sign-in, or - for standard input")
    .option("--exchange", "Exchange the identity token for an access token, which works only once")
    .option("--print", "Print only the token: the access token with --exchange, otherwise the identity token")
    .option("--from-env", "Read the sign-in from AWF_AUTH_* or ANTHROPIC_* variables instead of a file")
    .option("--token-url <url>", "Use this token endpoint instead of the configured one", parseUrl)
    .option("--timeout <seconds>", "Time limit for each request and each command", parseSeconds, 30)
    .addOption(
      new Option("--format <name>", "Output format").choices(Object.keys(TOKEN_FORMATS)).default(undefined, "text"),
    )
    .option("-o, --output <file>", "Write to this file instead of standard output", parseOutput);
  return addSignInOptions(addOptions(tokenCommand, [RULES_OPTION]))
    .addHelpText(
      "after",
      `
Without --exchange, nothing is sent to Anthropic. Without --print, no token is printed.
With --rules, the token is compared with its exported federation rule, and is not exchanged if it does not match.
A missing token, a wrong token and a denied exchange are reported as findings.

Examples:
  $ wifc token agent.yaml                       # is there a token, and is it the right one?
  $ wifc token agent.yaml --rules rules.json    # does it match its federation rule?
  $ wifc token agent.yaml --exchange            # does Anthropic accept it?
  $ wifc token --from-env --exchange            # the same for the output of \`wifc compile\`
  $ TOKEN=$(wifc token agent.yaml --exchange --print)`,
    )
    .action(async (file: string | undefined, _: unknown, command: Command) => {
      finish(await runToken(file, command.optsWithGlobals<TokenCommandOptions>()));
    });
}

async function runToken(file: string | undefined, options: TokenCommandOptions): Promise<ExitCode> {
  if (options.print && (options.format !== undefined || options.output !== undefined)) {
    throw new Failure("`--print` cannot be used with `--format` or `--output`");
  }
  const exported = options.rules && readRules(options.rules, file === undefined ? [] : [file]);
  const rules = exported && readResources(exported, { today: today() });
  const found = await readSignIn(file, options);
  const { report, federation } = found;
  const sources = [...found.sources, ...(exported ?? [])];
  const diagnostics = [...found.diagnostics, ...createDiagnostics(rules?.problems ?? [], "command-line")];
  if (!federation) return printResults({ ...report, diagnostics }, sources, options);

  // Code that opens sockets is loaded only when it is needed.
  const { trySignIn } = await import("./sign-in.ts");
  const steps = { ...options, rules, timeLimit: Math.round(options.timeout * 1000) };
  const { report: tried, found: bySteps, token } = await trySignIn(withTokenUrl(federation, options.tokenUrl), steps);
  const all = [...diagnostics, ...bySteps.token, ...bySteps.rule, ...(bySteps.exchange ?? [])];
  const code = printResults({ ...report, ...tried, diagnostics: all }, sources, options);
  if (!options.print || token === undefined) return code;
  if (isTerminal(STDOUT))
    printMessage("wifc: the following is a credential; it stays in the scrollback of this terminal");
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
    throw new Failure(
      file === undefined
        ? "missing argument `<file>` or option `--from-env`; see `wifc token --help`"
        : "`--from-env` cannot be used with a file",
    );
  }
  if (file === undefined) {
    const { readEnvironment } = await import("../runtime/environment-federation.ts");
    const { source, ...found } = readEnvironment(process.env);
    return { sources: [source], report: { path: source.name }, diagnostics: [], ...found };
  }
  const { source, sources, context } = openSource(file, options.stdinFilename);
  // In the library, `rules` are severities.
  const { rules: _, ...selection } = options;
  const { signIn, reads, diagnostics } = findSignIn(source, {
    ...selection,
    values: readValues(options),
    environment: process.env,
    ...context,
  });
  const path = source.name;
  if (reads && !options.quiet) reportUnread(options, path, reads);
  if (!signIn) return { sources, report: { path }, diagnostics };
  const { kind, name } = signIn.binding;
  return { sources, report: { path, subject: { kind, name } }, federation: signIn.federation, diagnostics };
}

/** The sign-in with another token endpoint, if one is given. */
export function withTokenUrl(federation: Federation, tokenUrl: string | undefined): Federation {
  if (tokenUrl === undefined) return federation;
  const text = { value: tokenUrl, place: federation.block, syntax: "literal" } as const;
  return { ...federation, values: { ...federation.values, tokenUrl: text } };
}

/** Prints a report: as text, findings go to standard error; as JSON, they are part of the result. */
function printResults(report: TokenReport, sources: readonly Source[], options: TokenCommandOptions): ExitCode {
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
