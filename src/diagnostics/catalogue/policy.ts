// Codes of the policies, which are off unless a configuration switches them on.
import { entry } from "../entry.ts";
import {
  type FoundAudience,
  type FoundIdentity,
  type FoundSource,
  type FoundUnfederated,
  type LimitedField,
  adviseAudience,
  adviseIdentity,
  adviseSource,
  adviseUnfederated,
  wordAudience,
  wordIdentity,
  wordLocked,
  wordSource,
  wordUnfederated,
} from "./policy-words.ts";

/** The fields whose values a policy can limit, in the order of their lists. */
export const LIMITED_FIELDS: readonly LimitedField[] = [
  "federationRuleId",
  "organizationId",
  "serviceAccountId",
  "workspaceId",
];

export type { Doubt, LimitedField, PolicySubject } from "./policy-words.ts";

/** The rows of policies. */
export const POLICY = {
  "federation-required": entry<FoundUnfederated>({
    severity: "error",
    message: (facts) => wordUnfederated(facts),
    hint: (facts, audience) => adviseUnfederated(facts, audience),
  }),
  "allowed-identities": entry<FoundIdentity>({
    severity: "error",
    message: (facts) => wordIdentity(facts),
    hint: (facts) => adviseIdentity(facts),
  }),
  "allowed-sources": entry<FoundSource>({
    severity: "error",
    message: (facts) => wordSource(facts),
    hint: (facts) => adviseSource(facts),
  }),
  "pinned-audience": entry<FoundAudience>({
    severity: "error",
    message: (facts) => wordAudience(facts),
    hint: (facts) => adviseAudience(facts),
  }),
  "locked-policy": entry<{ code: string }>({
    severity: "error",
    isAlwaysReported: true,
    message: ({ code }) => wordLocked(code),
    hint: () => "Remove it, and fix the findings instead.",
  }),
};
