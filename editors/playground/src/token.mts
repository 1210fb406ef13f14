// What files do not say about their tokens, and people type.
import { CLAIM_OPTIONS, type ClaimOption } from "../../../src/matching/possible-text.ts";
import { capitalize } from "../../../src/text/quote.ts";

/** The words for each, and the form in which it is typed if that is not obvious. */
const TOKEN_FIELDS: Readonly<Record<ClaimOption, { readonly words: string; readonly form?: string }>> = {
  repository: { words: "repository", form: "OWNER/REPO" },
  ref: { words: "branch or tag" },
  environment: { words: "environment" },
  immutableIds: { words: "ids of owner and repository", form: "OWNER_ID/REPO_ID" },
  subject: { words: "subject" },
  issuer: { words: "issuer" },
};

/** The label of the field to type one in. */
export function labelOf(name: ClaimOption): string {
  const { words, form } = TOKEN_FIELDS[name];
  return capitalize(words) + (form === undefined ? "" : ` (${form})`);
}

/** What was typed about the token. */
export function readToken(settings: Readonly<Record<string, string>>): { readonly [Option in ClaimOption]?: string } {
  return Object.fromEntries(CLAIM_OPTIONS.flatMap((name) => (settings[name] ? [[name, settings[name]]] : [])));
}

/** What was typed about the token, in words; empty if it is nothing. */
export function describeToken(settings: Readonly<Record<string, string>>): string {
  const token = readToken(settings);
  return CLAIM_OPTIONS.flatMap((name) => (token[name] ? [`${TOKEN_FIELDS[name].words} ${token[name]}`] : [])).join(
    ", ",
  );
}
