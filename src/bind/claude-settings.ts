// The settings of Claude Code, in a file or in the `settings` of its action → what in them takes precedence over federation.
import type { CredentialEffect } from "../diagnostics/catalogue/workflow-words.ts";
import { KEY_HELPER, SETTINGS_VARIABLES } from "../facts/claude-code.ts";
import { isMapping } from "../parse/data.ts";
import { CLAUDE, countsAsCredential } from "./static-credentials.ts";

/** A setting that Claude Code prefers to federation: a key of the settings, or a variable in their `env`. */
export interface PreferredSetting {
  readonly key: string;
  readonly isVariable: boolean;
  readonly value: string;
  readonly effect: CredentialEffect;
}

/** Settings that could be read. */
export interface ClaudeSettings {
  readonly preferred: readonly PreferredSetting[];
  /** The variables that they set. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Reads settings; nothing if they are not a JSON object. */
export function readClaudeSettings(text: string): ClaudeSettings | undefined {
  const settings = parseJson(text);
  if (!isMapping(settings)) return undefined;
  const { [KEY_HELPER]: helper, [SETTINGS_VARIABLES]: set } = settings;
  const variables = isMapping(set) ? set : {};
  const preferred: PreferredSetting[] = CLAUDE.flatMap((credential) => {
    const { variable: key, effect } = credential;
    const value = String(variables[key] ?? "");
    return countsAsCredential(credential, value) ? [{ key, isVariable: true, value, effect }] : [];
  });
  if (typeof helper === "string" && helper !== "")
    preferred.unshift({ key: KEY_HELPER, isVariable: false, value: helper, effect: "claude-code-prefers" });
  return { preferred, variables };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
