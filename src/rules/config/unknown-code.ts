// Severities of codes that do not exist.
import { CODES, isCode } from "../../diagnostics/catalogue.ts";
import { problem } from "../../diagnostics/problem.ts";
import { whyRetired } from "../../diagnostics/retired.ts";
import { suggest } from "../../text/suggest.ts";
import type { ConfigRule } from "../rule.ts";

/** Raises `unknown-code`. */
export const unknownCode: ConfigRule = ({ config }) =>
  config.codes
    .filter(({ name }) => !isCode(name) && whyRetired(name) === undefined)
    .map(({ name, place }) => problem("unknown-code", place, { name, suggestion: suggest(name, CODES) }));
