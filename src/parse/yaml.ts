// YAML text → documents of the `yaml` package. Its parser is fed token by token, so that a hostile text is stopped early, and everything in
// it that takes more than linear time is switched off: `read-data.ts` does that part within limits.
import { Composer, Lexer, Parser, visit, type Document as YamlDocument, type ErrorCode } from "yaml";
import type { Code } from "../diagnostics/catalogue.ts";
import type { Comment } from "../diagnostics/place.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import { maskCredentials } from "../text/credential.ts";
import { blankComments, findJsonMistake, type FoundJsonMistake } from "../syntax/json.ts";
import { LIMITS, type Limit } from "../text/limits.ts";
import { isJson } from "./frontmatter.ts";
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

// The token that the lexer of `yaml` emits before a plain or block scalar.
const SCALAR_FOLLOWS = "\u001F";

/** A composed document, its first syntax error and its unknown tags. */
export interface ComposedDocument {
  readonly yaml: YamlDocument.Parsed;
  readonly problems: readonly Problem[];
}

/** The documents and comments of a text, up to its end or to where it exceeds a limit. */
export interface ComposedStream {
  readonly documents: readonly ComposedDocument[];
  readonly comments: readonly Comment[];
  readonly exceeded?: Problem;
}

/** Composes the YAML in a part of a source. Ranges of nodes are relative to that part. */
export function composeYaml(source: Source, part: Range): ComposedStream {
  // Lone carriage returns are reported elsewhere. The lexer would search for a line feed from each of them to the end of the text.
  const lines = source.text.slice(part.start, part.end).replaceAll(/\r(?!\n)/g, " ");
  const text = isJson(source.name) ? blankComments(lines) : lines;
  const composer = new Composer(OPTIONS);
  const documents: YamlDocument.Parsed[] = [];
  const comments: Comment[] = [];
  const exceeded = feed(text, composer, documents, (start, comment) => {
    comments.push({ text: comment, range: { start: part.start + start, end: part.start + start + comment.length } });
  });
  for (const document of composer.end(documents.length === 0, text.length)) documents.push(document);
  const at = part.start + (exceeded?.offset ?? 0);
  const json = isJson(source.name) ? findJsonMistake(source.text) : undefined;
  return {
    documents: documents.map((yaml, index) => {
      const problems =
        json && index === 0 ? [jsonProblem(yaml, source, json)] : syntaxProblems(yaml, source, part.start);
      return { yaml, problems };
    }),
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
    // In addition to the open collections, the stack contains the document and the current scalar.
    else if (parser.stack.length > LIMITS.depth.most + 2) exceeded = { limit: "depth", offset };
    if (exceeded) break;
    if (lexeme.startsWith("#") && previous !== SCALAR_FOLLOWS) onComment(offset, lexeme);
    for (const token of parser.next(lexeme)) documents.push(...composer.next(token));
    previous = lexeme;
  }
  for (const token of parser.end()) documents.push(...composer.next(token));
  return exceeded;
}

/** The problem of a text that is not JSON. If it is not YAML either, its content is uncertain. */
function jsonProblem(
  { errors }: YamlDocument.Parsed,
  source: Source,
  { range, kind, found }: FoundJsonMistake,
): Problem {
  const each = problem("invalid-json", { source, range }, { kind, found });
  return errors.length > 0 ? { ...each, isFatal: true } : each;
}

/** Reports only the first syntax error, because most others are its consequences, and every unknown tag. */
function syntaxProblems(document: YamlDocument.Parsed, source: Source, base: number): Problem[] {
  const problems: Problem[] = [];
  const [first] = document.errors;
  if (first) {
    const open = first.code === "MISSING_CHAR" ? openQuote(document, first.pos[0]) : undefined;
    const range = moved(open ?? first.pos, source, base);
    const facts = { error: rewordError(first.message), advice: ADVICE[first.code] };
    problems.push(problem("yaml-syntax", { source, range }, facts));
  }
  for (const warning of document.warnings) {
    if (warning.code !== "TAG_RESOLVE_FAILED") continue;
    const range = moved(warning.pos, source, base);
    problems.push(problem("unknown-tag", { source, range }, { tag: source.text.slice(range.start, range.end) }));
  }
  return problems;
}

/** Where an unclosed quote opens. `yaml` reports it at the end of the text. */
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

/** A range in the parsed part as a range of the source, at least one character long unless the text ends there. */
function moved([start, end]: readonly [number, number], { text }: Source, base: number): Range {
  const inText = (offset: number) => Math.min(base + offset, text.length);
  return { start: inText(start), end: inText(Math.max(end, start + 1)) };
}

// Advice by the error code of the package, whose own messages assume that one knows the grammar.
const ADVICE: Readonly<Partial<Record<ErrorCode, string>>> = {
  TAB_AS_INDENT: "Indent with spaces.",
  BAD_INDENT: "Begin all keys of one mapping in the same column.",
  BAD_SCALAR_START: "Put the value in quotes.",
  BAD_DQ_ESCAPE: "Write `\\\\` for a backslash, or put the value in single quotes.",
  BLOCK_AS_IMPLICIT_KEY: "Put the value in quotes if it contains `: `, or check the indentation of the next line.",
  MULTILINE_IMPLICIT_KEY: "Write `key: value`, with a space after the colon.",
  NON_STRING_KEY: "Begin a GitHub Actions expression with `$`, or put the value in quotes.",
  UNEXPECTED_TOKEN: "Remove what follows the value, or begin the list on a new line.",
};

function rewordError(message: string): string {
  const [first = ""] = message.split("\n");
  const reworded = first
    .replace(/^(Missing closing) (["'])quote$/, "$1 quote $2")
    .replace(/^With stringKeys, all keys/, "All keys");
  const line = escapeUnsafe(maskCredentials(reworded));
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

/** The problem of a source that exceeds a limit. */
export function limitProblem(limit: ReadingLimit, source: Source, range: Range): Problem {
  return problem(CODES[limit], { source, range }, {});
}
