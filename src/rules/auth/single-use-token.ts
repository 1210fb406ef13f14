// A token in a variable, which can be exchanged only once and is not renewed.
import { problem } from "../../diagnostics/problem.ts";
import { describeVariable, readOther } from "../../facts/known-variables.ts";
import { hasCredential } from "../../text/credential.ts";
import type { AuthRule } from "../rule.ts";

/** Raises `single-use-token`. */
export const singleUseToken: AuthRule = ({ sources }) =>
  sources.flatMap((source) =>
    source.kind === "env" &&
    !source.isPartial &&
    !describeVariable(source.name.value) &&
    !hasCredential(source.value?.value ?? "") &&
    !(source.value && readOther(source.value))
      ? [problem("single-use-token", source.name.place, { variable: source.name.value })]
      : [],
  );
