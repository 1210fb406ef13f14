// A file → what is wrong with it; if fixes are asked for, what they leave. Settings and results are plain data, so that they can be passed
// to another thread and back. Nothing is written.
import { existsSync } from "node:fs";
import type { Analysis, AnalysisOptions } from "../analyze.ts";
import type { FixOptions, FixResult } from "../api/fix.ts";
import { lintAndAnalyze, type LintResult } from "../api/lint.ts";
import type { Code } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { hasErrors } from "../diagnostics/entry.ts";
import { dialectOf } from "../dialects/dialects.ts";
import { isMarkdown } from "../parse/frontmatter.ts";
import { listLocked } from "../rules/locked-codes.ts";
import type { Source } from "../text/source.ts";
import type { AppliedConfiguration } from "./applied-configuration.ts";
import type { IsChanged } from "./changed-files.ts";
import { STDIN_ARGUMENT } from "./display-name.ts";
import { Failure } from "./exit-code.ts";
import { openConfigurations, type ConfigOptions, type Configurations } from "./find-configuration.ts";
import type { FoundFile } from "./found-file.ts";
import { listReported, openFound } from "./found-source.ts";
import { forgetInput } from "./read-bytes.ts";
import { createSignInCounter, type FileSignIns } from "./sign-in-total.ts";
import type { OpenedSource } from "./source-context.ts";

/** What decides how files are checked. */
export interface LintSettings {
  /** What arguments say. */
  readonly given: Pick<FixOptions, "rules" | "target" | "unsafe" | "federationRules">;
  readonly configured: ConfigOptions;
  /** The files that differ from a git reference, if only these and those that depend on them are to be checked. */
  readonly changed?: ReadonlySet<string>;
  /** Whether the fixes of a file are applied to its text. */
  readonly isFixing: boolean;
}

/** A text without and with its fixes, and how many they are. */
export interface FixedText {
  readonly before: string;
  readonly after: string;
  readonly count: number;
}

export interface LintedFile {
  /** As it was found: `-` for standard input. */
  readonly file: FoundFile;
  /** The name of its source. */
  readonly name: string;
  /** Includes findings in the files that it imports. */
  readonly found: readonly Diagnostic[];
  /** The texts that the findings refer to: the fixed one, and those of imports. */
  readonly sources: readonly Source[];
  /** Whether other files may be checked with it, so that what is found in it is found again. */
  readonly isReadByOthers: boolean;
  /** Whether there is nothing in it that can be checked. */
  readonly isUnread: boolean;
  /** With fixes, those after them. */
  readonly signIns: FileSignIns;
  readonly fixed: FixedText | undefined;
  /** The codes that policies lock for this file, if there are policies. */
  readonly locked: ReadonlySet<Code> | undefined;
}

/** A file that could not be read. The others are still checked. */
export interface UnreadFile {
  /** A sentence for the user. */
  readonly unreadable: string;
}

/** Nothing for a file that is not reported: it was not named, and is of no dialect, or a configuration ignores it. */
export type FileResult = LintedFile | UnreadFile | undefined;

/** Checks a file. Throws a `Failure` if its configuration cannot be read. */
export type LintFile = (file: FoundFile) => Promise<FileResult>;

/** Prepares to check files, one after the other in the order of a run. `shouldFix` chooses among those with fixes. */
export async function createLinter(
  settings: LintSettings,
  configurations: Configurations = openConfigurations(settings.configured),
  shouldFix: (path: string) => boolean = () => settings.isFixing,
): Promise<LintFile> {
  const { given, changed, configured } = settings;
  const isChanged = changed && (await import("./changed-files.ts")).compareWith(changed);
  const countSignIns = createSignInCounter();
  return async (file) => {
    const configuration = configurations.find(file.path);
    const isLeftOut = !file.named && configuration?.isIgnored === true;
    if (isLeftOut && !configuration?.isLocked) return undefined;
    const asked: FixOptions = configuration?.apply(given) ?? given;
    if (isChanged && !mayDependOnChange(file, asked, configuration, isChanged)) return undefined;
    try {
      const opened = openFound(file, configured.stdinFilename, asked.policies);
      if (!opened) return undefined;
      const options = { ...asked, ...opened.context, isLeftOut };
      const checked = await checkFile(file, opened, options, { configuration, isChanged, shouldFix });
      return checked && { ...checked.result, signIns: countSignIns(checked.analysis) };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return { unreadable: error.message };
    }
  };
}

/**
 * Whether a file is one of those to be checked: it has changed, what it is checked with has, or its imports may have. A file that is not
 * there or cannot be read is reported in any case.
 */
function mayDependOnChange(
  { path, unreadable }: FoundFile,
  { federationRules = [] }: FixOptions,
  configuration: AppliedConfiguration | undefined,
  isChanged: IsChanged,
): boolean {
  if (path === STDIN_ARGUMENT || isMarkdown(path)) return true;
  if (unreadable !== undefined || !existsSync(path)) return true;
  const others = [...federationRules, ...(configuration?.sources ?? [])];
  return [path, ...others.map(({ name }) => name)].some(isChanged);
}

interface Circumstances {
  readonly configuration: AppliedConfiguration | undefined;
  readonly isChanged: IsChanged | undefined;
  readonly shouldFix: (path: string) => boolean;
}

interface CheckedFile {
  readonly result: Omit<LintedFile, "signIns">;
  /** What the findings come from; with fixes, the text after them. */
  readonly analysis: Analysis;
}

async function checkFile(
  file: FoundFile,
  { source, sources, missing }: OpenedSource,
  options: FixOptions & Pick<AnalysisOptions, "isLeftOut">,
  { configuration, isChanged, shouldFix }: Circumstances,
): Promise<CheckedFile | undefined> {
  const first = lintAndAnalyze(source, options);
  // An import that is missing may have been removed.
  const others = [...(options.federationRules ?? []), ...(configuration?.sources ?? [])];
  const isUnchanged = isChanged && ![...sources, ...others].some(({ name }) => isChanged(name));
  if (isUnchanged && file.path !== STDIN_ARGUMENT && !missing.some((name) => !name.includes("@"))) return undefined;
  const { name } = source;
  const isFixed = first.diagnostics.some(({ fix, path }) => fix && path === name) && shouldFix(name);
  const result: LintResult & Partial<FixResult> = isFixed
    ? (await import("../api/fix.ts")).fix(source, options)
    : first;
  const reported = listReported(file, result);
  if (!reported) {
    forgetInput(file.path);
    return undefined;
  }
  const { text = source.text, fixed = 0, dialects } = result;
  // A configuration that is checked itself may have been changed by its fixes.
  const found = [...(configuration?.diagnostics ?? []).filter(({ path }) => path !== name), ...reported];
  const after = isFixed ? { ...source, text } : source;
  const analysis = isFixed ? lintAndAnalyze(after, options).analysis : first.analysis;
  return {
    analysis,
    result: {
      file,
      name,
      found,
      sources: found.length === 0 ? [] : chooseSources([after, ...sources, ...others], found),
      isReadByOthers: isMarkdown(name) || dialects.some((each) => dialectOf(each).isReadByOthers),
      isUnread: analysis.dialects.length === 0 && !hasErrors(analysis.found),
      fixed: fixed === 0 ? undefined : { before: source.text, after: text, count: fixed },
      locked: options.policies && listLocked(options.policies),
    },
  };
}

/** The sources that findings refer to, of several with the same name the first. */
function chooseSources(sources: readonly Source[], found: readonly Diagnostic[]): readonly Source[] {
  const names = new Set(found.flatMap(({ path, related = [] }) => [path, ...related.map((place) => place.path)]));
  return sources.filter(({ name }) => names.delete(name));
}
