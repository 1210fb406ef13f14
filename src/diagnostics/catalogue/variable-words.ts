// The words for environment variables: what they are known to hold, and what was needed instead.

const AUDIENCE = "https://api.anthropic.com";
const NAME_TOKEN = "Name a variable that holds an OIDC token (a JWT).";
const ASK_GITHUB = `Write \`url: \${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${AUDIENCE}\`, the header \`Authorization: bearer \${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\` and \`response_field: value\`.`;
const ASK_APP_SERVICE =
  "Write `url: ${IDENTITY_ENDPOINT}?api-version=2019-08-01&resource=…`, the header `X-IDENTITY-HEADER: ${IDENTITY_HEADER}` and `response_field: access_token`.";

function mountFor(cloud: string): string {
  return `That token is for ${cloud}. Mount one with the audience \`${AUDIENCE}\` and write its path as \`file\`.`;
}

interface Holding {
  readonly words: string;
  /** What to write to get a token with it. */
  readonly advice: string | ((name: string) => string);
}

const HOLDINGS = {
  // `file` takes a path to the letter, so that only a shell reads a variable with one.
  "file-path": {
    words: "the path of a file",
    advice: (name) => `\`file\` cannot read a variable. Write \`command: [sh, -c, 'cat "$${name}"']\`.`,
  },
  "azure-token-path": { words: "the path of a file", advice: mountFor("Azure") },
  "aws-token-path": { words: "the path of a file", advice: mountFor("AWS") },
  "google-credentials-path": {
    words: "the path of a file with credentials for Google Cloud",
    advice: `Write \`command: [gcloud, auth, print-identity-token, --audiences=${AUDIENCE}]\`.`,
  },
  address: { words: "an address", advice: (name) => `Write \`url: \${${name}}\`.` },
  "api-address": { words: "the address of Anthropic's API", advice: NAME_TOKEN },
  "azure-pipelines-address": { words: "the address that Azure Pipelines answers with tokens at", advice: NAME_TOKEN },
  "aws-credentials-address": { words: "the address that AWS answers with credentials at", advice: NAME_TOKEN },
  "github-token-address": { words: "the address that GitHub answers with tokens at", advice: ASK_GITHUB },
  "azure-token-address": { words: "the address that Azure answers with tokens at", advice: ASK_APP_SERVICE },
  "api-key": { words: "an API key", advice: NAME_TOKEN },
  "other-credential": { words: "another credential", advice: NAME_TOKEN },
  "replaced-credential": { words: "the credential that federation replaces", advice: NAME_TOKEN },
  "github-request-token": { words: "what a job asks GitHub for a token with", advice: ASK_GITHUB },
  "azure-request-header": { words: "what an app asks Azure for a token with", advice: ASK_APP_SERVICE },
  id: { words: "an id", advice: NAME_TOKEN },
  "profile-name": { words: "the name of a profile", advice: NAME_TOKEN },
} satisfies Readonly<Record<string, Holding>>;

/** What a variable holds. */
export type VariableContent = keyof typeof HOLDINGS;

const NEEDS = {
  token: { words: "an OIDC token is needed", advice: undefined },
  path: { words: "`file` needs a path", advice: undefined },
  address: { words: "`url` needs an address", advice: undefined },
  secret: { words: "this header needs a secret", advice: "Name a variable that holds the secret itself." },
  "other-value": {
    words: "it must not be set next to federation",
    advice: "Name a variable that holds what the token service asks for.",
  },
  "api-key": { words: "an API key is needed", advice: "Name a variable that holds the API key itself." },
} as const;

/** What a variable holds, which may be a guess by its name, and what is needed in its place. */
export type Mismatch = {
  readonly variable: string;
  readonly holds: VariableContent;
  readonly isGuess: boolean;
  readonly needs: keyof typeof NEEDS;
};

/** What a variable is, and what is needed. */
export function wordMismatch({ holds, isGuess, needs }: Mismatch): string {
  const is = `${isGuess ? "sounds like it holds" : "holds"} ${HOLDINGS[holds].words}`;
  // What stands where a path belongs is no variable that is read.
  return `${needs === "path" ? "is the name of a variable" : is}, but ${NEEDS[needs].words}`;
}

/** What to write instead. */
export function adviseMismatch({ variable, holds, needs }: Mismatch): string {
  const { advice }: Holding = HOLDINGS[holds];
  return NEEDS[needs].advice ?? (typeof advice === "string" ? advice : advice(variable));
}
