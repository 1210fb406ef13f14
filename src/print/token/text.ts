// The text of `wifc token`: the token, the request, the verdict and the next step. Findings are printed separately.
import { hasErrors } from "../../diagnostics/entry.ts";
import { ANTHROPIC } from "../../facts/providers.ts";
import { maskCredentials } from "../../text/credential.ts";
import { plural, formatTime } from "../../text/numbers.ts";
import { shorten } from "../../text/quote.ts";
import { safeLine } from "../safe-text.ts";
import type { Style } from "../style.ts";
import { LONGEST_CLAIM, type ShownRequest, type ShownToken, type TokenReport } from "./report.ts";

/** Prints a report as text. Without a token there is nothing to print. */
export function printTokenText(report: TokenReport, style: Style): string {
  const { path, subject, source = "", token, request, accessToken } = report;
  if (!token) return "";
  const who = subject ? `: ${subject.kind} ${safeLine(subject.name)}` : "";
  const lines = [
    style.bold(`${safeLine(path)}${who}`),
    `  Identity token from ${safeLine(source)}:`,
    ...tokenRows(token),
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

function printRows(rows: readonly (readonly [name: string, value: string])[]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `    ${name.padEnd(width)}  ${safeLine(shorten(value, LONGEST_CLAIM))}`);
}

const TIMES = new Set(["iat", "exp", "nbf"]);

function formatClaim(name: string, value: string | number | readonly string[]): string {
  if (typeof value === "number" && TIMES.has(name)) return formatTime(value);
  return typeof value === "object" ? value.join(", ") : String(value);
}

/** The verdict and the next step, one line each. Errors are the verdict themselves. */
function judgeSignIn({ token, request, accessToken, isSingleUse, diagnostics }: TokenReport): string[] {
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
    isDoubtful
      ? "Verdict: there is a token, but Anthropic may deny it; see the warnings."
      : "Verdict: the token matches the configuration. Only an exchange shows whether the federation rule accepts it.",
    `Next: run the same command with \`--exchange\` to find out.${cost}`,
  ];
}
