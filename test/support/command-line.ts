// How tests start the built command line: in this Node, or as an executable.
import { fileURLToPath } from "node:url";

/** The bundled command line, which `npm run build` makes, for tests of its files. */
export const MAIN = fileURLToPath(new URL("../../dist/cli/main.cjs", import.meta.url));

const EXECUTABLE = process.env["WIFC_EXECUTABLE"] ?? "";

/** The program to start, and its arguments: the executable that `WIFC_EXECUTABLE` names, or else this Node. */
export function commandLine(...args: readonly string[]): [program: string, args: string[]] {
  return EXECUTABLE !== "" ? [EXECUTABLE, [...args]] : [process.execPath, [MAIN, ...args]];
}

/** How a script of a shell starts wifc. */
export const SHELL_COMMAND = commandLine()
  .flat()
  .map((word) => `"${word}"`)
  .join(" ");
