// What looks like a credential is never repeated, whatever we print it in.

// Anthropic's keys and tokens begin with `sk-ant-`; a JWT begins with `eyJ`, which is `{"` in base64url.
const CREDENTIAL = /sk-ant-[^\s"'`,;]*|(?<![0-9A-Za-z])eyJ[^\s"'`,;]*/g;

/** Whether a text has something in it that looks like a credential. */
export function hasCredential(text: string): boolean {
  return text.search(CREDENTIAL) >= 0;
}

/** The text with every character of what looks like a credential replaced by an asterisk: as long as before. */
export function maskCredentials(text: string): string {
  return text.replace(CREDENTIAL, (found) => "*".repeat(found.length));
}
