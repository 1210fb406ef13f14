// A token that is there once and cannot be renewed.
import { problem } from "../diagnostics/problem.ts";
import { declaredFederations } from "../ir/declared.ts";
import type { Rule } from "./rule.ts";

/** Raises `single-use-token`. */
export const findSingleUseTokens: Rule = ({ config }) =>
  declaredFederations(config).flatMap(({ source }) =>
    source.kind === "env" ? [problem("single-use-token", source.name.place, { variable: source.name.value })] : [],
  );
