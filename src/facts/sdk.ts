// The environment variables of Anthropic's SDKs (Anthropic's documentation of Workload Identity Federation).
import { isRequiredBy, type Field } from "./providers.ts";

/** The variable that makes the SDKs sign in with federation. */
export const SDK_RULE = "ANTHROPIC_FEDERATION_RULE_ID";

/** The variables of the ids, in the order of the documentation, and the field that each sets. */
export const SDK_IDS = {
  [SDK_RULE]: "federationRuleId",
  ANTHROPIC_ORGANIZATION_ID: "organizationId",
  ANTHROPIC_SERVICE_ACCOUNT_ID: "serviceAccountId",
  ANTHROPIC_WORKSPACE_ID: "workspaceId",
} as const satisfies Readonly<Record<string, Field>>;

/** The variable with the path of a file that contains the token. It wins over the variable with the token. */
export const SDK_TOKEN_FILE = "ANTHROPIC_IDENTITY_TOKEN_FILE";

/** The only variable from which the SDKs read a token. */
export const SDK_TOKEN = "ANTHROPIC_IDENTITY_TOKEN";

/** The variables that make an SDK sign in with federation. The base URL is not one of them: it also applies to other sign-ins. */
export const SDK_NAMES: readonly string[] = [...Object.keys(SDK_IDS), SDK_TOKEN_FILE, SDK_TOKEN];

/** The variable that selects a profile, and the one with the folder of profiles. */
export const SDK_PROFILE = "ANTHROPIC_PROFILE";
export const SDK_CONFIG_FOLDER = "ANTHROPIC_CONFIG_DIR";

/** The names that the SDKs accept for a profile (read in Anthropic's SDK for TypeScript 1.12). */
export const PROFILE_NAME = /^(?!\.{1,2}$)[A-Za-z0-9_.-]+$/;

/** The file in the folder of profiles that names the active one, and the profile that is active without it. */
export const SDK_ACTIVE_PROFILE = "active_config";
export const SDK_DEFAULT_PROFILE = "default";

/**
 * The folder of profiles, as names of directories; nothing if the environment names none (read in Anthropic's SDKs for TypeScript 1.14 and
 * for Python 2.14).
 */
export function findProfileFolder(
  environment: Readonly<Record<string, string | undefined>>,
  isWindows: boolean,
): readonly string[] | undefined {
  const { [SDK_CONFIG_FOLDER]: folder, APPDATA, USERPROFILE, XDG_CONFIG_HOME, HOME } = environment;
  if (folder) return [folder];
  if (isWindows) {
    if (APPDATA) return [APPDATA, "Anthropic"];
    return USERPROFILE ? [USERPROFILE, "AppData", "Roaming", "Anthropic"] : undefined;
  }
  if (XDG_CONFIG_HOME) return [XDG_CONFIG_HOME, "anthropic"];
  return HOME ? [HOME, ".config", "anthropic"] : undefined;
}

/** The variable with the base URL of the API, below which the token is exchanged too. */
export const SDK_BASE_URL = "ANTHROPIC_BASE_URL";

/** The variables that a sign-in requires; one of each group is enough. Unlike for AWF, a service account is optional. */
export const SDK_REQUIRED: readonly (readonly string[])[] = [
  ...Object.entries(SDK_IDS).flatMap(([variable, field]) =>
    isRequiredBy("anthropic", field) && field !== "serviceAccountId" ? [[variable]] : [],
  ),
  [SDK_TOKEN_FILE, SDK_TOKEN],
];

/** The variables of the ids that a sign-in can do without, and the field that each sets. */
export const SDK_OPTIONAL_IDS: readonly (readonly [variable: string, field: Field])[] = Object.entries(SDK_IDS).filter(
  ([variable]) => !SDK_REQUIRED.flat().includes(variable),
);
