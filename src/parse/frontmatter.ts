// The frontmatter of a markdown workflow, found the way gh-aw finds it: the first line is `---`, the next line that is `---`
// ends it, and blanks around the dashes (a no-break space too) do not count.
import { problem, type Problem } from "../diagnostics/problem.ts";
import type { Range, Source } from "../text/source.ts";

const FENCE = /^[ \t\u00A0]*---[ \t\u00A0\r]*$/;
// Blank lines and comments are what people put before a block that should have stood first.
const IGNORABLE = /^\s*(<!--.*-->\s*)?$/;

/** The YAML between the fences as a range of the source, or why there is none. */
export interface Frontmatter {
  readonly range: Range | undefined;
  readonly problems: readonly Problem[];
}

interface Line extends Range {
  readonly text: string;
}

/** Finds the frontmatter of a markdown text. */
export function findFrontmatter(source: Source): Frontmatter {
  const lines = splitLines(source.text);
  const opening = lines[0];
  if (!opening || !FENCE.test(opening.text)) return { range: undefined, problems: [missing(source, lines)] };

  const closing = lines.slice(1).find((line) => FENCE.test(line.text));
  if (!closing) {
    return { range: undefined, problems: [problem("frontmatter-unclosed", { source, range: trimmed(opening) }, {})] };
  }
  const problems: Problem[] = [];
  if (source.text.startsWith("\uFEFF\uFEFF")) {
    problems.push(problem("second-byte-order-mark", { source, range: { start: 1, end: 2 } }, {}));
  } else if (source.text.startsWith("\uFEFF")) {
    problems.push(problem("byte-order-mark", { source, range: { start: 0, end: 1 } }, {}));
  }
  const previous = lines[lines.indexOf(closing) - 1];
  // Deeper than a slip of the finger, and below an indented line: probably part of a text.
  if (/^[ \t\u00A0]{2,}-/.test(closing.text) && /^[ \t]/.test(previous?.text ?? "")) {
    problems.push(problem("frontmatter-cut-short", { source, range: trimmed(closing) }, {}));
  }
  return { range: { start: lines[1]?.start ?? closing.start, end: closing.start }, problems };
}

function missing(source: Source, lines: readonly Line[]): Problem {
  const first = lines.find((line) => !IGNORABLE.test(line.text));
  const late = first !== undefined && FENCE.test(first.text);
  const range = first && late ? trimmed(first) : { start: 0, end: lines[0]?.end ?? 0 };
  return problem("frontmatter-missing", { source, range }, { late }, late ? {} : { severity: "note" });
}

function trimmed(line: Line): Range {
  const start = line.start + line.text.indexOf("-");
  return { start, end: start + 3 };
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = text.search(/[^\uFEFF]|$/);
  while (start <= text.length) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed;
    lines.push({ start, end, text: text.slice(start, end) });
    start = end + 1;
  }
  return lines;
}
