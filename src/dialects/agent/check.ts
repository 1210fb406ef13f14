// An agent file → its config, its bindings, and the mistakes in their meaning.
import { bindModels } from "../../bind/models.ts";
import type { AgentConfig } from "../../model/agent-config.ts";
import { AGENT_AUTH_RULES } from "../../rules/agent-auth-rules.ts";
import { AGENT_RULES } from "../../rules/agent-rules.ts";
import { hasSignIn } from "../../rules/rule.ts";
import { applyRules } from "../apply-rules.ts";
import type { CheckedDocument } from "../checked-document.ts";
import type { Checked } from "../dialect.ts";
import { findAgentFeatures } from "./editor.ts";
import { lowerAgent } from "./lower.ts";

/** Lowers an agent file and applies the rules to it. */
export function checkAgentFile(document: CheckedDocument): Checked<AgentConfig> {
  const config = lowerAgent(document);
  const lowered = { config, bindings: bindModels(config), problems: [], filled: [] };
  return {
    ...lowered,
    mistakes: applyRules(lowered, [{ rules: AGENT_RULES }, { rules: AGENT_AUTH_RULES, isNeeded: hasSignIn }]),
    editor: () => findAgentFeatures(config, lowered.bindings),
  };
}
