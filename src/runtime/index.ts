// The package's second entry point, `wifc/runtime`: actual sign-ins. It opens sockets, runs commands and handles tokens; the main entry
// point does none of that and does not import this one. As in the rest of the library, a source says which sign-in is meant.
import { findSignIn } from "../api/sign-in.ts";
import type { ChoiceOptions, IdentityOptions } from "../api/identity.ts";
import { readResources } from "../api/read-resources.ts";
import { createDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { MatchedMatcher, MatchedRule } from "../matching/match-token.ts";
import type { Federation } from "../model/federation.ts";
import type { Source } from "../text/source.ts";
import { readEnvironment } from "./environment-federation.ts";
import { exchangeIdentityToken } from "./exchange.ts";
import type { ExchangedToken } from "./exchange-response.ts";
import { checkToken, type Inspection, type InspectionOptions } from "./check-token.ts";
import type { Environment, RuntimeOptions } from "./options.ts";
import { SignInError } from "./sign-in-error.ts";
import { createFederationProvider, type ProviderOptions, type TokenProvider } from "./token-provider.ts";
import { fetchIdentityToken, type AcquiredToken } from "./token-source.ts";

export type { AccessToken } from "./access-token.ts";
export type { Claims, DecodedToken } from "./claims.ts";
export { SYSTEM_CLOCK, type Clock } from "./clock.ts";
export type { JsonValue } from "../diagnostics/words.ts";
export { RUNTIME_LIMITS } from "./options.ts";
export { SignInError };
export type {
  AcquiredToken,
  Environment,
  ExchangedToken,
  Inspection,
  InspectionOptions,
  MatchedMatcher,
  MatchedRule,
  ProviderOptions,
  RuntimeOptions,
  TokenProvider,
};

/**
 * Creates a token provider for the sign-in in a source. If there are several, `options.model` or `options.agent` selects one;
 * `options.values` gives the values of the expressions in it. No token is requested before the provider is first used. Throws a
 * `SignInError` if the source has no usable sign-in: it has an error, its models sign in differently, or a value is missing.
 */
export function createTokenProvider(source: Source, options: ProviderOptions & IdentityOptions): TokenProvider {
  const found = findFederation(source, options);
  if ("diagnostic" in found) throw new SignInError(found.diagnostic);
  return createFederationProvider(found.federation, options);
}

/**
 * Creates a token provider for the sign-in in environment variables: `AWF_AUTH_*`, or `ANTHROPIC_*` if only those are set. Throws a
 * `SignInError` if the sign-in is incomplete, or if it is for a provider other than Anthropic.
 */
export function providerFromEnvironment(
  environment: Environment,
  options: Omit<ProviderOptions, "environment"> = {},
): TokenProvider {
  const read = readEnvironment(environment);
  if ("federation" in read) return createFederationProvider(read.federation, { ...options, environment });
  throw new SignInError(read.diagnostics[0] ?? "The environment has no sign-in.");
}

/**
 * Gets the current identity token from the token source of a sign-in, which is selected as for `createTokenProvider`. The token is
 * trimmed, but not inspected. Never rejects: a failure is returned as a diagnostic.
 */
export async function acquireToken(source: Source, options: RuntimeOptions & IdentityOptions): Promise<AcquiredToken> {
  const found = findFederation(source, options);
  return "diagnostic" in found ? found : fetchIdentityToken(found.federation, options);
}

/**
 * Decodes an identity token and checks it against its sign-in and against the time in `options.now`. Sends nothing, and does not verify
 * the signature. With `options.federationRules`, it is also compared with the federation rule that the sign-in names.
 */
export function inspectToken(token: string, source: Source, options: InspectionOptions & IdentityOptions): Inspection {
  const found = findFederation(source, options);
  if ("diagnostic" in found) return { diagnostics: [found.diagnostic] };
  const { now, federationRules: files } = options;
  const rules = files && readResources(files, options);
  const { diagnostics, ofRule, ...inspected } = checkToken(token, found.federation, { now, rules });
  const ofFiles = createDiagnostics(rules?.problems ?? [], options.audience);
  return { ...inspected, diagnostics: [...ofFiles, ...diagnostics, ...ofRule] };
}

/**
 * Exchanges an identity token for an access token at the token endpoint of its sign-in. Makes a single attempt: a token with a `jti` is
 * used up even if the response is lost. Never rejects: a failure is returned as a diagnostic.
 */
export async function exchangeToken(
  token: string,
  source: Source,
  options: RuntimeOptions & Pick<InspectionOptions, "now"> & IdentityOptions,
): Promise<ExchangedToken> {
  const found = findFederation(source, options);
  return "diagnostic" in found ? found : exchangeIdentityToken(token, found.federation, options);
}

type FoundFederation = { readonly federation: Federation } | { readonly diagnostic: Diagnostic };

/** The selected sign-in, or the first error that prevents it. */
function findFederation(source: Source, options: ChoiceOptions): FoundFederation {
  const { signIn, diagnostics } = findSignIn(source, options);
  if (signIn) return signIn;
  const diagnostic = diagnostics.find(({ severity }) => severity === "error");
  if (!diagnostic) throw new Error("a source without a sign-in has an error");
  return { diagnostic };
}
