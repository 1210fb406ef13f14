// Nodes → plain data without prototypes, within a budget: a few aliases can stand for millions of nodes.
import { isAlias, isMap, isScalar, isSeq, type Alias, type Node, type Scalar } from "yaml";
import { problem, type Problem } from "../diagnostics/problem.ts";
import { quote } from "../text/quote.ts";
import type { Range, Source } from "../text/source.ts";
import type { Data } from "./data.ts";
import { LIMITS, type Limit } from "../text/limits.ts";
import type { MapContent, NodeReader } from "./node-reader.ts";
import { limitProblem } from "./yaml.ts";

/** The data of a document, and what is wrong with its structure. */
export interface ReadResult {
  readonly value: Data;
  readonly problems: readonly Problem[];
}

class LimitExceeded extends Error {
  constructor(
    readonly limit: Limit,
    readonly node: Node,
  ) {
    super(limit);
  }
}

/** Reads what a node stands for. `rangeOf` says where a node lies in the source. */
export function readData(
  root: unknown,
  reader: NodeReader,
  source: Source,
  rangeOf: (node: unknown) => Range,
): ReadResult {
  const problems: Problem[] = [];
  const reported = new Set<MapContent>();
  let nodes = 0;

  function read(reached: unknown, depth: number): Data {
    const node = reader.follow(reached);
    if (!node && isAlias(reached)) problems.push(missingAnchor(reached, source, rangeOf));
    if (!isMap(node) && !isSeq(node)) return isScalar(node) ? readScalar(node) : null;
    nodes += node.items.length + 1;
    if (nodes > LIMITS.nodes.most) throw new LimitExceeded("nodes", node);
    if (depth > LIMITS.depth.most) throw new LimitExceeded("depth", node);
    if (isSeq(node)) return node.items.map((item) => read(item, depth + 1));

    const content = reader.content(node);
    if (!reported.has(content)) problems.push(...structureProblems(content, reader, source, rangeOf));
    reported.add(content);
    const mapping: Record<string, Data> = Object.create(null);
    for (const [key, { pair }] of content.pairs) mapping[key] = read(pair.value, depth + 1);
    return mapping;
  }

  try {
    const value = read(root, 1);
    return { value, problems };
  } catch (error) {
    if (!(error instanceof LimitExceeded)) throw error;
    return { value: null, problems: [limitProblem(error.limit, source, rangeOf(error.node))] };
  }
}

function missingAnchor(alias: Alias, source: Source, rangeOf: (node: unknown) => Range): Problem {
  const error = `there is no anchor ${quote(alias.source)} before this alias`;
  return problem("yaml-syntax", { source, range: rangeOf(alias) }, { error });
}

function structureProblems(
  content: MapContent,
  reader: NodeReader,
  source: Source,
  rangeOf: (node: unknown) => Range,
): Problem[] {
  const duplicates = content.duplicates.map(({ first, second }) =>
    problem(
      "duplicate-key",
      { source, range: rangeOf(second.key) },
      { key: isScalar(second.key) ? String(second.key.value) : "" },
      { related: [{ message: "first here", place: { source, range: rangeOf(first.key) } }] },
    ),
  );
  const badMerges = content.badMerges.map((node) =>
    isAlias(node) && !reader.follow(node)
      ? missingAnchor(node, source, rangeOf)
      : problem("yaml-syntax", { source, range: rangeOf(node) }, { error: "`<<` merges mappings only" }),
  );
  return [...duplicates, ...badMerges];
}

function readScalar({ value }: Scalar): Data {
  const known = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return known || typeof value === "bigint" ? value : null;
}
