// Comments that silence a code: `# wifc-disable-next-line CODE -- reason` and `# wifc-disable-file CODE -- reason`, with an
// optional `until=YYYY-MM-DD` behind the code.
import { isCode, type Code } from "../diagnostics/catalogue.ts";
import type { Comment } from "../diagnostics/place.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import type { Source } from "../text/source.ts";
import { positionAt } from "../text/source.ts";

/** A comment that silences a code, on one line or in its whole file. */
export interface Suppression {
  readonly code: Code;
  /** The line whose findings it silences, from 1; nothing if it is the whole file. */
  readonly line?: number;
  /** The last day on which it holds, as YYYY-MM-DD. */
  readonly until?: string;
  readonly comment: Comment;
}

// What nobody can want to be silent about: it could not be read, or would get out.
const ALWAYS_TOLD: ReadonlySet<Code> = new Set<Code>([
  "credential-in-config",
  "unsafe-value",
  "yaml-syntax",
  "duplicate-key",
  "unknown-tag",
  "limit-exceeded",
]);

const COMMENT = /^#\s*wifc-disable-(next-line|file)(?:\s+(.*))?$/;
const CONTENT = /^(\S+?)(?:\s+until=(\S+))?\s+--\s+(\S.*)$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The comment that silences a code on the next line, to be put on a line of its own. */
export function printSuppression(code: Code, reason: string): string {
  return `# wifc-disable-next-line ${code} -- ${reason}`;
}

/** The suppressions among the comments of a source, and those that are not written as they should be. */
export function readSuppressions(
  source: Source,
  comments: readonly Comment[],
  starts: readonly number[],
): { readonly suppressions: readonly Suppression[]; readonly problems: readonly Problem[] } {
  const lines = new Map(comments.map((comment) => [positionAt(starts, comment.range.start).line, comment]));
  const suppressions: Suppression[] = [];
  const problems: Problem[] = [];
  for (const [line, comment] of lines) {
    if (!/wifc-disable/i.test(comment.text)) continue;
    const [, scope, content = ""] = COMMENT.exec(comment.text.trimEnd()) ?? [];
    const read =
      scope === undefined ? "it is neither `wifc-disable-next-line` nor `wifc-disable-file`" : readContent(content);
    if (typeof read === "string") {
      problems.push(problem("malformed-suppression", { source, range: comment.range }, { reason: read }));
    } else {
      suppressions.push({ ...read, comment, ...(scope === "next-line" && { line: nextLine(source, line, starts) }) });
    }
  }
  return { suppressions, problems };
}

/** The next line with anything but a comment on it: several suppressions, and other comments, can stand above one line. */
function nextLine(source: Source, line: number, starts: readonly number[]): number {
  const isContent = (index: number) => /^\s*[^\s#]/.test(source.text.slice(starts[index], starts[index + 1]));
  let next = line;
  while (next < starts.length && !isContent(next)) next += 1;
  return next + 1;
}

/** What stands behind the keyword, or why it does not hold. */
function readContent(content: string): Pick<Suppression, "code" | "until"> | string {
  const [, code = "", until] = CONTENT.exec(content) ?? [];
  if (code === "") return "it takes one code, two dashes and a reason: `CODE -- reason`";
  if (!isCode(code)) return "there is no such code";
  if (ALWAYS_TOLD.has(code)) return "this code is always told";
  if (until === undefined) return { code };
  return DAY.test(until) ? { code, until } : "`until=` takes a day, as YYYY-MM-DD";
}
