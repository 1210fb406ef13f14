// Block YAML that every YAML parser reads alike.
import { entries, isList, isMapping, type Data, type Mapping } from "../parse/data.ts";

// Excludes the words that some YAML parsers take for a boolean or null.
const PLAIN_KEY = /^(?!(?:y|n|yes|no|on|off|true|false|null)$)[a-z][a-z_-]*$/i;

/** Prints keys without quotes if every YAML parser reads them as strings, and values as JSON, which is valid YAML. */
export function printMapping(mapping: Mapping, indentation: string): string {
  return entries(mapping)
    .map(([key, value]) => {
      const name = `${indentation}${PLAIN_KEY.test(key) ? key : JSON.stringify(key)}:`;
      return isBlock(value)
        ? `${name}\n${printBlock(value, `${indentation}  `)}`
        : `${name} ${JSON.stringify(value)}\n`;
    })
    .join("");
}

/** A mapping, or a list of mappings. Other lists are short. */
function isBlock(value: Data): value is Mapping | readonly Mapping[] {
  return isMapping(value) || (isList(value) && value.length > 0 && value.every(isMapping));
}

function printBlock(value: Mapping | readonly Mapping[], indentation: string): string {
  if (isMapping(value)) return printMapping(value, indentation);
  // The first key of an item follows the dash.
  const printItem = (item: Mapping) =>
    printMapping(item, `${indentation}  `).replace(`${indentation}  `, `${indentation}- `);
  return value.map(printItem).join("");
}
