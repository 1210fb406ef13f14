// `wifc merge-reports`: merges the reports of several runs, such as the shards of one, and prints them in any format.
import { Command } from "commander";
import { isCode } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { sortDiagnostics } from "../diagnostics/order.ts";
import { isReport as matchesSchema } from "../generated/report-guard.ts";
import { groupByPath, summarize, type Shard } from "../print/diagnostics/report.ts";
import { safeLine } from "../print/safe-text.ts";
import { lineStarts, positionAt, type Position } from "../text/source.ts";
import { addOptions } from "./add-options.ts";
import { type ExitCode, type FailOptions, Failure } from "./exit-code.ts";
import { readInside } from "./read-import.ts";
import { readLargeText } from "./read-source.ts";
import { REPORT_OPTIONS } from "./report-options.ts";
import type { ReportFormat, ReportOptions } from "./report-formats.ts";
import { concludeRun, openReport, placeFormats, createDuplicateFilter } from "./report-output.ts";

interface MergeOptions extends ReportOptions, FailOptions {
  readonly format?: readonly ReportFormat[];
  readonly output?: string;
  readonly allowEmpty?: true;
}

export function createMergeReportsCommand(finish: (code: ExitCode) => void): Command {
  const command = new Command("merge-reports").argument(
    "<reports...>",
    "Reports written by `wifc lint --format json:FILE`",
  );
  return addOptions(command, REPORT_OPTIONS)
    .option("--allow-empty", "Succeed if no file was checked, which is a failure otherwise")
    .option("--quiet", "Report errors only, and print nothing if there are none")
    .addHelpText(
      "after",
      `
Examples:
  $ wifc merge-reports shard-*.json
  $ wifc merge-reports shard-*.json --format github --format sarif:wifc.sarif`,
    )
    .action(async (files: string[]) => {
      finish(await mergeReports(files, command.optsWithGlobals<MergeOptions>()));
    });
}

async function mergeReports(files: readonly string[], options: MergeOptions): Promise<ExitCode> {
  const formats = placeFormats(options.format, options.output);
  const reports = files.map(readReport);
  checkShards(reports.flatMap(({ shard }) => shard ?? []));

  // Reports of two workflows can have the same finding, in a file that both import.
  const diagnostics = createDuplicateFilter()(sortDiagnostics(reports.flatMap((each) => each.diagnostics)));
  const merged = await openReport(formats, options);
  for (const [path, found] of groupByPath(diagnostics)) {
    const text = readText(path);
    const isSame = text !== undefined && hasPositions(text, found);
    merged.add(found, (name) => (name !== path ? readText(name) : isSame ? text : undefined));
  }
  const checked = reports.reduce((sum, each) => sum + each.files, 0);
  merged.close({ files: checked });
  const { counts } = summarize({ files: checked, diagnostics, textOf: readText });
  if (checked === 0 && !options.allowEmpty)
    throw new Failure("nothing was checked: no file in these reports; use `--allow-empty` if that is right");
  return concludeRun(counts, options);
}

/** Throws a `Failure` if a shard is missing or given twice: files that no run checked must not look clean. */
function checkShards(shards: readonly Shard[]): void {
  const [first] = shards;
  if (!first) return;
  for (let index = 1; index <= first.count; index += 1) {
    const times = shards.filter((each) => each.index === index && each.count === first.count).length;
    if (times !== 1) throw new Failure(`shard ${index}/${first.count} is ${times === 0 ? "missing" : "given twice"}`);
  }
  const other = shards.find(({ count }) => count !== first.count);
  if (other)
    throw new Failure(`shards ${first.index}/${first.count} and ${other.index}/${other.count} are from different runs`);
}

/** Reads a checked file if it is in the current directory. A report must not make us read and quote other files. */
function readText(path: string): string | undefined {
  return readInside(path, [process.cwd()])?.text;
}

/** Whether the positions of diagnostics exist in a text. If not, the file has changed since it was checked. */
function hasPositions(text: string, diagnostics: readonly Diagnostic[]): boolean {
  const starts = lineStarts(text);
  const isThere = ({ line, column, offset }: Position) => {
    const position = positionAt(starts, offset);
    return offset <= text.length && position.line === line && position.column === column;
  };
  return diagnostics.every(({ start, end }) => isThere(start) && isThere(end));
}

interface WrittenReport {
  /** How many files were checked. */
  readonly files: number;
  readonly shard?: Shard;
  readonly diagnostics: readonly Diagnostic[];
}

interface JsonReport extends WrittenReport {
  /** Another version of wifc may have other codes. */
  readonly diagnostics: readonly (Diagnostic & { readonly code: string })[];
}

/** Reads a report and checks it against the published schema. Throws a `Failure` if it is not valid or has an unknown code. */
function readReport(file: string): WrittenReport {
  const report = parseJson(readLargeText(file));
  if (!isReport(report)) throw new Failure(`${safeLine(file)} is not a report of \`wifc lint --format json\``);
  const unknown = report.diagnostics.find(({ code }) => !isCode(code));
  if (unknown)
    throw new Failure(
      `${safeLine(file)} contains the code \`${unknown.code}\`, which is unknown to this version of wifc`,
    );
  return report;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isReport(value: unknown): value is JsonReport {
  return matchesSchema(value);
}
