// What all formats print of a picture: the words of each node and edge, on one line each, and the place that a node links to.
import type { PlacedEdge } from "../../graph/graph.ts";
import { replaceUnsafe, shorten } from "../../text/quote.ts";
import { safeLine } from "../safe-text.ts";

/** A node, as far as formats print it. */
export interface PictureNode {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly details: readonly string[];
  readonly path: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly isUnused?: true;
}

/** A picture. Nodes without an edge that leads to them come first. */
export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PlacedEdge[];
  readonly leftOut: number;
}

const LONGEST_LINE = 64;
const MOST_DETAILS = 6;

/** The lines of a node: what it is and its name, then its details. */
export function linesOf({ kind, name, details }: PictureNode): string[] {
  return [`${kind} ${name}`, ...details.slice(0, MOST_DETAILS)].map(wordLine);
}

/** A text on one line that is not too long. */
export function wordLine(text: string): string {
  return safeLine(shorten(text, LONGEST_LINE));
}

/** The words for what is left out, if anything is. */
export function wordLeftOut({ leftOut }: Picture): string[] {
  return leftOut > 0 ? [`${leftOut} more nodes and edges are not drawn`] : [];
}

/**
 * The address of the line that a node shows, relative to where the picture is: a path and `#L` with the number, which GitHub and editors
 * know. It has no scheme and no host, whatever the file is called.
 */
export function addressOf({ path, start }: PictureNode): string {
  const segments = replaceUnsafe(path, () => "_").split(/[\\/]/);
  const encoded = segments.map((segment) => encodeURIComponent(segment).replaceAll("'", "%27")).join("/");
  return `${encoded.replace(/^\/+/, "/")}#L${start.line}`;
}
