// Files with federation rules that cannot be read, so that nothing is compared with them.
import { problem } from "../../diagnostics/problem.ts";
import type { ConfigRule } from "../rule.ts";

/** Raises `unreadable-rules`. */
export const unreadableRules: ConfigRule = ({ config }) =>
  config.federationRules.flatMap(({ value: path, unreadable: reason, place }) =>
    reason === undefined ? [] : [problem("unreadable-rules", place, { path, reason })],
  );
