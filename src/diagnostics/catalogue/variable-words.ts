// The wording of mismatched environment variables: what they are known to hold, and what is needed instead.

const AUDIENCE = "https://api.anthropic.com";
const NAME_TOKEN = "Name a variable that holds an OIDC token (a JWT).";
const ASK_GITHUB = `Write \`url: \${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${AUDIENCE}\`, the header \`Authorization: bearer \${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\` and \`response_field: value\`.`;
const ASK_APP_SERVICE =
  "Write `url: ${IDENTITY_ENDPOINT}?api-version=2019-08-01&resource=…`, the header `X-IDENTITY-HEADER: ${IDENTITY_HEADER}` and `response_field: access_token`.";

function mountFor(cloud: string): string {
  return `Mount a token with the audience \`${AUDIENCE}\` and write its path as \`file\`; this one is for ${cloud}.`;
}

interface Holding {
  readonly words: string;
  /** How to get a token with it, or what to use instead. */
  readonly advice: string | ((name: string) => string);
}

const HOLDINGS = {
  // `file` takes its path literally; only a shell expands a variable that holds one.
  "file-path": {
    words: "a file path",
    advice: (name) => `Write \`command: [sh, -c, 'cat "$${name}"']\`; \`file\` cannot read a variable.`,
  },
  "azure-token-path": { words: "a file path", advice: mountFor("Azure") },
  "aws-token-path": { words: "a file path", advice: mountFor("AWS") },
  "google-credentials-path": {
    words: "the path of a Google Cloud credentials file",
    advice: `Write \`command: [gcloud, auth, print-identity-token, --audiences=${AUDIENCE}]\`.`,
  },
  address: { words: "a URL", advice: (name) => `Write \`url: \${${name}}\`.` },
  "api-address": { words: "the URL of Anthropic's API", advice: NAME_TOKEN },
  "azure-pipelines-address": { words: "the URL of Azure Pipelines' token endpoint", advice: NAME_TOKEN },
  "aws-credentials-address": { words: "the URL of AWS's credentials endpoint", advice: NAME_TOKEN },
  "github-token-address": { words: "the URL of GitHub's token endpoint", advice: ASK_GITHUB },
  "azure-token-address": { words: "the URL of Azure's token endpoint", advice: ASK_APP_SERVICE },
  "api-key": { words: "an API key", advice: NAME_TOKEN },
  "other-credential": { words: "another kind of credential", advice: NAME_TOKEN },
  "replaced-credential": { words: "the credential that federation replaces", advice: NAME_TOKEN },
  "github-request-token": { words: "the credential for GitHub's token endpoint", advice: ASK_GITHUB },
  "azure-request-header": { words: "the credential for Azure's token endpoint", advice: ASK_APP_SERVICE },
  id: { words: "an id", advice: NAME_TOKEN },
  "identity-token": { words: "an identity token", advice: NAME_TOKEN },
  "profile-name": { words: "a profile name", advice: NAME_TOKEN },
} satisfies Readonly<Record<string, Holding>>;

/** What a variable is known to hold. */
export type VariableContent = keyof typeof HOLDINGS;

const NAME_ID = "Name a variable that holds that id.";
const NEEDED_IDS = {
  federationRuleId: { words: "a federation rule id is needed", advice: NAME_ID },
  organizationId: { words: "an organization id is needed", advice: NAME_ID },
  serviceAccountId: { words: "a service account id is needed", advice: NAME_ID },
  workspaceId: { words: "a workspace id is needed", advice: NAME_ID },
} as const;

const NEEDS = {
  token: { words: "an OIDC token is needed", advice: undefined },
  path: { words: "`file` needs a path", advice: undefined },
  "variable-path": { words: "the path of a file is needed", advice: "Name a variable that holds the path." },
  ...NEEDED_IDS,
  address: { words: "`url` needs a URL", advice: undefined },
  secret: { words: "this header needs a secret", advice: "Name a variable that holds the secret itself." },
  "other-value": {
    words: "must not be set together with federation",
    advice: "Name a variable that holds what the token service requires.",
  },
  "api-key": { words: "an API key is needed", advice: "Name a variable that holds the API key itself." },
} as const;

/** What a variable holds, perhaps only guessed from its name, and what is needed instead. */
export type Mismatch = {
  readonly variable: string;
  readonly holds: VariableContent;
  readonly isGuess: boolean;
  readonly needs: keyof typeof NEEDS;
};

/** The predicate of a sentence about the variable. */
export function wordMismatch({ holds, isGuess, needs }: Mismatch): string {
  const what = holds === "id" && needs in NEEDED_IDS ? "another id" : HOLDINGS[holds].words;
  const is = `${isGuess ? "seems to hold" : "holds"} ${what}`;
  if (needs === "other-value") return `${is} and ${NEEDS[needs].words}`;
  // Where a path belongs, the name is taken literally and no variable is read.
  return `${needs === "path" ? "is the name of a variable" : is}, but ${NEEDS[needs].words}`;
}

/** What to write instead, as a sentence. */
export function adviseMismatch({ variable, holds, needs }: Mismatch): string {
  const { advice }: Holding = HOLDINGS[holds];
  return NEEDS[needs].advice ?? (typeof advice === "string" ? advice : advice(variable));
}
