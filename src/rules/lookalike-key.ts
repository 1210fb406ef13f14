// Keys that read like other keys and are not the same.
import { problem } from "../diagnostics/problem.ts";
import type { Rule } from "./rule.ts";

/** Raises `lookalike-key`. */
export const findLookalikeKeys: Rule = ({ config: { lookalikes } }) =>
  lookalikes.map(({ place, ...facts }) => problem("lookalike-key", place, facts));
