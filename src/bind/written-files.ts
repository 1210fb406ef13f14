// A step of a job → the files that it writes, and whether it may write others.
import {
  changesFolder,
  COPIERS,
  isConstantPath,
  isKnownProgram,
  isSetupAction,
  OUTPUT_OPTIONS,
  skipWrappers,
} from "../facts/job-programs.ts";
import { variablesOf, type ActionsStep } from "../model/actions-config.ts";
import { programName } from "../syntax/command-stages.ts";
import { readCommands, type ShellCommand, type ShellPipeline } from "../syntax/shell-commands.ts";
import { UNKNOWN } from "../syntax/shell-tokens.ts";
import type { Text } from "../syntax/text.ts";
import { ownValue } from "../text/own-value.ts";

/** What a step writes. */
export interface WrittenFiles {
  /** The paths, as `normalizePath` writes them. */
  readonly paths: readonly string[];
  /** Whether it writes files whose paths only a run knows. */
  readonly writesUnknown: boolean;
  /** Whether it runs an action or programs of which nothing is known. */
  readonly runsOther: boolean;
  /** Its script; nothing if there is none, or if it cannot be read. */
  readonly pipelines: readonly ReadPipeline[];
}

/** Programs of a script, with the variables that are set before them, as far as these are known. */
export interface ReadPipeline extends Pick<ShellPipeline, "assignedTo"> {
  readonly commands: readonly ReadCommand[];
}

/** A program of a script, in which known variables are replaced by their values. */
export interface ReadCommand extends Pick<ShellCommand, "words"> {
  /** The files that it writes, as far as its redirections and options show, as `normalizePath` writes them. */
  readonly writes: readonly string[];
}

/** The files that a step writes as far as its script shows. */
export function readWrittenFiles(step: ActionsStep): WrittenFiles {
  const { uses, script, claude } = step;
  if (uses) {
    const isKnown = claude !== undefined || isSetupAction(uses.value) || isHarmlessScript(step);
    return { paths: [], writesUnknown: false, runsOther: !isKnown, pipelines: [] };
  }
  const read = script && step.isPosix ? readCommands(script.value) : undefined;
  if (!read) return { paths: [], writesUnknown: false, runsOther: script !== undefined, pipelines: [] };
  const pipelines = expandPipelines(read, variablesOf(step));
  const commands = pipelines.flatMap((each) => each.commands);
  const paths = commands.flatMap(({ writes }) => writes);
  const isElsewhere = step.isElsewhere || commands.some(({ words }) => changesFolder(programName(words)));
  const areKnown = paths.every((path) => isConstantPath(path) && !(isElsewhere && isRelative(path)));
  return { paths, writesUnknown: !areKnown, runsOther: commands.some(runsUnknown), pipelines };
}

/** Whether a command runs a program of which nothing is known. */
export function runsUnknown({ words }: Pick<ReadCommand, "words">): boolean {
  const [, ...args] = words.map(({ value }) => value);
  return words.length > 0 && !isKnownProgram(programName(words), args);
}

function expandPipelines(read: readonly ShellPipeline[], reaching: ReadonlyMap<string, Text>): ReadPipeline[] {
  const variables = new Map([...reaching].map(([name, { value }]) => [name, value]));
  return read.map(({ commands, ...pipeline }) => ({
    ...pipeline,
    commands: commands.map((command): ReadCommand => {
      const expanded = (text: string) => expandVariables(text, variables);
      for (const { name, value } of command.assignments)
        variables.set(name, value.includes(UNKNOWN) ? `\${${name}}` : expanded(value));
      const words = skipWrappers(command.words.map((word) => ({ ...word, value: expanded(word.value) })));
      const outputs = command.outputs.map(({ value }) => expanded(value));
      return { words, writes: [...outputs, ...listOutputs(words)].map(normalizePath) };
    }),
  }));
}

/** Replaces the variables with known values; also in `${{ env.NAME }}`. */
function expandVariables(text: string, variables: ReadonlyMap<string, string>): string {
  return text.replaceAll(/\$\{(\w+)\}|\$\{\{\s*env\.(\w+)\s*\}\}/g, (written, name?: string, other?: string) => {
    return variables.get(name ?? other ?? "") ?? written;
  });
}

// What a script for actions/github-script needs to write a file.
const WRITES = /\b(?:fs|require|import|exec|io|globalThis|process\.binding)\b/;

function isHarmlessScript({ uses, script }: ActionsStep): boolean {
  return /^actions\/github-script@/i.test(uses?.value ?? "") && script !== undefined && !WRITES.test(script.value);
}

/** The files that the arguments of a program name as those to write. */
function listOutputs(words: ShellCommand["words"]): string[] {
  const name = programName(words);
  const values = words.slice(1).map(({ value }) => value);
  if (name === "tee") return values.filter((value) => !value.startsWith("-"));
  if (name === "dd") return values.flatMap((value) => (value.startsWith("of=") ? [value.slice(3)] : []));
  if (COPIERS.has(name)) return values.slice(-1);
  const option = ownValue(OUTPUT_OPTIONS, name);
  return values.flatMap((value, index) => {
    const [written] = option?.exec(value) ?? [];
    return written === undefined ? [] : [value.slice(written.length) || (values[index + 1] ?? UNKNOWN)];
  });
}

const EXPRESSION = /\$\{\{\s*(github|runner)\.(\w+)\s*\}\}/gi;

/** A path in the form in which paths of a job are compared: expressions as the variables of the runner, one notation of each folder. */
export function normalizePath(path: string): string {
  return path
    .trim()
    .replaceAll(EXPRESSION, (_, context: string, name: string) => `\${${context}_${name}}`.toUpperCase())
    .replaceAll("\\", "/")
    .replaceAll(/\/(?:\.?\/)+/g, "/")
    .replace(/^(?:\/home\/runner\/work\/_temp|\/__w\/_temp)(?=\/|$)/, "${RUNNER_TEMP}")
    .replace(/^(?:~|\/home\/runner)(?=\/)/, "${HOME}")
    .replace(/^(?:\.|\$\{GITHUB_WORKSPACE\}|\$\{PWD\})\//, "");
}

/** The path that a text of a step means, in the form in which paths are compared. */
export function resolvePath({ value }: Text, step: ActionsStep): string {
  const variables = new Map([...variablesOf(step)].map(([name, text]) => [name, text.value]));
  const path = normalizePath(expandVariables(value, variables));
  return step.isElsewhere && isRelative(path) ? `${UNKNOWN}/${path}` : path;
}

/** Whether a path is relative to the workspace. */
export function isRelative(path: string): boolean {
  return !/^(?:\/|\$\{|[A-Za-z]:)/.test(path);
}

/** Whether a step may write files that its script does not show. */
export function isOpaque({ writesUnknown, runsOther }: WrittenFiles): boolean {
  return writesUnknown || runsOther;
}

/** Whether a word of a script contains a path. */
export function mentionsPath(pipelines: readonly ReadPipeline[], path: string): boolean {
  const words = pipelines.flatMap(({ commands }) => commands.flatMap((each) => each.words));
  return words.some(({ value }) => {
    const [, ...after] = normalizePath(value).split(path);
    return after.some((rest) => !/^[\w.-]/.test(rest));
  });
}

/** Whether one of these files is the one at a path, or the folder that contains it. */
export function includesPath(written: readonly string[], path: string): boolean {
  return written.some((each) => each === path || path.startsWith(each.endsWith("/") ? each : `${each}/`));
}
