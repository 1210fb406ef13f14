// `wifc token` at a terminal. Its findings are printed elsewhere.
import { plural } from "../../text/plural.ts";
import { maskCredentials } from "../../text/credential.ts";
import type { Style } from "../diagnostics/report.ts";
import { formatTime } from "../../text/time.ts";
import { safeLine } from "../safe-text.ts";
import type { ShownRequest, ShownToken, TokenReport } from "./report.ts";

/** What the token says, what would be sent or was, and what came of it; nothing where there is no token. */
export function printTokenText(
  { path, subject, source = "", token, request, accessToken }: TokenReport,
  style: Style,
): string {
  if (!token) return "";
  const who = subject ? `: ${subject.kind} ${safeLine(subject.name)}` : "";
  const lines = [
    style.bold(`${safeLine(path)}${who}`),
    `  Identity token from ${safeLine(source)}`,
    ...tokenRows(token),
    ...(request ? requestLines(request) : []),
    ...(accessToken ? [`  Access token until ${formatTime(accessToken.expiresAt)}`] : []),
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
  return rows.map(([name, value]) => `    ${name.padEnd(width)}  ${safeLine(shorten(value))}`);
}

const TIMES = new Set(["iat", "exp", "nbf"]);

function formatClaim(name: string, value: string | number | readonly string[]): string {
  if (typeof value === "number" && TIMES.has(name)) return formatTime(value);
  return typeof value === "object" ? value.join(", ") : String(value);
}

// Whoever makes a token puts into it what they like.
const LONGEST = 200;

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
