// Why the code of keys that are not replaced is reported.
import type { MIGRATION as Rows } from "../catalogue/migration.ts";
import type { Explanations } from "../entry.ts";

/** Explains the row of keys that are not replaced. */
export const MIGRATION: Explanations<typeof Rows> = {
  "not-migrated": {
    summary: "stored key that is not replaced by federation",
    explanation:
      "`wifc migrate` changes a file only if it keeps working. A key that something else reads, or that not every run uses, has to be replaced by hand; a key for another provider stays.",
    reference: "none",
  },
};
