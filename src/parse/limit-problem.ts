// What is said of a file that asks for too much.
import type { Code } from "../diagnostics/catalogue.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import type { Limit } from "../text/limits.ts";
import type { Range, Source } from "../text/source.ts";

/** A limit of what can be read of one file. */
export type ReadingLimit = Exclude<Limit, "findings" | "imports">;

const CODES = {
  size: "file-too-large",
  tokens: "too-many-tokens",
  depth: "nesting-too-deep",
  aliases: "too-many-aliases",
  nodes: "expansion-too-large",
} satisfies Readonly<Record<ReadingLimit, Code>>;

/** The problem of a limit that a source exceeds. */
export function limitProblem(limit: ReadingLimit, source: Source, range: Range): Problem {
  return problem(CODES[limit], { source, range }, {});
}
