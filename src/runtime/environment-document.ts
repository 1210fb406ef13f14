// Presents environment variables as a text document, so that a diagnostic can point at a variable like at a line of a file.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { LocatedDocument } from "../diagnostics/place.ts";
import type { Federation } from "../model/federation.ts";
import { splitPointer } from "../text/pointer.ts";
import type { Source } from "../text/source.ts";

/** Shown in diagnostics in place of a file path. */
const ENVIRONMENT_NAME = "<environment>";

/** The sign-in that environment variables describe, or what they lack. Diagnostics point into `source`. */
export type EnvironmentFederation = { readonly source: Source } & (
  { readonly federation: Federation } | { readonly diagnostics: readonly Diagnostic[] }
);

/** Writes one `NAME=value` per line, with line breaks in values replaced, and locates each variable's line. */
export function createEnvironmentDocument(
  set: readonly { readonly variable: string; readonly value: string }[],
): LocatedDocument {
  const lines = set.map(({ variable, value }) => `${variable}=${value.replaceAll(/\s/g, " ")}`);
  const starts = new Map<string, number>();
  let at = 0;
  for (const [index, line] of lines.entries()) {
    starts.set(set[index]?.variable ?? "", at);
    at += line.length + 1;
  }
  const text = lines.map((line) => `${line}\n`).join("");
  return {
    source: { name: ENVIRONMENT_NAME, text },
    value: Object.fromEntries(set.map(({ variable, value }) => [variable, value])),
    directives: [],
    comments: () => [],
    locate: (pointer) => {
      const start = starts.get(splitPointer(pointer)[0] ?? "");
      if (start === undefined) return { range: { start: 0, end: 0 }, via: [], isExact: false };
      return { range: { start, end: text.indexOf("\n", start) }, via: [], isExact: true };
    },
  };
}
