// A sign-in in a place where only its author looks for it.
import { problem } from "../diagnostics/problem.ts";
import type { Rule } from "./rule.ts";

/** Raises `unread-auth`. */
export const findUnreadAuth: Rule = ({ config: { dialect, unread, lookalikes } }) =>
  unread
    // Why nothing reads it is known.
    .filter(({ pointer }) => !lookalikes.some(({ place }) => place.pointer === pointer))
    .map((place) => problem("unread-auth", place, { dialect }));
