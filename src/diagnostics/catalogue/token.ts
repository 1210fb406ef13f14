// Codes of signing in: identity tokens that are not available, not valid, or likely to be denied.
import { plural } from "../../text/numbers.ts";
import { capitalize, LONG_TEXT, quote, quoteList } from "../../text/quote.ts";
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
    reference: "wif",
    summary: "sign-in that wifc cannot make: not to Anthropic, or incomplete",
    message: ({ reasons }) => `This is not a complete sign-in to Anthropic: ${reasons.map(wordObstacle).join("; ")}.`,
    explanation:
      "`wifc token` and the library's token provider exchange a token at Anthropic. wifc compiles and checks sign-ins to Azure, AWS and Google Cloud, but does not make them.",
  }),
  "token-source-failed": entry<{ rule: string; from: SourceFacts; reason: string; advice: string | undefined }>({
    severity: "error",
    reference: "none",
    summary: "token source that provides no identity token",
    message: ({ rule, from, reason }) =>
      `${capitalize(wordSource(from))} provides no identity token for rule ${quote(rule)}: ${reason}.`,
    hint: ({ advice }) => advice,
    explanation:
      "On this machine and in this environment, the file, variable, command or address does not provide a token. An address is shown as written, never with the values of its references. What a server or a command says is shown only if it contains no part of a secret in any encoding.",
  }),
  "not-a-token": entry<{ from: SourceFacts; found: TokenImpostor; characters: number }>({
    severity: "error",
    reference: "jwt",
    isNeverSent: true,
    summary: "something other than an OIDC token",
    message: ({ from, found, characters }) => {
      const isStored = from.kind === "file" || from.kind === "env";
      const { words } = wordImpostor(found, characters);
      return `${capitalize(wordSource(from))} ${isStored ? "contains" : "returned"} ${words}, not a signed token.`;
    },
    hint: ({ found, characters }) => wordImpostor(found, characters).advice,
    explanation:
      "A signed token consists of three parts in base64url, separated by dots. Common mistakes are the text `null` from `jq -r`, an HTML page, or a JSON object in which the token is one of several members.",
  }),
  "token-too-large": entry<{ characters: number; most: number }>({
    severity: "error",
    reference: "wif-reference",
    isNeverSent: true,
    summary: "token that is larger than the token endpoint accepts",
    message: ({ characters, most }) =>
      `The token has ${plural(characters, "character")}, but at most ${most} are accepted.`,
    hint: () => "Have the issuer put fewer claims into it; a long list of groups is the usual cause.",
    explanation: "The token endpoint denies a token of more than 16 KiB.",
  }),
  "unsupported-algorithm": entry<{ algorithm: string | undefined; known: readonly string[] }>({
    severity: "error",
    reference: "wif-reference",
    summary: "token without a signature that a public key can verify",
    message: ({ algorithm, known }) =>
      `The token must be signed with ${quoteList(known, "or")}, but ${describeAlgorithm(algorithm)}.`,
    explanation:
      "Anthropic verifies a token with the public keys of its issuer. With `none` there is no signature, and HS256 would require a shared secret.",
  }),
  "missing-claim": entry<{ claims: readonly string[] }>({
    severity: "error",
    reference: "wif-reference",
    summary: "token that lacks a required claim or its `kid`",
    message: ({ claims }) => `The token has no usable ${quoteList(claims, "or")}.`,
    hint: ({ claims }) =>
      claims.includes("kid") ? "Have the issuer name its key as `kid` in the token's header." : undefined,
    explanation:
      "The exchange requires the claims `iss`, `sub`, `aud`, `iat` and `exp`, and in the header `kid`, which names the key that the token was signed with.",
  }),
  "token-expired": entry<{ expired: string; now: string; isMinted: boolean }>({
    severity: "error",
    reference: "wif-reference",
    summary: "token that has expired",
    message: ({ expired, now }) => `The token expired at ${expired}; it is now ${now}.`,
    hint: ({ isMinted }) =>
      isMinted
        ? "Check the clock of this machine; the source makes a new token each time."
        : "Renew the token, or use `command` or `url`, which get a new one each time.",
    explanation: "The exchange denies an expired token. It allows for clocks that differ by 30 seconds.",
  }),
  "token-not-yet-valid": entry<{ claim: string; from: string; now: string }>({
    severity: "error",
    reference: "wif-reference",
    summary: "token that is not valid yet",
    message: ({ claim, from, now }) => `The token is not valid before ${from} (\`${claim}\`); it is now ${now}.`,
    hint: () => "Check the clocks of this machine and of the issuer.",
    explanation: "The exchange denies a token that is not valid yet. It allows for clocks that differ by 30 seconds.",
  }),
  "long-lived-token": entry<{ minutes: number }>({
    severity: "warning",
    reference: "wif-reference",
    summary: "token that is valid for longer than Anthropic allows by default",
    message: ({ minutes }) =>
      `The token is valid for ${minutes} minutes, but by default Anthropic allows an issuer only 60.`,
    hint: () =>
      "Request a token with a shorter lifetime, or raise `max_jwt_lifetime_seconds` of the issuer in the Console.",
    explanation:
      "The exchange denies a token if the time between its `iat` and its `exp` exceeds the limit of its issuer at Anthropic. The default is one hour, and only the Console shows whether this issuer has another limit.",
  }),
  "immutable-subject": entry<{ subject: string; old: string }>({
    severity: "note",
    reference: "github-oidc",
    summary: "subject with GitHub's immutable ids, which rules in the old form do not match",
    message: ({ subject, old }) =>
      `The subject ${quote(subject, LONG_TEXT)} contains immutable ids, so a rule for ${quote(old, LONG_TEXT)} does not match it.`,
    hint: () => "Write the subject in the federation rule exactly as it is in the token.",
    explanation:
      "Tokens of repositories that were created, renamed or transferred since 2026-07-15 contain the ids of owner and repository in the subject. The subject of a rule is compared character by character, so one that names only owner and repository does not match.",
  }),
  "audience-mismatch": entry<{ wanted: string; found: readonly string[] }>({
    severity: "error",
    reference: "wif",
    summary: "token for another audience",
    message: ({ wanted, found }) => `The token is for ${quoteList(found, "and")}, but ${quote(wanted)} is expected.`,
    hint: ({ found }) =>
      AUDIENCE_ADVICE.find(([pattern]) => found.some((each) => pattern.test(each)))?.[1] ??
      "Request a token with the audience of the federation rule.",
    explanation:
      "The exchange compares the token's `aud` with the audience of the federation rule character by character. If the configuration names no audience, wifc expects `https://api.anthropic.com`, and another one is only a warning.",
  }),
};

function describeAlgorithm(algorithm: string | undefined): string {
  if (algorithm === undefined) return "it names no algorithm";
  return /^none$/i.test(algorithm)
    ? `is unsigned (its \`alg\` is ${quote(algorithm)})`
    : `is signed with ${quote(algorithm)}`;
}

const AUDIENCE_ADVICE: readonly (readonly [pattern: RegExp, advice: string])[] = [
  [
    /^https:\/\/github\.com\//,
    "Add `&audience=…` to the request; without it, GitHub Actions uses the address of the repository's owner.",
  ],
  [
    /^https:\/\/kubernetes\.default/,
    "Mount a projected token with its own `audience`; this one is for the cluster itself.",
  ],
  [/^sts\.amazonaws\.com$/, "Request a token with the audience of the federation rule; this one is for AWS."],
  [/^api:\/\//, "Request a token with the audience of the federation rule; this one is for Azure."],
];
