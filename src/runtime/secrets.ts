// Decides whether text from a server or a command may be shown. Secrets are not cut out of it: that would miss parts of a secret that
// is encoded, truncated or split over lines. The text is shown unchanged or not at all.
import { hasCredential } from "../text/credential.ts";
import { undoEncodings } from "./encodings.ts";

/** How many consecutive characters of a secret must not be shown. A shorter secret cannot be told apart from an ordinary word. */
export const SECRET_RUN = 8;

// More characters than this would take too long. An environment has a few thousand, but a command may print a mebibyte.
const MOST_COMPARED = 131_072;

// Longer than any word or id, so it may be in an encoding that is not decoded here.
const OPAQUE = /[A-Za-z0-9]{33}/;

/** Whether a text may reveal part of a secret in any encoding. True as well if that cannot be ruled out. */
export function mayReveal(text: string, secrets: readonly string[]): boolean {
  const size = secrets.reduce((sum, secret) => sum + secret.length, 0);
  if (size > MOST_COMPARED || secrets.some((secret) => secret.length < SECRET_RUN) || OPAQUE.test(text)) return true;
  const { forms, isComplete } = undoEncodings(text);
  if (!isComplete || forms.some(hasCredential)) return true;
  const hidden = secrets.flatMap(listSecretForms);
  return VIEWS.some((view) => {
    const shown = new Set(forms.flatMap((form) => [...runsOf(view(form))]));
    return hidden.some((each) => hasAny(runsOf(view(each)), shown));
  });
}

/** How texts are compared: unchanged, without whitespace and invisible characters, and without punctuation and case. */
const VIEWS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.normalize("NFKC").replace(/[\s+]|\p{C}|\p{Default_Ignorable_Code_Point}/gu, ""),
  (text) =>
    text
      .normalize("NFKC")
      .replace(/[^\p{L}\p{N}]/gu, "")
      .toLowerCase(),
];

/** A secret, its decoded forms in case it is encoded itself, and its base64 at each of the three alignments within a longer text. */
function listSecretForms(secret: string): string[] {
  return [...undoEncodings(secret).forms, ...[0, 1, 2].map((shift) => encodeBase64(`${"-".repeat(shift)}${secret}`))];
}

function encodeBase64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCodePoint(byte)).join(""));
}

function* runsOf(text: string): Generator<string> {
  for (let end = SECRET_RUN; end <= text.length; end += 1) yield text.slice(end - SECRET_RUN, end);
}

function hasAny(runs: Iterable<string>, shown: ReadonlySet<string>): boolean {
  for (const run of runs) if (shown.has(run)) return true;
  return false;
}
