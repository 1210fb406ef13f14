// A script for a POSIX shell → the programs of its one pipeline, if it is as simple as that: words, quotes and variables. Of everything
// else (substitutions, redirections, conditions, assignments) nothing is known, so that nothing is concluded from it.
import type { Range } from "../text/source.ts";

/** A word as its program gets it. A variable stands in it as `${NAME}`. */
export interface ShellWord {
  readonly value: string;
  /** Where it is written in the script, with its quotes. */
  readonly range: Range;
}

type Stage = readonly ShellWord[];

/** One token: what is between words, what ends a program, or a part of a word. */
const TOKEN = new RegExp(
  [
    String.raw`(?<blank>(?:[ \t]|\\\n)+)`,
    String.raw`(?<comment>(?<![^\s;|&])#[^\n]*)`,
    String.raw`(?<silenced>(?<![^\s;|&])2>[ \t]*(?:\/dev\/null|&1)(?![^\s;|&]))`,
    String.raw`(?<end>&&|[;\n])`,
    String.raw`(?<pipe>\|(?!\||&))`,
    String.raw`'(?<single>[^'$]*)'`,
    String.raw`"(?<double>(?:[^"\\$${"`"}]|\\[^$${"`"}]|\$\w+|\$\{\w+\})*)"`,
    String.raw`\\(?<escaped>[^\n$])`,
    String.raw`(?<variable>\$[A-Za-z_]\w*|\$\{[A-Za-z_]\w*\})`,
    String.raw`(?<plain>[^\s'"\\$${"`"}|&;<>(){}#]+|#)`,
  ].join("|"),
  "gy",
);

// Words with which something begins that is more than a program with its arguments.
const RESERVED =
  /^(!|\.|\[\[?|case|cd|do|eval|exit|export|for|function|if|read|return|select|source|trap|until|while|\w+=.*)$/s;

/** The programs of a script, each with its arguments, the first one first; nothing if it is not that simple. */
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
    const { single, double, escaped, variable, plain, end, pipe } = match.groups ?? {};
    const part = single ?? (double === undefined ? undefined : readDouble(double)) ?? escaped ?? plain;
    const text = part ?? (variable === undefined ? undefined : embrace(variable));
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

function readDouble(text: string): string {
  return text
    .replaceAll(/\\\n/g, "")
    .replaceAll(/\\(["\\])|\$\w+|\$\{\w+\}/g, (found, escaped?: string) => escaped ?? embrace(found));
}

function embrace(variable: string): string {
  return variable.replace(/^\$(\w+)$/, "$${$1}");
}
