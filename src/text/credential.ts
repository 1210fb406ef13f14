// What looks like a credential is never repeated, whatever we print it in.

// Each with what a text must have in it for the pattern to be worth trying: most texts that are asked about have none of that.
const PATTERNS: readonly { readonly trace: string; readonly pattern: string }[] = [
  // Anthropic's keys and tokens, also percent-encoded.
  { trace: "sk[-%]", pattern: "sk(?:-|%2d)ant(?:-|%2d)[^\\s\"'`,;:&]*" },
  // A JWT: `{"` in base64url, at the start of a word or behind a percent-encoded character.
  { trace: "eyJ", pattern: "(?:(?<![0-9A-Za-z])|(?<=%[0-9A-Fa-f]{2}))eyJ[^\\s\"'`,;:&]*" },
  // The user part of a URL.
  { trace: "://", pattern: "(?<=[a-z]://)[^\\s/@${}]+(?=@)" },
  // An authorization header that refers to nothing: what follows its scheme, if there is one.
  // The first character is looked at first: looking back over blanks from each of many blanks would take for ever.
  {
    trace: "authorization",
    pattern:
      "(?=[^\\s\"'$*&|>])(?<=\\bauthorization[\"']?\\s*:\\s*[\"']?(?:(?:bearer|basic|token)\\s+)?)(?!(?:bearer|basic|token)\\b)[^\\s\"'$]+",
  },
];
const TRACE = new RegExp(PATTERNS.map(({ trace }) => trace).join("|"), "i");
const CREDENTIAL = new RegExp(PATTERNS.map(({ pattern }) => pattern).join("|"), "gi");

/** Whether a text has something in it that looks like a credential. */
export function hasCredential(text: string): boolean {
  return TRACE.test(text) && text.search(CREDENTIAL) >= 0;
}

/** The text with every character of what looks like a credential replaced by an asterisk: as long as before. */
export function maskCredentials(text: string): string {
  return TRACE.test(text) ? text.replace(CREDENTIAL, (found) => "*".repeat(found.length)) : text;
}
