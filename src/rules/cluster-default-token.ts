// The token that every pod has, and that is not for Anthropic.
import { problem } from "../diagnostics/problem.ts";
import type { Rule } from "./rule.ts";

const DEFAULT_TOKEN = /^(\/var)?\/run\/secrets\/kubernetes\.io\/serviceaccount\/token$/;

/** Raises `cluster-default-token`. */
export const findClusterDefaultTokens: Rule = ({ sources }) =>
  sources.flatMap((source) =>
    source.kind === "file" && DEFAULT_TOKEN.test(source.path.value)
      ? [problem("cluster-default-token", source.path.place, {})]
      : [],
  );
