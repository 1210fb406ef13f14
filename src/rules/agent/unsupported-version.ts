// Versions of agent files that docker-agent does not have.
import { problem } from "../../diagnostics/problem.ts";
import { NEWEST_VERSION, versionNumber } from "../../facts/version.ts";
import type { AgentRule } from "../rule.ts";

/** Raises `unsupported-version`; the one after the newest that was seen may exist by now. */
export const unsupportedVersion: AgentRule = ({ config: { version } }) => {
  if (!version || version.value === "") return [];
  const number = versionNumber(version);
  if (number !== undefined && number <= NEWEST_VERSION) return [];
  const mayExist = number === NEWEST_VERSION + 1;
  const facts = { version: version.value, newest: NEWEST_VERSION, mayExist };
  return [problem("unsupported-version", version.place, facts, mayExist ? { severity: "warning" } : {})];
};
