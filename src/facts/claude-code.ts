// The settings files of Claude Code (its documentation of settings, https://code.claude.com/docs/en/settings).

/** The setting with a command that prints a key, which Claude Code prefers to federation (its documentation of authentication). */
export const KEY_HELPER = "apiKeyHelper";

/** The option for the bare mode, in which Claude Code reads neither profiles nor the variables of federation (the same page). */
export const BARE_OPTION = "--bare";

/** The setting with variables for Claude Code. */
export const SETTINGS_VARIABLES = "env";

const MANAGED: Readonly<Partial<Record<string, string>>> = {
  darwin: "/Library/Application Support/ClaudeCode",
  linux: "/etc/claude-code",
  win32: String.raw`C:\Program Files\ClaudeCode`,
};

/** Where settings are that apply in the working directory, each as names of directories and a file. */
export interface SettingsPlaces {
  readonly files: readonly (readonly string[])[];
  /** A folder in which each `*.json` is such a file, unless its name begins with a dot. */
  readonly folder?: readonly string[];
}

/** Lists where Claude Code looks for settings. */
export function listSettings(
  environment: Readonly<Record<string, string | undefined>>,
  platform: string,
): SettingsPlaces {
  const { CLAUDE_CONFIG_DIR, HOME, USERPROFILE } = environment;
  const home = platform === "win32" ? USERPROFILE : HOME;
  const managed = MANAGED[platform];
  return {
    files: [
      ...(managed === undefined ? [] : [[managed, "managed-settings.json"]]),
      [".claude", "settings.local.json"],
      [".claude", "settings.json"],
      ...(CLAUDE_CONFIG_DIR
        ? [[CLAUDE_CONFIG_DIR, "settings.json"]]
        : home
          ? [[home, ".claude", "settings.json"]]
          : []),
    ],
    ...(managed !== undefined && { folder: [managed, "managed-settings.d"] }),
  };
}
