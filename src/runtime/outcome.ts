// The result of asking a token source.

export type Outcome = { readonly text: string } | Failure;

/** A failure. Neither text contains a secret. */
export interface Failure {
  /** A clause in which `it` is the source, such as `it is not set`. */
  readonly reason: string;
  /** What to do about it, as a sentence. */
  readonly advice?: string;
}
