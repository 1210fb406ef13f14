// Environment variables that are known to hold something other than an OIDC token, by their names or by how these end.
import { ANTHROPIC } from "./providers.ts";
import { GITHUB_ACTIONS } from "./github-actions.ts";
import { CLAUDE_CODE_TOKEN, PROVIDER_KEYS } from "./provider-keys.ts";

/** What a variable holds. */
export interface KnownVariable {
  readonly kind: "path" | "address" | "credential" | "name";
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

const NAME_TOKEN = "Name a variable that holds an OIDC token (a JWT).";

function credential(holds: string): KnownVariable {
  return { kind: "credential", holds, advice: NAME_TOKEN };
}

const GUESSES: readonly { readonly ending: RegExp; readonly describe: (name: string) => KnownVariable }[] = [
  { ending: /_(FILE|FILEPATH|PATH|DIR)$/, describe: pathOf },
  { ending: /_(URL|URI|ENDPOINT)$/, describe: addressOf },
  { ending: /_API_?KEY$/, describe: () => credential("an API key") },
  { ending: /_(PAT|SECRET|PASSWORD)$/, describe: () => credential("another credential") },
];

function otherCloudsToken(cloud: string): KnownVariable {
  const advice = `That token is for ${cloud}. Mount one with the audience \`${audience}\` and write its path as \`file\`.`;
  return { kind: "path", holds: "the path of a file", advice };
}

const { urlVariable, tokenVariable, authorization, responseField } = GITHUB_ACTIONS;
const ASK_GITHUB = `Write \`url: \${${urlVariable}}&audience=${audience}\`, the header \`Authorization: ${authorization}\` and \`response_field: ${responseField}\`.`;
const ASK_APP_SERVICE =
  "Write `url: ${IDENTITY_ENDPOINT}?api-version=2019-08-01&resource=…`, the header `X-IDENTITY-HEADER: ${IDENTITY_HEADER}` and `response_field: access_token`.";

// From the documentation of those who set them: GitHub, GitLab, Buildkite, Azure, AWS, Google Cloud, Vault,
// Anthropic.
const KNOWN: ReadonlyMap<string, KnownVariable> = new Map<string, KnownVariable>([
  ...Object.values(PROVIDER_KEYS)
    .flat()
    .flatMap(({ name, alternatives = [] }) => [name, ...alternatives])
    .filter((name) => !name.endsWith("_ID"))
    .map((name) => [name, credential("another credential")] as const),
  ...ANTHROPIC.keys.map((name) => [name, credential("the credential that federation replaces")] as const),
  [CLAUDE_CODE_TOKEN, credential("the credential that federation replaces")],
  ...[
    "ACTIONS_RUNTIME_TOKEN",
    "CI_JOB_TOKEN",
    "SYSTEM_ACCESSTOKEN",
    "BUILDKITE_AGENT_ACCESS_TOKEN",
    "VAULT_TOKEN",
    "AWS_ACCESS_KEY_ID",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "AWS_CONTAINER_AUTHORIZATION_TOKEN",
    "AZURE_CLIENT_SECRET",
    "ANTHROPIC_CUSTOM_HEADERS",
  ].map((name) => [name, credential("another credential")] as const),
  ...["FEDERATION_RULE", "ORGANIZATION", "SERVICE_ACCOUNT", "WORKSPACE"].map(
    (entity) => [`ANTHROPIC_${entity}_ID`, { kind: "name", holds: "an id", advice: NAME_TOKEN }] as const,
  ),
  ["ANTHROPIC_PROFILE", { kind: "name", holds: "the name of a profile", advice: NAME_TOKEN }],
  ["ANTHROPIC_BASE_URL", { kind: "address", holds: "the address of Anthropic's API", advice: NAME_TOKEN }],
  [
    "SYSTEM_OIDCREQUESTURI",
    { kind: "address", holds: "the address that Azure Pipelines answers with tokens at", advice: NAME_TOKEN },
  ],
  ...["AWS_CONTAINER_CREDENTIALS_FULL_URI", "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"].map(
    (name) =>
      [
        name,
        { kind: "address", holds: "the address that AWS answers with credentials at", advice: NAME_TOKEN },
      ] as const,
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
  return name === CLAUDE_CODE_TOKEN || ANTHROPIC.keys.some((key) => key === name);
}
