// What leaves us for a terminal, a log or a JSON reader: nothing in it moves a cursor or is a command to a runner.
import { escapeUnsafe, replaceUnsafe } from "../text/quote.ts";

// GitHub's runner obeys `##[command]` anywhere in a line and `::command::` at its start.
const RUNNER_COMMAND = /##\[|^\s*::/g;

/** A piece of a line for a terminal or a log. What a runner would obey is broken up with code points. */
export function safeLine(text: string): string {
  return escapeUnsafe(text).replace(RUNNER_COMMAND, (found) =>
    found === "##[" ? "#\\u{23}[" : found.replace("::", "\\u{3a}:"),
  );
}

/**
 * JSON with two blanks of indentation and a last line feed; every character that is not plain to see is escaped. `adapt` changes each
 * text before that.
 */
export function safeJson(value: unknown, adapt: (text: string) => string = (text) => text): string {
  const replace = (_: string, each: unknown) => (typeof each === "string" ? adapt(each) : each);
  return `${escapeJson(JSON.stringify(value, replace, 2))}\n`;
}

/** JSON on one line with a last line feed; every character that is not plain to see is escaped. */
export function safeJsonLine(value: unknown): string {
  return `${escapeJson(JSON.stringify(value))}\n`;
}

function escapeJson(text: string): string {
  const broken = text.replaceAll("##[", "#\\u0023[");
  return replaceUnsafe(broken, (character) => (character === "\n" ? character : escapeUnits(character)));
}

function escapeUnits(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
