// Tokens from an environment variable.
import type { Environment } from "./options.ts";
import type { Outcome } from "./outcome.ts";
import { ownValue } from "../text/own-value.ts";

/** Reads a token variable. */
export function readEnvSource(name: string, environment: Environment): Outcome {
  const text = ownValue(environment, name);
  return text === undefined ? { reason: "it is not set" } : { text };
}
