// Variables of federation that an action for Claude Code replaces with its inputs.
import { problem } from "../../diagnostics/problem.ts";
import { ACTION_INPUTS, KEY_INPUTS } from "../../facts/claude-code-action.ts";
import { SDK_IDS, SDK_RULE } from "../../facts/sdk.ts";
import {
  isSet,
  listClaudeSteps,
  listProviderInputs,
  variablesOf,
  type StepWithClaude,
} from "../../model/actions-config.ts";
import type { ActionsRule } from "../rule.ts";

const [INPUT = ""] = Object.entries(ACTION_INPUTS).find(([, field]) => field === SDK_IDS[SDK_RULE]) ?? [];

/** Raises `ignored-variable`, unless the step signs in some other way. */
export const ignoredVariable: ActionsRule = ({ config: { jobs } }) =>
  jobs
    .filter(({ setsVariables }) => !setsVariables)
    .flatMap((job) => listClaudeSteps({ jobs: [job] }))
    .flatMap((step) => {
      const text = variablesOf(step).get(SDK_RULE);
      if (!isSet(text) || step.signIn || hasKey(step) || listProviderInputs(step).length > 0) return [];
      return [problem("ignored-variable", { ...text.place, part: "key" }, { variable: SDK_RULE, input: INPUT })];
    });

/** Whether the action gets a stored credential. */
function hasKey({ claude, inputs, layers }: StepWithClaude): boolean {
  const variables = claude.program === "claude-code-action" ? variablesOf({ layers }) : undefined;
  return KEY_INPUTS.some((input) => isSet(inputs.get(input)?.text) || isSet(variables?.get(input.toUpperCase())));
}
