// Whether a text of somebody else's may be shown, given what must not be. Secrets are not cut out of a text: what is left of one that
// was encoded, cut or spread over lines would be shown. The text is shown as it is, or not at all.
import { hasCredential } from "../text/credential.ts";
import { RUNTIME_LIMITS } from "./options.ts";
import { undoEncodings } from "./encodings.ts";

/** How many characters in a row of a secret are too many to show. A secret that is shorter cannot be told from a word. */
export const SECRET_RUN = 8;

// No word or id is so long: it may be an encoding that is not undone here.
const OPAQUE = /[A-Za-z0-9]{33}/;

/** Whether a text may give away a part of a secret, in whatever encoding; also if that cannot be ruled out. */
export function mayReveal(text: string, secrets: readonly string[]): boolean {
  if (secrets.some((secret) => secret.length < SECRET_RUN) || OPAQUE.test(text)) return true;
  const { forms, isComplete } = undoEncodings(text);
  if (!isComplete || forms.some(hasCredential)) return true;
  const hidden = secrets.flatMap(listHidden);
  return VIEWS.some((view) => {
    const runs = new Set(forms.flatMap((form) => listRuns(view(form))));
    return hidden.some((each) => listRuns(view(each)).some((run) => runs.has(run)));
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
  const decoded = secret.length > RUNTIME_LIMITS.token ? [secret] : undoEncodings(secret).forms;
  return [...decoded, ...[0, 1, 2].map((shift) => encodeBase64(`${"-".repeat(shift)}${secret}`))];
}

function encodeBase64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCodePoint(byte)).join(""));
}

function listRuns(text: string): string[] {
  const count = Math.max(0, text.length - SECRET_RUN + 1);
  return Array.from({ length: count }, (_, start) => text.slice(start, start + SECRET_RUN));
}
