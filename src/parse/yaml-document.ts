// A document composed by the `yaml` package → a document of ours.
import { isAlias, isCollection, isMap, isNode, isPair, isScalar, isSeq } from "yaml";
import type { Document as YamlDocument, Node, Pair, YAMLMap, YAMLSeq } from "yaml";
import type { Comment, Location, Part } from "../diagnostics/place.ts";
import { splitPointer, type Pointer } from "../text/pointer.ts";
import type { Range, Source } from "../text/source.ts";
import { addressesWifc, type Document, narrowRange } from "./document.ts";
import { createNodeReader, type NodeReader } from "./node-reader.ts";
import { readData } from "./read-data.ts";
import type { ComposedDocument } from "./yaml.ts";

/** Converts a composed document. `base` is the offset of its text in the source. */
export function createDocument(
  composed: ComposedDocument,
  source: Source,
  base: number,
  comments: readonly Comment[],
): Document {
  const { yaml, problems } = composed;
  const reader = createNodeReader(yaml);
  const rangeOf = (node: unknown): Range => nodeRange(node, base, source.text);
  const locate = (pointer: Pointer, part: Part, span?: Range) =>
    locateNode(yaml, reader, rangeOf, source, { pointer, part, span });
  const read = readData(yaml.contents, reader, source, rangeOf);
  return {
    source,
    directives: comments.filter(({ text }) => addressesWifc(text)),
    comments: () => comments,
    value: read.value,
    problems: [...problems, ...read.problems],
    constructs: read.constructs,
    locate,
  };
}

interface Query {
  readonly pointer: Pointer;
  readonly part: Part;
  readonly span: Range | undefined;
}

function locateNode(
  yaml: YamlDocument.Parsed,
  reader: NodeReader,
  rangeOf: (node: unknown) => Range,
  source: Source,
  { pointer, part, span }: Query,
): Location {
  const via: Range[] = [];
  const segments = splitPointer(pointer);
  let node: Node | null | undefined = yaml.contents;
  let pair: Pair | undefined;
  let depth = 0;
  for (const segment of segments) {
    if (isAlias(node)) via.push(rangeOf(node));
    const container: Node | undefined = reader.follow(node);
    if (isMap(container)) {
      const reached = reader.content(container).pairs.get(segment);
      if (!reached) break;
      if (reached.via) via.push(rangeOf(reached.via));
      pair = reached.pair;
      node = isNode(pair.value) ? pair.value : undefined;
    } else if (isSeq(container) && isNode(container.items[Number(segment)])) {
      pair = undefined;
      const item: unknown = container.items[Number(segment)];
      node = isNode(item) ? item : undefined;
    } else break;
    depth += 1;
  }
  const isReached = depth === segments.length;
  const value = node && !isEmpty(node) ? node : undefined;
  if (pair && (part === "key" || !value))
    return { range: rangeOf(pair.key), via, isExact: isReached && part === "key" };
  if (!value) return { range: rangeOf(yaml.contents), via, isExact: false };
  const target = reader.follow(value) ?? value;
  if (isAlias(value)) via.push(rangeOf(value));
  const narrowed = span && isScalar(target) ? narrowRange(source, rangeOf(target), target.value, span) : undefined;
  return { range: narrowed ?? rangeOf(target), via, isExact: isReached && (!span || narrowed !== undefined) };
}

/** Whether a scalar has no text to point at, as in `key:`. */
function isEmpty(node: Node): boolean {
  return isScalar(node) && node.value === null && node.range?.[0] === node.range?.[1];
}

function nodeRange(node: unknown, base: number, text: string): Range {
  const [start, end] = isNode(node) && node.range ? node.range : [0, 0];
  return { start: base + start, end: isBlockCollection(node) ? endOfBlock(node, base, text) : base + end };
}

function isBlockCollection(node: unknown): node is YAMLMap | YAMLSeq {
  return isCollection(node) && node.flow !== true && node.items.length > 0;
}

/** A block collection ends with the last line of what is in it, whatever comments come after that. The package is of several minds. */
function endOfBlock(collection: YAMLMap | YAMLSeq, base: number, text: string): number {
  let last: unknown = collection;
  while (isBlockCollection(last)) {
    const item: unknown = last.items.at(-1);
    last = isPair(item) ? (item.value ?? item.key) : item;
  }
  const end = base + (isNode(last) && last.range ? last.range[1] : (collection.range?.[1] ?? 0));
  if (isScalar(last) && (isEmpty(last) || last.type === "BLOCK_LITERAL" || last.type === "BLOCK_FOLDED")) return end;
  const feed = text.indexOf("\n", end);
  return feed < 0 ? text.length : feed + 1;
}
