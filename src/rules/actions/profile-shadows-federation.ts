// Variables that select a profile for a step that signs in with federation.
import { problem } from "../../diagnostics/problem.ts";
import { SDK_CONFIG_FOLDER, SDK_PROFILE } from "../../facts/sdk.ts";
import { isSet, listSteps, variablesOf } from "../../model/actions-config.ts";
import type { ActionsRule } from "../rule.ts";

/** Raises `profile-shadows-federation`. What names a profile always wins in Anthropic's SDKs and is reported as a credential. */
export const profileShadowsFederation: ActionsRule = ({ config }) =>
  listSteps(config).flatMap((step) => {
    if (!step.signIn) return [];
    const isAction = step.claude !== undefined;
    const variables = variablesOf(step);
    return (isAction ? [SDK_CONFIG_FOLDER, SDK_PROFILE] : [SDK_CONFIG_FOLDER]).flatMap((variable) => {
      const text = variables.get(variable);
      if (!isSet(text)) return [];
      return [problem("profile-shadows-federation", { ...text.place, part: "key" }, { variable, isAction })];
    });
  });
