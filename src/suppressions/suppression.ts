// Comments that suppress a code: `# wifc-disable-next-line CODE -- reason` and `# wifc-disable-file CODE -- reason`, with an optional
// `until=YYYY-MM-DD` after the code.
import { CODES, isCode, type Code, type Facts } from "../diagnostics/catalogue.ts";
import type { Severity } from "../diagnostics/entry.ts";
import type { Comment } from "../diagnostics/place.ts";
import { attributesOf, isAlwaysReported, problem, type Problem } from "../diagnostics/problem.ts";
import { whyRetired } from "../diagnostics/retired.ts";
import { type Source, lineStarts, positionAt } from "../text/source.ts";
import { suggest } from "../text/suggest.ts";
import { REASON_TO_REPLACE } from "./reason.ts";

/** A comment that suppresses a code, on one line or in its file. */
export interface Suppression {
  /** A code in the catalogue, or a retired one. */
  readonly code: string;
  /** The line whose findings it suppresses, from 1; absent for the whole file. */
  readonly line?: number;
  /** The last day on which it applies, as YYYY-MM-DD. */
  readonly until?: string;
  readonly comment: Comment;
}

const COMMENT = /^#\s*wifc-disable-(next-line|file)(?:\s+(.*))?$/;
const CONTENT = /^(\S+?)(?:\s+until=(\S+))?\s+--\s+(\S.*)$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A problem with the severity from the caller; nothing if that is `off`. None applies to the codes that a policy locks. */
export function withSeverity(
  each: Problem,
  severity: Severity | "off" | undefined,
  locked: ReadonlySet<Code> | undefined = undefined,
): Problem | undefined {
  if (severity === undefined || isAlwaysReported(each) || locked?.has(each.code)) return each;
  return severity === "off" ? undefined : { ...each, severity };
}

/** The comment that suppresses a code on the next line. It goes on a separate line. */
export function printSuppression(code: Code, reason: string): string {
  return `# wifc-disable-next-line ${code} -- ${reason}`;
}

/** Reads the comments of a source that are addressed to wifc: suppressions, and problems of malformed ones. */
export function readSuppressions(
  source: Source,
  directives: readonly Comment[],
): { readonly suppressions: readonly Suppression[]; readonly problems: readonly Problem[] } {
  if (directives.length === 0) return { suppressions: [], problems: [] };
  const starts = lineStarts(source.text);
  const next = nextContentLines(source, starts);
  const suppressions: Suppression[] = [];
  const problems: Problem[] = [];
  for (const comment of directives) {
    const [, scope, content = ""] = COMMENT.exec(comment.text.trimEnd()) ?? [];
    const read = scope === undefined ? ({ reason: "keyword" } as const) : readContent(content);
    if ("reason" in read) {
      problems.push(problem("malformed-suppression", { source, range: comment.range }, read));
    } else {
      const line = next[positionAt(starts, comment.range.start).line];
      suppressions.push({ ...read, comment, ...(scope === "next-line" && line !== undefined && { line }) });
    }
  }
  return { suppressions, problems };
}

/** For each line, from 1, the next line that is neither empty nor a comment, because several suppressions can precede one line. */
function nextContentLines({ text }: Source, starts: readonly number[]): readonly number[] {
  const next: number[] = [];
  let content = starts.length + 1;
  for (let line = starts.length; line >= 1; line -= 1) {
    next[line] = content;
    if (/^\s*[^\s#]/.test(text.slice(starts[line - 1], starts[line]))) content = line;
  }
  return next;
}

/** Parses what follows the keyword: a suppression, or why it is malformed. */
function readContent(content: string): Pick<Suppression, "code" | "until"> | Facts<"malformed-suppression"> {
  const [, code = "", until, reason = ""] = CONTENT.exec(content) ?? [];
  if (code === "") return { reason: "incomplete" };
  if (!isCode(code) && whyRetired(code) === undefined) {
    return { reason: "unknown-code", nearest: suggest(code, CODES) };
  }
  if (isCode(code) && attributesOf(code).isAlwaysReported) return { reason: "always-reported" };
  if (reason.toLowerCase().replace(/\W+$/, "") === REASON_TO_REPLACE) return { reason: "no-reason" };
  if (until === undefined) return { code };
  return DAY.test(until) ? { code, until } : { reason: "no-day" };
}
