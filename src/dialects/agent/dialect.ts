// The dialect of agent files, which docker-agent reads.
import { hasAgentShape } from "../../generated/agent-guards.ts";
import { PROVIDER_KEYS } from "../../facts/provider-keys.ts";
import type { AgentConfig } from "../../model/agent-config.ts";
import type { Dialect } from "../dialect.ts";
import { markOfKeys } from "../marks.ts";
import { checkAgentFile } from "./check.ts";
import { findAuthPatches } from "./patches.ts";
import { entries, isMapping, items, member, textMember, type Data } from "../../parse/data.ts";
import { isSignIn } from "../unread-auth.ts";

/**
 * Whether a document is an agent file: it has a provider or model with `auth`, or agents and a sign-in in another place, or an agent that
 * only docker-agent can be meant to run. Other programs have a key `agents` too, such as Buildkite.
 */
export function isAgentFile(value: Data): boolean {
  const sections = ["providers", "models"].map((key) => member(value, key));
  if (sections.some((section) => entries(section).some(([, entry]) => member(entry, "auth") !== undefined)))
    return true;
  const agents = entries(member(value, "agents")).map(([, agent]) => agent);
  if (agents.some((agent) => AGENT_KEYS.some((key) => member(agent, key) !== undefined))) return true;
  const names = agents.flatMap((agent) => textMember(agent, "model")?.split(",") ?? []);
  const namesModels =
    names.length > 0 && (sections.some(isMapping) || names.some((name) => isModel(value, name.trim())));
  return namesModels || (member(value, "agents") !== undefined && containsSignIn(value));
}

/** Whether there is a sign-in anywhere in a value. */
function containsSignIn(value: Data): boolean {
  return isSignIn(value) || [...entries(value).map(([, part]) => part), ...items(value)].some(containsSignIn);
}

// Keys that docker-agent's agents have, and those of few other programs.
const AGENT_KEYS = ["instruction", "harness"];

/** Whether docker-agent knows a model by this name, or a section declares it whose own name may be misspelt. */
function isModel(value: Data, name: string): boolean {
  const [provider = ""] = name.split("/", 1);
  const isPair = provider !== name && Object.hasOwn(PROVIDER_KEYS, provider);
  return isPair || name === "auto" || entries(value).some(([, section]) => member(section, name) !== undefined);
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
  isBegun: (value) => isMapping(member(value, "agents")),
  marks: { yaml: markOfKeys("agents", "auth") },
  credentials: {
    isAllOurs: true,
    paths: [...SIGN_IN_PATHS, ...SIGN_IN_PATHS.map((path) => ["flavors", "*", ...path])],
  },
  check: checkAgentFile,
  sources: ["github-actions", "file", "env", "command", "url"],
};
