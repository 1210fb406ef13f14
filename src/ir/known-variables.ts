// Environment variables that are known to hold something other than an OIDC token, by their names or by how these end.
import { ANTHROPIC } from "./anthropic.ts";
import { GITHUB_ACTIONS } from "./github-actions.ts";
import { ANTHROPIC_KEYS, PROVIDER_KEYS } from "./provider-keys.ts";

/** What a variable holds. */
export interface KnownVariable {
  readonly kind: "path" | "address" | "credential";
  /** The same in words. */
  readonly holds: string;
  /** What to write to get a token with it. */
  readonly advice: string;
  /** Whether only its name sounds like it. */
  readonly isGuess?: true;
}

/** What is known of a variable; nothing of one that may hold a token. */
export function describeVariable(name: string): KnownVariable | undefined {
  const known = KNOWN.get(name);
  if (known) return known;
  const guess = GUESSES.find(({ ending }) => ending.test(name));
  return guess && { ...guess.describe(name), isGuess: true };
}

const { audience } = ANTHROPIC;

// `file` takes a path to the letter, so that only a shell reads a variable with one.
function pathOf(name: string): KnownVariable {
  const advice = `\`file\` cannot read a variable. Write \`command: [sh, -c, 'cat "$${name}"']\`.`;
  return { kind: "path", holds: "the path of a file", advice };
}

function addressOf(name: string): KnownVariable {
  return { kind: "address", holds: "an address", advice: `Write \`url: \${${name}}\`.` };
}

function credential(holds: string): KnownVariable {
  return { kind: "credential", holds, advice: "Name a variable that holds an OIDC token (a JWT)." };
}

const GUESSES: readonly { readonly ending: RegExp; readonly describe: (name: string) => KnownVariable }[] = [
  { ending: /_(FILE|PATH|DIR)$/, describe: pathOf },
  { ending: /_(URL|URI|ENDPOINT)$/, describe: addressOf },
  { ending: /_API_?KEY$/, describe: () => credential("an API key") },
];

function otherCloudsToken(cloud: string): KnownVariable {
  const advice = `That token is for ${cloud}. Mount one with the audience \`${audience}\` and write its path as \`file\`.`;
  return { kind: "path", holds: "the path of a file", advice };
}

const { urlVariable, tokenVariable, authorization, responseField } = GITHUB_ACTIONS;
const ASK_GITHUB = `Write \`url: \${${urlVariable}}&audience=${audience}\`, the header \`Authorization: ${authorization}\` and \`response_field: ${responseField}\`.`;
const ASK_APP_SERVICE =
  "Write `url: ${IDENTITY_ENDPOINT}?api-version=2019-08-01&resource=…`, the header `X-IDENTITY-HEADER: ${IDENTITY_HEADER}` and `response_field: access_token`.";

// From the documentation of those who set them: GitHub, GitLab, Azure, AWS, Google Cloud, Vault, Anthropic.
const KNOWN: ReadonlyMap<string, KnownVariable> = new Map<string, KnownVariable>([
  ...Object.values(PROVIDER_KEYS)
    .flat()
    .flatMap(({ name, alternatives = [] }) => [name, ...alternatives])
    .filter((name) => !name.endsWith("_ID"))
    .map((name) => [name, credential("another credential")] as const),
  ...ANTHROPIC_KEYS.map((name) => [name, credential("the credential that federation replaces")] as const),
  ["CLAUDE_CODE_OAUTH_TOKEN", credential("the credential that federation replaces")],
  ...["ACTIONS_RUNTIME_TOKEN", "CI_JOB_TOKEN", "VAULT_TOKEN"].map(
    (name) => [name, credential("another credential")] as const,
  ),
  ...["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AZURE_CLIENT_SECRET"].map(
    (name) => [name, credential("another credential")] as const,
  ),
  [tokenVariable, { kind: "credential", holds: "what a job asks GitHub for a token with", advice: ASK_GITHUB }],
  [urlVariable, { kind: "address", holds: "the address that GitHub answers with tokens at", advice: ASK_GITHUB }],
  [
    "IDENTITY_HEADER",
    { kind: "credential", holds: "what an app asks Azure for a token with", advice: ASK_APP_SERVICE },
  ],
  [
    "IDENTITY_ENDPOINT",
    { kind: "address", holds: "the address that Azure answers with tokens at", advice: ASK_APP_SERVICE },
  ],
  ["ANTHROPIC_IDENTITY_TOKEN_FILE", pathOf("ANTHROPIC_IDENTITY_TOKEN_FILE")],
  ["AZURE_FEDERATED_TOKEN_FILE", otherCloudsToken("Azure")],
  ["AWS_WEB_IDENTITY_TOKEN_FILE", otherCloudsToken("AWS")],
  [
    "GOOGLE_APPLICATION_CREDENTIALS",
    {
      kind: "path",
      holds: "the path of a file with credentials for Google Cloud",
      advice: `Write \`command: [gcloud, auth, print-identity-token, --audiences=${audience}]\`.`,
    },
  ],
]);

/** Whether a variable holds a credential that an Anthropic SDK would use instead of federation. */
export function isReplacedByFederation(name: string): boolean {
  return name === "CLAUDE_CODE_OAUTH_TOKEN" || ANTHROPIC_KEYS.some((key) => key === name);
}
