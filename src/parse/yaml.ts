// YAML text → documents of the `yaml` package. We feed its parser by hand so that a hostile text is stopped before it costs
// anything, and switch off everything in it that takes more than linear time: `read-data.ts` does that part with a budget.
import { Composer, Lexer, Parser, visit, type Document as YamlDocument, type ErrorCode } from "yaml";
import type { Code } from "../diagnostics/catalogue.ts";
import type { Comment } from "../diagnostics/place.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import { maskCredentials } from "../text/credential.ts";
import { LIMITS, type Limit } from "../text/limits.ts";
import { escapeUnsafe } from "../text/quote.ts";
import type { Range, Source } from "../text/source.ts";

const OPTIONS = {
  version: "1.2",
  schema: "core",
  merge: false,
  uniqueKeys: false,
  stringKeys: true,
  resolveKnownTags: false,
  keepSourceTokens: false,
} as const;

// What the lexer of `yaml` puts before the text of a plain or block scalar.
const SCALAR_FOLLOWS = "\u001F";

/** A document as `yaml` composed it, and the first thing that is wrong with its syntax. */
export interface ComposedDocument {
  readonly yaml: YamlDocument.Parsed;
  readonly problems: readonly Problem[];
}

/** What a text holds, up to its end or to the limit that it exceeds. */
export interface ComposedStream {
  readonly documents: readonly ComposedDocument[];
  readonly comments: readonly Comment[];
  readonly exceeded?: Problem;
}

/** Composes the YAML in a part of a source. Ranges in the result count from the start of that part. */
export function composeYaml(source: Source, part: Range): ComposedStream {
  // Lone carriage returns are told by themselves; the lexer would look for a line feed from each of them to the end.
  const text = source.text.slice(part.start, part.end).replaceAll(/\r(?!\n)/g, " ");
  const composer = new Composer(OPTIONS);
  const documents: YamlDocument.Parsed[] = [];
  const comments: Comment[] = [];
  const exceeded = feed(text, composer, documents, (start, comment) => {
    comments.push({ text: comment, range: { start: part.start + start, end: part.start + start + comment.length } });
  });
  for (const document of composer.end(documents.length === 0, text.length)) documents.push(document);
  const at = part.start + (exceeded?.offset ?? 0);
  return {
    documents: documents.map((yaml) => ({ yaml, problems: syntaxProblems(yaml, source, part.start) })),
    comments,
    ...(exceeded && { exceeded: limitProblem(exceeded.limit, source, { start: at, end: Math.min(at + 1, part.end) }) }),
  };
}

interface Exceeded {
  readonly limit: ReadingLimit;
  readonly offset: number;
}

/** Feeds the text to the composer up to its end, or to where it exceeds a limit. */
function feed(
  text: string,
  composer: Composer,
  documents: YamlDocument.Parsed[],
  onComment: (start: number, comment: string) => void,
): Exceeded | undefined {
  const parser = new Parser();
  let tokens = 0;
  let aliases = 0;
  let previous = "";
  let exceeded: Exceeded | undefined;
  for (const lexeme of new Lexer().lex(text)) {
    const { offset } = parser;
    tokens += 1;
    if (lexeme.startsWith("*") && previous !== SCALAR_FOLLOWS) aliases += 1;
    if (tokens > LIMITS.tokens.most) exceeded = { limit: "tokens", offset };
    else if (aliases > LIMITS.aliases.most) exceeded = { limit: "aliases", offset };
    // Besides the collections that are open, the stack has the document and the scalar at hand.
    else if (parser.stack.length > LIMITS.depth.most + 2) exceeded = { limit: "depth", offset };
    if (exceeded) break;
    if (lexeme.startsWith("#") && previous !== SCALAR_FOLLOWS) onComment(offset, lexeme);
    for (const token of parser.next(lexeme)) documents.push(...composer.next(token));
    previous = lexeme;
  }
  for (const token of parser.end()) documents.push(...composer.next(token));
  return exceeded;
}

/** The first syntax error only: what follows it is mostly its consequence. Unknown tags stand by themselves. */
function syntaxProblems(document: YamlDocument.Parsed, source: Source, base: number): Problem[] {
  const problems: Problem[] = [];
  const [first] = document.errors;
  if (first) {
    const open = first.code === "MISSING_CHAR" ? openQuote(document, first.pos[0]) : undefined;
    const range = moved(open ?? first.pos, source, base);
    const facts = { error: wording(first.message), advice: ADVICE[first.code] };
    problems.push(problem("yaml-syntax", { source, range }, facts));
  }
  for (const warning of document.warnings) {
    if (warning.code !== "TAG_RESOLVE_FAILED") continue;
    const range = moved(warning.pos, source, base);
    problems.push(problem("unknown-tag", { source, range }, { tag: source.text.slice(range.start, range.end) }));
  }
  return problems;
}

/** A quote that is never closed is reported where the text ends; what the author looks for is where it opens. */
function openQuote(document: YamlDocument.Parsed, end: number): [number, number] | undefined {
  let opening: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      const isQuoted = type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE";
      if (isQuoted && range && range[0] < end && range[1] >= end) opening = range[0];
    },
  });
  return opening === undefined ? undefined : [opening, opening + 1];
}

/** A position of the parser's as a range of the source, at least one character long unless the text ends there. */
function moved([start, end]: readonly [number, number], { text }: Source, base: number): Range {
  const inText = (offset: number) => Math.min(base + offset, text.length);
  return { start: inText(start), end: inText(Math.max(end, start + 1)) };
}

// By the code that the package gives its error; its words are for those who know the grammar.
const ADVICE: Readonly<Partial<Record<ErrorCode, string>>> = {
  TAB_AS_INDENT: "Indent with blanks.",
  BAD_INDENT: "Begin all keys of one mapping in the same column.",
  BAD_SCALAR_START: "Put the value in quotes.",
  BAD_DQ_ESCAPE: "Write `\\\\` for a backslash, or put the value in single quotes.",
  BLOCK_AS_IMPLICIT_KEY:
    "Put the value in quotes if `: ` is a part of it; or is the next line indented deeper than the key of this one?",
  MULTILINE_IMPLICIT_KEY: "Write `key: value`, with a blank behind the colon.",
  NON_STRING_KEY: "An expression of GitHub Actions begins with a dollar sign; other texts with braces need quotes.",
  UNEXPECTED_TOKEN: "Only a comment may follow a value on its line, and a list begins on a line of its own.",
};

function wording(message: string): string {
  const [first = ""] = message.split("\n");
  const plain = first
    .replace(/^(Missing closing) (["'])quote$/, "$1 quote $2")
    .replace(/^With stringKeys, all keys/, "All keys");
  const line = escapeUnsafe(maskCredentials(plain));
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}

export type ReadingLimit = Exclude<Limit, "findings" | "imports">;

const CODES = {
  size: "file-too-large",
  tokens: "too-many-tokens",
  depth: "nesting-too-deep",
  aliases: "too-many-aliases",
  nodes: "expansion-too-large",
} satisfies Readonly<Record<ReadingLimit, Code>>;

/** What is said of a source that asks for too much. */
export function limitProblem(limit: ReadingLimit, source: Source, range: Range): Problem {
  return problem(CODES[limit], { source, range }, {});
}
