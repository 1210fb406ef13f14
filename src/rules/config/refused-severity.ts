// Severities that would hide errors that are always reported.
import { isCode } from "../../diagnostics/catalogue.ts";
import { isRefusedSeverity, problem } from "../../diagnostics/problem.ts";
import type { ConfigRule } from "../rule.ts";

/** Raises `refused-severity`. */
export const refusedSeverity: ConfigRule = ({ config }) =>
  config.codes.flatMap(({ name, severity, place }) =>
    isCode(name) && severity && isRefusedSeverity(name, severity)
      ? [problem("refused-severity", place, { name, severity })]
      : [],
  );
