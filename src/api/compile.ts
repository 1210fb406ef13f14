// Source → the text that a target reads.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type VariableFormatName, printVariables } from "../print/variables.ts";
import { DEFAULT_TARGET } from "../targets/default-target.ts";
import { TARGETS, type TargetName } from "../targets/targets.ts";
import type { Source } from "../text/source.ts";
import { chooseIdentity, tell, type IdentityOptions } from "./identity.ts";

/** What `compile` can be told. */
export interface CompileOptions extends IdentityOptions {
  /** Default `awf`. Where only other targets support a sign-in, its error names them. */
  readonly target?: TargetName;
  /** How to spell variables, for targets that are variables. Default `dotenv`. */
  readonly format?: VariableFormatName;
}

/** The text for the target; there is none if any diagnostic is an error. */
export interface CompileResult {
  /** The whole text, ready to be written to a file. */
  readonly output?: string;
  /** What the expressions of the sign-in read, such as `vars.NAME`, whether or not they were given; nothing if no sign-in was found. */
  readonly reads?: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compiles the one sign-in of a source, or of the chosen model or agent, to a target's variables or text. There is no output if
 * anything in the file is an error, if its models sign in differently, or if the target or the format cannot carry what it says.
 */
export function compile(source: Source, options: CompileOptions = {}): CompileResult {
  const { target: asked, format = "dotenv", ...rest } = options;
  const chosen = chooseIdentity(source, rest, asked ?? "default");
  const { subject, problems } = chosen;
  if (!subject) return tell(chosen, problems, options);

  const target = TARGETS[asked ?? DEFAULT_TARGET];
  const printed =
    target.kind === "text"
      ? target.print(subject)
      : printVariables(target.variables(subject.binding.federation), format, subject.known);
  if ("problems" in printed) return tell(chosen, [...problems, ...printed.problems], options);
  return { output: printed.text, ...tell(chosen, problems, options) };
}
