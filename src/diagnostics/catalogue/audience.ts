// What the command line calls one way, and everybody else another.
import { quoteList } from "../../text/quote.ts";
import type { DiagnosticAudience } from "../entry.ts";

/** A target or a format to use: as an option, or as what it is. */
export function nameOption(kind: "target" | "format", name: string, audience: DiagnosticAudience): string {
  return audience === "command-line" ? `\`--${kind} ${name}\`` : `the ${kind} \`${name}\``;
}

/** How the values of these variables are given. */
export function giveValues(variables: readonly string[], audience: DiagnosticAudience): string {
  return audience === "command-line"
    ? `give its value with ${variables.map((name) => `\`--set ${name}=VALUE\``).join(" ")}`
    : `give its value in \`values\`, as ${quoteList(variables, "and")}`;
}

/** What to do before `gh aw compile`, as the beginning of a sentence. */
export function compileForGhAw(audience: DiagnosticAudience): string {
  return audience === "command-line" ? "run `wifc compile --target gh-aw`" : "compile it for the target `gh-aw`";
}

/** What shows what gh-aw made of a workflow. */
export function lockFile(audience: DiagnosticAudience): string {
  return audience === "command-line" ? "`wifc check-lock`" : "the lock file";
}
