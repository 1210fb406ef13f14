// How a configuration of wifc is distinguished from other files: by its name.

/** The names of configuration files. In a directory with several, the first one counts. */
export const CONFIG_FILES = [".wifc.yaml", ".wifc.json"] as const;

/** Whether a source with this name is a configuration. */
export function isConfigFile(name: string): boolean {
  return CONFIG_FILES.some((file) => name === file || name.endsWith(`/${file}`));
}
