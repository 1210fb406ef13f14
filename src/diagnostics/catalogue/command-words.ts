// The wording of what commands print instead of an OIDC token.

/** For each output, its words and what to write instead. */
export const OUTPUTS = {
  arguments: { words: "its own arguments", instead: "Run the program that prints the token." },
  "google-cloud-access-token": {
    words: "a Google Cloud access token",
    instead: "Write `gcloud auth print-identity-token --audiences=https://api.anthropic.com`.",
  },
  "github-token": {
    words: "a GitHub API token",
    instead: "Use `url: ${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=…` in a GitHub Actions job.",
  },
  "aws-credentials": {
    words: "AWS credentials",
    instead:
      "Write `aws sts get-web-identity-token --audience https://api.anthropic.com --signing-algorithm RS256 --query WebIdentityToken --output text`.",
  },
  "vault-token": {
    words: "a Vault token",
    instead: "Write `vault read -field=token identity/oidc/token/ROLE`.",
  },
} as const;

/** What a command prints instead of an OIDC token. */
export type CommandOutput = keyof typeof OUTPUTS;
