// A configuration file that was found or named → what it says about each file.
import { realpathSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import type { LintOptions } from "../api/lint.ts";
import { readSettings, settingsFor } from "../api/settings.ts";
import { isCode, type Code } from "../diagnostics/catalogue.ts";
import { createDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { POLICY_NAMES } from "../diagnostics/policy-names.ts";
import { isRefusedSeverity } from "../diagnostics/problem.ts";
import type { ExplainUnreadable } from "../dialects/read-import.ts";
import { isOn, type Policies } from "../model/policies.ts";
import { listLocked } from "../rules/locked-codes.ts";
import type { Settings } from "../model/settings.ts";
import { safeLine } from "../print/safe-text.ts";
import type { Source } from "../text/source.ts";
import { describeSystemError } from "../text/system-error.ts";
import { displayName } from "./display-name.ts";
import { Failure } from "./exit-code.ts";
import { printMessage } from "./output.ts";
import { findRepositoryRoot, isInside } from "./path-access.ts";
import { createPathFilter } from "./path-filter.ts";
import { readRules } from "./read-rules.ts";
import { readSource } from "./read-source.ts";
import { notePath } from "./sought-paths.ts";
import { today } from "./today.ts";

/** A configuration file, once it was read. */
export interface Configuration {
  readonly source: Source;
  /** What is wrong with it. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether a search leaves out a file. */
  readonly ignores: (path: string) => boolean;
  /** The options for a file. Those that were given win. */
  readonly apply: (path: string, given: LintOptions) => LintOptions;
  /** The keys that it sets. */
  readonly settings: readonly string[];
  /** Its policies, unless none is on. */
  readonly policies: readonly Policies[];
  /** The codes that it turns off, for some files or for all. */
  readonly turnedOff: readonly Code[];
}

/** What decides how a configuration is read. */
export interface ReadOptions {
  /** Whether other files replace its files with rules, which are not read then. */
  readonly hasOtherRules: boolean;
  /** The policies that other files lock. */
  readonly policies: readonly Policies[];
}

/** Reads a configuration file. Throws a `Failure` if that is impossible. */
export function readConfiguration(file: string, { hasOtherRules, policies }: ReadOptions): Configuration {
  const source = readSource(displayName(file));
  const directory = dirname(file);
  const rules = new Map<string, readonly Source[]>();
  const explainUnreadable: ExplainUnreadable = (path) =>
    explainFailure(() => rules.set(path, readFederationRules(path, directory)));
  const readers = hasOtherRules ? {} : { explainUnreadable };
  const { settings, problems } = readSettings(source, { today: today(), policies, ...readers });
  const paths = settings.federationRules.map(({ value }) => value);
  // Compared with only some of the files, each rule of the others would be unknown.
  const federationRules = paths.every((path) => rules.has(path)) ? paths.flatMap((path) => rules.get(path) ?? []) : [];
  const namesOf = (path: string) => relative(directory, resolve(path)).split(sep);
  const ignored = createPathFilter(settings.ignore);
  const filters = new Map(settings.overrides.map(({ files }) => [files, createPathFilter(files)]));
  return {
    source,
    diagnostics: createDiagnostics(problems, "command-line"),
    ignores: (path) => ignored(namesOf(path)),
    apply: (path, given) => {
      const own = settingsFor(settings, (patterns) => filters.get(patterns)?.(namesOf(path)) === true);
      return {
        ...(federationRules.length > 0 && { federationRules }),
        ...own,
        ...given,
        rules: { ...own.rules, ...given.rules },
      };
    },
    settings: settings.keys,
    policies: POLICY_NAMES.some((name) => isOn([settings.policies], name)) ? [settings.policies] : [],
    turnedOff: listTurnedOff(settings, policies),
  };
}

/** Reads the file of `--policy`. Throws a `Failure` if it cannot be read, or has other settings, which would have no effect. */
export function readPolicyFile(file: string): Configuration {
  const configuration = readConfiguration(resolve(file), { hasOtherRules: true, policies: [] });
  const { source, policies, settings } = configuration;
  const others = settings.filter((key) => key !== "policies").map((key) => `\`${key}\``);
  const name = safeLine(source.name);
  if (others.length > 0)
    throw new Failure(`${name}: only \`policies\` has an effect in a policy file, not ${others.join(", ")}`);
  if (policies.length === 0) throw new Failure(`${name} switches on no policy`);
  return { ...configuration, ignores: () => false, policies: policies.map((each) => ({ ...each, locked: true })) };
}

function listTurnedOff({ rules, overrides, policies }: Settings, enforced: readonly Policies[]): Code[] {
  const locked = listLocked([policies, ...enforced]);
  const off = [{ rules }, ...overrides].flatMap(({ rules: each }) =>
    Object.keys(each).filter(
      (code) => isCode(code) && each[code] === "off" && !isRefusedSeverity(code, "off") && !locked.has(code),
    ),
  );
  return [...new Set(off)].filter(isCode).toSorted();
}

/** Why no federation rules can be read from a path in a configuration with a name, as half a sentence. */
export function explainUnreadableRules(path: string, from: string): string | undefined {
  return explainFailure(() => readFederationRules(path, dirname(resolve(from))));
}

function explainFailure(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    return error instanceof Failure ? error.message : describeSystemError(error);
  }
}

/** Reads files with rules. A file of the repository must not make wifc read and quote files elsewhere. */
function readFederationRules(path: string, directory: string): readonly Source[] {
  const file = resolve(directory, path);
  notePath(file);
  const real = realpathSync.native(file);
  const roots = [findRepositoryRoot(directory), directory];
  if (!roots.some((root) => isInside(real, realpathSync.native(root)))) throw new Error("it is outside the repository");
  return readRules([displayName(file)]);
}

/** In CI, prints one line about the codes that configurations turn off, unless the user gave another severity. */
export function reportTurnedOff(configurations: readonly Configuration[], given: LintOptions["rules"] = {}): void {
  if (["", "0", "false"].includes(process.env["CI"] ?? "")) return;
  const parts = configurations.flatMap(({ source, turnedOff }) => {
    const codes = turnedOff.filter((code) => given[code] === undefined).map((code) => `\`${code}\``);
    return codes.length === 0 ? [] : [`${safeLine(source.name)} turns off ${codes.join(", ")}`];
  });
  if (parts.length > 0) printMessage(`wifc: ${parts.join("; ")}`);
}

/** Reports the severities in arguments that have no effect on errors. */
export function reportRefused(given: NonNullable<LintOptions["rules"]>): void {
  const refused = Object.entries(given).filter(([code, severity]) => isCode(code) && isRefusedSeverity(code, severity));
  for (const [code, severity] of refused) {
    printMessage(`wifc: \`--rule ${code}=${severity}\` has no effect: errors with this code are always reported`);
  }
}
