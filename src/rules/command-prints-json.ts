// Commands that print JSON: those that are told to, and those that are known to as long as they are not told otherwise.
import { problem } from "../diagnostics/problem.ts";
import type { Rule } from "./rule.ts";

interface KnownCommand {
  /** The words that the command begins with, without a path. */
  readonly words: readonly string[];
  /** What it must be given, each an option and its value, so that it prints the token alone. */
  readonly needs: readonly (readonly [option: RegExp, value: RegExp])[];
  /** The same for people. */
  readonly needed: string;
}

// From the documentation of each program.
const COMMANDS: readonly KnownCommand[] = [
  {
    words: ["az", "account", "get-access-token"],
    needs: [
      [/^--query$/, /^"?accessToken"?$/],
      [/^(-o|--output)$/, /^tsv$/],
    ],
    needed: "--query accessToken -o tsv",
  },
  {
    words: ["aws", "sts", "get-web-identity-token"],
    needs: [
      [/^--query$/, /^WebIdentityToken$/],
      [/^--output$/, /^text$/],
    ],
    needed: "--query WebIdentityToken --output text",
  },
];

/** Raises `command-prints-json`. */
export const findCommandsThatPrintJson: Rule = ({ sources }) =>
  sources.flatMap((source) => {
    if (source.kind !== "command" || source.isPartial) return [];
    const argv = source.argv.map(({ value }) => value);
    const known = COMMANDS.find(({ words }) => isCall(argv, words));
    if (known) {
      const isComplete = known.needs.every(([option, value]) => isGiven(argv, option, value));
      const facts = { program: known.words.join(" "), needed: known.needed };
      return isComplete ? [] : [problem("command-prints-json", source.place, facts)];
    }
    const given = SENDERS.has(programName(argv)) ? undefined : findJsonOption(argv);
    return given === undefined ? [] : [problem("command-prints-json", source.place, { program: argv[0] ?? "", given })];
  });

// As in kubectl (`-o json`), Vault (`-format=json`), gcloud (`--format json`) and most that talk to a service.
const JSON_OPTION = /^(-o|--?output|--?format)[= ]?(json|yaml)$|^--json$/;

// To these, `--json` is what they send, and `-o` the file that they write.
const SENDERS: ReadonlySet<string> = new Set(["curl", "http", "https", "xh"]);

/** The option that has a program print JSON, also one whose value is the next item. */
function findJsonOption(argv: readonly string[]): string | undefined {
  return argv
    .flatMap((item, index) => [item, `${item} ${argv[index + 1] ?? ""}`])
    .find((option) => JSON_OPTION.test(option));
}

/** Whether the words stand in this order, with options between them at most. */
function isCall(argv: readonly string[], words: readonly string[]): boolean {
  const [name, ...subcommands] = words;
  let at = 0;
  return programName(argv) === name && subcommands.every((word) => (at = argv.indexOf(word, at + 1)) > 0);
}

function programName([program = ""]: readonly string[]): string {
  return program.replace(/^.*[\\/]|\.exe$/gi, "");
}

/** `--option value` or `--option=value` */
function isGiven(argv: readonly string[], option: RegExp, value: RegExp): boolean {
  return argv.some((item, index) => {
    const [name = "", ...inline] = item.split("=");
    return option.test(name) && value.test(inline.length > 0 ? inline.join("=") : (argv[index + 1] ?? ""));
  });
}
