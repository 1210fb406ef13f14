// Block YAML that every YAML parser reads alike.
import { entries, isMapping, type Mapping } from "../parse/data.ts";

// Excludes the words that some YAML parsers take for a boolean or null.
const PLAIN_KEY = /^(?!(?:y|n|yes|no|on|off|true|false|null)$)[a-z][a-z_-]*$/i;

/** Prints keys without quotes if every YAML parser reads them as strings, and values as JSON strings, which are valid YAML. */
export function printMapping(mapping: Mapping, indentation: string): string {
  return entries(mapping)
    .map(([key, value]) => {
      const name = `${indentation}${PLAIN_KEY.test(key) ? key : JSON.stringify(key)}:`;
      return isMapping(value)
        ? `${name}\n${printMapping(value, `${indentation}  `)}`
        : `${name} ${JSON.stringify(value)}\n`;
    })
    .join("");
}
