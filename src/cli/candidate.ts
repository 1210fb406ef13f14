// Which files a search looks at, and which of these it leaves unparsed: most files in a directory are of no dialect.
import { resolve, sep } from "node:path";
import { DIALECTS } from "../dialects/dialects.ts";
import { combineMarks, type FileKind, type HasMark } from "../dialects/marks.ts";
import { isWide } from "../text/decode.ts";
import { kindOf } from "./found-file.ts";
import { peekBytes } from "./read-bytes.ts";

const MARKS: Readonly<Record<FileKind, HasMark | undefined>> = {
  yaml: combineMarks(DIALECTS, "yaml"),
  markdown: combineMarks(DIALECTS, "markdown"),
  json: combineMarks(DIALECTS, "json"),
};

/** Whether a search looks at a file: YAML and JSON anywhere, and Markdown below a `.github`, but no compiled lock files. */
export function isCandidate(path: string): boolean {
  if (/\.ya?ml$/.test(path)) return !path.endsWith(".lock.yml");
  if (path.endsWith(".json")) return MARKS.json !== undefined;
  return path.endsWith(".md") && resolve(path).split(sep).includes(".github");
}

/** Whether a file may be of a dialect, as far as its bytes show without being parsed. */
export function mayBeOurs(path: string): boolean {
  const hasMark = MARKS[kindOf(path)];
  if (!hasMark) return false;
  try {
    const bytes = peekBytes(path);
    // Marks are ASCII, which is the same in Latin-1, the encoding that is decoded fastest.
    return isWide(bytes) || hasMark(bytes.toString("latin1"));
  } catch {
    return true; // reading it reports the reason
  }
}
