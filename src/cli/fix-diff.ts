// `--fix-dry-run` and `migrate --dry-run`: changes as a diff. Loaded only for these options.
import { basename, dirname, isAbsolute, relative, sep } from "node:path";
import { createTwoFilesPatch } from "diff";
import { attributesOf } from "../diagnostics/problem.ts";
import { safeLine, safeSourceLine } from "../print/safe-text.ts";
import { maskAll, maskCredentials } from "../text/credential.ts";
import { applyEdits, type Range, type Source } from "../text/source.ts";
import { displayName } from "./display-name.ts";
import type { FixedText, LintedFile } from "./lint-file.ts";
import { findRepositoryRoot, isInside } from "./path-access.ts";

/** Prints what fixes change as a unified diff. Masks what looks like a credential and what a finding reports as one. */
export function printFixDiff({ name, found }: LintedFile, { before, after }: FixedText): string {
  // The positions of findings are those in the fixed text. No fix changes a credential.
  const secrets = found
    .filter(({ code, path }) => attributesOf(code).isSecretPlace && path === name)
    .map(({ start, end }) => after.slice(start.offset, end.offset))
    .filter((secret) => secret !== "");
  const mask = (each: string) =>
    maskCredentials(secrets.reduce((masked, secret) => masked.replaceAll(secret, maskAll), each));
  return listDiffLines([name, mask(before)], [name, mask(after)])
    .map((line) => safeLine(line.replace(/\r$/, "")))
    .join("\n");
}

/** A diff, and whether it is exactly what is changed. */
export interface Patch {
  readonly text: string;
  readonly isExact: boolean;
}

/**
 * Prints what is changed as a diff that `git apply` accepts, unless it has characters that must not be printed, or something that looks like a
 * credential. `secrets` are ranges of the source that are masked whatever they look like, and wherever else they are.
 */
export function printPatch({ name, text: before }: Source, after: string, secrets: readonly Range[]): Patch {
  const path = nameForGit(name);
  const names = [`a/${path}`, `b/${path}`] as const;
  const texts = secrets.map((range) => ({ range, text: before.slice(range.start, range.end) }));
  const hidden = texts.map(({ range, text: secret }) => ({ range, text: maskAll(secret) }));
  const values = texts.map(({ text: secret }) => secret.replaceAll(/^["']|["']$/g, "")).filter(isLong);
  const mask = (each: string) =>
    maskCredentials(values.reduce((masked, value) => masked.replaceAll(value, maskAll), each));
  const masked = listDiffLines([names[0], mask(applyEdits(before, hidden))], [names[1], mask(after)]);
  const text = masked
    .map((line) => safeSourceLine(line.replace(/\r$/, "")) + (line.endsWith("\r") ? "\r" : ""))
    .join("\n");
  return { text, isExact: text === listDiffLines([names[0], before], [names[1], after]).join("\n") };
}

// A shorter one may be part of a word.
function isLong({ length }: string): boolean {
  return length >= 8;
}

/** A path that `git apply` accepts: relative to the current directory, or else to the repository of the file. */
function nameForGit(name: string): string {
  const shown = displayName(name);
  if (!isAbsolute(shown)) return shown;
  const root = findRepositoryRoot(dirname(shown));
  return isInside(shown, root) ? relative(root, shown).split(sep).join("/") : basename(shown);
}

/** The lines of a unified diff between two texts with their names. */
function listDiffLines(
  [oldName, before]: readonly [name: string, text: string],
  [newName, after]: readonly [name: string, text: string],
): readonly string[] {
  const lines = createTwoFilesPatch(oldName, newName, before, after).split("\n");
  return lines.slice(lines.findIndex((line) => line.startsWith("--- ")));
}
