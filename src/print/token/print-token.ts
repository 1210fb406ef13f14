// The result of `wifc token` → text, or JSON (version 1).
import { maskCredentials } from "../../text/credential.ts";
import { safeJson } from "../safe-text.ts";
import type { Style } from "../style.ts";
import { nameSubject, type TokenReport, shortenRule, shortenToken } from "./report.ts";
import { printTokenText } from "./text.ts";

export const TOKEN_FORMATS = {
  text: printTokenText,
  json: printTokenJson,
} satisfies Readonly<Record<string, (report: TokenReport, style: Style) => string>>;

export type TokenFormatName = keyof typeof TOKEN_FORMATS;

/** Prints a report. Masks what looks like a credential and shortens long claims. Only `text` uses the style. */
export function printToken(report: TokenReport, format: TokenFormatName, style: Style): string {
  const { token, rule, ...rest } = report;
  const shortened = { ...(token && { token: shortenToken(token) }), ...(rule && { rule: shortenRule(rule) }) };
  return TOKEN_FORMATS[format]({ ...rest, ...shortened }, style);
}

/** Prints one object. Members that do not apply are left out. */
function printTokenJson({
  path,
  subject,
  source,
  token,
  rule,
  request,
  accessToken,
  diagnostics,
}: TokenReport): string {
  const report = {
    version: 1,
    path,
    ...nameSubject(subject),
    source,
    token,
    rule,
    ...(request && {
      request: { url: request.url, headers: request.headers, body: request.body, sent: request.isSent },
    }),
    accessToken,
    diagnostics,
  };
  // String by string: in the whole JSON, the backslash of an escape would be masked together with the credential.
  return safeJson(report, maskCredentials);
}
