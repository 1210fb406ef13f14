// Values of options that are not just names.
import { InvalidArgumentError } from "commander";
import type { LintOptions } from "../api/lint.ts";
import { CODES, isCode } from "../diagnostics/catalogue.ts";
import { RULE_SEVERITIES } from "../diagnostics/entry.ts";
import { whyRetired } from "../diagnostics/retired.ts";
import { GIVEN_CONTEXTS } from "../syntax/expression.ts";
import type { Shard } from "../print/diagnostics/report.ts";
import { suggest } from "../text/suggest.ts";
import { Failure } from "./exit-code.ts";

/** A file to write, given once. What begins with a dash is an option that was meant for something else. */
export function parseOutput(text: string, earlier?: string): string {
  if (text === "" || text.startsWith("-")) throw new InvalidArgumentError("It takes a file.");
  if (earlier !== undefined) throw new InvalidArgumentError("There is one already.");
  return text;
}

/** `I/N`, part I of N parts. */
export function parseShard(text: string): Shard {
  const [, index, count] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (index === undefined || count === undefined || index < 1 || index > count) {
    throw new InvalidArgumentError("It takes I/N, such as 2/4 for the second of four parts.");
  }
  return { index, count };
}

export function parseCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("It takes a whole number.");
  return Number(text);
}

export function parseOrdinal(text: string): number {
  const number = parseCount(text);
  if (number === 0) throw new InvalidArgumentError("Counting begins at 1.");
  return number;
}

export function parseAddress(text: string): string {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) throw new InvalidArgumentError("It takes an address.");
  return text;
}

/** A number of seconds, up to an hour. */
export function parseSeconds(text: string): number {
  const seconds = /^\d{1,4}(\.\d{1,3})?$/.test(text) ? Number(text) : 0;
  if (seconds <= 0 || seconds > 3600)
    throw new InvalidArgumentError("It takes a number of seconds above 0, at most 3600.");
  return seconds;
}

/** `CODE=SEVERITY`, added to those before; a retired code may still be named and changes nothing. */
export function parseRule(text: string, earlier: LintOptions["rules"] = {}): LintOptions["rules"] {
  const [code = "", severity = "", ...rest] = text.split("=");
  const isRetired = whyRetired(code) !== undefined;
  if (!isCode(code) && !isRetired) {
    const suggestion = suggest(code, CODES);
    throw new InvalidArgumentError(
      `There is no such code.${suggestion === undefined ? "" : ` Did you mean ${suggestion}?`}`,
    );
  }
  const wanted = RULE_SEVERITIES.find((each) => each === severity);
  if (!wanted || rest.length > 0)
    throw new InvalidArgumentError(`It takes CODE=SEVERITY, one of ${RULE_SEVERITIES.join(", ")}.`);
  return isRetired ? earlier : { ...earlier, [code]: wanted };
}

/** `vars.NAME=VALUE`, added to those before. What is none is not repeated, as commander would: it may be a secret. `origin` is where it is from. */
export function parseSetting(
  origin: string,
  text: string,
  earlier: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const match = SETTING.exec(text);
  if (!match) throw new Failure(`${origin}: It takes vars.NAME=VALUE, secrets.NAME=VALUE or env.NAME=VALUE.`);
  return { ...earlier, [match[1] ?? ""]: match[2] ?? "" };
}

const SETTING = new RegExp(`^((?:${GIVEN_CONTEXTS.join("|")})\\.[A-Za-z_][A-Za-z0-9_]*)=(.*)$`, "s");
