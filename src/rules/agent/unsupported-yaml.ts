// YAML that wifc reads and docker-agent does not.
import { problem } from "../../diagnostics/problem.ts";
import type { AgentConfig } from "../../model/agent-config.ts";
import type { AgentRule } from "../rule.ts";

const WRITE_OUT = "Write the keys out, without `<<`.";

// What its reader, goccy/go-yaml in strict mode, answers with an error.
const REFUSED: Readonly<Record<AgentConfig["constructs"][number]["kind"], { what: string; instead: string }>> = {
  "overridden-merge": { what: "a key next to a `<<` that brings the same key", instead: WRITE_OUT },
  "merged-list": { what: "a list as the value of `<<`", instead: WRITE_OUT },
  "second-merge": { what: "two `<<` in one mapping", instead: WRITE_OUT },
  "map-tag": { what: "the tag `!!map`", instead: "Delete the tag." },
};

/** Raises `unsupported-yaml`. */
export const unsupportedYaml: AgentRule = ({ config: { constructs } }) =>
  constructs.map(({ kind, place }) => problem("unsupported-yaml", place, REFUSED[kind]));
