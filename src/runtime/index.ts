// The library's second entry, `wifc/runtime`: it signs in for real. It opens sockets, runs commands and touches tokens; nothing
// before it does, and nothing before it imports it.
import type { AccessToken } from "./access-token.ts";
import { readEnvironment } from "./environment-federation.ts";
import type { Environment } from "./options.ts";
import { SignInError } from "./sign-in-error.ts";
import { provideTokens, type ProviderOptions, type TokenProvider } from "./token-provider.ts";

export type { AccessToken, Environment, ProviderOptions, TokenProvider };
export type { Claims, DecodedToken } from "./claims.ts";
export { SYSTEM_CLOCK, type Clock } from "./clock.ts";
export { exchangeToken } from "./exchange.ts";
export type { ExchangedToken } from "./exchange-answer.ts";
export { inspectToken, type Inspection, type InspectionOptions } from "./inspect-token.ts";
export { RUNTIME_LIMITS, type RuntimeOptions } from "./options.ts";
export { createTokenProvider } from "./token-provider.ts";
export { acquireToken, type AcquiredToken } from "./token-source.ts";
export { SignInError };

/** A provider for the sign-in that `AWF_AUTH_*` describe, or `ANTHROPIC_*` if only these are set. Throws a `SignInError` if that is none at Anthropic, or not whole. */
export function providerFromEnvironment(
  environment: Environment,
  options: Omit<ProviderOptions, "environment"> = {},
): TokenProvider {
  const read = readEnvironment(environment);
  if ("federation" in read) return provideTokens(read.federation, { ...options, environment });
  throw new SignInError(read.diagnostics[0] ?? "the environment has no sign-in");
}
