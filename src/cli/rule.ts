// `wifc rule`: prints the federation rule that the sign-in of a file needs.
import { Command, Option } from "commander";
import { createRule, type CreateRuleOptions } from "../api/rule.ts";
import { ADMIN_SCOPE, LIFETIMES, SCOPES, USUAL_SCOPE } from "../facts/federation-rule.ts";
import { LONGEST_RESOURCE_NAME, RESOURCE_NAME } from "../generated/constants.ts";
import { RULE_FORMATS, type RuleFormatName } from "../print/rule/print-rule.ts";
import { InvalidValue } from "./option-row.ts";
import { parseCount, parseOutput } from "./arguments.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { writeOutput } from "./output-file.ts";
import { addRunOptions, type RunCommandOptions } from "./run-options.ts";
import { openSource } from "./source-context.ts";
import {
  addSignInOptions,
  readValues,
  reportDiagnostics,
  reportUnread,
  type SignInCommandOptions,
} from "./source-options.ts";

// What the Admin API accepts in a new rule.
const CREATABLE = SCOPES.filter((scope) => scope !== ADMIN_SCOPE);

interface RuleCommandOptions
  extends SignInCommandOptions, RunCommandOptions, Pick<CreateRuleOptions, "name" | "lifetime" | "scope"> {
  readonly new?: true;
  readonly format?: RuleFormatName;
  readonly output?: string;
}

export function createRuleCommand(finish: (code: ExitCode) => void): Command {
  const command = new Command("rule").argument("<file>", "File with a sign-in, or - for standard input");
  addRunOptions(command)
    .option("--new", "The rule does not exist yet, so that the ids of the sign-in may have no values")
    .option("--name <name>", "Name of the rule (default: made from the subject)", parseName)
    .option("--lifetime <seconds>", "How long access tokens are valid (default: 3600)", parseLifetime)
    .option("--scope <scope>", `What access tokens can be used for (default: ${USUAL_SCOPE})`, parseScope)
    .addOption(
      new Option("--format <name>", "Output format").choices(Object.keys(RULE_FORMATS)).default(undefined, "json"),
    )
    .option("-o, --output <file>", "Write to this file instead of standard output", parseOutput);
  return addSignInOptions(command)
    .addHelpText(
      "after",
      `
The rule accepts the tokens of this sign-in, and as few others as possible. What neither the
file nor an option says is not guessed: the command then names the option, and prints no rule.

Examples:
  $ wifc rule .github/workflows/triage.md --repository acme/site --ref main --new
  $ wifc rule .github/workflows/triage.md --repository acme/site --ref main --immutable-ids 1234/5678
  $ wifc rule deployment.yaml --issuer https://oidc.example.com --format curl
  $ wifc rule agent.yaml --subject spiffe://example.com/agent --issuer fdis_01… --format ant`,
    )
    .action((file: string, _: unknown, self: Command) => {
      finish(runRule(file, self.optsWithGlobals<RuleCommandOptions>()));
    });
}

function runRule(file: string, options: RuleCommandOptions): ExitCode {
  const { format = "json", output, ...rest } = options;
  const { source, sources, context } = openSource(file, options.stdinFilename);
  const settings = { ...rest, isNew: rest.new === true, values: readValues(options), ...context };
  const { issuer, rule, reads, diagnostics } = createRule(source, settings);
  reportDiagnostics(diagnostics, sources, options);
  if (reads && !options.quiet) reportUnread(options, source.name, reads);
  if (!rule) return EXIT.findings;
  writeOutput(RULE_FORMATS[format]({ issuer, rule }), output);
  return EXIT.ok;
}

function parseName(text: string): string {
  if (!RESOURCE_NAME.test(text) || text.length > LONGEST_RESOURCE_NAME) {
    throw new InvalidValue(`must be lower-case letters, digits and dashes, at most ${LONGEST_RESOURCE_NAME} of them`);
  }
  return text;
}

function parseLifetime(text: string): number {
  const { least, most } = LIFETIMES.accessToken;
  const seconds = parseCount(text);
  if (seconds < least || seconds > most) throw new InvalidValue(`must be a number of seconds from ${least} to ${most}`);
  return seconds;
}

function parseScope(text: string): string {
  if (!text.split(" ").every((scope) => CREATABLE.includes(scope))) {
    const known = `must be one or several of ${CREATABLE.join(", ")}, separated by spaces`;
    throw new InvalidValue(`${known}; rules for ${ADMIN_SCOPE} are created in the Console`);
  }
  return text;
}
