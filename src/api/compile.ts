// Source → the text for a target.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type VariableFormatName, printVariables } from "../print/variables.ts";
import { DEFAULT_TARGET } from "../targets/default-target.ts";
import { targetOf, type TargetName } from "../targets/targets.ts";
import type { Source } from "../text/source.ts";
import { chooseIdentity, createResult, type IdentityOptions } from "./identity.ts";

/** The options of `compile`. */
export interface CompileOptions extends IdentityOptions {
  /** The program that will read the output. Default `awf`. If it does not support the sign-in, the error names the targets that do. */
  readonly target?: TargetName;
  /** The format of the variables, for the targets `awf` and `anthropic-env`. Ignored for the others. Default `dotenv`. */
  readonly format?: VariableFormatName;
}

/** The result of `compile`. */
export interface CompileResult {
  /** The whole text, ready to be written to a file. Absent if a diagnostic is an error. */
  readonly output?: string;
  /** What the expressions of the sign-in read, such as `vars.NAME`, given or not. Absent if no sign-in was found. */
  readonly reads?: readonly string[];
  /** Everything found in the source, and what the target or the format does not support. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compiles the sign-in of a source to the variables or the text of a target. The
 * result has an error instead of an output if the file has an error, if its models sign in differently and neither `options.model` nor
 * `options.agent` selects one, or if the target or the format does not support something. Never throws because of the input.
 */
export function compile(source: Source, options: CompileOptions = {}): CompileResult {
  const { target: asked, format = "dotenv", ...rest } = options;
  const chosen = chooseIdentity(source, rest, asked ?? "default");
  const { printable, problems } = chosen;
  if (!printable) return createResult(chosen, problems, options);

  const target = targetOf(asked ?? DEFAULT_TARGET);
  const printed =
    target.kind === "text"
      ? target.print(printable)
      : printVariables(target.variables(printable.binding.federation), format, printable.known);
  if ("problems" in printed) return createResult(chosen, [...problems, ...printed.problems], options);
  return { output: printed.text, ...createResult(chosen, problems, options) };
}
