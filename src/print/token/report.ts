// The result of `wifc token`, for every format. It does not contain the tokens themselves. The claims of a token are not trusted: they
// can be anything, of any length.
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { BindingKind } from "../../model/binding.ts";
import { maskCredentials } from "../../text/credential.ts";
import { shorten } from "../../text/quote.ts";

/** The part of an identity token that is printed. Times in claims are seconds since 1970. */
export interface ShownToken {
  readonly length: number;
  readonly algorithm: string | undefined;
  readonly keyId: string | undefined;
  readonly claims: Readonly<Record<string, string | number | readonly string[] | undefined>>;
}

/** The request to the token endpoint, with a placeholder for the identity token. */
export interface ShownRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, string>>;
  readonly isSent: boolean;
}

export interface TokenReport {
  /** The file that declares the sign-in. */
  readonly path: string;
  /** What signs in. */
  readonly subject?: { readonly kind: BindingKind; readonly name: string };
  /** The token source, as messages name it. */
  readonly source?: string;
  readonly token?: ShownToken;
  readonly request?: ShownRequest;
  /** Whether the source returns the same token every time, so that a second exchange is denied. */
  readonly isSingleUse?: boolean;
  /** When the access token expires, in seconds since 1970. */
  readonly accessToken?: { readonly expiresAt: number };
  readonly diagnostics: readonly Diagnostic[];
}

export const LONGEST_CLAIM = 200;
// How many items of a list claim are printed.
const MOST_ITEMS = 5;

/** Shortens the texts of a token, for every format alike. */
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
    ? claim.slice(0, MOST_ITEMS).flatMap((each) => shortenText(each) ?? [])
    : shortenText(claim);
}

// Masks first: a credential that is cut may no longer look like one.
function shortenText(text: string | undefined): string | undefined {
  return text === undefined ? undefined : shorten(maskCredentials(text), LONGEST_CLAIM);
}
