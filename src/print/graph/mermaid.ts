// A picture as a flowchart of Mermaid, which GitHub and GitLab draw in Markdown.
import { addressOf, linesOf, wordLeftOut, wordLine, type Picture, type PictureNode } from "./picture.ts";

/** Prints a flowchart, without the fence that Markdown needs. */
export function printMermaid(picture: Picture): string {
  const { nodes, edges } = picture;
  const unused = nodes.filter(({ isUnused }) => isUnused).map(({ id }) => id);
  const lines = [
    ...nodes.map(printNode),
    ...wordLeftOut(picture).map((text) => `more["${escapeMermaid(text)}"]`),
    ...edges.map(({ from, to, label }) => `${from} -->|"${escapeMermaid(wordLine(label))}"| ${to}`),
    ...nodes.map((node) => `click ${node.id} href "${addressOf(node)}"`),
    ...(unused.length > 0 ? ["classDef unused stroke-dasharray: 4", `class ${unused.join(",")} unused`] : []),
  ];
  return `flowchart LR\n${lines.map((line) => `  ${line}\n`).join("")}`;
}

// What signs in, where its sign-in comes from, and as what it signs in have different shapes.
const SHAPES: Readonly<Record<string, readonly [open: string, close: string]>> = {
  identity: ["([", "])"],
  key: ["([", "])"],
  agent: ["(", ")"],
};

function printNode(node: PictureNode): string {
  const [open, close] = SHAPES[node.kind] ?? ["[", "]"];
  return `${node.id}${open}"${linesOf(node).map(escapeMermaid).join("<br>")}"${close}`;
}

// A single underscore within a word and a colon at the end of one mean nothing in any of the three.
const UNFIT = /(?!(?<=[A-Za-z0-9])(?:_(?=[A-Za-z0-9])|:(?= )))[^\p{L}\p{M}\p{N} .,/-]/gu;

/** The text for a quoted label: everything that could be markup of Mermaid, HTML or Markdown is a code of Mermaid. */
function escapeMermaid(text: string): string {
  return text.replace(UNFIT, (found) => `#${found.codePointAt(0) ?? 0};`);
}
