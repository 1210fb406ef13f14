// Files → what is wrong with each, one after the other; of those that `shouldFix` chooses, what fixes leave. Nothing is written.
import { existsSync } from "node:fs";
import type { Analysis, AnalysisOptions } from "../analyze.ts";
import type { FixOptions, FixResult } from "../api/fix.ts";
import { lintAndAnalyze, type LintResult } from "../api/lint.ts";
import type { Code } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { dialectOf } from "../dialects/dialects.ts";
import { isMarkdown } from "../parse/frontmatter.ts";
import { createDuplicateFilter } from "./report-output.ts";
import { textOfSources, type TextOf } from "../print/diagnostics/report.ts";
import { listLocked } from "../rules/locked-codes.ts";
import type { Source } from "../text/source.ts";
import type { IsChanged } from "./changed-files.ts";
import { STDIN_ARGUMENT } from "./display-name.ts";
import { Failure } from "./exit-code.ts";
import type { AppliedConfiguration } from "./applied-configuration.ts";
import type { Configurations } from "./find-configuration.ts";
import type { FoundFile } from "./found-file.ts";
import { listReported, openFound } from "./found-source.ts";
import { forgetInput } from "./read-bytes.ts";
import type { OpenedSource } from "./source-context.ts";

export interface LintFilesOptions extends FixOptions {
  readonly stdinFilename: string;
  readonly configurations: Configurations;
  /** Whether a file differs from a git reference, if only such files and those that depend on them are to be checked. */
  readonly isChanged?: IsChanged;
  /** Whether the fixes of a file are to be applied. */
  readonly shouldFix: (path: string) => boolean;
}

export interface LintedFile {
  /** As it was found: `-` for standard input. */
  readonly file: FoundFile;
  readonly source: Source;
  /** Includes findings in the files that it imports, unless a file before it had them. */
  readonly diagnostics: readonly Diagnostic[];
  /** Includes those that a file before it had. */
  readonly found: readonly Diagnostic[];
  /** The texts that the diagnostics refer to: the fixed one, and those of imports. */
  readonly textOf: TextOf;
  /** What the findings come from; with fixes, the text after them. */
  readonly analysis: Analysis;
  /** The text with all fixes, and how many they are. */
  readonly text: string;
  readonly fixed: number;
  /** The codes that policies lock for this file, if there are policies. */
  readonly locked: ReadonlySet<Code> | undefined;
}

/** A file that could not be read. The others are still checked. */
export interface UnreadFile {
  /** A sentence for the user. */
  readonly unreadable: string;
}

/** Checks files. Those that were not named are skipped if they are of no dialect, or if a configuration ignores them. */
export async function* lintFiles(
  files: Iterable<FoundFile>,
  options: LintFilesOptions,
  removeDuplicates = createDuplicateFilter(),
): AsyncGenerator<LintedFile | UnreadFile> {
  const { shouldFix, isChanged } = options;
  for (const file of files) {
    const configuration = options.configurations.find(file.path);
    const isLeftOut = !file.named && configuration?.isIgnored === true;
    if (isLeftOut && !configuration?.isLocked) continue;
    if (!mayDependOnChange(file, configuration, options)) continue;
    try {
      const asked = configuration?.apply(options) ?? options;
      const opened = openFound(file, options.stdinFilename, asked.policies);
      const linted =
        opened && (await lintFile(file, opened, { ...asked, shouldFix, isChanged, isLeftOut }, configuration));
      if (linted) yield { ...linted, diagnostics: removeDuplicates(linted.found, linted.isShared) };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      yield { unreadable: error.message };
    }
  }
}

type FileOptions = FixOptions &
  Pick<LintFilesOptions, "shouldFix"> &
  Pick<AnalysisOptions, "isLeftOut"> & { readonly isChanged: IsChanged | undefined };

/**
 * Whether a file is one of those to be checked: it has changed, what it is checked with has, or its imports may have. A file that is not
 * there or cannot be read is reported in any case.
 */
function mayDependOnChange(
  { path, unreadable }: FoundFile,
  configuration: AppliedConfiguration | undefined,
  { isChanged, federationRules }: LintFilesOptions,
): boolean {
  if (!isChanged || path === STDIN_ARGUMENT || isMarkdown(path)) return true;
  if (unreadable !== undefined || !existsSync(path)) return true;
  const rules = federationRules ?? configuration?.apply({}).federationRules;
  const others = [...(rules ?? []), ...(configuration?.sources ?? [])];
  return [path, ...others.map(({ name }) => name)].some(isChanged);
}

async function lintFile(
  file: FoundFile,
  { source, sources, missing, context }: OpenedSource,
  { shouldFix, isChanged, ...options }: FileOptions,
  configuration: AppliedConfiguration | undefined,
): Promise<(Omit<LintedFile, "diagnostics"> & { readonly isShared: (path: string) => boolean }) | undefined> {
  const asked = { ...options, ...context };
  const found = lintAndAnalyze(source, asked);
  const ofConfiguration = configuration?.sources ?? [];
  // An import that is missing may have been removed.
  const read = [...sources, ...(asked.federationRules ?? []), ...ofConfiguration];
  const isUnchanged = isChanged && !read.some(({ name }) => isChanged(name));
  if (isUnchanged && file.path !== STDIN_ARGUMENT && !missing.some((name) => !name.includes("@"))) return undefined;
  const isFixed = found.diagnostics.some(({ fix, path }) => fix && path === source.name) && shouldFix(source.name);
  const result: LintResult & Partial<FixResult> = isFixed ? (await import("../api/fix.ts")).fix(source, asked) : found;
  const reported = listReported(file, result);
  if (!reported) {
    forgetInput(file.path);
    return undefined;
  }
  const { text = source.text, fixed = 0 } = result;
  // A configuration that is checked itself may have been changed by its fixes.
  const others = (configuration?.diagnostics ?? []).filter(({ path }) => path !== source.name);
  const diagnostics = [...others, ...reported];
  const textOfOthers = textOfSources([...sources, ...(asked.federationRules ?? []), ...ofConfiguration]);
  const textOf: TextOf = (path) => (path === source.name ? text : textOfOthers(path));
  const isReadByOthers = isMarkdown(source.name) || result.dialects.some((name) => dialectOf(name).isReadByOthers);
  const isShared = (path: string) => isReadByOthers || path !== source.name;
  const analysis = isFixed ? lintAndAnalyze({ ...source, text }, asked).analysis : found.analysis;
  const locked = asked.policies && listLocked(asked.policies);
  return { file, source, found: diagnostics, textOf, text, fixed, locked, isShared, analysis };
}
