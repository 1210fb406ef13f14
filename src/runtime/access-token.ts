// Tokens, which can be used but are not shown by accident.

/** An access token, in the form that Anthropic's SDKs take from a source of credentials. */
export interface AccessToken {
  /** The token. No log of this object has it, nor has a copy: it is not enumerable. */
  readonly token: string;
  /** Seconds since 1970. */
  readonly expiresAt: number;
}

// What `console.log` asks an object for; it could be told to show the rest as well.
const INSPECT = Symbol.for("nodejs.util.inspect.custom");

/** An object that has a token besides what it shows. */
export function withToken<T extends object>(shown: T, token: string): Readonly<T & { token: string }> {
  const hidden = { token: { enumerable: false }, [INSPECT]: { value: () => shown } };
  return Object.freeze(Object.defineProperties({ ...shown, token }, hidden));
}
