// What a file is called in everything that we print: the same, however the user or another file spells its path.
import { relative, resolve, sep } from "node:path";

/** The path from the current directory; the absolute one if the file lies elsewhere. */
export function displayName(path: string): string {
  const absolute = resolve(path);
  const inside = relative(process.cwd(), absolute);
  return inside === "" || inside.startsWith(`..${sep}`) || inside === ".." ? absolute : inside;
}
