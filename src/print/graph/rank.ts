// The column of each box in a layered layout.

/** Which box leads to which. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
}

/** The column of each box, from 0: to the right of all that lead to it. Arrows that close a circle do not count. */
export function rankBoxes(ids: readonly string[], arrows: readonly Arrow[]): ReadonlyMap<string, number> {
  const next = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const { from, to } of arrows) next.get(from)?.push(to);
  const finished = sortBoxes(ids, next);
  const position = new Map(finished.map((id, index) => [id, index]));
  const ranks = new Map(ids.map((id) => [id, 0]));
  for (const id of finished.toReversed()) {
    for (const to of next.get(id) ?? []) {
      // What was finished later led here: the arrow closes a circle.
      if ((position.get(to) ?? 0) >= (position.get(id) ?? 0)) continue;
      ranks.set(to, Math.max(ranks.get(to) ?? 0, (ranks.get(id) ?? 0) + 1));
    }
  }
  return ranks;
}

/** The boxes in the order in which a depth-first search finishes them: what a box leads to comes before it, except in circles. */
function sortBoxes(ids: readonly string[], next: ReadonlyMap<string, readonly string[]>): string[] {
  const seen = new Set<string>();
  const finished: string[] = [];
  for (const first of ids) {
    // Without recursion, because a chain can be long.
    const open = seen.has(first) ? [] : [{ id: first, done: 0 }];
    seen.add(first);
    for (let top = open.at(-1); top; top = open.at(-1)) {
      const to = next.get(top.id)?.[top.done];
      top.done += 1;
      if (to === undefined) {
        finished.push(top.id);
        open.pop();
      } else if (!seen.has(to)) {
        seen.add(to);
        open.push({ id: to, done: 0 });
      }
    }
  }
  return finished;
}
