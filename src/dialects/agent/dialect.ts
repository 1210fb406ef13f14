// The dialect of agent files, which docker-agent reads.
import { hasAgentShape } from "../../generated/agent-guards.ts";
import type { AgentConfig } from "../../model/agent-config.ts";
import type { Dialect } from "../dialect.ts";
import { markOfKeys } from "../marks.ts";
import { checkAgentFile } from "./check.ts";
import { entries, isMapping, member, type Data } from "../../parse/data.ts";

/** Whether a document is an agent file: it has `agents`, or a provider or model with `auth`. */
export function isAgentFile(value: Data): boolean {
  if (isMapping(member(value, "agents"))) return true;
  return ["providers", "models"].some((key) =>
    entries(member(value, key)).some(([, entry]) => member(entry, "auth") !== undefined),
  );
}

/** Agent YAML. */
export const AGENT: Dialect<AgentConfig> = {
  name: "agent",
  schema: "agent",
  hasRightShape: hasAgentShape,
  readsFirstOnly: true,
  recognizes: isAgentFile,
  marks: { yaml: markOfKeys("agents", "auth") },
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
  sources: ["github-actions", "file", "env", "command", "url"],
};
