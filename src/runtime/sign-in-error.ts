// What a program gets that asked for a token: an error with the diagnostic in it.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** No access token. The message is the diagnostic's, with its advice; nothing in it is a secret. */
export class SignInError extends Error {
  /** What went wrong, and where the sign-in was written. Nothing if the provider was closed. */
  readonly diagnostic: Diagnostic | undefined;

  /** From a diagnostic, or from a text where there is none. */
  constructor(cause: Diagnostic | string) {
    super(typeof cause === "string" ? cause : describe(cause));
    this.name = "SignInError";
    this.diagnostic = typeof cause === "string" ? undefined : cause;
  }
}

function describe({ message, hint, code }: Diagnostic): string {
  return `${message}${hint === undefined ? "" : ` ${hint}`} [${code}]`;
}
