// The files of a run of `lint` → what is wrong with them, and with `--fix` the files mended.
import type { FixResult } from "../api/fix.ts";
import { lintQuickly, type LintOptions } from "../api/lint-quickly.ts";
import { sortDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { liesAmongWorkflows } from "../dialects/recognize.ts";
import type { LintReport } from "../print/diagnostics/report.ts";
import type { Source } from "../text/source.ts";
import { Failure } from "./exit-code.ts";
import type { FoundFile } from "./find-files.ts";
import { readImportedFile } from "./read-import.ts";
import { readSource } from "./read-source.ts";

/** A file that fixes change. */
export interface FixedFile {
  readonly source: Source;
  readonly text: string;
  readonly fixed: number;
}

/** What a run found. */
export interface LintedFiles {
  readonly report: LintReport;
  readonly fixed: readonly FixedFile[];
  /** What could not be read; the other files were checked all the same. */
  readonly unreadable: readonly string[];
}

/** Checks files. With `mend`, what is reported is what fixes leave; nothing is written. */
export async function lintFiles(
  files: readonly FoundFile[],
  options: LintOptions & { readonly stdinFilename: string; readonly mend: boolean },
): Promise<LintedFiles> {
  const found = new Map<string, Diagnostic>();
  const texts = new Map<string, string>();
  const fixed: FixedFile[] = [];
  const unreadable: string[] = [];
  let checked = 0;

  function readImport(path: string, from: string): Source | undefined {
    const source = readImportedFile(path, from);
    if (source) texts.set(source.name, source.text);
    return source;
  }

  for (const file of files) {
    try {
      const source = readSource(file.path, options.stdinFilename);
      const result = await check(source, { ...options, readImport }, options.mend);
      if (!isOurs(file, result)) continue;
      checked += 1;
      if (result.fixed > 0) fixed.push({ source, text: result.text, fixed: result.fixed });
      if (result.diagnostics.length > 0) texts.set(source.name, result.text);
      // A file that several workflows import has its mistakes once.
      for (const each of result.diagnostics)
        found.set(JSON.stringify([each.path, each.start, each.code, each.message]), each);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      unreadable.push(error.message);
    }
  }
  const diagnostics = sortDiagnostics([...found.values()]);
  return { report: { files: checked, diagnostics, textOf: (path) => texts.get(path) }, fixed, unreadable };
}

/** Most files are done quickly, and what the others need is loaded with the first of them. */
async function check(source: Source, options: LintOptions, mend: boolean): Promise<FixResult> {
  const quick = lintQuickly(source, options);
  if (!quick && mend) return (await import("../api/fix.ts")).fix(source, options);
  const result = quick ?? (await import("../api/lint.ts")).lintThoroughly(source, options);
  return { ...result, text: source.text, fixed: 0 };
}

/** Of the files that nobody named, those that are agent files or workflows, or were meant to be one. */
function isOurs({ named, path }: FoundFile, { dialects, diagnostics }: FixResult): boolean {
  return (
    named ||
    dialects.length > 0 ||
    (liesAmongWorkflows(path) && diagnostics.some(({ severity }) => severity === "error"))
  );
}
