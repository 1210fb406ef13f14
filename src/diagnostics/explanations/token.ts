// Why the codes of signing in are reported.
import type { TOKEN as Rows } from "../catalogue/token.ts";
import type { Explanations } from "../entry.ts";

/** Explains the rows of signing in. */
export const TOKEN: Explanations<typeof Rows> = {
  "unsupported-sign-in": {
    summary: "sign-in that wifc cannot make: not to Anthropic, or incomplete",
    explanation:
      "`wifc token` and the library's token provider exchange a token at Anthropic. wifc compiles and checks sign-ins to Azure, AWS and Google Cloud, but does not make them.",
    reference: "wif",
  },
  "token-source-failed": {
    summary: "token source that provides no identity token",
    explanation:
      "On this machine and in this environment, the file, variable, command or address does not provide a token. An address is shown as written, never with the values of its references. What a server or a command says is shown only if it contains no part of a secret in any encoding.",
    reference: "none",
  },
  "not-a-token": {
    summary: "something other than an OIDC token",
    explanation:
      "A signed token consists of three parts in base64url, separated by dots. Common mistakes are the text `null` from `jq -r`, an HTML page, or a JSON object in which the token is one of several members.",
    reference: "jwt",
  },
  "token-too-large": {
    summary: "token that is larger than the token endpoint accepts",
    explanation: "The token endpoint denies a token of more than 16 KiB.",
    reference: "wif-reference",
  },
  "unsupported-algorithm": {
    summary: "token without a signature that a public key can verify",
    explanation:
      "Anthropic verifies a token with the public keys of its issuer. With `none` there is no signature, and HS256 would require a shared secret.",
    reference: "wif-reference",
  },
  "missing-claim": {
    summary: "token that lacks a required claim or its `kid`",
    explanation:
      "The exchange requires the claims `iss`, `sub`, `aud`, `iat` and `exp`, and in the header `kid`, which names the key that the token was signed with.",
    reference: "wif-reference",
  },
  "token-expired": {
    summary: "token that has expired",
    explanation: "The exchange denies an expired token. It allows for clocks that differ by 30 seconds.",
    reference: "wif-reference",
  },
  "token-not-yet-valid": {
    summary: "token that is not valid yet",
    explanation: "The exchange denies a token that is not valid yet. It allows for clocks that differ by 30 seconds.",
    reference: "wif-reference",
  },
  "long-lived-token": {
    summary: "token that is valid for longer than Anthropic allows by default",
    explanation:
      "The exchange denies a token if the time between its `iat` and its `exp` exceeds the limit of its issuer at Anthropic. The default is one hour, and only the Console shows whether this issuer has another limit.",
    reference: "wif-reference",
  },
  "immutable-subject": {
    summary: "subject with GitHub's immutable ids, which rules in the old form do not match",
    explanation:
      "Tokens of repositories that were created, renamed or transferred since 2026-07-15 contain the ids of owner and repository in the subject. The subject of a rule is compared character by character, so one that names only owner and repository does not match.",
    reference: "github-oidc",
  },
  "audience-mismatch": {
    summary: "token for another audience",
    explanation:
      "The exchange compares the token's `aud` with the audience of the federation rule character by character. If the configuration names no audience, wifc expects `https://api.anthropic.com`, and another one is only a warning.",
    reference: "wif",
  },
};
