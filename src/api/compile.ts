// Source → the text that a target reads.
import { createDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { attributesOf, type Problem } from "../diagnostics/problem.ts";
import type { VariableFormatName } from "../print/variables/formats.ts";
import { printVariables } from "../print/variables/print-variables.ts";
import { checkGivenValues, readsOf, readValues } from "../targets/given-values.ts";
import { DEFAULT_TARGET } from "../targets/default-target.ts";
import { TARGETS, type TargetName } from "../targets/targets.ts";
import type { Source } from "../text/source.ts";
import { chooseIdentity, type IdentityOptions } from "./identity.ts";
import { analyze, type Options } from "../analyze.ts";
import { findObstacles } from "./obstacles.ts";

/** What `compile` can be told. */
export interface CompileOptions extends Options, IdentityOptions {
  /** Default `awf`. Where only other targets support a sign-in, its error names them. */
  readonly target?: TargetName;
  /** How to spell variables, for targets that are variables. Default `dotenv`. */
  readonly format?: VariableFormatName;
  /** Values for expressions, by what they read: `vars.NAME`, `secrets.NAME`. Case does not count, as on GitHub. */
  readonly values?: Readonly<Record<string, string>>;
}

/** The text for the target; there is none if any diagnostic is an error. */
export interface CompileResult {
  readonly output?: string;
  /** What the expressions of the sign-in read, such as `vars.NAME`, whether or not they were given; nothing if no sign-in was found. */
  readonly reads?: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles the one sign-in of a source, or of the chosen model or agent, to a target's variables or text. */
export function compile(source: Source, options: CompileOptions = {}): CompileResult {
  const { target: targetName = DEFAULT_TARGET, format = "dotenv", ...rest } = options;
  const tell = (problems: readonly Problem[]) => ({ diagnostics: createDiagnostics(problems, options.audience) });
  const analysis = analyze(source, { ...rest, document: options.document ?? 1 });
  const problems = analysis.problems.filter(({ code }) => !attributesOf(code).settledBy?.includes(targetName));
  const obstacles = findObstacles({ ...analysis, problems });
  if (obstacles) return tell(obstacles);

  const { identity, problems: told } = chooseIdentity(analysis.documents, options, options.target ?? "default");
  const found = [...problems, ...told];
  if (!identity) return tell(found);
  const { binding, config } = identity;
  const reads = readsOf(binding.federation);

  const target = TARGETS[targetName];
  const known = readValues(options.values);
  const wrong = checkGivenValues(binding.federation, known);
  if (wrong.length > 0) return { reads, ...tell([...found, ...wrong]) };
  const printed =
    target.kind === "text"
      ? target.print({ binding, config, known })
      : printVariables(target.variables(binding.federation), format, known);
  if ("problems" in printed) return { reads, ...tell([...found, ...printed.problems]) };
  return { output: printed.text, reads, ...tell(found) };
}
