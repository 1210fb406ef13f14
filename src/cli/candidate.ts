// Which files a search looks at, and which of these it leaves unparsed: most files in a directory are of no dialect.
import { resolve, sep } from "node:path";
import { DIALECTS } from "../dialects/dialects.ts";
import type { Dialect } from "../dialects/dialect.ts";
import { combineMarks, type FileKind, type HasMark } from "../dialects/marks.ts";
import type { FileConfig } from "../model/file-config.ts";
import { isWide } from "../text/decode.ts";
import { kindOf } from "./found-file.ts";
import { peekBytes } from "./read-bytes.ts";

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

/** Whether a file may be of a dialect, as far as its bytes show without being parsed; with `hasKeys`, also if it has stored keys only. */
export function mayBeOurs(path: string, hasKeys: boolean): boolean {
  if (hasKeys) withKeys ??= marksWithKeys();
  const hasMark = (hasKeys ? (withKeys ?? MARKS) : MARKS)[kindOf(path)];
  if (!hasMark) return false;
  try {
    const bytes = peekBytes(path);
    // Marks are ASCII, which is the same in Latin-1, the encoding that is decoded fastest.
    return isWide(bytes) || hasMark(bytes.toString("latin1"));
  } catch {
    return true; // reading it reports the reason
  }
}
