// The options of `wifc lint`, and which of them exclude each other.
import type { LintOptions } from "../api/lint.ts";
import type { Shard } from "../print/diagnostics/report.ts";
import type { TargetName } from "../targets/targets.ts";
import type { BaselineOptions } from "./baseline.ts";
import { STDIN_ARGUMENT } from "./display-name.ts";
import { Failure, type FailOptions } from "./exit-code.ts";
import type { ConfigOptions } from "./find-configuration.ts";
import { isStream } from "./read-bytes.ts";
import type { ReportFormat, ReportOptions } from "./report-formats.ts";

export interface LintCommandOptions extends ReportOptions, FailOptions, ConfigOptions, BaselineOptions {
  readonly format?: readonly ReportFormat[];
  readonly output?: string;
  readonly target?: TargetName;
  readonly rule?: LintOptions["rules"];
  /** Paths of files with federation rules. */
  readonly rules?: readonly string[];
  /** Whether it is fine if there is no file to check. */
  readonly allowEmpty?: true;
  readonly fix?: true;
  /** Includes `fix`. */
  readonly fixUnsafe?: true;
  readonly fixDryRun?: true;
  readonly stdinFilename: string;
  readonly filesFrom?: string;
  /** A git reference, or nothing in particular. */
  readonly changed?: string | true;
  readonly shard?: Shard;
  /** How many threads check files. */
  readonly jobs?: number;
  /** Whether files are checked again after every change. */
  readonly watch?: true;
}

/** Throws a `Failure` for options that exclude each other: if standard input would be read twice, or fixed. */
export function checkOptions(paths: readonly string[], options: LintCommandOptions): void {
  const { fix, fixDryRun, filesFrom = "", rules = [] } = options;
  if (filesFrom === STDIN_ARGUMENT && paths.includes(STDIN_ARGUMENT)) {
    throw new Failure("standard input cannot be both the list of files and one of the files");
  }
  const uses = rules.filter((path) => path === STDIN_ARGUMENT).length;
  if (uses > 1 || (uses === 1 && [filesFrom, ...paths].includes(STDIN_ARGUMENT))) {
    throw new Failure("standard input can be read only once");
  }
  if (fix && !fixDryRun && paths.some((path) => path === STDIN_ARGUMENT || isStream(path))) {
    throw new Failure("`--fix` cannot write to standard input; print a diff with `--fix-dry-run`");
  }
  const formats = options.format?.map(({ name }) => name) ?? ["text"];
  if (options.statistics && !formats.some((name) => name === "text" || name === "json")) {
    throw new Failure("`--statistics` requires the format text or json");
  }
  if (options.watch) checkWatch(paths, options);
  if (options.writeBaseline === undefined) return;
  if (fixDryRun) throw new Failure("`--fix-dry-run` writes no files; remove `--write-baseline`");
  if (options.shard) throw new Failure("`--write-baseline` requires all files; remove `--shard`");
  if (options.changed !== undefined) throw new Failure("`--write-baseline` requires all files; remove `--changed`");
}

/** Throws a `Failure` for what only a single run can do. Files are open in an editor, so that `--fix` would compete with it. */
function checkWatch(paths: readonly string[], options: LintCommandOptions): void {
  const { filesFrom = "", rules = [], policy = [], config, baseline, format = [] } = options;
  const read = [filesFrom, config, baseline, ...rules, ...policy, ...paths].filter((path) => typeof path === "string");
  if (read.some((path) => path === STDIN_ARGUMENT || isStream(path))) {
    throw new Failure("`--watch` reads files several times, which standard input does not allow");
  }
  const writing = [
    ...(options.fix && !options.fixDryRun ? [options.fixUnsafe ? "--fix-unsafe" : "--fix"] : []),
    ...(options.writeBaseline === undefined ? [] : ["--write-baseline"]),
    ...(options.output === undefined ? [] : ["--output"]),
    ...format.flatMap(({ name, file }) => (file === undefined ? [] : [`--format ${name}:FILE`])),
  ];
  if (writing[0] !== undefined) throw new Failure(`\`--watch\` writes no files; remove \`${writing[0]}\``);
}
