// Reads nodes of the `yaml` package: follows aliases and resolves merge keys, each only once, so that a few lines that stand for millions
// of nodes take no longer than others.
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
import type { Construct } from "./document.ts";

/** A pair of a mapping, and the alias or mapping in a merge key that it comes from, if it is not the mapping's own. */
export interface ReachedPair {
  readonly pair: Pair;
  readonly via?: Node;
}

export interface MapContent {
  /** The effective pairs by key: own pairs before merged ones, the first of duplicates. */
  readonly pairs: ReadonlyMap<string, ReachedPair>;
  /** Own pairs with duplicate keys, and the first pair with the key. */
  readonly duplicates: readonly { readonly first: Pair; readonly second: Pair }[];
  /** Values of merge keys that are not mappings. */
  readonly badMerges: readonly Node[];
  /** Merge keys, with what about them not every parser supports, and own keys that a merge key also provides. */
  readonly merges: readonly { readonly kind: Exclude<Construct["kind"], "map-tag">; readonly key: unknown }[];
}

export interface NodeReader {
  /** The node that an alias stands for; nothing if there is no such anchor before it, or if the alias is inside that node. */
  follow(node: unknown): Node | undefined;
  /** Whether an alias is inside the node that it stands for. */
  isWithinItself(alias: Alias): boolean;
  content(map: YAMLMap): MapContent;
}

const EMPTY: MapContent = { pairs: new Map(), duplicates: [], badMerges: [], merges: [] };

export function createNodeReader(document: YamlDocument.Parsed): NodeReader {
  const targets = new Map<Alias, Node | undefined>();
  const contents = new Map<YAMLMap, MapContent>();

  function follow(node: unknown): Node | undefined {
    if (!isAlias(node)) return isMap(node) || isSeq(node) || isScalar(node) ? node : undefined;
    if (!targets.has(node)) targets.set(node, isWithinItself(node) ? undefined : node.resolve(document));
    return targets.get(node);
  }

  function isWithinItself(alias: Alias): boolean {
    const [start = 0, end = 0] = alias.resolve(document)?.range ?? [];
    const [at = -1] = alias.range ?? [];
    return start <= at && at < end;
  }

  function content(map: YAMLMap): MapContent {
    const known = contents.get(map);
    if (known) return known;
    contents.set(map, EMPTY); // in case the mapping merges itself
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
    const mergeKeys = map.items.filter(isMergeKey);
    const merges: MapContent["merges"][number][] = [
      ...mergeKeys.map(({ key }) => ({ kind: "merge" as const, key })),
      ...mergeKeys.slice(1).map(({ key }) => ({ kind: "second-merge" as const, key })),
      ...mergeKeys.filter(({ value }) => isSeq(value)).map(({ key }) => ({ kind: "merged-list" as const, key })),
    ];
    for (const part of mergeKeys.flatMap(({ value }) => (isSeq(value) ? value.items : [value]))) {
      const merged = follow(part);
      if (!isMap(merged)) {
        if (isAlias(part) || merged) badMerges.push(isAlias(part) ? part : (merged ?? map));
        continue;
      }
      const via = isAlias(part) ? part : merged;
      for (const [key, { pair }] of content(merged).pairs) {
        const own = pairs.get(key);
        if (!own) pairs.set(key, { pair, via });
        else if (!own.via) merges.push({ kind: "overridden-merge", key: own.pair.key });
      }
    }
    return { pairs, duplicates, badMerges, merges };
  }

  return { follow, isWithinItself, content };
}

function isMergeKey(pair: Pair): boolean {
  return isScalar(pair.key) && pair.key.value === "<<" && pair.key.type === Scalar.PLAIN;
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : "";
}
