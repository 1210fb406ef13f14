// What on this machine takes precedence over a sign-in: variables, the active profile of Anthropic's SDKs, settings of Claude Code. Values
// are read, but never stored or printed.
import { existsSync, readdirSync, realpathSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";
import { readClaudeSettings } from "../bind/claude-settings.ts";
import { CLAUDE_CODE_CREDENTIALS, countsAsCredential } from "../bind/static-credentials.ts";
import { wordEffect } from "../diagnostics/catalogue/workflow-words.ts";
import { listSettings, SETTINGS_VARIABLES } from "../facts/claude-code.ts";
import {
  findProfileFolder,
  PROFILE_NAME,
  SDK_ACTIVE_PROFILE,
  SDK_BASE_URL,
  SDK_CONFIG_FOLDER,
  SDK_DEFAULT_PROFILE,
  SDK_NAMES,
  SDK_PROFILE,
} from "../facts/sdk.ts";
import { authOf, type Binding } from "../model/binding.ts";
import { movesExchange } from "../model/token-url.ts";
import type { CheckItem } from "../print/doctor/report.ts";
import { describeSystemError } from "../text/system-error.ts";
import { checkReadable } from "./path-access.ts";
import { readBytes } from "./read-bytes.ts";

/** Finds the settings of this machine that take precedence over the sign-ins of a file, other than the variables in its report. */
export function findMachineSettings(path: string, bindings: readonly Binding[]): CheckItem[] {
  return [
    ...(bindings.some(runsClaudeCode) ? [...findClaudeCodeVariables(), ...findClaudeCodeSettings()] : []),
    ...(bindings.some(isAction) ? findActionVariables() : []),
    ...findBaseUrl(bindings),
    ...findProfile(path, bindings),
  ];
}

function doubt(name: string, message: string): CheckItem {
  return { name, verdict: "unknown", message };
}

function isAction({ program }: Binding): boolean {
  return program === "claude-code-action" || program === "claude-code-base-action";
}

/** Whether it can be Claude Code that signs in: it also reads the variables and the profiles of the SDKs. */
function runsClaudeCode(binding: Binding): boolean {
  return isAction(binding) || binding.program === "sdk" || (binding.kind === "engine" && binding.name === "claude");
}

function findClaudeCodeVariables(): CheckItem[] {
  return CLAUDE_CODE_CREDENTIALS.filter((each) => countsAsCredential(each, process.env[each.variable] ?? "")).map(
    ({ variable, effect }) => doubt(variable, wordEffect(effect)),
  );
}

function findClaudeCodeSettings(): CheckItem[] {
  const { files: known, folder } = listSettings(process.env, process.platform);
  const files = [...known.map((parts) => join(...parts)), ...(folder ? listJson(join(...folder)) : [])];
  // The working directory can be the home directory.
  const different = new Map(files.map((file) => [resolve(file), file])).values();
  return [...different].flatMap((file) => {
    const text = readIfAny(file);
    if (text === undefined) return [];
    const settings = typeof text === "string" ? readClaudeSettings(text) : undefined;
    if (!settings) {
      const reason = typeof text === "string" ? "it is not a JSON object" : text.reason;
      return [doubt(file, `these settings of Claude Code cannot be read: ${reason}`)];
    }
    const { preferred, variables } = settings;
    return [
      ...preferred.map(({ key, isVariable, effect }) =>
        doubt(isVariable ? `${SETTINGS_VARIABLES}.${key}` : key, `it is set in ${file}: ${wordEffect(effect)}`),
      ),
      ...[...SDK_NAMES, SDK_BASE_URL]
        .filter((name) => (variables[name] ?? "") !== "")
        .map((name) => doubt(`${SETTINGS_VARIABLES}.${name}`, `it is set in ${file}, which Claude Code prefers`)),
    ];
  });
}

/** The settings files in a folder; none if it cannot be read. */
function listJson(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith(".json") && !name.startsWith("."));
    return names.toSorted().map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function findActionVariables(): CheckItem[] {
  return [SDK_CONFIG_FOLDER, SDK_PROFILE]
    .filter((name) => process.env[name])
    .map((name) => doubt(name, "the action then writes no profile, so that two processes exchange one identity token"));
}

/** The variable with the base URL, if it can move the exchange of a sign-in whose file does not. */
function findBaseUrl(bindings: readonly Binding[]): CheckItem[] {
  const value = (process.env[SDK_BASE_URL] ?? "").trim();
  const isRead = bindings.some((each) => readsBaseUrl(each) && !authOf(each)?.values.tokenUrl);
  return isRead && value !== "" && movesExchange(value)
    ? [doubt(SDK_BASE_URL, "it can move the exchange of the token to another address")]
    : [];
}

function readsBaseUrl(binding: Binding): boolean {
  return binding.kind === "model" || binding.program === "sdk" || isAction(binding);
}

/** The profile that the SDKs read if nothing else says how to sign in. */
function findProfile(path: string, bindings: readonly Binding[]): CheckItem[] {
  const folder = findProfileFolder(process.env, process.platform === "win32");
  const named = process.env[SDK_PROFILE] ?? "";
  if (!folder) return [];
  const active = readIfAny(join(...folder, SDK_ACTIVE_PROFILE)) ?? "";
  if (typeof active !== "string") return [doubt(join(...folder, SDK_ACTIVE_PROFILE), active.reason)];
  const profile = named || active.trim() || SDK_DEFAULT_PROFILE;
  if (!PROFILE_NAME.test(profile))
    return [
      doubt(named ? SDK_PROFILE : join(...folder, SDK_ACTIVE_PROFILE), "it does not contain the name of a profile"),
    ];
  const file = join(...folder, "configs", `${profile}.json`);
  const exists = existsSync(file);
  if (bindings.some(({ kind }) => kind === "profile")) {
    const isSame = exists && existsSync(path) && realpathSync(file) === realpathSync(path);
    return isSame
      ? []
      : [doubt(SDK_PROFILE, `this profile is only used if it is selected; Anthropic's SDKs read ${file}`)];
  }
  // A profile that is named wins in any case, and is one of the variables.
  if (!exists || named !== "") return [];
  if (bindings.some(({ kind, provider }) => kind === "model" && provider === "anthropic"))
    return [{ name: file, verdict: "problem", message: "docker-agent signs in with the active profile instead" }];
  return bindings.some(({ program }) => program === "sdk")
    ? [doubt(file, "some releases of Anthropic's SDKs prefer the active profile to variables")]
    : [];
}

/** The text of a file, or why it cannot be read; nothing if it does not exist. */
function readIfAny(file: string): string | { readonly reason: string } | undefined {
  try {
    // Those of the working directory are files of a repository, which is not trusted.
    if (!isAbsolute(file)) checkReadable(file);
    return new TextDecoder().decode(readBytes(file));
  } catch (error) {
    const isAbsent = error instanceof Error && "code" in error && ["ENOENT", "ENOTDIR"].includes(String(error.code));
    return isAbsent ? undefined : { reason: describeSystemError(error) };
  }
}
