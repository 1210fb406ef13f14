// Texts as they are written in a YAML file, in the quotes that it uses.

/** The quotes of a text: none, single or double. */
export type Quotes = "" | "'" | '"';

// What every YAML parser reads as the same string: words without indicators, or one expression of GitHub's.
const PLAIN = /^(?:[A-Za-z0-9_/.$][^\s:#,[\]{}]*(?:[:#]+[^\s:#,[\]{}]+| [^\s:#,[\]{}]+)*|\$\{\{ [\w.-]+ \}\})$/;
// What some parser reads as a number, a date, a boolean or nothing.
const OTHER_TYPE = /^(?:[-+.\d][\d_.,:eExXoO+a-fA-F]*|\d{4}-\d\d?-\d\d?.*|y|n|yes|no|on|off|true|false|null|~)$/i;

/** Whether a text needs no quotes in block YAML. */
export function isPlain(value: string): boolean {
  return PLAIN.test(value) && !OTHER_TYPE.test(value);
}

/** Prints a text in these quotes, or in double quotes if it needs others. */
export function printText(value: string, quotes: Quotes, isFlow: boolean): string {
  if (quotes === "'" && !/[\p{Cc}']/u.test(value)) return `'${value}'`;
  const isBare = quotes === "" && isPlain(value) && !(isFlow && /[{}]/.test(value));
  return isBare ? value : JSON.stringify(value);
}

/** The quotes of a text as it is written; nothing for a text of several lines. */
export function readQuotes(written: string): Quotes | undefined {
  if (/[\r\n]/.test(written)) return undefined;
  const [first = ""] = written;
  return first === "'" || first === '"' ? first : "";
}
