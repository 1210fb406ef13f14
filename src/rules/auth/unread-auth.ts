// A sign-in in a place where only its author looks for it.
import { problem } from "../../diagnostics/problem.ts";
import type { AuthRule } from "../rule.ts";

/** Raises `unread-auth`. */
export const unreadAuth: AuthRule = ({ config: { unread, lookalikes, dialect } }) =>
  unread
    // Why nothing reads it is known.
    .filter(({ pointer }) => !lookalikes.some(({ place }) => place.pointer === pointer))
    .map((place) => problem("unread-auth", place, { dialect }));
