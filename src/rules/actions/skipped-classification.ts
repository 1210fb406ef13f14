// `classify_inline_comments` of a step that signs in with federation.
import { problem } from "../../diagnostics/problem.ts";
import { isTrue, listClaudeSteps } from "../../model/actions-config.ts";
import type { ActionsRule } from "../rule.ts";

/** Raises `skipped-classification` if the input is written; it is `true` by default. */
export const skippedClassification: ActionsRule = ({ config }) =>
  listClaudeSteps(config).flatMap(({ signIn, inputs }) => {
    const input = inputs.get("classify_inline_comments");
    return signIn && input && isTrue(input.text) ? [problem("skipped-classification", input.place, {})] : [];
  });
