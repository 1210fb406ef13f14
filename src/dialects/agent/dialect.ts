// The agent files of docker-agent.
import { bindModels } from "../../bind/models.ts";
import { hasAgentShape } from "../../generated/agent-guards.ts";
import type { AgentConfig } from "../../model/agent-config.ts";
import { AGENT_RULES } from "../../rules/agent-rules.ts";
import { defineDialect } from "../dialect.ts";
import { isAgentFile, lowerAgent } from "./lower.ts";

/** Agent YAML. */
export const AGENT = defineDialect<AgentConfig>({
  name: "agent",
  noun: "agent file",
  schema: "agent",
  hasRightShape: hasAgentShape,
  readsFirstOnly: true,
  recognizes: isAgentFile,
  credentials: {
    isAllOurs: true,
    paths: [
      ["providers"],
      ["models"],
      ["agents", "*", "model"],
      ["agents", "*", "fallback"],
      ["agents", "*", "compaction_model"],
    ],
  },
  lower: (document) => {
    const config = lowerAgent(document);
    return { config, bindings: bindModels(config), problems: [], filled: [] };
  },
  rules: AGENT_RULES,
  needsNothing: "No environment variable is needed.",
});
