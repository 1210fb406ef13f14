// Colour, links and wrapping, only on a terminal.
import { fstatSync } from "node:fs";
import { styleText } from "node:util";
import { documentationUrl } from "../diagnostics/documentation-url.ts";
import { REPOSITORY } from "../generated/version.ts";
import type { Style } from "../print/style.ts";
import { supportsLinks } from "./supports-links.ts";

/** When to colour: always, never, or on a terminal unless the environment says otherwise (`NO_COLOR`, `FORCE_COLOR`). */
export type ColorChoice = "auto" | "always" | "never";

export const COLOR_CHOICES: readonly ColorChoice[] = ["auto", "always", "never"];

/** Whether one of the standard streams is a terminal. `process.stdout` knows, but makes a pipe non-blocking. */
export function isTerminal(handle: number): boolean {
  // Loading `node:tty` takes longer than checking a file, and is not needed for a pipe or a file.
  return isDevice(handle) && process.getBuiltinModule("node:tty").isatty(handle);
}

function isDevice(handle: number): boolean {
  try {
    return fstatSync(handle).isCharacterDevice();
  } catch {
    return false; // it was closed before we started
  }
}

/** The style for one of the standard streams, or for a file. `repository` is where links lead. */
export function createStyle(choice: ColorChoice, handle?: number, repository: string = REPOSITORY): Style {
  const isColored = choice === "auto" ? isWanted(handle) : choice === "always";
  const isShown = handle !== undefined && isTerminal(handle);
  const paint = (format: Parameters<typeof styleText>[0]) => (text: string) =>
    isColored ? styleText(format, text, { validateStream: false }) : text;
  const isLinked = isShown && isColored && repository !== "" && supportsLinks();
  return {
    severity: { error: paint("red"), warning: paint("yellow"), note: paint("cyan") },
    bold: paint("bold"),
    dim: paint("dim"),
    link: (text, page) => (isLinked ? linkText(text, documentationUrl(page, repository)) : text),
    ...(isShown && readColumns(handle)),
  };
}

/** OSC 8. A terminal that does not support it may show the escape sequence. */
function linkText(text: string, url = ""): string {
  return `\u001B]8;;${url}\u001B\\${text}\u001B]8;;\u001B\\`;
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
