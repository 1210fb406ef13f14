// The full parser: a source → its documents, with the `yaml` package, which supports all of YAML.
import { problem, type Problem } from "../diagnostics/problem.ts";
import { LIMITS } from "../text/limits.ts";
import type { Range, Source } from "../text/source.ts";
import { type Document, type ParsedFile, addressesWifc } from "./document.ts";
import { findFrontmatter, isHcl, isJson, isMarkdown } from "./frontmatter.ts";
import { createDocument } from "./yaml-document.ts";
import { limitProblem, composeYaml } from "./yaml.ts";

/**
 * Parses a source: the frontmatter of markdown, or every document of YAML. If its encoding, its characters or its size are wrong, only that
 * is reported, and the documents only serve to recognize the dialect.
 */
export function parseFully(source: Source): ParsedFile {
  if (isHcl(source.name))
    return refuse(source, [], [problem("unsupported-file", { source, range: firstLine(source) }, {})]);
  if (isTooLarge(source.text)) return refuse(source, [], [limitProblem("size", source, { start: 0, end: 1 })]);
  const misread = findMisreading(source);
  const { range, problems } = isMarkdown(source.name)
    ? findFrontmatter(source)
    : { range: wholeOf(source), problems: [] };
  if (!range) return refuse(source, [], misread.length > 0 ? misread : problems);

  const { comments, ...stream } = composeYaml(source, range);
  const read = stream.documents.map((composed) => createDocument(composed, source, range.start, comments));
  // JSON allows other characters than YAML; a mistake in it is a problem of the document.
  const wrong = [
    misread,
    isJson(source.name) ? [] : findWrongCharacters(source, range),
    stream.exceeded ? [stream.exceeded] : [],
  ];
  const worst = wrong.find(({ length }) => length > 0);
  if (worst) return refuse(source, read, worst);
  // Empty frontmatter is a workflow without keys; an empty YAML file has no dialect.
  const documents = isMarkdown(source.name)
    ? read.map((each) => (each.value === null ? { ...each, value: {} } : each))
    : read;
  return {
    source,
    usedFastPath: false,
    documents,
    directives: comments.filter(({ text }) => addressesWifc(text)),
    problems,
  };
}

function refuse(source: Source, documents: readonly Document[], problems: readonly Problem[]): ParsedFile {
  return {
    source,
    usedFastPath: false,
    documents: documents.map((each) => ({ ...each, problems })),
    directives: [],
    problems,
  };
}

/** The whole text without its byte order mark, which the parser would count as a column. */
function wholeOf({ text }: Source): Range {
  return { start: text.startsWith("\uFEFF") ? 1 : 0, end: text.length };
}

function firstLine({ text }: Source): Range {
  return { start: 0, end: text.search(/\r?\n|$/) };
}

function findMisreading(source: Source): Problem[] {
  if (!source.misreading) return [];
  const { range, encoding, byte } = source.misreading;
  return [problem("wrong-encoding", { source, range }, { encoding, byte })];
}

/** Whether a text has too many bytes in UTF-8, which are at least as many as its UTF-16 code units and at most three times as many. */
function isTooLarge(text: string): boolean {
  const { most } = LIMITS.size;
  return text.length > most || (text.length * 3 > most && new TextEncoder().encode(text).length > most);
}

// What is not a printable character (YAML 1.2.2, section 5.1), a carriage return without a line feed, and byte order marks.
const SUSPECT = /[^\t\n\r\x20-\x7E\x85\xA0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|\r(?!\n)|\uFEFF/gu;

/** Finds the characters that are not allowed in a part of a source, and reports each once, where it first occurs. */
function findWrongCharacters(source: Source, part: Range): Problem[] {
  const places = new Map<string, { readonly range: Range; more: number }>();
  for (const [character, index] of suspects(source.text.slice(part.start, part.end))) {
    const start = part.start + index;
    if (character === "\uFEFF" && !isSecondMark(source.text, start)) continue;
    const known = places.get(character);
    if (known) known.more += 1;
    else places.set(character, { range: { start, end: start + 1 }, more: 0 });
  }
  return [...places].map(([character, { range, more }]) => {
    const place = { source, range };
    if (character === "\uFEFF") return problem("second-byte-order-mark", place, {});
    if (character === "\r") return problem("lone-carriage-return", place, { more });
    return problem("control-character", place, { character, more });
  });
}

function* suspects(text: string): Iterable<readonly [character: string, index: number]> {
  for (const match of text.matchAll(SUSPECT)) yield [match[0], match.index];
}

/** Whether a byte order mark begins a later line or follows that of the file. Inside a line, it is part of a string or a key. */
function isSecondMark(text: string, offset: number): boolean {
  const before = text[offset - 1];
  return before === "\n" || (offset === 1 && before === "\uFEFF");
}
