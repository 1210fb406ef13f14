// A picture as SVG. It has no script and no style sheet, so that a page with a strict content security policy can contain it, and gives
// its parts classes, with which such a page can color them.
import { layOut, type Point } from "./layout.ts";
import { addressOf, linesOf, wordLeftOut, wordLine, type Picture, type PictureNode } from "./picture.ts";

const LINE_HEIGHT = 18;
const CHARACTER_WIDTH = 8;
const PADDING = 10;

/** Prints a picture with a text for screen readers. */
export function printSvg(picture: Picture): string {
  const { nodes, edges } = picture;
  const known = new Map(nodes.map((node) => [node.id, node]));
  const labels = edges.map(({ label }) => wordLine(label));
  const { boxes, lines, width, height } = layOut(
    nodes.map((node) => ({ ...sizeOf(node), id: node.id, isLast: node.kind === "identity" || node.kind === "key" })),
    edges.map(({ from, to }, index) => ({ from, to, width: 0.75 * widthOf(labels[index] ?? "") })),
  );
  const starts = new Map<string, number>();
  for (const { from } of edges) starts.set(from, (starts.get(from) ?? 0) + 1);
  const nameOf = (id: string) => {
    const node = known.get(id);
    return node ? wordLine(`${node.kind} ${node.name}`) : "";
  };
  const said = edges.map(({ from, to }, index) => `${nameOf(from)} → ${nameOf(to)}: ${labels[index]}`);
  const size = `width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}"`;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="group" font-family="sans-serif" font-size="13">`,
    "<title>Who signs in as whom</title>",
    `<desc>${escapeXml([...said, ...wordLeftOut(picture)].join("; "))}</desc>`,
    '<rect class="background" width="100%" height="100%" fill="#ffffff"/>',
    ...lines.map(drawEdge),
    // After all edges, so that none of them crosses out a label.
    ...lines.map((points, index) => drawLabel(points, labels[index] ?? "", starts.get(edges[index]?.from ?? "") !== 1)),
    ...nodes.flatMap((node, index) => (boxes[index] ? [drawNode(node, boxes[index])] : [])),
    "</svg>",
  ];
  return `${parts.join("\n")}\n`;
}

function drawNode(node: PictureNode, { x, y }: Point): string {
  const { width, height } = sizeOf(node);
  const isRound = node.kind === "identity" || node.kind === "key";
  const dash = node.isUnused ? ' stroke-dasharray="4"' : "";
  const [first = "", ...rest] = linesOf(node).map(escapeXml);
  const texts = [first, ...rest].map((line, index) => {
    const weight = index === 0 ? ' font-weight="bold"' : "";
    return `<text x="${round(x + PADDING)}" y="${round(y + PADDING + LINE_HEIGHT * (index + 0.75))}"${weight}>${line}</text>`;
  });
  const place = escapeXml(wordLine(`${node.path}:${node.start.line}:${node.start.column}`));
  const box = `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${isRound ? 16 : 4}"`;
  return [
    `<a href="${escapeXml(addressOf(node))}" class="node ${node.kind}" data-node="${node.id}">`,
    `<title>${first}, ${place}</title>`,
    `<rect ${box} fill="#f6f8fa" stroke="#57606a"${dash}/>`,
    ...texts,
    "</a>",
  ].join("");
}

function drawEdge(points: readonly Point[]): string {
  const [first] = points;
  const [before, end] = points.slice(-2);
  if (!first || !before || !end) return "";
  const curves = points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    const middle = (from.x + to.x) / 2;
    return `C${at(middle, from.y)} ${at(middle, to.y)} ${at(to.x, to.y)}`;
  });
  const back = end.x < before.x ? 8 : -8;
  const tip = `M${at(end.x + back, end.y - 4)} L${at(end.x, end.y)} L${at(end.x + back, end.y + 4)}`;
  return `<path class="edge" d="M${at(first.x, first.y)} ${curves.join(" ")} ${tip}" fill="none" stroke="#57606a"/>`;
}

function drawLabel([first, second]: readonly Point[], label: string, isCrowded: boolean): string {
  if (!first || !second) return "";
  // The label is where fewer edges meet.
  const [near, side] = isCrowded ? [second, second.x < first.x ? 1 : -1] : [first, second.x < first.x ? -1 : 1];
  const anchor = `x="${round(near.x + side * 10)}" y="${round(near.y - 5)}" text-anchor="${side > 0 ? "start" : "end"}"`;
  const halo = 'paint-order="stroke" stroke="#ffffff" stroke-width="3"';
  return `<text class="label" ${anchor} font-size="11" ${halo}>${escapeXml(label)}</text>`;
}

function at(x: number, y: number): string {
  return `${round(x)} ${round(y)}`;
}

function sizeOf(node: PictureNode): { readonly width: number; readonly height: number } {
  const lines = linesOf(node);
  return {
    width: Math.max(...lines.map(widthOf)) + 2 * PADDING,
    height: lines.length * LINE_HEIGHT + 2 * PADDING,
  };
}

/** About how wide a text is. Letters of East Asia and pictures are twice as wide as others. */
function widthOf(text: string): number {
  const columns = Array.from(text, (character) => ((character.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1));
  return columns.reduce((total, each) => total + each, 0) * CHARACTER_WIDTH;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (found) => `&#${found.charCodeAt(0)};`);
}
