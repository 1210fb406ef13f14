// The policies, which configurations switch on. Each is also the code of what it does not allow.

/** The names of all policies. */
export const POLICY_NAMES = [
  "federation-required",
  "allowed-identities",
  "allowed-sources",
  "pinned-audience",
] as const;

/** The name of a policy. */
export type PolicyName = (typeof POLICY_NAMES)[number];

/** Whether a text is the name of a policy. */
export function isPolicyName(text: string): text is PolicyName {
  return POLICY_NAMES.some((name) => name === text);
}
