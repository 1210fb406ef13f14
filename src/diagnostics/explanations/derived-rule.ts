// Why the codes of what is missing for a federation rule are reported.
import type { DERIVED_RULE as Rows } from "../catalogue/derived-rule.ts";
import type { Explanations } from "../entry.ts";

/** Explains the rows of these codes. */
export const DERIVED_RULE: Explanations<typeof Rows> = {
  "underivable-claim": {
    summary: "subject or issuer of a token that neither the file nor an option says",
    explanation:
      "A federation rule is for one subject of one issuer, and wifc guesses neither. A file does not say which repository it is in, for which branch it runs, or who signs the tokens of a cluster.",
    reference: "wif-reference",
  },
  "several-subjects": {
    summary: "sign-in whose tokens have different subjects",
    explanation:
      "The subject of a GitHub job depends on its environment, its event and its ref. A rule that accepts several of them would be wider than any run needs, so it is not printed. GitHub does not document which subject `pull_request_target` has.",
    reference: "github-oidc",
  },
  "rule-needs-account": {
    summary: "sign-in without a service account, which is the target of a federation rule",
    explanation:
      "An access token belongs to a service account. SDKs can leave it out of the exchange, but a federation rule cannot be created without it.",
    reference: "wif-reference",
  },
  "rule-needs-workspace": {
    summary: "federation rule for a sign-in that names no workspace",
    explanation:
      "An access token is for one workspace: the one that the request names, or the only one in which the rule is enabled. The Admin API does not create a rule without a workspace.",
    reference: "wif-reference",
  },
};
