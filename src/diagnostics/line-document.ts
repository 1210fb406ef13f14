// Presents named values as a text document, so that a diagnostic can point at one of them like at a line of a file.
import { splitPointer } from "../text/pointer.ts";
import type { LocatedDocument } from "./place.ts";

/** A value with the name that locates it. */
export interface NamedValue {
  readonly name: string;
  readonly value: string;
}

/** Writes one `name=value` per line, with line breaks in values replaced, and locates each line by its name. */
export function createLineDocument(source: string, values: readonly NamedValue[]): LocatedDocument {
  const lines = values.map(({ name, value }) => `${name}=${value.replaceAll(/\s/g, " ")}`);
  const starts = new Map<string, number>();
  let at = 0;
  for (const [index, line] of lines.entries()) {
    starts.set(values[index]?.name ?? "", at);
    at += line.length + 1;
  }
  const text = lines.map((line) => `${line}\n`).join("");
  return {
    source: { name: source, text },
    value: Object.fromEntries(values.map(({ name, value }) => [name, value])),
    directives: [],
    comments: () => [],
    locate: (pointer) => {
      const start = starts.get(splitPointer(pointer)[0] ?? "");
      if (start === undefined) return { range: { start: 0, end: 0 }, via: [], isExact: false };
      return { range: { start, end: text.indexOf("\n", start) }, via: [], isExact: true };
    },
  };
}
