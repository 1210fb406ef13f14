// Versions of agent files that docker-agent does not support.
import { problem } from "../../diagnostics/problem.ts";
import { NEWEST_VERSION, versionNumber } from "../../facts/version.ts";
import type { AgentRule } from "../rule.ts";

/** Raises `unsupported-version`; as a warning for the version after the newest known one, which may exist already. */
export const unsupportedVersion: AgentRule = ({ config: { version } }) => {
  if (!version || version.value === "") return [];
  const number = versionNumber(version);
  if (number !== undefined && number <= NEWEST_VERSION) return [];
  const mayExist = number === NEWEST_VERSION + 1;
  const facts = { version: version.value, newest: NEWEST_VERSION, mayExist };
  return [problem("unsupported-version", version.place, facts, mayExist ? { severity: "warning" } : {})];
};
