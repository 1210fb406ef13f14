// Why the codes of federation rules, issuers and service accounts are reported.
import type { RESOURCE as Rows } from "../catalogue/resource.ts";
import type { Explanations } from "../entry.ts";

/** Explains the rows of these resources. */
export const RESOURCE: Explanations<typeof Rows> = {
  "rule-without-matcher": {
    summary: "federation rule without a matcher other than `audience`",
    explanation:
      "A rule needs at least one of `subject_prefix`, other than `*`, `claims` and `condition`. Anyone who gets a token from the issuer can choose its audience, so `audience` alone limits nothing.",
    reference: "wif-reference",
  },
  "open-rule": {
    summary: "federation rule for a shared issuer that accepts tokens of others",
    explanation:
      "GitHub Actions, GitLab, Buildkite, Terraform Cloud and Google sign the tokens of all their users with one issuer. The Admin API refuses a rule that pins neither the subject up to the name of the tenant nor a claim that identifies it, also in `condition`. `repo:acme*` is not enough, because it also matches `repo:acme-other/…`.",
    reference: "wif-reference",
  },
  "broad-subject": {
    summary: "federation rule for every branch of several repositories",
    explanation:
      "With `repo:OWNER/*`, or with `repository_owner` alone, a pull request in any repository of the owner can sign in. Everybody who can push to one of these repositories has the access of the service account.",
    reference: "wif-reference",
  },
  "unmatched-subject": {
    summary: "subject with a missing or misplaced `*`, which no token has",
    explanation:
      "In spite of its name, `subject_prefix` is compared with the whole subject. Only with `*` as its last character is it a prefix; anywhere else, `*` is an ordinary character.",
    reference: "wif-reference",
  },
  "malformed-condition": {
    summary: "condition that is not CEL or does not yield a boolean",
    explanation:
      "A condition is an expression in the Common Expression Language with one variable, `claims`. Only one that yields true accepts a token; an error in it does not.",
    reference: "wif-reference",
  },
  "constant-condition": {
    summary: "condition that does not depend on the token",
    explanation:
      "The Admin API refuses a condition that is true for every token. One that is false for every token makes the rule useless.",
    reference: "wif-reference",
  },
  "lifetime-out-of-range": {
    summary: "lifetime that the Admin API does not accept",
    explanation:
      "An access token lives for 60 to 86400 seconds (`token_lifetime_seconds`). An issuer can limit its identity tokens to 1 to 176400 seconds (`max_jwt_lifetime_seconds`).",
    reference: "wif-reference",
  },
  "admin-scope": {
    summary: "scope `org:admin` for a service account that is not an administrator",
    explanation:
      "Only a service account whose `organization_role` is `admin` can have the scope `org:admin`. Such rules are made in the Console.",
    reference: "wif-reference",
  },
  "rule-without-workspace": {
    summary: "federation rule that is enabled in no workspace",
    explanation:
      "An access token is for one workspace in which its rule is enabled. The Admin API creates a rule only with `workspace_id` or `applies_to_all_workspaces: true`, but workspaces can be removed from it later.",
    reference: "wif-reference",
  },
  "unreachable-issuer": {
    summary: "issuer whose keys Anthropic cannot fetch",
    explanation:
      "With `discovery`, Anthropic fetches the public keys from the issuer URL or from `discovery_base`, with `explicit_url` from `url`. Such a URL has a public DNS name and port 443. Only what is compared, the issuer URL of an issuer with `explicit_url` or `inline`, may be internal.",
    reference: "wif-reference",
  },
  "unused-resource": {
    summary: "issuer or service account that no federation rule uses",
    explanation:
      "Nothing can sign in with an issuer or as a service account without a rule. What is left over is still an access that somebody could give a rule to by mistake.",
    reference: "none",
  },
  "duplicate-resource": {
    summary: "resource that is in the files twice",
    explanation: "An id is unique, so that one of the two is probably an older state or a copy that was to be changed.",
    reference: "none",
  },
  "duplicate-rule": {
    summary: "federation rules with the same content",
    explanation:
      "Both rules accept the same tokens and give the same access. To revoke the access, both must be archived.",
    reference: "none",
  },
};
