// The words for what commands print in place of an OIDC token.

/** What a command prints, and what to write instead. */
export const OUTPUTS = {
  arguments: { words: "its own arguments", instead: "Name the program that gets the token." },
  "google-cloud-access-token": {
    words: "an access token for Google Cloud",
    instead: "Write `gcloud auth print-identity-token --audiences=https://api.anthropic.com`.",
  },
  "github-token": {
    words: "a token for GitHub's API",
    instead: "In a job of GitHub Actions, use `url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=…`.",
  },
  "aws-credentials": {
    words: "credentials for AWS",
    instead:
      "Write `aws sts get-web-identity-token --audience https://api.anthropic.com --signing-algorithm RS256 --query WebIdentityToken --output text`.",
  },
  "vault-token": {
    words: "a token for Vault",
    instead: "Write `vault read -field=token identity/oidc/token/ROLE`.",
  },
} as const;

/** What a command prints that is no OIDC token. */
export type CommandOutput = keyof typeof OUTPUTS;
