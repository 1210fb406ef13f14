// The result of `wifc doctor` → a check list for a terminal, or JSON (version 1).
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { maskCredentials } from "../../text/credential.ts";
import { describePlace } from "../diagnostics/report.ts";
import { safeJson, safeLine } from "../safe-text.ts";
import type { Style } from "../style.ts";
import { nameSubject } from "../token/report.ts";
import { worstOf, type Check, type DoctorReport, type Verdict } from "./report.ts";

/** The formats of the report, by their names on the command line. */
export const DOCTOR_FORMATS = {
  text: printDoctorText,
  json: printDoctorJson,
} satisfies Readonly<Record<string, (report: DoctorReport, style: Style) => string>>;

export type DoctorFormatName = keyof typeof DOCTOR_FORMATS;

/** Prints one object. Members that do not apply are left out. */
function printDoctorJson({ path, subject, checks }: DoctorReport): string {
  const verdict = worstOf(checks.map((check) => check.verdict));
  return safeJson({ version: 1, path, ...nameSubject(subject), verdict, checks }, maskCredentials);
}

/** Prints a line per check, what was found under it, and the answer. */
function printDoctorText({ path, subject, checks }: DoctorReport, style: Style): string {
  const who = subject ? `: ${subject.kind} ${subject.name}` : "";
  const lines = [
    style.bold(safeLine(path + who)),
    ...checks.flatMap((check) => printCheck(check, style)),
    answer(checks, style),
  ];
  return lines.map((line) => `${maskCredentials(line)}\n`).join("");
}

function printCheck({ name, verdict, message, items = [], diagnostics = [] }: Check, style: Style): string[] {
  const label = verdict.replace("-", " ");
  const padding = " ".repeat("not checked".length - label.length);
  return [
    `  ${paintOf(verdict, style)(label)}${padding}  ${name.padEnd("precedence".length)}  ${safeLine(message)}`,
    ...items.map((item) => `    ${style.bold(safeLine(item.name))}: ${safeLine(item.message)}`),
    ...diagnostics.flatMap((each) => printDiagnostic(each, style)),
  ];
}

/** A finding without the line that it is about, and its advice. */
function printDiagnostic(diagnostic: Diagnostic, style: Style): string[] {
  const { severity, message, code, documentation, hint, related = [] } = diagnostic;
  const place = style.bold(safeLine(describePlace(diagnostic)));
  const link = style.link(style.dim(`[${code}]`), documentation);
  const heading = `    ${place} ${style.severity[severity](severity)} ${safeLine(message)} ${link}`;
  return [
    heading,
    ...(hint === undefined ? [] : [`      ${style.bold("help:")} ${safeLine(hint)}`]),
    ...related.map((each) => style.dim(`      ${safeLine(describePlace(each))} ${safeLine(each.message)}`)),
  ];
}

function paintOf(verdict: Verdict, { severity, dim }: Style): (text: string) => string {
  return { ok: severity.note, problem: severity.error, unknown: severity.warning, "not-checked": dim }[verdict];
}

/** The answer, and what it leaves open. */
function answer(checks: readonly Check[], style: Style): string {
  const listed = (verdict: Verdict) =>
    checks
      .filter((check) => check.verdict === verdict)
      .map(({ name }) => name)
      .join(", ");
  const [problems, unknown, skipped] = [listed("problem"), listed("unknown"), listed("not-checked")];
  if (problems + unknown + skipped === "") return "It works here.";
  const open = [
    ...(unknown === "" ? [] : [` Not certain: ${unknown}.`]),
    ...(skipped === "" ? [] : [` Not checked: ${skipped}.`]),
  ].join("");
  return problems === ""
    ? `No problem was found, but not everything is certain.${open}`
    : `${style.severity.error(`It does not work here: ${problems}.`)}${open}`;
}
