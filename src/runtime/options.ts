// What everything that signs in is given from outside: nothing here looks at the process.

/** Variables by their names, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What signing in is done with. */
export interface RuntimeOptions {
  /** Where references, `env` sources and proxies are read from, and what a command gets. */
  readonly environment: Environment;
  /** Milliseconds for each request and each command; default 30,000. */
  readonly timeLimit?: number;
  /** Ends what is under way. */
  readonly signal?: AbortSignal;
}

/** How much one sign-in may ask for. */
export const RUNTIME_LIMITS = {
  /** Milliseconds for a request or a command. */
  time: 30_000,
  /** Bytes of a file, of a command's output, of an answer. */
  bytes: 1_048_576,
  /** Characters of an identity token (Anthropic's token endpoint). */
  token: 16_384,
  /** Characters that are shown of an answer or of what a command complains about. */
  excerpt: 256,
} as const;
