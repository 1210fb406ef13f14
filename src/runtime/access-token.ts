// Access tokens, which can be used but are not shown by accident.

/** An access token, in the form that Anthropic's SDKs take from a source of credentials. */
export interface AccessToken {
  /** The token. It is not enumerable, so that no log of this object has it. */
  readonly token: string;
  /** Seconds since 1970. */
  readonly expiresAt: number;
}

/** Makes an access token. */
export function createAccessToken(token: string, expiresAt: number): AccessToken {
  return Object.freeze(Object.defineProperty({ token, expiresAt }, "token", { enumerable: false }));
}
