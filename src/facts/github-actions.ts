// How a job asks GitHub Actions for its OIDC token (GitHub's documentation of OpenID Connect).

/** The two variables that the runner sets under `permissions: id-token: write`, and the request that is made with them. */
export const GITHUB_ACTIONS = {
  urlVariable: "ACTIONS_ID_TOKEN_REQUEST_URL",
  tokenVariable: "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
  authorization: "bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}",
  responseField: "value",
} as const;

/** Whether the runner provides a variable. */
export function isRunnerVariable(name: string): boolean {
  return name === GITHUB_ACTIONS.urlVariable || name === GITHUB_ACTIONS.tokenVariable;
}

/** The request for a token with this audience, with references in place of what the runner sets. */
export function githubActionsRequest(audience: string) {
  // As readable as a query allows. A dollar sign is encoded, so that nothing in it is a reference.
  const query = encodeURIComponent(audience).replaceAll("%3A", ":").replaceAll("%2F", "/");
  return {
    url: `\${${GITHUB_ACTIONS.urlVariable}}&audience=${query}`,
    headers: { Authorization: GITHUB_ACTIONS.authorization },
    response_field: GITHUB_ACTIONS.responseField,
  };
}
