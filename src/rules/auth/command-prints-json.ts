// Commands that print JSON instead of a bare token: because an option asks for it, or by default.
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
    // A program after a pipe may extract the token.
    const [call = [], ...others] = source.stages;
    const argv = call.map(({ value }) => value);
    const given = HTTP_CLIENTS.has(programName(call)) || others.length > 0 ? undefined : findJsonOption(argv);
    return given === undefined ? [] : [problem("command-prints-json", source.place, { program: argv[0] ?? "", given })];
  });

// As in kubectl (`-o json`), Vault (`-format=json`), gcloud (`--format json`) and many others.
const JSON_OPTION = /^(-o|--?output|--?format)[= ]?(json|yaml)$|^--json$/;

// For these, `--json` is the body to send, and `-o` the file to write.
const HTTP_CLIENTS: ReadonlySet<string> = new Set(["curl", "http", "https", "xh"]);

/** The option that makes a program print JSON. Its value may be the next item. */
function findJsonOption(argv: readonly string[]): string | undefined {
  return argv
    .flatMap((item, index) => [item, `${item} ${argv[index + 1] ?? ""}`])
    .find((option) => JSON_OPTION.test(option));
}
