// What every format of `wifc token` takes. Tokens themselves are no part of it; whoever makes one puts into it what they like, as much of
// it as they like.
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { maskCredentials } from "../../text/credential.ts";
import { shorten } from "../../text/quote.ts";

/** What is shown of an identity token. Times in claims are seconds since 1970. */
export interface ShownToken {
  readonly length: number;
  readonly algorithm: string | undefined;
  readonly keyId: string | undefined;
  readonly claims: Readonly<Record<string, string | number | readonly string[] | undefined>>;
}

/** What the token endpoint gets; the assertion is not there, but words that stand for it. */
export interface ShownRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, string>>;
  readonly isSent: boolean;
}

export interface TokenReport {
  /** The name of the source that it is declared in. */
  readonly path: string;
  /** Who signs in. */
  readonly subject?: { readonly kind: "model" | "engine"; readonly name: string };
  /** What a message calls the token source. */
  readonly source?: string;
  readonly token?: ShownToken;
  readonly request?: ShownRequest;
  /** Whether the source gives the same token again, which then cannot be exchanged again. */
  readonly isSingleUse?: boolean;
  /** Of the access token, only its end in seconds since 1970. */
  readonly accessToken?: { readonly expiresAt: number };
  readonly diagnostics: readonly Diagnostic[];
}

export const LONGEST_CLAIM = 200;
// Of a claim that is a list.
const MOST_TEXTS = 5;

/** What is shown of a token, each text shortened: in every format the same. */
export function shortenToken({ length, algorithm, keyId, claims }: ShownToken): ShownToken {
  const shortened = Object.entries(claims).map(([name, claim]) => [name, shortenClaim(claim)] as const);
  return {
    length,
    algorithm: shortenText(algorithm),
    keyId: shortenText(keyId),
    claims: Object.fromEntries(shortened),
  };
}

function shortenClaim(claim: ShownToken["claims"][string]) {
  if (typeof claim === "number") return claim;
  return typeof claim === "object"
    ? claim.slice(0, MOST_TEXTS).flatMap((each) => shortenText(each) ?? [])
    : shortenText(claim);
}

// Masked first: what looks like a credential may do so no more when it is cut.
function shortenText(text: string | undefined): string | undefined {
  return text === undefined ? undefined : shorten(maskCredentials(text), LONGEST_CLAIM);
}
