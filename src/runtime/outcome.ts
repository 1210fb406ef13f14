// What comes of asking a source: a text, or why there is none.

/** The text as it came, or the rest of a sentence that begins with the source. */
export type Outcome = { readonly text: string } | Refusal;

/** Why there is nothing, without any secret in it. */
export interface Refusal {
  readonly reason: string;
  readonly advice?: string;
}
