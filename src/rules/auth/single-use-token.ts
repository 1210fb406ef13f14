// A token that is there once and cannot be renewed.
import { problem } from "../../diagnostics/problem.ts";
import { describeVariable } from "../../facts/known-variables.ts";
import type { AuthRule } from "../rule.ts";

/** Raises `single-use-token`. */
export const singleUseToken: AuthRule = ({ sources }) =>
  sources.flatMap((source) =>
    source.kind === "env" && !source.isPartial && !describeVariable(source.name.value)
      ? [problem("single-use-token", source.name.place, { variable: source.name.value })]
      : [],
  );
