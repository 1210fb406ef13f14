// Tokens from an environment variable.
import type { Environment } from "./options.ts";
import type { Outcome } from "./outcome.ts";

/** Reads a token variable. */
export function readEnvSource(name: string, environment: Environment): Outcome {
  const text = environment[name];
  return text === undefined ? { reason: "it is not set" } : { text };
}
