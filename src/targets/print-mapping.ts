// Block YAML that every YAML parser reads alike.
import { entries, isList, isMapping, type Data, type Mapping } from "../parse/data.ts";

// Excludes the words that some YAML parsers take for a boolean or null.
const PLAIN_KEY = /^(?!(?:y|n|yes|no|on|off|true|false|null)$)[a-z][a-z_-]*$/i;

/** How a mapping is printed. */
export interface MappingStyle {
  /** What the indentation of a nested mapping, and of the dashes of a list, adds to that of its key. */
  readonly step: string;
  readonly dashStep: string;
  /** Prints a value that takes no lines of its own. */
  readonly printValue: (value: Data) => string;
}

// Values as JSON, which is valid YAML.
const PLAIN_STYLE: MappingStyle = { step: "  ", dashStep: "  ", printValue: (value) => JSON.stringify(value) };

/** Prints a key without quotes if every YAML parser reads it as a string. */
export function printKey(key: string): string {
  return PLAIN_KEY.test(key) ? key : JSON.stringify(key);
}

/** Prints a mapping, by default with values as JSON. */
export function printMapping(mapping: Mapping, indentation: string, style = PLAIN_STYLE): string {
  return entries(mapping)
    .map(([key, value]) => {
      const name = `${indentation}${printKey(key)}:`;
      if (!isBlock(value)) return `${name} ${style.printValue(value)}\n`;
      const step = isMapping(value) ? style.step : style.dashStep;
      return `${name}\n${printBlock(value, indentation + step, style)}`;
    })
    .join("");
}

/** A mapping, or a list of mappings. Other lists are short. */
function isBlock(value: Data): value is Mapping | readonly Mapping[] {
  return isMapping(value) || (isList(value) && value.length > 0 && value.every(isMapping));
}

function printBlock(value: Mapping | readonly Mapping[], indentation: string, style: MappingStyle): string {
  if (isMapping(value)) return printMapping(value, indentation, style);
  return value.map((item) => printItem(item, indentation, style)).join("");
}

/** Prints an item of a list. The first key follows the dash. */
export function printItem(item: Mapping, indentation: string, style = PLAIN_STYLE): string {
  return printMapping(item, `${indentation}  `, style).replace(`${indentation}  `, `${indentation}- `);
}
