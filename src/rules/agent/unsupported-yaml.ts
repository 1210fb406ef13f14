// YAML that wifc can read, but docker-agent cannot.
import { problem } from "../../diagnostics/problem.ts";
import type { AgentRule } from "../rule.ts";

/** Raises `unsupported-yaml`. */
export const unsupportedYaml: AgentRule = ({ config: { constructs } }) =>
  constructs.map(({ kind, place }) => problem("unsupported-yaml", place, { kind }));
