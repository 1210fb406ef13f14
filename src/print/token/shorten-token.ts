// Whoever makes a token puts into it what they like, as much of it as they like.
import { maskCredentials } from "../../text/credential.ts";
import { shorten } from "../../text/quote.ts";
import type { ShownToken } from "./report.ts";

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
