// The text in a new suppression.

/** What an editor writes where the author's reason belongs. It does not count as one. */
export const REASON_TO_REPLACE = "why this is correct";
