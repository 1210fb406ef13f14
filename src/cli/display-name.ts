// What a file, or standard input, is called in everything that we print: the same, however the user or another file spells its path.
import { isAbsolute, relative, resolve, sep } from "node:path";

/** The path from the current directory, with slashes on every system; the absolute one if the file lies elsewhere. */
export function displayName(path: string): string {
  const absolute = resolve(path);
  const inside = relative(process.cwd(), absolute);
  const isOutside = inside === "" || inside.startsWith(`..${sep}`) || inside === ".." || isAbsolute(inside);
  if (inside === "-") return "./-"; // what `-` alone means is standard input
  return (isOutside ? absolute : inside).split(sep).join("/");
}

export const STDIN_ARGUMENT = "-";

/** What standard input is called without `--stdin-filename`. */
export const STDIN_NAME = "<stdin>";
