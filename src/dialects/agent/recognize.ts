// What tells an agent file from other YAML.
import { entries, isMapping, member, type Data } from "../../parse/data.ts";

/** Whether a document is an agent file: it has agents, or a provider or model that declares `auth`. */
export function isAgentFile(value: Data): boolean {
  if (isMapping(member(value, "agents"))) return true;
  return ["providers", "models"].some((key) =>
    entries(member(value, key)).some(([, entry]) => member(entry, "auth") !== undefined),
  );
}
