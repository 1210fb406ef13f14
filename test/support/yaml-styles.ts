// Data → YAML as people, editors and generators write it, with every style of a value, and whitespace and comments everywhere. Some of
// the output means something else than the data, or is invalid: parsers have to agree on that as well.
import * as fc from "fast-check";
import { entries, isList, isMapping, type Data } from "../../src/parse/data.ts";
import { KEYS, SCALARS, SEPARATOR } from "./dictionary.ts";

/** The styles to use, one after the other. 0 is the simplest style, as is everything after the last choice. */
type Choices = readonly number[];

/** Random choices, most of them simple. */
export const anyChoices: fc.Arbitrary<Choices> = fc.oneof(...[3, 12, 40].map(choicesAbout));

function choicesAbout(weight: number): fc.Arbitrary<Choices> {
  const choice = fc.oneof({ arbitrary: fc.constant(0), weight }, fc.nat(9999));
  return fc.array(choice, { maxLength: 200, size: "max" });
}

// The simplest style comes first.
const INDENTS = "2┊4┊1┊3┊2┊6";
const LIST_INDENTS = "2┊0┊1┊4┊0";
const SPACES = " ┊  ┊    ";
const LINE_ENDS = "┊ ┊   ┊ # c┊   #c: d┊ #";
const GAPS = "┊\n┊\n\n┊# c\n┊  \n┊  # c\n┊    # c\n┊ # c\n┊      # c\n\n┊     \n\n┊\n# c\n  # d\n┊# c\n\n┊   # c\n";
const ENDS = "\n┊┊\n\n┊\n ┊\n# c┊\n  # c┊ # c┊\n\n  ┊\n\n    # c\n\n┊\n...\n";
const HEADERS = "|┊>-┊>┊|-┊| # c┊>-  ┊|┊>┊|-┊|+┊|2┊>+";
const BETWEEN_LINES = "┊┊┊\n┊  \n┊      \n┊          \n\n┊ ┊\t┊  \t\n";
const FLOW_SPACES = "┊ ┊  ┊\n      ┊ # c\n        ┊\n# c\n          ┊\n\n  ┊\n┊\t";
const COMMAS = ", ┊,┊ , ┊,  ┊, ┊,┊,\n      ┊\n    , ┊, # c\n          ";
const LAST_COMMAS = "┊┊┊,┊, ┊ ,,";
const ESCAPES =
  '┊\\n┊\\t┊\\"┊\\\\┊\\/┊\\x41┊\\u00e9┊\\uD83E\\uDD80┊\\U0001F980┊\\U00110000┊\\e┊\\0┊\\N┊\\ ┊\\q┊\\x4┊\t┊\\u200B';
const COLONS = ": ┊:  ┊:    ┊: ┊:  ┊ : ┊:┊:\n        ";

/** Writes data with these choices. */
export function writeYaml(data: Data, choices: Choices): string {
  let next = 0;

  /** Chooses one of the parts of a row. */
  function choose(row: string): string {
    const parts = row.split(SEPARATOR);
    return parts[choice() % parts.length] ?? "";
  }

  function choice(): number {
    next += 1;
    return choices[next - 1] ?? 0;
  }

  function block(value: Data, column: number): string {
    const indent = " ".repeat(column);
    if (isList(value)) return value.map((item) => `${indent}-${itemOf(item, column)}`).join("");
    return entries(value)
      .map(([key, item]) => `${indent}${keyOf(key)}:${valueOf(item, column)}`)
      .join("");
  }

  function itemOf(item: Data, column: number): string {
    if (isScalar(item) || choice() % 3 > 0) return valueOf(item, column);
    const space = choose(SPACES);
    const inner = column + 1 + space.length;
    return space + block(item, inner).slice(inner);
  }

  function valueOf(value: Data, column: number): string {
    if (isScalar(value)) return scalar(wordsOf(value), column);
    if (choice() % 4 > 2) return choose(SPACES) + flow(value) + lineEnd();
    return lineEnd() + block(value, column + Number(choose(isList(value) ? LIST_INDENTS : INDENTS)));
  }

  function scalar(words: string, column: number): string {
    const style = choice() % 9;
    if (style === 1) return lineEnd();
    if (style === 4) return choose(SPACES) + words.replaceAll(" ", () => further(column)) + lineEnd();
    if (style === 5) return lineEnd() + further(column) + inline(words) + lineEnd();
    if (style < 4 && style > 1) return lines(words.split(" "), " ".repeat(column + Number(choose(INDENTS))));
    return choose(SPACES) + inline(words) + lineEnd();
  }

  /** The break between two lines of a plain scalar. */
  function further(column: number): string {
    return `${choose(BETWEEN_LINES)}\n${" ".repeat(column + Number(choose(INDENTS)))}`;
  }

  function inline(words: string): string {
    const styles = [words, JSON.stringify(words), `'${words.replaceAll("'", "''")}'`, escaped(words)];
    return styles[choice() % 8] ?? choose(SCALARS);
  }

  function escaped(words: string): string {
    return `"${words.replaceAll(/[ a]/g, (letter) => choose(ESCAPES) || letter)}"`;
  }

  function lines(words: readonly string[], margin: string): string {
    const text = words.map((word) => `${choose(BETWEEN_LINES)}${word}\n`.replace(/^(?!\n)/, margin)).join("");
    return ` ${choose(HEADERS)}\n${text}${choose(GAPS)}`;
  }

  function flow(value: Data): string {
    if (isScalar(value)) return inline(wordsOf(value));
    const comma = choose(COMMAS);
    const pairs = isList(value)
      ? value.map(flow)
      : entries(value).map(([key, item]) => keyOf(key) + choose(COLONS) + flow(item));
    const inner = choose(FLOW_SPACES) + pairs.join(comma) + choose(LAST_COMMAS) + choose(FLOW_SPACES);
    return isList(value) ? `[${inner}]` : `{${inner}}`;
  }

  function keyOf(key: string): string {
    return [key, JSON.stringify(key), `'${key}'`, key, `${key} `][choice() % 6] ?? choose(KEYS);
  }

  function lineEnd(): string {
    return `${choose(LINE_ENDS)}\n${choose(GAPS)}`;
  }

  const end = choose(ENDS);
  const text = choose(GAPS) + (isScalar(data) ? wordsOf(data) : block(data, choice() % 4 > 2 ? 2 : 0));
  return text.replace(/\n$/, "") + end;
}

/** Whether a value is a scalar or an empty collection. */
function isScalar(value: Data): boolean {
  return isList(value) ? value.length === 0 : entries(value).length === 0;
}

/** Writes a scalar or an empty collection. */
function wordsOf(value: Data): string {
  if (isMapping(value)) return "{}";
  return isList(value) ? "[]" : String(value);
}
