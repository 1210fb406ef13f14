// Tables in documentation that are printed from tables in code.
import { LIMITS } from "../text/limits.ts";

const MARKER = (name: string) => new RegExp(`(<!-- table: ${name} -->\\n)(?:\\n(?:\\|.*\\n)+)?`);

/** A documentation page with its tables brought up to date. Throws when a table's marker is missing. */
export function fillTables(page: string, tables: Readonly<Record<string, string>> = { limits: printLimits() }): string {
  return Object.entries(tables).reduce((text, [name, table]) => {
    if (!MARKER(name).test(text)) throw new Error(`there is no <!-- table: ${name} --> in the page`);
    return text.replace(MARKER(name), (_, marker: string) => `${marker}\n${table}`);
  }, page);
}

function printLimits(): string {
  const rows = Object.values(LIMITS).map(({ what, most, unit }) => [what, `${most.toLocaleString("en-US")} ${unit}`]);
  return [["what", "at most"], ["---", "---"], ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}
