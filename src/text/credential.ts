// What looks like a credential is never repeated, whatever we print it in.

const PATTERNS = [
  // Anthropic's keys and tokens, also percent-encoded.
  "sk(?:-|%2d)ant(?:-|%2d)[^\\s\"'`,;:&]*",
  // A JWT: `{"` in base64url, at the start of a word or behind a percent-encoded character.
  "(?:(?<![0-9A-Za-z])|(?<=%[0-9A-Fa-f]{2}))eyJ[^\\s\"'`,;:&]*",
  // The user part of a URL.
  "(?<=[a-z]://)[^\\s/@${}]+(?=@)",
  // An authorization header that refers to nothing: what follows its scheme, if there is one.
  // The first character is looked at first: looking back over blanks from each of many blanks would take for ever.
  "(?=[^\\s\"'$*&|>])(?<=\\bauthorization[\"']?\\s*:\\s*[\"']?(?:(?:bearer|basic|token)\\s+)?)(?!(?:bearer|basic|token)\\b)[^\\s\"'$]+",
];
const CREDENTIAL = new RegExp(PATTERNS.join("|"), "gi");

/** Whether a text has something in it that looks like a credential. */
export function hasCredential(text: string): boolean {
  return text.search(CREDENTIAL) >= 0;
}

/** The text with every character of what looks like a credential replaced by an asterisk: as long as before. */
export function maskCredentials(text: string): string {
  return text.replace(CREDENTIAL, (found) => "*".repeat(found.length));
}
