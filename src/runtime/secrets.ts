// Whether a text of somebody else's may be shown, given what must not be. Secrets are not cut out of a text: what is left of one that
// was encoded, cut or spread over lines would be shown. The text is shown as it is, or not at all.
import { hasCredential } from "../text/credential.ts";
import { undoEncodings } from "./encodings.ts";

/** How many characters in a row of a secret are too many to show. A secret that is shorter cannot be told from a word. */
export const SECRET_RUN = 8;

// Characters that are compared within a second. Environments have a few thousand; what a command prints can be a mebibyte.
const MOST_COMPARED = 131_072;

// No word or id is so long: it may be an encoding that is not undone here.
const OPAQUE = /[A-Za-z0-9]{33}/;

/** Whether a text may give away a part of a secret, in whatever encoding; also if that cannot be ruled out. */
export function mayReveal(text: string, secrets: readonly string[]): boolean {
  const size = secrets.reduce((sum, secret) => sum + secret.length, 0);
  if (size > MOST_COMPARED || secrets.some((secret) => secret.length < SECRET_RUN) || OPAQUE.test(text)) return true;
  const { forms, isComplete } = undoEncodings(text);
  if (!isComplete || forms.some(hasCredential)) return true;
  const hidden = secrets.flatMap(listHidden);
  return VIEWS.some((view) => {
    const shown = new Set(forms.flatMap((form) => [...runsOf(view(form))]));
    return hidden.some((each) => hasAny(runsOf(view(each)), shown));
  });
}

/** A text as it is, without spaces and what cannot be seen, and without punctuation and case. */
const VIEWS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.normalize("NFKC").replace(/[\s+]|\p{C}|\p{Default_Ignorable_Code_Point}/gu, ""),
  (text) =>
    text
      .normalize("NFKC")
      .replace(/[^\p{L}\p{N}]/gu, "")
      .toLowerCase(),
];

/** A secret, what it stands for if it is encoded itself, and its base64 wherever in a longer text it begins. */
function listHidden(secret: string): string[] {
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
