// What a try to sign in came to → text in a format.
import type { Style } from "../diagnostics/report.ts";
import { printTokenJson } from "./json.ts";
import type { TokenReport } from "./report.ts";
import { shortenToken } from "./shorten-token.ts";
import { printTokenText } from "./text.ts";

/** Every format of the report, by the name that the command line knows it by. */
export const TOKEN_FORMATS = {
  text: printTokenText,
  json: printTokenJson,
} satisfies Readonly<Record<string, (report: TokenReport, style: Style) => string>>;

export type TokenFormatName = keyof typeof TOKEN_FORMATS;

/** Prints a report, without anything that looks like a credential, and of each claim only the beginning. Only `text` has any style. */
export function printToken(report: TokenReport, format: TokenFormatName, style: Style): string {
  const { token, ...rest } = report;
  return TOKEN_FORMATS[format]({ ...rest, ...(token && { token: shortenToken(token) }) }, style);
}
