// What `--fix` writes, and what stops it.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { describeSystemError } from "../text/system-error.ts";
import type { FoundFile } from "./found-file.ts";
import type { Configurations } from "./find-configuration.ts";
import { createLinter, type LintedFile, type LintSettings } from "./lint-file.ts";
import { lintFiles } from "./lint-files.ts";
import { rewriteFile } from "./output-file.ts";
import { isStream } from "./read-bytes.ts";
import { STDIN_ARGUMENT } from "./display-name.ts";
import { checkWritable } from "./write-file.ts";

/**
 * Writes the files that have fixes and can be written. Returns how many findings were fixed. Files are fixed one after the other, because
 * the fixes of a workflow depend on the files that it imports.
 */
export async function fixFiles(
  files: Iterable<FoundFile>,
  settings: LintSettings,
  configurations: Configurations,
): Promise<number> {
  let count = 0;
  const lintFile = await createLinter(settings, configurations, (path) => findObstacle(path) === undefined);
  for await (const result of lintFiles(files, lintFile)) {
    if ("unreadable" in result || !result.fixed) continue;
    count += result.fixed.count;
    rewriteFile(result.fixed.after, result.name);
    // A signal that waited while a file was written has its turn.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return count;
}

/** Why a file cannot be written, as part of a sentence; nothing if it can. */
export function findObstacle(path: string): string | undefined {
  try {
    checkWritable(path);
    return undefined;
  } catch (error) {
    return describeSystemError(error);
  }
}

/** The findings of a file, not of its imports, that have a fix: safe ones and others. */
export function findFixable({ name, found }: LintedFile): Record<"safe" | "unsafe", readonly Diagnostic[]> {
  const fixable = found.filter(({ fix, path }) => fix && path === name);
  return { safe: fixable.filter((each) => !isUnsafe(each)), unsafe: fixable.filter(isUnsafe) };
}

function isUnsafe({ fix }: Diagnostic): boolean {
  return fix?.isUnsafe === true;
}

/** Whether `--fix` would write a file. */
export function isRewritable({ file: { path }, name }: LintedFile): boolean {
  return path !== STDIN_ARGUMENT && !isStream(path) && findObstacle(name) === undefined;
}
