// Parsers of option values. Their errors complete "invalid value `x` for `--option`: …".
import { InvalidArgumentError } from "commander";
import type { LintOptions } from "../api/lint.ts";
import { CODES, isCode } from "../diagnostics/catalogue.ts";
import { RULE_SEVERITIES } from "../diagnostics/entry.ts";
import { whyRetired } from "../diagnostics/retired.ts";
import { GIVEN_CONTEXTS } from "../syntax/expression.ts";
import type { Shard } from "../print/diagnostics/report.ts";
import { suggest } from "../text/suggest.ts";
import { Failure } from "./exit-code.ts";

/** Parses the name of a file to write, which can be given once. A dash at its beginning is more likely a misplaced option. */
export function parseOutput(text: string, earlier?: string): string {
  if (text === "" || text.startsWith("-")) throw new InvalidArgumentError("must name a file");
  if (earlier !== undefined) throw new InvalidArgumentError("the option can only be given once");
  return text;
}

/** Parses `I/N`, part I of N parts. */
export function parseShard(text: string): Shard {
  const [, index, count] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (index === undefined || count === undefined || index < 1 || index > count) {
    throw new InvalidArgumentError("must be I/N, such as 2/4 for the second of four parts");
  }
  return { index, count };
}

export function parseCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("must be a whole number of at most 9 digits");
  return Number(text);
}

export function parseOrdinal(text: string): number {
  const number = parseCount(text);
  if (number === 0) throw new InvalidArgumentError("must be 1 or greater");
  return number;
}

export function parseUrl(text: string): string {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) throw new InvalidArgumentError("must be an HTTP or HTTPS URL");
  return text;
}

export function parseSeconds(text: string): number {
  const seconds = /^\d{1,4}(\.\d{1,3})?$/.test(text) ? Number(text) : 0;
  if (seconds <= 0 || seconds > 3600)
    throw new InvalidArgumentError("must be a number of seconds greater than 0 and at most 3600");
  return seconds;
}

/** Parses `CODE=SEVERITY` and adds it to the earlier ones. A retired code is still accepted, and has no effect. */
export function parseRule(text: string, earlier: LintOptions["rules"] = {}): LintOptions["rules"] {
  const [code = "", severity = "", ...rest] = text.split("=");
  const isRetired = whyRetired(code) !== undefined;
  if (!isCode(code) && !isRetired) {
    const suggestion = suggest(code, CODES);
    throw new InvalidArgumentError(
      `unknown code; ${suggestion === undefined ? "`wifc explain` lists all codes" : `did you mean \`${suggestion}\`?`}`,
    );
  }
  const wanted = RULE_SEVERITIES.find((each) => each === severity);
  if (!wanted || rest.length > 0)
    throw new InvalidArgumentError(`must be CODE=SEVERITY, where SEVERITY is one of ${RULE_SEVERITIES.join(", ")}`);
  return isRetired ? earlier : { ...earlier, [code]: wanted };
}

/**
 * Parses `vars.NAME=VALUE` and adds it to the earlier ones. Throws a `Failure`, which begins with `what`, for anything else: commander
 * would repeat the text, which may be a secret.
 */
export function parseSetting(
  what: string,
  text: string,
  earlier: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const match = SETTING.exec(text);
  if (!match) throw new Failure(`${what}: must be vars.NAME=VALUE, secrets.NAME=VALUE or env.NAME=VALUE`);
  return { ...earlier, [match[1] ?? ""]: match[2] ?? "" };
}

const SETTING = new RegExp(`^((?:${GIVEN_CONTEXTS.join("|")})\\.[A-Za-z_][A-Za-z0-9_]*)=(.*)$`, "s");
