// The picture of who signs in as whom, in formats that other programs draw, and as a picture.
import { printDot } from "./dot.ts";
import { printMermaid } from "./mermaid.ts";
import type { Picture } from "./picture.ts";
import { printSvg } from "./svg.ts";

/** The formats of the picture, by their names on the command line. */
export const GRAPH_FORMATS = {
  mermaid: printMermaid,
  svg: printSvg,
  dot: printDot,
} satisfies Readonly<Record<string, (picture: Picture) => string>>;

/** The name of a format. */
export type GraphFormatName = keyof typeof GRAPH_FORMATS;

/** Prints a picture. Texts from files are escaped, so that they stay texts in every format. */
export function printGraph(picture: Picture, format: GraphFormatName): string {
  return GRAPH_FORMATS[format](picture);
}
