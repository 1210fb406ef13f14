// A sign-in in a place where only its author looks for it.
import { problem } from "../diagnostics/problem.ts";
import type { Rule } from "./rule.ts";

/** Raises `unread-auth`. */
export const findUnreadAuth: Rule = ({ config: { dialect, unread } }) =>
  unread.map((place) => problem("unread-auth", place, { dialect }));
