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
