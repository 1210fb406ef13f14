// `--baseline` and `--write-baseline`: known findings, which a run leaves out. Loaded only for these options.
import { existsSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { findOutdated, readBaseline, type Baseline } from "../api/baseline.ts";
import type { LintOptions } from "../api/lint.ts";
import { isCode, type Code } from "../diagnostics/catalogue.ts";
import { MATCHING } from "../diagnostics/catalogue/matching.ts";
import { TARGET } from "../diagnostics/catalogue/target.ts";
import { createDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { attributesOf } from "../diagnostics/problem.ts";
import { isMarkdown } from "../parse/frontmatter.ts";
import { printBaseline, type KnownFinding } from "../print/baseline.ts";
import { createFingerprints } from "../print/diagnostics/fingerprint.ts";
import { describePlace, textOfSources, type TextOf } from "../print/diagnostics/report.ts";
import { safeLine } from "../print/safe-text.ts";
import { withSeverity } from "../suppressions/suppression.ts";
import { displayName, STDIN_NAME } from "./display-name.ts";
import { Failure } from "./exit-code.ts";
import type { FoundFile } from "./found-file.ts";
import { checkOutputs, writeOutput } from "./output-file.ts";
import { findRepositoryRoot, isInside } from "./path-access.ts";
import { readLargeText } from "./read-source.ts";

/** The options for baselines. */
export interface BaselineOptions {
  readonly baseline?: string;
  readonly writeBaseline?: string;
}

/** What a run covered, so that a finding elsewhere does not count as fixed. */
export interface Extent {
  /** Those that were checked or found not to be ours. */
  readonly files: readonly FoundFile[];
  /** Whether other files were left out, which may import one of them. */
  readonly isPart: boolean;
  readonly rules: LintOptions["rules"];
}

/** A baseline in use. */
export interface OpenBaseline {
  /** The findings that are not in it. With `--write-baseline`, all findings are, except those that must always be reported, or that policies lock. */
  readonly leaveOut: (
    diagnostics: readonly Diagnostic[],
    textOf: TextOf,
    locked: ReadonlySet<Code> | undefined,
  ) => readonly Diagnostic[];
  /** Ends the run: notes about what is no longer found, or the new baseline. */
  readonly close: (extent: Extent) => { readonly outdated: readonly Diagnostic[]; readonly textOf: TextOf };
  /** How many findings were left out. */
  readonly count: () => number;
}

/** Reads the baseline, or prepares to write one. Throws a `Failure` if it is malformed or cannot be read or written. */
export function openBaseline({ baseline: file, writeBaseline: output }: BaselineOptions): OpenBaseline {
  checkOutputs([output]);
  // A baseline that is written replaces the one before it.
  const known = file === undefined || output !== undefined ? undefined : readFile(file);
  const listed = known && new Set(known.findings.map(({ fingerprint }) => fingerprint));
  const root = findRepositoryRoot(process.cwd());
  const identify = createFingerprints((path) => nameIn(root, path));
  const found = new Set<string>();
  const left: KnownFinding[] = [];
  return {
    leaveOut: (diagnostics, textOf, locked) =>
      identify(diagnostics, textOf).flatMap(([diagnostic, fingerprint]) => {
        const { code, path } = diagnostic;
        found.add(fingerprint);
        const mustStay = attributesOf(code).isAlwaysReported === true || locked?.has(code) === true;
        if (mustStay || listed?.has(fingerprint) === false) return [diagnostic];
        left.push({ path: nameIn(root, path), code, fingerprint });
        return [];
      }),
    close(extent) {
      if (output !== undefined) writeOutput(printBaseline(left), output);
      const outdated = known ? findOutdated(known, found, expectIn(root, extent)) : [];
      const problems = outdated.flatMap((each) => withSeverity(each, extent.rules?.[each.code]) ?? []);
      return {
        outdated: createDiagnostics(problems, "command-line"),
        textOf: textOfSources(known ? [known.source] : []),
      };
    },
    count: () => left.length,
  };
}

function readFile(file: string): Baseline {
  const name = displayName(file);
  const read = readBaseline({ name, text: readLargeText(file) });
  if (!("mistake" in read)) return read;
  const { start, message } = read.mistake;
  throw new Failure(`${safeLine(describePlace({ path: name, start }))}: ${message}`);
}

/** A path relative to the root of the repository, so that it does not matter from which of its directories wifc is started. */
function nameIn(root: string, path: string): string {
  const absolute = resolve(path);
  return path === STDIN_NAME || !isInside(absolute, root) ? path : relative(root, absolute).split(sep).join("/");
}

/** Whether a run would have found a finding, if it was still there. */
function expectIn(root: string, { files, isPart, rules = {} }: Extent): (finding: KnownFinding) => boolean {
  const visited = new Set(files.map(({ path }) => path));
  const isWhole = !isPart && files.every(({ named }) => !named);
  return ({ path, code }) => {
    // Whether these are found depends on more than the files.
    if (isCode(code) && (rules[code] === "off" || code in MATCHING || code in TARGET)) return false;
    const file = resolve(root, path);
    if (!existsSync(file)) return path !== STDIN_NAME;
    return visited.has(displayName(file)) && (isWhole || !isMarkdown(path));
  };
}
