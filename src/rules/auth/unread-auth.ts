// A sign-in in a place where no program reads it.
import { problem } from "../../diagnostics/problem.ts";
import { lastSegment } from "../../text/pointer.ts";
import type { AuthRule } from "../rule.ts";

/** Raises `unread-auth`. */
export const unreadAuth: AuthRule = ({ config: { unread, lookalikes, readsAuthAt } }) =>
  unread
    // `lookalike-key` reports the cause.
    .filter(({ pointer }) => !lookalikes.some(({ place }) => place.pointer === pointer))
    .map((place) => problem("unread-auth", place, { name: lastSegment(place.pointer) ?? "", readAt: readsAuthAt }));
