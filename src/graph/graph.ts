// The picture of who signs in as whom: nodes, edges, and the sign-in in force on each edge.
import type { DocumentPlace } from "../diagnostics/place.ts";
import type { BindingKind } from "../model/binding.ts";

/**
 * What a node is: what signs in (a `BindingKind`); what uses it or contains it (`agent`, `job`, `workload`); where its sign-in comes from
 * (`provider`, `import`, and `layer`, which is a mapping of variables); and as what it signs in (`identity`), or an API key (`key`).
 */
export type GraphNodeKind =
  BindingKind | "agent" | "job" | "workload" | "provider" | "import" | "layer" | "identity" | "key";

/** Something in a file that has a part in a sign-in. Nodes with the same key are one. */
export interface PlacedNode {
  readonly key: string;
  readonly kind: GraphNodeKind;
  readonly name: string;
  /** What else is known of it, one short text each. */
  readonly details: readonly string[];
  readonly place: DocumentPlace;
  /** Whether no agent uses this model. */
  readonly isUnused?: true;
}

/** An edge from what uses or gets something to what it leads to. */
export interface PlacedEdge {
  /** The keys of its nodes, or their ids in a picture. */
  readonly from: string;
  readonly to: string;
  /** The sign-in in force on it, in a few words. */
  readonly label: string;
}

/** Nodes and edges, in the order of the file. */
export interface GraphPart {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

/** Joins parts. Of nodes with the same key, and of edges with the same ends and label, the first one counts. */
export function joinParts(parts: readonly GraphPart[]): GraphPart {
  const nodes = new Map<string, PlacedNode>();
  const edges = new Map<string, PlacedEdge>();
  for (const part of parts) {
    for (const node of part.nodes) if (!nodes.has(node.key)) nodes.set(node.key, node);
    for (const edge of part.edges) edges.set(JSON.stringify([edge.from, edge.to, edge.label]), edge);
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

/** The key of a node. */
export function nodeKey(kind: GraphNodeKind, ...names: readonly string[]): string {
  return JSON.stringify([kind, ...names]);
}
