// Why the codes of the comparison of a sign-in with its federation rule are reported.
import type { MATCHING as Rows } from "../catalogue/matching.ts";
import type { Explanations } from "../entry.ts";

/** Explains the rows of this comparison. */
export const MATCHING: Explanations<typeof Rows> = {
  "no-resources": {
    summary: "file for `--rules` without federation rules, issuers and service accounts",
    explanation:
      "`--rules` takes what the Admin API returns: one resource, a list of them, or a page with `data`. Resources are told apart by the prefix of their `id`: `fdrl_`, `fdis_` and `svac_`.",
    reference: "wif-reference",
  },
  "unknown-rule": {
    summary: "federation rule that the export does not contain",
    explanation:
      "An exchange that names an unknown rule is denied, and leaves no entry in the authentication history. An export can lack a rule because it is older, because it is one page of several, or because lists leave out archived rules.",
    reference: "wif-reference",
  },
  "undecided-rule": {
    summary: "sign-in whose federation rule is not known",
    explanation:
      "The id of the rule comes from a variable that the file does not set. `--set` gives the values of GitHub's expressions.",
    reference: "none",
  },
  "archived-resource": {
    summary: "sign-in with an archived rule, issuer or service account",
    explanation:
      "Tokens cannot be exchanged with an archived rule, nor with one whose issuer or service account is archived.",
    reference: "wif-reference",
  },
  "rule-issuer-mismatch": {
    summary: "federation rule of another issuer",
    explanation:
      "The `iss` of the token must equal `issuer_url` byte for byte: the case and a slash at the end count too.",
    reference: "wif-reference",
  },
  "rule-subject-mismatch": {
    summary: "federation rule for another subject",
    explanation:
      "`subject_prefix` is compared with the whole `sub` of the token, unless it ends with `*`. By default, GitHub makes the subject of a job from its environment, or else from the event, or else from the ref. The authentication history gives the reason `match_subject_prefix`.",
    reference: "github-oidc",
  },
  "rule-audience-mismatch": {
    summary: "federation rule for another audience",
    explanation:
      "The `aud` of the token must be the audience of the rule, or contain it. Without one in the rule, it must be `https://api.anthropic.com`.",
    reference: "wif-reference",
  },
  "rule-claim-mismatch": {
    summary: "federation rule for another value of a claim",
    explanation:
      "Each claim in `claims` must be in the token, at its top level, with exactly this string. Numbers, booleans and nested values need `condition`.",
    reference: "wif-reference",
  },
  "rule-condition-false": {
    summary: "federation rule whose condition is false for the token",
    explanation:
      "The condition is an expression in CEL that must be true. One that reads a claim which the token does not have fails.",
    reference: "wif-reference",
  },
  "rule-account-mismatch": {
    summary: "federation rule for another service account",
    explanation: "The service account in the request must be the target of the rule.",
    reference: "wif-reference",
  },
  "rule-workspace-mismatch": {
    summary: "workspace that is missing, or in which the federation rule is not enabled",
    explanation:
      "An access token is for one workspace: the one that the request names, or the only one in which the rule is enabled. With several, a request without a workspace is denied (`workspace_id_required`).",
    reference: "wif-reference",
  },
  "rule-lifetime-exceeded": {
    summary: "token that is valid for longer than its issuer allows",
    explanation:
      "The exchange denies a token if the time between its `iat` and its `exp` exceeds the limit of its issuer at Anthropic, which is one hour by default.",
    reference: "wif-reference",
  },
  "undecided-matcher": {
    summary: "matcher of a federation rule of which only the token shows whether it holds",
    explanation:
      "A file says only part of what is in the token: not the repository that it is in, the branch, or the issuer of a cluster. Options can say more, and `wifc token --rules` compares a real token.",
    reference: "none",
  },
};
