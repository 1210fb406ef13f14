// Codes of signing in: tokens that cannot be had, are none, or will be denied, and what the token endpoint answers.
import { plural } from "../../text/numbers.ts";
import { LONG_TEXT, quote, quoteList } from "../../text/quote.ts";
import { entry } from "../entry.ts";
import {
  wordImpostor,
  wordObstacle,
  wordSource,
  type SignInObstacle,
  type SourceFacts,
  type TokenImpostor,
} from "./token-words.ts";

/** The rows of signing in. */
export const TOKEN = {
  "unsupported-sign-in": entry<{ reasons: readonly SignInObstacle[] }>({
    severity: "error",
    reference: "none",
    summary: "a sign-in that wifc cannot make: not at Anthropic, or not whole",
    message: ({ reasons }) =>
      `wifc signs in at Anthropic only, and this is no whole sign-in there: ${reasons.map(wordObstacle).join("; ")}.`,
    explanation:
      "`wifc token` and the library's token provider exchange a token at Anthropic. Sign-ins at Azure, AWS and Google Cloud are compiled and checked, but not made.",
  }),
  "token-source-failed": entry<{ rule: string; from: SourceFacts; reason: string; advice: string | undefined }>({
    severity: "error",
    reference: "none",
    summary: "an identity token that cannot be had",
    message: ({ rule, from, reason }) =>
      `No identity token for the rule ${quote(rule)} from ${wordSource(from)}: ${reason}.`,
    hint: ({ advice }) => advice,
    explanation:
      "The file, variable, command or address that the token should come from gives none on this machine, in this environment. An address is shown as it is written, never with the values that its references stand for. What a server or a command says is shown only if no part of a secret is in it, its encodings undone.",
  }),
  "not-a-token": entry<{ from: SourceFacts; found: TokenImpostor; characters: number }>({
    severity: "error",
    reference: "jwt",
    isNeverSent: true,
    summary: "something that is no OIDC token",
    message: ({ from, found, characters }) =>
      `What comes from ${wordSource(from)} is no token (three parts in base64url), but ${wordImpostor(found, characters).words}.`,
    hint: ({ found, characters }) => wordImpostor(found, characters).advice,
    explanation:
      "What people get instead of a token: the text `null` from `jq -r`, a page of HTML, a JSON object in which the token is one of several members.",
  }),
  "token-too-large": entry<{ characters: number; most: number }>({
    severity: "error",
    reference: "wif-reference",
    isNeverSent: true,
    summary: "a token that is larger than the token endpoint takes",
    message: ({ characters, most }) => `The token has ${plural(characters, "character")}; at most ${most} are taken.`,
    hint: () => "Have fewer claims put into it: a long list of groups is the usual reason.",
    explanation: "The exchange denies a token of more than 16 KiB.",
  }),
  "unsupported-algorithm": entry<{ algorithm: string | undefined; known: readonly string[] }>({
    severity: "error",
    reference: "wif-reference",
    summary: "a token that is not signed with a public key",
    message: ({ algorithm, known }) =>
      `The token ${describeAlgorithm(algorithm)}; it must be signed with ${quoteList(known, "or")}.`,
    explanation:
      "Anthropic verifies a token with the public keys of its issuer. `none` is no signature, and HS256 would need a shared secret.",
  }),
  "missing-claim": entry<{ claims: readonly string[] }>({
    severity: "error",
    reference: "wif-reference",
    summary: "a token without something that the exchange needs",
    message: ({ claims }) => `The token has no usable ${quoteList(claims, "and")}.`,
    hint: ({ claims }) =>
      claims.includes("kid") ? "`kid` stands in the token's header and names the key." : undefined,
    explanation:
      "The exchange needs the claims `iss`, `sub`, `aud`, `iat`, `exp`, and in the header `kid`, which names the key that the token was signed with.",
  }),
  "token-expired": entry<{ expired: string; now: string; isMinted: boolean }>({
    severity: "error",
    reference: "jwt",
    summary: "a token that is too old",
    message: ({ expired, now }) => `The token expired at ${expired}; it is ${now} now.`,
    hint: ({ isMinted }) =>
      isMinted
        ? "If it was made just now, the clock of this machine is wrong."
        : "Something has to renew it; `command` and `url` get a new token each time.",
    explanation: "The exchange denies an expired token. It allows for clocks that differ by 30 seconds.",
  }),
  "token-not-yet-valid": entry<{ claim: string; from: string; now: string }>({
    severity: "error",
    reference: "jwt",
    summary: "a token from the future",
    message: ({ claim, from, now }) => `The token is valid from ${from} on, says \`${claim}\`; it is ${now} now.`,
    hint: () => "If it was made just now, the clock of this machine or of its issuer is wrong.",
    explanation: "The exchange denies a token that is not valid yet. It allows for clocks that differ by 30 seconds.",
  }),
  "long-lived-token": entry<{ minutes: number }>({
    severity: "warning",
    reference: "wif-reference",
    summary: "a token that is valid for longer than its issuer may allow by default",
    message: ({ minutes }) =>
      `The token is valid for ${minutes} minutes; the limit is that of its issuer at Anthropic, by default 60.`,
    hint: () => "Ask for a shorter token, or raise `max_jwt_lifetime_seconds` of the issuer in the Console.",
    explanation:
      "The exchange denies a token whose `exp` is further from its `iat` than the issuer's settings at Anthropic allow. One hour is the default, and only the Console knows whether this issuer has another limit.",
  }),
  "immutable-subject": entry<{ subject: string; old: string }>({
    severity: "note",
    reference: "github-oidc",
    summary: "a subject with GitHub's immutable ids, which rules in the old form deny",
    message: ({ subject, old }) =>
      `The subject ${quote(subject, LONG_TEXT)} has immutable ids: a rule in the old form, ${quote(old, LONG_TEXT)}, denies it.`,
    hint: () => "Write the subject of the federation rule in the form that the token has.",
    explanation:
      "Repositories that were created, renamed or transferred since 2026-07-15 have the ids of owner and repository in the subject of their tokens. A rule's subject is compared character by character, so one that names only owner and repository does not match.",
  }),
  "audience-mismatch": entry<{ wanted: string; found: readonly string[] }>({
    severity: "error",
    reference: "wif",
    summary: "a token that was made for somebody else",
    message: ({ wanted, found }) => `The token is for ${quoteList(found, "and")}, not for ${quote(wanted)}.`,
    hint: ({ found }) => AUDIENCE_ADVICE.find(([pattern]) => found.some((each) => pattern.test(each)))?.[1],
    explanation:
      "The exchange compares the token's `aud` with the audience of the federation rule, character by character. Without an audience in the configuration, the usual one is expected, and another is only a warning.",
  }),
};

function describeAlgorithm(algorithm: string | undefined): string {
  if (algorithm === undefined) return "names no algorithm";
  return /^none$/i.test(algorithm)
    ? `is unsigned: its \`alg\` is ${quote(algorithm)}`
    : `is signed with ${quote(algorithm)}`;
}

const AUDIENCE_ADVICE: readonly (readonly [pattern: RegExp, advice: string])[] = [
  [/^https:\/\/github\.com\//, "GitHub Actions puts that in when it is asked without `&audience=…`."],
  [
    /^https:\/\/kubernetes\.default/,
    "It is the cluster's own token: mount a projected one with an `audience` of its own.",
  ],
  [/^sts\.amazonaws\.com$/, "It was made for AWS: ask for a token with the audience of the federation rule."],
  [/^api:\/\//, "It was made for Azure: ask for a token with the audience of the federation rule."],
];
