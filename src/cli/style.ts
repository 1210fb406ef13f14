// Colour, only where somebody sees it.
import { fstatSync } from "node:fs";
import { styleText } from "node:util";
import type { Style } from "../print/style.ts";

/** When to colour: always, never, or on a terminal that does not object (`NO_COLOR`, `FORCE_COLOR`). */
export type ColorChoice = "auto" | "always" | "never";

export const COLOR_CHOICES: readonly ColorChoice[] = ["auto", "always", "never"];

/** Whether one of the standard streams is a terminal. `process.stdout` would tell, but makes a pipe one that does not wait. */
export function isTerminal(handle: number): boolean {
  // Node's own answer is in a module that takes longer to load than a file to check; a pipe or a file needs no asking.
  return isDevice(handle) && process.getBuiltinModule("node:tty").isatty(handle);
}

function isDevice(handle: number): boolean {
  try {
    return fstatSync(handle).isCharacterDevice();
  } catch {
    return false; // it was closed before we began
  }
}

/** The style for one of the standard streams, or for a file. */
export function createStyle(choice: ColorChoice, handle?: number): Style {
  const isColored = choice === "auto" ? isWanted(handle) : choice === "always";
  const paint = (format: Parameters<typeof styleText>[0]) => (text: string) =>
    isColored ? styleText(format, text, { validateStream: false }) : text;
  return {
    severity: { error: paint("red"), warning: paint("yellow"), note: paint("cyan") },
    bold: paint("bold"),
    dim: paint("dim"),
    ...(handle !== undefined && isTerminal(handle) && readColumns(handle)),
  };
}

/** How wide a terminal is, if it says so. */
function readColumns(handle: number): Pick<Style, "columns"> {
  const { WriteStream } = process.getBuiltinModule("node:tty");
  const { columns } = new WriteStream(handle);
  return columns > 0 ? { columns } : {};
}

function isWanted(handle: number | undefined): boolean {
  const { NO_COLOR: no = "", FORCE_COLOR: force = "" } = process.env;
  if (no !== "") return false;
  return force === "" ? handle !== undefined && isTerminal(handle) : force !== "0";
}
