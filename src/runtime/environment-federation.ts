// Reads a sign-in from environment variables: AWF's, or those of Anthropic's SDKs if none of AWF's is set.
import { AWF_VARIABLE_NAMES } from "../facts/awf.ts";
import { SDK_NAMES } from "../facts/sdk.ts";
import { readAwfVariables } from "./awf-variables.ts";
import type { EnvironmentFederation } from "./environment-document.ts";
import type { Environment } from "./options.ts";
import { readSdkVariables } from "./sdk-variables.ts";
import { ownValue } from "../text/own-value.ts";

/** Reads the sign-in to Anthropic from `AWF_AUTH_*`, or from `ANTHROPIC_*` if only those are set. */
export function readEnvironment(environment: Environment): EnvironmentFederation {
  const hasAny = (names: readonly string[]) => names.some((name) => (ownValue(environment, name) ?? "").trim() !== "");
  const isForSdk = hasAny(SDK_NAMES) && !hasAny(AWF_VARIABLE_NAMES);
  return isForSdk ? readSdkVariables(environment) : readAwfVariables(environment);
}
