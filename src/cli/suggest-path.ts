// Which file was probably meant.
import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { safeLine } from "../print/safe-text.ts";
import { suggest } from "../text/suggest.ts";

/** The end of a sentence about a file that is not there: the most similar name beside it; empty if there is none, or the error is another. */
export function suggestPath(path: string, error: unknown): string {
  if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) return "";
  try {
    const name = suggest(basename(path), readdirSync(dirname(path)));
    return name === undefined || name === basename(path)
      ? ""
      : `; did you mean ${safeLine(join(dirname(path), name))}?`;
  } catch {
    return "";
  }
}
