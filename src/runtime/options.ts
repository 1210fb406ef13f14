// Options and limits of signing in. The environment is always passed in; nothing here reads `process.env`.

/** Environment variables by name, such as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Options for getting and exchanging a token. */
export interface RuntimeOptions {
  /** Environment variables for references, `env` sources and proxy settings. A command gets exactly these. */
  readonly environment: Environment;
  /** The time limit for each request and each command, in milliseconds. Default: 30,000. */
  readonly timeLimit?: number;
  /** Aborts the request or command in progress. The result is then a diagnostic, as for any other failure. */
  readonly signal?: AbortSignal;
}

/** The limits of one sign-in. Only `time` can be changed, with the option `timeLimit`. */
export const RUNTIME_LIMITS = {
  /** The default time limit for a request or a command, in milliseconds. */
  time: 30_000,
  /** The maximum size of a token file, a command's output or a response, in bytes. */
  bytes: 1_048_576,
  /** The maximum length of an identity token in characters. This is the limit of Anthropic's token endpoint. */
  token: 16_384,
  /** The maximum length of an excerpt of an error response or of a command's standard error, in characters. */
  excerpt: 256,
} as const;
