// Keys that read like other keys and are not the same.
import { problem } from "../../diagnostics/problem.ts";
import type { AuthRule } from "../rule.ts";

/** Raises `lookalike-key`. */
export const lookalikeKey: AuthRule = ({ config: { lookalikes } }) =>
  lookalikes.map(({ place, ...facts }) => problem("lookalike-key", place, facts));
