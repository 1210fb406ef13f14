// The error that token providers throw.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** Thrown if there is no access token. Its message consists of the diagnostic's message, hint and code, and contains no secret. */
export class SignInError extends Error {
  /** What went wrong, and where the sign-in is written. Undefined if the provider is closed. */
  readonly diagnostic: Diagnostic | undefined;

  /** Takes a diagnostic, or a message if there is none. */
  constructor(cause: Diagnostic | string) {
    super(typeof cause === "string" ? cause : describe(cause));
    this.name = "SignInError";
    this.diagnostic = typeof cause === "string" ? undefined : cause;
  }
}

function describe({ message, hint, code }: Diagnostic): string {
  return `${message}${hint === undefined ? "" : ` ${hint}`} [${code}]`;
}
