// Access tokens for a program that runs long: one is kept, renewed before it ends, and never asked for twice at a time.
import { attributesOf } from "../diagnostics/problem.ts";
import { ANTHROPIC } from "../facts/providers.ts";
import type { Federation } from "../model/federation.ts";
import type { AccessToken } from "./access-token.ts";
import { SYSTEM_CLOCK, type Clock } from "./clock.ts";
import { sendToken } from "./exchange.ts";
import { failExchange } from "./exchange-answer.ts";
import { judgeToken } from "./judge-token.ts";
import type { Environment } from "./options.ts";
import { refreshDelay, retryDelay } from "./schedule.ts";
import { SignInError } from "./sign-in-error.ts";
import { askForToken } from "./token-source.ts";
import { useToken, type UsedTokens } from "./used-tokens.ts";

/** What a provider is made with. */
export interface ProviderOptions {
  /** Where references, `env` sources and proxies are read from, at every exchange: usually `process.env`. */
  readonly environment: Environment;
  /** Milliseconds for each request and each command; default 30,000. */
  readonly timeLimit?: number;
  /** Hears of renewals in the background that failed. The token before stays in use while it lives. */
  readonly onRefreshError?: (error: SignInError) => void;
  /** Default: the system's. */
  readonly clock?: Clock;
  /** Numbers from 0 to 1 that spread retries; default `Math.random`. */
  readonly random?: () => number;
}

/** A source of access tokens. Every function can be handed on by itself. */
export interface TokenProvider {
  /**
   * A token that lives; with `forceRefresh` a new one. Rejects with a `SignInError`. While there is no token that lives, calls try
   * to get one, all of them together and without a pause between: how often to ask again is for the caller to say.
   * This is what Anthropic's SDK takes as `credentials`.
   */
  readonly getToken: (options?: { readonly forceRefresh?: boolean }) => Promise<AccessToken>;
  /** The headers of a request to Anthropic's API. Rejects with a `SignInError`: there are none without a token. */
  readonly authHeaders: () => Promise<{ readonly authorization: string; readonly "anthropic-beta": string }>;
  /** Ends what is under way. No timer, socket or process is left when it is done, and there are no more tokens. */
  readonly close: () => Promise<void>;
}

// A token that ends sooner may have ended when it arrives. Of one that lives less than a minute, this is the second half.
const LAST_MOMENTS = 30_000;

/** A provider for a sign-in without expressions. */
export function provideTokens(federation: Federation, options: ProviderOptions): TokenProvider {
  const { environment, timeLimit, onRefreshError, clock = SYSTEM_CLOCK, random = Math.random } = options;
  const used: UsedTokens = new Set();
  const closing = new AbortController();
  const runtime = { environment, signal: closing.signal, ...(timeLimit !== undefined && { timeLimit }) };
  let held: AccessToken | undefined;
  let lastMoments = LAST_MOMENTS;
  let inFlight: Promise<AccessToken> | undefined;
  let failures = 0;
  let cancelTimer: (() => void) | undefined;

  const lives = (token: AccessToken | undefined, margin = 0): token is AccessToken =>
    token !== undefined && clock.now() < token.expiresAt * 1000 - margin;

  function refresh(): Promise<AccessToken> {
    inFlight ??= signIn().finally(() => {
      inFlight = undefined;
    });
    return inFlight;
  }

  async function signIn(): Promise<AccessToken> {
    cancelTimer?.();
    try {
      held = await signInOnce(federation, { ...runtime, clock, used });
      failures = 0;
      const life = held.expiresAt * 1000 - clock.now();
      lastMoments = Math.min(LAST_MOMENTS, life / 2);
      const delay = refreshDelay(life);
      // One that has ended by then is not renewed: it would go on for ever with nobody asking. Who asks gets a new one.
      if (delay < life) refreshAfter(delay);
      return held;
    } catch (error) {
      failures += 1;
      if (lives(held)) refreshAfter(retryDelay(failures, random()));
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
    if (!forceRefresh && lives(held, lastMoments)) return held;
    try {
      return await refresh();
    } catch (error) {
      if (!forceRefresh && lives(held)) return held;
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
      held = undefined;
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
  const acquired = await askForToken(federation, options);
  if ("diagnostic" in acquired) throw new SignInError(acquired.diagnostic);
  const { token } = acquired;
  const now = clock.now() / 1000;
  // Whatever else may be wrong with a token is for the server to judge: this machine's clock may be the one that is wrong.
  const { diagnostics } = judgeToken(token, federation, { now });
  const unfit = diagnostics.find(({ code }) => attributesOf(code).isNeverSent);
  const obstacle = unfit ?? useToken(token, federation, used);
  if (obstacle) throw new SignInError(obstacle);
  const exchanged = await sendToken(token, federation, { ...options, now });
  if ("diagnostic" in exchanged) throw new SignInError(exchanged.diagnostic);
  const { accessToken } = exchanged;
  if (clock.now() < accessToken.expiresAt * 1000) return accessToken;
  throw new SignInError(failExchange(federation, "its access token had expired when it arrived").diagnostic);
}
