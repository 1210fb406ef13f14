// Keys that GitHub takes for one key. Equal ones are found when the file is parsed.
import { problem } from "../../diagnostics/problem.ts";
import type { ActionsRule } from "../rule.ts";

/** Raises `duplicate-key`. */
export const duplicateKey: ActionsRule = ({ config: { sameKeys } }) =>
  sameKeys.map(({ place, ...facts }) => problem("duplicate-key", place, facts));
