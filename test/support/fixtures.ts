// The cases in /fixtures: folders with one input (such as `agent.yaml`), the files that it imports, and any `expected.*` files.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import { fileURLToPath } from "node:url";
import {
  checkLock,
  checkRule,
  compile,
  createRule,
  decodeSource,
  graph,
  lint,
  migrate,
  requiredEnv,
  type CheckRuleOptions,
  type CompileOptions,
  type CreateRuleOptions,
  type Diagnostic,
  type GraphFormatName,
  type LintOptions,
  type MigrateOptions,
  type Source,
} from "../../src/index.ts";
import { CASE_INPUT } from "../../src/dev/read-schemas.ts";
import { findOutdated, readBaseline } from "../../src/api/baseline.ts";
import { createDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import type { DiagnosticAudience } from "../../src/diagnostics/entry.ts";
import { createFingerprints } from "../../src/print/diagnostics/fingerprint.ts";
import { printDiagnostics, type DiagnosticFormatName } from "../../src/print/diagnostics/print-diagnostics.ts";
import { printReports, type ReportFormatName } from "../../src/print/required-env/print-report.ts";
import { safeJson } from "../../src/print/safe-text.ts";
import { NO_STYLE } from "../../src/print/style.ts";
import { trySignIn, type TokenCase } from "./token-case.ts";

export const FIXTURES = fileURLToPath(new URL("../../fixtures/", import.meta.url));

/** A case. `name` is its folder in /fixtures, with slashes. */
export interface Case {
  readonly name: string;
  readonly folder: string;
  readonly source: Source;
  /** The policies that apply, for a case about `lint`. */
  readonly policies: LintOptions["policies"];
  /** The options of `compile`. A case without any options is about `lint`. */
  readonly compile: CompileOptions | undefined;
  /** The lock file to check against the input, for a case about `check-lock`. */
  readonly checkLock: string | undefined;
  /** The files with exported rules to compare the input with, and the options, for a case about `check-rule`. */
  readonly checkRule: RuleCase | undefined;
  /** The options of `migrate`, for a case about it. */
  readonly migrate: MigrateOptions | undefined;
  /** The options of `rule`, for a case about it. */
  readonly rule: CreateRuleOptions | undefined;
  /** The baseline whose findings are left out, for a case about `lint --baseline`. */
  readonly baseline: string | undefined;
  /** The answers of the token source and the token endpoint, for a case about `token`. */
  readonly token: TokenCase | undefined;
}

interface RuleCase extends CheckRuleOptions {
  readonly rules: readonly string[];
}

// The date on which the suppressions in fixtures are evaluated.
const TODAY = "2026-06-01";

/** Reads all cases in a folder of /fixtures, in the order of their names. */
export function readCases(below: "valid" | "invalid" | "migrate"): Case[] {
  return readdirSync(join(FIXTURES, below), { recursive: true, encoding: "utf8" })
    .filter((file) => CASE_INPUT.test(file))
    .map((file) => readCase(join(FIXTURES, below, file)))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function readCase(file: string): Case {
  const folder = dirname(file);
  const options = join(folder, "options.json");
  const parsed:
    | Partial<
        Pick<Case, "compile" | "checkLock" | "checkRule" | "migrate" | "policies" | "rule" | "baseline" | "token">
      >
    | undefined = existsSync(options) ? JSON.parse(readFileSync(options, "utf8")) : undefined;
  return {
    name: relative(FIXTURES, folder).replaceAll("\\", "/"),
    folder,
    source: decodeSource(relative(folder, file), readFileSync(file)),
    policies: parsed?.policies,
    compile: parsed?.compile,
    checkLock: parsed?.checkLock,
    checkRule: parsed?.checkRule,
    migrate: parsed?.migrate,
    rule: parsed?.rule,
    baseline: parsed?.baseline,
    token: parsed?.token,
  };
}

/** Creates a function that reads imports from the folder of a case. */
export function importFromFolder(folder: string) {
  return (path: string, from: string): Source | undefined => {
    const name = posix.join(/^(\/|\.github\/)/.test(path) ? "." : posix.dirname(from), path);
    const file = join(folder, name);
    return existsSync(file) && statSync(file).isFile() ? { name, text: readFileSync(file, "utf8") } : undefined;
  };
}

/** Runs a case and returns its diagnostics: those of the command that it is about, else those of `lint`. */
export function diagnose(each: Case, audience: DiagnosticAudience = "command-line"): readonly Diagnostic[] {
  const {
    source,
    folder,
    compile: options,
    checkLock: lockFile,
    checkRule: compared,
    migrate: wanted,
    rule,
    token,
  } = each;
  const explainUnreadable = (path: string) => (existsSync(join(folder, path)) ? undefined : "no such file");
  const told = { readImport: importFromFolder(folder), explainUnreadable, today: TODAY, audience };
  if (token) return trySignIn(source, token, audience);
  if (lockFile !== undefined) {
    const lock = { name: lockFile, text: readFileSync(join(folder, lockFile), "utf8") };
    return checkLock(source, lock, told).diagnostics;
  }
  if (compared) {
    const rules = compared.rules.map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
    return checkRule(source, rules, { ...compared, ...told }).diagnostics;
  }
  if (wanted) return migrate(source, { ...wanted, ...told }).diagnostics;
  if (rule) return createRule(source, { ...rule, ...told }).diagnostics;
  const { diagnostics } = options
    ? compile(source, { ...options, ...told })
    : lint(source, { ...told, policies: each.policies ?? [] });
  return each.baseline === undefined ? diagnostics : leaveOut(each, each.baseline, diagnostics, audience);
}

function leaveOut(
  { source, folder }: Case,
  name: string,
  diagnostics: readonly Diagnostic[],
  audience: DiagnosticAudience,
): readonly Diagnostic[] {
  const baseline = readBaseline({ name, text: readFileSync(join(folder, name), "utf8") });
  if ("mistake" in baseline) throw new Error(baseline.mistake.message);
  const known = new Set(baseline.findings.map(({ fingerprint }) => fingerprint));
  const found = createFingerprints()(diagnostics, () => source.text);
  const fingerprints = new Set(found.map(([, fingerprint]) => fingerprint));
  const outdated = createDiagnostics(
    findOutdated(baseline, fingerprints, () => true),
    audience,
  );
  return [...found.flatMap(([each, fingerprint]) => (known.has(fingerprint) ? [] : [each])), ...outdated];
}

function printFound(each: Case, format: DiagnosticFormatName): string {
  const readImport = importFromFolder(each.folder);
  const textOf = (path: string) => (path === each.source.name ? each.source : readImport(path, ""))?.text;
  return printDiagnostics({ files: 1, diagnostics: diagnose(each), textOf }, format, NO_STYLE);
}

function printCompiled({ source, folder, compile: options }: Case, format: CompileOptions["format"]): string {
  const { output } = compile(source, { ...(format && { format }), ...options, readImport: importFromFolder(folder) });
  return output ?? "";
}

function printCreated({ source, folder, rule: options }: Case): string {
  const { issuer, rule } = createRule(source, { ...options, readImport: importFromFolder(folder) });
  return safeJson({ issuer, rule });
}

function printRequired({ source, folder }: Case, format: ReportFormatName): string {
  const { reports } = requiredEnv(source, { readImport: importFromFolder(folder) });
  return printReports(reports, format, undefined, NO_STYLE);
}

function printDrawn({ source, folder }: Case, format: GraphFormatName): string {
  return graph(source, { format, readImport: importFromFolder(folder) }).output ?? "";
}

/** Migrates the input of a case, which has the options `migrate`. */
export function migrateCase({ source, folder, migrate: wanted }: Case) {
  return migrate(source, { ...wanted, readImport: importFromFolder(folder), today: TODAY });
}

function printSteps(each: Case): string {
  const { steps } = migrateCase(each);
  return steps
    .map(({ what, commands }) => [what, ...commands.map((command) => `  ${command}`), ""].join("\n"))
    .join("");
}

/** How to print the content of each `expected.*` file. */
export const EXPECTATIONS: Readonly<Record<string, (each: Case) => string>> = {
  "expected.txt": (each) => printFound(each, "text"),
  "expected.json": (each) => printFound(each, "json"),
  "expected.github.txt": (each) => printFound(each, "github"),
  "expected.env": (each) => printCompiled(each, "dotenv"),
  "expected.yaml": (each) => printCompiled(each, "yaml"),
  "expected.output": (each) => printCompiled(each, undefined),
  "expected.migrated": (each) => migrateCase(each).text,
  "expected.steps.txt": printSteps,
  "expected.rule.json": printCreated,
  "expected.graph.mermaid": (each) => printDrawn(each, "mermaid"),
  "expected.graph.dot": (each) => printDrawn(each, "dot"),
  "expected.graph.svg": (each) => printDrawn(each, "svg"),
  "expected.required-env.txt": (each) => printRequired(each, "text"),
  "expected.required-env.json": (each) => printRequired(each, "json"),
  "expected.required-env.md": (each) => printRequired(each, "markdown"),
};
