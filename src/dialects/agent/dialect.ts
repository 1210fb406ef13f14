// The agent files of docker-agent.
import { hasAgentShape } from "../../generated/agent-guards.ts";
import type { AgentConfig } from "../../model/agent-config.ts";
import type { Dialect } from "../dialect.ts";
import { checkAgentFile } from "./check.ts";
import { isAgentFile } from "./recognize.ts";

/** Agent YAML. */
export const AGENT: Dialect<AgentConfig> = {
  name: "agent",
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
  check: checkAgentFile,
  needsNothing: "No environment variable is needed.",
};
