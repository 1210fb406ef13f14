// Inputs that are nearly those of federation, which GitHub does not pass to the action.
import { problem } from "../../diagnostics/problem.ts";
import { listClaudeSteps } from "../../model/actions-config.ts";
import { isTypo } from "../../text/suggest.ts";
import type { ActionsRule } from "../rule.ts";

/** Raises `unknown-action-input`. */
export const unknownActionInput: ActionsRule = ({ config }) =>
  listClaudeSteps(config).flatMap(({ claude: { unknown }, inputs }) =>
    unknown.map(({ input: { key, place }, meant }, index) => {
      const isTwice = inputs.has(meant) || unknown.findIndex((each) => each.meant === meant) < index;
      const isFixable = !isTwice && (isTypo(key, meant) || isTypo(`anthropic_${key}`, meant));
      const fix = { kind: "write" as const, facts: { text: meant }, edits: [{ place, text: meant }] };
      return problem("unknown-action-input", place, { key, meant, isTwice, isFixable }, isFixable ? { fix } : {});
    }),
  );
