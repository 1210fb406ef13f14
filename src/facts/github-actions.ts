// How a job requests its OIDC token from GitHub Actions (from GitHub's documentation of OpenID Connect).

/** The two variables that the runner sets with `permissions: id-token: write`, and the request that uses them. */
export const GITHUB_ACTIONS = {
  urlVariable: "ACTIONS_ID_TOKEN_REQUEST_URL",
  tokenVariable: "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
  authorization: "bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}",
  responseField: "value",
} as const;

/** Whether the runner sets a variable. */
export function isRunnerVariable(name: string): boolean {
  return name === GITHUB_ACTIONS.urlVariable || name === GITHUB_ACTIONS.tokenVariable;
}

/** The request for a token with this audience, with references to the variables that the runner sets. */
export function githubActionsRequest(audience: string) {
  // Colons and slashes may stay readable in a query. A dollar sign is encoded, so that the audience contains no reference.
  const query = encodeURIComponent(audience).replaceAll("%3A", ":").replaceAll("%2F", "/");
  return {
    url: `\${${GITHUB_ACTIONS.urlVariable}}&audience=${query}`,
    headers: { Authorization: GITHUB_ACTIONS.authorization },
    response_field: GITHUB_ACTIONS.responseField,
  };
}

const ASKS = /ACTIONS_ID_TOKEN_REQUEST|\bgetIDToken\b/;

/** Whether a script asks GitHub for an OIDC token, in whatever language. */
export function asksForToken(script: string): boolean {
  return ASKS.test(script);
}
