// How we look at nodes of the `yaml` package: aliases followed, merge keys resolved, each only once, so that a few lines
// that stand for millions of nodes cost no more than they are long.
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Scalar,
  type Alias,
  type Document as YamlDocument,
  type Node,
  type Pair,
  type YAMLMap,
} from "yaml";

/** A pair of a mapping, and the alias or mapping in a merge key that brought it, if it is not the mapping's own. */
export interface ReachedPair {
  readonly pair: Pair;
  readonly via?: Node;
}

/** What a mapping holds. */
export interface MapContent {
  /** The pairs that count, by key: own ones before merged ones, the first of several. */
  readonly pairs: ReadonlyMap<string, ReachedPair>;
  /** Own pairs whose key stands in the mapping already, and the first pair with that key. */
  readonly duplicates: readonly { readonly first: Pair; readonly second: Pair }[];
  /** What stands behind a merge key and is no mapping. */
  readonly badMerges: readonly Node[];
}

/** Looks at the nodes of one document. */
export interface NodeReader {
  /** The node that an alias stands for; nothing if there is no such anchor before it. */
  follow(node: unknown): Node | undefined;
  content(map: YAMLMap): MapContent;
}

const EMPTY: MapContent = { pairs: new Map(), duplicates: [], badMerges: [] };

/** A reader of the nodes of this document. */
export function createNodeReader(document: YamlDocument.Parsed): NodeReader {
  const targets = new Map<Alias, Node | undefined>();
  const contents = new Map<YAMLMap, MapContent>();

  function follow(node: unknown): Node | undefined {
    if (!isAlias(node)) return isMap(node) || isSeq(node) || isScalar(node) ? node : undefined;
    if (!targets.has(node)) targets.set(node, node.resolve(document));
    return targets.get(node);
  }

  function content(map: YAMLMap): MapContent {
    const known = contents.get(map);
    if (known) return known;
    contents.set(map, EMPTY); // what a mapping that merges itself gets to see of itself
    const found = readContent(map);
    contents.set(map, found);
    return found;
  }

  function readContent(map: YAMLMap): MapContent {
    const pairs = new Map<string, ReachedPair>();
    const duplicates: { first: Pair; second: Pair }[] = [];
    const badMerges: Node[] = [];
    for (const pair of map.items.filter((each) => !isMergeKey(each))) {
      const key = keyOf(pair);
      const first = pairs.get(key)?.pair;
      if (first) duplicates.push({ first, second: pair });
      else pairs.set(key, { pair });
    }
    for (const part of map.items.filter(isMergeKey).flatMap(({ value }) => (isSeq(value) ? value.items : [value]))) {
      const merged = follow(part);
      if (!isMap(merged)) {
        if (isAlias(part) || merged) badMerges.push(isAlias(part) ? part : (merged ?? map));
        continue;
      }
      const via = isAlias(part) ? part : merged;
      for (const [key, { pair }] of content(merged).pairs) if (!pairs.has(key)) pairs.set(key, { pair, via });
    }
    return { pairs, duplicates, badMerges };
  }

  return { follow, content };
}

function isMergeKey(pair: Pair): boolean {
  return isScalar(pair.key) && pair.key.value === "<<" && pair.key.type === Scalar.PLAIN;
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : "";
}
