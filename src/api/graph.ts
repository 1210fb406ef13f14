// Source → the picture of who signs in as whom.
import { analyze, type AnalysisOptions, type Options } from "../analyze.ts";
import { createDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { createSpanReader } from "../diagnostics/span.ts";
import { collectGraph } from "../graph/collect.ts";
import type { GraphNodeKind } from "../graph/graph.ts";
import { printGraph, type GraphFormatName } from "../print/graph/print-graph.ts";
import { maskCredentials } from "../text/credential.ts";
import type { Source } from "../text/source.ts";
import { write, type Written } from "./describe-sign-in.ts";
import { promoteToErrors } from "./obstacles.ts";

/** The options of `graph`. */
export interface GraphOptions extends Options {
  /** The format of `output`. Without it, there is no `output`. */
  readonly format?: GraphFormatName;
}

/** A node of the picture. Its span is the place in the file that it shows. */
export interface GraphNode extends Written {
  /** Unique in the picture: a letter and a number. */
  readonly id: string;
  readonly kind: GraphNodeKind;
  readonly name: string;
  /** What else is known of it, one short text each: of an identity, its ids. */
  readonly details: readonly string[];
  /** Present for a model that no agent uses. */
  readonly isUnused?: true;
}

/** An edge of the picture. */
export interface GraphEdge {
  /** The ids of its nodes. */
  readonly from: string;
  readonly to: string;
  /** The sign-in in force on it, in a few words. */
  readonly label: string;
}

/** Who signs in as whom. */
export interface SignInGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** How many nodes and edges are left out because the file has too many for a picture. */
  readonly leftOut: number;
}

/** The result of `graph`. */
export interface GraphResult {
  readonly graph: SignInGraph;
  /** The picture in the format. Absent without one, or if nothing in the source signs in. */
  readonly output?: string;
  /** The findings that `lint` returns with the same options; all are errors if there is nothing to draw. */
  readonly diagnostics: readonly Diagnostic[];
}

// A picture with more is unreadable, and its layout takes long.
const MOST_NODES = 200;
const MOST_EDGES = 600;

/**
 * Draws who signs in as whom: agents, models and providers; engines, imports and layers of variables; jobs, workloads and upstreams; with
 * the sign-in in force on each edge. Sign-ins with mistakes are drawn as far as they can be read. Anything that looks like a credential
 * is masked. Never throws because of the input.
 */
export function graph(source: Source, options: GraphOptions = {}): GraphResult {
  const { format, ...rest } = options;
  const { documents, problems } = analyze(source, rest satisfies AnalysisOptions);
  const drawn = describeGraph(collectGraph(documents.filter(({ isRead }) => isRead)));
  const isEmpty = drawn.nodes.length === 0;
  return {
    graph: drawn,
    ...(format && !isEmpty && { output: printGraph(drawn, format) }),
    diagnostics: createDiagnostics(isEmpty ? promoteToErrors(problems) : problems, options.audience),
  };
}

function describeGraph({ nodes, edges }: ReturnType<typeof collectGraph>): SignInGraph {
  const spans = createSpanReader();
  const shown = nodes.slice(0, MOST_NODES);
  const ids = new Map(shown.map(({ key }, index) => [key, `n${index + 1}`]));
  const connected = edges.flatMap(({ from, to, label }): GraphEdge[] => {
    const ends = [ids.get(from), ids.get(to)];
    const [start, end] = ends;
    return start === undefined || end === undefined ? [] : [{ from: start, to: end, label: maskCredentials(label) }];
  });
  const kept = connected.slice(0, MOST_EDGES);
  return {
    nodes: shown.map(({ key, kind, name, details, place, isUnused }) => ({
      id: ids.get(key) ?? "",
      kind,
      name: maskCredentials(name),
      details: details.map(maskCredentials),
      ...write(place, spans),
      ...(isUnused && { isUnused }),
    })),
    edges: kept,
    leftOut: nodes.length - shown.length + (edges.length - kept.length),
  };
}
