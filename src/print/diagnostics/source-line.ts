// A line of a source, as it may be shown: without credentials, and with nothing that moves a cursor or is a command to a runner.
import { maskCredentials } from "../../text/credential.ts";
import { escapeUnsafe } from "../../text/quote.ts";

// A credential may be spread over this many lines, in both directions.
const MOST_JOINED = 16;

/**
 * The line that begins at an offset, without its line break, and with nothing in it that looks like a credential. That includes parts of
 * one that continues after a backslash at the end of a line.
 */
export function maskedLineAt(text: string, start: number): string {
  const end = lineEnd(text, start);
  let from = start;
  for (let lines = 0; lines < MOST_JOINED && isContinuedAt(text, from); lines += 1) {
    from = text.lastIndexOf("\n", from - 2) + 1;
  }
  let to = end;
  for (let lines = 0; lines < MOST_JOINED && isContinuedAt(text, to + 1); lines += 1) to = lineEnd(text, to + 1);
  return maskCredentials(text.slice(from, to))
    .slice(start - from, end - from)
    .replace(/\r$/, "");
}

function lineEnd(text: string, start: number): number {
  const feed = text.indexOf("\n", start);
  return feed < 0 ? text.length : feed;
}

/** Whether the line that begins here continues the one before it. */
function isContinuedAt(text: string, start: number): boolean {
  return /\\\r?\n$/.test(text.slice(Math.max(0, start - 3), start));
}

/** What is shown for each UTF-16 unit of a line, so that the line can be cut anywhere. */
export function showCharacters(line: string): readonly string[] {
  const shown: string[] = Array.from({ length: line.length }, () => "");
  let at = 0;
  for (const character of line) {
    shown[at] = character === "\t" ? "  " : escapeUnsafe(character);
    at += character.length;
  }
  // A command to a runner is broken up wherever the mistake begins or ends.
  for (const { index } of line.matchAll(/##\[/g)) shown[index + 1] = "\\u{23}";
  return shown;
}
