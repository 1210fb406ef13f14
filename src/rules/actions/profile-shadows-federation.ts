// Variables that select a profile for a step that signs in with federation.
import { problem } from "../../diagnostics/problem.ts";
import { isSet, listSteps, variablesOf } from "../../model/actions-config.ts";
import type { ActionsRule } from "../rule.ts";

const FOLDER = "ANTHROPIC_CONFIG_DIR";
const PROFILE = "ANTHROPIC_PROFILE";

/** Raises `profile-shadows-federation`. What names a profile always wins in Anthropic's SDKs and is reported as a credential. */
export const profileShadowsFederation: ActionsRule = ({ config }) =>
  listSteps(config).flatMap((step) => {
    if (!step.signIn) return [];
    const isAction = step.claude !== undefined;
    const variables = variablesOf(step);
    return (isAction ? [FOLDER, PROFILE] : [FOLDER]).flatMap((variable) => {
      const text = variables.get(variable);
      if (!isSet(text)) return [];
      return [problem("profile-shadows-federation", { ...text.place, part: "key" }, { variable, isAction })];
    });
  });
