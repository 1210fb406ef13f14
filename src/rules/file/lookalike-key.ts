// Keys that look like other keys, but have a different character in them.
import { problem } from "../../diagnostics/problem.ts";
import type { AuthRule } from "../rule.ts";

/** Raises `lookalike-key`. */
export const lookalikeKey: AuthRule = ({ config: { lookalikes } }) =>
  lookalikes.map(({ place, ...facts }) => problem("lookalike-key", place, facts));
