// Variables as a text of their own, so that a diagnostic can point at one as it points into a file.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { LocatedDocument } from "../diagnostics/place.ts";
import type { Federation } from "../model/federation.ts";
import { splitPointer } from "../text/pointer.ts";
import type { Source } from "../text/source.ts";

/** What the environment is called where a file's path would stand. */
const ENVIRONMENT_NAME = "<environment>";

/** A sign-in from an environment, or what that lacks. `source` is what diagnostics point into. */
export type EnvironmentFederation = { readonly source: Source } & (
  { readonly federation: Federation } | { readonly diagnostics: readonly Diagnostic[] }
);

/** `NAME=value` a line, and the way back from a variable to its line. Values take no part in that: they may have lines of their own. */
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
    directives: [],
    comments: () => [],
    locate: (pointer) => {
      const start = starts.get(splitPointer(pointer)[0] ?? "");
      if (start === undefined) return { range: { start: 0, end: 0 }, via: [], isExact: false };
      return { range: { start, end: text.indexOf("\n", start) }, via: [], isExact: true };
    },
  };
}
