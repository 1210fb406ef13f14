// Access tokens for a long-running program: keeps one, renews it before it expires, and never has two sign-ins in progress.
import { attributesOf } from "../diagnostics/problem.ts";
import { ANTHROPIC } from "../facts/providers.ts";
import type { Federation } from "../model/federation.ts";
import type { AccessToken } from "./access-token.ts";
import { SYSTEM_CLOCK, type Clock } from "./clock.ts";
import { exchangeIdentityToken } from "./exchange.ts";
import { createExchangeFailure } from "./exchange-response.ts";
import { checkToken } from "./check-token.ts";
import type { Environment } from "./options.ts";
import { refreshDelay, retryDelay } from "./schedule.ts";
import { SignInError } from "./sign-in-error.ts";
import { fetchIdentityToken } from "./token-source.ts";
import { markTokenUsed, type UsedTokens } from "./used-tokens.ts";

/** Options of a token provider. */
export interface ProviderOptions {
  /** Environment variables for references, `env` sources, commands and proxy settings; read at every sign-in. Usually `process.env`. */
  readonly environment: Environment;
  /** The time limit for each request and each command, in milliseconds. Default: 30,000. */
  readonly timeLimit?: number;
  /** Called when a renewal in the background fails. The current token stays in use until it expires. */
  readonly onRefreshError?: (error: SignInError) => void;
  /** Default: `SYSTEM_CLOCK`. */
  readonly clock?: Clock;
  /** Returns a number from 0 to 1 that varies the delay of retries. Default: `Math.random`. */
  readonly random?: () => number;
}

/** Provides access tokens and renews them in the background. Its functions do not use `this`, so each can be passed on its own. */
export interface TokenProvider {
  /**
   * Returns the current access token, or signs in for a new one if there is none, if it is about to expire, or with `forceRefresh`.
   * Concurrent calls share one sign-in. Rejects with a `SignInError` if there is no valid token. A rejected call is not retried, and
   * the next call signs in again immediately, so callers must pause between attempts.
   * Pass this function to Anthropic's SDK as `credentials`.
   */
  readonly getToken: (options?: { readonly forceRefresh?: boolean }) => Promise<AccessToken>;
  /** Returns the headers of a request to Anthropic's API, with a token from `getToken`, and rejects as it does. */
  readonly authHeaders: () => Promise<{ readonly authorization: string; readonly "anthropic-beta": string }>;
  /**
   * Aborts a sign-in in progress and stops renewals. When the promise resolves, no timer, socket or process is left; later calls of
   * `getToken` reject.
   */
  readonly close: () => Promise<void>;
}

// In milliseconds. A token that expires sooner may have expired by the time a request arrives.
const LONGEST_MARGIN = 30_000;

/** Creates a provider for a sign-in without expressions. */
export function createFederationProvider(federation: Federation, options: ProviderOptions): TokenProvider {
  const { environment, timeLimit, onRefreshError, clock = SYSTEM_CLOCK, random = Math.random } = options;
  const used: UsedTokens = new Set();
  const closing = new AbortController();
  const runtime = { environment, signal: closing.signal, ...(timeLimit !== undefined && { timeLimit }) };
  let current: AccessToken | undefined;
  let margin = LONGEST_MARGIN;
  let inFlight: Promise<AccessToken> | undefined;
  let failures = 0;
  let cancelTimer: (() => void) | undefined;

  const isValid = (token: AccessToken | undefined, remaining = 0): token is AccessToken =>
    token !== undefined && clock.now() < token.expiresAt * 1000 - remaining;

  function refresh(): Promise<AccessToken> {
    inFlight ??= signIn().finally(() => {
      inFlight = undefined;
    });
    return inFlight;
  }

  async function signIn(): Promise<AccessToken> {
    cancelTimer?.();
    try {
      current = await signInOnce(federation, { ...runtime, clock, used });
      failures = 0;
      const lifetime = current.expiresAt * 1000 - clock.now();
      margin = Math.min(LONGEST_MARGIN, lifetime / 2);
      const delay = refreshDelay(lifetime);
      // Do not renew a token that will have expired by then: nobody may be using it. The next call gets a new one.
      if (delay < lifetime) refreshAfter(delay);
      return current;
    } catch (error) {
      failures += 1;
      if (isValid(current)) refreshAfter(retryDelay(failures, random()));
      throw error;
    }
  }

  function refreshAfter(milliseconds: number): void {
    if (closing.signal.aborted) return;
    cancelTimer = clock.wait(milliseconds, () => {
      refresh().catch((error: unknown) => {
        if (error instanceof SignInError && !closing.signal.aborted) onRefreshError?.(error);
      });
    });
  }

  async function getToken({ forceRefresh = false } = {}): Promise<AccessToken> {
    if (closing.signal.aborted) throw new SignInError("The token provider is closed.");
    if (!forceRefresh && isValid(current, margin)) return current;
    try {
      return await refresh();
    } catch (error) {
      if (!forceRefresh && isValid(current)) return current;
      throw error;
    }
  }

  return {
    getToken,
    authHeaders: async () => ({
      authorization: `Bearer ${(await getToken()).token}`,
      "anthropic-beta": ANTHROPIC.betas.access,
    }),
    close: async () => {
      closing.abort();
      cancelTimer?.();
      current = undefined;
      await inFlight?.catch(() => {});
    },
  };
}

interface Attempt {
  readonly environment: Environment;
  readonly timeLimit?: number;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly used: UsedTokens;
}

async function signInOnce(federation: Federation, { clock, used, ...options }: Attempt): Promise<AccessToken> {
  const acquired = await fetchIdentityToken(federation, options);
  if ("diagnostic" in acquired) throw new SignInError(acquired.diagnostic);
  const { token } = acquired;
  const now = clock.now() / 1000;
  // All other findings are left to the server, because this machine's clock may be wrong.
  const { diagnostics } = checkToken(token, federation, { now });
  const unsendable = diagnostics.find(({ code }) => attributesOf(code).isNeverSent);
  const obstacle = unsendable ?? markTokenUsed(token, federation, used);
  if (obstacle) throw new SignInError(obstacle);
  const exchanged = await exchangeIdentityToken(token, federation, { ...options, now });
  if ("diagnostic" in exchanged) throw new SignInError(exchanged.diagnostic);
  const { accessToken } = exchanged;
  if (clock.now() < accessToken.expiresAt * 1000) return accessToken;
  throw new SignInError(
    createExchangeFailure(federation, "the access token had already expired when it arrived").diagnostic,
  );
}
