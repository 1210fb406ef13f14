// A script for a POSIX shell → the programs of its pipeline, if it is a single pipeline of words, quotes and variables. Nothing is
// concluded from any other script, such as one with substitutions, redirections, conditions or assignments.
import type { Range } from "../text/source.ts";

/** A word as the program receives it, with variables written as `${NAME}`. */
export interface ShellWord {
  readonly value: string;
  /** Its range in the script, including quotes. */
  readonly range: Range;
}

type Stage = readonly ShellWord[];

/** One token: a separator, an operator, or a part of a word. */
const TOKEN = new RegExp(
  [
    String.raw`(?<whitespace>(?:[ \t]|\\\n)+)`,
    String.raw`(?<comment>(?<![^\s;|&])#[^\n]*)`,
    String.raw`(?<silenced>(?<![^\s;|&])2>[ \t]*(?:\/dev\/null|&1)(?![^\s;|&]))`,
    String.raw`(?<end>&&|[;\n])`,
    String.raw`(?<pipe>\|(?!\||&))`,
    String.raw`'(?<single>[^'$]*)'`,
    String.raw`"(?<double>(?:[^"\\$${"`"}]|\\[^$${"`"}]|\$\w+|\$\{\w+\})*)"`,
    String.raw`\\(?<escaped>[^\n$])`,
    String.raw`(?<variable>\$[A-Za-z_]\w*|\$\{[A-Za-z_]\w*\})`,
    String.raw`(?<literal>[^\s'"\\$${"`"}|&;<>(){}#]+|#)`,
  ].join("|"),
  "gy",
);

// Words that begin something other than a program with its arguments.
const RESERVED =
  /^(!|\.|\[\[?|case|cd|do|eval|exit|export|for|function|if|read|return|select|source|trap|until|while|\w+=.*)$/s;

/** The programs of a script in order, each with its arguments; nothing if the script is not a simple pipeline. */
export function parseScript(script: string): readonly Stage[] | undefined {
  const pipelines = tokenize(script);
  const running = pipelines?.filter(([first]) => !["set", ":", "true"].includes(first?.[0]?.value ?? ":"));
  const [pipeline = []] = running ?? [];
  const stages = pipeline.map((stage) => (stage[0]?.value === "exec" ? stage.slice(1) : stage));
  const isSimple = running?.length === 1 && stages.every(([program]) => program && !RESERVED.test(program.value));
  return isSimple ? stages : undefined;
}

function tokenize(script: string): readonly (readonly Stage[])[] | undefined {
  const pipelines: ShellWord[][][] = [[[]]];
  let word: ShellWord | undefined;
  let at = 0;
  const stage = () => pipelines.at(-1)?.at(-1);
  const finish = () => {
    if (word) stage()?.push(word);
    word = undefined;
  };
  for (const match of script.matchAll(TOKEN)) {
    const { single, double, escaped, variable, literal, end, pipe } = match.groups ?? {};
    const part = single ?? (double === undefined ? undefined : unescapeDouble(double)) ?? escaped ?? literal;
    const text = part ?? (variable === undefined ? undefined : addBraces(variable));
    at = match.index + match[0].length;
    if (text !== undefined) {
      const start = word?.range.start ?? match.index;
      word = { value: (word?.value ?? "") + text, range: { start, end: at } };
      continue;
    }
    finish();
    if (end !== undefined) pipelines.push([[]]);
    if (pipe !== undefined) pipelines.at(-1)?.push([]);
  }
  finish();
  return at === script.length ? pipelines : undefined;
}

function unescapeDouble(text: string): string {
  return text
    .replaceAll(/\\\n/g, "")
    .replaceAll(/\\(["\\])|\$\w+|\$\{\w+\}/g, (found, escaped?: string) => escaped ?? addBraces(found));
}

function addBraces(variable: string): string {
  return variable.replace(/^\$(\w+)$/, "$${$1}");
}
