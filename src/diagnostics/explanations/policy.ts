// Why the codes of policies are reported.
import type { POLICY as Rows } from "../catalogue/policy.ts";
import type { Explanations } from "../entry.ts";

/** Explains the rows of policies. */
export const POLICY: Explanations<typeof Rows> = {
  "federation-required": {
    summary: "policy: something that signs in at Anthropic without federation",
    explanation:
      "A stored key can be copied, and stays valid until somebody revokes it. With this policy, files that wifc otherwise leaves alone are searched for stored keys too. What cannot be decided is a warning.",
    reference: "wif-reference",
  },
  "allowed-identities": {
    summary: "policy: an id that sign-ins must not use",
    explanation:
      "A sign-in can name any federation rule, organization, service account or workspace that accepts its token. The policy lists those that are meant. An expression is only known when the file is used, so it is a warning unless the policy lists it as written.",
    reference: "wif-reference",
  },
  "allowed-sources": {
    summary: "policy: a token source that sign-ins must not use",
    explanation:
      "Who controls the source of the identity token decides as whom the program signs in. The policy lists the sources that are meant, as kinds or as patterns. A source that is not in the file is a warning.",
    reference: "wif-reference",
  },
  "pinned-audience": {
    summary: "policy: a sign-in whose audience is not written or must not be used",
    explanation:
      "A token for another audience may be accepted by another service, and a token without a chosen audience by any that accepts the default. The audience of a token that something else writes is not known, which is a warning.",
    reference: "wif-reference",
  },
  "locked-policy": {
    summary: "an attempt to switch off or loosen a locked policy",
    explanation:
      "A policy with `locked: true`, or from the file of `--policy`, cannot be switched off by a comment, an option, an override or a configuration in a directory below. The same holds for codes that the policy relies on.",
    reference: "none",
  },
};
