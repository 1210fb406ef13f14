// The steps of a job that sign in with the variables of the SDKs → the file or the variable with the token that each of them reads.
import { CLAUDE_PACKAGE, CLAUDE_PROGRAMS, isLauncher, PACKAGE_RUNNERS } from "../facts/job-programs.ts";
import { SDK_NAMES } from "../facts/sdk.ts";
import type { ActionsJob, ActionsStep } from "../model/actions-config.ts";
import { sourcesOf, type EnvSource, type FileSource } from "../model/federation.ts";
import { programName } from "../syntax/command-stages.ts";
import type { Text } from "../syntax/text.ts";
import { readWrittenFiles, resolvePath, runsUnknown, type ReadCommand, type WrittenFiles } from "./written-files.ts";

/** A step, with what it writes. */
export interface RunStep extends WrittenFiles {
  readonly step: ActionsStep;
  /** Its position in the job, from 0. */
  readonly index: number;
}

/** A step that signs in with variables. */
export interface TokenUse extends RunStep {
  readonly source: FileSource | EnvSource;
  /** What names the token: the value of the variable, in the form in which paths are compared. */
  readonly token: string;
  /** The commands that exchange it; one if that cannot be seen. */
  readonly exchanges: readonly (ReadCommand | undefined)[];
  /** Whether it is certain to sign in: the variables are its own, or its script runs a program that reads them. */
  readonly isCertain: boolean;
  /** Whether its own script may write anything before it signs in. */
  readonly mayWrite: boolean;
}

/** The steps of a job in order, with what each writes; none if no step signs in with variables. */
export function listRunSteps({ steps }: ActionsJob): RunStep[] {
  if (!steps.some(({ signIn }) => signIn?.program === "sdk")) return [];
  return steps.map((step, index) => ({ step, index, ...readWrittenFiles(step) }));
}

/** The steps that sign in with variables, in order. Variables also reach steps that run nothing that reads them. */
export function listTokenUses(runs: readonly RunStep[]): TokenUse[] {
  return runs.flatMap((run) => {
    const { signIn } = run.step;
    if (!mayReadVariables(run)) return [];
    const sources = signIn?.program === "sdk" ? sourcesOf(signIn.auth) : [];
    return sources.flatMap((source) => {
      const text = source.kind === "file" ? source.path : source.kind === "env" ? source.value : undefined;
      return text && (source.kind === "file" || source.kind === "env") ? [describeUse(run, source, text)] : [];
    });
  });
}

/** Whether a step runs something that reads the variables with which the SDKs sign in, or may do so. */
export function mayReadVariables(run: WrittenFiles): boolean {
  return run.runsOther || listCalls(run).length > 0;
}

function describeUse(run: RunStep, source: FileSource | EnvSource, text: Text): TokenUse {
  const { step, pipelines } = run;
  const commands = pipelines.flatMap((each) => each.commands);
  const calls = listCalls(run);
  return {
    ...run,
    source,
    token: resolvePath(text, step),
    exchanges: calls.length > 0 ? calls : [undefined],
    isCertain: calls.length > 0 || hasOwnVariables(step),
    mayWrite:
      step.uses !== undefined ||
      pipelines.length === 0 ||
      run.writesUnknown ||
      commands.some(({ words: [word] }) => word && isLauncher(word.value)) ||
      commands.filter(runsUnknown).length > (calls.length > 0 ? 0 : 1),
  };
}

// Commands of these programs that do not use the API.
const LOCAL =
  /^(?:--version|-v|--help|-h|mcp|config|plugins?|update|upgrade|install|doctor|auth|login|logout|completion)$/;

/** The commands of a script that certainly sign in. */
export function listCalls({ pipelines }: Pick<WrittenFiles, "pipelines">): ReadCommand[] {
  return pipelines
    .flatMap(({ commands }) => commands)
    .filter(({ words }) => {
      const [argument] = words.slice(findClaude(words) + 1);
      return argument !== undefined && argument !== words[0] && !LOCAL.test(argument.value);
    });
}

/** The position of the program that signs in, among the words of a command; -1 if it is another one. */
function findClaude(words: ReadCommand["words"]): number {
  const program = programName(words);
  if (PACKAGE_RUNNERS.has(program)) return words.findIndex(({ value }) => CLAUDE_PACKAGE.test(value));
  return CLAUDE_PROGRAMS.has(program) ? 0 : -1;
}

function hasOwnVariables({ layers }: ActionsStep): boolean {
  return layers.some(({ role, variables }) => role === "step" && SDK_NAMES.some((name) => variables.has(name)));
}
