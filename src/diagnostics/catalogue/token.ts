// Codes of signing in: identity tokens that are not available, not valid, or likely to be denied.
import { plural } from "../../text/numbers.ts";
import { capitalize, LONG_TEXT, quote, quoteList } from "../../text/quote.ts";
import { entry } from "../entry.ts";
import { adviseAudience } from "./audience-words.ts";
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
    message: ({ reasons }) => `This is not a complete sign-in to Anthropic: ${reasons.map(wordObstacle).join("; ")}.`,
  }),
  "token-source-failed": entry<{ rule: string; from: SourceFacts; reason: string; advice: string | undefined }>({
    severity: "error",
    message: ({ rule, from, reason }) =>
      `${capitalize(wordSource(from))} provides no identity token for rule ${quote(rule)}: ${reason}.`,
    hint: ({ advice }) => advice,
  }),
  "not-a-token": entry<{ from: SourceFacts; found: TokenImpostor; characters: number }>({
    severity: "error",
    isNeverSent: true,
    message: ({ from, found, characters }) => {
      const isStored = from.kind === "file" || from.kind === "env";
      const { words } = wordImpostor(found, characters);
      return `${capitalize(wordSource(from))} ${isStored ? "contains" : "returned"} ${words}, not a signed token.`;
    },
    hint: ({ found, characters }) => wordImpostor(found, characters).advice,
  }),
  "token-too-large": entry<{ characters: number; most: number }>({
    severity: "error",
    isNeverSent: true,
    message: ({ characters, most }) =>
      `The token has ${plural(characters, "character")}, but at most ${most} are accepted.`,
    hint: () => "Have the issuer put fewer claims into it; a long list of groups is the usual cause.",
  }),
  "unsupported-algorithm": entry<{ algorithm: string | undefined; known: readonly string[] }>({
    severity: "error",
    message: ({ algorithm, known }) =>
      `The token must be signed with ${quoteList(known, "or")}, but ${describeAlgorithm(algorithm)}.`,
  }),
  "missing-claim": entry<{ claims: readonly string[] }>({
    severity: "error",
    message: ({ claims }) => `The token has no usable ${quoteList(claims, "or")}.`,
    hint: ({ claims }) =>
      claims.includes("kid") ? "Have the issuer name its key as `kid` in the token's header." : undefined,
  }),
  "token-expired": entry<{ expired: string; now: string; isMinted: boolean }>({
    severity: "error",
    message: ({ expired, now }) => `The token expired at ${expired}; it is now ${now}.`,
    hint: ({ isMinted }) =>
      isMinted
        ? "Check the clock of this machine; the source makes a new token each time."
        : "Renew the token, or use `command` or `url`, which get a new one each time.",
  }),
  "token-not-yet-valid": entry<{ claim: string; from: string; now: string }>({
    severity: "error",
    message: ({ claim, from, now }) => `The token is not valid before ${from} (\`${claim}\`); it is now ${now}.`,
    hint: () => "Check the clocks of this machine and of the issuer.",
  }),
  "long-lived-token": entry<{ minutes: number }>({
    severity: "warning",
    message: ({ minutes }) =>
      `The token is valid for ${minutes} minutes, but by default Anthropic allows an issuer only 60.`,
    hint: () =>
      "Request a token with a shorter lifetime, or raise `max_jwt_lifetime_seconds` of the issuer in the Console.",
  }),
  "immutable-subject": entry<{ subject: string; old: string }>({
    severity: "note",
    message: ({ subject, old }) =>
      `The subject ${quote(subject, LONG_TEXT)} contains immutable ids, so a rule for ${quote(old, LONG_TEXT)} does not match it.`,
    hint: () => "Write the subject in the federation rule exactly as it is in the token.",
  }),
  "audience-mismatch": entry<{ wanted: string; found: readonly string[] }>({
    severity: "error",
    message: ({ wanted, found }) => `The token is for ${quoteList(found, "and")}, but ${quote(wanted)} is expected.`,
    hint: ({ found }) => adviseAudience(found) ?? "Request a token with the audience of the federation rule.",
  }),
};

function describeAlgorithm(algorithm: string | undefined): string {
  if (algorithm === undefined) return "it names no algorithm";
  return /^none$/i.test(algorithm)
    ? `is unsigned (its \`alg\` is ${quote(algorithm)})`
    : `is signed with ${quote(algorithm)}`;
}
