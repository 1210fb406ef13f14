// The library's second entry, `wifc/runtime`: it signs in for real. It opens sockets, runs commands and touches tokens; nothing
// before it does, and nothing before it imports it. Which sign-in is meant is said by a source, as everywhere in the library.
import { findSignIn } from "../api/sign-in.ts";
import type { IdentityOptions } from "../api/identity.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Federation } from "../model/federation.ts";
import type { Source } from "../text/source.ts";
import { readEnvironment } from "./environment-federation.ts";
import { sendToken } from "./exchange.ts";
import type { ExchangedToken } from "./exchange-answer.ts";
import { judgeToken, type Inspection, type InspectionOptions } from "./judge-token.ts";
import type { Environment, RuntimeOptions } from "./options.ts";
import { SignInError } from "./sign-in-error.ts";
import { provideTokens, type ProviderOptions, type TokenProvider } from "./token-provider.ts";
import { askForToken, type AcquiredToken } from "./token-source.ts";

export type { AccessToken } from "./access-token.ts";
export type { Claims, DecodedToken } from "./claims.ts";
export { SYSTEM_CLOCK, type Clock } from "./clock.ts";
export { RUNTIME_LIMITS } from "./options.ts";
export { SignInError };
export type {
  AcquiredToken,
  Environment,
  ExchangedToken,
  Inspection,
  InspectionOptions,
  ProviderOptions,
  RuntimeOptions,
  TokenProvider,
};

/**
 * A provider for the one sign-in of a source, or of the chosen model or agent, with `values` for its expressions. Throws a
 * `SignInError` if nobody can sign in with it: the file has an error, its models sign in differently, a value is missing.
 */
export function createTokenProvider(source: Source, options: ProviderOptions & IdentityOptions): TokenProvider {
  const found = findFederation(source, options);
  if ("diagnostic" in found) throw new SignInError(found.diagnostic);
  return provideTokens(found.federation, options);
}

/**
 * A provider for the sign-in that `AWF_AUTH_*` describe, or `ANTHROPIC_*` if only these are set. Throws a `SignInError` if that is
 * none at Anthropic, or not whole.
 */
export function providerFromEnvironment(
  environment: Environment,
  options: Omit<ProviderOptions, "environment"> = {},
): TokenProvider {
  const read = readEnvironment(environment);
  if ("federation" in read) return provideTokens(read.federation, { ...options, environment });
  throw new SignInError(read.diagnostics[0] ?? "the environment has no sign-in");
}

/** Asks the token source of a sign-in for the identity token, as it gives it now. Never rejects. */
export async function acquireToken(source: Source, options: RuntimeOptions & IdentityOptions): Promise<AcquiredToken> {
  const found = findFederation(source, options);
  return "diagnostic" in found ? found : askForToken(found.federation, options);
}

/** Holds an identity token against the sign-in that it is for, and against the clock. Nothing is sent, and nothing verified. */
export function inspectToken(token: string, source: Source, options: InspectionOptions & IdentityOptions): Inspection {
  const found = findFederation(source, options);
  return "diagnostic" in found ? { diagnostics: [found.diagnostic] } : judgeToken(token, found.federation, options);
}

/**
 * Exchanges an identity token for an access token, once: a token with `jti` is used up even if the answer is lost. `now` is in
 * seconds since 1970. Never rejects.
 */
export async function exchangeToken(
  token: string,
  source: Source,
  options: RuntimeOptions & InspectionOptions & IdentityOptions,
): Promise<ExchangedToken> {
  const found = findFederation(source, options);
  return "diagnostic" in found ? found : sendToken(token, found.federation, options);
}

type FoundFederation = { readonly federation: Federation } | { readonly diagnostic: Diagnostic };

/** The sign-in that is meant, or the first error that stands in its way. */
function findFederation(source: Source, options: IdentityOptions): FoundFederation {
  const { signIn, diagnostics } = findSignIn(source, options);
  if (signIn) return signIn;
  const diagnostic = diagnostics.find(({ severity }) => severity === "error");
  if (!diagnostic) throw new Error("what has no sign-in has an error");
  return { diagnostic };
}
