// The text of `wifc token`: the token, the request, the verdict and the next step. Findings are printed separately.
import { hasErrors } from "../../diagnostics/entry.ts";
import { describeType } from "../../diagnostics/value-type.ts";
import type { JsonValue } from "../../diagnostics/words.ts";
import { ANTHROPIC } from "../../facts/providers.ts";
import type { MatchedRule } from "../../matching/match-token.ts";
import { valueType } from "../../parse/data.ts";
import { maskCredentials } from "../../text/credential.ts";
import { plural, formatTime } from "../../text/numbers.ts";
import { shorten } from "../../text/quote.ts";
import { safeLine } from "../safe-text.ts";
import type { Style } from "../style.ts";
import { LONGEST_CLAIM, type ShownRequest, type ShownToken, type TokenReport } from "./report.ts";

/** Prints a report as text. Without a token there is nothing to print. */
export function printTokenText(report: TokenReport, style: Style): string {
  const { path, subject, source = "", token, rule, request, accessToken } = report;
  if (!token) return "";
  const who = subject ? `: ${subject.kind} ${safeLine(subject.name)}` : "";
  const lines = [
    style.bold(`${safeLine(path)}${who}`),
    `  Identity token from ${safeLine(source)}:`,
    ...tokenRows(token),
    ...(rule ? ruleLines(rule) : []),
    ...(request ? requestLines(request) : []),
    ...(accessToken ? [`  Access token: valid until ${formatTime(accessToken.expiresAt)}`] : []),
    ...judgeSignIn(report).map((line) => `  ${line}`),
  ];
  return lines.map((line) => `${maskCredentials(line)}\n`).join("");
}

function tokenRows({ length, algorithm, keyId, claims }: ShownToken): string[] {
  const rows = { length: plural(length, "character"), alg: algorithm, kid: keyId, ...claims };
  return printRows(
    Object.entries(rows).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, formatClaim(name, value)] as const],
    ),
  );
}

function requestLines({ url, body, isSent }: ShownRequest): string[] {
  const state = isSent ? "Request sent to" : "Request to send to";
  return [`  ${state} ${safeLine(url)}:`, ...printRows(Object.entries(body))];
}

/** The matchers of a rule as a table. */
function ruleLines({ id, matchers }: MatchedRule): string[] {
  const rows = matchers.map(({ name, expected = "(not in the export)", found, verdict, reason }) => [
    name,
    reason === undefined ? verdict : `${verdict} (${reason})`,
    expected,
    found === undefined ? "(missing)" : wordFound(name, found),
  ]);
  if (rows.length === 0) return [];
  return [`  Federation rule ${safeLine(id)}:`, ...printRows([["matcher", "verdict", "expected", "found"], ...rows])];
}

/** A claim, or the claims that a condition reads. */
function wordFound(name: string, found: JsonValue): string {
  if (typeof found === "string") return found;
  if (name === "audience" && Array.isArray(found)) return found.join(", ");
  if (name === "condition") return JSON.stringify(found);
  return `${JSON.stringify(found)} (${describeType(valueType(found))})`;
}

/** Aligns the columns of a table. */
function printRows(rows: readonly (readonly string[])[]): string[] {
  const cells = rows.map((row) => row.map((cell) => safeLine(shorten(cell, LONGEST_CLAIM))));
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map((row) => `    ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd());
}

const TIMES = new Set(["iat", "exp", "nbf"]);

function formatClaim(name: string, value: string | number | readonly string[]): string {
  if (typeof value === "number" && TIMES.has(name)) return formatTime(value);
  return typeof value === "object" ? value.join(", ") : String(value);
}

/** The verdict and the next step, one line each. Errors are the verdict themselves. */
function judgeSignIn({ token, rule, request, accessToken, isSingleUse, diagnostics }: TokenReport): string[] {
  if (!token || !request || hasErrors(diagnostics)) return [];
  if (accessToken) {
    const renewal = isSingleUse ? " It needs a new token, because this one is used up." : "";
    return [
      request.url === ANTHROPIC.baseUrl + ANTHROPIC.tokenPath
        ? "Verdict: Anthropic accepts this sign-in."
        : "Verdict: the token endpoint accepts this sign-in, but it is not Anthropic's.",
      `Next: run the program that signs in, on this machine and with this environment.${renewal}`,
    ];
  }
  const isDoubtful = diagnostics.some(({ severity }) => severity === "warning");
  const cost = isSingleUse ? " This uses up the token." : "";
  return [
    isDoubtful ? "Verdict: there is a token, but Anthropic may deny it; see the warnings." : judgeRule(rule),
    `Next: run the same command with \`--exchange\` to find out.${cost}`,
  ];
}

function judgeRule(rule: MatchedRule | undefined): string {
  if (!rule) {
    return "Verdict: the token matches the configuration. Only an exchange shows whether the federation rule accepts it.";
  }
  const what = rule.matchers.every(({ verdict }) => verdict === "holds")
    ? "the token matches the federation rule"
    : "nothing that is known of the federation rule contradicts the token; see the notes";
  return `Verdict: ${what}. Only an exchange shows whether its signature and the members of the workspace are right too.`;
}
