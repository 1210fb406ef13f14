// A picture in the language of Graphviz.
import { addressOf, linesOf, wordLeftOut, wordLine, type Picture, type PictureNode } from "./picture.ts";

/** Prints a directed graph from left to right. */
export function printDot(picture: Picture): string {
  const { nodes, edges } = picture;
  const lines = [
    "rankdir=LR",
    'node [shape=box, fontname="sans-serif"]',
    'edge [fontname="sans-serif", fontsize=10]',
    ...nodes.map(printNode),
    ...wordLeftOut(picture).map((text) => `more [label=${quoteDot([text])}, shape=plain]`),
    ...edges.map(({ from, to, label }) => `${from} -> ${to} [label=${quoteDot([wordLine(label)])}]`),
  ];
  return `digraph signIns {\n${lines.map((line) => `  ${line}\n`).join("")}}\n`;
}

function printNode(node: PictureNode): string {
  const style = node.isUnused ? "dashed" : node.kind === "identity" || node.kind === "key" ? "rounded" : "solid";
  return `${node.id} [label=${quoteDot(linesOf(node))}, URL="${addressOf(node)}", style=${style}]`;
}

/** A string of Graphviz: a backslash would begin an escape, an ampersand an entity of HTML. */
function quoteDot(lines: readonly string[]): string {
  const escaped = lines.map((line) => line.replaceAll("&", "&amp;").replaceAll("\\", "\\\\").replaceAll('"', '\\"'));
  return `"${escaped.join("\\n")}"`;
}
