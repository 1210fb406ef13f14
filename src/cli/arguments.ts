// Parsers of option values. Their errors complete "invalid value `x` for `--option`: …".
import { GIVEN_CONTEXTS } from "../syntax/expression.ts";
import type { Shard } from "../print/diagnostics/report.ts";
import { Failure } from "./exit-code.ts";
import { InvalidValue } from "./option-row.ts";

/** Parses the name of a file to write, which can be given once. A dash at its beginning is more likely a misplaced option. */
export function parseOutput(text: string, earlier?: string): string {
  if (text === "" || text.startsWith("-")) throw new InvalidValue("must name a file");
  if (earlier !== undefined) throw new InvalidValue("the option can only be given once");
  return text;
}

/** Parses `I/N`, part I of N parts. */
export function parseShard(text: string): Shard {
  const [, index, count] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (index === undefined || count === undefined || index < 1 || index > count) {
    throw new InvalidValue("must be I/N, such as 2/4 for the second of four parts");
  }
  return { index, count };
}

export function parseCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidValue("must be a whole number of at most 9 digits");
  return Number(text);
}

export function parseOrdinal(text: string): number {
  const number = parseCount(text);
  if (number === 0) throw new InvalidValue("must be 1 or greater");
  return number;
}

export function parseUrl(text: string): string {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) throw new InvalidValue("must be an HTTP or HTTPS URL");
  return text;
}

export function parseSeconds(text: string): number {
  const seconds = /^\d{1,4}(\.\d{1,3})?$/.test(text) ? Number(text) : 0;
  if (seconds <= 0 || seconds > 3600)
    throw new InvalidValue("must be a number of seconds greater than 0 and at most 3600");
  return seconds;
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
