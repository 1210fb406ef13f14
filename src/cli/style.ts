// Colour, only where somebody sees it.
import { isatty } from "node:tty";
import pc from "picocolors";
import type { Style } from "../print/diagnostics/report.ts";

/** When to colour: always, never, or on a terminal that does not object (`NO_COLOR`, `FORCE_COLOR`). */
export type ColorChoice = "auto" | "always" | "never";

/** All choices, for the option. */
export const COLOR_CHOICES: readonly ColorChoice[] = ["auto", "always", "never"];

/** One of the standard streams, by its handle. `process.stdout` would do, but makes a pipe one that does not wait. */
export function standardStream(handle: number): { readonly isTTY: boolean } {
  return { isTTY: isatty(handle) };
}

/** The style for a stream. */
export function createStyle(choice: ColorChoice, stream: { readonly isTTY?: boolean }): Style {
  const { NO_COLOR: no = "", FORCE_COLOR: force = "" } = process.env;
  const wanted = no === "" && (force === "" ? stream.isTTY === true : force !== "0");
  const colors = pc.createColors(choice === "auto" ? wanted : choice === "always");
  return {
    severity: { error: colors.red, warning: colors.yellow, note: colors.cyan },
    bold: colors.bold,
    dim: colors.dim,
  };
}
