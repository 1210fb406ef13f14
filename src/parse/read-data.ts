// Nodes → data, within limits, because a few aliases can stand for millions of nodes.
import { isAlias, isMap, isScalar, isSeq, type Alias, type Scalar } from "yaml";
import { problem, type Problem } from "../diagnostics/problem.ts";
import { findHiddenCharacter } from "../text/character.ts";
import { quote } from "../text/quote.ts";
import type { Range, Source } from "../text/source.ts";
import { createMapping, type Data } from "./data.ts";
import { LIMITS } from "../text/limits.ts";
import { limitProblem } from "./yaml.ts";
import type { Construct } from "./document.ts";
import type { MapContent, NodeReader } from "./node-reader.ts";

export interface ReadResult {
  readonly value: Data;
  readonly problems: readonly Problem[];
  readonly constructs: readonly Construct[];
}

/**
 * Reads the data of a node. `rangeOf` gives the range of a node in the source. If a limit is exceeded, that is the only problem, and the
 * value is what was read before.
 */
export function readData(
  root: unknown,
  reader: NodeReader,
  source: Source,
  rangeOf: (node: unknown) => Range,
): ReadResult {
  const problems: Problem[] = [];
  const constructs: Construct[] = [];
  // An anchored node is read for each of its aliases, but its problems are reported once.
  const reported = new Set<MapContent | Alias>();
  let nodes = 0;
  let exceeded: Problem | undefined;

  function read(reached: unknown, depth: number): Data {
    if (exceeded) return null;
    const node = reader.follow(reached);
    if (!node && isAlias(reached) && !reported.has(reached)) {
      reported.add(reached);
      problems.push(badAlias(reached, reader, source, rangeOf));
    }
    if (!isMap(node) && !isSeq(node)) return isScalar(node) ? readScalar(node) : null;
    nodes += node.items.length + 1;
    if (nodes > LIMITS.nodes.most || depth > LIMITS.depth.most) {
      exceeded = limitProblem(nodes > LIMITS.nodes.most ? "nodes" : "depth", source, rangeOf(node));
      return null;
    }
    if (isSeq(node)) return node.items.map((item) => read(item, depth + 1));

    const content = reader.content(node);
    if (!reported.has(content)) {
      problems.push(...structureProblems(content, reader, source, rangeOf));
      constructs.push(...content.merges.map(({ kind, key }) => ({ kind, range: rangeOf(key) })));
      if (node.tag === MAP_TAG) constructs.push({ kind: "map-tag", range: rangeOf(node) });
    }
    reported.add(content);
    const mapping = createMapping();
    for (const [key, { pair }] of content.pairs) mapping[key] = read(pair.value, depth + 1);
    return mapping;
  }

  const value = read(root, 1);
  return { value, problems: exceeded ? [exceeded] : problems, constructs };
}

const MAP_TAG = "tag:yaml.org,2002:map";

function badAlias(alias: Alias, reader: NodeReader, source: Source, rangeOf: (node: unknown) => Range): Problem {
  const name = quote(alias.source);
  const error = reader.isWithinItself(alias)
    ? `this alias is inside the node that its anchor ${name} names`
    : `there is no anchor ${name} before this alias`;
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
      { related: [{ kind: "first", place: { source, range: rangeOf(first.key) } }] },
    ),
  );
  const hidden = [...content.pairs].flatMap(([key, { pair, via }]) => {
    const character = via ? undefined : findHiddenCharacter(key);
    const place = { source, range: rangeOf(pair.key) };
    return character === undefined ? [] : [problem("hidden-character", place, { key, character })];
  });
  const badMerges = content.badMerges.map((node) =>
    isAlias(node) && !reader.follow(node)
      ? badAlias(node, reader, source, rangeOf)
      : problem("yaml-syntax", { source, range: rangeOf(node) }, { error: "`<<` only merges mappings" }),
  );
  return [...duplicates, ...hidden, ...badMerges];
}

function readScalar({ value }: Scalar): Data {
  const known = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return known || typeof value === "bigint" ? value : null;
}
