// Environment variables that contain something other than an OIDC token, recognized by their names or by the endings of these.
import type { VariableContent } from "../diagnostics/catalogue/variable-words.ts";
import { ANTHROPIC, type Field } from "./providers.ts";
import { GITHUB_ACTIONS } from "./github-actions.ts";
import { CLAUDE_CODE_TOKEN, PROVIDER_KEYS } from "./provider-keys.ts";
import { SDK_IDS, SDK_PROFILE, SDK_TOKEN } from "./sdk.ts";
import { wholeReference, type Text } from "../syntax/text.ts";

/** What a variable contains. */
export interface KnownVariable {
  readonly kind: "path" | "address" | "credential" | "name";
  readonly holds: VariableContent;
  /** The field of a sign-in that it is for, if it contains an id. */
  readonly field?: Field;
  /** Whether only the ending of its name suggests it. */
  readonly isGuess?: true;
}

/** What a variable is known to contain; nothing if it may contain a token. */
export function describeVariable(name: string): KnownVariable | undefined {
  const known = KNOWN.get(name);
  if (known) return known;
  const guess = GUESSES.find(({ ending }) => ending.test(name));
  return guess && { ...guess.known, isGuess: true };
}

// Token sources are exempt from the table: there, this variable is right.
const TOKEN: KnownVariable = { kind: "credential", holds: "identity-token" };

/** A variable that a text consists of, and what its name says that it contains. */
export interface ReadVariable {
  readonly variable: Text;
  readonly known: KnownVariable;
}

/** Reads a text that is nothing but a reference to a variable whose content is known, without guesses; nothing if it is another text. */
export function readVariable(text: Text): ReadVariable | undefined {
  const variable = variableOf(text);
  const known = variable && (variable.value === SDK_TOKEN ? TOKEN : describeVariable(variable.value));
  return variable && known && !known.isGuess ? { variable, known } : undefined;
}

/** The same if the variable contains something else than an identity token. */
export function readOther(text: Text): ReadVariable | undefined {
  const read = readVariable(text);
  return read?.known === TOKEN ? undefined : read;
}

function variableOf(text: Text): Text | undefined {
  const { context = "", name = "" } = wholeReference(text) ?? {};
  if (text.syntax === "gateway") return { ...text, value: name };
  // The token of the job has two names.
  if (context === "github" && name.toLowerCase() === "token") return { ...text, value: "GITHUB_TOKEN" };
  if (context === "env") return { ...text, value: name };
  // Names of variables and secrets of a repository are case-insensitive.
  return context === "vars" || context === "secrets" ? { ...text, value: name.toUpperCase() } : undefined;
}

function credential(holds: VariableContent): KnownVariable {
  return { kind: "credential", holds };
}

const GUESSES: readonly { readonly ending: RegExp; readonly known: KnownVariable }[] = [
  { ending: /_(FILE|FILEPATH|PATH|DIR)$/, known: { kind: "path", holds: "file-path" } },
  { ending: /_(URL|URI|ENDPOINT)$/, known: { kind: "address", holds: "address" } },
  { ending: /_API_?KEY$/, known: credential("api-key") },
  { ending: /_(PAT|SECRET|PASSWORD)$/, known: credential("other-credential") },
];

// From the documentation of the programs that set them: GitHub, GitLab, Buildkite, Azure, AWS, Google Cloud, Vault, Anthropic.
const KNOWN: ReadonlyMap<string, KnownVariable> = new Map<string, KnownVariable>([
  ...Object.values(PROVIDER_KEYS)
    .flat()
    .flatMap(({ name, alternatives = [] }) => [name, ...alternatives])
    .filter((name) => !name.endsWith("_ID"))
    .map((name) => [name, credential("other-credential")] as const),
  ...ANTHROPIC.keys.map((name) => [name, credential("replaced-credential")] as const),
  [CLAUDE_CODE_TOKEN, credential("replaced-credential")],
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
  ].map((name) => [name, credential("other-credential")] as const),
  ...Object.entries(SDK_IDS).map(([name, field]) => [name, { kind: "name", holds: "id", field }] as const),
  [SDK_PROFILE, { kind: "name", holds: "profile-name" }],
  ["ANTHROPIC_BASE_URL", { kind: "address", holds: "api-address" }],
  ["SYSTEM_OIDCREQUESTURI", { kind: "address", holds: "azure-pipelines-address" }],
  ["AWS_CONTAINER_CREDENTIALS_FULL_URI", { kind: "address", holds: "aws-credentials-address" }],
  ["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", { kind: "address", holds: "aws-credentials-address" }],
  [GITHUB_ACTIONS.tokenVariable, credential("github-request-token")],
  [GITHUB_ACTIONS.urlVariable, { kind: "address", holds: "github-token-address" }],
  ["IDENTITY_HEADER", credential("azure-request-header")],
  ["IDENTITY_ENDPOINT", { kind: "address", holds: "azure-token-address" }],
  ["ANTHROPIC_IDENTITY_TOKEN_FILE", { kind: "path", holds: "file-path" }],
  ["AZURE_FEDERATED_TOKEN_FILE", { kind: "path", holds: "azure-token-path" }],
  ["AWS_WEB_IDENTITY_TOKEN_FILE", { kind: "path", holds: "aws-token-path" }],
  ["GOOGLE_APPLICATION_CREDENTIALS", { kind: "path", holds: "google-credentials-path" }],
]);

/** Whether a variable contains a credential that an Anthropic SDK would use instead of federation. */
export function isReplacedByFederation(name: string): boolean {
  return name === CLAUDE_CODE_TOKEN || ANTHROPIC.keys.some((key) => key === name);
}
