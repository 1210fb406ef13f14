// A sign-in in a place where no program reads it.
import { problem } from "../../diagnostics/problem.ts";
import { lastSegment } from "../../text/pointer.ts";
import type { AuthRule } from "../rule.ts";

/** Raises `unread-auth`. */
export const unreadAuth: AuthRule = ({ config: { unread, lookalikes } }) =>
  unread
    // `lookalike-key` reports the cause.
    .filter((each) => !lookalikes.some(({ place }) => place.pointer === each.place.pointer))
    .map(({ place, home }) => problem("unread-auth", place, { name: lastSegment(place.pointer) ?? "", readAt: home }));
