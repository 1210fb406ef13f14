// What fixes would change. Loaded only to show that.
import { createTwoFilesPatch } from "diff";
import { safeLine } from "../print/safe-text.ts";
import { maskCredentials } from "../text/credential.ts";
import type { LintedFile } from "./lint-files.ts";

/** The change as a unified diff, without what looks like a credential. */
export function printFixDiff({ source: { name, text: before }, text }: LintedFile): string {
  const patch = createTwoFilesPatch(name, name, before, text);
  const lines = maskCredentials(patch).split("\n");
  const start = lines.findIndex((line) => line.startsWith("--- "));
  return lines
    .slice(start)
    .map((line) => safeLine(line.replace(/\r$/, "")))
    .join("\n");
}
