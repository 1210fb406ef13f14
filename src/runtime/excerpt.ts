// What others say, as far as it may be repeated: short, on one line, without any of the secrets that they were told.
import { maskCredentials } from "../text/credential.ts";
import { quote } from "../text/quote.ts";
import { RUNTIME_LIMITS } from "./options.ts";

// Shorter pieces are words, and secrets are not.
const SHORTEST_SECRET = 8;

/** The beginning of a text, quoted. Of `secrets`, whatever is long enough to be one is left out, in parts too. */
export function quoteExcerpt(text: string, secrets: readonly string[]): string {
  const known = removeSecrets(text.replaceAll(/\s+/g, " ").trim(), secrets);
  return quote(maskCredentials(known), RUNTIME_LIMITS.excerpt);
}

// Between the parts of an address, of a host and its port, of a host's name or a token.
const SEPARATORS = [/[/?&=#@\s]+/, /[/?&=#@\s:,;]+/, /[/?&=#@\s:,;.]+/];

/** Also the parts that an address or a token is made of. */
function removeSecrets(text: string, secrets: readonly string[]): string {
  const pieces = secrets.flatMap((secret) => [secret, ...SEPARATORS.flatMap((separator) => secret.split(separator))]);
  return [...new Set(pieces)]
    .filter((piece) => piece.length >= SHORTEST_SECRET)
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, piece) => rest.replaceAll(piece, "***"), text);
}
