// `--fix-dry-run`: fixes as a diff. Loaded only for that option.
import { createTwoFilesPatch } from "diff";
import { attributesOf } from "../diagnostics/problem.ts";
import { safeLine } from "../print/safe-text.ts";
import { maskAll, maskCredentials } from "../text/credential.ts";
import type { LintedFile } from "./lint-files.ts";

/** Prints what fixes change as a unified diff. Masks what looks like a credential and what a finding reports as one. */
export function printFixDiff({ source: { name, text: before }, text, diagnostics }: LintedFile): string {
  // The positions of findings are those in the fixed text. No fix changes a credential.
  const secrets = diagnostics
    .filter(({ code, path }) => attributesOf(code).isSecretPlace && path === name)
    .map(({ start, end }) => text.slice(start.offset, end.offset))
    .filter((secret) => secret !== "");
  const mask = (each: string) =>
    maskCredentials(secrets.reduce((masked, secret) => masked.replaceAll(secret, maskAll), each));
  const lines = createTwoFilesPatch(name, name, mask(before), mask(text)).split("\n");
  const start = lines.findIndex((line) => line.startsWith("--- "));
  return lines
    .slice(start)
    .map((line) => safeLine(line.replace(/\r$/, "")))
    .join("\n");
}
