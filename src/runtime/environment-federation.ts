// A sign-in that stands in the environment: AWF's variables, or those of Anthropic's SDKs where there are none of AWF's.
import { AWF_VARIABLE_NAMES } from "../facts/awf.ts";
import { readAwfVariables } from "./awf-variables.ts";
import type { EnvironmentFederation } from "./environment-document.ts";
import type { Environment } from "./options.ts";
import { readSdkVariables, SDK_NAMES } from "./sdk-variables.ts";
import { ownValue } from "../text/own-value.ts";

/** Reads the sign-in at Anthropic out of `AWF_AUTH_*`, or out of `ANTHROPIC_*` if only that is set. */
export function readEnvironment(environment: Environment): EnvironmentFederation {
  const hasAny = (names: readonly string[]) => names.some((name) => (ownValue(environment, name) ?? "").trim() !== "");
  const isForSdk = hasAny(SDK_NAMES) && !hasAny(AWF_VARIABLE_NAMES);
  return isForSdk ? readSdkVariables(environment) : readAwfVariables(environment);
}
