// The name of a file, or of standard input, in everything that wifc prints. It does not depend on how its path was spelled.
import { isAbsolute, relative, resolve, sep } from "node:path";

/** The path relative to the current directory, or absolute if the file is not in it; with slashes on every system. */
export function displayName(path: string): string {
  const absolute = resolve(path);
  const inside = relative(process.cwd(), absolute);
  const isOutside = inside === "" || inside.startsWith(`..${sep}`) || inside === ".." || isAbsolute(inside);
  if (inside === "-") return "./-"; // `-` alone means standard input
  return (isOutside ? absolute : inside).split(sep).join("/");
}

export const STDIN_ARGUMENT = "-";

/** The name of standard input without `--stdin-filename`. */
export const STDIN_NAME = "<stdin>";
