// What was told already. A file that several workflows import has its mistakes once, though it is checked with each of them.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { isMarkdown } from "../parse/frontmatter.ts";

/** Gives, of the diagnostics that it is called with one after the other, those that it did not give before. */
export function leaveOutTold(): (diagnostics: readonly Diagnostic[]) => readonly Diagnostic[] {
  // Only markdown is imported: nothing is remembered of other files, however many there are.
  const told = new Set<string>();
  return (diagnostics) =>
    diagnostics.filter(({ path, start, code, message }) => {
      if (!isMarkdown(path)) return true;
      const key = JSON.stringify([path, start.offset, code, message]);
      if (told.has(key)) return false;
      told.add(key);
      return true;
    });
}
