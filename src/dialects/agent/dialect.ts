// The dialect of agent files, which docker-agent reads.
import { hasAgentShape } from "../../generated/agent-guards.ts";
import type { AgentConfig } from "../../model/agent-config.ts";
import type { Dialect } from "../dialect.ts";
import { markOfKeys } from "../marks.ts";
import { checkAgentFile } from "./check.ts";
import { findAuthPatches } from "./patches.ts";
import { entries, isMapping, member, type Data } from "../../parse/data.ts";

/** Whether a document is an agent file: it has `agents`, or a provider or model with `auth`. */
export function isAgentFile(value: Data): boolean {
  if (isMapping(member(value, "agents"))) return true;
  return ["providers", "models"].some((key) =>
    entries(member(value, key)).some(([, entry]) => member(entry, "auth") !== undefined),
  );
}

// What is about sign-in, in the file itself and in its patches.
const SIGN_IN_PATHS = [
  ["providers"],
  ["models"],
  ...["model", "fallback", "title_model", "compaction_model"].map((key) => ["agents", "*", key]),
];

/** Agent YAML. */
export const AGENT: Dialect<AgentConfig> = {
  name: "agent",
  schema: "agent",
  hasRightShape: hasAgentShape,
  patches: { definition: "agentAuth", find: findAuthPatches },
  readsFirstOnly: true,
  recognizes: isAgentFile,
  marks: { yaml: markOfKeys("agents", "auth") },
  credentials: {
    isAllOurs: true,
    paths: [...SIGN_IN_PATHS, ...SIGN_IN_PATHS.map((path) => ["flavors", "*", ...path])],
  },
  check: checkAgentFile,
  sources: ["github-actions", "file", "env", "command", "url"],
};
