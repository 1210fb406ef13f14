// What fixes would change. Loaded only to show that.
import { createTwoFilesPatch } from "diff";
import { attributesOf } from "../diagnostics/problem.ts";
import { safeLine } from "../print/safe-text.ts";
import { maskAll, maskCredentials } from "../text/credential.ts";
import type { LintedFile } from "./lint-files.ts";

/** The change as a unified diff, without what looks like a credential or was found to be one. */
export function printFixDiff({ source: { name, text: before }, text, diagnostics }: LintedFile): string {
  // The places of findings are those in the mended text; fixes do not touch what is a credential.
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
