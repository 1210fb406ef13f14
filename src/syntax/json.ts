// JSON, where a YAML parser is more lenient than the programs that read it.
import type { JsonMistake } from "../diagnostics/catalogue/json-words.ts";
import type { Range } from "../text/source.ts";

/** The first thing in a text that a JSON parser refuses. */
export interface FoundJsonMistake extends JsonMistake {
  readonly range: Range;
}

// RFC 8259, and after it what people write instead: comments, single quotes, words without quotes.
const TOKEN = new RegExp(
  [
    String.raw`(?<space>[ \t\n\r]+)`,
    String.raw`(?<string>"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*(?<close>"?))`,
    String.raw`(?<comment>//[^\r\n]*|/\*[^]*?(?:\*/|$)|#[^\r\n]*)`,
    String.raw`(?<single>'[^'\n]*'?)`,
    String.raw`(?<word>[^\s{}[\],:"'#/\uFEFF]+)`,
    "[^]",
  ].join("|"),
  "g",
);
const LITERAL = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)$/;
const CLOSING: Readonly<Record<string, string>> = { "{": "}", "[": "]" };

const VALUES = ["string", "literal", "{", "["];
// What may be next, by what was before it. The end of the innermost collection is also allowed after a value.
const ALLOWED = {
  value: VALUES,
  "first-item": [...VALUES, "]"],
  item: VALUES,
  "first-key": ["string", "}"],
  key: ["string"],
  colon: [":"],
  comma: [","],
  end: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Finds the first mistake in a text that must be JSON. */
export function findJsonMistake(text: string): FoundJsonMistake | undefined {
  const open: string[] = [];
  let expected: keyof typeof ALLOWED = "value";
  let comma: Range = { start: 0, end: 0 };
  for (const { 0: found, index, groups = {} } of text.matchAll(TOKEN)) {
    if (groups["space"] !== undefined) continue;
    const range = { start: index, end: index + found.length };
    const mistake = (kind: JsonMistake["kind"]) => ({ kind, found, range });
    if (groups["comment"] !== undefined) return mistake("comment");
    if (groups["single"] !== undefined) return mistake("single-quotes");
    if (groups["close"] === "") return { ...mistake("string"), range: { start: range.end, end: range.end + 1 } };
    if (found === "\uFEFF" && index === 0) return mistake("byte-order-mark");
    const isLiteral = groups["word"] !== undefined && LITERAL.test(found);
    if (groups["word"] !== undefined && !isLiteral) return mistake("word");

    const kind = isLiteral ? "literal" : groups["string"] === undefined ? found : "string";
    const close = CLOSING[open.at(-1) ?? ""];
    const isEnd = kind === close;
    if (isEnd && (expected === "key" || expected === "item"))
      return { kind: "trailing-comma", found: ",", range: comma };
    const allowed: readonly string[] = ALLOWED[expected];
    if (!allowed.includes(kind) && !(isEnd && expected === "comma"))
      return mistake(expected === "comma" && VALUES.includes(kind) ? "missing-comma" : "unexpected");

    if (kind === "," || kind === "{" || kind === "[") {
      if (kind === ",") comma = range;
      else open.push(kind);
      const isFirst = kind !== ",";
      expected = open.at(-1) === "{" ? (isFirst ? "first-key" : "key") : isFirst ? "first-item" : "item";
    } else if (kind === ":") expected = "value";
    else if (expected === "key" || (expected === "first-key" && !isEnd)) expected = "colon";
    else {
      if (isEnd) open.pop();
      expected = open.length > 0 ? "comma" : "end";
    }
  }
  const range = { start: text.length, end: text.length };
  return expected === "end" ? undefined : { kind: "unfinished", found: "", range };
}

const COMMENT_OR_TEXT = /"(?:[^"\\\n]|\\[^\n])*"?|'[^'\n]*'?|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)/g;

/** A text with the comments of JavaScript, which YAML does not know, replaced by as many spaces. */
export function blankComments(text: string): string {
  return text.replaceAll(COMMENT_OR_TEXT, (found) =>
    found.startsWith("/") ? found.replaceAll(/[^\r\n]/g, " ") : found,
  );
}
