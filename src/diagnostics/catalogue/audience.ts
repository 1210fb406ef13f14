// Advice that the command line words in one way, and everybody else in another.
import { quoteList } from "../../text/quote.ts";
import type { DiagnosticAudience } from "../entry.ts";

/** A target or a format to use: as an option, or as what it is. */
export function nameOption(kind: "target" | "format", name: string, audience: DiagnosticAudience): string {
  return audience === "command-line" ? `\`--${kind} ${name}\`` : `${kind} \`${name}\``;
}

/** Targets to choose from. */
export function nameTargets(names: readonly string[], audience: DiagnosticAudience): string {
  return audience === "command-line"
    ? quoteList(
        names.map((name) => `--target ${name}`),
        "or",
      )
    : `target ${quoteList(names, "or")}`;
}

/** How to pass the values of these variables. */
export function giveValues(variables: readonly string[], audience: DiagnosticAudience): string {
  return audience === "command-line"
    ? `pass its value with ${variables.map((name) => `\`--set ${name}=VALUE\``).join(" ")}`
    : `pass its value in \`values\`, as ${quoteList(variables, "and")}`;
}

/** What to do before `gh aw compile`, as the beginning of a sentence. */
export function compileForGhAw(audience: DiagnosticAudience): string {
  return audience === "command-line"
    ? "Run `wifc compile --target gh-aw`"
    : "Compile the workflow with wifc for target `gh-aw`";
}

/** How to see what gh-aw made of a workflow, as the end of a sentence. */
export function checkLockFile(audience: DiagnosticAudience): string {
  return audience === "command-line"
    ? "check the lock file with `wifc check-lock`"
    : "check whether the lock file contains the sign-in";
}
