// A layered layout: each box is in a column to the right of those that lead to it, and lines run through free slots of the columns
// between their ends.
import { rankBoxes, type Arrow } from "./rank.ts";

/** A box to place. */
export interface Box {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Whether it is in the last column. */
  readonly isLast: boolean;
}

/** A line to place. */
export interface Line extends Arrow {
  /** The width of its label, which is written after its first box. */
  readonly width: number;
}

/** A point of the picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where everything is: the top left corner of each box, and the points that each line goes through, in the given order. */
export interface Layout {
  readonly boxes: readonly Point[];
  readonly lines: readonly (readonly Point[])[];
  readonly width: number;
  readonly height: number;
}

const MARGIN = 16;
const ROW_GAP = 24;
const LEAST_GAP = 56;

/** The part of a column that a box or a line has. */
interface Slot {
  readonly width: number;
  readonly height: number;
  readonly column: number;
  /** Its middle. */
  y: number;
}

/** Lays out boxes and lines. The same input has the same layout. */
export function layOut(boxes: readonly Box[], lines: readonly Line[]): Layout {
  const slots = placeBoxes(boxes, lines);
  const paths = lines.map((line) => connect(slots, line));
  const all = new Set([...slots.values(), ...paths.flatMap(({ path }) => path)]);
  const count = Math.max(0, ...[...all].map(({ column }) => column + 1));
  const columns = Array.from({ length: count }, (_, index) => [...all].filter(({ column }) => column === index));
  arrange(columns, paths);

  const widths = columns.map((column) => Math.max(0, ...column.map(({ width }) => width)));
  const gaps = columns.map((_, index) => {
    const labels = lines.filter((_line, at) => paths[at]?.path[0]?.column === index).map(({ width }) => width);
    return index === count - 1 ? 0 : Math.max(0, ...labels) + LEAST_GAP;
  });
  const lefts = columns.map((_, index) => MARGIN + sum([...widths.slice(0, index), ...gaps.slice(0, index)]));
  const left = ({ column }: Slot) => lefts[column] ?? 0;
  return {
    boxes: boxes.flatMap(({ id }) => {
      const slot = slots.get(id);
      return slot ? [{ x: left(slot), y: slot.y - slot.height / 2 }] : [];
    }),
    lines: paths.map(({ path, isBack }) => {
      const points = path.flatMap((slot, at) => {
        const right = left(slot) + (slot.width || (widths[slot.column] ?? 0));
        const sides = at === 0 ? [right] : at === path.length - 1 ? [left(slot)] : [left(slot), right];
        return sides.map((x) => ({ x, y: slot.y }));
      });
      return isBack ? points.toReversed() : points;
    }),
    width: sum([...widths, ...gaps]) + 2 * MARGIN,
    height: Math.max(0, ...columns.map(heightOf)) + 2 * MARGIN,
  };
}

function placeBoxes(boxes: readonly Box[], lines: readonly Line[]): ReadonlyMap<string, Slot> {
  const ids = boxes.map(({ id }) => id);
  const ranks = rankBoxes(ids, lines);
  const last = Math.max(0, ...ranks.values());
  return new Map(
    boxes.map(({ id, width, height, isLast }) => {
      const column = isLast ? last : (ranks.get(id) ?? 0);
      return [id, { width, height, column, y: 0 }];
    }),
  );
}

/** The slots of a line from left to right: those of its boxes, and new ones in the columns between. */
interface Path {
  readonly path: readonly Slot[];
  /** Whether it leads from right to left. */
  readonly isBack: boolean;
}

function connect(slots: ReadonlyMap<string, Slot>, { from, to }: Arrow): Path {
  const [start, end] = [slots.get(from), slots.get(to)];
  if (!start || !end) throw new Error("expected a line between boxes");
  const isBack = end.column < start.column;
  const [first, last] = isBack ? [end, start] : [start, end];
  const between = Array.from({ length: Math.max(0, last.column - first.column - 1) }, (_, index): Slot => {
    return { width: 0, height: 4, column: first.column + 1 + index, y: 0 };
  });
  return { path: [first, ...between, last], isBack };
}

/** Sorts each column by the middle of what leads to each slot, and centers it. */
function arrange(columns: readonly Slot[][], paths: readonly Path[]): void {
  const leading = new Map<Slot, Slot[]>();
  for (const { path } of paths) {
    for (const [at, slot] of path.entries()) {
      const before = path[at - 1];
      if (before) leading.set(slot, [...(leading.get(slot) ?? []), before]);
    }
  }
  const height = Math.max(0, ...columns.map(heightOf));
  for (const column of columns) {
    const wanted = new Map(
      column.map((slot) => {
        const from = (leading.get(slot) ?? []).filter((each) => each.column < slot.column);
        // What nothing leads to stays in its order, at the top.
        return [slot, from.length === 0 ? 0 : sum(from.map(({ y }) => y)) / from.length];
      }),
    );
    column.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0));
    let top = MARGIN + (height - heightOf(column)) / 2;
    for (const slot of column) {
      slot.y = top + slot.height / 2;
      top += slot.height + ROW_GAP;
    }
  }
}

function heightOf(column: readonly Slot[]): number {
  return sum(column.map(({ height }) => height + ROW_GAP)) - ROW_GAP;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
