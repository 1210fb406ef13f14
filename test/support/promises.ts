// The promises about any input, as one check of all functions of the library and all formats.
import assert from "node:assert/strict";
import * as fc from "fast-check";
import {
  bindings,
  checkLock,
  compile,
  fix,
  lint,
  requiredEnv,
  type CompileOptions,
  type Diagnostic,
  type Options,
  type Source,
  type Span,
} from "../../src/index.ts";
import {
  DIAGNOSTIC_FORMATS,
  printDiagnostics,
  type DiagnosticFormatName,
} from "../../src/print/diagnostics/print-diagnostics.ts";
import { printReports, REPORT_FORMATS } from "../../src/print/required-env/print-report.ts";
import { VARIABLE_FORMATS } from "../../src/print/variables.ts";
import { TARGET_NAMES } from "../../src/targets/capability.ts";
import { NO_STYLE } from "../../src/print/style.ts";
import { assertHarmless } from "./scan-output.ts";
import { engineAuth, workflowFile } from "./sources.ts";

const VALUES = { "vars.A": "a", "vars.RULE": "fdrl_1" };

/** Every combination of options of `compile` that makes a difference. */
const COMPILATIONS: readonly CompileOptions[] = [
  ...TARGET_NAMES.map((target): CompileOptions => ({ target })),
  ...keysOf(VARIABLE_FORMATS).map((format): CompileOptions => ({ format })),
  { document: 1 },
  { values: VALUES },
  { target: "gh-aw", values: VALUES },
];

const FORMATS = keysOf(DIAGNOSTIC_FORMATS);
const WORKFLOW = workflowFile({ engine: { id: "claude", auth: engineAuth() } });

function keysOf<K extends string>(table: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(table).filter((key): key is K => Object.hasOwn(table, key));
}

type Ask = (source: Source, options: Options) => Answer;

interface Answer {
  readonly diagnostics: readonly Diagnostic[];
  readonly printed?: readonly string[];
}

/** All other ways to use a file. */
const QUESTIONS: readonly Ask[] = [
  ...COMPILATIONS.map(
    (chosen): Ask =>
      (source, options) =>
        askCompile(source, { ...options, ...chosen }),
  ),
  ...keysOf(REPORT_FORMATS).flatMap((format) =>
    [false, true].map((all): Ask => (source, options) => {
      const { reports, diagnostics } = requiredEnv(source, { all, ...options });
      return { diagnostics, printed: [printReports(reports, format, () => undefined, NO_STYLE)] };
    }),
  ),
  askFix,
  (source, options) => bindings(source, options),
  (source, options) => checkLock(source, source, options),
  (source, options) => checkLock(WORKFLOW, source, options),
];

/** Also checks that the same file has the same findings twice. */
function askFix(source: Source, options: Options): Answer {
  const mended = fix(source, options);
  const again = fix({ ...source, text: mended.text }, options);
  assert.deepEqual([again.text, again.fixed], [mended.text, 0], "fixing twice changes nothing more");
  assert.deepEqual(again.diagnostics, mended.diagnostics, "the same file has the same findings");
  return { diagnostics: mended.fixed === 0 ? mended.diagnostics : [] };
}

function askCompile(source: Source, options: CompileOptions): Answer {
  const { output, diagnostics } = compile(source, options);
  const isRefused = diagnostics.some(({ severity }) => severity === "error");
  assert.equal(output === undefined, isRefused, "there is either output or an error");
  // This target returns the author's own file with all of its text.
  return { diagnostics, ...(output !== undefined && options.target !== "gh-aw" && { printed: [output] }) };
}

/** Which format and which question to check, or all of them. */
export type Choice = "all" | { readonly format: DiagnosticFormatName; readonly question: Ask };

/** A random choice. SARIF is rare, because it is slow and mostly the same for every file. */
export const anyChoice: fc.Arbitrary<Choice> = fc.record({
  format: fc.oneof(
    { arbitrary: fc.constantFrom(...FORMATS.filter((format) => format !== "sarif")), weight: 99 },
    fc.constant("sarif" as const),
  ),
  question: fc.constantFrom(...QUESTIONS),
});

/** Checks every promise about a file. Throws if one is broken. Returns everything that was printed. */
export function checkPromises(source: Source, choice: Choice): string[] {
  // Every import of a workflow is the workflow itself, so that there is only one text.
  const options: Options = { readImport: () => source };
  const textOf = (path: string) => (path === source.name ? source.text : undefined);

  const { diagnostics } = lint(source, options);
  const formats = choice === "all" ? FORMATS : [choice.format];
  const questions = choice === "all" ? QUESTIONS : [choice.question];
  const printed = checkAnswer(source, { diagnostics }, formats, textOf);
  for (const ask of questions) printed.push(...checkAnswer(source, ask(source, options), ["concise"], textOf));
  return printed;
}

function checkAnswer(
  source: Source,
  { diagnostics, printed = [] }: Answer,
  formats: readonly DiagnosticFormatName[],
  textOf: (path: string) => string | undefined,
): string[] {
  checkPlaces(source, diagnostics);
  const told = formats.map((format) => printDiagnostics({ files: 1, diagnostics, textOf }, format, NO_STYLE));
  const all = [...told, ...printed];
  all.forEach(assertHarmless);
  return all;
}

function checkPlaces({ name, text }: Source, diagnostics: readonly Diagnostic[]): void {
  for (const { fix: mending, related = [], ...diagnostic } of diagnostics.filter(({ path }) => path === name)) {
    for (const span of [diagnostic, ...related.filter(({ path }) => path === name), ...(mending?.edits ?? [])])
      checkSpan(text, span, diagnostic.code);
  }
}

/** Checks a span against its text. Throws if it is out of range, or if line, column and offset disagree. */
export function checkSpan(text: string, { start, end }: Span, code: string): void {
  assert.ok(start.offset >= 0 && start.offset <= end.offset && end.offset <= text.length, `${code} lies in the text`);
  for (const { line, column, offset } of [start, end]) {
    assert.ok(line >= 1 && column >= 1, `${code} counts from 1`);
    const mark = text.startsWith("\uFEFF") ? 1 : 0;
    const lineStart = line === 1 ? mark : text.lastIndexOf("\n", offset - 1) + 1;
    assert.equal(column, offset - lineStart + 1, `the column of ${code}`);
    assert.equal(line, text.slice(0, offset).split("\n").length, `the line of ${code}`);
  }
}

/** Throws if an output contains a credential, or enough of it to be useful. */
export function checkNoToken(printed: readonly string[]): void {
  for (const text of printed) assert.doesNotMatch(text, /sk-ant-\w|(?<![0-9A-Za-z])eyJ|CANARY|Q0FOQVJZ/);
}
