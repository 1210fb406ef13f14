// What to do about tokens with the default audience of a platform, which is never that of a federation rule.

const ADVICE: readonly (readonly [pattern: RegExp, advice: string])[] = [
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

/** What to do about the audiences of a token, if one of them is the default of a platform. */
export function adviseAudience(found: readonly string[]): string | undefined {
  return ADVICE.find(([pattern]) => found.some((each) => pattern.test(each)))?.[1];
}
