// Tokens that a program can use but does not log by accident.

/** An access token, in the form that Anthropic's SDKs expect from a credentials provider. */
export interface AccessToken {
  /** The access token. The property is not enumerable: logs, spreads and `JSON.stringify` leave it out. */
  readonly token: string;
  /** When the token expires, in seconds since 1970-01-01 UTC. */
  readonly expiresAt: number;
}

// What `console.log` calls. Without it, `showHidden` would print the token too.
const INSPECT = Symbol.for("nodejs.util.inspect.custom");

/** Adds a token to an object as a property that is not enumerable. */
export function withToken<T extends object>(shown: T, token: string): Readonly<T & { token: string }> {
  const hidden = { token: { enumerable: false }, [INSPECT]: { value: () => shown } };
  return Object.freeze(Object.defineProperties({ ...shown, token }, hidden));
}
