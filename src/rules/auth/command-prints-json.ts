// Commands that print more than a token: those that are told to print JSON, and those that are known to as long as they are not told
// otherwise.
import { problem } from "../../diagnostics/problem.ts";
import { programName } from "../../syntax/command-stages.ts";
import { findKnownCommand, printsTokenAlone } from "../../facts/known-commands.ts";
import type { AuthRule } from "../rule.ts";

/** Raises `command-prints-json`. */
export const commandPrintsJson: AuthRule = ({ sources }) =>
  sources.flatMap((source) => {
    if (source.kind !== "command" || source.isPartial) return [];
    const known = findKnownCommand(source);
    if (known?.needed !== undefined) {
      const isComplete = known.isPiped || printsTokenAlone(known);
      const facts = { program: known.words.join(" "), needed: known.needed };
      return isComplete ? [] : [problem("command-prints-json", source.place, facts)];
    }
    // Programs behind a pipe take out of it what they want.
    const [call = [], ...others] = source.stages;
    const argv = call.map(({ value }) => value);
    const given = SENDERS.has(programName(call)) || others.length > 0 ? undefined : findJsonOption(argv);
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
