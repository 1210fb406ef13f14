// Which files a search looks at, and which of these it leaves unparsed: most files in a directory are of no dialect.
import { resolve, sep } from "node:path";
import { DIALECTS } from "../dialects/dialects.ts";
import type { Dialect } from "../dialects/dialect.ts";
import { combineMarks, type FileKind, type HasMark } from "../dialects/marks.ts";
import type { FileConfig } from "../model/file-config.ts";
import { isWide } from "../text/decode.ts";
import type { Source } from "../text/source.ts";
import { kindOf } from "./found-file.ts";
import { readFoundSource } from "./read-source.ts";

type Marks = Readonly<Record<FileKind, HasMark | undefined>>;

const MARKS = combine(DIALECTS);

/** The same, with those of files that have stored keys only. */
let withKeys: Marks | undefined;

function combine(dialects: readonly Pick<Dialect<FileConfig>, "marks">[]): Marks {
  return {
    yaml: combineMarks(dialects, "yaml"),
    markdown: combineMarks(dialects, "markdown"),
    json: combineMarks(dialects, "json"),
  };
}

function marksWithKeys(): Marks {
  const rows: readonly Pick<Dialect<FileConfig>, "marks" | "withKeys">[] = DIALECTS;
  return combine([...rows, ...rows.flatMap((row) => row.withKeys ?? [])]);
}

/** Whether a search looks at a file: YAML and JSON anywhere, and Markdown below a `.github`, but no compiled lock files. */
export function isCandidate(path: string): boolean {
  if (/\.ya?ml$/.test(path)) return !path.endsWith(".lock.yml");
  if (path.endsWith(".json")) return MARKS.json !== undefined;
  return path.endsWith(".md") && resolve(path).split(sep).includes(".github");
}

/**
 * Reads a file that a search found; nothing if it is certainly of no dialect, as far as its bytes show without being parsed. With `hasKeys`,
 * it may also have stored keys only. Throws a `Failure` if it cannot be read.
 */
export function readCandidate(path: string, hasKeys: boolean): Source | undefined {
  if (hasKeys) withKeys ??= marksWithKeys();
  const hasMark = (hasKeys ? (withKeys ?? MARKS) : MARKS)[kindOf(path)];
  return hasMark && readFoundSource(path, (bytes) => mayHaveMark(bytes, hasMark));
}

/** Marks are ASCII, which is the same in Latin-1, the encoding that is decoded fastest. */
function mayHaveMark(bytes: Buffer, hasMark: HasMark): boolean {
  return isWide(bytes) || hasMark(bytes.toString("latin1"));
}
