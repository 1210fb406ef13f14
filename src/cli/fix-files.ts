// What `--fix` writes, and what stops it.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { describeSystemError } from "../text/system-error.ts";
import type { FoundFile } from "./found-file.ts";
import { lintFiles, type LintedFile, type LintFilesOptions } from "./lint-files.ts";
import { rewriteFile } from "./output-file.ts";
import { isStream } from "./read-bytes.ts";
import { STDIN_ARGUMENT } from "./display-name.ts";
import { checkWritable } from "./write-file.ts";

/** Writes the files that have fixes and can be written. Returns how many findings were fixed. */
export async function fixFiles(
  files: Iterable<FoundFile>,
  settings: Omit<LintFilesOptions, "shouldFix">,
): Promise<number> {
  let count = 0;
  const shouldFix = (path: string) => findObstacle(path) === undefined;
  for await (const result of lintFiles(files, { ...settings, shouldFix })) {
    if ("unreadable" in result || result.fixed === 0) continue;
    count += result.fixed;
    rewriteFile(result.text, result.source.name);
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
export function findFixable({ source, found }: LintedFile): Record<"safe" | "unsafe", readonly Diagnostic[]> {
  const fixable = found.filter(({ fix, path }) => fix && path === source.name);
  return { safe: fixable.filter((each) => !isUnsafe(each)), unsafe: fixable.filter(isUnsafe) };
}

function isUnsafe({ fix }: Diagnostic): boolean {
  return fix?.isUnsafe === true;
}

/** Whether `--fix` would write a file. */
export function isRewritable({ file: { path }, source }: LintedFile): boolean {
  return path !== STDIN_ARGUMENT && !isStream(path) && findObstacle(source.name) === undefined;
}
