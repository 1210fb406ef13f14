// A script for a POSIX shell → what can be seen of the programs that it may run: in which order, with which words, and which files its
// redirections write. Conditions and loops are not evaluated. `shell-script.ts` reads scripts that must be understood completely.
import type { ShellWord } from "./shell-script.ts";
import { QUOTED_TOKEN, textOfToken, TOKEN, UNKNOWN } from "./shell-tokens.ts";

/** A variable that a script sets. */
export interface ShellAssignment {
  readonly name: string;
  readonly value: string;
}

/** A program with its arguments, or only assignments. */
export interface ShellCommand {
  readonly words: readonly ShellWord[];
  readonly assignments: readonly ShellAssignment[];
  /** The files that its redirections write. */
  readonly outputs: readonly ShellWord[];
}

/** Programs of which each reads the output of the one before it. */
export interface ShellPipeline {
  readonly commands: readonly ShellCommand[];
  /** The variable that its output becomes, as in `NAME=$(…)`. */
  readonly assignedTo?: string;
}

/** A list of commands that is being read: the script, or a part of it in parentheses or backticks. */
interface OpenList {
  readonly end: ")" | "`" | undefined;
  readonly assignedTo?: string;
  /** Whether its output becomes part of a word. */
  readonly isSubstitution: boolean;
  commands: { readonly words: ShellWord[]; readonly outputs: ShellWord[] }[];
  word: ShellWord | undefined;
  role: "word" | "output" | "input";
  isQuoted: boolean;
}

/** What a script may run, in the order of the text; nothing if quotes or parentheses are not closed. */
export function readCommands(script: string): readonly ShellPipeline[] | undefined {
  const pipelines: ShellPipeline[] = [];
  const lists = [openList(undefined, false)];
  const heredocs: string[] = [];
  let at = 0;
  while (at < script.length) {
    const list = lists.at(-1);
    const tokens = list?.isQuoted ? QUOTED_TOKEN : TOKEN;
    tokens.lastIndex = at;
    const match = tokens.exec(script);
    if (!list || !match) return undefined;
    const { groups = {}, index } = match;
    at = tokens.lastIndex;
    const { open, close, end } = groups;
    const text = groups["quote"] === undefined ? textOfToken(groups) : "";
    if (groups["quote"] !== undefined) list.isQuoted = !list.isQuoted;
    if (close !== undefined || (open === "`" && list.end === "`")) {
      finishPipeline(list, pipelines);
      // A closing parenthesis can also belong to a pattern of `case`.
      if (list.end === undefined) continue;
      lists.pop();
      const parent = lists.at(-1);
      if (list.isSubstitution && parent) addText(parent, UNKNOWN, index, at);
    } else if (open !== undefined) {
      if (open === "(") finishPipeline(list, pipelines);
      lists.push(openList(open === "`" ? "`" : ")", open !== "(", nameBefore(script, list.word, index)));
    } else if (text !== undefined) addText(list, text, index, at);
    else {
      finishWord(list);
      if (groups["output"] !== undefined) list.role = "output";
      if (groups["input"] !== undefined) list.role = "input";
      if (groups["heredoc"] !== undefined) heredocs.push(groups["heredoc"]);
      if (groups["pipe"] !== undefined) list.commands.push({ words: [], outputs: [] });
      // A line may end after a pipe.
      const isOpen = list.commands.length > 1 && list.commands.at(-1)?.words.length === 0;
      if (end !== undefined && !(isOpen && end.endsWith("\n"))) finishPipeline(list, pipelines);
      if (end?.endsWith("\n")) at = skipHeredocs(script, at, heredocs.splice(0));
    }
  }
  const [list, ...others] = lists;
  if (!list || others.length > 0 || list.isQuoted) return undefined;
  finishPipeline(list, pipelines);
  return pipelines;
}

function openList(end: OpenList["end"], isSubstitution: boolean, assignedTo?: string): OpenList {
  return {
    end,
    isSubstitution,
    ...(assignedTo !== undefined && { assignedTo }),
    commands: [{ words: [], outputs: [] }],
    word: undefined,
    role: "word",
    isQuoted: false,
  };
}

function addText(list: OpenList, text: string, start: number, end: number): void {
  list.word = { value: (list.word?.value ?? "") + text, range: { start: list.word?.range.start ?? start, end } };
}

function finishWord(list: OpenList): void {
  const command = list.commands.at(-1);
  if (!list.word) return;
  if (list.role === "output") command?.outputs.push(list.word);
  if (list.role === "word") command?.words.push(list.word);
  list.word = undefined;
  list.role = "word";
}

function finishPipeline(list: OpenList, pipelines: ShellPipeline[]): void {
  finishWord(list);
  const { assignedTo } = list;
  const commands = list.commands.map(readCommand).filter(({ words, assignments, outputs }) => {
    return words.length > 0 || assignments.length > 0 || outputs.length > 0;
  });
  list.commands = [{ words: [], outputs: [] }];
  if (commands.length > 0) pipelines.push({ commands, ...(assignedTo !== undefined && { assignedTo }) });
}

// Words before a program that do not change which program it is.
const PREFIX = /^(?:!|\{|\}|if|then|elif|else|fi|while|until|do|done|time|exec|sudo|command|nohup)$/;
const DECLARES = /^(?:export|readonly|local|declare|typeset)$/;
const ASSIGNMENT = /^([A-Za-z_]\w*)=([^]*)$/;

function readCommand({ words, outputs }: OpenList["commands"][number]): ShellCommand {
  const begin = words.findIndex(({ value }) => !PREFIX.test(value));
  const called = begin < 0 ? [] : words.slice(begin);
  const assigned = DECLARES.test(called[0]?.value ?? "") ? called.slice(1) : called;
  const other = assigned.findIndex(({ value }) => !ASSIGNMENT.test(value));
  const assignments = (other < 0 ? assigned : assigned.slice(0, other)).map(({ value }) => {
    const [, name = "", set = ""] = ASSIGNMENT.exec(value) ?? [];
    return { name, value: set };
  });
  return { words: assigned === called ? called.slice(assignments.length) : called, assignments, outputs };
}

const ASSIGNED = /([A-Za-z_]\w*)="?/y;

/** The variable that a word assigns what begins at `end`. */
function nameBefore(script: string, word: ShellWord | undefined, end: number): string | undefined {
  ASSIGNED.lastIndex = word?.range.start ?? end;
  const [, name] = ASSIGNED.exec(script) ?? [];
  return ASSIGNED.lastIndex === end ? name : undefined;
}

/** The end of the documents after a line, each of which ends with a line that is its delimiter. */
function skipHeredocs(script: string, start: number, delimiters: readonly string[]): number {
  let at = start;
  for (const delimiter of delimiters) {
    for (let isOpen = true; isOpen && at < script.length;) {
      const end = script.indexOf("\n", at);
      const line = script.slice(at, end < 0 ? script.length : end);
      isOpen = line.trim() !== delimiter;
      at = end < 0 ? script.length : end + 1;
    }
  }
  return at;
}
