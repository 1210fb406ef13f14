// `wifc token` at a terminal: what a try came to, and what to do next. Its findings are printed elsewhere.
import { hasErrors } from "../../diagnostics/entry.ts";
import { ANTHROPIC } from "../../facts/providers.ts";
import { maskCredentials } from "../../text/credential.ts";
import { plural, formatTime } from "../../text/numbers.ts";
import { shorten } from "../../text/quote.ts";
import { safeLine } from "../safe-text.ts";
import type { Style } from "../style.ts";
import { LONGEST_CLAIM, type ShownRequest, type ShownToken, type TokenReport } from "./report.ts";

/** What the token says, what would be sent or was, and what came of it and what is next; nothing where there is no token. */
export function printTokenText(report: TokenReport, style: Style): string {
  const { path, subject, source = "", token, request, accessToken } = report;
  if (!token) return "";
  const who = subject ? `: ${subject.kind} ${safeLine(subject.name)}` : "";
  const lines = [
    style.bold(`${safeLine(path)}${who}`),
    `  Identity token from ${safeLine(source)}`,
    ...tokenRows(token),
    ...(request ? requestLines(request) : []),
    ...(accessToken ? [`  Access token until ${formatTime(accessToken.expiresAt)}`] : []),
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
  const state = isSent ? "Exchange at" : "To be sent to";
  return [`  ${state} ${safeLine(url)}`, ...printRows(Object.entries(body))];
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

/** The verdict and the next step, a line each; nothing if the findings are the verdict. */
function judgeSignIn({ token, request, accessToken, isSingleUse, diagnostics }: TokenReport): string[] {
  if (!token || !request || hasErrors(diagnostics)) return [];
  if (accessToken) {
    const again = isSingleUse ? ", with a new token: this one is used up" : "";
    return [
      request.url === ANTHROPIC.baseUrl + ANTHROPIC.tokenPath
        ? "Verdict: Anthropic accepts this sign-in."
        : "Verdict: this token endpoint, which is not Anthropic's own, accepts the sign-in.",
      `Next: run what the sign-in is for, on this machine and with this environment${again}.`,
    ];
  }
  const isDoubtful = diagnostics.some(({ severity }) => severity === "warning");
  const cost = isSingleUse ? "; that uses this token up" : "";
  return [
    isDoubtful
      ? "Verdict: there is a token, but the warnings say why it may be denied."
      : "Verdict: the token is what the configuration asks for. Only Anthropic can say whether the rule accepts it.",
    `Next: run the same command with \`--exchange\` to find out${cost}.`,
  ];
}
