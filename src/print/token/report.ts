// The result of `wifc token`, for every format. It does not contain the tokens themselves. The claims of a token are not trusted: they
// can be anything, of any length.
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { JsonValue } from "../../diagnostics/words.ts";
import type { MatchedMatcher, MatchedRule } from "../../matching/match-token.ts";
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

/** What signs in. */
export interface Subject {
  readonly kind: BindingKind;
  readonly name: string;
}

/** The member of JSON that names what signs in. */
export function nameSubject(subject: Subject | undefined): Readonly<Record<string, string>> {
  if (!subject) return {};
  const { kind, name } = subject;
  return { [kind === "model" || kind === "engine" ? kind : "signIn"]: name };
}

export interface TokenReport {
  /** The file that declares the sign-in. */
  readonly path: string;
  readonly subject?: Subject;
  /** The token source, as messages name it. */
  readonly source?: string;
  readonly token?: ShownToken;
  /** The federation rule, matcher by matcher, if rules were given. */
  readonly rule?: MatchedRule;
  readonly request?: ShownRequest;
  /** Whether the source returns the same token every time, so that a second exchange is denied. */
  readonly isSingleUse?: boolean;
  /** When the access token expires, in seconds since 1970. */
  readonly accessToken?: { readonly expiresAt: number };
  readonly diagnostics: readonly Diagnostic[];
}

export const LONGEST_CLAIM = 200;
// How many items of a list claim are printed, and how deep a claim is.
const MOST_ITEMS = 5;
const MOST_LEVELS = 4;
const MOST_MEMBERS = 20;

/** Shortens the texts of a token, for every format alike. */
export function shortenToken({ length, algorithm, keyId, claims }: ShownToken): ShownToken {
  const shortened = Object.entries(claims).map(([name, claim]) => [name, shortenClaim(claim)] as const);
  return {
    length,
    algorithm: algorithm === undefined ? undefined : shortenText(algorithm),
    keyId: keyId === undefined ? undefined : shortenText(keyId),
    claims: Object.fromEntries(shortened),
  };
}

function shortenClaim(claim: ShownToken["claims"][string]) {
  if (typeof claim === "string") return shortenText(claim);
  return typeof claim === "object" ? claim.slice(0, MOST_ITEMS).map(shortenText) : claim;
}

/** Shortens the texts of a rule, and of the claims that it was compared with. */
export function shortenRule({ id, matchers }: MatchedRule): MatchedRule {
  return { id: shortenText(id), matchers: matchers.map(shortenMatcher) };
}

function shortenMatcher({ name, expected, found, ...verdict }: MatchedMatcher): MatchedMatcher {
  return {
    name: shortenText(name),
    ...(expected !== undefined && { expected: shortenText(expected) }),
    ...(found !== undefined && { found: shortenValue(found, MOST_LEVELS) }),
    ...verdict,
  };
}

function shortenValue(value: JsonValue, levels: number): JsonValue {
  if (typeof value === "string") return shortenText(value);
  if (typeof value !== "object" || value === null) return value;
  if (levels === 0) return "…";
  if (isList(value)) return value.slice(0, MOST_ITEMS).map((each) => shortenValue(each, levels - 1));
  const members = Object.entries(value).slice(0, MOST_MEMBERS);
  return Object.fromEntries(members.map(([name, each]) => [shortenText(name), shortenValue(each, levels - 1)]));
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

// Masks first: a credential that is cut may no longer look like one.
function shortenText(text: string): string {
  return shorten(maskCredentials(text), LONGEST_CLAIM);
}
