// Asks on the terminal for what `wifc init` needs and the options do not say. Questions go to standard error, because the file may go to
// standard output.
import { isCancel, select, text } from "@clack/prompts";
import { init, type InitOptions } from "../api/init.ts";
import { listOptional, listRequired } from "../api/init-options.ts";
import { listSourceKinds, NEW_FILE_PROGRAMS, newFileOf, type NewFileProgram } from "../api/new-files.ts";
import type { SignInValue, SignInValues } from "../api/sign-in-values.ts";
import { spellSource } from "../api/source-value.ts";
import type { TokenSource } from "../model/federation.ts";
import { safeLine } from "../print/safe-text.ts";
import { DESCRIPTIONS } from "./sign-in-values.ts";

/** What the options say. */
export interface Given extends SignInValues {
  readonly for?: NewFileProgram;
}

/** A text to ask for. An empty answer is only accepted if it is optional. */
interface TextQuestion {
  readonly message: string;
  readonly isOptional: boolean;
  readonly findMistake: (answer: string) => string | undefined;
}

/** A value to choose, and what it means. */
type Choice<T> = readonly [value: T, hint: string];

/** The terminal. An answer is undefined if the user stops. */
interface Terminal {
  readonly choose: <T extends string>(message: string, choices: readonly Choice<T>[]) => Promise<T | undefined>;
  readonly ask: (question: TextQuestion) => Promise<string | undefined>;
}

const SOURCES: Readonly<Record<TokenSource["kind"], string>> = {
  "github-actions": "Token of the GitHub Actions job",
  file: "Path of the file with the token",
  env: "Name of the environment variable with the token",
  command: "Command that prints the token",
  url: "URL that returns the token",
};

/** Asks for the program and, if a required value is missing, for that and the optional ones. Nothing if the user stops. */
export async function askForMissing(given: Given): Promise<InitOptions | undefined> {
  const terminal = openTerminal();
  const programs = NEW_FILE_PROGRAMS.map((name) => [name, newFileOf(name).prints] as const);
  const program = given.for ?? (await terminal.choose("Which program reads the file?", programs));
  if (program === undefined) return undefined;
  const answers: { -readonly [K in keyof InitOptions]: InitOptions[K] } = { ...given, for: program };
  const required = listRequired(program);
  // A mistake in an option is reported before anything is asked.
  if (required.every((name) => given[name] !== undefined) || findMistake(answers) !== undefined) return answers;
  for (const name of [...required, ...listOptional(program)]) {
    if (given[name] !== undefined) continue;
    const ask = name === "source" ? askForSource : askForValue;
    const value = await ask(terminal, answers, name, DESCRIPTIONS[name]);
    if (value === undefined) return undefined;
    if (value !== "") answers[name] = value;
  }
  return answers;
}

function askForValue(terminal: Terminal, answers: InitOptions, name: SignInValue, message: string) {
  const isOptional = !listRequired(answers.for).includes(name);
  return terminal.ask({
    message: isOptional ? `${message} (optional)` : message,
    isOptional,
    findMistake: (answer) => findMistake({ ...answers, [name]: answer }),
  });
}

/** Asks for the kind of the source, if there is a choice, and for what belongs to it. */
async function askForSource(terminal: Terminal, answers: InitOptions, name: SignInValue, message: string) {
  const kinds = listSourceKinds(answers.for);
  const choices = kinds.map((each) => [each, SOURCES[each]] as const);
  const kind = kinds.length === 1 ? kinds[0] : await terminal.choose(message, choices);
  if (kind === undefined || spellSource(kind) === kind) return kind;
  const value = await terminal.ask({
    message: SOURCES[kind],
    isOptional: false,
    findMistake: (answer) => findMistake({ ...answers, [name]: `${kind}:${answer}` }),
  });
  return value === undefined ? undefined : `${kind}:${value}`;
}

/** The first mistake in the answers. */
function findMistake(answers: InitOptions): string | undefined {
  const found = init(answers).diagnostics.find(({ severity }) => severity === "error");
  return found && safeLine([found.message, found.hint].filter((line) => line !== undefined).join(" "));
}

function openTerminal(): Terminal {
  const output = process.stderr;
  // Some terminals do not know their size.
  output.columns ||= 80;
  output.rows ||= 24;
  const common = { output, signal: createStop() };
  return {
    choose: async (message, choices) => {
      const options = choices.map(([value, hint]) => ({ value, label: value, hint }));
      const answer = await select<string>({ ...common, message, options });
      return choices.find(([value]) => value === answer)?.[0];
    },
    ask: async ({ message, isOptional, findMistake: find }) => {
      const validate = (value = "") => {
        if (value.trim() !== "") return find(value.trim());
        return isOptional ? undefined : "This is required.";
      };
      const answer = await text({ ...common, message, validate });
      return isCancel(answer) ? undefined : answer.trim();
    },
  };
}

/** Prompts end with Ctrl-C by themselves. They would wait forever after Ctrl-D, or if the terminal is gone. */
function createStop(): AbortSignal {
  const stop = new AbortController();
  process.stdin.once("end", () => stop.abort());
  process.stdin.on("keypress", (_: unknown, { ctrl, name }: { readonly ctrl?: boolean; readonly name?: string }) => {
    if (ctrl === true && name === "d") stop.abort();
  });
  return stop.signal;
}
