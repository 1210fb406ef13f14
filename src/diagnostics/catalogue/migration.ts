// The code of stored keys that are not replaced by federation.
import { entry } from "../entry.ts";
import { adviseOn, wordReason, type Reason } from "./migration-words.ts";

/** The row of stored keys that are not replaced. */
export const MIGRATION = {
  "not-migrated": entry<{ reason: Reason; name: string; other: string }>({
    severity: "error",
    message: ({ reason, name, other }, audience) => wordReason(reason, name, other, audience),
    hint: ({ reason }) => adviseOn(reason),
  }),
};
