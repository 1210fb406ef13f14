// Text for a terminal, a log, a JSON reader or GitHub's markdown: nothing in it moves a cursor, is a command to a runner or becomes markup.
import { escapeUnsafe, replaceUnsafe } from "../text/quote.ts";

// GitHub's runner executes `##[command]` anywhere in a line and `::command::` at its start.
const RUNNER_COMMAND = /##\[|^\s*::/g;

/** A piece of a line for a terminal or a log. Commands to a runner are broken up with code points. */
export function safeLine(text: string): string {
  return breakRunnerCommands(escapeUnsafe(text));
}

/** A line of a text that another program reads, such as a diff: tabs and invisible characters that nothing executes stay. */
export function safeSourceLine(text: string): string {
  return breakRunnerCommands(text.replace(terminalCommand(), escapeUnsafe));
}

function breakRunnerCommands(text: string): string {
  return text.replace(RUNNER_COMMAND, (found) => (found === "##[" ? "#\\u{23}[" : found.replace("::", "\\u{3a}:")));
}

// Control characters except tabs and line ends, line separators, and characters that change the direction of text.
const terminalCommand = () => new RegExp(String.raw`(?!\t|\r?\n)[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]`, "gu");

/** Whether a text of several lines has anything in it that a terminal or a runner would execute. */
export function hasControlSequences(text: string): boolean {
  return terminalCommand().test(text) || text.split("\n").some((line) => line.search(RUNNER_COMMAND) >= 0);
}

/**
 * JSON with an indentation of two spaces and a final line feed; invisible characters are escaped. `adapt` changes each text before that.
 */
export function safeJson(value: unknown, adapt?: (text: string) => string): string {
  const replace = adapt && ((_: string, each: unknown) => (typeof each === "string" ? adapt(each) : each));
  return `${escapeJson(JSON.stringify(value, replace, 2))}\n`;
}

/** JSON on one line with a final line feed; invisible characters are escaped. */
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

/** The text on one line, for a heading or the cell of a table: everything that could be markup or become a link is an entity. */
export function escapeMarkdown(text: string): string {
  return escapeUnsafe(text).replace(
    /[\\`*_{}[\]<>#|!~&]|:(?=\/\/)|(?<=www)\./gi,
    (found) => `&#${found.charCodeAt(0)};`,
  );
}

/** A sentence of ours on one line: text between backticks in it is code. */
export function markdownSentence(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? markdownCode(part.slice(1, -1)) : escapeMarkdown(part)))
    .join("");
}

// Between backticks these would end the code or the cell of a table, or be dropped.
const UNFIT = /[`|\\]|^\s|\s$|^$/;

/** The text as code, also in the cell of a table. */
export function markdownCode(text: string): string {
  const line = safeLine(text);
  return UNFIT.test(line) ? `<code>${escapeMarkdown(line)}</code>` : `\`${line}\``;
}
