// The text that a completion inserts, with tab stops: keys, values and blocks, in YAML or in JSON.
import { stringify } from "yaml";
import type { Writing } from "./cursor.ts";

/** A key, and its colon if it has none. The value begins on a new line if it `isBlock`. */
export function printKey(writing: Writing, key: string, isBlock: boolean): string {
  const { beginsLine, hasColon, isJson, comma } = writing;
  const name = quoteName(writing, key);
  if (hasColon) return name;
  if (!beginsLine || !isBlock) return `${name}: $0${comma}`;
  return isJson ? `${name}: {\n  $0\n}${comma}` : `${name}:\n  $0`;
}

/** A value that a schema lists. */
export function printValue({ isJson, quote, comma }: Writing, value: unknown): string {
  const isText = typeof value === "string";
  const yaml = isText && quote !== "" ? quote + value + quote : stringify(value, { lineWidth: 0 }).trimEnd();
  return (isJson ? JSON.stringify(value) + comma : yaml).replaceAll("$", String.raw`\$`);
}

/** A block after its key, or the keys of a block. The texts in `body` have tab stops. */
export function printBlock(writing: Writing, body: unknown, key?: string): string {
  const name = key === undefined ? "" : `${quoteName(writing, key)}:`;
  if (!writing.isJson) {
    const block = stringify(body, { indent: 2, lineWidth: 0 }).trimEnd();
    return key === undefined ? block : `${name}\n  ${block.replaceAll("\n", "\n  ")}`;
  }
  // A dollar sign that begins no tab stop has a backslash, which is not part of the text.
  const block = JSON.stringify(body, undefined, 2).replaceAll(String.raw`\\$`, String.raw`\$`);
  const keys = block.replaceAll(/^ {2}/gm, "").slice("{\n".length, -"\n}".length);
  return (key === undefined ? keys : `${name} ${block}`) + writing.comma;
}

function quoteName({ isJson, quote }: Writing, key: string): string {
  const mark = isJson ? '"' : quote;
  return mark + key + mark;
}

/** A text with its default values filled in and its tab stops removed. */
export function fillTabStops(text: string): string {
  return text.replaceAll(/\\\$|\$\{\d+:([^}]*)\}|\$\d+/g, (found, preset: string | undefined) =>
    found === "\\$" ? "$" : (preset ?? ""),
  );
}
